import {objectEnd} from '../clauses/objectEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {closingMark, nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isFinite, isPhrasal, type Range, type Tag} from '../reading/word.ts'
import {found, foundShort} from './finding.ts'
import type {Cue, Finding, VerbFrame} from './frame.ts'

/** "X called the report a fabrication", `X considers it “thin”`. */
export const calledName: VerbFrame = {
  name: 'called-it',
  example: {
    text: 'The ministry called the report a fabrication.',
    source: 'The ministry',
    cue: 'called',
    content: 'the report a fabrication',
  },
  counterExample: 'The ministry called the union.',
  confidence: 0.74,
  match(cue) {
    const {words, end, next, patterns} = cue
    if (!patterns.has('name') || patterns.has('clause') || !isPhrasal(at(words, next))) return null
    if (RECIPROCAL.has(at(words, next).lower) || !namesSomething(cue)) return null
    if (isNameOf(cue)) return 'none'
    const stop = Math.max(objectEnd(words, next, end, cue.tag), quotedNameEnd(cue))
    return foundShort(cue, [next, stop])
  },
}

/** "termed talk of a walkout on Friday |“pure imagination”|": the end of the quoted name; 0 where there is none. */
function quotedNameEnd({words, next, end}: Cue): number {
  for (let index = next; index < Math.min(end, next + 12); index++) {
    const word = at(words, index)
    if (word.opens) return Math.min(end, closingMark(words, index, end) + 1)
    if (word.text === ',' || isFinite(word) || word.tag === 'CC') return 0
  }
  return 0
}

/** "X described the offer as thin". */
export const describedAs: VerbFrame = {
  name: 'described-as',
  example: {
    text: 'The team described its proposals as “clear and fair”.',
    source: 'The team',
    cue: 'described',
    content: 'its proposals as “clear and fair',
  },
  counterExample: 'The team described its proposals at length.',
  confidence: 0.74,
  match(cue) {
    const {words, end, next} = cue
    if (!cue.patterns.has('as') || !(isPhrasal(at(words, next)) || at(words, next).opens))
      return null
    const as = asAfter(cue)
    if (as < 0) return null
    return described(cue, as, objectEnd(words, as + 1, end, cue.tag))
  },
}

/** In speech mode "as" stands between the two pieces of the content and in neither. */
function described(cue: Cue, as: number, stop: number): Finding {
  const pieces: Range[] = [
    [cue.next, as],
    [as + 1, stop],
  ]
  // `regards the offer as “a joke”`: what is quoted was said.
  const quoted = cue.lemma === 'regard' && at(cue.words, as + 1).opens
  const speech = quoted || found(cue, []).speech
  return cue.options.speech ? found(cue, pieces, {speech}) : foundShort(cue, [cue.next, stop])
}

function asAfter({words, next, end}: Cue): number {
  for (let index = next; index < Math.min(end, next + 14); index++) {
    if (at(words, index).lower === 'as' && !at(words, index).quoted) return index
    if (isComma(at(words, index))) return -1
  }
  return -1
}

/** A second noun phrase, an adjective or a quotation follows the first. */
function namesSomething({words, next, end}: Cue): boolean {
  const object = nounPhraseRight(words, next, end)
  const second = at(words, object)
  if (at(words, next).tag === 'PRP') {
    return object < end && (second.opens || isPhrasal(second) || PREDICATES.has(second.tag))
  }
  for (let index = next; index < Math.min(end, next + 12); index++)
    if (at(words, index).opens) return true
  if (second.tag === 'THAT') return true
  return object < end && (second.tag === 'DT' || second.tag === 'JJ' || isComma(second))
}

/** "a firm called Lind & Co.": the noun is named, nobody speaks. */
function isNameOf({words, group, verb, next, source, tag}: Cue): boolean {
  if (
    !source ||
    tag !== 'VBD' ||
    group !== verb ||
    !(at(words, next).capital || at(words, next).opens)
  )
    return false
  const article = at(words, source[0]).lower
  return (article === 'a' || article === 'an' || article === 'another') && source[1] === group
}

const RECIPROCAL = wordSet('each itself')
const PREDICATES: ReadonlySet<Tag> = new Set(['VBG', 'ADV', 'VBN'])
