import type {SanityClient} from '@sanity/client'
import type {OpenedArticle} from './prepareArticle.ts'
import {retrying, type RetryOptions} from './retry.ts'

const INPUTS = '*[_id in $ids && defined(imported.input)]{_id, "input": imported.input}'

/** Ids of the articles that the dataset has from the very same input: they need no analysis. */
export async function unchangedArticles(
  client: SanityClient,
  articles: readonly OpenedArticle[],
  mode: 'drafts' | 'publish',
  retry: RetryOptions,
): Promise<Set<string>> {
  if (articles.length === 0) return new Set()
  const ids = articles.flatMap(({id}) => [id, `drafts.${id}`])
  const stored = await retrying(
    () =>
      client.fetch<{_id: string; input: string}[]>(
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
  return new Set(unchanged.map(({id}) => id))
}
