import type {SanityDocument, StoredDocument} from '../sanityDocument.ts'
import {
  importedRows,
  isTexts,
  itemPath,
  keyedItems,
  readImported,
  withRows,
  type KeyedItem,
} from './imported.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import {renameIn} from './matchEntities.ts'
import type {FieldChange, PatchStep} from './plan.ts'

/** Fields that stay those of the document that goes on; `imported` tells of each document by itself. */
const OWN: ReadonlySet<string> = new Set(['imported', 'matchCandidates', 'mergedIds', 'otherNames'])

const NAMED: ReadonlySet<string> = new Set(['official', 'organization', 'place'])

/**
 * What the winner of a merge becomes: it gets what only the loser has (fields, items of lists, names, ids), and
 * the loser's id, so that imports which mean the loser find the winner. Nothing that the winner has is changed.
 */
export function mergePair(winner: StoredDocument, loser: StoredDocument): FieldChange[] {
  const renamed = new Map([[bareId(loser._id), bareId(winner._id)]])
  const after: Record<string, unknown> = {...withoutLink(winner, bareId(loser._id))}
  for (const [field, theirs] of Object.entries(loser)) {
    if (field.startsWith('_') || OWN.has(field) || isEmpty(theirs)) continue
    const value = renameIn(theirs, renamed)
    if (isLinkTo(value, bareId(winner._id))) continue
    after[field] = isEmpty(after[field]) ? value : union(after[field], value)
  }
  if (NAMED.has(winner._type)) {
    const names = [...texts(winner.otherNames), ...texts([loser.name]), ...texts(loser.otherNames)]
    const others = [...new Set(names)].filter((name) => name !== winner.name)
    if (others.length > 0) after.otherNames = others
  }
  const merged = [...texts(winner.mergedIds), bareId(loser._id), ...texts(loser.mergedIds)]
  after.mergedIds = [...new Set(merged)].filter((id) => id !== bareId(winner._id))
  return changesBetween(winner, after)
}

/** The patch that makes a document point to the winner instead; null where it points to neither. */
export function moveLinks(
  document: StoredDocument,
  loser: string,
  winner: string,
): PatchStep | null {
  const renamed = new Map([[loser, winner]])
  const after: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(document))
    after[field] = field.startsWith('_') || field === 'imported' ? value : renameIn(value, renamed)
  const changes = changesBetween(document, after)
  return changes.length === 0 ? null : toPatch(document, changes, renamed)
}

/** A patch of these changes. What the last import wrote still counts as written by it under the new ids. */
export function toPatch(
  document: StoredDocument,
  changes: readonly FieldChange[],
  renamed: ReadonlyMap<string, string>,
): PatchStep {
  const imported = renameRows(document, changes, renamed)
  const all = imported
    ? [...changes, {path: 'imported', before: document.imported, after: imported}]
    : changes
  const set = Object.fromEntries(
    all.filter(({after}) => after !== undefined).map(({path, after}) => [path, after]),
  )
  return {
    action: 'patch',
    id: document._id,
    type: document._type,
    ifRevisionId: document._rev,
    set,
    unset: all.filter(({after}) => after === undefined).map(({path}) => path),
    changes: all,
    kept: [],
  }
}

function renameRows(
  document: StoredDocument,
  changes: readonly FieldChange[],
  renamed: ReadonlyMap<string, string>,
): unknown {
  const {imported} = document
  const rows = readImported(document)
  if (typeof imported !== 'object' || imported === null || rows.size === 0) return null
  const before = rowsOf(changes, 'before')
  const after = rowsOf(changes, 'after')
  const paths = new Map(
    changes.flatMap(({path}) =>
      [...renamed].map(([from, to]) => [itemPath(path, from), itemPath(path, to)]),
    ),
  )
  let moved = false
  const entries = [...rows].map(([path, row]) => {
    const moves = paths.get(path) ?? path
    const hash = before.get(path) === row.hash ? after.get(moves) : undefined
    if (hash === undefined || (hash === row.hash && moves === path)) return [path, row] as const
    moved = true
    return [moves, {...row, hash}] as const
  })
  return moved ? withRows(imported, new Map(entries)) : null
}

function rowsOf(changes: readonly FieldChange[], side: 'before' | 'after'): Map<string, string> {
  const fields = Object.fromEntries(changes.map((change) => [change.path, change[side]]))
  return importedRows({...fields, _id: '', _type: ''})
}

function changesBetween(
  before: SanityDocument,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields]
    .filter((field) => !field.startsWith('_'))
    .filter((field) => itemFingerprint(before[field]) !== itemFingerprint(after[field]))
    .map((path) => ({path, before: before[path], after: after[path]}))
}

/** Lists get what they lack; of all else the winner's value stays. */
function union(ours: unknown, theirs: unknown): unknown {
  if (isTexts(ours) && isTexts(theirs)) return [...new Set([...ours, ...theirs])]
  const [there, coming] = [keyedItems(ours), keyedItems(theirs)]
  if (!there || !coming) return ours
  const keys = new Set(there.map(({_key}) => _key))
  const known = new Set(there.map(withoutKey))
  return [
    ...there,
    ...coming.filter((item) => !keys.has(item._key) && !known.has(withoutKey(item))),
  ]
}

function withoutKey(item: KeyedItem): string {
  return itemFingerprint({...item, _key: ''})
}

/** A document can't point to itself: the winner's own links to the loser go. */
function withoutLink(document: StoredDocument, loser: string): Record<string, unknown> {
  const entries = Object.entries(document).flatMap(([field, value]) => {
    if (isLinkTo(value, loser)) return []
    const items = Array.isArray(value) ? value.filter((item) => !isLinkTo(item, loser)) : value
    return Array.isArray(items) && Array.isArray(value) && items.length === 0 && value.length > 0
      ? []
      : [[field, items] as const]
  })
  return Object.fromEntries(entries)
}

function isLinkTo(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && '_ref' in value && value._ref === id
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function bareId(id: string): string {
  return id.replace(/^drafts\./, '')
}
