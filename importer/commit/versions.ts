import type {SanityClient} from '@sanity/client'
import {isShared} from '../plan/planDocuments.ts'
import type {Versions} from '../plan/plan.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import {retrying, type RetryOptions} from './retry.ts'
import {resultOf, stepId, type WriteStep} from './batch.ts'

/** Ids in one look-up: the query with its parameters stays far below the limits of a request. */
const IDS_A_QUERY = 200

/** The revision of a document that is planned and not written yet; steps on it are joined before they are sent. */
const UNWRITTEN = 'unwritten'

/** How many shared documents are remembered between articles; beyond that the longest unused are asked for again. */
const REMEMBERED = 1_000

/**
 * What the dataset holds of the ids that an import touches. Documents that many articles share are asked for once
 * a run and kept up to date with what the run writes; all others are forgotten after their article.
 */
export class VersionCache {
  readonly #client: SanityClient
  readonly #retry: RetryOptions
  readonly #known = new Map<string, Versions>()

  constructor(client: SanityClient, retry: RetryOptions = {}) {
    this.#client = client
    this.#retry = retry
  }

  /** The versions of published ids; ids that the dataset has not are there too, with null for both. */
  async get(ids: readonly string[]): Promise<Map<string, Versions>> {
    const missing = ids.filter((id) => !this.#known.has(id))
    for (let start = 0; start < missing.length; start += IDS_A_QUERY) {
      const some = missing.slice(start, start + IDS_A_QUERY)
      const both = some.flatMap((id) => [id, `drafts.${id}`])
      const found = await retrying(
        () =>
          this.#client.fetch<StoredDocument[]>(
            '*[_id in $ids]',
            {ids: both},
            {perspective: 'raw', tag: 'parley.import'},
          ),
        this.#retry,
      )
      for (const id of some) this.#known.set(id, {published: null, draft: null})
      for (const document of found) this.#put(document._id, document)
    }
    return new Map(ids.map((id) => [id, this.#used(id)]))
  }

  /** Puts an id last in the order of use. */
  #used(id: string): Versions {
    const versions = this.#known.get(id) ?? {published: null, draft: null}
    this.#known.delete(id)
    this.#known.set(id, versions)
    return versions
  }

  /** What is remembered of an id: the version that a next import would write into. */
  current(id: string): StoredDocument | null {
    const versions = this.#known.get(publishedId(id))
    return versions?.draft ?? versions?.published ?? null
  }

  /** Takes over what a step will leave behind, before it is written and has a revision. */
  apply(step: WriteStep): void {
    const id = stepId(step)
    this.#put(id, resultOf(step, this.#version(id), UNWRITTEN))
  }

  /** Gives the document of a step its revision: that of the transaction which writes it. */
  confirm(step: WriteStep, rev: string): void {
    const id = stepId(step)
    const now = this.#version(id)
    if (now) this.#put(id, {...now, _rev: rev})
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#known.delete(publishedId(id))
  }

  clear(): void {
    this.#known.clear()
  }

  /** Drops everything but shared documents, and of those the oldest beyond the limit. */
  trim(): void {
    for (const [id, {published, draft}] of this.#known) {
      const document = published ?? draft
      if (!document || !isShared(document)) this.#known.delete(id)
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) return
      this.#known.delete(id)
    }
  }

  #version(id: string): StoredDocument | null {
    const versions = this.#known.get(publishedId(id))
    return (id.startsWith('drafts.') ? versions?.draft : versions?.published) ?? null
  }

  #put(id: string, document: StoredDocument | null): void {
    const key = publishedId(id)
    const versions = this.#known.get(key) ?? {published: null, draft: null}
    this.#known.delete(key)
    this.#known.set(
      key,
      id.startsWith('drafts.')
        ? {...versions, draft: document}
        : {...versions, published: document},
    )
  }
}

function publishedId(id: string): string {
  return id.startsWith('drafts.') ? id.slice('drafts.'.length) : id
}
