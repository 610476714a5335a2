import {OCCASIONS, TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isComma, isDash, isFinite, isPhrasal, type Tag, type Word} from '../reading/word.ts'
import {contentEnd} from './contentEnd.ts'
import type {ContentContext} from './scan.ts'
import {startsClause, startsShortClause} from './startsClause.ts'

/** Where an object or other short complement that begins at `start` ends. `cue` is the tag of the cue's verb. */
export function objectEnd(words: readonly Word[], start: number, end: number, cue: Tag): number {
  for (let index = start; index < end; index++) {
    const word = at(words, index)
    if (word.quoted) {
      if (quotationEnds(words, start, index, end)) return index + 1
      continue
    }
    if (word.text === ';' || isDash(word) || (word.text === ':' && index > start)) return index
    if (isComma(word)) {
      const next = isAdjectivePair(words, start, index) ? index : listOrRelative(words, index, end)
      if (next < 0) return index
      index = next
    } else if (index > start && endsObject(words, index, end, cue)) return index
  }
  return end
}

/** "concrete, verifiable steps": a lone word before a comma and an adjective is an adjective, whatever else it can be. */
function isAdjectivePair(words: readonly Word[], start: number, comma: number): boolean {
  return comma === start + 1 && at(words, comma + 1).tag === 'JJ'
}

function quotationEnds(words: readonly Word[], start: number, index: number, end: number): boolean {
  if (!at(words, index).closes || index <= start || index + 1 >= end) return false
  if (!isComma(at(words, index - 1)) || at(words, index + 1).opens) return false
  return !(at(words, index + 1).tag === 'CC' && at(words, index + 2).opens)
}

function endsObject(words: readonly Word[], index: number, end: number, cue: Tag): boolean {
  const word = at(words, index)
  const next = at(words, index + 1)
  if (word.tag === 'CC') {
    let verb = index + 1
    while (at(words, verb).tag === 'ADV') verb++
    const follows = at(words, verb)
    if (isFinite(follows) || (follows.tag === 'VB' && cue === 'VB')) return true
    if (follows.tag === cue && cue !== 'VBN' && cue !== 'NN') return true
    return word.lower === 'but' || startsShortClause(words, index + 1, end)
  }
  if (word.tag === 'SUB' || ENDING.has(word.lower))
    return !GOES_AFTER.has(at(words, index - 1).lower)
  if (word.lower === 'as' && !next.opens && startsShortClause(words, index + 1, end)) return true
  // "in year one" tells of what is offered
  const numbered = LONG_TIMES.has(next.lower) && NUMBERED.has(at(words, index + 2).tag)
  if (TIME_PREPOSITIONS.has(word.lower) && TIME_WORDS.has(next.lower) && !numbered) return true
  if (OCCASION_PREPOSITIONS.has(word.lower) && namesOccasion(words, index + 1)) return true
  if (word.lower === 'by' && next.tag === 'VBG') return true
  if (!TIME_WORDS.has(word.lower) || LONG_TIMES.has(word.lower) || index + 1 < end) return false
  return at(words, index - 1).tag !== 'IN' && at(words, index - 1).tag !== 'DT'
}

/** At a comma: the position from which the object goes on (a list, a relative clause), or -1. */
function listOrRelative(words: readonly Word[], comma: number, end: number): number {
  const next = at(words, comma + 1)
  if (comma + 1 >= end) return -1
  if (at(words, comma - 1).tag === 'JJ' && (next.tag === 'JJ' || next.tag === 'VBN')) return comma
  if (RELATIVES.has(next.lower)) {
    let close = comma + 1
    while (close < end && !isComma(at(words, close))) close++
    if (close + 1 < end && GOES_ON.has(at(words, close + 1).lower)) return close
  }
  if (next.tag === 'CC' && next.lower !== 'but' && comma + 2 < end) {
    if (!startsClause(words, comma + 2, end) && !isFinite(at(words, comma + 2))) return comma
  }
  if (!isPhrasal(next) || startsClause(words, comma + 1, end)) return -1
  // a second member of a list: "A, B and C", "A, B, and C"
  let index = comma + 1
  while (
    index < end &&
    index - comma < 9 &&
    !isComma(at(words, index)) &&
    at(words, index).tag !== 'CC'
  )
    index++
  const joint =
    at(words, index).tag === 'CC' ? index : at(words, index + 1).tag === 'CC' ? index + 1 : -1
  return joint > 0 && joint < end && !isFinite(at(words, joint + 1)) ? comma : -1
}

/**
 * Where a complement that may hold clauses ends ("vowed to leave if …"): as far as reported content, but not over
 * a comma or conjunction that starts something new.
 */
export function longObjectEnd(
  words: readonly Word[],
  start: number,
  end: number,
  cue: Tag,
  context: ContentContext,
): number {
  const limit = contentEnd(words, start, end, context)
  for (let index = start + 1; index < limit; index++) {
    const word = at(words, index)
    if (word.quoted) continue
    const next = at(words, index + 1)
    if (word.tag === 'CC' && word.lower !== 'or') {
      const before = isComma(at(words, index - 1))
      let verb = index + 1
      while (verb < limit && at(words, verb).tag === 'ADV') verb++
      const follows = at(words, verb)
      const again = follows.tag === cue && cue !== 'VBN' && cue !== 'VB'
      const clause = before && startsClause(words, index + 1, limit)
      if (isFinite(follows) || again || word.lower === 'but' || clause)
        return before ? index - 1 : index
    }
    if (!isComma(word)) continue
    if (next.tag === 'VBG' || next.tag === 'PRP' || BREAKING.has(next.lower)) return index
    if (next.tag !== 'CC' && startsClause(words, index + 1, limit)) return index
  }
  return limit
}

function namesOccasion(words: readonly Word[], start: number): boolean {
  for (let index = start; index < start + 5; index++) {
    const word = at(words, index)
    if (OCCASIONS.has(word.lower)) return true
    if (!isPhrasal(word) || word.tag === 'PRP') return false
  }
  return false
}

const ENDING = wordSet('if after before during when while since because')
const GOES_AFTER = wordSet('go going look looking come seek')
const TIME_PREPOSITIONS = wordSet('on as after before during since at in')
const OCCASION_PREPOSITIONS = wordSet('in on at during')
const NUMBERED = wordSet('NUM DT')
const LONG_TIMES = wordSet('week month year day')
const RELATIVES = wordSet('who whose which')
const GOES_ON = wordSet('as to for of from')
const BREAKING = wordSet('while although though who which but')
