import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {importedRows, isTexts, itemPath, keyedItems, textPath, type KeyedItem} from './imported.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import type {Row} from './mergeFields.ts'
import type {FieldChange, Kept} from './plan.ts'
import {judge, withOtherNames} from './sharedFacts.ts'
import {mergeRecords, withClaims, type Contradiction} from './sharedRecords.ts'

/** The article that an import speaks for. */
export interface Origin {
  readonly id: string
  /** When it was published, ISO 8601 UTC, or null. */
  readonly asOf: string | null
}

/** A merge of a shared document, with all rows that `imported` has after it. */
export interface SharedMerge {
  readonly changes: readonly FieldChange[]
  readonly kept: readonly Kept[]
  readonly rows: ReadonlyMap<string, Row>
}

/** Kept beside the facts, by rules of their own (`sharedRecords.ts`). */
const RECORDS: ReadonlySet<string> = new Set(['evidence', 'claims'])

/**
 * Merge of a document that many articles tell of: an official, an organization, a place, a negotiation, a round.
 * One article never knows all of it, so an import only fills what is empty and adds items that are missing. A value
 * is changed only if it still is what this same article wrote before (a corrected article); what another article or
 * an editor wrote stays, and a different fact is reported as a contradiction, for an editor to decide. What an
 * editor removed is not added again. Only how talks went on (status, outcome, end) follows the latest article. An
 * article that adds no fact leaves the document alone: a country that ten thousand articles name is written once.
 */
export function mergeShared(
  base: ReadonlyMap<string, Row>,
  now: SanityDocument,
  incoming: SanityDocument,
  article: Origin,
): SharedMerge {
  const merge = new Merging(base, now, article)
  const named = withOtherNames(base, now, incoming, article)
  for (const field of Object.keys(named).sort()) {
    const wanted = named[field]
    if (field.startsWith('_') || field === 'imported' || RECORDS.has(field)) continue
    if (wanted === undefined || wanted === null) continue
    merge.field(field, wanted)
  }
  merge.records('evidence', keyedItems(named.evidence) ?? [])
  const claims = withClaims(now, keyedItems(named.claims) ?? [], merge.contradictions, article)
  merge.records('claims', claims)
  return {changes: merge.changes, kept: merge.kept, rows: merge.rows}
}

class Merging {
  readonly changes: FieldChange[] = []
  readonly kept: Kept[] = []
  readonly contradictions: Contradiction[] = []
  readonly rows: Map<string, Row>
  readonly #base: ReadonlyMap<string, Row>
  readonly #now: SanityDocument
  readonly #article: Origin

  constructor(base: ReadonlyMap<string, Row>, now: SanityDocument, article: Origin) {
    this.#base = base
    this.#now = now
    this.#article = article
    this.rows = new Map(base)
  }

  field(field: string, wanted: unknown): void {
    const present = this.#present(field)
    if (itemFingerprint(present) === itemFingerprint(wanted)) return
    const items = keyedItems(wanted)
    const there = present === undefined ? [] : keyedItems(present)
    if (isTexts(wanted) && (present === undefined || Array.isArray(present))) {
      this.#texts(field, present ?? [], wanted)
    } else if (items && there) {
      this.#items(field, there, items)
    } else if (this.#mayWrite(field, present, wanted)) {
      this.#write(field, wanted)
      this.#remember(field, itemFingerprint(wanted))
    }
  }

  /** Evidence and claims: those of an article stand only in documents to which it has added something. */
  records(field: string, coming: readonly KeyedItem[]): void {
    const there = keyedItems(this.#present(field)) ?? []
    const contributes = field === 'claims' || this.changes.length > 0
    const {items, fresh, stale} = mergeRecords(field, there, coming, {
      base: this.#base,
      article: this.#article.id,
      contributes,
    })
    if (fresh.length === 0 && stale.length === 0) return
    for (const item of fresh) this.#remember(itemPath(field, item._key), itemFingerprint(item))
    for (const item of stale) this.rows.delete(itemPath(field, item._key))
    this.#write(field, items.length > 0 ? items : undefined)
    this.#order(field, there, items)
  }

  #texts(field: string, there: readonly unknown[], wanted: readonly string[]): void {
    const fresh = wanted.filter(
      (text) => !there.includes(text) && !this.#base.has(textPath(field, text)),
    )
    if (fresh.length === 0) return
    for (const text of fresh) this.#remember(textPath(field, text), fingerprint(text))
    const all = [...there, ...fresh]
    this.#write(field, all)
    const listed = `${field}[]`
    if ((this.#base.get(listed)?.hash ?? fingerprint([])) === fingerprint(there))
      this.#remember(listed, fingerprint(all))
  }

  #items(field: string, there: readonly KeyedItem[], coming: readonly KeyedItem[]): void {
    const merged = [...there]
    let wrote = false
    for (const item of coming) {
      const path = itemPath(field, item._key)
      const index = merged.findIndex((other) => other._key === item._key)
      const old = merged[index]
      if (old && itemFingerprint(old) === itemFingerprint(item)) continue
      if (!this.#mayWrite(path, old, item)) continue
      if (index === -1) merged.push(item)
      else merged[index] = item
      this.#remember(path, itemFingerprint(item))
      wrote = true
    }
    if (!wrote) return
    this.#write(field, merged)
    this.#order(field, there, merged)
  }

  #mayWrite(path: string, present: unknown, wanted: unknown): boolean {
    const row = this.#base.get(path)
    const verdict = judge(path, row, present, wanted, this.#article)
    if (verdict === 'write') return true
    if (verdict === 'leave') return false
    this.kept.push({path, reason: verdict, now: present, incoming: wanted})
    if (verdict === 'contradiction')
      this.contradictions.push({path, present, wanted, origin: row?.origin ?? null})
    return false
  }

  /** The order of an array is the import's as long as nobody else has changed it. */
  #order(field: string, before: readonly KeyedItem[], after: readonly KeyedItem[]): void {
    const path = `${field}[]`
    const keys = before.map((item) => item._key)
    const known = this.#base.get(path)?.hash
    if (known !== undefined ? known !== fingerprint(keys) : before.length > 0) return
    if (after.length > 0)
      this.#remember(path, importedRows({_id: '', _type: '', [field]: after}).get(path) ?? '')
    else this.rows.delete(path)
  }

  #write(field: string, after: unknown): void {
    this.changes.push({path: field, before: this.#now[field] ?? undefined, after})
  }

  #remember(path: string, hash: string): void {
    this.rows.set(path, {hash, origin: this.#article.id, asOf: this.#article.asOf})
  }

  /** An empty array is no value: the Studio leaves one where the last item was taken out. */
  #present(field: string): unknown {
    const value = this.#now[field] ?? undefined
    return Array.isArray(value) && value.length === 0 ? undefined : value
  }
}
