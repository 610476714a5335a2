import {OCCASIONS, TIME_WORDS} from '../lexicon/functionWords.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isComma, isDash, isFinite, isVerb, type Tag, type Word} from '../reading/word.ts'
import {startsClause, startsShortClause} from './startsClause.ts'

export interface ContentContext {
  /** Tag of the cue, so that "…, and has also called" can be told from more content. */
  readonly cueTag?: Tag
  /** First auxiliary of the cue ("has"), which a second cue may repeat. */
  readonly auxiliary?: string | null
  /** Whether the cue stands in a subordinate clause, after which the main clause comes. */
  readonly subordinate?: boolean
  /** Whether the content follows a noun of speech. */
  readonly noun?: boolean
  /** Whether ", adding that" stays inside the content. */
  readonly keepParticiples: boolean
}

/** Where a reported clause that begins at `start` ends. The cuts are tried at each word, in this order. */
export function contentEnd(
  words: readonly Word[],
  start: number,
  end: number,
  context: ContentContext,
): number {
  const scan: Scan = {words, start, end, context}
  for (let index = start; index < end; index++) {
    const word = at(words, index)
    if (word.quoted) {
      if (endsQuotation(scan, index)) return index + 1
      continue
    }
    if (word.text === ';' || (word.text === ':' && quotationHasCue(scan, index))) return index
    if (index > start && PLAIN_CUTS.some((cut) => cut(scan, index))) return index
    if (isDash(word) && index > start) {
      const close = dashedInsertion(scan, index)
      if (close === index && clauseReports(words, index + 1, end)) return index
      index = close
      continue
    }
    if (!isComma(word) && (word.tag !== 'CC' || isComma(at(words, index - 1)))) continue
    if (index + 1 >= end) continue
    if (JOINT_CUTS.some((cut) => cut(scan, index))) return index
    if (isComma(word) && index > start + 1 && COMMA_CUTS.some((cut) => cut(scan, index)))
      return index
    if (isComma(word) && RELATIVES.has(at(words, index + 1).lower)) {
      const close = relativeEnd(scan, index)
      if (close < 0 && context.noun) return index
      if (close >= 0) index = close
    }
  }
  return end
}

interface Scan {
  readonly words: readonly Word[]
  readonly start: number
  readonly end: number
  readonly context: ContentContext
}

type Cut = (scan: Scan, index: number) => boolean

/** A quotation that ends with a comma may end the content: `said it was “thin,” adding`. */
const endsQuotation: Cut = ({words, start, end, context}, index) => {
  if (!at(words, index).closes || index <= start || index + 1 >= end) return false
  if (!isComma(at(words, index - 1))) return false
  const next = at(words, index + 1)
  if (next.tag === 'VBG' && reports(next) && !context.keepParticiples) return true
  if (next.lower === 'according') return true
  if (at(words, start).opens && !next.opens && !CARRY_ON.has(next.lower)) {
    if (!quotedBetween(words, index + 1, end)) return true
  }
  if (context.subordinate && !next.opens && startsClause(words, index + 1, end)) return true
  if (next.lower !== 'and' && next.lower !== 'but') return false
  const verb = at(words, skip(words, index + 2, 'ADV'))
  if (verb.tag === context.cueTag && reports(verb)) return true
  return next.lower === 'but' && startsClause(words, index + 2, end)
}

/** "…before adding", "…by calling": the next statement begins. */
const beforeReportingGerund: Cut = ({words}, index) => {
  const next = at(words, index + 1)
  return BEFORE_GERUND.has(at(words, index).lower) && next.tag === 'VBG' && reports(next)
}

/** `“…” in an interview`, `“…” on Monday`: the occasion is no part of what was said. */
const occasionAfterQuotation: Cut = ({words}, index) => {
  const word = at(words, index)
  if (!at(words, index - 1).closes || (word.lower !== 'on' && word.lower !== 'in')) return false
  const next = at(words, index + 1)
  const noun = ARTICLES.has(next.lower) ? at(words, index + 2) : next
  return OCCASIONS.has(noun.lower) || (word.lower === 'on' && TIME_WORDS.has(noun.lower))
}

/** "When X claimed that …, Y left": the main clause begins after the comma. */
const mainClauseFollows: Cut = ({words, end, context}, index) => {
  if (!context.subordinate || !isComma(at(words, index))) return false
  const next = at(words, index + 1)
  if (next.tag === 'SUB' || JOINS.has(next.lower)) return false
  return isFinite(next) || startsClause(words, index + 1, end)
}

