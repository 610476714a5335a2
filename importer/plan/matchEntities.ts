import type {SanityDocument} from '../sanityDocument.ts'
import {isCommonName} from '../compose/entityIds.ts'
import {familyIds} from './familyIds.ts'
import {namesOf, nameKey, type EntityIndex, type StoredEntity} from './entityIndex.ts'

export interface EntityMatch {
  /** Id that the import made -> id of the stored document that is meant. */
  readonly renamed: ReadonlyMap<string, string>
  /** Id that the import made -> stored documents that may be the same, for an editor to decide. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
}

/** Types that are looked for by name before they are made. */
export const MATCHED_TYPES: ReadonlySet<string> = new Set(['official', 'organization', 'place'])

/** Types whose duplicates can be merged: an id that was merged away leads to the document that took it in. */
export const MERGEABLE_TYPES: ReadonlySet<string> = new Set([
  ...MATCHED_TYPES,
  'negotiation',
  'negotiationRound',
])

/** Types of which an article must find what the article before it has made. */
export const INDEXED_TYPES: ReadonlySet<string> = new Set([
  ...MERGEABLE_TYPES,
  'agreement',
  'source',
])

/**
 * Finds the people, organizations and places of an article among the stored ones, so that nothing is made twice:
 * by a merge that an editor made, by external id, then by exact name or other name within the kind, if only one
 * fits. What fits less surely (several fit, only an acronym or a surname fits, kind or country differ) becomes a
 * candidate for an editor, never a merge.
 */
export function matchEntities(
  incoming: readonly SanityDocument[],
  stored: EntityIndex,
): EntityMatch {
  const renamed = new Map<string, string>()
  const candidates = new Map<string, readonly string[]>()
  for (const document of incoming) {
    const {_id: id, _type: type} = document
    const merged = MERGEABLE_TYPES.has(type) ? stored.mergedInto(type, id) : null
    if (merged) renamed.set(id, merged._id)
    else place(document, stored, renamed)
    if (merged || !MATCHED_TYPES.has(type) || stored.has(id)) continue
    const byId = stored.byExternalIds(document)
    const byName = stored.byNames(document).filter((entity) => mayBe(document, entity))
    const sure = byId.length > 0 ? byId : byName.filter((entity) => isSure(document, entity))
    const [only] = sure
    const possible = [...new Set([...byId, ...byName].map((entity) => entity._id))].sort()
    if (only && sure.length === 1) renamed.set(id, only._id)
    else if (possible.length > 0) candidates.set(id, possible)
  }
  return {renamed, candidates}
}

/** What belongs to a document that was merged, or is stored under another id, follows it; owners come first. */
function place(document: SanityDocument, stored: EntityIndex, renamed: Map<string, string>): void {
  const family = familyIds(document, stored, renamed)
  const known = family.flatMap((id) => (stored.has(id) ? id : mergedId(document._type, id, stored)))
  const id = known.find((one) => one !== null) ?? family[0]
  if (id !== undefined && id !== document._id) renamed.set(document._id, id)
}

function mergedId(type: string, id: string, stored: EntityIndex): string | null {
  return stored.mergedInto(type, id)?._id ?? null
}

/**
 * Documents in which each id, and each reference to it, is replaced. A document whose new id is taken is left out,
 * and of two items that became the same the second.
 */
export function renameIds(
  documents: readonly SanityDocument[],
  renamed: ReadonlyMap<string, string>,
): SanityDocument[] {
  if (renamed.size === 0) return [...documents]
  const seen = new Set<string>()
  return documents.flatMap((document) => {
    const id = renamed.get(document._id) ?? document._id
    if (seen.has(id)) return []
    seen.add(id)
    const fields = Object.entries(document).map(([key, value]) => [key, renameIn(value, renamed)])
    return [{...Object.fromEntries(fields), _id: id, _type: document._type}]
  })
}

/** A value in which each id of a link, and each key made of it, is replaced. */
export function renameIn(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return withoutTwins(value.map((item) => renameIn(item, renamed)))
  if (typeof value !== 'object' || value === null) return value
  // The key of an item is the id of what it points to (compose/values.ts).
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    (key === '_ref' || key === '_key') && typeof item === 'string'
      ? (renamed.get(item) ?? item)
      : renameIn(item, renamed),
  ])
  return Object.fromEntries(entries)
}

function withoutTwins(items: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    if (typeof item !== 'object' || item === null || !('_key' in item)) return true
    if (typeof item._key !== 'string') return true
    const isNew = !seen.has(item._key)
    seen.add(item._key)
    return isNew
  })
}

/** A name that every country has ("the fisheries ministry") says nothing unless both are of one country. */
function mayBe(document: SanityDocument, entity: StoredEntity): boolean {
  if (document._type !== 'organization') return true
  const country = document.country ?? null
  if (country !== null && country === (entity.country ?? null)) return true
  return sharedNames(document, entity).some((name) => !isCommonName(name))
}

function isSure(document: SanityDocument, entity: StoredEntity): boolean {
  const kind = document.classification ?? document.kind
  if (kind !== undefined && entity.kind && kind !== entity.kind) return false
  const isElsewhere = (document.country ?? null) !== (entity.country ?? null)
  if (document._type !== 'official' && isElsewhere) return false
  return sharedNames(document, entity).some((name) => {
    if (document._type === 'official') return /\S\s+\S/.test(name) && !TITLED.test(name)
    if (document._type === 'place') return true
    // Bodies of one acronym are many: it is enough only where the text has no fuller name.
    return ACRONYM.test(name)
      ? nameKey(name) === nameKey(document.name)
      : !isCommonName(name) || (!isElsewhere && Boolean(document.country))
  })
}

/** "Mr Asif" is a surname with a courtesy. */
const TITLED = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.?\s+\S+$/i

const ACRONYM = /^[\p{Lu}\d.&-]{2,8}s?$/u

function sharedNames(document: SanityDocument, entity: StoredEntity): string[] {
  const theirs = new Set([entity.name ?? '', ...(entity.otherNames ?? [])].map(nameKey))
  return namesOf(document).filter((name) => theirs.has(nameKey(name)))
}
