import type {FoundOfficial, SourceKind} from '../analysis.ts'
import type {EntityMention} from '../entities/entities.ts'
import {sameHead} from './antecedent.ts'
import {enter, print, recent, type CastMember} from './cast.ts'
import {enterAs, enterPerson} from './enterMembers.ts'
import {broughtUpBefore} from './broughtUpBefore.ts'
import {genderOfHead} from './gender.ts'
import {tokenAt, type LabelPhrase} from './labelPhrase.ts'
import {affiliationIn} from './membership.ts'
import type {Scene} from './scene.ts'
import {isPlural, kindOfHead, PERSON_ENDING, singular} from './sourceNouns.ts'

/** Who a printed source is, and whether that had to be inferred. */
export interface Identified {
  readonly member: CastMember
  readonly inferred: boolean
  /** Where the name of a person ends that stands behind the printed source: "its chair, |NAME". */
  readonly until?: number
}

/** Everybody else: "the minister" who was named before, "the sources" of before, or somebody new. */
export function describedSource(
  scene: Scene,
  phrase: LabelPhrase,
  kind: SourceKind = kindOfPhrase(phrase),
): Identified {
  const key = phrase.text.toLowerCase().replace(/^(?:an?|the) /, '')
  const same = scene.cast.members.get(key)
  if (same) {
    print(scene.cast, same, phrase.span)
    return {member: same, inferred: false}
  }
  const titled = phrase.definite ? titledBefore(scene, phrase) : null
  if (titled) {
    print(scene.cast, titled, phrase.span)
    return {member: titled, inferred: true}
  }
  if (phrase.definite && kind === 'document' && !earlier(scene, phrase)) {
    const first = broughtUpBefore(scene, phrase.span.start, phrase.head)
    if (first) return {member: enterAs(scene, first, phrase.head, 'document'), inferred: true}
  }
  if (phrase.definite) {
    const known =
      kind === 'unnamed-person'
        ? (officialByPost(scene, phrase) ??
          earlier(scene, phrase) ??
          namedLater(scene, phrase) ??
          unnamedBefore(scene, phrase) ??
          epithet(scene, phrase))
        : earlier(scene, phrase)
    if (known) {
      print(scene.cast, known, phrase.span)
      return {member: known, inferred: true}
    }
  }
  const member = enter(
    scene.cast,
    {
      key,
      label: phrase.text,
      kind,
      plural: isSeveral(phrase),
      count: phrase.count,
      official: null,
      affiliation: affiliationIn(scene, phrase),
      head: phrase.head,
      gender: genderOfHead(phrase.head),
    },
    phrase.span,
  )
  return {member, inferred: false}
}

