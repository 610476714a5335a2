import {at, isComma, isFinite, isPhrasal, isVerb, type Tag, type Word} from '../reading/word.ts'
import {wordSet} from '../lexicon/words.ts'

/**
 * Whether a clause with a finite verb begins at `start`: a subject, perhaps with apposition or relative clause,
 * and then its verb within some sixteen words; "in Geneva, the two sides met" and "if X, Y" count as well.
 */
export function startsClause(words: readonly Word[], start: number, end: number): boolean {
  let index = start
  while (index < end && at(words, index).tag === 'ADV') index++
  if (index < end && at(words, index).tag === 'IN') {
    let comma = index
    while (
      comma < end &&
      !PHRASE_ENDS.has(at(words, comma).tag) &&
      !isComma(at(words, comma)) &&
      comma - index < 10 &&
      !isFinite(at(words, comma))
    )
      comma++
    if (comma < end && isComma(at(words, comma))) index = comma + 1
    else if (isFinite(at(words, comma)) && comma < end) return true
  }
  if (index >= end) return false
  const first = at(words, index)
  if (first.tag === 'SUB' && first.lower !== 'so') return true
  if (first.lower === 'there' || (first.lower === 'if' && index + 1 < end)) return true
  if (first.tag === 'VBG') return gerundSubject(words, index, end)
  return subjectThenVerb(words, index, end)
}

function gerundSubject(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end && index - start < 10; index++) {
    if (isComma(at(words, index))) return false
    if (isFinite(at(words, index))) return index > start + 1
  }
  return false
}

function subjectThenVerb(words: readonly Word[], start: number, end: number): boolean {
  let relative = false
  for (let index = start, seen = 0; index < end && seen < 16; index++, seen++) {
    const word = at(words, index)
    if (index > start && (word.lower === 'who' || word.lower === 'which' || word.tag === 'THAT'))
      relative = true
    if (index > start && isFinite(word)) {
      if (!relative) return true
      relative = false
      while (index + 1 < end && isVerbal(at(words, index + 1))) index++
    } else if (isComma(word) && index > start) {
      return seen < 12 && appositionThenVerb(words, index, end)
    } else if (index > start && word.lower === 'which') continue
    else if (!canStand(word) && !(index > start && (word.tag === 'TO' || word.tag === 'VB')))
      return false
  }
  return false
}

function appositionThenVerb(words: readonly Word[], comma: number, end: number): boolean {
  const reach = RELATIVES.has(at(words, comma + 1).lower) ? 36 : 14
  let index = comma + 1
  while (index < end && !isComma(at(words, index)) && index - comma <= reach) index++
  if (index >= end || !isComma(at(words, index))) return false
  return index + 1 < end && (isFinite(at(words, index + 1)) || at(words, index + 1).tag === 'ADV')
}

function canStand(word: Word): boolean {
  return (
    isPhrasal(word) ||
    STANDING.has(word.tag) ||
    word.opens ||
    word.closes ||
    word.lower === 'who' ||
    word.text === '-'
  )
}

function isVerbal(word: Word): boolean {
  return isFinite(word) || isVerb(word) || word.tag === 'ADV' || word.tag === 'TO'
}

/** Whether a subject is followed at once, or nearly so, by its verb: for verbs that take objects as well. */
export function startsShortClause(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end && index - start < 9; index++) {
    const word = at(words, index)
    const before = at(words, index - 1)
    if (AUXILIARY.has(word.tag) || word.tag === 'VBZ') return index > start
    if (word.tag === 'VBD' && NOUNS.has(before.tag)) return index > start
    if (isComma(word) && index > start) return appositionThenVerb(words, index, end)
    const joins = word.tag === 'CC' && isPhrasal(at(words, index + 1))
    if (!isPhrasal(word) && word.tag !== 'IN' && word.tag !== 'ADV' && !joins) return false
  }
  return false
}

const PHRASE_ENDS = wordSet('SUB WH THAT')
const STANDING: ReadonlySet<Tag> = new Set(['ADV', 'IN', 'CC', 'VBN', 'VBG', 'THAT'])
const AUXILIARY: ReadonlySet<Tag> = new Set(['MD', 'BE', 'HAVE', 'DO'])
const NOUNS: ReadonlySet<Tag> = new Set(['PRP', 'NNP', 'NN'])
const RELATIVES = wordSet('who which whose')
