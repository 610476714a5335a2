/** The characters that Windows-1252 has for the bytes 0x80 to 0x9f, in order (WHATWG Encoding Standard). */
const C1 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'
const BYTE_OF = new Map(Array.from(C1, (character, index) => [character, 0x80 + index]))
const TRAIL = `[\\u0080-\\u00BF${C1}]`
const PIECE = new RegExp(
  `[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3}`,
  'g',
)
/** What no language writes: "â€" with a sign, "Ã" or "Â" before a sign of Latin-1. */
const SUSPECT = /â€|â\u0080|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/
const COMMON_LEAD = /^[ÂÃ\u00E0-\u00F4]/

/**
 * Undoes UTF-8 that was read as Windows-1252 and encoded again ("donâ€™t" to "don’t"), piece by piece,
 * and says so. Touches nothing without a piece that no language writes, and spares pairs such as "É”"
 * where the text has other characters that were encoded once.
 */
export function repairDoubleEncoding(text: string): {text: string; warnings: string[]} {
  if (!SUSPECT.test(text)) return {text, warnings: []}
  const allTwice = !/[\u0080-\uFFFF]/.test(text.replace(PIECE, ''))
  let repairs = 0
  const repaired = text.replace(PIECE, (piece) => {
    const once = allTwice || COMMON_LEAD.test(piece) ? decodeOnce(piece) : null
    if (once === null) return piece
    repairs++
    return once
  })
  const warnings: string[] = []
  if (repairs > 0)
    warnings.push(`The text had been encoded twice; ${repairs} characters in it were repaired.`)
  if (SUSPECT.test(repaired))
    warnings.push('Some characters look damaged by a wrong encoding and could not be repaired.')
  return {text: repaired, warnings}
}

function decodeOnce(piece: string): string | null {
  const bytes = Array.from(piece, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}
