import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isFinite, type Range, type Word} from '../reading/word.ts'
import {sourceLeft} from './sourceLeft.ts'
import {verbGroupStart} from './verbGroup.ts'

/**
 * The subject of the main clause to the left of a position, for verbs that share it ("X said A and called B",
 * "X left, adding that"). Subjects of subordinate clauses and of what a reporting verb reports are passed over.
 */
export function mainSubject(
  words: readonly Word[],
  position: number,
  nearestOnly = false,
): Range | null {
  let nearest: Range | null = null
  for (let index = position - 1; index > 0; index--) {
    const word = at(words, index)
    if (word.quoted) continue
    if (STOPS.has(word.text)) break
    if (!isFinite(word)) continue
    const subject = sourceLeft(words, verbGroupStart(words, index, 0), 0)
    if (!subject) continue
    const first = at(words, subject[0])
    if (first.tag === 'WH' || first.tag === 'THAT') continue
    nearest ??= subject
    if (nearestOnly) return subject
    if (subject[0] === 0 || !isSubordinate(at(words, subject[0] - 1))) return subject
  }
  return nearest
}

function isSubordinate(before: Word): boolean {
  if (before.tag === 'THAT' || before.tag === 'WH') return !SIDE_CLAUSES.has(before.lower)
  if (before.tag === 'SUB') return !SIDE_CLAUSES.has(before.lower)
  return before.lemma !== null && (REPORTING_VERBS.get(before.lemma)?.has('clause') ?? false)
}

const STOPS = new Set(['.', '!', '?', ';'])
const SIDE_CLAUSES = wordSet('though although while when as because')
