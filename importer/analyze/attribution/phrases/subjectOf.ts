import {at, isDash, type Range, type Word} from '../reading/word.ts'
import {mainSubject} from './mainSubject.ts'
import {sourceLeft} from './sourceLeft.ts'

/** The subject of a verb group: just before it, or else shared with a verb further left. */
export function subjectOf(words: readonly Word[], group: number): Range | null {
  return sourceLeft(words, group, clauseFloor(words, group)) ?? mainSubject(words, group)
}

/** The leftmost position that the subject of a verb group can reach: after a quotation, colon, dash or semicolon. */
export function clauseFloor(words: readonly Word[], group: number): number {
  for (let index = group - 1; index >= 0; index--) {
    const word = at(words, index)
    if (word.quoted) return index + 1
    if (word.text === ')') {
      const open = matching(words, index, '(', 12)
      if (open >= 0) index = open
    } else if (word.text === ';' || word.text === ':' || word.text === '(') return index + 1
    else if (isDash(word)) {
      const open = index === group - 1 ? matching(words, index, word.text, index) : -1
      if (open <= 0) return index + 1
      index = open
    }
  }
  return 0
}

function matching(words: readonly Word[], from: number, mark: string, reach: number): number {
  for (let index = from - 1; index >= 0 && from - index <= reach; index--) {
    if (at(words, index).text === mark) return index
  }
  return -1
}
