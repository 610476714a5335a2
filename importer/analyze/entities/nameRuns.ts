import {
  areTogether,
  isCapital,
  isMute,
  isOneOf,
  isOpening,
  lowerAt,
  type Reading,
  type TokenRange,
} from './tokens.ts'
import {CALENDAR, FUNCTION_WORDS, PARTICLES} from './vocabulary.ts'

/** Capitalised words that stand together, and particles between them: "Ursula von der Leyen". */
export interface NameRun extends TokenRange {
  /** Whether the first word may owe its capital to its place in the sentence. */
  readonly opens: boolean
}

/**
 * All runs in order. Function words and days at the edges are left off ("On Monday" gives none), except in
 * paragraphs of capitals, which have no runs.
 */
export function nameRuns(reading: Reading): NameRun[] {
  const runs: NameRun[] = []
  let at = 0
  while (at < reading.tokens.length) {
    const token = reading.tokens[at]
    if (!token || !isCapital(token) || isMute(reading, token)) {
      at++
      continue
    }
    const to = endOfRun(reading, at)
    const run = trim(reading, {from: at, to})
    if (run) runs.push({...run, opens: run.from === at && isOpening(reading, at)})
    at = to
  }
  return runs
}

function endOfRun(reading: Reading, from: number): number {
  let to = from + 1
  while (to < reading.tokens.length && to - from < LONGEST) {
    const next = reading.tokens[to]
    if (!areTogether(reading.tokens[to - 1], next)) break
    if (isCapital(next)) {
      to++
      continue
    }
    if (next?.text === '&' && isCapital(reading.tokens[to + 1])) {
      to += 2
      continue
    }
    if (MARKED_TITLE.test(lowerAt(reading, to - 1)) && /^['’]$/.test(next?.text ?? '')) {
      to++
      continue
    }
    let after = to
    while (PARTICLES.has(lowerAt(reading, after)) && after - to < 2) after++
    if (
      after === to ||
      !isCapital(reading.tokens[after]) ||
      !areTogether(next, reading.tokens[after])
    )
      break
    to = after + 1
  }
  return to
}

function trim(reading: Reading, {from, to}: TokenRange): TokenRange | null {
  const drops = (at: number) => {
    const adverb = isOpening(reading, at) && /[^l]ly$/.test(lowerAt(reading, at)) && to - at !== 2
    const month =
      CALENDAR.has(lowerAt(reading, at)) && !SHORT_MONTHS.has(reading.tokens[at]?.text ?? '')
    return adverb || isOneOf(reading, at, FUNCTION_WORDS) || month
  }
  const pronoun = (at: number) => {
    // "He Lifeng" in the middle of a sentence is a name.
    return reading.tokens[at]?.text === 'He' && to - at === 2 && !isOpening(reading, at)
  }
  while (from < to && drops(from) && !pronoun(from)) from++
  // "Ask Saw Htoo", "Tell Ben Hur": a verb that opens the sentence.
  if (to - from > 2 && isOpening(reading, from) && IMPERATIVES.has(lowerAt(reading, from))) from++
  // A function word with a capital at the end belongs to the name ("Kids First", "Return Them"), a day does not.
  while (
    to > from &&
    (CALENDAR.has(lowerAt(reading, to - 1)) || ALONE.has(lowerAt(reading, to - 1)))
  )
    to--
  return from < to ? {from, to} : null
}

/** "Mar Nosso", "Jan Vos": months only before a number or with a stop. */
const SHORT_MONTHS: ReadonlySet<string> = new Set(['Mar', 'Jan', 'Sat', 'Sun'])
/** Capitals that no name ends in. */
const ALONE: ReadonlySet<string> = new Set(['i', 'the', 'a', 'an', 'and', 'of', 'mr', 'mrs', 'ms'])

/** "Dato' Seri": the apostrophe belongs to the title. */
const MARKED_TITLE = /^dato$/

/** Verbs that address the reader: "Ask Saw Htoo". */
const IMPERATIVES: ReadonlySet<string> = new Set(
  'ask tell see read call meet contact email reach watch visit follow join thank blame imagine'.split(
    ' ',
  ),
)

/** Longer runs are headlines or lists, not names. */
const LONGEST = 14
