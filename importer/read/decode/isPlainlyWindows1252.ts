/** Quotation marks, dashes, ellipsis, bullet, currency, NBSP, guillemets and the like in Windows-1252. */
const PUNCTUATION = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9,
  0xab, 0xad, 0xae, 0xb0, 0xb2, 0xb3, 0xb7, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xa1,
])

/**
 * Whether bytes that are no UTF-8 can only be Western text of one byte a character: each high byte is
 * punctuation or an accented letter beside an ASCII letter, none starts a sequence that UTF-8 would accept
 * (that would be damaged UTF-8), and they are few.
 */
export function isPlainlyWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)
      return false
    if (byte < 0x80) continue
    high++
    const next = bytes[at + 1]
    if (startsUtf8Sequence(bytes, at)) return false
    if (PUNCTUATION.has(byte)) continue
    const letter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7 && byte !== 0xff
    const westernLetter = letter || byte === 0x8a || byte === 0x8c || byte === 0x9a || byte === 0x9c
    if (!westernLetter || !(isAsciiLetter(bytes[at - 1]) || isAsciiLetter(next))) return false
  }
  return high * 3 < bytes.length
}

function startsUtf8Sequence(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0
  if (lead < 0xc2 || lead > 0xf4) return false
  const trailing = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  for (let step = 1; step <= trailing; step++) {
    const byte = bytes[at + step] ?? 0
    if (byte < 0x80 || byte > 0xbf) return false
  }
  return true
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
}
