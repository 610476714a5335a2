import type {FoundOfficial, FoundOrganization} from '../analyze/analysis.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {documentIdOf, evidenceOf, type Composition} from './composition.ts'
import {placeId} from './entityIds.ts'
import {short} from './ids.ts'
import {present, reference, toDocument} from './values.ts'

/** The people, bodies and places that an article names. Finds that are one document are joined. */
export function entityDocuments(composition: Composition): SanityDocument[] {
  const {organizations, officials} = composition.analysis
  return [
    ...placeDocuments(composition),
    ...joined(composition, organizations, organizationDocument),
    ...joined(composition, officials, officialDocument),
  ]
}

/** One document for all finds of one id: the first gives the fields, the others their names. */
function joined<
  T extends {readonly id: string; readonly name: string; readonly aliases: readonly string[]},
>(
  composition: Composition,
  finds: readonly T[],
  make: (composition: Composition, id: string, found: T, otherNames: string[]) => SanityDocument,
): SanityDocument[] {
  const byId = Map.groupBy(finds, ({id}) => documentIdOf(composition, id) ?? '')
  return [...byId].flatMap(([id, [first, ...rest]]) => {
    if (!first) return []
    const names = [first, ...rest].flatMap(({name, aliases}) => [name, ...aliases])
    const others = [...new Set(names)].filter((name) => name !== first.name)
    return [make(composition, id, first, others)]
  })
}

function organizationDocument(
  composition: Composition,
  id: string,
  {name, kind, country, mentions}: FoundOrganization,
  otherNames: string[],
): SanityDocument {
  return toDocument(id, 'organization', {
    name,
    otherNames,
    classification: kind,
    country,
    evidence: evidenceOf(composition, 'name', mentions),
  })
}

function officialDocument(
  composition: Composition,
  id: string,
  {name, honorificPrefix, position, affiliation, mentions}: FoundOfficial,
  otherNames: string[],
): SanityDocument {
  const organization = documentIdOf(composition, affiliation)
  const membership = present({
    organization: organization === null ? null : reference(organization),
    post: position,
  })
  return toDocument(id, 'official', {
    name,
    otherNames,
    honorificPrefix,
    memberships:
      Object.keys(membership).length === 0
        ? []
        : [{_type: 'membership', _key: short([organization, position]), ...membership}],
    evidence: evidenceOf(composition, 'name', mentions),
  })
}

function placeDocuments(composition: Composition): SanityDocument[] {
  const {places} = composition.analysis
  const byId = Map.groupBy(places, ({id}) => documentIdOf(composition, id) ?? '')
  const found = [...byId].flatMap(([id, [first, ...rest]]) => {
    if (!first) return []
    const mentions = [first, ...rest].flatMap(({mentions}) => mentions)
    const evidence = evidenceOf(composition, 'name', mentions)
    return [toDocument(id, 'place', {name: first.name, country: first.country, evidence})]
  })
  const named = placesOnlyNamed(composition).map((name) =>
    toDocument(placeId({name, country: null}), 'place', {name}),
  )
  const all = [...found, ...named].map((place) => [place._id, place] as const)
  return [...new Map(all.reverse()).values()].reverse()
}

/** Places of the dateline and of rounds that the analysis has no place of its own for. */
function placesOnlyNamed({raw, analysis}: Composition): string[] {
  const names = [raw.dateline?.place ?? null, ...analysis.rounds.map(({place}) => place)]
  const known = new Set(analysis.places.map(({name}) => name))
  return [...new Set(names)].filter((name) => name !== null).filter((name) => !known.has(name))
}

/** The `_id` of a place by its name, or null. */
export function placeIdOf(composition: Composition, name: string | null): string | null {
  if (name === null) return null
  const found = composition.analysis.places.find((place) => place.name === name)
  return found ? documentIdOf(composition, found.id) : placeId({name, country: null})
}
