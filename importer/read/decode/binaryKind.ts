/** First bytes of files that people take for articles, from the formats' own specifications. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or a .docx, .odt or .epub)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

/** What a file is that holds no text ("a PDF", "binary data"), or null where it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([, first]) => first.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  return bytes.includes(0) ? 'binary data' : null
}
