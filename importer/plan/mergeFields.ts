import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import {importedRows, itemPath, keyedItems, type KeyedItem} from './imported.ts'
import type {FieldChange, Kept} from './plan.ts'

/** The fingerprint that an import left for one path, and the article it came from. */
export interface Row {
  readonly hash: string
  readonly origin: string | null
  readonly asOf: string | null
}

/** What a merge decided: the fields to write, and what was left as an editor has it. */
export interface Merge {
  readonly changes: readonly FieldChange[]
  readonly kept: readonly Kept[]
}

/**
 * Three-way merge of a document that belongs to one article. `base` tells what the last import wrote (path ->
 * fingerprint), `now` is the document as it is, `incoming` what the import makes today. For each field, and each
 * item of a keyed array: if nobody touched it since the last import, the import's value is taken; if an editor
 * did, the editor's stays, and where the import changed too, that is reported as a conflict. Applying a merge
 * twice equals applying it once.
 */
export function mergeFields(
  base: ReadonlyMap<string, string>,
  now: SanityDocument,
  incoming: SanityDocument,
): Merge {
  const changes: FieldChange[] = []
  const kept: Kept[] = []
  for (const field of importedFieldNames(base, incoming)) {
    const present = now[field] ?? undefined
    const wanted = incoming[field] ?? undefined
    if (itemFingerprint(present) === itemFingerprint(wanted)) continue
    const items = mergeableItems(present, wanted)
    if (items) {
      const merged = mergeItems(field, base, items.now, items.incoming, kept)
      if (itemFingerprint(merged) !== itemFingerprint(present)) {
        changes.push({path: field, before: present, after: merged})
      }
      continue
    }
    const before = fieldFingerprint(base, field)
    if (before === fieldFingerprint(rowsOf(field, present), field)) {
      changes.push({path: field, before: present, after: wanted})
    } else {
      const unchanged = before === fieldFingerprint(rowsOf(field, wanted), field)
      kept.push({
        path: field,
        reason: unchanged ? 'edited' : 'conflict',
        now: present,
        incoming: wanted,
      })
    }
  }
  return {changes, kept}
}

function importedFieldNames(base: ReadonlyMap<string, string>, incoming: SanityDocument): string[] {
  const names = new Set([...base.keys()].map((path) => path.replace(/\[.*$/s, '')))
  for (const field of Object.keys(incoming)) {
    if (!field.startsWith('_') && field !== 'imported') names.add(field)
  }
  return [...names].sort()
}

/** Both sides as keyed arrays; null where the field is no array of keyed items on both. */
function mergeableItems(now: unknown, incoming: unknown) {
  const there = keyedItems(now)
  const coming = keyedItems(incoming)
  return there && coming ? {now: there, incoming: coming} : null
}

function rowsOf(field: string, value: unknown): ReadonlyMap<string, string> {
  return importedRows({_id: '', _type: '', [field]: value})
}

/** One fingerprint for all rows of a field, so that "as the import left it" is one comparison. */
function fieldFingerprint(rows: ReadonlyMap<string, string>, field: string): string {
  return fingerprint(
    [...rows].filter(([path]) => path === field || path.startsWith(`${field}[`)).sort(),
  )
}

/** Merges two arrays item by item, by key. Items that both sides changed stay as they are and are added to `kept`. */
export function mergeItems(
  field: string,
  base: ReadonlyMap<string, string>,
  now: readonly KeyedItem[],
  incoming: readonly KeyedItem[],
  kept: Kept[],
): KeyedItem[] {
  const there = new Map(now.map((item) => [item._key, item]))
  const coming = new Map(incoming.map((item) => [item._key, item]))
  const merged = new Map<string, KeyedItem>()
  for (const key of new Set([...there.keys(), ...coming.keys()])) {
    const present = there.get(key)
    const wanted = coming.get(key)
    const path = itemPath(field, key)
    const before = base.get(path)
    const touched = before !== (present ? itemFingerprint(present) : undefined)
    const differ = itemFingerprint(present) !== itemFingerprint(wanted)
    // Where the import has no other opinion than last time, an editor's change is no conflict.
    if (touched && differ && before !== (wanted ? itemFingerprint(wanted) : undefined)) {
      kept.push({path, reason: 'conflict', now: present, incoming: wanted})
    }
    const result = touched ? present : wanted
    if (result) merged.set(key, result)
  }
  const keys = now.map((item) => item._key)
  const reordered = base.get(`${field}[]`) !== fingerprint(keys)
  return reordered
    ? inOrder(merged, keys, [...coming.keys()])
    : inOrder(merged, [...coming.keys()], keys)
}

/** The items in the order of `first`; those that only `second` has stand behind their neighbour there. */
function inOrder(
  items: ReadonlyMap<string, KeyedItem>,
  first: readonly string[],
  second: readonly string[],
): KeyedItem[] {
  const keys = first.filter((key) => items.has(key))
  for (const [index, key] of second.entries()) {
    if (!items.has(key) || keys.includes(key)) continue
    const neighbour = second.slice(0, index).findLast((other) => keys.includes(other))
    keys.splice(neighbour === undefined ? 0 : keys.indexOf(neighbour) + 1, 0, key)
  }
  return keys.map((key) => items.get(key)).filter((item) => item !== undefined)
}
