import type {Attribution} from '../attribution/attribution.ts'
import type {Identified} from './identify.ts'
import {describedSource} from './identify.ts'
import {enterPerson, identifyText} from './enterMembers.ts'
import {tokenAt} from './labelPhrase.ts'
import {namedPerson} from './namedSource.ts'
import {resolvePronoun} from './pronouns.ts'
import type {Scene} from './scene.ts'
import {isPlural, kindOfHead} from './sourceNouns.ts'
import {subjectPhrase} from './subjectPhrase.ts'

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
  const told = attribution.rule === 'lone-quotation' ? sentenceBefore(scene, attribution) : -1
  if (told >= 0) return fromSubject(scene, told)
  return previousSpeaker(scene, speakers, before, paragraph)
}

/** The sentence of the writer's just before a quotation alone, in its paragraph or the one before; -1 after a question. */
function sentenceBefore(scene: Scene, {content}: Attribution): number {
  const here = scene.prose.tokens[tokenAt(scene.prose, content[0]?.start ?? 0)]
  const sentence = (here?.sentence ?? 0) - 1
  const last = scene.prose.sentences[sentence]
  if (!here || !last || here.paragraph - last.paragraph > 1) return -1
  const asks = scene.prose.text.slice(last.start, last.end).endsWith('?')
  return asks || scene.isQuoted(last.start) ? -1 : sentence
}

/** "She smiled. |“Ask me on Friday.”|": a quotation alone is what the subject of the sentence before says, if a person. */
function fromSubject(scene: Scene, sentence: number): Identified | null {
  const phrase = subjectPhrase(scene.prose, sentence)
  if (!phrase) return null
  if (phrase.pronoun) {
    const person = phrase.pronoun === 'he' || phrase.pronoun === 'she'
    const member = person ? resolvePronoun(scene, phrase, null) : null
    return member ? {member, inferred: true} : null
  }
  const named = namedPerson(scene, phrase)
  if (named) return {member: enterPerson(scene, named.id, named.span), inferred: true}
  return kindOfHead(phrase.head) === 'unnamed-person' && !isPlural(phrase.head)
    ? {member: describedSource(scene, phrase).member, inferred: true}
    : null
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
