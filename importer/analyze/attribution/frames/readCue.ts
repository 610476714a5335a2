import {startsClause} from '../clauses/startsClause.ts'
import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {PHRASAL_VERBS, REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {skipAdverbials, skipAdverbs} from '../phrases/adverbials.ts'
import {mainSubject} from '../phrases/mainSubject.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {sourceLeft} from '../phrases/sourceLeft.ts'
import {clauseFloor} from '../phrases/subjectOf.ts'
import {type Voice, verbGroupStart, voiceOf} from '../phrases/verbGroup.ts'
import {
  at,
  hasFinite,
  isComma,
  isNominal,
  isVerb,
  type Range,
  type Reading,
  type Tag,
  type Word,
} from '../reading/word.ts'
import type {Cue, FrameOptions} from './frame.ts'

/** Everything the frames need to know of the verb at `verb`; null where it is no reporting verb in use. */
export function readCue(reading: Reading, verb: number, options: FrameOptions): Cue | null {
  const {words} = reading
  const word = at(words, verb)
  if (word.quoted || word.lemma === null || !isVerb(word)) return null
  const phrasal = `${word.lemma}_${at(words, verb + 1).lower}`
  const particle = PHRASAL_VERBS.get(phrasal)
  const patterns = particle ?? REPORTING_VERBS.get(word.lemma)
  if (!patterns || (options.speech && isAboutTheReport(words, verb, word.lemma))) return null
  const group = verbGroupStart(words, verb, 0)
  const voice = voiceOf(words, group, verb)
  const lowest = clauseFloor(words, group)
  const {source, end} = subjectFor(reading, verb, group, voice, lowest)
  const after = particle ? verb + 2 : verb + 1
  const next = skipInterjection(words, skipAdverbs(words, after, end), end)
  return {
    reading,
    words,
    end,
    verb,
    tag: word.tag,
    lemma: particle ? phrasal : word.lemma,
    patterns,
    voice,
    group,
    after,
    next,
    gap: skipAdverbials(words, next, end),
    lowest,
    source,
    context: {
      cueTag: word.tag,
      auxiliary: firstAuxiliary(words, group, verb),
      subordinate: isSubordinate(words, source),
      keepParticiples: options.speech,
    },
    options,
  }
}

/** "ruled out, however, a strike": over the adverb between commas, where an object or an infinitive follows it. */
function skipInterjection(words: readonly Word[], comma: number, end: number): number {
  if (!isComma(at(words, comma)) || !INTERJECTED.has(at(words, comma + 1).lower)) return comma
  const close = at(words, comma + 2)
  const first = at(words, comma + 3)
  if (!isComma(close) || comma + 3 >= end) return comma
  return first.tag === 'VBG' || first.tag === 'TO' || first.tag === 'DT' || first.tag === 'NN'
    ? comma + 3
    : comma
}

/** "asked not to be named", "requested anonymity", "spoke on condition": how somebody speaks, not what they say. */
function isAboutTheReport(words: readonly Word[], verb: number, lemma: string): boolean {
  const rest = [1, 2, 3, 4, 5, 6, 7].map((step) => at(words, verb + step).lower)
  if (
    NAMING.has(lemma) &&
    rest.some((word) => STAYING.has(word)) &&
    rest.some((word) => NAMED.has(word))
  )
    return true
  if (rest.slice(0, 3).includes('anonymity') || (rest[0] === 'to' && rest[1] === 'comment'))
    return true
  return rest[0] === 'on' && (rest[1] === 'condition' || rest[2] === 'condition')
}

interface Subject {
  readonly source: Range | null
  /** Where contents must end: before the main clause, after a participle that leads the sentence. */
  readonly end: number
}

function subjectFor(
  reading: Reading,
  verb: number,
  group: number,
  voice: Voice,
  lowest: number,
): Subject {
  const {words, end} = reading
  if (voice === 'reduced') return {source: null, end}
  if (voice === 'infinitive') return {source: mainSubject(words, verb, true), end}
  if (voice === 'participle') return subjectOfParticiple(reading, verb, group, lowest)
  const source = sourceLeft(words, group, lowest)
  if (source) return {source, end}
  let left = group - 1
  while (left > 0 && (TIME_WORDS.has(at(words, left).lower) || at(words, left).lower === 'on'))
    left--
  const joint = at(words, left)
  const shares = group > 0 && (joint.tag === 'CC' || isComma(joint))
  return {source: shares ? mainSubject(words, group) : null, end}
}

function subjectOfParticiple(
  reading: Reading,
  verb: number,
  group: number,
  lowest: number,
): Subject {
  const {words, end} = reading
  const before = at(words, group - 1)
  if (isComma(before)) {
    const head = hasFinite(words, 0, group) ? null : nounPhraseLeft(words, group - 1, 0)
    return {source: head ?? mainSubject(words, verb), end}
  }
  if (before.tag === 'CC' && group > 1) return {source: mainSubject(words, verb), end}
  if (leadsSentence(words, group)) return subjectAhead(reading, verb)
  if (GERUND_AFTER.has(before.lower)) return {source: mainSubject(words, verb), end}
  if (STATEMENTS.has(before.lower) && isReleased(words, group))
    return {source: mainSubject(words, verb), end}
  const noun = isNominal(before) && !TIME_WORDS.has(before.lower)
  return {source: noun ? nounPhraseLeft(words, group, lowest) : mainSubject(words, verb), end}
}

/** "released a statement saying": who released it says so. */
function isReleased(words: readonly Word[], group: number): boolean {
  for (let index = group - 2; index >= Math.max(0, group - 6); index--) {
    if (RELEASING.has(at(words, index).lemma ?? '')) return true
  }
  return false
}

/** Only adverbs, conjunctions and one preposition stand before it. */
function leadsSentence(words: readonly Word[], group: number): boolean {
  for (let index = 0; index < group; index++) {
    const word = at(words, index)
    if (!OPENERS.has(word.tag) && !isComma(word)) return false
  }
  return group < 5
}

/** "Citing delays, the union …": the subject comes after the comma. */
function subjectAhead({words, end}: Reading, verb: number): Subject {
  for (let comma = verb + 2; comma < end; comma++) {
    if (!isComma(at(words, comma)) || at(words, comma).quoted) continue
    if (!SUBJECTS.has(at(words, comma + 1).tag) || !startsClause(words, comma + 1, end)) continue
    const stop = nounPhraseRight(words, comma + 1, end)
    if (stop > comma + 1) return {source: [comma + 1, stop], end: comma}
    break
  }
  return {source: null, end}
}

function firstAuxiliary(words: readonly Word[], group: number, verb: number): string | null {
  for (let index = group; index < verb; index++) {
    const word = at(words, index)
    if (word.tag === 'HAVE' || word.tag === 'MD') return word.lower
  }
  return null
}

function isSubordinate(words: readonly Word[], source: Range | null): boolean {
  if (!source) return false
  return at(words, source[0]).tag === 'WH' || SUBORDINATORS.has(at(words, source[0] - 1).lower)
}

const INTERJECTED = wordSet(
  'however though too again instead meanwhile therefore moreover nevertheless',
)
const STATEMENTS = wordSet(
  'statement statements tweet letter memo email e-mail post message video ad note op-ed',
)
const RELEASING = wordSet(
  'release issue post send write publish put air run make give deliver share',
)
const NAMING = wordSet('beg implore plead ask request insist demand decline refuse want')
const STAYING = wordSet('be stay remain print use publish give reveal disclose keep withhold leave')
const NAMED = wordSet('named identified quoted anonymous withheld name names surname identity out')
const OPENERS: ReadonlySet<Tag> = new Set(['CC', 'ADV', 'IN'])
const SUBJECTS: ReadonlySet<Tag> = new Set(['PRP', 'NNP', 'DT', 'NN', 'JJ'])
const GERUND_AFTER = wordSet('by in while after before of for from without')
const SUBORDINATORS = wordSet(
  'while when as if although though since because after before once where whereas',
)
