import {contentEnd} from '../clauses/contentEnd.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {POSSESSIVE_PRONOUNS} from '../lexicon/functionWords.ts'
import {LIGHT_VERBS, SPEECH_NOUNS} from '../lexicon/nouns.ts'
import {mainSubject} from '../phrases/mainSubject.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {sourceLeft} from '../phrases/sourceLeft.ts'
import {clauseFloor} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, hasFinite, isFinite, isVerb, type Range, type Reading} from '../reading/word.ts'
import {beforeVerb} from './finding.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

/** "X's claim that …", "X voiced doubts about …", "their demand for …". */
export const speechNoun: SentenceFrame = {
  name: 'speech-noun',
  triggers: [...SPEECH_NOUNS.keys()].flatMap((noun) => [
    noun,
    `${noun}s`,
    noun.replace(/y$/, 'ies'),
  ]),
  example: {
    text: 'The envoy expressed the hope that talks would resume.',
    source: 'The envoy',
    cue: 'expressed the hope',
    content: 'talks would resume',
  },
  counterExample: 'The hope that talks would resume faded.',
  confidence: 0.55,
  find(reading, claimed, options) {
    const findings: Finding[] = []
    for (let index = 0; index < reading.end - 1; index++) {
      const finding = nounAt(reading, index, claimed, options)
      if (finding) findings.push(finding)
    }
    return findings
  },
}

function nounAt(
  reading: Reading,
  index: number,
  claimed: Set<number>,
  options: FrameOptions,
): Finding | null {
  const {words, end} = reading
  const noun = at(words, index)
  if (noun.quoted || (noun.tag !== 'NN' && noun.tag !== 'JJ')) return null
  const patterns = patternsOf(noun.lower)
  if (!patterns) return null
  const start = contentStart(reading, index, patterns)
  if (start < 0) return null
  const clause = at(words, index + 1).tag === 'THAT'
  const owner = ownerOf(words, index)
  if (!owner) return null
  if (owner.verb >= 0) claimed.add(owner.verb)
  const stop = clause
    ? contentEnd(words, start, end, {
        noun: true,
        subordinate: !hasFinite(words, 0, index),
        keepParticiples: options.speech,
      })
    : objectEnd(words, start, end, 'NN')
  const subject = clause && !hasFinite(words, 0, index)
  const content: Range = !clause
    ? beforeVerb(words, [start, stop])
    : subject
      ? [start, beforeMainVerb(words, start + 1, stop)]
      : [start, stop]
  return {
    source: owner.source,
    cue: [[owner.cueStart, clause ? index + 1 : Math.max(start, index + 1)]],
    content: [content],
    lemma: noun.lower,
    speech: isVoiced(words, owner, clause, index),
    main: false,
    opensBlock: false,
  }
}

/** "Its demand that nobody be let in | is a sulk": the second finite verb of a clause that is a subject. */
function beforeMainVerb(words: Reading['words'], start: number, stop: number): number {
  let index = start
  while (index < stop && !isFinite(at(words, index)) && at(words, index).lower !== 'be') index++
  while (
    index < stop &&
    (isFinite(at(words, index)) || isVerb(at(words, index)) || SKIPPED.has(at(words, index).tag))
  )
    index++
  for (; index < stop; index++) {
    const word = at(words, index)
    if (
      word.tag === 'CC' ||
      word.tag === 'PU' ||
      word.tag === 'WH' ||
      word.tag === 'THAT' ||
      word.tag === 'SUB'
    )
      return stop
    if (isFinite(word)) return index
  }
  return stop
}

/** "expressed hope that", "Its demand that …" at the start; not "pointed to his claim that". */
function isVoiced(words: Reading['words'], owner: Owner, clause: boolean, noun: number): boolean {
  if (owner.verb >= 0) return VOICING.has(at(words, owner.verb).lemma ?? '')
  return clause && !hasFinite(words, 0, noun)
}

function patternsOf(noun: string): ReadonlySet<string> | undefined {
  return (
    SPEECH_NOUNS.get(noun) ??
    SPEECH_NOUNS.get(noun.replace(/s$/, '')) ??
    SPEECH_NOUNS.get(noun.replace(/ies$/, 'y'))
  )
}

function contentStart({words}: Reading, index: number, patterns: ReadonlySet<string>): number {
  const next = at(words, index + 1)
  const beyond = at(words, index + 2)
  if (next.tag === 'THAT' && patterns.has('clause') && beyond.text !== '' && !isFinite(beyond))
    return index + 1
  if (next.tag === 'TO' && patterns.has('to') && beyond.tag === 'VB') return index + 1
  return next.tag === 'IN' && patterns.has(next.lower) ? index + 2 : -1
}

interface Owner {
  readonly source: Range
  readonly cueStart: number
  /** Position of the light verb ("expressed"), or -1. */
  readonly verb: number
}

/** Whose claim it is: the possessor before the noun, or the subject of a light verb. */
function ownerOf(words: Reading['words'], noun: number): Owner | null {
  let left = noun - 1
  while (left > 0 && MODIFIERS.has(at(words, left).tag)) left--
  if (at(words, left).tag === 'POS') {
    const source = nounPhraseLeft(words, left, 0)
    return source && {source, cueStart: left + 1, verb: -1}
  }
  if (POSSESSIVE_PRONOUNS.has(at(words, left).lower)) {
    return {source: [left, left + 1], cueStart: left + 1, verb: -1}
  }
  for (let verb = left; verb >= Math.max(0, left - 3); verb--) {
    const word = at(words, verb)
    if (word.tag !== 'HAVE' && (word.lemma === null || !LIGHT_VERBS.has(word.lemma))) continue
    const group = verbGroupStart(words, verb, 0)
    const before = at(words, group - 1)
    const shared =
      before.tag === 'CC' || before.text === ',' || word.tag === 'VBG' || before.tag === 'TO'
    const source =
      sourceLeft(words, group, clauseFloor(words, group)) ??
      (shared ? mainSubject(words, group) : null)
    return source && {source, cueStart: group, verb}
  }
  return null
}

const SKIPPED: ReadonlySet<string> = new Set(['ADV', 'BE', 'TO'])
const VOICING: ReadonlySet<string> = new Set([
  'express',
  'voice',
  'reiterate',
  'repeat',
  'issue',
  'make',
  'raise',
])
const MODIFIERS: ReadonlySet<string> = new Set(['JJ', 'ADV', 'NUM'])
