import type {RawArticle} from '../../read/rawArticle.ts'
import type {Span} from '../../span.ts'
import type {FoundSource, FoundStatement} from '../analysis.ts'
import type {Attribution} from '../attribution/attribution.ts'
import type {Entities} from '../entities/entities.ts'
import type {Prose} from '../text/prose.ts'
import {anonymityReason, positionToKnow} from './anonymity.ts'
import {broughtUpBefore} from './broughtUpBefore.ts'
import type {CastMember} from './cast.ts'
import {contentMeant} from './deniedContent.ts'
import {enterName, identifyText, enterBody, enterAs, enterPerson} from './enterMembers.ts'
import {describedSource, type Identified} from './identify.ts'
import {readLabel, tokenAt, type LabelPhrase} from './labelPhrase.ts'
import {describedPerson, namedBody, namedPerson} from './namedSource.ts'
import {resolvePronoun} from './pronouns.ts'
import {setScene, type Scene} from './scene.ts'
import {unprintedSpeaker} from './unprinted.ts'
import {withWholeLabel} from './wholeLabel.ts'
import {stanceOfCue} from './stance.ts'

export interface ResolvedSources {
  readonly sources: readonly FoundSource[]
  readonly statements: readonly FoundStatement[]
}

/**
 * Says who stands behind each attribution: named people under all their forms, organizations, unnamed people (one
 * source for one wording, and for "the sources" after it), documents, media. Pronouns and continued quotations
 * are carried to whom they mean and marked as inferred.
 */
export function resolveSources(
  raw: RawArticle,
  prose: Prose,
  printed: readonly Attribution[],
  entities: Entities,
): ResolvedSources {
  const attributions = printed.map((attribution) => withWholeLabel(prose, attribution))
  const scene = setScene(raw, prose, attributions, entities)
  const speakers: (Identified | null)[] = attributions.map(() => null)
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]))
  const spoken = new Map(
    order.map((index, rank) => [
      index,
      contentMeant(prose, attributions, order, rank).map((span) => withoutDateline(raw, span)),
    ]),
  )
  for (const index of order) speakers[index] = identify(scene, speakers, index)
  // What is said inside a quotation stands before the words that name its speaker.
  for (const index of order)
    if (attributions[index]?.parent !== null) speakers[index] ??= identify(scene, speakers, index)
  for (const index of order) speakers[index] ??= inherited(scene, speakers, index)
  for (const [rank, index] of order.entries())
    speakers[index] ??= unprintedSpeaker(
      scene,
      speakers,
      index,
      order.slice(Math.max(0, rank - NEAR), rank),
    )
  // What continues a quotation whose speaker was only now found.
  for (const index of order) speakers[index] ??= inherited(scene, speakers, index)
  const members = [...new Set(speakers.flatMap((speaker) => speaker?.member ?? []))]
  for (const [index, attribution] of attributions.entries())
    explain(scene, attribution, speakers[index]?.member)
  const ids = new Map<CastMember, string>()
  const sources = members
    .sort((a, b) => firstPlace(a) - firstPlace(b))
    .map((member, index): FoundSource => {
      const id = `source-${index + 1}`
      ids.set(member, id)
      return toSource(member, id)
    })
  const statements = attributions.map((attribution, index): FoundStatement => {
    const speaker = speakers[index]
    return {
      id: `statement-${index + 1}`,
      source: printedSource(prose, attribution, speaker?.until ?? null),
      speaker: speaker ? (ids.get(speaker.member) ?? null) : null,
      inferredSpeaker: speaker?.inferred ?? false,
      cue: attribution.cue,
      content: spoken.get(index) ?? attribution.content,
      type: attribution.type,
      stance: stanceOfCue(prose, attribution.cue),
      via: attribution.parent === null ? null : `statement-${attribution.parent + 1}`,
      round: null,
      rule: attribution.rule,
      confidence: attribution.confidence,
    }
  })
  // A quotation of which nothing tells who says it may be a motto or a sign.
  return {
    sources,
    statements: statements.filter(
      ({rule, speaker}) => rule !== 'lone-quotation' || speaker !== null,
    ),
  }
}

/** A content without the dateline: "|ISTANBUL:| The third round ...". */
function withoutDateline(raw: RawArticle, span: Span): Span {
  const {start, end} = raw.dateline?.span ?? {start: 0, end: 0}
  if (span.start < start || span.start >= end || span.end <= end) return span
  const lead = /^[\s:—–-]*/u.exec(raw.text.slice(end, span.end))?.[0].length ?? 0
  return {start: end + lead, end: span.end}
}

/** The source as printed at that place, with its article, a bracketed short form and the name that it ends in. */
function printedSource(prose: Prose, attribution: Attribution, until: number | null): Span | null {
  if (!attribution.label) return null
  const {printed} = readLabel(prose, attribution.label)
  return {start: printed.start, end: Math.max(printed.end, until ?? 0)}
}

