import type {SanityClient} from '@sanity/client'
import type {OpenedArticle} from './prepareArticle.ts'
import {retrying, type RetryOptions} from './retry.ts'

const INPUTS = '*[_id in $ids]{_id, "input": imported.input}'

export interface StoredArticles {
  /** Ids of the articles that the dataset has from the very same input: they need no analysis. */
  readonly unchanged: ReadonlySet<string>
  /** Ids of all that it has, published or as a draft. */
  readonly present: ReadonlySet<string>
}

/** What the dataset has of these articles. */
export async function unchangedArticles(
  client: SanityClient,
  articles: readonly OpenedArticle[],
  mode: 'drafts' | 'publish',
  retry: RetryOptions,
): Promise<StoredArticles> {
  if (articles.length === 0) return {unchanged: new Set(), present: new Set()}
  const ids = articles.flatMap(({id}) => [id, `drafts.${id}`])
  const stored = await retrying(
    () =>
      client.fetch<{_id: string; input: string | null}[]>(
        INPUTS,
        {ids},
        {perspective: 'raw', tag: 'parley.import'},
      ),
    retry,
  )
  const inputs = new Map(stored.map(({_id, input}) => [_id, input]))
  const unchanged = articles.filter(({id, input}) => {
    const published = inputs.get(id)
    const draft = inputs.get(`drafts.${id}`)
    // Drafts are written into alone; published, both must be from this input, else one of them is behind.
    const written = mode === 'drafts' ? [draft ?? published] : [draft, published]
    const known = written.filter((one) => one !== undefined)
    return known.length > 0 && known.every((one) => one === input)
  })
  return {
    unchanged: new Set(unchanged.map(({id}) => id)),
    present: new Set(stored.map(({_id}) => _id.replace(/^drafts\./, ''))),
  }
}
