import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import type {Row} from './mergeFields.ts'

/**
 * What the last import wrote into a document, kept in its field `imported`: the base of the three-way merge.
 *
 * `fields` has a row for every field that was written, and for every item of a keyed array one of its own, with
 * the fingerprint of the value. Fingerprints rather than values: a merge only asks "is this still what the import
 * wrote?", and values would store each body twice. Rows are text, not objects: they cost two attributes whatever
 * documents look like, and a third of the bytes.
 */
export interface Imported {
  readonly _type: 'imported'
  /** Id of the run that last wrote here. */
  readonly run: string
  /** When, ISO 8601 UTC. */
  readonly at: string
  /** Fingerprint of all rows: equal means that nothing came that was not there before. */
  readonly hash: string
  /** Of articles: fingerprint of the file and options it was made of, so that the same file is known at once. */
  readonly input?: string
  readonly fields: readonly string[]
}

/** The field `imported` of a document, from its rows. */
export function toImported(
  document: SanityDocument,
  rows: ReadonlyMap<string, Row>,
  run: {readonly run: string; readonly at: string; readonly input: string},
): Imported {
  const fields = [...rows].map(([path, row]) => toText(path, row))
  const hash = fingerprint([...rows].map(([path, row]) => [path, row.hash]))
  const input = document._type === 'article' ? {input: run.input} : {}
  return {_type: 'imported', run: run.run, at: run.at, hash, ...input, fields}
}

/** The rows that the last import left in a document; empty where no import wrote it. */
export function readImported(document: SanityDocument): Map<string, Row> {
  const {imported} = document
  if (!isRecord(imported) || !Array.isArray(imported.fields)) return new Map()
  return new Map(imported.fields.flatMap((text: unknown) => fromText(text) ?? []))
}

/** The same `imported` with other rows. */
export function withRows(imported: object, rows: ReadonlyMap<string, Row>): object {
  return {...imported, fields: [...rows].map(([path, row]) => toText(path, row))}
}

/**
 * `46ecd94ceef10d4a headline`, and in documents that many articles share with the article that the value came from
 * and when it was published: `46ecd94ceef10d4a@article-1@2025-10-27T00:00:00.000Z venue`.
 */
function toText(path: string, {hash, origin, asOf}: Row): string {
  const source = origin === null ? '' : `@${origin}@${asOf ?? ''}`
  return `${hash}${source} ${path}`
}

function fromText(text: unknown): [[string, Row]] | null {
  const parts = typeof text === 'string' ? ROW.exec(text) : null
  const [, hash, origin, asOf, path] = parts ?? []
  if (hash === undefined || path === undefined) return null
  return [[path, {hash, origin: origin ?? null, asOf: asOf || null}]]
}

const ROW = /^([0-9a-f]+)(?:@([^@ ]*)@(\S*))? (.+)$/s

/**
 * Path -> fingerprint of everything that an import writes into a document, in the order of the fields' names.
 * Fields that start with `_` are Sanity's, and empty ones are nothing.
 */
export function importedRows(document: SanityDocument): Map<string, string> {
  const rows = new Map<string, string>()
  for (const field of Object.keys(document).sort()) {
    const value = document[field]
    if (field.startsWith('_') || field === 'imported' || value === undefined || value === null)
      continue
    const items = keyedItems(value)
    if (isTexts(value)) {
      rows.set(`${field}[]`, fingerprint(value))
      for (const text of value) rows.set(textPath(field, text), fingerprint(text))
    } else if (items === null) {
      rows.set(field, itemFingerprint(value))
    } else {
      rows.set(`${field}[]`, fingerprint(items.map((item) => item._key)))
      for (const item of items) rows.set(itemPath(field, item._key), itemFingerprint(item))
    }
  }
  return rows
}

export function itemPath(field: string, key: string): string {
  return `${field}[_key==${JSON.stringify(key)}]`
}

/** The path of one text in an array of texts, such as one of the other names of an organization. */
export function textPath(field: string, text: string): string {
  return `${field}[${JSON.stringify(text)}]`
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
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
  return isRecord(item) && typeof item._key === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
