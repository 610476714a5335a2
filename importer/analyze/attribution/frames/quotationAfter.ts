import {contentEnd} from '../clauses/contentEnd.ts'
import {at, hasFinite, isComma} from '../reading/word.ts'
import {found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'

/** `X said: “…”`, `X said, “…”`, `X said “…” and …`. */
export const quotationAfter: VerbFrame = {
  name: 'said-quotation',
  example: {
    text: 'The envoy said: “We are close.”',
    source: 'The envoy',
    cue: 'said',
    content: 'We are close',
  },
  counterExample: '“We are close,” the envoy said, “to nothing.”',
  confidence: 0.95,
  match(cue) {
    const {words, end, next} = cue
    const names = cue.patterns.has('name') && !cue.patterns.has('clause')
    if (!canQuote(cue) || (names && at(words, next).opens)) return null
    if (cue.lemma === 'begin' && at(words, next).opens) return null
    const start = quotationStart(cue, next)
    if (start < 0) return null
    return found(cue, [[start, contentEnd(words, start, end, cue.context)]], {main: true})
  },
}

/** `X said: …` without quotation marks, or with the content in the next paragraph. */
export const colonAfter: VerbFrame = {
  name: 'said-colon',
  example: {
    text: 'The envoy said: nothing has been agreed.',
    source: 'The envoy',
    cue: 'said',
    content: 'nothing has been agreed',
  },
  counterExample: 'The envoy left: nothing had been agreed.',
  confidence: 0.9,
  match(cue) {
    const {words, end, next} = cue
    if (at(words, next).text !== ':' || !(cue.patterns.has('clause') || cue.patterns.has('quote')))
      return null
    return colonContent(cue, next, end)
  },
}

/** "The minutes provide, inter alia, that:" and "They demand:": the content is the list or paragraph to come. */
export const blockAfter: VerbFrame = {
  name: 'said-block',
  example: {
    text: 'The union therefore demands, as before:\nA rise of two per cent.',
    source: 'The union',
    cue: 'therefore demands',
    content: 'A rise of two per cent',
  },
  counterExample: 'The union left, as before:\nA rise of two per cent.',
  confidence: 0.8,
  match(cue) {
    const {words, end, next, patterns} = cue
    if (at(words, end - 1).text !== ':' || hasFinite(words, next, end)) return null
    if (!(patterns.has('clause') || patterns.has('that')) || end - next > 12) return null
    return found(cue, [[cue.verb, cue.verb + 1]], {main: true, opensBlock: true})
  },
}

/** The content after a colon, in this sentence or else in the paragraph that follows. */
export function colonContent(cue: Cue, colon: number, end: number) {
  if (colon + 1 < end) return found(cue, [[colon + 1, end]], {main: true})
  return found(cue, [[cue.verb, cue.verb + 1]], {main: true, opensBlock: true})
}

function canQuote({patterns}: Cue): boolean {
  return QUOTABLE.some((pattern) => patterns.has(pattern))
}

function quotationStart(cue: Cue, from: number): number {
  const {words, source} = cue
  const mark = at(words, from)
  if (source && source[0] > 1 && cue.voice === 'active') {
    // `“…,” he told “Fox”` and `“…,” he said, “…”` are quotations before the cue
    const lead = at(words, source[0] - 1)
    const afterQuotation = lead.quoted && lead.closes
    // `the offer is, X said, “thin”`: the first half stands before the cue
    if (isComma(lead) && isComma(mark) && INCOMPLETE.has(at(words, source[0] - 2).tag)) return -1
    if (afterQuotation && cue.patterns.has('hearer') && mark.opens) return -1
    if (
      afterQuotation &&
      STOPPED.has(at(words, source[0] - 2).text) &&
      isComma(mark) &&
      cue.patterns.has('quote')
    )
      return -1
  }
  return openingAt(cue, from)
}

/** Position of a quotation that begins here, perhaps after a comma or colon; -1 where none does. */
export function openingAt({words}: Cue, from: number): number {
  const mark = at(words, from)
  if (mark.opens) return from
  return (isComma(mark) || mark.text === ':') && at(words, from + 1).opens ? from + 1 : -1
}

const QUOTABLE = ['clause', 'quote', 'object', 'name', 'question'] as const
const STOPPED = new Set([',', '?', '!'])
const INCOMPLETE: ReadonlySet<string> = new Set(['BE', 'HAVE', 'MD', 'DO', 'THAT', 'TO'])
