/**
 * Whether a printed label means one person or several.
 *
 * `certain` when a word counts ("a diplomat", "two officials"), `likely` when only the form of the noun tells
 * ("diplomatic sources"), null where English leaves it open ("a group of aides", "staff").
 */
export function grammaticalNumber(
  label: string,
): {plural: boolean; how: 'certain' | 'likely'} | null {
  const words = label
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const phrase = words.slice(0, firstBreak(words))
  const head = phrase.at(-1)
  if (head === undefined || COLLECTIVE.has(head)) return null
  const counted = phrase.find((word) => ONE.has(word) || MANY.has(word) || /^\d+$/.test(word))
  if (counted !== undefined) {
    return {plural: !ONE.has(counted) && counted !== '1', how: 'certain'}
  }
  return {plural: PLURAL_PEOPLE.has(head) || /[^siu]s$/.test(head), how: 'likely'}
}

function firstBreak(words: readonly string[]): number {
  const index = words.findIndex((word, at) => at > 0 && BREAKS.has(word))
  return index === -1 ? words.length : index
}

const ONE = new Set(['a', 'an', 'one', 'another'])

const MANY = new Set(
  'two three four five six seven eight nine ten eleven twelve several some many both multiple various'.split(
    ' ',
  ),
)

const COLLECTIVE = new Set(
  'group number pair couple handful dozen majority half team staff delegation crowd family crew panel series'.split(
    ' ',
  ),
)

const PLURAL_PEOPLE = new Set(['people', 'men', 'women', 'police', 'personnel'])

const BREAKS = new Set(
  (
    'of in at from with within on who that familiar close briefed involved speaking and for to inside near around ' +
    'such among under by after before not present taking working'
  ).split(' '),
)
