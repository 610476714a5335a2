import {contentEnd} from '../clauses/contentEnd.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {startsClause, startsShortClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, hasFinite, isComma, isFinite, isPhrasal, type Tag} from '../reading/word.ts'
import {found, foundShort} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'
import {colonContent, openingAt} from './quotationAfter.ts'

/** "X said that …". */
export const thatClause: VerbFrame = {
  name: 'said-that',
  example: {
    text: 'The envoy said that talks had ended.',
    source: 'The envoy',
    cue: 'said',
    content: 'talks had ended',
  },
  counterExample: 'The envoy left the talks that had ended.',
  confidence: 0.85,
  match(cue) {
    const {words, end, next} = cue
    if (at(words, next).tag !== 'THAT') return null
    if (!cue.patterns.has('clause') && !cue.patterns.has('that')) return null
    return found(cue, [[next, contentEnd(words, next, end, cue.context)]], {main: true})
  },
}

/** "X said on Tuesday that …", `X wrote in a letter: “…”`. */
export const afterAdverbials: VerbFrame = {
  name: 'said-on-that',
  example: {
    text: 'The envoy said on Tuesday in Doha that talks had ended.',
    source: 'The envoy',
    cue: 'said',
    content: 'talks had ended',
  },
  counterExample: 'The envoy spoke on Tuesday.',
  confidence: 0.85,
  match(cue) {
    const {words, end, next, gap, patterns} = cue
    if (at(words, gap - 1).lower === 'condition') return null
    if (gap <= next || gap >= end || !(patterns.has('clause') || patterns.has('quote'))) return null
    const word = at(words, gap)
    const late = lateThat(cue)
    const lateOpening = late > 0 ? late : lateQuotation(cue)
    if (lateOpening > 0)
      return found(cue, [[lateOpening, contentEnd(words, lateOpening, end, cue.context)]], {
        main: true,
      })
    const clause = (start: number) =>
      found(cue, [[start, contentEnd(words, start, end, cue.context)]], {main: true})
    if (word.tag === 'THAT') return clause(gap)
    if (word.tag === 'WH' && patterns.has('question')) return {...clause(gap), main: false}
    const promised = cue.lemma === 'promise' && at(words, gap + 1).tag === 'VB'
    if (word.tag === 'TO' && patterns.has('to') && promised) {
      return {...clause(gap), main: false}
    }
    const quotation = openingAt(cue, gap)
    if (quotation >= 0) return clause(quotation)
    if (word.text === ':') return colonContent(cue, gap, end)
    if (PLAIN_SAYING.has(cue.lemma) && SUBJECTS.has(word.tag) && startsClause(words, gap, end))
      return clause(gap)
    return null
  },
}

/** "said Thursday at a meeting in Buffalo, New York, that …": position of "that" after places with commas, or -1. */
function lateThat({words, end, gap}: Cue): number {
  for (let index = gap; index < Math.min(end, gap + 14); index++) {
    const word = at(words, index)
    if (word.tag === 'THAT')
      return index > gap && isComma(at(words, index - 1)) && !isFinite(at(words, index + 1))
        ? index
        : -1
    if (!isPhrasal(word) && word.tag !== 'IN' && !isComma(word)) return -1
  }
  return -1
}

/** `said on Monday, in reference to her child, “…”`: position of the quotation, or -1. */
function lateQuotation({words, end, next, gap}: Cue): number {
  if (at(words, next).tag !== 'IN' || !isComma(at(words, gap))) return -1
  for (let index = next; index < Math.min(end, next + 26); index++) {
    const word = at(words, index)
    if (word.opens) return isComma(at(words, index - 1)) ? index : -1
    if (isFinite(word) || word.text === ';') return -1
  }
  return -1
}

/** "X asked whether …", "X explained why …". */
export const questionAfter: VerbFrame = {
  name: 'asked-whether',
  example: {
    text: 'The envoy asked whether talks had ended.',
    source: 'The envoy',
    cue: 'asked',
    content: 'whether talks had ended',
  },
  counterExample: 'The envoy left when talks had ended.',
  confidence: 0.7,
  match(cue) {
    const {words, end, next} = cue
    if (at(words, next).tag !== 'WH' || !cue.patterns.has('question')) return null
    return found(cue, [[next, contentEnd(words, next, end, cue.context)]])
  },
}

/** "X said talks had ended". */
export const bareClause: VerbFrame = {
  name: 'said-clause',
  example: {
    text: 'The envoy said talks had ended.',
    source: 'The envoy',
    cue: 'said',
    content: 'talks had ended',
  },
  counterExample: 'The envoy said goodbye.',
  confidence: 0.78,
  match(cue) {
    const {words, end, next, patterns} = cue
    if (!patterns.has('clause')) return null
    const first = at(words, next)
    const whole = () =>
      found(cue, [[next, contentEnd(words, next, end, cue.context)]], {main: true})
    const starts = startsClause(words, next, end)
    if (cue.source && LONG_SUBJECTS.has(cue.lemma) && isPhrasal(first) && !starts) {
      if (hasFinite(words, next + 1, end)) return whole()
    }
    const having = first.lower === 'having' && hasFinite(words, next + 1, end)
    if (having) return whole()
    if (!starts || !(isPhrasal(first) || STARTS.has(first.tag))) return null
    if (first.tag === 'IN' && !FRONTED.has(first.lower) && !isQuantity(cue, next)) return null
    const near = patterns.has('object') || SHORT_ONLY.has(cue.lemma)
    return !near || startsShortClause(words, next, end) ? whole() : null
  },
}

/** `X said “thin” offers …`: an object that is partly quoted. */
export const quotedObject: VerbFrame = {
  name: 'said-partly-quoted',
  example: {
    text: 'The envoy predicted a “very long” road.',
    source: 'The envoy',
    cue: 'predicted',
    content: 'a “very long” road',
  },
  counterExample: 'The envoy predicted a very long road.',
  confidence: 0.6,
  match(cue) {
    const {words, end, next, patterns} = cue
    if (!patterns.has('clause') || patterns.has('hearer') || !isPhrasal(at(words, next)))
      return null
    const stop = objectEnd(words, next, end, cue.tag)
    for (let index = next; index < Math.min(stop, next + 8); index++) {
      if (at(words, index).opens) return foundShort(cue, [next, stop], {speech: true})
    }
    return null
  },
}

/** "about half of the gap", "around 40 people". */
function isQuantity({words}: Cue, index: number): boolean {
  const {tag, lower} = at(words, index + 1)
  return (
    QUANTITIES.has(at(words, index).lower) && (tag === 'NUM' || tag === 'DT' || lower === 'half')
  )
}

const SUBJECTS: ReadonlySet<Tag> = new Set(['PRP', 'DT', 'NNP'])
const STARTS: ReadonlySet<Tag> = new Set(['IN', 'SUB', 'VBG', 'ADV', 'WH'])
const PLAIN_SAYING = wordSet('say write add note announce argue tweet testify post')
/** Verbs that take objects of another kind, too: a clause must be plain to see. */
const SHORT_ONLY = wordSet(
  'post write tweet answer respond reply volunteer state charge continue repeat quote joke order rule read lament',
)
/** Verbs after which a clause may begin with a very long subject. */
const LONG_SUBJECTS = wordSet('say argue insist believe think contend note warn add')
const QUANTITIES = wordSet('about around over')
const FRONTED = wordSet('in on if at with under for after before during like unlike despite as')
