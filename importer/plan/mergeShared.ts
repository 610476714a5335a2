import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {importedRows, isTexts, itemPath, keyedItems, textPath, type KeyedItem} from './imported.ts'
import type {Row} from './mergeFields.ts'
import type {FieldChange, Kept} from './plan.ts'

/** The article that an import speaks for. */
export interface Origin {
  readonly id: string
  /** When it was published, ISO 8601 UTC, or null. */
  readonly asOf: string | null
}

/** Facts that change as talks go on: there a later article outranks an earlier one. */
const PROGRESS: ReadonlySet<string> = new Set(['status', 'outcome', 'endDate'])

/** A merge of a shared document, with the rows that this article now stands behind. */
export interface SharedMerge {
  readonly changes: readonly FieldChange[]
  readonly kept: readonly Kept[]
  readonly rows: ReadonlyMap<string, Row>
}

/**
 * Merge of a document that many articles tell of: an official, an organization, a place, a negotiation, a round.
 * One article never knows all of it, so an import only fills what is empty and adds items that are missing. A value
 * is changed only if it still is what this same article wrote before (a corrected article); what another article or
 * an editor wrote stays, and a different fact is reported as a contradiction, for an editor to decide. What an
 * editor removed is not added again. Only how talks went on (status, outcome, end) follows the latest article.
 */
export function mergeShared(
  base: ReadonlyMap<string, Row>,
  now: SanityDocument,
  incoming: SanityDocument,
  article: Origin,
): SharedMerge {
  const changes: FieldChange[] = []
  const kept: Kept[] = []
  const rows = new Map<string, Row>()
  const mine = {origin: article.id, asOf: article.asOf}
  const mayChange = (path: string, present: unknown) => {
    const row = base.get(path)
    if (row === undefined) return present === undefined
    if (row.hash !== fingerprint(present)) return false
    return row.origin === article.id || (PROGRESS.has(path) && isLater(article.asOf, row.asOf))
  }
  const incomingRows = importedRows(incoming)
  for (const field of Object.keys(incoming).sort()) {
    const wanted = incoming[field]
    if (field.startsWith('_') || field === 'imported' || wanted === undefined || wanted === null)
      continue
    const present = now[field] ?? undefined
    if (fingerprint(present) === fingerprint(wanted)) continue
    if (isTexts(wanted) && (present === undefined || Array.isArray(present))) {
      const there: unknown[] = present ?? []
      const fresh = wanted.filter(
        (text) => !there.includes(text) && !base.has(textPath(field, text)),
      )
      for (const text of fresh) rows.set(textPath(field, text), {hash: fingerprint(text), ...mine})
      if (fresh.length > 0)
        changes.push({path: field, before: present, after: [...there, ...fresh]})
      continue
    }
    const coming = keyedItems(wanted)
    const there = present === undefined || isEmpty(present) ? [] : keyedItems(present)
    if (!coming || !there) {
      if (mayChange(field, present)) {
        changes.push({path: field, before: present, after: wanted})
        rows.set(field, {hash: fingerprint(wanted), ...mine})
      } else if (present !== undefined) {
        kept.push({path: field, reason: 'contradiction', now: present, incoming: wanted})
      }
      continue
    }
    const merged: KeyedItem[] = [...there]
    for (const item of coming) {
      const path = itemPath(field, item._key)
      const index = merged.findIndex((other) => other._key === item._key)
      const old = merged[index]
      if (fingerprint(old) === fingerprint(item)) continue
      if (!mayChange(path, old)) {
        if (old) kept.push({path, reason: 'contradiction', now: old, incoming: item})
        continue
      }
      if (index === -1) merged.push(item)
      else merged[index] = item
      rows.set(path, {hash: incomingRows.get(path) ?? fingerprint(item), ...mine})
    }
    if (fingerprint(merged) !== fingerprint(there)) {
      changes.push({path: field, before: present, after: merged})
    }
  }
  return {changes, kept, rows}
}

function isLater(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a > b)
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
