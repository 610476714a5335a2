import {LONE_SUBJECTS, SENT_TO, TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, hasFinite, isNominal, type Range, type Tag, type Word} from '../reading/word.ts'

/** The noun phrase that ends just before `end`, with its "of" and "for" phrases; null where there is none. */
export function nounPhraseLeft(words: readonly Word[], end: number, lowest: number): Range | null {
  const last = end - 1
  if (last < lowest) return null
  const head = at(words, last)
  if (head.text === ')') {
    const open = bracketStart(words, last, lowest, 10)
    const inner = open > lowest ? nounPhraseLeft(words, open, lowest) : null
    return inner && [inner[0], end]
  }
  if (head.tag === 'PRP' && CLOSE_TO.has(at(words, last - 2).lower) && last - 3 >= lowest) {
    const person = nounPhraseLeft(words, last - 2, lowest)
    if (person) return [person[0], end]
  }
  if (head.tag === 'PRP') return [partOf(words, last, lowest), end]
  // "a manager |there|"
  if (PLACES.has(head.lower) && last > lowest && isNominal(at(words, last - 1))) {
    const person = nounPhraseLeft(words, last, lowest)
    return person && [person[0], end]
  }
  if (head.tag === 'WH') return head.lower === 'who' || head.lower === 'which' ? [last, end] : null
  if (head.tag === 'THAT')
    return last > lowest && isNominal(at(words, last - 1)) ? [last, end] : null
  if (
    !isNominal(head) &&
    head.tag !== 'JJ' &&
    !(head.tag === 'DT' && LONE_SUBJECTS.has(head.lower))
  ) {
    return null
  }
  let start = last
  for (let next = stepLeft(words, start, lowest, end); next < start;) {
    start = next
    next = stepLeft(words, start, lowest, end)
  }
  while (start < end && TRIMMED.has(at(words, start).tag)) start++
  if (start >= end) return null
  return [withQuantity(words, start, lowest), end]
}

/** "one of them", "some of us". */
function partOf(words: readonly Word[], pronoun: number, lowest: number): number {
  const counted = at(words, pronoun - 2)
  const part = counted.tag === 'NUM' || (counted.tag === 'DT' && LONE_SUBJECTS.has(counted.lower))
  return pronoun - 2 >= lowest && at(words, pronoun - 1).lower === 'of' && part
    ? pronoun - 2
    : pronoun
}

/** One step further left, or the same position where the phrase ends. */
function stepLeft(words: readonly Word[], start: number, lowest: number, end: number): number {
  if (start <= lowest) return start
  const word = at(words, start)
  const before = at(words, start - 1)
  const preceding = at(words, start - 2)
  if (word.tag === 'PRP') return start
  if (before.quoted !== word.quoted && !before.closes && !word.opens) return start
  if (INSIDE.has(before.tag)) return start - 1
  const closeTo =
    before.tag === 'TO' && (CLOSE_TO.has(preceding.lower) || SENT_TO.has(preceding.lower))
  if (closeTo) return stepOverPreposition(words, start, lowest)
  if (word.tag === 'DT' && before.tag !== 'IN' && before.tag !== 'DT' && before.tag !== 'CC')
    return start
  if (before.tag === 'DT') return start - 1
  if (before.tag === 'ADV') {
    const modifies = word.tag === 'JJ' || word.tag === 'NUM'
    return modifies && start - 2 >= lowest && preceding.tag === 'DT' ? start - 1 : start
  }
  if (before.tag === 'IN') return stepOverPreposition(words, start, lowest)
  if (before.tag === 'VBN' || (before.tag === 'VBD' && CLOSE_TO.has(before.lower))) {
    return start - 2 >= lowest && isNominal(preceding) ? start - 1 : start
  }
  if (before.tag === 'VBG') {
    const opening =
      start - 1 === lowest ||
      (preceding.tag === 'PU' && !preceding.quoted) ||
      preceding.tag === 'DT'
    const compound = preceding.tag === 'NNP' && at(words, start - 3).tag === 'DT'
    return isNominal(word) && (opening || compound || preceding.tag === 'JJ') ? start - 1 : start
  }
  if (before.text === ')') {
    const open = bracketStart(words, start - 1, lowest, 9)
    return open > lowest && isNominal(at(words, open - 1)) ? open : start
  }
  if (before.lower === 'and' || before.lower === '&' || before.lower === 'or') {
    return stepOverAnd(words, start, lowest)
  }
  if (before.text === ',') return stepOverComma(words, start, lowest, end)
  if (before.text === '-' || before.text === '/' || before.text === '%') {
    return start - 2 >= lowest ? start - 1 : start
  }
  if ((before.opens || before.closes) && start - 1 > lowest) {
    return INSIDE.has(preceding.tag) || preceding.tag === 'DT' ? start - 1 : start
  }
  return start
}

