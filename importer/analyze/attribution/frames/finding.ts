import {PREPOSITION_SPEECH, SPEECH_VERBS} from '../lexicon/speechVerbs.ts'
import {at, isFinite, type Range, type Word} from '../reading/word.ts'
import type {Cue, Finding} from './frame.ts'

/** A finding with this verb's source and cue; contents beyond the sentence's edge are cut. */
export function found(cue: Cue, content: readonly Range[], more: Partial<Finding> = {}): Finding {
  return {
    source: cue.source,
    cue: [[cue.group, cue.after]],
    content,
    lemma: cue.lemma,
    speech: SPEECH_VERBS.has(cue.lemma),
    main: false,
    opensBlock: false,
    ...more,
  }
}

/** The same for short complements: after "who" and "which" they end before the main verb of the sentence. */
export function foundShort(cue: Cue, content: Range, more: Partial<Finding> = {}): Finding {
  const first = cue.source ? at(cue.words, cue.source[0]).tag : 'PU'
  const relative = first === 'WH' || first === 'THAT'
  return found(cue, [relative ? beforeVerb(cue.words, content) : content], more)
}

export function speaksWithPreposition(cue: Cue): boolean {
  if (cue.lemma === 'speak') return false
  if (cue.lemma === 'ask') return at(cue.words, cue.next).lower === 'for'
  return PREPOSITION_SPEECH.has(cue.lemma)
}

/** Cuts a stretch before a finite verb that has no subordinate clause of its own. */
export function beforeVerb(words: readonly Word[], [from, to]: Range): Range {
  for (let index = from; index < to; index++) {
    const word = at(words, index)
    if (word.quoted) continue
    if (word.tag === 'WH' || word.tag === 'THAT' || word.tag === 'SUB') return [from, to]
    if (isFinite(word) && index > from) return [from, index]
  }
  return [from, to]
}

/**
 * What stands before ", X said" or `“…” X said`: the sentence so far without a leading conjunction. After a
 * quotation that follows another statement it is the quotation alone.
 */
export function contentBefore(
  words: readonly Word[],
  end: number,
  quoted: boolean,
  isCue: (word: Word) => boolean,
): Range {
  let start = 0
  if (CONJUNCTIONS.has(at(words, 0).lower) && !at(words, 0).quoted) start++
  for (let index = end - 2; index > start; index--) {
    if (!at(words, index).quoted && CLAUSE_MARKS.has(at(words, index).text)) {
      start = index + 1
      break
    }
  }
  if (!quoted) return [start, end]
  let opening = end - 1
  while (opening > start && !at(words, opening).opens) opening--
  for (let index = start; index < opening; index++) {
    if (isCue(at(words, index)) && isFinite(at(words, index))) return [opening, end]
  }
  return [start, end]
}

const CLAUSE_MARKS = new Set([';', ':'])
const CONJUNCTIONS = new Set(['but', 'and', 'so', 'yet'])
