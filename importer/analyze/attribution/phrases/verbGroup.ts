import {wordSet} from '../lexicon/words.ts'
import {at, type Tag, type Word} from '../reading/word.ts'

/**
 * Where the verb group that ends with the verb at `verb` begins: auxiliaries and adverbs before it belong to it
 * ("has repeatedly said", "went on to say"), a leading adverb of the sentence does not.
 */
export function verbGroupStart(words: readonly Word[], verb: number, lowest: number): number {
  let start = verb
  while (start > lowest) {
    const before = at(words, start - 1)
    if (AUXILIARIES.has(before.tag) || isInGroup(words, start - 1)) start--
    else if (before.tag === 'TO' && start - 2 >= lowest && LEADS_TO.has(at(words, start - 2).lower))
      start -= 2
    else if (at(words, start).tag === 'VBG' && LEADS_ING.has(before.lower)) start--
    else if (before.lower === 'since' && at(words, start - 2).tag === 'HAVE') start--
    else break
  }
  while (start < verb && at(words, start).tag === 'ADV' && isLoose(words, start, lowest)) start++
  return start
}

/** An adverb; "so" only in "so far". */
function isInGroup(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  return word.tag === 'ADV' && (word.lower !== 'so' || at(words, index + 1).lower === 'far')
}

/** An adverb at the left edge that belongs to the sentence, not to the verb. */
function isLoose(words: readonly Word[], start: number, lowest: number): boolean {
  if (start === lowest) return true
  const before = at(words, start - 1)
  if (EDGES.has(before.tag)) return true
  return (
    before.tag === 'PU' && (before.text !== ',' || SENTENCE_ADVERBS.has(at(words, start).lower))
  )
}

/** Whether the group from `start` to the verb holds a form of the given tag. */
export function groupHas(words: readonly Word[], start: number, verb: number, tag: Tag): boolean {
  for (let index = start; index < verb; index++) if (at(words, index).tag === tag) return true
  return false
}

export type Voice = 'active' | 'passive' | 'reduced' | 'participle' | 'infinitive'

/** How a verb is used; `reduced` is a participle without auxiliary ("described by X as"). */
export function voiceOf(words: readonly Word[], start: number, verb: number): Voice {
  const word = at(words, verb)
  if (word.tag === 'VBN') {
    for (let index = verb - 1; index >= start; index--) {
      const {tag} = at(words, index)
      if (tag === 'BE') return 'passive'
      if (tag === 'HAVE') return 'active'
    }
    return 'reduced'
  }
  if (at(words, start).tag === 'VBG' && start < verb && !groupHas(words, start, verb, 'BE'))
    return 'participle'
  if (word.tag === 'VBG' && !groupHas(words, start, verb, 'BE')) return 'participle'
  if (word.tag === 'VB' && !word.finite) {
    let left = verb - 1
    while (at(words, left).tag === 'ADV') left--
    if (at(words, left).tag === 'TO' && left < start) return 'infinitive'
  }
  return 'active'
}

const AUXILIARIES: ReadonlySet<Tag> = new Set(['MD', 'BE', 'HAVE', 'DO'])
const EDGES: ReadonlySet<Tag> = new Set(['CC', 'SUB', 'THAT', 'WH'])
const SENTENCE_ADVERBS = wordSet(
  'meanwhile however today then now so instead perhaps maybe not yesterday',
)
const LEADS_TO = wordSet(`
  going continue continued continues began begin begins begun continuing went go goes used have has had ought
  trying tried tries seem seems seemed appeared appears happen happened started want wants wanted like likes
  dared get got quick need needs`)
const LEADS_ING = wordSet('going began begins started kept keeps keep continued continues begun')