function identify(
  scene: Scene,
  speakers: readonly (Identified | null)[],
  index: number,
): Identified | null {
  const attribution = scene.attributions[index]
  if (!attribution?.label) return null
  const phrase = readLabel(scene.prose, attribution.label, attribution.source[0])
  if (phrase.words.length === 0) {
    const answering = unprintedSpeaker(scene, speakers, index, [])
    const member =
      identifyText(scene, attribution.label) ??
      answering?.member ??
      enterName(scene, attribution.label)
    return {member, inferred: false}
  }
  if (phrase.pronoun === 'it' && isRead(scene, attribution)) {
    const first = broughtUpBefore(scene, phrase.span.start, null)
    if (first) return {member: enterAs(scene, first, '', 'document'), inferred: true}
  }
  const named = phrase.pronoun === 'one-of' ? namedOne(scene, phrase, attribution) : null
  if (named) return named
  if (phrase.pronoun) {
    const parent =
      attribution.parent === null ? null : (speakers[attribution.parent]?.member ?? null)
    // Whom "they" leaves out is known only once the speaker of the quotation is.
    const waits = phrase.pronoun === 'they' && attribution.parent !== null && !parent
    if (waits && scene.attributions[attribution.parent ?? -1]?.label) return null
    const denies = stanceOfCue(scene.prose, attribution.cue) === 'denies'
    const member = resolvePronoun(scene, phrase, parent, attribution.content, denies)
    return member ? {member, inferred: true} : null
  }
  const person = namedPerson(scene, phrase, attribution.source[0]) ?? describedPerson(scene, phrase)
  if (person) {
    const member = enterPerson(scene, person.id, phrase.span)
    return {member, inferred: false, until: person.span.end}
  }
  const body = namedBody(scene, phrase)
  if (body) return {member: enterBody(scene, body, phrase), inferred: false}
  // What something is provided under is a text, whatever it is called.
  const provides = attribution.rule === 'under-text'
  return describedSource(scene, phrase, provides ? 'document' : undefined)
}

/** "One of them, hedge fund |Larch Street|, said": the name after it says who. */
function namedOne(scene: Scene, phrase: LabelPhrase, {source}: Attribution): Identified | null {
  const rest = {start: phrase.span.end, end: source[0]?.end ?? phrase.span.end}
  const person = scene.people.within(rest)[0]
  if (person)
    return {member: enterPerson(scene, person.id, null), inferred: false, until: person.span.end}
  const body = scene.bodies.within(rest)[0]
  const own = body && readLabel(scene.prose, body.span)
  return body && own ? {member: enterBody(scene, body, own), inferred: false} : null
}

/** Who speaks where no source is printed: who spoke in the quotation that this one continues. */
function inherited(
  scene: Scene,
  speakers: readonly (Identified | null)[],
  index: number,
): Identified | null {
  let at = scene.attributions[index]?.continues ?? null
  for (let steps = 0; at !== null && steps < scene.attributions.length; steps++) {
    const speaker = speakers[at]
    if (speaker) return {member: speaker.member, inferred: true}
    at = scene.attributions[at]?.continues ?? null
  }
  return null
}

/** `“…,” it reads`: only a text can. */
function isRead(scene: Scene, {cue}: Attribution): boolean {
  return cue.some((span) => /^reads?$/iu.test(scene.prose.text.slice(span.start, span.end)))
}

/** Notes why a source is not named and how it can know, where the sentence that prints it says so. */
function explain(scene: Scene, attribution: Attribution, member: CastMember | undefined): void {
  if (!member || member.kind !== 'unnamed-person' || !attribution.label) return
  const sentence =
    scene.prose.sentences[
      scene.prose.tokens[tokenAt(scene.prose, attribution.label.start)]?.sentence ?? -1
    ]
  if (!sentence) return
  const reason = anonymityReason(scene.prose, sentence)
  if (reason && isNearest(scene, attribution, reason)) member.anonymityReason ??= reason
  const whole: Span = attribution.source[0] ?? attribution.label
  member.positionToKnow ??= positionToKnow(scene.prose, {
    start: Math.min(whole.start, attribution.label.start),
    end: Math.max(whole.end, attribution.label.end),
  })
}

/** Whether the reason is not that of somebody who is printed between the source and it. */
function isNearest(scene: Scene, {label}: Attribution, reason: Span): boolean {
  return !scene.attributions.some(
    (other) =>
      other.label &&
      label &&
      other.label.start > label.end &&
      other.label.end < reason.start &&
      !/^(?:he|she|they|who)$/iu.test(scene.prose.text.slice(other.label.start, other.label.end)),
  )
}

function toSource(member: CastMember, id: string): FoundSource {
  return {
    id,
    label: member.label,
    kind: member.kind,
    plural: member.plural,
    count: member.count,
    anonymous: member.kind === 'unnamed-person',
    anonymityReason: member.anonymityReason,
    positionToKnow: member.positionToKnow,
    official: member.official,
    affiliation: member.affiliation,
    mentions: member.places.map((span) => ({span, rule: member.official ? 'named' : member.kind})),
  }
}

/** So many attributions back a quotation without a source looks for its speaker. */
const NEAR = 12

function placeOf(attribution: Attribution | undefined): number {
  return attribution?.label?.start ?? attribution?.content[0]?.start ?? 0
}

function firstPlace(member: CastMember): number {
  return member.places.reduce((first, place) => Math.min(first, place.start), Infinity)
}
