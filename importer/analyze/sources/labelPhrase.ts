import type {Span} from '../../span.ts'
import type {Prose, Token} from '../text/prose.ts'

/** A source as printed, read as a noun phrase. */
export interface LabelPhrase {
  /** Without "the". */
  readonly span: Span
  /** With it. */
  readonly printed: Span
  readonly text: string
  /** Lower-case words of the phrase, punctuation left out. */
  readonly words: readonly string[]
  readonly definite: boolean
  readonly indefinite: boolean
  /** The noun that says what it is, in lower case; "" for a pronoun or a bare number. */
  readonly head: string
  readonly headSpan: Span
  readonly count: number | null
  /** "He", "they", "one of them", "the other" and the like. */
  readonly pronoun: Pronoun | null
}

export type Pronoun =
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'we'
  | 'i'
  | 'one-of'
  | 'former'
  | 'latter'
  | 'who'

export function readLabel(prose: Prose, label: Span, whole: Span = label): LabelPhrase {
  let first = tokenAt(prose, label.start)
  if (
    ARTICLE.test(prose.tokens[first - 1]?.lower ?? '') &&
    !ARTICLE.test(prose.tokens[first]?.lower ?? '')
  )
    first--
  let end = first
  while (end < prose.tokens.length && (prose.tokens[end]?.start ?? Infinity) < label.end) end++
  if (isBracketed(prose, end)) end += 3
  end = withPreposition(prose, end, whole)
  while (first < end - 1 && TIMES.test(prose.tokens[first]?.lower ?? '')) first++
  if (
    end - first > 2 &&
    ARTICLE.test(prose.tokens[first + 1]?.lower ?? '') &&
    !ARTICLE.test(prose.tokens[first]?.lower ?? '')
  )
    first++
  first = pastAdverbial(prose, first, end)
  const begins = first
  const definite = /^(?:the|this|that|these|those|its|his|her|their)$/.test(
    prose.tokens[first]?.lower ?? '',
  )
  if (prose.tokens[first]?.lower === 'the' && end - first > 1) first++
  const tokens = prose.tokens.slice(first, end)
  const span = {start: tokens[0]?.start ?? label.start, end: tokens.at(-1)?.end ?? label.end}
  const words = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.lower)
  let stop = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (ENDS_HEAD.has(token.lower) || isParticipleAfter(tokens, at)) &&
      !isPluralGenitive(tokens, at),
  )
  if (stop < 0) stop = tokens.length
  // "one of two African Union officials", "some of the drivers"
  if (stop <= 2 && QUANTIFIERS.has(words[0] ?? '') && tokens[stop]?.lower === 'of') {
    let next = tokens.findIndex((token, at) => at > stop && ENDS_HEAD.has(token.lower))
    if (next < 0) next = tokens.length
    stop = next
  }
  // "clause |14"
  if (stop > 1 && tokens[stop - 1]?.kind === 'number') stop--
  const head = tokens[stop - 1]
  const pronoun = pronounOf(words)
  return {
    span,
    printed:
      words.length === 0
        ? label
        : {start: prose.tokens[begins]?.start ?? span.start, end: span.end},
    text: prose.text.slice(span.start, span.end),
    words,
    definite,
    indefinite: /^(?:an?|one|another|some|several)$/.test(words[0] ?? ''),
    head: pronoun ? '' : (head?.lower ?? ''),
    headSpan: {start: head?.start ?? span.start, end: head?.end ?? span.end},
    count: NUMBERS.get(words.find((word) => NUMBERS.has(word)) ?? '') ?? null,
    pronoun,
  }
}

/** "a delegate |from one of the small islands": what tells which one belongs to the label, up to a mark or a relative. */
function withPreposition(prose: Prose, end: number, whole: Span): number {
  if (
    !/^(?:from|of|in|at|for|with|to|on|inside|close|familiar|near|dated|kept|compiled)$/.test(
      prose.tokens[end]?.lower ?? '',
    )
  )
    return end
  let to = end
  while (to - end < 12 && (prose.tokens[to]?.end ?? Infinity) <= whole.end) {
    const token = prose.tokens[to]
    if (
      !token ||
      /^(?:,|;|:|—|–|-|\(|who|which|that|whose|leaked|seen|obtained)$/.test(token.lower)
    )
      break
    to++
  }
  return to
}

/** "In |a joint statement| the two sides": where the second phrase begins, if the first is what a preposition governs. */
function pastAdverbial(prose: Prose, first: number, end: number): number {
  if (!/^(?:in|at|on|after|during)$/.test(prose.tokens[first - 1]?.lower ?? '')) return first
  for (let at = end - 2; at > first + 1; at--) {
    const token = prose.tokens[at]
    if (token?.lower !== 'the') continue
    const before = prose.tokens[at - 1]
    return before?.kind === 'word' && !ENDS_HEAD.has(before.lower) ? at : first
  }
  return first
}

/** "a memo |leaked| to the paper", "a leaflet |left| at the gate"; not "a |leaked| memo", "a newly |signed| text". */
function isParticipleAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const describes = ARTICLE.test(before) || /^(?:its|his|her|their|one|newly)$|[^l]ly$/.test(before)
  return PARTICIPLES.has(tokens[at]?.lower ?? '') && !describes
}

/** "a Miners|’| Party deputy" */
function isPluralGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^['’]$/.test(tokens[at]?.text ?? '') &&
    before?.end === tokens[at]?.start &&
    before?.lower.endsWith('s') === true
  )
}

/** "(UCSM)" right after a name belongs to it. */
function isBracketed(prose: Prose, at: number): boolean {
  const [open, inside, close] = prose.tokens.slice(at, at + 3)
  return open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{L}&-]+$/u.test(inside?.text ?? '')
}

/** Index of the first token that ends after the position. */
export function tokenAt(prose: Prose, position: number): number {
  let low = 0
  let high = prose.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((prose.tokens[middle]?.end ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return low
}

function pronounOf(words: readonly string[]): Pronoun | null {
  const phrase = words.join(' ')
  const simple = PRONOUNS.get(phrase)
  if (simple) return simple
  return /^(?:(?:one|two|another|each|both|some|many|all|most|either|neither|the first|the second|first|second) of (?:them|these|those|the two|the three)|(?:the )?others?|both|one|the first|the second)$/.test(
    phrase,
  )
    ? 'one-of'
    : null
}

/** What is left of an adverbial before a source: "Thursday night with growers". */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|yesterday|today|with)$/
const ARTICLE = /^(?:the|an?)$/

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['these', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['this', 'it'],
  ['that', 'it'],
  ['we', 'we'],
  ['us', 'we'],
  ['our', 'we'],
  ['i', 'i'],
  ['me', 'i'],
  ['my', 'i'],
  ['who', 'who'],
  ['which', 'who'],
  ['former', 'former'],
  ['the former', 'former'],
  ['latter', 'latter'],
  ['the latter', 'latter'],
])

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten some many several most both all none each another'.split(
    ' ',
  ),
)

const ENDS_HEAD: ReadonlySet<string> = new Set(
  ", ( ) of for at in on with from to by and or who whom whose which that near inside outside within close familiar briefed involved under about against among between over since whose there here speaking — – - : ; ' ’ such as along".split(
    ' ',
  ),
)

const PARTICIPLES: ReadonlySet<string> = new Set(
  'posted published issued signed initialled leaked adopted seen dated left handed kept compiled drafted circulated obtained prepared pinned'.split(
    ' ',
  ),
)

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
)