/** "has said … and has called": the second auxiliary belongs to a second cue. */
const sameAuxiliary: Cut = ({words, context}, index) => {
  const repeated = context.auxiliary
  return (
    Boolean(repeated) && at(words, index).tag === 'CC' && at(words, index + 1).lower === repeated
  )
}

/** "… and called for", ", but she argued". */
const nextReport: Cut = ({words, end, context}, index) => {
  const comma = isComma(at(words, index))
  const joint = comma ? index + 1 : index
  if (at(words, joint).tag !== 'CC') return false
  const verb = at(words, skip(words, joint + 1, 'ADV'))
  const same = verb.tag === context.cueTag && (verb.tag === 'VBD' || verb.tag === 'VBZ')
  if (same && reports(verb) && callsForSomething(words, joint + 1, context.keepParticiples))
    return true
  if (at(words, joint).lower !== 'or' && isNegated(words, joint + 1)) return true
  if (!comma) return false
  if (at(words, joint).lower === 'but' && isNegated(words, joint + 1)) return true
  if (!context.noun && AGAIN.has(verb.tag) && sameTense(verb, context.cueTag)) return true
  if (SIDE_CLAUSES.has(at(words, joint + 1).lower)) return true
  return (
    !at(words, joint + 1).opens &&
    COORDINATORS.has(at(words, joint).lower) &&
    startsClause(words, joint + 1, end) &&
    clauseReports(words, joint + 1, end, reports)
  )
}

/** "but did not say", "but would not offer". */
function isNegated(words: readonly Word[], index: number): boolean {
  const {tag} = at(words, index)
  return (tag === 'DO' || tag === 'MD') && NEGATIONS.has(at(words, index + 1).lower)
}

/** "called" is a report only with what it calls for or how it calls something. */
function callsForSomething(words: readonly Word[], from: number, keepThoughts: boolean): boolean {
  const verb = skip(words, from, 'ADV')
  if (keepThoughts && THOUGHTS.has(at(words, verb).lemma ?? '')) return false
  if (at(words, verb).lemma !== 'call') return at(words, verb - 1).lower !== 'never'
  const next = at(words, verb + 1)
  return CALLED.has(next.lower) || next.opens || next.tag === 'NNP'
}

const accordingTo: Cut = ({words}, index) => at(words, index + 1).lower === 'according'

/** ", adding that" begins an attribution of its own, where it is not to stay inside. */
const reportingParticiple: Cut = ({words, context}, index) => {
  if (context.keepParticiples) return false
  const next = at(words, skip(words, index + 1, 'ADV'))
  return next.tag === 'VBG' && reports(next) && !SHOWING.has(next.lower)
}

/** ", while …", ", compared with …", ", although they …". */
const contrast: Cut = ({words, end}, index) => {
  const {lower} = at(words, index + 1)
  if (lower === 'even') return EVEN.has(at(words, index + 2).lower)
  if (!CONTRASTS.has(lower)) return false
  return !ALTHOUGH.has(lower) || startsClause(words, index + 2, end)
}

/** ", as was the case …": the writer compares. */
const asComparison: Cut = ({words}, index) =>
  at(words, index + 1).lower === 'as' && isFinite(at(words, index + 2))

/** ", a claim that he denied": the writer sums up what was said. */
const summing: Cut = ({words}, index) => {
  const article = at(words, index + 1).lower
  const noun = at(words, skip(words, index + 2, 'JJ'))
  return (article === 'a' || article === 'an') && SUMMARIES.has(noun.lower)
}

const whereClause: Cut = ({words, end}, index) =>
  at(words, index + 1).lower === 'where' && !quotedBetween(words, index, end)

/** ", with both sides claiming": the writer's own addition. */
const withParticiple: Cut = ({words, end}, index) => {
  if (at(words, index + 1).lower !== 'with' || quotedBetween(words, index, end)) return false
  for (let next = index + 2; next < index + 9; next++)
    if (at(words, next).tag === 'VBG') return true
  return false
}

/** "… after a woman told him": another report, not more content. */
const anotherReport: Cut = ({words, end}, index) =>
  REPORT_AFTER.has(at(words, index).lower) &&
  startsShortClause(words, index + 1, end) &&
  clauseReports(words, index + 1, end)

