const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TENTHS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth']
const OPENING = ['initial', 'opening', 'inaugural', 'maiden', 'introductory']

const TENS_SOURCE = TENS.join('|')
const UNITS_SOURCE = UNITS.slice(1).join('|')

/** "third", "14th", "twenty-first", "initial": for use inside patterns, case-insensitively. */
export const ORDINAL = `(?:${[...ORDINALS.slice(1), ...TENTHS.slice(1), ...OPENING].join('|')}|(?:${TENS_SOURCE})-(?:${ORDINALS.slice(1, 10).join('|')})|\\d{1,3}(?:st|nd|rd|th))`

/** "12", "4.5", "twelve", "forty-five", "a dozen": for use inside patterns, case-insensitively. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS_SOURCE})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS_SOURCE}|an?|half an|a dozen)`

/** The value of a word that `ORDINAL` matches, or null. */
export function ordinalValue(word: string): number | null {
  const lower = word.toLowerCase()
  if (OPENING.includes(lower)) return 1
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)
  if (digits) return Number(digits[1])
  const plain = ORDINALS.indexOf(lower)
  if (plain > 0) return plain
  const tenth = TENTHS.indexOf(lower)
  if (tenth >= 0) return (tenth + 2) * 10
  const [tens = '', unit = ''] = lower.split('-')
  const ten = TENS.indexOf(tens)
  const one = ORDINALS.indexOf(unit)
  return ten >= 0 && one > 0 ? (ten + 2) * 10 + one : null
}

/** As items of a list are numbered. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** The value of a word that `NUMBER` matches or of a Roman numeral up to XX, or null. */
export function numberValue(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^\d+(?:\.\d+)?$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  if (lower === 'half an') return 0.5
  if (lower === 'a dozen') return 12
  const plain = UNITS.indexOf(lower)
  if (plain >= 0) return plain
  if (ROMAN.includes(lower)) return ROMAN.indexOf(lower) + 1
  const [tens = '', unit] = lower.split(/[- ]/)
  const ten = TENS.indexOf(tens)
  if (ten < 0) return null
  return (ten + 2) * 10 + (unit ? Math.max(0, UNITS.indexOf(unit)) : 0)
}
