import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, type Word} from '../reading/word.ts'
import {sourceRight} from './nounPhraseRight.ts'

/** Skips up to four adverbs, days and prepositional phrases ("on Tuesday in an interview"). */
export function skipAdverbials(words: readonly Word[], start: number, end: number): number {
  let index = start
  for (let count = 0; count < 4 && index < end; count++) {
    const next = skipOne(words, index, end)
    if (next === index) break
    index = next
  }
  return index
}

function skipOne(words: readonly Word[], index: number, end: number): number {
  const word = at(words, index)
  const next = at(words, index + 1)
  if (TIME_WORDS.has(word.lower) || word.tag === 'ADV') return index + 1
  if (BEFORE_TIME.has(word.lower) && TIME_WORDS.has(next.lower)) return index + 2
  if ((word.tag !== 'IN' && word.tag !== 'TO') || !SKIPPED.has(word.lower)) return index
  const phrase = sourceRight(words, index + 1, end)
  if (phrase > index + 1) return phrase
  if (!TIME_WORDS.has(next.lower)) return index
  let time = index + 2
  while (time < end && (at(words, time).tag === 'NUM' || TIME_WORDS.has(at(words, time).lower)))
    time++
  return time
}

export function skipAdverbs(words: readonly Word[], start: number, end: number): number {
  let index = start
  while (index < end && at(words, index).tag === 'ADV') index++
  return index
}

const BEFORE_TIME = wordSet('last this next earlier late early')
const SKIPPED = wordSet(`
  in on at to during after before via through from by with about of for following amid despite against outside
  inside under over without within until since around`)