const PLAIN_CUTS: readonly Cut[] = [
  anotherReport,
  beforeReportingGerund,
  occasionAfterQuotation,
  mainClauseFollows,
  sameAuxiliary,
]
const JOINT_CUTS: readonly Cut[] = [nextReport]
const COMMA_CUTS: readonly Cut[] = [
  accordingTo,
  reportingParticiple,
  contrast,
  asComparison,
  summing,
  whereClause,
  withParticiple,
]

/** `: “…,” he wrote`: the quotation after the colon is introduced by its own cue. */
function quotationHasCue({words, end}: Scan, colon: number): boolean {
  if (!at(words, colon + 1).opens) return false
  let close = colon + 2
  while (close < end && !at(words, close).closes) close++
  if (!isComma(at(words, close - 1))) return false
  for (let index = close + 1; index < close + 5; index++) if (speaks(at(words, index))) return true
  return false
}

/** Jumps over "— … —"; a lone dash is passed. */
function dashedInsertion({words, end}: Scan, index: number): number {
  const mark = at(words, index).text
  for (let close = index + 1; close < end && close - index < 22; close++) {
    if (at(words, close).text === mark) return close
  }
  return index
}

/** Where a relative clause after a comma closes inside the content; -1 where it ends the content. */
function relativeEnd({words, end}: Scan, comma: number): number {
  let close = comma + 1
  while (
    close < end &&
    (at(words, close).quoted || !(isComma(at(words, close)) || isDash(at(words, close))))
  )
    close++
  const next = at(words, close + 1)
  if (close + 1 < end && (isFinite(next) || (next.tag === 'ADV' && isFinite(at(words, close + 2)))))
    return close
  return quotedBetween(words, comma, end) ? comma : -1
}

function clauseReports(
  words: readonly Word[],
  start: number,
  end: number,
  test: (word: Word) => boolean = speaks,
): boolean {
  let verb = start
  while (verb < end && !isFinite(at(words, verb)) && verb - start < 12) verb++
  for (let index = verb; index < end && index - verb < 4; index++) {
    const word = at(words, index)
    if (isVerb(word) && word.lemma !== null) return test(word)
  }
  return false
}

function sameTense(verb: Word, cue: Tag | undefined): boolean {
  if (cue === undefined) return false
  if (verb.tag === cue) return true
  return cue === 'VBZ' ? PRESENT.has(verb.lower) : cue === 'VBD' && PAST.has(verb.lower)
}

function reports(word: Word): boolean {
  return word.lemma !== null && REPORTING_VERBS.has(word.lemma)
}

/** A verb that can carry a quotation or a hearer, not merely a thought. */
function speaks(word: Word): boolean {
  const patterns = REPORTING_VERBS.get(word.lemma ?? '')
  return (
    patterns !== undefined &&
    (patterns.has('quote') || patterns.has('hearer') || patterns.has('blame'))
  )
}

function skip(words: readonly Word[], start: number, tag: Tag): number {
  let index = start
  while (at(words, index).tag === tag) index++
  return index
}

export function quotedBetween(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (at(words, index).quoted) return true
  return false
}

const REPORT_AFTER = wordSet('after as when')
const THOUGHTS = wordSet('hope expect think believe want find show know feel see agree accept')
const SHOWING = wordSet(
  'showing indicating proving meaning determining considering reflecting supporting making',
)
const ALTHOUGH = wordSet('although though')
const SUMMARIES = wordSet(`
  recommendation claim charge statement remark comment argument accusation assertion reference notion suggestion
  position view allegation decision move proposal promise prediction sentiment stance`)
const NEGATIONS = wordSet("not n't")
const EVEN = wordSet('as though if while')
const CALLED = wordSet('for on it them him her the out')
const CARRY_ON = wordSet('and but or that')
const BEFORE_GERUND = wordSet('before after while by without in')
const ARTICLES = wordSet('a an his her')
const JOINS = wordSet('and or but which who')
const COORDINATORS = wordSet('but and yet')
const SIDE_CLAUSES = wordSet('when asked if although though while')
const CONTRASTS = wordSet('while although though whereas compared double')
const RELATIVES = wordSet('which who whose')
const PRESENT = wordSet('has is does')
const PAST = wordSet('was had did')
const AGAIN: ReadonlySet<Tag> = new Set(['HAVE', 'BE', 'VBZ', 'VBD', 'DO'])
