import type {DatabaseSync} from 'node:sqlite'
import {publishedIdOf} from '../store/ids.ts'
import type {StoredDocument} from '../store/document.ts'
import {firstNumber, firstText, parseDocument, texts} from '../store/rows.ts'

/** The dataset as queries read it: by id, by type, by reference. Lists are in order of the ids. */
export interface Snapshot {
  /** Takes in what was committed since the last call. */
  refresh(): void
  has(id: string): boolean
  typeOf(id: string): string | null
  get(id: string): StoredDocument | null
  ids(): readonly string[]
  idsOfType(type: string): readonly string[]
  /** False when there is nothing of a published id but the published document itself. */
  hasVariants(publishedId: string): boolean
  /** Draft and version ids of a published id. */
  variantsOf(publishedId: string): Iterable<string>
  /** Ids of every draft and version. */
  variants(): Iterable<string>
  referring(target: string): string[]
}

interface Entry {
  type: string
  revision: number
  /** Parsed when first asked for, and dropped when the cache is full. */
  document: StoredDocument | null
}

/** Characters of JSON that one snapshot keeps parsed. */
const CACHE_LIMIT = 128_000_000

/** Reads past a full cache, as a multiple of what it holds, after which it starts anew. */
const PATIENCE = 4

/**
 * Keeps the ids and types of all documents in memory and parses bodies on demand, so that a query
 * reads only what it needs. Revisions never change, so a body that is loaded late still belongs to
 * the moment of the last `refresh`.
 */
export function openSnapshot(database: DatabaseSync): Snapshot {
  const entries = new Map<string, Entry>()
  const everything = new SortedIds()
  const byType = new Map<string, SortedIds>()
  const byGroup = new Map<string, Set<string>>()
  const lastRevision = database.prepare('SELECT max(revision) AS last FROM revisions')
  const all = database.prepare('SELECT id, type, revision FROM documents ORDER BY id')
  const touched = database.prepare('SELECT DISTINCT id FROM revisions WHERE revision > ?')
  const one = database.prepare('SELECT type, revision FROM documents WHERE id = ?')
  const body = database.prepare('SELECT body FROM revisions WHERE revision = ?')
  const sources = database.prepare('SELECT source FROM refs WHERE target = ?')
  let seen = -1
  const cache = {size: 0, entries: 0, missed: 0}

  // A query over more than fits would push out all that the next one starts with, so a full cache
  // keeps what it has, until it proves to be the wrong thing.
  const makeRoom = (size: number) => {
    if (cache.size + size > CACHE_LIMIT) {
      cache.missed += 1
      if (cache.missed < PATIENCE * cache.entries) return false
      for (const entry of entries.values()) entry.document = null
      Object.assign(cache, {size: 0, entries: 0, missed: 0})
    }
    cache.size += size
    cache.entries += 1
    return true
  }

  const remove = (id: string) => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entries.delete(id)
    everything.delete(id)
    byType.get(entry.type)?.delete(id)
    byGroup.get(publishedIdOf(id))?.delete(id)
  }
  const add = (id: string, type: unknown, revision: unknown) => {
    if (typeof type !== 'string' || typeof revision !== 'number') return
    const known = entries.get(id)
    if (known !== undefined && known.type !== type) remove(id)
    entries.set(id, {type, revision, document: null})
    everything.add(id)
    const sameType = byType.get(type) ?? new SortedIds()
    byType.set(type, sameType)
    sameType.add(id)
    const group = publishedIdOf(id)
    if (group === id) return
    const siblings = byGroup.get(group) ?? new Set()
    byGroup.set(group, siblings)
    siblings.add(id)
  }

  return {
    refresh() {
      const last = firstNumber(lastRevision, 'last') ?? 0
      if (last === seen) return
      if (seen < 0) {
        for (const row of all.iterate()) add(String(row['id']), row['type'], row['revision'])
      } else {
        for (const id of texts(touched, 'id', seen)) {
          const row = one.get(id)
          if (row === undefined) remove(id)
          else add(id, row['type'], row['revision'])
        }
      }
      seen = last
    },
    has: (id) => entries.has(id),
    typeOf: (id) => entries.get(id)?.type ?? null,
    get(id) {
      const entry = entries.get(id)
      if (entry === undefined) return null
      if (entry.document !== null) return entry.document
      const text = firstText(body, 'body', entry.revision)
      if (text === null) return null
      const document = parseDocument(text)
      if (makeRoom(text.length)) entry.document = document
      return document
    },
    ids: () => everything.list(),
    idsOfType: (type) => byType.get(type)?.list() ?? [],
    hasVariants: (publishedId) => (byGroup.get(publishedId)?.size ?? 0) > 0,
    variantsOf: (publishedId) => byGroup.get(publishedId) ?? [],
    *variants() {
      for (const ids of byGroup.values()) yield* ids
    },
    referring: (target) => texts(sources, 'source', target),
  }
}

// Sorted when asked for, and only if something was added since.
class SortedIds {
  readonly #ids = new Set<string>()
  #sorted: string[] | null = null

  add(id: string): void {
    if (this.#ids.has(id)) return
    this.#ids.add(id)
    this.#sorted = null
  }

  delete(id: string): void {
    if (this.#ids.delete(id)) this.#sorted = null
  }

  list(): readonly string[] {
    this.#sorted ??= [...this.#ids].sort()
    return this.#sorted
  }
}
