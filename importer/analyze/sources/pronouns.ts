import {overlaps, type Span} from '../../span.ts'
import {CLOSED_CLASSES} from '../attribution/lexicon/functionWords.ts'
import {verbFormsOf} from '../attribution/lexicon/verbForms.ts'
import type {EntityMention} from '../entities/entities.ts'
import type {MentionIndex} from './mentionIndex.ts'
import {antecedent, type Candidate} from './antecedent.ts'
import {kindOfHead, isPlural, PERSON_ENDING} from './sourceNouns.ts'
import {subjectPhrase} from './subjectPhrase.ts'
import {enterBody, enterPerson} from './enterMembers.ts'
import {describedSource, kindOfPhrase} from './identify.ts'
import {isPerson, print, recent, type CastMember, type Gender} from './cast.ts'
import {readLabel, tokenAt, type LabelPhrase} from './labelPhrase.ts'
import {genderOfHead, genderOfPerson} from './gender.ts'
import type {Scene} from './scene.ts'

/** Whom "he", "they", "it", "we", "one of them" means; null where the text gives nobody. */
export function resolvePronoun(
  scene: Scene,
  phrase: LabelPhrase,
  parent: CastMember | null,
  content: readonly Span[] = [],
  denies = false,
): CastMember | null {
  const position = phrase.span.start
  switch (phrase.pronoun) {
    case 'i':
      return parent
    case 'we':
      return parent ? (ownBody(scene, parent) ?? parent) : null
    case 'he':
    case 'she': {
      const near = people(scene, position, content)
      const known = denies ? near.filter(({key}) => scene.officials.has(key)) : []
      const gender = phrase.pronoun === 'he' ? 'male' : 'female'
      // "He denies it": rather somebody named than an anonymous source.
      const denier = known.length > 0 ? place(scene, phrase, known, gender, true) : null
      return denier ?? place(scene, phrase, near, gender)
    }
    case 'former':
    case 'latter':
      return ofTwo(scene, phrase)
    case 'who':
      return ofRelative(scene, position)
    case 'one-of':
      return place(
        scene,
        phrase,
        spoken(scene, position, (member) => member.plural),
        null,
      )
    case 'they': {
      // Whoever says "they" in a quotation means neither themselves nor their own body.
      const others = (member: CastMember) =>
        !parent || (member.key !== parent.key && member.key !== parent.affiliation)
      const groups = (member: CastMember) => member.plural || !isPerson(member)
      const from = (fits: (member: CastMember) => boolean) =>
        spoken(scene, position, (member) => others(member) && fits(member))
      return (
        // Several people in the sentences just before outrank a body that they quoted.
        place(scene, phrase, justBefore(scene, position, others), null) ??
        place(scene, phrase, from(groups), null) ??
        place(scene, phrase, from(others), null)
      )
    }
    default:
      return place(scene, phrase, bodies(scene, position, content), null)
  }
}

/** "The former said ...; the latter ...": the two people named last in one sentence. */
function ofTwo(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const bySentence = new Map<number, string[]>()
  for (const mention of scene.people.before(phrase.span.start, NEAR)) {
    const sentence = scene.prose.tokens[tokenAt(scene.prose, mention.span.start)]?.sentence ?? -1
    const ids = bySentence.get(sentence) ?? []
    if (!ids.includes(mention.id)) bySentence.set(sentence, [mention.id, ...ids])
  }
  for (const ids of bySentence.values()) {
    const id = phrase.pronoun === 'former' ? ids[0] : ids[1]
    if (ids.length > 1 && id) return enterPerson(scene, id, null)
  }
  return null
}

/** "NAME, who told ...": the person named right before. */
function ofRelative(scene: Scene, position: number): CastMember | null {
  const [nearest] = scene.people.before(position, 1)
  if (!nearest || position - nearest.span.end > 3) return null
  return enterPerson(scene, nearest.id, null)
}

/** Unnamed people or documents that open one of the sentences before: "Two diplomats were divided. One of them ...". */
function subjects(scene: Scene, phrase: LabelPhrase): Candidate[] {
  const here = scene.prose.tokens[tokenAt(scene.prose, phrase.span.start)]?.sentence ?? 0
  const found: Candidate[] = []
  for (let sentence = here - 1; sentence >= 0 && here - sentence < 4; sentence--) {
    const subject = subjectPhrase(scene.prose, sentence)
    if (
      !subject ||
      subject.pronoun ||
      opensWithPreposition(scene, sentence) ||
      scene.isQuoted(subject.span.start) ||
      !fitsPronoun(phrase, subject)
    )
      continue
    found.push({
      key: `${SUBJECT}${sentence}`,
      position: subject.span.start,
      speaks: false,
      subject: true,
      gender: genderOfHead(subject.head),
      certain: true,
    })
  }
  return found
}

/** "At a quarter to four, …": what the preposition governs is no subject. */
function opensWithPreposition(scene: Scene, sentence: number): boolean {
  const first = scene.prose.tokens[scene.prose.sentences[sentence]?.firstToken ?? -1]
  return CLOSED_CLASSES.get(first?.lower ?? '') === 'IN'
}

function fitsPronoun(phrase: LabelPhrase, subject: LabelPhrase): boolean {
  const known =
    kindOfHead(subject.head) !== null || (subject.indefinite && PERSON_ENDING.test(subject.head))
  const kind = known ? kindOfPhrase(subject) : null
  if (phrase.pronoun === 'it') return kind === 'document' && !isPlural(subject.head)
  return (
    kind === 'unnamed-person' &&
    isPlural(subject.head) === (phrase.pronoun === 'they' || phrase.pronoun === 'one-of')
  )
}

