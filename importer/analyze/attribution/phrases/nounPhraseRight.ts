import {
  CLOSED_CLASSES,
  LONE_SUBJECTS,
  OCCASIONS,
  SENT_TO,
  TIME_WORDS,
} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {at, isDash, isFinite, isNominal, type Tag, type Word} from '../reading/word.ts'

/** Where the noun phrase that begins at `start` ends (exclusive); `start` itself where none begins. */
export function nounPhraseRight(words: readonly Word[], start: number, end: number): number {
  return plainEnd(words, start, end, false)
}

/** The same with prepositional phrases, appositions and `who` clauses, as a source is printed after its verb. */
export function sourceRight(words: readonly Word[], start: number, end: number): number {
  const plain = plainEnd(words, start, end, true)
  return plain > start && at(words, start).tag !== 'PRP'
    ? withAppositions(words, plain, end)
    : plain
}

function plainEnd(words: readonly Word[], start: number, end: number, long: boolean): number {
  if (start >= end) return start
  if (at(words, start).tag === 'PRP') return start + 1
  let index = start
  let seen = false
  while (index < end) {
    const word = at(words, index)
    const before = at(words, index - 1)
    if (word.closes && !at(words, start).quoted) index++
    else if (word.tag === 'DT' && (index === start || DETERMINER_AFTER.has(before.tag))) {
      seen ||= LONE_SUBJECTS.has(word.lower)
      index++
    } else if (isNominal(word)) {
      if (seen && word.tag === 'NNP' && TIME_WORDS.has(word.lower)) break
      seen = true
      index++
    } else if (word.tag === 'JJ' || word.tag === 'POS' || word.text === '/') index++
    else if (MODIFIERS.has(word.tag) && !seen && index > start) index++
    else if (word.tag === 'IN' && seen && attaches(words, index, end, long)) {
      seen = false
      index++
    } else if (long && seen && word.tag === 'TO' && SENT_TO.has(before.lower)) {
      seen = false
      index++
    } else if (word.text === '(' && long) {
      const close = bracketEnd(words, index, end)
      if (close < 0) break
      index = close + 1
    } else if (
      (word.lower === 'and' || word.text === '&') &&
      seen &&
      joins(words, index + 1, end)
    ) {
      seen = false
      index++
    } else if (word.opens && index > start) {
      const close = closingMark(words, index, end)
      if (close - index >= 6) break
      index = close + 1
    } else break
  }
  index = Math.min(index, end)
  while (index > start && EDGE.has(at(words, index - 1).tag)) index--
  return index
}

/** "of" and "for" always attach; other prepositions only to a source, and not before an occasion or a day. */
function attaches(words: readonly Word[], index: number, end: number, long: boolean): boolean {
  const preposition = at(words, index).lower
  if (index + 1 >= end) return false
  if (preposition === 'of' || preposition === 'for') return true
  if (!long || !LONG_PREPOSITIONS.has(preposition)) return false
  const next = at(words, index + 1).lower
  if (next === 'an' || TIME_WORDS.has(next)) return false
  const noun = lastNoun(words, index + 1, end)
  return noun !== null && !OCCASIONS.has(noun)
}

function lastNoun(words: readonly Word[], start: number, end: number): string | null {
  let noun: string | null = null
  for (let index = start; index < end; index++) {
    const word = at(words, index)
    if (isNominal(word)) noun = word.lower
    else if (word.tag !== 'DT' && word.tag !== 'JJ' && word.tag !== 'POS') break
  }
  return noun
}

function joins(words: readonly Word[], index: number, end: number): boolean {
  return index < end && JOINED.has(at(words, index).tag) && !startsClause(words, index, end)
}

function withAppositions(words: readonly Word[], from: number, end: number): number {
  let index = from
  for (let hop = 0; hop < 3 && index < end; hop++) {
    const relative = RELATIVES.has(at(words, index).lower)
    if (!relative && at(words, index).text !== ',') break
    if (relative) return nextBreak(words, index, end)
    const first = at(words, index + 1)
    const stop = nextBreak(words, index + 1, end)
    const apposition =
      JOINED.has(first.tag) &&
      !(first.tag === 'DT' && LONE_SUBJECTS.has(first.lower) && isFinite(at(words, index + 2))) &&
      !hasOwnVerb(words, index + 1, stop)
    if (!apposition && !RELATIVES.has(first.lower)) break
    index = stop
    const next = at(words, index + 1).lower
    if (at(words, index).text !== ',' || !(RELATIVES.has(next) || ARTICLES.has(next))) break
  }
  return index
}

/** The next comma, dash, semicolon, colon or quotation. */
function nextBreak(words: readonly Word[], start: number, end: number): number {
  let index = start
  while (index < end) {
    const word = at(words, index)
    if (BREAKS.has(word.text) || isDash(word) || word.opens) break
    index++
  }
  return index
}

/** Whether a stretch holds a finite verb outside relative clauses. */
export function hasOwnVerb(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const word = at(words, index)
    if (RELATIVE_STARTS.has(word.lower)) return false
    if (!isFinite(word) || word.quoted || (word.tag === 'VBD' && index === start)) continue
    // "a patient Dane called Jesper"
    if (word.tag === 'VBD' && NAMED.has(word.lower) && at(words, index + 1).capital) continue
    if (word.lemma !== null || CLOSED_CLASSES.has(word.lower)) return true
  }
  return false
}

function bracketEnd(words: readonly Word[], open: number, end: number): number {
  for (let index = open + 1; index < end && index - open < 8; index++) {
    if (at(words, index).text === ')') return index
  }
  return -1
}

export function closingMark(words: readonly Word[], open: number, end: number): number {
  let index = open + 1
  while (index < end && !at(words, index).closes) index++
  return index
}

const MODIFIERS: ReadonlySet<Tag> = new Set(['VBG', 'VBN', 'ADV'])
const DETERMINER_AFTER: ReadonlySet<Tag> = new Set(['IN', 'TO', 'DT', 'CC', 'POS'])
const EDGE: ReadonlySet<Tag> = new Set(['IN', 'CC', 'TO'])
const JOINED: ReadonlySet<Tag> = new Set(['NNP', 'NN', 'DT', 'JJ', 'NUM'])
const LONG_PREPOSITIONS = wordSet('from with at in on to behind against between by')
const NAMED = wordSet('called named nicknamed')
const RELATIVES = wordSet('who whose which')
const RELATIVE_STARTS = wordSet('who which that whose where when as')
const ARTICLES = wordSet('a an the')
const BREAKS = new Set([',', ';', ':'])
