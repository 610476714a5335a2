import type {SanityDocument} from '../sanityDocument.ts'

/** What a look-up tells of a stored person, organization or place. */
export interface StoredEntity {
  readonly _id: string
  readonly _type: string
  readonly name?: string
  readonly otherNames?: readonly string[] | null
  /** `classification` of an organization, `kind` of a place. */
  readonly kind?: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
  readonly externalIds?: readonly {readonly scheme?: string; readonly value?: string}[] | null
  readonly mergedIds?: readonly string[] | null
}

export interface EntityMatch {
  /** Id that the import made -> id of the stored document that is meant. */
  readonly renamed: ReadonlyMap<string, string>
  /** Id that the import made -> stored documents that may be the same, for an editor to decide. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
}

/** Types that are looked for by name before they are made. */
export const MATCHED_TYPES: readonly string[] = ['official', 'organization', 'place']

/**
 * Finds the people, organizations and places of an article among the stored ones, so that nothing is made twice:
 * by a merge that an editor made, by external id, then by exact name or other name within the kind, if only one
 * fits. What fits less surely (several fit, only a surname fits, the kind differs) becomes a candidate for an
 * editor, never a merge.
 */
export function matchEntities(
  incoming: readonly SanityDocument[],
  stored: readonly StoredEntity[],
): EntityMatch {
  const renamed = new Map<string, string>()
  const candidates = new Map<string, readonly string[]>()
  for (const document of incoming) {
    if (!MATCHED_TYPES.includes(document._type)) continue
    const same = stored.filter((entity) => entity._type === document._type)
    const merged = same.find((entity) => entity.mergedIds?.includes(document._id))
    if (merged) {
      renamed.set(document._id, merged._id)
      continue
    }
    if (same.some((entity) => entity._id === document._id)) continue
    const byId = same.filter((entity) => sharesExternalId(document, entity))
    const byName = same.filter((entity) => sharesName(document, entity))
    const sure = byId.length > 0 ? byId : byName.filter((entity) => isSure(document, entity))
    const [only] = sure
    if (only && sure.length === 1) renamed.set(document._id, only._id)
    else if (byName.length > 0) candidates.set(document._id, byName.map(({_id}) => _id).sort())
  }
  return {renamed, candidates}
}

/** Documents in which each id, and each reference to it, is replaced. A document whose new id is taken is left out. */
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

function renameIn(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renameIn(item, renamed))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === '_ref' && typeof item === 'string'
      ? (renamed.get(item) ?? item)
      : renameIn(item, renamed),
  ])
  return Object.fromEntries(entries)
}

function sharesExternalId(document: SanityDocument, entity: StoredEntity): boolean {
  const {externalIds} = document
  if (!Array.isArray(externalIds)) return false
  return externalIds.some((id: unknown) =>
    entity.externalIds?.some(
      (other) => isExternalId(id) && other.scheme === id.scheme && other.value === id.value,
    ),
  )
}

function isExternalId(value: unknown): value is {scheme: string; value: string} {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'value' in value
}

function sharesName(document: SanityDocument, entity: StoredEntity): boolean {
  const theirs = new Set([entity.name ?? '', ...(entity.otherNames ?? [])].map(nameKey))
  return namesOf(document).some((name) => theirs.has(nameKey(name)))
}

/** One kind and country, and a shared name that says enough: capitalised words, or letters that stand for it ("TTP"). */
function isSure(document: SanityDocument, entity: StoredEntity): boolean {
  const kind = document.classification ?? document.kind
  if (kind !== undefined && entity.kind && kind !== entity.kind) return false
  // "Foreign Ministry" is the name of two hundred bodies.
  if (document._type === 'organization' && (document.country ?? null) !== (entity.country ?? null))
    return false
  const theirs = new Set([entity.name ?? '', ...(entity.otherNames ?? [])].map(nameKey))
  const shared = namesOf(document).filter((name) => theirs.has(nameKey(name)))
  if (
    document._type !== 'official' &&
    nameKey(textOf(document.name)) === nameKey(entity.name ?? '')
  )
    return true
  return shared.some((name) =>
    document._type === 'official'
      ? name.trim().split(/\s+/).length > 1 && !TITLED.test(name)
      : SAYS_ENOUGH.test(name),
  )
}

/** "Mr Asif" is a surname with a courtesy. */
const TITLED = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.?\s+\S+$/i

const SAYS_ENOUGH = /^\p{Lu}.*\s\p{Lu}|^\p{Lu}{2,}\d*$/u

/** The names that a look-up asks for: of the document, and its other names. */
export function namesOf(document: SanityDocument): string[] {
  const {name, otherNames} = document
  const others = Array.isArray(otherNames)
    ? otherNames.filter((other) => typeof other === 'string')
    : []
  return [textOf(name), ...others].filter(Boolean)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}
