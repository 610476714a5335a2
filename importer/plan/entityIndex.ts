import type {SanityDocument} from '../sanityDocument.ts'

/** What a look-up tells of a stored person, organization, place, negotiation or round. */
export interface StoredEntity {
  /** Without `drafts.`. */
  readonly _id: string
  readonly _type: string
  readonly name?: string | null
  readonly otherNames?: readonly string[] | null
  /** `classification` of an organization, `kind` of a place. */
  readonly kind?: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
  readonly externalIds?: readonly {readonly scheme?: string; readonly value?: string}[] | null
  readonly mergedIds?: readonly string[] | null
}

/** The stored entities that the articles of a group may mean, by what they are found by. */
export class EntityIndex {
  readonly #entities = new Map<string, StoredEntity>()
  readonly #byKey = new Map<string, Set<string>>()

  /** Takes an entity in, instead of what was known of it before. */
  add(entity: StoredEntity): void {
    const known = this.#entities.get(entity._id)
    if (known) for (const key of keysOf(known)) this.#byKey.get(key)?.delete(known._id)
    this.#entities.set(entity._id, entity)
    for (const key of keysOf(entity)) {
      const ids = this.#byKey.get(key) ?? new Set()
      this.#byKey.set(key, ids.add(entity._id))
    }
  }

  has(id: string): boolean {
    return this.#entities.has(id)
  }

  mergedInto(type: string, id: string): StoredEntity | null {
    return this.#find([mergedKey(type, id)])[0] ?? null
  }

  /** Ids of documents that were merged into this one. */
  mergedIdsOf(id: string): readonly string[] {
    return this.#entities.get(id)?.mergedIds ?? []
  }

  byNames(document: SanityDocument): StoredEntity[] {
    return this.#find(namesOf(document).map((name) => named(document._type, name)))
  }

  byExternalIds(document: SanityDocument): StoredEntity[] {
    return this.#find(externalKeys(document._type, document.externalIds))
  }

  #find(keys: readonly string[]): StoredEntity[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))
    return [...ids].sort().flatMap((id) => this.#entities.get(id) ?? [])
  }
}

/** What the index needs of a whole document. */
export function toEntity(document: SanityDocument): StoredEntity {
  const {_type, name, otherNames, classification, kind, country, externalIds, mergedIds} = document
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    _id: document._id.replace(/^drafts\./, ''),
    _type,
    name: text(name),
    otherNames: texts(otherNames),
    kind: text(classification ?? kind),
    country: text(country),
    externalIds: Array.isArray(externalIds) ? externalIds.filter(isExternalId) : [],
    mergedIds: texts(mergedIds),
  }
}

/** The names that a look-up asks for: of the document, and its other names. */
export function namesOf(document: SanityDocument): string[] {
  const {name, otherNames} = document
  return [...texts([name]), ...texts(otherNames)].filter(Boolean)
}

/** A name as it is compared: letter by letter, but with one form of apostrophe. */
export function nameKey(name: unknown): string {
  return typeof name === 'string' ? name.replace(/[‘’]/g, "'") : ''
}

function keysOf(entity: StoredEntity): string[] {
  const {_type: type, name, otherNames, externalIds, mergedIds} = entity
  return [
    ...[name, ...(otherNames ?? [])].flatMap((one) => (one ? [named(type, one)] : [])),
    ...externalKeys(type, externalIds),
    ...(mergedIds ?? []).map((id) => mergedKey(type, id)),
  ]
}

function named(type: string, name: string): string {
  return `${type} name ${nameKey(name)}`
}

function mergedKey(type: string, id: string): string {
  return `${type} merged ${id}`
}

function externalKeys(type: string, externalIds: unknown): string[] {
  if (!Array.isArray(externalIds)) return []
  return externalIds
    .filter(isExternalId)
    .map(({scheme, value}) => `${type} external ${JSON.stringify([scheme, value])}`)
}

function isExternalId(value: unknown): value is {scheme: string; value: string} {
  if (typeof value !== 'object' || value === null) return false
  return (
    'scheme' in value &&
    typeof value.scheme === 'string' &&
    'value' in value &&
    typeof value.value === 'string'
  )
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
