import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../../../importer/read/decode/decode.ts'
import {ReadError} from '../../../../importer/read/readError.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => new Uint8Array(values)

function refusal(content: Uint8Array | string) {
  try {
    decode(content)
  } catch (error) {
    if (error instanceof ReadError) return {code: error.code, message: error.message}
    throw error
  }
  return null
}

describe('text', () => {
  test('keeps everything but the byte order mark and the form of line endings', () => {
    const text = '\uFEFFdes\u00ADpite\u00A0talks\r\n\tTórshavn \r«no»\n'
    expect(decode(utf8(text))).toEqual({
      text: 'des\u00ADpite\u00A0talks\n\tTórshavn \n«no»\n',
      warnings: [],
    })
  })

  test('reads UTF-16 in both byte orders and keeps lone surrogates', () => {
    const text = 'Geneva “talks” \uD83D\uDE00 \uD800 end'
    expect(decode(utf16(text, true)).text).toBe(text)
    expect(decode(utf16(text, false)).text).toBe(text)
    expect(decode(text).text).toBe(text)
  })

  test('reads what is plainly Windows-1252, with a warning', () => {
    const latin = bytes(0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x52, 0x65, 0x6e, 0xe9, 0x65, 0x2e)
    expect(decode(latin)).toEqual({
      text: '“No,” Renée.',
      warnings: ['The file is not UTF-8; it was read as Windows-1252 (Latin-1).'],
    })
  })
})

describe('text that was encoded twice', () => {
  test('is repaired and the repair is reported', () => {
    const {text, warnings} = decode('They donâ€™t â€œtalkâ€\u009D in LomÃ©.')
    expect(text).toBe('They don’t “talk” in Lomé.')
    expect(warnings).toEqual(['The text had been encoded twice; 4 characters in it were repaired.'])
  })

  test('stays as it is where the pairs occur in clean text', () => {
    const clean = 'They met in the “CAFÉ” at TÓRSHAVN; «DÉJÀ», said Ü”.'
    expect(decode(clean)).toEqual({text: clean, warnings: []})
  })

  test('is left with a warning where a piece is damaged', () => {
    const {text, warnings} = decode('They donâ€ t talk.')
    expect(text).toBe('They donâ€ t talk.')
    expect(warnings).toHaveLength(1)
  })

  test('any text survives being encoded twice', () => {
    const western = fc.string({unit: fc.constantFrom(...'aZ é’“”–ñ€ç«Ł漢'), minLength: 1})
    fc.assert(
      fc.property(western, (words) => {
        const text = `a’${words}b`
        const twice = new TextDecoder('windows-1252').decode(utf8(text))
        expect(decode(twice).text).toBe(text)
      }),
    )
  })
})

describe('refused, with a sentence', () => {
  test.each([
    ['an empty file', bytes(), 'empty', 'The file is empty.'],
    ['blank text', utf8(' \n\t\n'), 'empty', 'There is no text in it.'],
    [
      'a PDF',
      utf8('%PDF-1.7 ...'),
      'binary',
      'This is not text but a PDF. Save its text as a file first.',
    ],
    [
      'NUL bytes',
      bytes(65, 0, 66),
      'binary',
      'This is not text but binary data. Save its text as a file first.',
    ],
    ['NUL characters', 'a\0b', 'binary', 'This is not text: it contains NUL characters.'],
    [
      'damaged UTF-8',
      bytes(0x52, 0xc3, 0xa9, 0x20, 0xe2, 0x80, 0x20, 0x41),
      'encoding',
      'The text is not valid UTF-8, nor plainly in another encoding. Save it as UTF-8 and try again.',
    ],
  ])('%s', (_, content, code, message) => {
    expect(refusal(content)).toEqual({code, message})
  })

  test('whatever the bytes, there is text or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (content) => {
        expect(refusal(content)?.message ?? decode(content).text).toMatch(/\S/)
      }),
    )
  })
})

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, little)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little)
  return new Uint8Array(view.buffer)
}
