import type {Span} from '../../span.ts'
import type {Stance} from '../analysis.ts'
import {stanceOf} from '../attribution/lexicon/stances.ts'
import {verbFormsOf} from '../attribution/lexicon/verbForms.ts'
import type {Prose} from '../text/prose.ts'

/** What the speaker does with the content, by the last word of the cue that says more than "says". */
export function stanceOfCue(prose: Prose, cue: readonly Span[]): Stance {
  const words = cue.flatMap((span) =>
    prose.text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  )
  const calls = /\bcall\w*\b(?! (?:for|on|upon)\b)/iu.test(words.join(' '))
  for (const word of words.reverse()) {
    if (calls && word.startsWith('call')) continue
    for (const lemma of [word, ...(verbFormsOf(word) ?? []).map((form) => form.lemma)]) {
      const stance = stanceOf(lemma)
      if (stance !== 'says') return stance
    }
  }
  return 'says'
}
