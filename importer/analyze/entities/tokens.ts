import type {Span} from '../../span.ts'
import type {Prose, Token} from '../text/prose.ts'

/** A half-open range of indices into `prose.tokens`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A text with what the rules for names ask of its tokens again and again, worked out once. */
export interface Reading {
  readonly prose: Prose
  readonly tokens: readonly Token[]
  /** Indices of the tokens that mark a genitive: "'s", or the apostrophe after a plural. */
  readonly genitives: ReadonlySet<number>
  /** Indices of paragraphs whose capitals say nothing: all in capitals, or a heading with a capital on every word. */
  readonly shouted: ReadonlySet<number>
  /** The dateline, whose place is nobody's name. */
  readonly dateline: Span | null
  /** Words that also stand in lower case somewhere: names are seldom made of them. */
  readonly common: ReadonlySet<string>
}

export function readTokens(prose: Prose, dateline: Span | null = null): Reading {
  return {
    prose,
    tokens: prose.tokens,
    genitives: findGenitives(prose),
    shouted: new Set([...findShouted(prose), ...findTitleCased(prose)]),
    dateline,
    common: lowerCaseWords(prose),
  }
}

export function spanOf(reading: Reading, range: TokenRange): Span {
  const first = reading.tokens[range.from]
  const last = reading.tokens[range.to - 1]
  return {start: first?.start ?? 0, end: last?.end ?? first?.start ?? 0}
}

export function textOf(reading: Reading, range: TokenRange): string {
  const {start, end} = spanOf(reading, range)
  return reading.prose.text.slice(start, end)
}

/** The token's lower-case text, "" beyond the ends. */
export function lowerAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.lower ?? ''
}

/** Whether the token is a word with a capital, also after an article that is written on ("al-Burhan", "d'Arc"). */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false
  return CAPITAL.test(token.text) && !COMPOUND.test(token.text)
}

/** Two letters and more, all of them capitals: "TTP", "M23", "U.N.". */
export function isAllCapitals(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false
  return ALL_CAPITALS.test(token.text)
}

/** Whether the word at `at` has its capital perhaps only for its place: first in a sentence, quotation or list item. */
export function isOpening(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const before = reading.tokens[at - 1]
  if (!token || !before || before.sentence !== token.sentence) return true
  return before.kind === 'punctuation' && OPENING.test(before.text)
}

/** Whether the token is one of the words, "US", "WHO" and "IT" in capitals apart: those are names. */
export function isOneOf(reading: Reading, at: number, words: ReadonlySet<string>): boolean {
  const token = reading.tokens[at]
  return token !== undefined && words.has(token.lower) && !NAMES_IN_CAPITALS.has(token.text)
}

/** Whether the token's capitals tell nothing: in the dateline, or in a paragraph of capitals. */
export function isMute(reading: Reading, token: Token): boolean {
  return isInDateline(reading, token) || reading.shouted.has(token.paragraph)
}

export function isInDateline({dateline}: Reading, token: Token): boolean {
  return dateline !== null && dateline.start <= token.start && token.start < dateline.end
}

/** Whether an age follows what ends at `end`: "NAME, 71, ...". */
export function hasAge(reading: Reading, end: number): boolean {
  return (
    lowerAt(reading, end) === ',' &&
    /^[1-9]\d$/.test(lowerAt(reading, end + 1)) &&
    /^[,.]$/.test(lowerAt(reading, end + 2))
  )
}

/** Whether both tokens exist and stand in one sentence. */
export function areTogether(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence
}

function lowerCaseWords(prose: Prose): ReadonlySet<string> {
  const words = new Set<string>()
  for (const token of prose.tokens) if (token.text === token.lower) words.add(token.lower)
  return words
}

function findGenitives(prose: Prose): ReadonlySet<number> {
  const closing = new Set(
    prose.quotations.filter((one) => one.closed).map((quotation) => quotation.outer.end),
  )
  const found = new Set<number>()
  for (const [at, token] of prose.tokens.entries()) {
    const before = prose.tokens[at - 1]
    if (!before || before.end !== token.start) continue
    if (token.lower === "'s") found.add(at)
    else if (APOSTROPHE.test(token.text) && before.lower.endsWith('s') && !closing.has(token.end))
      found.add(at)
  }
  return found
}

function findShouted(prose: Prose): ReadonlySet<number> {
  const counts = prose.paragraphs.map(() => ({upper: 0, lower: 0}))
  for (const token of prose.tokens) {
    const count = counts[token.paragraph]
    if (!count || token.kind !== 'word') continue
    if (token.text === token.lower) count.lower += token.text.length
    else if (isAllCapitals(token)) count.upper += token.text.length
    else count.lower += token.text.length - 1
  }
  return new Set(
    counts.flatMap(({upper, lower}, index) => (upper > 3 * lower && upper > 8 ? [index] : [])),
  )
}

/** Lines with a capital on nearly every word and no full stop: headings in American style. */
function findTitleCased(prose: Prose): ReadonlySet<number> {
  const counts = prose.paragraphs.map(() => ({long: 0, capital: 0, stopped: false}))
  for (const token of prose.tokens) {
    const count = counts[token.paragraph]
    if (!count) continue
    if (token.kind === 'word' && token.lower.length > 3) {
      count.long++
      if (isCapital(token)) count.capital++
    }
    count.stopped = /^[.!?:"”’']$/.test(token.text)
  }
  const found = counts.flatMap(({long, capital, stopped}, index) =>
    !stopped && long > 4 && capital >= long * 0.8 ? [index] : [],
  )
  return new Set(found)
}

const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT'])
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|an|ar|as|ash|at|ad|d|l|de)[-'’]\p{Lu})/u
/** "Saudi-led", "State-appointed": adjectives, not names. */
const COMPOUND =
  /[-‑](?:led|backed|based|brokered|mediated|run|controlled|held|appointed|owned|born|sponsored|funded|style|speaking|era|wide|aligned|occupied|listed|elected|educated|trained|supported)$/u
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.&-]*[\p{Lu}\p{N}.]$/u
const APOSTROPHE = /^['’]$/
const OPENING = /^(?:["“'‘«„(:•*–—-]|-{2,}|\.{2,}|…)$/
