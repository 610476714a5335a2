import type {Attribution} from '../attribution/attribution.ts'
import type {Identified} from './identify.ts'
import {enterPerson, identifyText} from './identify.ts'
import {tokenAt} from './labelPhrase.ts'
import type {Scene} from './scene.ts'

/**
 * Who speaks where no source is printed: the person answering in an interview, the speaker of the quotation just
 * before. Null for a denial in the passive and wherever the text leaves it open.
 */
export function unprintedSpeaker(
  scene: Scene,
  speakers: readonly (Identified | null)[],
  index: number,
  before: readonly number[],
): Identified | null {
  const attribution = scene.attributions[index]
  if (!attribution || attribution.parent !== null) return null
  const paragraph = paragraphOf(scene, attribution)
  const answering = interviewee(scene, paragraph)
  if (answering) return answering
  if (attribution.label || attribution.type === 'indirect') return null
  return previousSpeaker(scene, speakers, before, paragraph)
}

/** In an answer: the name before the colon, here or at an earlier answer, else whom the heading before names. */
function interviewee(scene: Scene, paragraph: number): Identified | null {
  if (scene.raw.paragraphs[paragraph]?.style !== 'answer') return null
  for (let at = paragraph; at >= 0; at--) {
    const {speaker, style, span} = scene.raw.paragraphs[at] ?? {}
    const named = speaker && style === 'answer' ? identifyText(scene, speaker) : null
    if (named) return {member: named, inferred: at !== paragraph}
    const heading = style === 'heading' && span ? scene.people.within(span)[0] : undefined
    if (heading) return {member: enterPerson(scene, heading.id, heading.span), inferred: true}
  }
  const first = scene.people.all[0]
  return first ? {member: enterPerson(scene, first.id, first.span), inferred: true} : null
}

/** Who spoke last in this paragraph or the one before; a question between them does not matter. */
function previousSpeaker(
  scene: Scene,
  speakers: readonly (Identified | null)[],
  before: readonly number[],
  paragraph: number,
): Identified | null {
  for (const at of before.toReversed()) {
    const attribution = scene.attributions[at]
    const speaker = speakers[at]
    if (!attribution || !speaker || attribution.parent !== null) continue
    const distance = paragraph - paragraphOf(scene, attribution)
    return distance >= 0 && distance < 2 ? {member: speaker.member, inferred: true} : null
  }
  return null
}

function paragraphOf(scene: Scene, attribution: Attribution): number {
  const start = attribution.content[0]?.start ?? 0
  return scene.prose.tokens[tokenAt(scene.prose, start)]?.paragraph ?? 0
}