function place(
  scene: Scene,
  phrase: LabelPhrase,
  candidates: readonly Candidate[],
  gender: Gender,
  onlyNamed = false,
): CastMember | null {
  const key = antecedent(
    scene.prose,
    [...candidates, ...(onlyNamed ? [] : subjects(scene, phrase))],
    phrase.span.start,
    gender,
  )
  if (key === null) return null
  if (key.startsWith(SUBJECT)) {
    const subject = subjectPhrase(scene.prose, Number(key.slice(SUBJECT.length)))
    return subject ? describedSource(scene, subject).member : null
  }
  const member = scene.cast.members.get(key) ?? newcomer(scene, key)
  if (member) print(scene.cast, member, phrase.span)
  return member
}

/** Somebody who has not spoken before: an official, or an organization under its first printed form. */
function newcomer(scene: Scene, key: string): CastMember | null {
  if (scene.officials.has(key)) return enterPerson(scene, key, null)
  const first = scene.firstMention.get(key)
  return first ? enterBody(scene, first, readLabel(scene.prose, first.span)) : null
}

function people(scene: Scene, position: number, content: readonly Span[]): Candidate[] {
  const near = nearby(scene, scene.people, position, content)
  const named = near.map((mention) => ({
    key: mention.id,
    position: mention.span.start,
    speaks: false,
    subject: isSubject(scene, mention.extended.start, mention.span.end),
    ...genderOfPerson(scene, mention.id),
  }))
  return [...named, ...spoken(scene, position, (member) => isPerson(member) && !member.plural)]
}

function bodies(scene: Scene, position: number, content: readonly Span[]): Candidate[] {
  const near = nearby(scene, scene.bodies, position, content)
  const named = near.map((mention) => ({
    key: mention.id,
    position: mention.span.start,
    speaks: false,
    subject: isSubject(scene, mention.span.start, mention.span.end),
    gender: null,
    certain: false,
  }))
  return [...named, ...spoken(scene, position, (member) => !isPerson(member))]
}

function spoken(
  scene: Scene,
  position: number,
  fits: (member: CastMember) => boolean,
): Candidate[] {
  return recent(scene.cast, position).flatMap(({member, start}) =>
    fits(member)
      ? [
          {
            key: member.key,
            position: start,
            speaks: !isKept(scene, member, start, position) && member.kind !== 'document',
            subject: false,
            gender: member.gender,
            certain:
              member.kind === 'unnamed-person' ||
              (member.official !== null && genderOfPerson(scene, member.official).certain),
          },
        ]
      : [],
  )
}

/**
 * "His wife thinks so." and then "he" in another paragraph: who is told of through somebody else keeps the floor only in
 * their own paragraph.
 */
function isKept(scene: Scene, {label, kind}: CastMember, start: number, position: number): boolean {
  if (kind !== 'unnamed-person' && kind !== 'named-person') return false
  return (
    /^(?:his|her)\b/iu.test(label) && paragraphAt(scene, start) !== paragraphAt(scene, position)
  )
}

/** The groups that spoke in this paragraph or the one before. */
function justBefore(
  scene: Scene,
  position: number,
  fits: (member: CastMember) => boolean,
): Candidate[] {
  const here = paragraphAt(scene, position)
  return spoken(scene, position, (member) => member.plural && fits(member)).filter(
    (candidate) => here - paragraphAt(scene, candidate.position) <= 1,
  )
}

function paragraphAt(scene: Scene, position: number): number {
  return scene.prose.tokens[tokenAt(scene.prose, position)]?.paragraph ?? 0
}

/** What is named shortly before, outside quotations (unless the pronoun is quoted too) and outside what is attributed. */
function nearby(
  scene: Scene,
  index: MentionIndex,
  position: number,
  content: readonly Span[],
): EntityMention[] {
  const quoted = scene.isQuoted(position)
  return index
    .before(position, NEAR)
    .filter(({span}) => quoted || !scene.isQuoted(span.start))
    .filter(({span}) => !content.some((piece) => overlaps(piece, span)))
}

/**
 * First in its sentence, after one word or two such as "On Monday", or after a comma and before a verb ("Told of that,
 * |Koss| grinned"); a genitive is no subject.
 */
function isSubject(scene: Scene, start: number, end: number): boolean {
  const at = tokenAt(scene.prose, start)
  const sentence = scene.prose.sentences[scene.prose.tokens[at]?.sentence ?? -1]
  if (/^['’]s?\s/u.test(scene.prose.text.slice(end, end + 3))) return false
  if (sentence === undefined) return false
  const distance = at - sentence.firstToken
  if (distance < 3) return true
  const after = scene.prose.tokens[tokenAt(scene.prose, end)]?.lower ?? ''
  const acts = verbFormsOf(after)?.some(({forms}) => forms.has('past')) === true
  return distance < 12 && scene.prose.tokens[at - 1]?.text === ',' && acts
}

/** The organization of a speaker, for "we". */
function ownBody(scene: Scene, member: CastMember): CastMember | null {
  if (!member.affiliation) return null
  return scene.cast.members.get(member.affiliation) ?? newcomer(scene, member.affiliation)
}

const NEAR = 40
/** Key of a candidate that is a phrase, with the index of its sentence. */
const SUBJECT = 'subject of sentence '
