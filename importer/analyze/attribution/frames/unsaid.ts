import {wordSet} from '../lexicon/words.ts'
import {at, type Range, type Word} from '../reading/word.ts'
import type {Cue} from './frame.ts'

/**
 * Whether the cue tells of something that was not said, or not yet: "will say", "did not say which", "if he
 * claims", "nobody said", "Did she say …?". Denials and disbelief ("does not believe that") are said all the same.
 */
export function isUnsaid(cue: Cue): boolean {
  const {words, group, verb, source, lemma, reading} = cue
  for (let index = group; index < verb; index++) {
    const word = at(words, index)
    if ((word.tag === 'MD' && !saysOnly(cue)) || SEEMING.has(word.lower)) return true
    if (NEGATIONS.has(word.lower) && !SAID_THOUGH_NEGATED.has(lemma)) return true
  }
  if (!source) return false
  const first = at(words, source[0])
  if (THOUGHTS.has(lemma) && (first.tag === 'WH' || SPEAKERS.has(first.lower))) return true
  if (NOBODY.has(first.lower)) return true
  if (lemma === 'agree' && isSeveral(words, source)) return true
  if (isConditional(words, source[0]) || isHabit(cue, source[0])) return true
  return asks(words, reading.words.length) && !quotesAround(words, source[0])
}

/** "He will say only that …", "she would only say that …". */
function saysOnly({words, group, verb, next}: Cue): boolean {
  for (let index = group; index <= next; index++)
    if (index !== verb && at(words, index).lower === 'only')
      return WILLING.has(at(words, group).lower)
  return false
}

/** "The two sides agreed that": a result, where one who agrees says something. */
function isSeveral(words: readonly Word[], [from, to]: Range): boolean {
  if (SEVERAL.has(at(words, from).lower)) return true
  for (let index = from; index < to; index++) {
    const {tag, lower} = at(words, index)
    if (tag === 'CC') return true
    if (tag === 'IN' || tag === 'PU') break
    if (PARTIES.has(lower)) return true
  }
  return false
}

function isConditional(words: readonly Word[], subject: number): boolean {
  return CONDITIONS.has(at(words, subject - 1).lower)
}

/** "when they say absent": what is said time and again. */
function isHabit({words, tag}: Cue, subject: number): boolean {
  const when = at(words, subject - 1).lower
  return (when === 'when' || when === 'whenever') && (tag === 'VB' || tag === 'VBZ')
}

function asks(words: readonly Word[], length: number): boolean {
  const last = at(words, length - 1)
  return last.text === '?' && !last.quoted
}

function quotesAround(words: readonly Word[], subject: number): boolean {
  return at(words, subject - 1).quoted
}

const SEEMING = wordSet('seem seems seemed appear appears appeared')
const NEGATIONS = wordSet("not n't never")
const SAID_THOUGH_NEGATED = wordSet('believe think expect agree deny want see rule_out dispute')
/** Thoughts in public, unless the speaker himself or a relative pronoun has them. */
const THOUGHTS = wordSet('think believe agree hope expect find show indicate wonder')
const SPEAKERS = wordSet('i we you')
const NOBODY = wordSet('nobody none neither no')
const WILLING = wordSet('will would')
const PARTIES = wordSet(`
  sides parties delegations delegates governments countries states nations leaders ministers negotiators teams
  companies owners unions representatives members ministries neighbours neighbors camps commissions committees`)
const SEVERAL = wordSet('they both all we')
const CONDITIONS = wordSet('if unless once until whether')
