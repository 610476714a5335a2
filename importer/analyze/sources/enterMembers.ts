import type {Span} from '../../span.ts'
import type {EntityMention} from '../entities/entities.ts'
import {enter, type CastMember} from './cast.ts'
import {genderOfPerson} from './gender.ts'
import type {LabelPhrase} from './labelPhrase.ts'
import type {Scene} from './scene.ts'

/** A named person; `place` is where the text prints them, whose words before the name belong to the label at first. */
export function enterPerson(scene: Scene, id: string, place: Span | null): CastMember {
  const official = scene.officials.get(id)
  const first = scene.firstMention.get(id)
  return enter(
    scene.cast,
    {
      key: id,
      label: first ? personLabel(scene, first, place) : (official?.name ?? ''),
      kind: 'named-person',
      plural: false,
      count: null,
      official: id,
      affiliation: official?.affiliation ?? null,
      head: '',
      gender: genderOfPerson(scene, id).gender,
    },
    place,
  )
}

/** An organization that speaks under its own name; a capital speaks beside its state, not as it. */
export function enterBody(scene: Scene, mention: EntityMention, phrase: LabelPhrase): CastMember {
  const capital = mention.rule === 'state-capital'
  const organization = scene.organizations.get(mention.id)
  const media = MEDIA_WORDS.test(phrase.text) || isPublisher(scene, mention.id)
  return enter(
    scene.cast,
    {
      key: capital ? `${mention.id}:${phrase.text}` : mention.id,
      label: phrase.text,
      kind: media && organization?.kind === 'company' ? 'media' : 'organization',
      plural: false,
      count: null,
      official: null,
      affiliation: mention.id,
      head: '',
      gender: null,
    },
    phrase.span,
  )
}

/** A name that is printed outside the body, as before the colon of an answer. */
export function identifyText(scene: Scene, span: Span): CastMember | null {
  const printed = scene.prose.text.slice(span.start, span.end).replace(/[\s:.]+$/u, '')
  const name = printed.toLowerCase()
  if (name === '') return null
  const id = scene.officialByForm.get(name)
  return id === undefined ? null : enterPerson(scene, id, span)
}

/** Somebody whom only the line before an answer names. */
export function enterName(scene: Scene, span: Span): CastMember {
  const label = scene.prose.text.slice(span.start, span.end).replace(/[\s:.]+$/u, '')
  return enter(
    scene.cast,
    {
      key: label.toLowerCase(),
      label,
      kind: 'named-person',
      plural: false,
      count: null,
      official: null,
      affiliation: null,
      head: '',
      gender: null,
    },
    span,
  )
}

/** A document or somebody unnamed, under the words with which the text brings them up. */
export function enterAs(
  scene: Scene,
  first: Span,
  head: string,
  kind: 'document' | 'unnamed-person',
): CastMember {
  const label = scene.prose.text.slice(first.start, first.end)
  return enter(
    scene.cast,
    {
      key: label.toLowerCase().replace(/^an? /, ''),
      label,
      kind,
      plural: false,
      count: null,
      official: null,
      affiliation: null,
      head,
      gender: null,
    },
    first,
  )
}

/** The first mention with title and apposition before it, without "the". */
function personLabel(scene: Scene, mention: EntityMention, place: Span | null): string {
  const {start, end} = mention.extended
  const printed = place && place.start < start && place.end >= mention.span.end
  const lead = printed ? scene.prose.text.slice(place.start, start) : ''
  // "the chief negotiator |is| NAME": a sentence, and no title.
  if (/\s(?:is|are|was|were)\s/u.test(scene.prose.text.slice(start, mention.span.start)))
    return scene.prose.text.slice(mention.span.start, mention.span.end)
  const from = DESCRIBES.test(lead) ? start - lead.length : start
  return scene.prose.text.slice(from, end).replace(/^[Tt]he\s+/, '')
}

function isPublisher(scene: Scene, id: string): boolean {
  const organization = scene.organizations.get(id)
  return organization?.mentions.some((mention) => mention.rule === 'told-to') ?? false
}

/** Lower-case words right before a name: "first-year |NAME", "Ph.D. candidate |NAME". */
const DESCRIBES =
  /^(?:[\p{Ll}-]+|\p{Lu}[\p{L}.]*\.)(?:\s[\p{Ll}-]+){0,3}(?<!\b(?:in|on|at|of|to|by|for|with|from|and|as|after))\s$/u
const MEDIA_WORDS =
  /\b(?:news|newspaper|agency|broadcaster|magazine|radio|television|daily|weekly|media)\b/iu
