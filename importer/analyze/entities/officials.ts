import type {FoundOfficial} from '../analysis.ts'
import {affiliationOf} from './affiliation.ts'
import type {PersonMention} from './findPeople.ts'
import type {PersonDraft} from './joinPeople.ts'
import type {Drafts, OrganizationDraft} from './organizationDrafts.ts'
import type {RolePhrase} from './personPhrases.ts'
import {isRoleNoun} from './roleNouns.ts'
import {HONORIFICS, POST_NOUNS, RANKS} from './posts.ts'
import {lowerAt, spanOf, textOf, type Reading, type TokenRange} from './tokens.ts'

/** One person as the analysis reports them; `idOf` gives the id of an organization. */
export function toOfficial(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
  id: string,
  idOf: (draft: OrganizationDraft | null) => string | null,
): FoundOfficial {
  const honorifics = person.mentions.flatMap((mention) => mention.honorific ?? [])
  return {
    id,
    name: person.name,
    aliases: aliasesOf(reading, person),
    honorificPrefix: honorifics[0] ? textOf(reading, honorifics[0]) : null,
    position: positionOf(reading, drafts, person),
    affiliation: idOf(affiliationOf(reading, drafts, person)),
    mentions: person.mentions.map((mention) => ({
      span: spanOf(reading, mention),
      rule: ruleOf(mention),
    })),
  }
}

/** The phrases that say what a person is, the plainest first: titles and appositions of the first mention lead. */
export function rolesOf(person: PersonDraft): RolePhrase[] {
  return person.mentions.flatMap((mention) =>
    [mention.title, mention.before, mention.after].filter((phrase) => phrase !== null),
  )
}

function positionOf(reading: Reading, drafts: Drafts, person: PersonDraft): string | null {
  const all = rolesOf(person).filter((role) => !role.kin)
  // "the Vice-Chancellor, Professor NAME": the office says more than the rank of a scholar.
  const offices = all.filter(
    (role) => role.to - role.core > 1 || !SCHOLARS.test(lowerAt(reading, role.head)),
  )
  const roles = offices.length > 0 ? offices : all
  for (const role of roles) {
    if (lowerAt(reading, role.head) === 'counterpart') continue
    return textOf(reading, positionRange(reading, drafts, role)).replaceAll('\u00ad', '')
  }
  for (const mention of person.mentions) {
    if (!mention.honorific) continue
    for (let at = mention.honorific.from; at < mention.honorific.to; at++) {
      const word = lowerAt(reading, at)
      if (POST_NOUNS.has(word) && !RANKS.has(word) && !COURTESY.has(word))
        return textOf(reading, {from: at, to: at + 1})
    }
  }
  return null
}

/** Where the post begins: "the US president's envoy" keeps a possessor that is a post itself. */
function startOfPost(reading: Reading, role: RolePhrase): number {
  const {possessor} = role
  if (!possessor || possessor.to - possessor.from > 4) return role.core
  const held = isRoleNoun(lowerAt(reading, possessor.to - 1)) && possessor.to - possessor.from > 1
  return held ? possessor.from : role.core
}

/** The post as printed, without determiner and possessor; "at the Harbor Institute" and "for the authority" are cut off. */
function positionRange(reading: Reading, drafts: Drafts, role: RolePhrase): TokenRange {
  const from = startOfPost(reading, role)
  for (let at = role.head + 1; at < role.to; at++) {
    if (/^(?:who|which)$/.test(lowerAt(reading, at))) return {from, to: at}
    if (!/^(?:of|for|at|with|from|to|in)$/.test(lowerAt(reading, at))) continue
    if (/^(?:for|since)$/.test(lowerAt(reading, at)) && isSpell(reading, at + 1))
      return {from, to: at}
    const object = lowerAt(reading, at + 1) === 'the' ? at + 2 : at + 1
    const owned = drafts.owner.get(object) !== undefined
    const cuts = lowerAt(reading, at) !== 'of' && owned && endOfOwner(drafts, object) >= role.to
    if (cuts || /^(?:at|with|from)$/.test(lowerAt(reading, at))) return {from, to: at}
  }
  return {from, to: role.to}
}

/** "for |11 years" */
function isSpell(reading: Reading, at: number): boolean {
  return [0, 1, 2].some((on) => /^(?:years?|months?|decades?)$/.test(lowerAt(reading, at + on)))
}

function endOfOwner(drafts: Drafts, from: number): number {
  const owner = drafts.owner.get(from)
  let to = from
  while (drafts.owner.get(to) === owner) to++
  return to
}

/** Every other form by which the text calls the person: with honorific, surname alone, short forms. */
function aliasesOf(reading: Reading, person: PersonDraft): string[] {
  const aliases = new Set<string>()
  for (const mention of person.mentions) {
    const name = textOf(reading, mention).replaceAll('\u00ad', '')
    const form = mention.honorific ? `${textOf(reading, mention.honorific)} ${name}` : name
    if (form !== person.name) aliases.add(form)
  }
  return [...aliases]
}

function ruleOf(mention: PersonMention): string {
  if (mention.title) return 'title-before-name'
  if (mention.before) return 'apposition-before-name'
  if (mention.after) return 'apposition-after-name'
  if (mention.honorific) return 'honorific'
  return mention.words > 1 ? 'full-name' : 'surname'
}

const SCHOLARS = /^(?:professor|councillor)$/

/** Honorifics that the list of posts holds for other uses ("a king", "a father"). */
const COURTESY: ReadonlySet<string> = new Set(
  [...HONORIFICS].filter((word) =>
    /^(?:prince|princess|king|queen|emir|father|mother|brother|sister|baron|count)$/.test(word),
  ),
)
