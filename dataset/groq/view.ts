import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import type {StoredDocument} from '../store/document.ts'
import {draftIdOf, isDraftId, isVersionId, publishedIdOf, versionIdOf} from '../store/ids.ts'
import type {Perspective} from './perspective.ts'
import type {Snapshot} from './snapshot.ts'

/** The documents that a perspective shows. Lists are in order of the ids. */
export interface View {
  all(): JsonObject[]
  ofTypes(types: readonly string[]): JsonObject[]
  /** By the `_id` that the perspective shows; null when it shows none. */
  get(id: string): JsonObject | null
  byIds(ids: readonly string[]): JsonObject[]
  byPrefix(prefix: string): JsonObject[]
  /** Documents that refer to one of the ids. */
  referring(ids: readonly string[]): JsonObject[]
  /** A published document with its draft and versions, as far as the perspective shows them. */
  group(publishedId: string): JsonObject[]
  /** Every version in any release, as far as the perspective shows them. */
  versions(): JsonObject[]
}

export function openView(snapshot: Snapshot, perspective: Perspective): View {
  return perspective === 'raw' ? rawView(snapshot) : layeredView(snapshot, perspective)
}

function rawView(snapshot: Snapshot): View {
  const load = (ids: Iterable<string>) => {
    const found = []
    for (const id of ids) {
      const document = snapshot.get(id)
      if (document !== null) found.push(document)
    }
    return found
  }
  return {
    all: () => load(snapshot.ids()),
    ofTypes: (types) => load(merged(types.map((type) => snapshot.idsOfType(type)))),
    get: (id) => snapshot.get(id),
    byIds: (ids) => load(sortedUnique(ids)),
    byPrefix: (prefix) => load(snapshot.ids().filter((id) => id.startsWith(prefix))),
    referring: (ids) => load(sortedUnique(ids.flatMap((id) => snapshot.referring(id)))),
    group: (id) => load(sortedUnique([id, ...snapshot.variantsOf(id)])),
    versions: () => load(sortedUnique([...snapshot.variants()].filter(isVersionId))),
  }
}

/**
 * Of each published id the first layer that has a version of it. The document carries the published
 * id as `_id` and its own as `_originalId`. A version that stands for an unpublishing
 * (`_system.delete`) hides the document.
 */
function layeredView(snapshot: Snapshot, layers: readonly string[]): View {
  const shown = new WeakMap<StoredDocument, JsonObject>()

  const winnerOf = (publishedId: string) => {
    if (!snapshot.hasVariants(publishedId)) return snapshot.has(publishedId) ? publishedId : null
    for (const layer of layers) {
      const id = idIn(layer, publishedId)
      if (snapshot.has(id)) return id
    }
    return null
  }
  const show = (document: StoredDocument) => {
    const known = shown.get(document)
    if (known !== undefined) return known
    const {_id: id} = document
    const fresh = {...document, _id: publishedIdOf(id), _originalId: id}
    shown.set(document, fresh)
    return fresh
  }
  const load = (publishedIds: readonly string[], accept: (id: string) => boolean = () => true) => {
    const found = []
    for (const publishedId of publishedIds) {
      const id = winnerOf(publishedId)
      if (id === null || !accept(id)) continue
      const document = snapshot.get(id)
      if (document !== null && !isUnpublishing(document)) found.push(show(document))
    }
    return found
  }
  const groups = (ids: readonly string[]) => {
    const publishedIds = ids.map(publishedIdOf)
    return isAscending(publishedIds) ? publishedIds : sortedUnique(publishedIds)
  }

  return {
    all: () => load(groups(snapshot.ids())),
    ofTypes(types) {
      const wanted = new Set(types)
      const ids = groups(types.flatMap((type) => snapshot.idsOfType(type)))
      return load(ids, (id) => wanted.has(snapshot.typeOf(id) ?? ''))
    },
    get: (id) => (isDraftId(id) || isVersionId(id) ? null : (load([id])[0] ?? null)),
    byIds: (ids) => load(groups(ids)),
    byPrefix: (prefix) =>
      load(groups(snapshot.ids().filter((id) => publishedIdOf(id).startsWith(prefix)))),
    referring: (ids) => load(groups(ids.flatMap((id) => snapshot.referring(id)))),
    group: (id) => load(groups([id])),
    versions: () => load(groups([...snapshot.variants()].filter(isVersionId))),
  }
}

function idIn(layer: string, publishedId: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? draftIdOf(publishedId) : versionIdOf(publishedId, layer)
}

function isUnpublishing(document: StoredDocument): boolean {
  const {_system: system} = document
  return isObject(system) && system['delete'] === true
}

function merged(lists: readonly (readonly string[])[]): readonly string[] {
  const [only] = lists
  return lists.length === 1 && only !== undefined ? only : sortedUnique(lists.flat())
}

function sortedUnique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}

// Lists of the snapshot are in order already, which is far quicker to see than to restore.
function isAscending(ids: readonly string[]): boolean {
  let last = ''
  for (const id of ids) {
    if (id <= last) return false
    last = id
  }
  return true
}
