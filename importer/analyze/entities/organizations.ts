import type {FoundOrganization} from '../analysis.ts'
import {countryName, geoName} from './gazetteer.ts'
import type {OrganizationDraft} from './organizationDrafts.ts'
import {spanOf, type Reading} from './tokens.ts'

/** One organization as the analysis reports it. */
export function toOrganization(
  reading: Reading,
  draft: OrganizationDraft,
  id: string,
): FoundOrganization {
  const forms = [...new Set(draft.forms.map((form) => form.replaceAll('\u00ad', '')))]
  const name = draft.name ?? (draft.kind === 'state' ? stateName(draft) : fullest(forms))
  return {
    id,
    name,
    aliases: forms.filter((form) => form !== name),
    kind: draft.kind,
    country: draft.country,
    mentions: draft.mentions
      .map((mention) => ({span: spanOf(reading, mention), rule: mention.rule}))
      .sort((a, b) => a.span.start - b.span.start),
  }
}

/** The longest printed name of the country; where only its people or capital are named, its usual name. */
function stateName(draft: OrganizationDraft): string {
  const names = draft.forms.filter((form) => geoName(form)?.type === 'name')
  if (names.length > 0) return fullest(names)
  return countryName(draft.country ?? '') || fullest(draft.forms)
}

/** The longest form with a capital; a possessor before a lower-case body is no part of its name. */
function fullest(forms: readonly string[]): string {
  const first = forms[0] ?? ''
  if (!/^\p{Lu}/u.test(first)) return first
  const capital = forms.filter(
    (form) =>
      /^[\p{Lu}\p{N}]/u.test(form) && (!/['’]s /.test(form) || /^(?:St|Saint)\b/.test(form)),
  )
  return (capital.length > 0 ? capital : forms).reduce((a, b) => (b.length > a.length ? b : a))
}
