import type {PersonDraft} from './joinPeople.ts'
import type {Drafts, OrganizationDraft} from './organizationDrafts.ts'
import type {RolePhrase} from './personPhrases.ts'
import {lowerAt, type Reading} from './tokens.ts'

/** The ministry of the field in "labour minister" or "Minister of Labour", where the text names it. */
export function ministryNamed(
  reading: Reading,
  drafts: Drafts,
  role: RolePhrase,
  owner: OrganizationDraft | null,
): OrganizationDraft | null {
  if (lowerAt(reading, role.head) !== 'minister') return null
  const of = lowerAt(reading, role.head + 1) === 'of'
  if (!of && role.head <= role.core) return onlyMinistry(drafts)
  const field = lowerAt(reading, of ? role.head + 2 : role.head - 1)
  return (
    drafts.all.find(
      (draft) =>
        draft.kind === 'government-body' &&
        !draft.gone &&
        draft.forms.some((form) => {
          const lower = form.toLowerCase()
          return lower.includes(`${field} ministry`) || lower === `ministry of ${field}`
        }) &&
        (draft.country === null || owner === null || draft.country === owner.country),
    ) ?? null
  )
}

/** "Minister NAME" where one ministry alone is named. */
function onlyMinistry(drafts: Drafts): OrganizationDraft | null {
  const [only, ...more] = drafts.all.filter(
    (draft) =>
      draft.kind === 'government-body' &&
      !draft.gone &&
      draft.mentions.length > 0 &&
      draft.forms.some((form) => /\bministry\b/i.test(form)),
  )
  return only && more.length === 0 ? only : null
}

/** "Mayor NAME" is of the one town that the text names as a body, "Superintendent NAME" of the one district. */
export function officeOf(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
): OrganizationDraft | null {
  for (const [title, role] of person.mentions.flatMap(({title, before}) => [
    [title, title] as const,
    [null, before] as const,
  ])) {
    if (!role) continue
    const ministry = ministryNamed(reading, drafts, role, null)
    if (ministry) return ministry
    const seat = SEATS.get(lowerAt(reading, role.head))
    if (!seat || role.possessor || role.to > role.head + 1 + (title ? 0 : 1)) continue
    const seats = drafts.all.filter(
      (draft) => !draft.gone && draft.listed && draft.forms.some((form) => seat.test(form)),
    )
    if (seats.length === 1 && seats[0]) return seats[0]
  }
  return null
}

/** "NAME, who sits on the bargaining committee": of the one union that the text names. */
export function onItsCommittee(
  reading: Reading,
  drafts: Drafts,
  person: PersonDraft,
): OrganizationDraft | null {
  const unions = drafts.all.filter(({kind, gone}) => kind === 'union' && !gone)
  if (unions.length !== 1 || !unions[0]) return null
  const sits = person.mentions.some(({to}) => {
    const words = Array.from({length: 9}, (_, on) => lowerAt(reading, to + on)).join(' ')
    return /^(?:, )?(?:who |also |now )*(?:sits on|sat on|leads|heads|chairs|is on|serves on|is a member of) (?:the|its|their) (?:union's )?bargaining (?:committee|team|unit)\b/.test(
      words,
    )
  })
  return sits ? unions[0] : null
}

/** Offices that name no body, and the names of the bodies that have them. */
const SEATS: ReadonlyMap<string, RegExp> = new Map([
  ['mayor', /^(?:city|town|village|borough|municipality) of | (?:city|town|borough) council$/iu],
  ['superintendent', / (?:school district|schools|board of education)$/iu],
  ['vice-chancellor', /\buniversity\b/iu],
  ['chancellor', /\buniversity\b/iu],
  ['rector', /\b(?:university|college)\b/iu],
  ['provost', /\b(?:university|college)\b/iu],
  ['registrar', /\b(?:university|college)\b/iu],
  ['headteacher', /\b(?:school|academy)$/iu],
  ['principal', /\b(?:school|academy|college)$/iu],
  ['commissioner', /\bleague$/iu],
  ['ombudsman', /^(?:ombud|office of the ombud)/iu],
  ['ombudswoman', /^(?:ombud|office of the ombud)/iu],
  ['sheriff', /\bcounty\b|\bsheriff/iu],
  ['governor', /^state of |\bprovince\b/iu],
  ['bishop', /\bdiocese\b/iu],
  ['chieftain', /\b(?:tribe|nation|band)s?$/iu],
])
