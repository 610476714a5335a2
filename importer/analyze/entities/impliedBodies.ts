import type {PersonDraft} from './joinPeople.ts'
import type {Drafts, OrganizationDraft} from './organizationDrafts.ts'
import type {RolePhrase} from './personPhrases.ts'
import {lowerAt, textOf, type Reading} from './tokens.ts'

/**
 * Whose a post is that names nobody, where the text knows one body alone that can have it: "rebel negotiator" of the
 * one armed group, "federal negotiator" of the one state, "the chief executive" of the one council or company.
 */
export function impliedBodyOf(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
): OrganizationDraft | null {
  for (const {title, before, after} of person.mentions) {
    for (const role of [title, before, after]) {
      if (!role || role.kin || role.possessor) continue
      const body = ofFrontedFor(reading, drafts, role) ?? onlyHolder(reading, drafts, role)
      if (body) return body
    }
  }
  return null
}

function onlyHolder(reading: Reading, drafts: Drafts, role: RolePhrase): OrganizationDraft | null {
  const post = textOf(reading, {from: role.core, to: role.to}).toLowerCase()
  for (const {of, holds} of HOLDERS) {
    if (!of.test(post)) continue
    const holders = drafts.all.filter(
      (draft) => !draft.gone && !draft.media && draft.mentions.length > 0 && holds(draft),
    )
    if (holders.length === 1) return holders[0] ?? null
  }
  return null
}

/** "For the union, the chief negotiator is NAME" */
function ofFrontedFor(
  reading: Reading,
  drafts: Drafts,
  role: RolePhrase,
): OrganizationDraft | null {
  let at = role.from - 1
  if (lowerAt(reading, at) !== ',') return null
  while (
    role.from - at < 9 &&
    reading.tokens[at - 1]?.sentence === reading.tokens[role.from]?.sentence
  )
    at--
  if (lowerAt(reading, at) !== 'for') return null
  for (let on = at + 1; on < role.from - 1; on++) {
    const owner = drafts.owner.get(on)
    if (owner) return owner
    const named = drafts.nouns.get(lowerAt(reading, on))?.filter((draft) => !draft.gone)
    if (named?.length === 1) return named[0] ?? null
  }
  return null
}

const named = (pattern: RegExp) => (draft: OrganizationDraft) =>
  draft.listed && draft.forms.some((form) => pattern.test(form))

const HOLDERS: readonly {
  readonly of: RegExp
  readonly holds: (draft: OrganizationDraft) => boolean
}[] = [
  {
    of: /^(?:chief )?(?:rebel|insurgent|guerrilla|separatist) (?:chief |lead )?(?:negotiator|spokesman|spokeswoman|spokesperson|leader|delegate|commander|envoy)$/,
    holds: (draft) => draft.listed && draft.kind === 'armed-group',
  },
  {
    of: /^(?:chief |lead )?federal (?:chief )?negotiator$/,
    holds: (draft) => draft.kind === 'state',
  },
  {
    of: /^(?:chief executive(?: officer)?|general manager|managing director)$/,
    holds: (draft) =>
      (draft.listed && draft.kind === 'company') ||
      named(/\b(?:council|trust|authority|district|hospital|museum|university|port|board)\b/iu)(
        draft,
      ),
  },
  {
    of: /^(?:branch secretary|general secretary|shop steward|regional organi[sz]er)$/,
    holds: (draft) => draft.listed && draft.kind === 'union',
  },
  {of: /^hereditary chief$/, holds: named(/\b(?:nation|band|tribe|peoples?)$/iu)},
  {of: /^(?:convener|convenor)$/, holds: named(/^office of the conven[eo]r$/iu)},
  {
    of: /^(?:state |county )?(?:conciliator|mediator)$/,
    holds: named(
      /\b(?:mediation|conciliation) (?:and [a-z]+ )?(?:service|office|board|council)$/iu,
    ),
  },
]
