import {contentEnd} from '../clauses/contentEnd.ts'
import {longObjectEnd, objectEnd} from '../clauses/objectEnd.ts'
import {INFINITIVE_SPEECH, OBJECT_SPEECH} from '../lexicon/speechVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {at, isPhrasal} from '../reading/word.ts'
import {foundShort, speaksWithPreposition} from './finding.ts'
import {claimsNow} from './claimsNow.ts'
import type {Cue, VerbFrame} from './frame.ts'
import {isForecaster} from './hearer.ts'

/** "X vowed to stay", "X promised not to leave". */
export const infinitive: VerbFrame = {
  name: 'vowed-to',
  example: {
    text: 'The union vowed to strike on Monday.',
    source: 'The union',
    cue: 'vowed',
    content: 'to strike on Monday',
  },
  counterExample: 'The union met to vote.',
  confidence: 0.6,
  match(cue) {
    const {words, end, next} = cue
    const first = at(words, next)
    const negated = first.lower === 'not' && at(words, next + 1).tag === 'TO'
    if ((first.tag !== 'TO' && !negated) || !cue.patterns.has('to')) return null
    const start = at(words, next - 1).lower === 'not' ? next - 1 : next
    const stop = beforePurpose(cue, longObjectEnd(words, next, end, cue.tag, cue.context))
    return foundShort(cue, [start, stop], {speech: INFINITIVE_SPEECH.has(cue.lemma)})
  },
}

/** "offered to sell a terminal |to win approval|": what the offer is for is no part of it. */
function beforePurpose({words, next, lemma}: Cue, stop: number): number {
  if (!OFFERING.has(lemma)) return stop
  for (let index = next + 3; index < stop; index++)
    if (at(words, index).tag === 'TO' && PURPOSES.has(at(words, index + 1).lower)) return index
  return stop
}

/** "X called for a truce", "X complained about delays". */
export const prepositionAfter: VerbFrame = {
  name: 'called-for',
  example: {
    text: 'The union called for a new mediator.',
    source: 'The union',
    cue: 'called for',
    content: 'a new mediator',
  },
  counterExample: 'The union called on Monday.',
  confidence: 0.63,
  match(cue) {
    const {words, end, next} = cue
    if (!cue.patterns.has(`+${at(words, next).lower}`)) return null
    if (DAYS.has(at(words, next + 1).lower)) return null
    const object = objectEnd(words, next + 1, end, cue.tag)
    // "warned of a strike |if nobody came|": on what it hangs belongs to the warning.
    const hangs = cue.lemma === 'warn' && isConditionNear(cue, object)
    const stop = hangs ? contentEnd(words, next + 1, end, cue.context) : object
    return foundShort(cue, [next + 1, stop], {
      cue: [[cue.group, next + 1]],
      speech: speaksWithPreposition(cue) || at(words, next + 1).opens,
    })
  },
}

/** "if" or "unless" at `from` or a few words on, before any mark: "a strike |in May if| nobody came". */
function isConditionNear({words, end}: Cue, from: number): boolean {
  for (let index = from; index < Math.min(end, from + 5) && !at(words, index).mark; index++)
    if (CONDITIONS.has(at(words, index).lower)) return true
  return false
}

/** "X accused the ministry of stalling". */
export const blame: VerbFrame = {
  name: 'accused-of',
  example: {
    text: 'The union accused the ministry of stalling.',
    source: 'The union',
    cue: 'accused',
    content: 'the ministry of stalling',
  },
  counterExample: 'The union met the ministry of labour.',
  confidence: 0.7,
  match(cue) {
    const {words, end, next} = cue
    if (!cue.patterns.has('blame') || !isPhrasal(at(words, next))) return null
    const hearer = nounPhraseRight(words, next, end)
    let charged = BLAMED.has(at(words, hearer).lower)
    for (let index = next; index < hearer; index++) charged ||= BLAMED.has(at(words, index).lower)
    const stop = charged
      ? longObjectEnd(words, next, end, cue.tag, cue.context)
      : objectEnd(words, next, end, cue.tag)
    const blames = charged || (cue.lemma === 'blame' && cue.voice === 'active')
    return foundShort(cue, [next, stop], {speech: blames && foundShort(cue, [next, stop]).speech})
  },
}

/** "X denied setting a deadline". */
export const gerund: VerbFrame = {
  name: 'denied-doing',
  example: {
    text: 'The airline denied setting any ultimatum.',
    source: 'The airline',
    cue: 'denied',
    content: 'setting any ultimatum',
  },
  counterExample: 'The airline stopped setting deadlines.',
  confidence: 0.65,
  match(cue) {
    const {words, end, next} = cue
    const having = at(words, next).lower === 'having' || at(words, next).lower === 'being'
    if (!(at(words, next).tag === 'VBG' || having) || !cue.patterns.has('gerund')) return null
    return foundShort(cue, [next, objectEnd(words, next, end, cue.tag)], {
      speech: OBJECT_SPEECH.has(cue.lemma) || OWNING.has(cue.lemma),
    })
  },
}

