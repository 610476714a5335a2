import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'

/**
 * What the last import wrote into a document, kept in its field `imported`: the base of the three-way merge.
 *
 * `fields` has a row for every field that was written, and for every item of a keyed array one of its own, with
 * the fingerprint of the value. Fingerprints rather than values: a merge only asks "is this still what the import
 * wrote?", and values would store each body twice. Paths are data in rows, never field names, so that documents
 * of many shapes cost no attributes.
 */
export interface Imported {
  readonly _type: 'imported'
  /** Id of the run that last wrote here. */
  readonly run: string
  /** When, ISO 8601 UTC. */
  readonly at: string
  /** Fingerprint of all that was written: equal means that nothing came that was not there before. */
  readonly hash: string
  readonly fields: readonly ImportedField[]
}

export interface ImportedField {
  readonly _type: 'importedField'
  readonly _key: string
  /** `title`, or `parties[_key=="a1b2"]` for one item of an array; `parties[]` for the order of its keys. */
  readonly path: string
  readonly hash: string
}

/** The document with `imported` filled from its own fields. Fields that start with `_` are not the import's. */
export function withImported<D extends SanityDocument>(
  document: D,
  run: string,
  at: string,
): D & {imported: Imported} {
  const rows = importedRows(document)
  const fields = [...rows].map(([path, hash]): ImportedField => ({
    _type: 'importedField',
    _key: fingerprint(path).slice(0, 12),
    path,
    hash,
  }))
  return {...document, imported: {_type: 'imported', run, at, hash: fingerprint([...rows]), fields}}
}

/** Path -> fingerprint, in the order of the fields' names. */
export function importedRows(document: SanityDocument): Map<string, string> {
  const rows = new Map<string, string>()
  for (const field of Object.keys(document).sort()) {
    const value = document[field]
    if (field.startsWith('_') || field === 'imported' || value === undefined || value === null)
      continue
    const items = keyedItems(value)
    if (items === null) {
      rows.set(field, fingerprint(value))
      continue
    }
    rows.set(`${field}[]`, fingerprint(items.map((item) => item._key)))
    for (const item of items) rows.set(itemPath(field, item._key), fingerprint(item))
  }
  return rows
}

export function itemPath(field: string, key: string): string {
  return `${field}[_key==${JSON.stringify(key)}]`
}

export interface KeyedItem {
  readonly _key: string
  readonly [field: string]: unknown
}

/** The items of an array in which each has a `_key`, otherwise null. */
export function keyedItems(value: unknown): KeyedItem[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isKeyed) ? value : null
}

function isKeyed(item: unknown): item is KeyedItem {
  return (
    typeof item === 'object' && item !== null && '_key' in item && typeof item._key === 'string'
  )
}
