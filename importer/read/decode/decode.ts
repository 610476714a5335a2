import {ReadError} from '../readError.ts'
import {binaryKind} from './binaryKind.ts'
import {isPlainlyWindows1252} from './isPlainlyWindows1252.ts'
import {repairDoubleEncoding} from './repairDoubleEncoding.ts'
import {decodeUtf16} from './utf16.ts'

export interface Decoded {
  /** Unicode text without byte order mark, line endings `\n`. Nothing else is changed. */
  readonly text: string
  readonly warnings: readonly string[]
}

/**
 * Text from the bytes of a file: UTF-8, UTF-16 with a byte order mark, or what is plainly Windows-1252.
 * Text that was encoded twice is repaired. Throws `ReadError` for everything that is no text.
 */
export function decode(content: Uint8Array | string): Decoded {
  const {text, warnings} =
    typeof content === 'string' ? {text: content, warnings: []} : decodeBytes(content)
  const repaired = repairDoubleEncoding(text.startsWith('\uFEFF') ? text.slice(1) : text)
  const unix = repaired.text.replace(/\r\n?/g, '\n')
  if (!/\S/.test(unix)) throw new ReadError('empty', 'There is no text in it.')
  if (unix.includes('\0'))
    throw new ReadError('binary', 'This is not text: it contains NUL characters.')
  return {text: unix, warnings: [...warnings, ...repaired.warnings]}
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new ReadError('empty', 'The file is empty.')
  const utf16 = decodeUtf16(bytes)
  if (utf16 !== null) return {text: utf16, warnings: []}
  const kind = binaryKind(bytes)
  if (kind !== null)
    throw new ReadError('binary', `This is not text but ${kind}. Save its text as a file first.`)
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), warnings: []}
  } catch {
    return decodeLegacy(bytes)
  }
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  if (!isPlainlyWindows1252(bytes)) {
    throw new ReadError(
      'encoding',
      'The text is not valid UTF-8, nor plainly in another encoding. Save it as UTF-8 and try again.',
    )
  }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    warnings: ['The file is not UTF-8; it was read as Windows-1252 (Latin-1).'],
  }
}
