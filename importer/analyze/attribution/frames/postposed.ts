import {contentEnd} from '../clauses/contentEnd.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {SPEECH_VERBS} from '../lexicon/speechVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {skipAdverbials} from '../phrases/adverbials.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {
  at,
  isComma,
  isDash,
  isFinite,
  isPhrasal,
  isVerb,
  type Range,
  type Word,
} from '../reading/word.ts'
import {contentBefore, found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'
import {opensQuotation} from './inverted.ts'

/** `“…,” X said`, "…, X said, …", "…, X told reporters". */
export const postposed: VerbFrame = {
  name: 'content-name-said',
  example: {
    text: 'That is not a date for a meeting, her office stressed.',
    source: 'her office',
    cue: 'stressed',
    content: 'That is not a date for a meeting',
  },
  counterExample: 'In Geneva, her office stressed the date.',
  confidence: 0.9,
  match(cue) {
    const {words, source} = cue
    if (!source || cue.voice !== 'active' || source[0] < 2) return null
    const lead = at(words, source[0] - 1)
    const afterQuotation = lead.quoted && lead.closes
    const says =
      cue.patterns.has('clause') ||
      cue.patterns.has('that') ||
      (cue.patterns.has('quote') && afterQuotation)
    if (!says && !(afterQuotation && SPEECH_VERBS.has(cue.lemma))) return null
    if (!isComma(lead) && !isDash(lead) && !afterQuotation) return null
    if (!(tailIsEmpty(cue) || isForced(cue, afterQuotation)) || complementFollows(cue, lead))
      return null
    const content: Range[] = [contentBefore(words, source[0], lead.quoted, opensQuotation)]
    const rest = restAfter(cue, lead)
    if (rest) content.push(rest)
    if (!lead.quoted && isFronted(words, source[0])) {
      if (!rest) return null
      content.shift()
    }
    if (!content.some(([from, to]) => hasVerbOrQuotation(words, from, to))) return null
    return found(cue, content, {source: afterSummary(words, source), main: true})
  },
}

/** ", a charge Kigali denies": the noun sums up what was said, the name after it is the source. */
function afterSummary(words: readonly Word[], source: Range): Range {
  const [from, to] = source
  const article = at(words, from).lower
  if ((article !== 'a' && article !== 'an') || to - from < 3) return source
  return SUMMARIES.has(at(words, from + 1).lower) ? [from + 2, to] : source
}

/** Nothing that could be the content follows the verb. */
function tailIsEmpty(cue: Cue): boolean {
  const {words, end, next, gap} = cue
  if (TELLING.has(cue.lemma) && (isPhrasal(at(words, next)) || at(words, next).opens)) {
    const hearer = skipAdverbials(words, sourceRight(words, next, end), end)
    if (hearer > next && (hearer >= end || isEdge(at(words, hearer)))) return true
  }
  if (next >= end || isComma(at(words, next)) || gap >= end) return true
  if (isComma(at(words, gap)) || at(words, gap).opens) return true
  const word = at(words, next)
  if (word.tag === 'IN' && !cue.patterns.has(`+${word.lower}`)) return true
  return SIDE_CLAUSES.has(word.lower) || word.text === ';' || isDash(word)
}

function isEdge(word: Word): boolean {
  return isComma(word) || word.opens || SIDE_CLAUSES.has(word.lower)
}

/** A quotation that ended with a comma needs a cue, whatever follows. */
function isForced(cue: Cue, afterQuotation: boolean): boolean {
  if (!afterQuotation || !cue.source || !cue.patterns.has('quote')) return false
  if (!STOPPED.has(at(cue.words, cue.source[0] - 2).text)) return false
  if (!quotesWhole(cue.words, cue.source[0] - 1)) return false
  const next = at(cue.words, cue.next)
  return next.tag !== 'THAT' && !(next.opens && !cue.patterns.has('hearer'))
}

/** Whether the quotation begins a clause: not `on “jobs for all,” X said`. */
function quotesWhole(words: readonly Word[], close: number): boolean {
  let opening = close - 1
  while (opening > 0 && !at(words, opening).opens) opening--
  const {tag} = at(words, opening - 1)
  return opening === 0 || (tag !== 'IN' && tag !== 'DT' && tag !== 'JJ' && tag !== 'POS')
}

/** After a comma (not a quotation): the verb has its content on its right after all. */
function complementFollows(cue: Cue, lead: Word): boolean {
  if (lead.quoted || !cue.source) return false
  const {words, next, gap} = cue
  if (at(words, cue.source[0]).tag === 'WH') return true
  if (at(words, gap).tag === 'THAT' && !isComma(at(words, gap - 1))) return true
  return at(words, next).tag === 'IN' && cue.patterns.has(`+${at(words, next).lower}`)
}

function restAfter(cue: Cue, lead: Word): Range | null {
  const {words, end, next} = cue
  let index = next
  while (index < end && !at(words, index).opens && !isComma(at(words, index))) index++
  if (index >= end) return null
  if (at(words, index).opens) return [index, end]
  if (index + 1 >= end) return null
  const first = at(words, index + 1)
  if (first.tag === 'VBG' && first.lemma !== null && REPORTING_VERBS.has(first.lemma)) return null
  if (first.opens) return [index + 1, end]
  if (!lead.quoted) {
    if (index !== next && SIDE_CLAUSES.has(at(words, next).lower)) return null
    return [index + 1, contentEnd(words, index + 1, end, cue.context)]
  }
  for (let opening = index; opening < end; opening++) {
    const word = at(words, opening)
    if (word.opens) return [opening, end]
    if (word.lemma !== null && REPORTING_VERBS.has(word.lemma)) return null
  }
  return null
}

/** "In particular, he said, …": a leading phrase without a verb is no half of what was said. */
function isFronted(words: readonly Word[], end: number): boolean {
  const first = at(words, 0)
  if (SUBORDINATORS.has(first.lower)) {
    for (let index = 1; index < end - 1; index++) if (isComma(at(words, index))) return false
    return true
  }
  return (first.tag === 'IN' || first.tag === 'ADV') && !hasVerbOrQuotation(words, 0, end)
}

function hasVerbOrQuotation(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = at(words, index)
    if (word.quoted || isFinite(word) || isVerb(word)) return true
  }
  return false
}

const SUBORDINATORS = wordSet('as while when although though since because after before despite')
const TELLING = wordSet('tell inform assure remind warn advise notify reassure brief ask')
const SUMMARIES = wordSet('charge claim accusation allegation suggestion demand assertion figure')
const SIDE_CLAUSES = wordSet('when after as before while because')
const STOPPED = new Set([',', '?', '!', '.', '…', '—', '–'])