/** "X pointed out against …", "X called out …". */
export const outAgainst: VerbFrame = {
  name: 'pointed-out',
  example: {
    text: 'The envoy called out the delays.',
    source: 'The envoy',
    cue: 'called out',
    content: 'the delays',
  },
  counterExample: 'The envoy came out of the room.',
  confidence: 0.6,
  match(cue) {
    const {words, end, verb, after} = cue
    if (
      at(words, verb + 1).lower !== 'out' ||
      after !== verb + 2 ||
      !OUT.has(at(words, verb).lemma ?? '')
    )
      return null
    const that = at(words, after).tag === 'THAT'
    const stop = that
      ? contentEnd(words, after, end, cue.context)
      : objectEnd(words, after, end, cue.tag)
    return stop > after ? foundShort(cue, [after, stop]) : null
  },
}

/** "X denied the report", "X backs the plan". */
export const objectAfter: VerbFrame = {
  name: 'denied-object',
  example: {
    text: 'The ministry denied the report.',
    source: 'The ministry',
    cue: 'denied',
    content: 'the report',
  },
  counterExample: 'The ministry printed the report.',
  confidence: 0.59,
  match(cue) {
    const {words, end, next} = cue
    const first = at(words, next)
    if (!cue.patterns.has('object') || DAYS.has(first.lower)) return null
    if (first.lower === 'each') return null
    const opens = isPhrasal(first) || first.opens || first.tag === 'VBG'
    if (!opens && first.lower !== 'what' && !AMOUNTS.has(first.lower)) return null
    const claims = claimsNow(cue)
    const stop =
      claims || holdsReport(cue)
        ? contentEnd(words, next, end, cue.context)
        : objectEnd(words, next, end, cue.tag)
    return foundShort(cue, [next, stop], {
      speech:
        ((OBJECT_SPEECH.has(cue.lemma) || forecasts(cue)) && !isGesture(cue, stop)) ||
        claims ||
        isQuotation(cue, stop),
    })
  },
}

/** "Analysts expect a fourth round", "a member of the delegation, speaking privately, expects no session". */
function forecasts(cue: Cue): boolean {
  if (cue.lemma !== 'expect' || !cue.source) return false
  if (isForecaster(cue)) return true
  for (let index = cue.source[1]; index < cue.group; index++)
    if (PRIVATELY.has(at(cue.words, index).lower)) return true
  return false
}

/** `remembers “a lot of soup and little law”`: the whole object is quoted. */
function isQuotation({words, next}: Cue, stop: number): boolean {
  if (!at(words, next).opens || !at(words, stop - 1).closes) return false
  for (let index = next + 1; index < stop - 1; index++)
    if (at(words, index).opens || at(words, index).closes) return false
  return stop - next > 3
}

/** "offered his congratulations", "offered no details": nothing that can be quoted is said. */
function isGesture({words, next, tag}: Cue, stop: number): boolean {
  if (tag === 'VBG' || (at(words, next).lower === 'no' && at(words, next - 1).lemma !== 'expect'))
    return true
  for (let index = next; index < stop; index++) {
    const word = at(words, index)
    if (GESTURES.has(word.lower)) return true
    if (word.tag === 'IN') break
  }
  return false
}

/** "a report on local radio that …": the clause belongs to the object. */
function holdsReport({words, next}: Cue): boolean {
  for (let index = next + 1; index < next + 9; index++) {
    const word = at(words, index)
    if (word.tag === 'THAT') return REPORTED.has(at(words, next).lower) || index > next + 1
    if (!isPhrasal(word) && word.tag !== 'IN') return false
  }
  return false
}

const GESTURES = wordSet(`
  congratulations condolences apology apologies support praise criticism defense defence defenses language advice help
  protection protections insight insights glimpse hope chance opportunity view look evidence details clues proof
  explanation explanations assessment sympathy thanks solace services condemnation ballot delegates benefits`)
const PRIVATELY = wordSet('privately anonymously anonymity')
/** With a gerund they tell what somebody did, in his own words. */
const OWNING = wordSet('acknowledge admit confirm concede')
const CONDITIONS = wordSet('if unless')
const OFFERING = wordSet('offer propose agree pledge promise')
const PURPOSES = wordSet(
  'secure win gain obtain avoid avert end settle resolve break ease allay save prevent appease satisfy',
)
const AMOUNTS = wordSet('twice thrice double')
const REPORTED = wordSet('reports claims rumours rumors suggestions allegations accusations')
const BLAMED = wordSet('of for')
const OUT = wordSet('point call lay speak')
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