/** "the head of X", "an official at X", "officials familiar with X". */
function stepOverPreposition(words: readonly Word[], start: number, lowest: number): number {
  if (start - 2 < lowest) return start
  const preposition = at(words, start - 1).lower
  const before = at(words, start - 2)
  // "at a rally | about 60 people"
  if (ROUGHLY.has(preposition) && at(words, start).tag === 'NUM') return start
  if (preposition === 'as' && before.lower === 'such') return Math.max(lowest, start - 2)
  const attaches = isNominal(before) || (before.tag === 'DT' && LONE_SUBJECTS.has(before.lower))
  const spent = preposition === 'with' && TIME_WORDS.has(before.lower)
  if (attaches && !spent && ATTACHING.has(preposition) && !TIME_WORDS.has(at(words, start).lower))
    return start - 1
  return CLOSE_TO.has(before.lower) ? start - 1 : start
}

function stepOverAnd(words: readonly Word[], start: number, lowest: number): number {
  if (start - 2 < lowest) return start
  const before = at(words, start - 2)
  if (before.tag === 'NNP' && at(words, start).tag === 'NNP') {
    const left = nounPhraseLeft(words, start - 1, lowest)
    const object = left !== null && left[0] > lowest && VERBAL.has(at(words, left[0] - 1).tag)
    if (left && !object) return left[0]
  }
  return isNominal(before) && !hasFinite(words, clauseStart(words, start, lowest), start - 1)
    ? start - 1
    : start
}

/** After the last comma: a verb before it belongs to another clause. */
function clauseStart(words: readonly Word[], from: number, lowest: number): number {
  for (let index = from - 1; index > lowest; index--)
    if (at(words, index).text === ',') return index
  return lowest
}

/** A comma inside a list: "Norway, Iceland and the Faroes". */
function stepOverComma(words: readonly Word[], start: number, lowest: number, end: number): number {
  if (start - 2 <= lowest || !isNominal(at(words, start - 2))) return start
  let list = false
  for (let index = start; index < end; index++) list ||= at(words, index).lower === 'and'
  return list && !hasFinite(words, lowest, start - 1) ? start - 1 : start
}

/** "about 100 countries", "more than six", "one in three voters". */
function withQuantity(words: readonly Word[], start: number, lowest: number): number {
  const word = at(words, start)
  if (word.tag !== 'NUM' && word.lower !== 'a' && !SMALL_NUMBERS.has(word.lower)) return start
  const one = at(words, start - 1).lower
  const two = at(words, start - 2).lower
  if (start - 1 >= lowest && ROUGHLY.has(one)) return start - 1
  if (start - 2 >= lowest && one === 'than' && MORE.has(two)) return start - 2
  if (start - 2 >= lowest && one === 'least' && two === 'at') return start - 2
  if (start - 2 >= lowest && one === 'in' && (SMALL_NUMBERS.has(two) || /^\d$/.test(two))) {
    return withQuantity(words, start - 2, lowest)
  }
  return start
}

/** Position of the opening bracket, at most `reach` words to the left; -1 where there is none. */
export function bracketStart(
  words: readonly Word[],
  close: number,
  lowest: number,
  reach: number,
): number {
  for (let index = close - 1; index >= lowest && close - index <= reach; index--) {
    if (at(words, index).text === '(') return index
  }
  return -1
}

const INSIDE: ReadonlySet<Tag> = new Set(['NN', 'NNP', 'JJ', 'NUM', 'POS'])
const TRIMMED: ReadonlySet<Tag> = new Set(['POS', 'PU', 'CC', 'IN'])
const VERBAL: ReadonlySet<Tag> = new Set(['VB', 'VBZ', 'VBD', 'VBN', 'VBG'])
const ATTACHING = wordSet(
  'like of for in at from with on to against about behind near inside outside between by across under',
)
const CLOSE_TO = wordSet(
  'familiar close involved affiliated associated aligned briefed present opposed privy based',
)
const PLACES = wordSet('there here')
const SMALL_NUMBERS = wordSet('one two three four five six seven eight nine ten half')
const ROUGHLY = wordSet('about nearly almost over around some roughly just only')
const MORE = wordSet('more fewer less')
