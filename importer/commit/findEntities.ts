import type {SanityClient} from '@sanity/client'
import {EntityIndex, namesOf, nameKey, toEntity, type StoredEntity} from '../plan/entityIndex.ts'
import {familyIds} from '../plan/familyIds.ts'
import {MATCHED_TYPES, MERGEABLE_TYPES, matchEntities, renameIds} from '../plan/matchEntities.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import type {PreparedArticle} from './prepareArticle.ts'
import {retrying, type RetryOptions} from './retry.ts'
import type {VersionCache} from './versions.ts'

/** Articles whose people, bodies and places have the ids of those that are stored. */
export interface Matched {
  readonly documents: readonly SanityDocument[]
  /** Id of a document that is made -> stored ones that may be the same. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
}

const FIELDS =
  '_id, _type, name, otherNames, "kind": coalesce(classification, kind), country, externalIds, mergedIds'

/** In one look-up each: by names and external ids, and by the ids of duplicates that were merged. */
const BY_NAME = `*[_type in $types && (name in $names || count(otherNames[@ in $names]) > 0 ||
  count(externalIds[value in $values]) > 0)]{${FIELDS}}`
const BY_MERGED_ID = `*[_type in $types && count(mergedIds[@ in $ids]) > 0]{${FIELDS}}`

/** What the dataset holds of people, bodies and places that the articles name and that have other ids there. */
export async function findEntities(
  client: SanityClient,
  articles: readonly PreparedArticle[],
  cache: VersionCache,
  retry: RetryOptions,
): Promise<EntityIndex> {
  const index = new EntityIndex()
  const unknown: SanityDocument[] = []
  for (const document of articles.flatMap(({documents}) => documents)) {
    if (!MERGEABLE_TYPES.has(document._type)) continue
    const stored = cache.current(document._id)
    if (stored) index.add(toEntity(stored))
    else unknown.push(document)
  }
  if (unknown.length > 0) await findByNames(client, unknown, index, retry)
  await findFamilies(client, articles, index, cache, retry)
  return index
}

async function findByNames(
  client: SanityClient,
  unknown: readonly SanityDocument[],
  index: EntityIndex,
  retry: RetryOptions,
): Promise<void> {
  const ask = (query: string, params: Record<string, unknown>) =>
    retrying(
      () => client.fetch<StoredEntity[]>(query, params, {perspective: 'raw', tag: 'parley.match'}),
      retry,
    )
  const named = unknown.filter(({_type}) => MATCHED_TYPES.has(_type))
  const names = named.flatMap(namesOf)
  const found = await Promise.all([
    ask(BY_NAME, {
      types: [...new Set(named.map(({_type}) => _type))],
      names: [...new Set(names.flatMap(spellings))],
      values: [...new Set(named.flatMap(externalValues))],
    }),
    ask(BY_MERGED_ID, {
      types: [...new Set(unknown.map(({_type}) => _type))],
      ids: [...new Set(unknown.map(({_id}) => _id))],
    }),
  ])
  for (const entity of found.flat().sort(draftsLast))
    index.add({...entity, _id: entity._id.replace(/^drafts\./, '')})
}

/** What is stored of rounds, agreements and sources under the other ids that they may have. */
async function findFamilies(
  client: SanityClient,
  articles: readonly PreparedArticle[],
  index: EntityIndex,
  cache: VersionCache,
  retry: RetryOptions,
): Promise<void> {
  const others = new Map<string, SanityDocument>()
  for (const {documents} of articles) {
    const {renamed} = matchEntities(documents, index)
    for (const document of documents)
      for (const id of familyIds(document, index, renamed)) others.set(id, {...document, _id: id})
  }
  if (others.size === 0) return
  await cache.get([...others.keys()])
  const missing: string[] = []
  for (const id of others.keys()) {
    const stored = cache.current(id)
    if (stored) index.add(toEntity(stored))
    else missing.push(id)
  }
  const ids = missing.filter((id) => id.startsWith('round-'))
  if (ids.length === 0) return
  const merged = await retrying(
    () =>
      client.fetch<StoredEntity[]>(
        BY_MERGED_ID,
        {types: ['negotiationRound'], ids},
        {perspective: 'raw', tag: 'parley.match'},
      ),
    retry,
  )
  for (const entity of merged.sort(draftsLast))
    index.add({...entity, _id: entity._id.replace(/^drafts\./, '')})
}

/** The documents of an article under the ids of the stored ones that are meant. */
export function matchArticle({documents}: PreparedArticle, index: EntityIndex): Matched {
  const {renamed, candidates} = matchEntities(documents, index)
  const marked = documents.map((document) => {
    const possible = candidates.get(document._id)
    if (!possible) return document
    const links = possible.map((id) => ({_type: 'reference', _key: id, _ref: id, _weak: true}))
    return {...document, matchCandidates: links}
  })
  return {documents: renameIds(marked, renamed), candidates}
}

function spellings(name: string): string[] {
  const plain = nameKey(name)
  return [name, plain, plain.replaceAll("'", '’')]
}

function externalValues({externalIds}: SanityDocument): string[] {
  if (!Array.isArray(externalIds)) return []
  return externalIds.flatMap((id: unknown) =>
    typeof id === 'object' && id !== null && 'value' in id && typeof id.value === 'string'
      ? [id.value]
      : [],
  )
}

/** A draft holds what an editor has changed last. */
function draftsLast(a: StoredEntity, b: StoredEntity): number {
  return Number(a._id.startsWith('drafts.')) - Number(b._id.startsWith('drafts.'))
}
