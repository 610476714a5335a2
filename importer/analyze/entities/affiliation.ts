import type {PersonMention} from './findPeople.ts'
import type {PersonDraft} from './joinPeople.ts'
import {impliedBodyOf} from './impliedBodies.ts'
import {ministryNamed, officeOf, onItsCommittee} from './offices.ts'
import {organizationOf, type Drafts, type OrganizationDraft} from './organizationDrafts.ts'
import type {RolePhrase} from './personPhrases.ts'
import {isCapital, lowerAt, textOf, type Reading, type TokenRange} from './tokens.ts'

/**
 * The organization that a person belongs to, where the text plainly says so: in the title ("Pakistani minister"),
 * the possessor ("China's vice premier"), after "of", "at", "for" ("president of Local 418"), in "who leads ...",
 * or by "its chairman". A post without any of these belongs to nobody.
 */
export function affiliationOf(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
): OrganizationDraft | null {
  for (const mention of person.mentions) {
    for (const role of [mention.after, mention.before, mention.title]) {
      if (!role || role.kin) continue
      const owner = ownerOfRole(reading, drafts, role)
      if (!owner) continue
      // A Swiss diplomat may work for anybody.
      if (owner.kind === 'state' && lowerAt(reading, role.head) === 'diplomat') return null
      return ministryOf(reading, drafts, role, owner)
    }
    const owner =
      possessorOfName(reading, drafts, mention) ??
      (mention.belongsTo ? lastOwner(drafts, mention.belongsTo) : null) ??
      ledBy(reading, drafts, mention)
    if (owner) return owner
  }
  return (
    inWords(reading, drafts, person) ??
    onItsCommittee(reading, drafts, person) ??
    officeOf(reading, drafts, person) ??
    governmentOf(reading, drafts, person) ??
    impliedBodyOf(reading, drafts, person)
  )
}

/** "Council leader NAME" before "the Elbe Council" is named, "the board's chair": a word of the role that only one can mean. */
function inWords(reading: Reading, drafts: Drafts, person: PersonDraft): OrganizationDraft | null {
  for (const mention of person.mentions) {
    for (const role of [mention.after, mention.before, mention.title]) {
      if (!role || role.kin || isOfCourt(reading, role)) continue
      for (let at = role.possessor?.from ?? role.core; at < role.to; at++) {
        if (at === role.head) continue
        const candidates = drafts.nouns
          .get(lowerAt(reading, at))
          ?.filter((draft) => !draft.gone && draft.mentions.length > 0)
        const [only] = candidates ?? []
        if (only && candidates?.length === 1) return only
        const named = organizationOf(drafts, reading.tokens[at]?.text ?? '')
        if (named && named.kind !== 'state') return named
      }
    }
  }
  return null
}

/** "A retired district judge" is of no district at the table. */
function isOfCourt(reading: Reading, {head}: RolePhrase): boolean {
  return (
    /^(?:judge|justice|magistrate)$/.test(lowerAt(reading, head)) &&
    /^(?:district|county|circuit|city|town)$/.test(lowerAt(reading, head - 1))
  )
}

/** "Greenpeace's Bernd Vogel"; "Tonga's Sione Vainikolo" only comes from there. */
function possessorOfName(
  reading: Reading,
  drafts: Drafts,
  mention: PersonMention,
): OrganizationDraft | null {
  const genitive = (mention.honorific?.from ?? mention.from) - 1
  if (!reading.genitives.has(genitive)) return null
  const owner = drafts.owner.get(genitive - 1) ?? null
  return owner?.kind === 'state' ? null : owner
}

/** "The Kyrgyz side was headed by NAME, the Tajik side by NAME". */
function ledBy(reading: Reading, drafts: Drafts, mention: PersonMention): OrganizationDraft | null {
  const start = (mention.title?.from ?? mention.honorific?.from ?? mention.from) - 1
  // "led by Additional Secretary (Rivers) NAME": a title that is read as something else.
  let by = start
  while (start - by < 6 && (isCapital(reading.tokens[by]) || /^[()]$/.test(lowerAt(reading, by))))
    by--
  if (lowerAt(reading, by) !== 'by') return null
  for (let at = by - 1; at > by - 7; at--) {
    if (reading.tokens[at]?.sentence !== reading.tokens[by]?.sentence) return null
    const side = /^(?:side|team|delegation|led|headed|chaired|represented)$/.test(
      lowerAt(reading, at),
    )
    if (side) return lastOwner(drafts, {from: at - 6, to: at})
  }
  return null
}

