import {tokenAt, type LabelPhrase} from './labelPhrase.ts'
import type {Scene} from './scene.ts'

/** The organization inside the phrase: "US official", "member of the Ukrainian delegation"; none for diplomats of a state. */
export function affiliationIn(scene: Scene, phrase: LabelPhrase): string | null {
  const within = scene.bodies.within(phrase.span)
  const before = within.filter((mention) => mention.span.start < phrase.headSpan.start).at(-1)
  const after = within.find((mention) => mention.span.start >= phrase.headSpan.end)
  const found = before ?? after
  if (!found) {
    if (OF_ITS.test(phrase.text)) return ownerOfIts(scene, phrase.span.start)
    if (SPOKES.test(phrase.head)) return ownerOfIts(scene, phrase.span.start)
    const person = scene.people.within(phrase.span)[0]
    return person ? (scene.officials.get(person.id)?.affiliation ?? null) : null
  }
  const state = scene.organizations.get(found.id)?.kind === 'state'
  return state && /^diplomats?$/.test(phrase.head) ? null : found.id
}

/** Whom "a member of its delegation" and "a spokeswoman" mean: the body named last in the sentence, else the first of the one before. */
function ownerOfIts(scene: Scene, position: number): string | null {
  const here = scene.prose.tokens[tokenAt(scene.prose, position)]
  if (!here) return null
  let found: string | null = null
  let sentence = here.sentence
  for (const mention of scene.bodies.before(position, 12)) {
    const there = scene.prose.tokens[tokenAt(scene.prose, mention.span.start)]
    if (!there || here.paragraph - there.paragraph > 1) break
    if (there.sentence === here.sentence) return mention.id
    if (found && there.sentence !== sentence) break
    sentence = there.sentence
    found = mention.id
  }
  return found
}

const SPOKES = /^spokes/
const OF_ITS = /\b(?:of|in|from|on) (?:its|their)\b/u
