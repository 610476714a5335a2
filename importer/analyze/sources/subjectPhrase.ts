import {verbFormsOf} from '../attribution/lexicon/verbForms.ts'
import {ACT_VERBS} from '../entities/vocabulary.ts'
import type {Prose} from '../text/prose.ts'
import {readLabel, type LabelPhrase} from './labelPhrase.ts'

/** The noun phrase that a sentence opens with, up to its first verb or mark; null where none opens it. */
export function subjectPhrase(prose: Prose, sentence: number): LabelPhrase | null {
  const found = prose.sentences[sentence]
  if (!found) return null
  let to = found.firstToken
  for (; to < found.endToken && to - found.firstToken < LONGEST; to++) {
    const token = prose.tokens[to]
    if (!token || token.kind === 'punctuation') break
    if (to > found.firstToken && isVerb(token.lower)) break
  }
  const first = prose.tokens[found.firstToken]
  const last = prose.tokens[to - 1]
  if (!first || !last || to === found.firstToken) return null
  return readLabel(prose, {start: first.start, end: last.end})
}

function isVerb(word: string): boolean {
  if (ACT_VERBS.has(word)) return true
  return verbFormsOf(word)?.some(({forms}) => forms.has('past')) === true
}

const LONGEST = 14
