import {OCCASIONS, TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isComma, isFinite, type Tag, type Word} from '../reading/word.ts'
import {clauseReports, type Cut, quotedBetween, reports, sameTense, skip} from './scan.ts'
import {startsClause, startsShortClause} from './startsClause.ts'

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
  if (!context.noun && at(words, joint + 1).tag === 'THAT') return false
  const verb = at(words, skip(words, joint + 1, 'ADV'))
  const same = verb.tag === context.cueTag && (verb.tag === 'VBD' || verb.tag === 'VBZ')
  if (same && reports(verb) && callsForSomething(words, joint + 1, context.keepParticiples))
    return true
  if (at(words, joint).lower !== 'or' && isNegated(words, joint + 1))
    return comma || at(words, joint).lower === 'but' || staysSilent(words, joint + 1)
  if (!comma) return false
  if (at(words, joint).lower === 'and' && at(words, joint + 1).lower === 'there')
    return at(words, joint + 2).tag === 'VBD'
  if (at(words, joint + 1).lower === 'so' && at(words, joint + 2).tag === 'DO') return true
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

/** "and did not say", "and would not elaborate"; not "said she had not read it and would not be there". */
function staysSilent(words: readonly Word[], index: number): boolean {
  const verb = at(words, skip(words, index + 1, 'ADV'))
  return at(words, index).tag === 'DO' || reports(verb) || SILENCE.has(verb.lower)
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

/** ", as reported by X": who else said so. */
const asReportedBy: Cut = ({words}, index) =>
  at(words, index + 1).lower === 'as' &&
  at(words, index + 3).lower === 'by' &&
  (reports(at(words, index + 2)) || at(words, index + 2).lower.endsWith('ed'))

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

/** Tried at every word. */
export const PLAIN_CUTS: readonly Cut[] = [
  anotherReport,
  beforeReportingGerund,
  occasionAfterQuotation,
  mainClauseFollows,
  sameAuxiliary,
]
/** Tried at commas and conjunctions. */
export const JOINT_CUTS: readonly Cut[] = [nextReport]
/** Tried at commas. */
export const COMMA_CUTS: readonly Cut[] = [
  accordingTo,
  reportingParticiple,
  contrast,
  asComparison,
  asReportedBy,
  summing,
  whereClause,
  withParticiple,
]
const REPORT_AFTER = wordSet('after as when')
const THOUGHTS = wordSet('hope expect think believe want find show know feel see agree accept')
const SHOWING = wordSet(
  'showing indicating proving meaning determining considering reflecting supporting making allowing',
)
const ALTHOUGH = wordSet('although though')
const SUMMARIES = wordSet(`
  recommendation claim charge statement remark comment argument accusation assertion reference notion suggestion
  position view allegation decision move proposal promise prediction sentiment stance`)
const SILENCE = wordSet(
  'elaborate comment give provide offer respond identify name specify discuss go take',
)
const NEGATIONS = wordSet("not n't")
const EVEN = wordSet('as though if while')
const CALLED = wordSet('for on it them him her the out')
const BEFORE_GERUND = wordSet('before after while by without in')
const ARTICLES = wordSet('a an his her')
const JOINS = wordSet('and or but which who')
const COORDINATORS = wordSet('but and yet')
const SIDE_CLAUSES = wordSet('when asked if although though while')
const CONTRASTS = wordSet('while although though whereas compared double')
const AGAIN: ReadonlySet<Tag> = new Set(['HAVE', 'BE', 'VBZ', 'VBD', 'DO'])