/** A post of government without a country ("Defence Minister NAME") is of the state that the article names most. */
function governmentOf(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
): OrganizationDraft | null {
  const title = person.mentions.find(({title, before, after}) => title ?? before ?? after)
  const role = title?.title ?? title?.before ?? title?.after
  if (
    !role ||
    role.kin ||
    role.possessor ||
    !(
      GOVERNMENT.test(textOf(reading, {from: role.core, to: role.head + 1})) ||
      GOVERNMENT.test(textOf(reading, {from: role.core, to: role.to}))
    )
  )
    return null
  const states = drafts.all.filter(
    (draft) => draft.kind === 'state' && !draft.gone && draft.mentions.length > 1,
  )
  return states.length === 0
    ? null
    : states.reduce((a, b) => (timesNamed(b) > timesNamed(a) ? b : a))
}

/** How often a state is named itself; its capital may only be where the talks are. */
function timesNamed({mentions}: OrganizationDraft): number {
  return mentions.filter(({rule}) => rule !== 'state-capital').length
}

const GOVERNMENT =
  /^(?:(?:deputy |vice |acting |interim )?(?:president|premier|chancellor|prime minister)|(?:.* )?(?:foreign|defen[cs]e|interior|finance|trade|economy|energy|oil|health|labou?r|commerce|justice|agriculture|fisheries|transport|information|communications?|education|environment|culture|justice|housing|water|mines|labour) (?:minister|secretary)|(?:deputy )?minister (?:of|for) (?!state for)[\p{L} ,]+|minister of state|(?:treasury|home) secretary|secretary of state|king|emir|sultan)$/iu

/** Whom a role belongs to: what it is "of" or "for", else its possessor, else what stands in the title. */
export function ownerOfRole(
  reading: Reading,
  drafts: Drafts,
  role: RolePhrase,
): OrganizationDraft | null {
  // "Once a hydrologist in Guatemala" is no post of today.
  if (lowerAt(reading, role.from) === 'once' || lowerAt(reading, role.from - 1) === 'once')
    return null
  const object = firstOwner(drafts, {from: role.head + 1, to: role.to})
  if (object && object.kind !== 'state') return object
  // "head of its delegation"
  if (
    lowerAt(reading, role.head + 1) === 'of' &&
    /^(?:its|their)$/.test(lowerAt(reading, role.head + 2))
  )
    return ownerOfIts(reading, drafts, role.from)
  const inTitle = lastOwner(drafts, {from: role.core, to: role.head + 1})
  if (inTitle && !isOfCourt(reading, role)) return inTitle
  if (role.possessor) {
    const owner = lastOwner(drafts, role.possessor)
    if (owner) return owner
    if (/^(?:its|their)$/.test(lowerAt(reading, role.possessor.from)))
      return ownerOfIts(reading, drafts, role.possessor.from)
  }
  return object
}

/** "Turkish Foreign Minister" is of the Turkish Foreign Ministry where the text names that. */
function ministryOf(
  reading: Reading,
  drafts: Drafts,
  role: RolePhrase,
  owner: OrganizationDraft,
): OrganizationDraft {
  return owner.kind === 'state' ? (ministryNamed(reading, drafts, role, owner) ?? owner) : owner
}

/** Whom "its" means: the nearest organization before it in the sentence, else the first of a sentence before. */
function ownerOfIts(reading: Reading, drafts: Drafts, before: number): OrganizationDraft | null {
  let sentence = reading.tokens[before]?.sentence ?? -1
  let found: OrganizationDraft | null = null
  let own = true
  for (let at = before - 1; at >= 0 && before - at < 80; at--) {
    const here = reading.tokens[at]?.sentence ?? -1
    if (here !== sentence) {
      if (found) return found
      sentence = here
      own = false
    }
    const owner = drafts.owner.get(at)
    // "The Ledger counted 38 clashes in Chad; its director": where something happens owns nobody.
    if (!owner || /^(?:in|near)$/.test(lowerAt(reading, at - 1))) continue
    if (own) return owner
    found = owner
  }
  return found
}

function firstOwner(drafts: Drafts, range: TokenRange): OrganizationDraft | null {
  for (let at = range.from; at < range.to; at++) {
    const owner = drafts.owner.get(at)
    if (owner) return owner
  }
  return null
}

function lastOwner(drafts: Drafts, range: TokenRange): OrganizationDraft | null {
  for (let at = range.to - 1; at >= range.from; at--) {
    const owner = drafts.owner.get(at)
    if (owner) return owner
  }
  return null
}