/** What a description is: by its head noun, else by its ending; "a third-year", "one of the crew" are people. */
export function kindOfPhrase(phrase: LabelPhrase): SourceKind {
  // "the council's website" is what the council writes.
  if (/^(?:web)?site$/.test(phrase.head) && /['’]s?\s(?:own\s)?\S+$/u.test(phrase.text))
    return 'document'
  const known = kindOfHead(phrase.head)
  const group = known === 'organization' || known === null
  if (group && /^(?:one|another) of /i.test(phrase.text)) return 'unnamed-person'
  if (known) return known
  const lower = /^\p{Ll}/u.test(phrase.head)
  const own = /^(?:my|our|his|her|their)\b/iu.test(phrase.text)
  const somebody = lower && (phrase.indefinite || own || isPlural(phrase.head))
  return somebody || PERSON_ENDING.test(phrase.head) ? 'unnamed-person' : 'organization'
}

/** "the minister" for the last named person whose post ends in that noun and shares the words before it. */
function officialByPost(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const words = phrase.words
    .slice(0, phrase.words.indexOf(phrase.head))
    .filter((word) => !/^(?:the|former|then|now)$/.test(word))
  const seen = new Set<string>()
  for (const mention of scene.people.before(phrase.span.start, 60)) {
    if (seen.has(mention.id)) continue
    seen.add(mention.id)
    const official = scene.officials.get(mention.id)
    const post =
      official?.position
        ?.toLowerCase()
        .split(/\s+(?:of|for|to|in|at|on)\s+/)[0]
        ?.split(/\s+/) ?? []
    if (singular(post.at(-1) ?? '') !== phrase.head) continue
    const belongs = affiliationWords(scene, official ?? null)
    if (words.every((word) => post.includes(word) || belongs.includes(word) || word === "'s"))
      return enterPerson(scene, mention.id, null)
  }
  return null
}

/** "the Informateur" after "The Informateur, |NAME|", whatever the word is. */
function titledBefore(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const mention = scene.people
    .before(phrase.span.start, 60)
    .find((one) => isPrintedAs(scene, one, phrase))
  return mention ? enterPerson(scene, mention.id, null) : null
}

/** Whether the mention reads "The Informateur, |NAME|" and the phrase "the Informateur". */
function isPrintedAs(scene: Scene, mention: EntityMention, phrase: LabelPhrase): boolean {
  const lead = scene.prose.text.slice(mention.extended.start, mention.span.start).toLowerCase()
  return lead.replace(/^the /, '').startsWith(`${phrase.text.toLowerCase()},`)
}

/** "The observer" after "the presence of |a police observer|": somebody who has not spoken before. */
function unnamedBefore(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const plain = phrase.words.length === 1 && !isPlural(phrase.head) && !OFFICES.test(phrase.head)
  const first = plain ? broughtUpBefore(scene, phrase.span.start, phrase.head) : null
  return first && enterAs(scene, first, phrase.head, 'unnamed-person')
}

/** "the mediator" whom the next paragraph calls "The mediator, |NAME|": that person, under the words printed here. */
function namedLater(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const {tokens} = scene.prose
  if (phrase.words.length > 2 || isPlural(phrase.head)) return null
  const here = tokens[tokenAt(scene.prose, phrase.span.start)]?.paragraph ?? 0
  const named = scene.people
    .within({start: phrase.span.end, end: phrase.span.end + REACH})
    .find((mention) => isPrintedAs(scene, mention, phrase))
  if (!named || scene.cast.members.has(named.id)) return null
  if ((tokens[tokenAt(scene.prose, named.span.start)]?.paragraph ?? 0) - here > 3) return null
  const member = enterPerson(scene, named.id, null)
  member.label = phrase.text
  return member
}

/** "The Finnish diplomat" right after somebody named has spoken: that person. An office would be somebody else's. */
function epithet(scene: Scene, phrase: LabelPhrase): CastMember | null {
  if (isPlural(phrase.head) || OFFICES.test(phrase.head)) return null
  if (/^(?:his|her)\b/iu.test(phrase.text)) return null
  const here = scene.prose.tokens[tokenAt(scene.prose, phrase.span.start)]
  const [printed] = recent(scene.cast, phrase.span.start)
  if (!here || printed?.member.kind !== 'named-person') return null
  const last = printed.member
  const there = scene.prose.tokens[tokenAt(scene.prose, printed.start)]
  if (!there || here.sentence - there.sentence > 2 || here.paragraph - there.paragraph > 1)
    return null
  const body = scene.bodies.within(phrase.span)[0]
  const state = body && scene.organizations.get(body.id)?.kind === 'state'
  if (!body || body.id === last.affiliation) return last
  return state && /^diplomat$/.test(phrase.head) ? last : null
}

function earlier(scene: Scene, phrase: LabelPhrase): CastMember | null {
  const words = phrase.words.filter(
    (word) => word !== phrase.head && !FILLERS.has(word) && !/^\d+$/.test(word),
  )
  const known = sameHead(scene.cast, phrase, phrase.span.start)
  if (!known) return null
  const own = known.label.toLowerCase()
  return words.every((word) => own.includes(word)) ? known : null
}

function affiliationWords(scene: Scene, official: FoundOfficial | null): string[] {
  const organization = official?.affiliation
    ? scene.organizations.get(official.affiliation)
    : undefined
  return [organization?.name ?? '', ...(organization?.aliases ?? [])]
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
}

/** "Two diplomats", "the mayor and an aide"; not "one of the crew", nor "a leader of the rank and file". */
function isSeveral({text, head, count, words}: LabelPhrase): boolean {
  if (/^(?:one|another)$/.test(words[0] ?? '')) return false
  const joined = /\band\b/.test(text) && !/^an?\b/i.test(text)
  return isPlural(head) || count !== null || joined
}

/** Offices of which there is one: "the minister" is no second name for somebody who is none. */
const OFFICES =
  /(?:minister|president|premier|spokesman|spokeswoman|spokesperson|secretary|mayor|governor|king|queen|chancellor|commissioner|pope|mediator|chair|chairman|chairwoman|speaker|judge|envoy)$/
/** So many characters on a description may be explained. */
const REACH = 900
const FILLERS: ReadonlySet<string> = new Set(
  'the a an two three four same other both this that these those'.split(' '),
)
