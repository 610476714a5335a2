import type {SanityClient} from '@sanity/client'
import type {Plan} from '../plan/plan.ts'
import type {OpenedArticle} from './prepareArticle.ts'
import {retrying, type RetryOptions} from './retry.ts'
import type {WasWritten} from './writtenArticles.ts'

/**
 * Ids of the articles that somebody deleted since an import wrote them: a run of the past wrote them whole, nobody
 * has undone it, and neither a draft nor a published document is there. `present` are ids that the dataset is known
 * to have. What a query does not find yet, since it was written a moment ago, is asked for by id.
 */
export async function deletedArticles(
  client: SanityClient,
  articles: readonly Pick<OpenedArticle, 'id'>[],
  present: ReadonlySet<string>,
  wasWritten: WasWritten,
  retry: RetryOptions,
): Promise<Set<string>> {
  const missing: string[] = []
  for (const {id} of articles) {
    if (!present.has(id) && (await wasWritten(id))) missing.push(id)
  }
  if (missing.length === 0) return new Set()
  const both = missing.flatMap((id) => [id, `drafts.${id}`])
  const found = await retrying(() => client.getDocuments(both, {tag: 'parley.import'}), retry)
  const there = new Set(found.flatMap((one) => (one ? one._id.replace(/^drafts\./, '') : [])))
  return new Set(missing.filter((id) => !there.has(id)))
}

/** The plan for such an article: nothing, and why. */
export function leaveDeleted({id}: Pick<OpenedArticle, 'id'>): Plan {
  const kept = [{path: '', reason: 'deleted', now: undefined, incoming: id} as const]
  return {steps: [{action: 'leave', id, type: 'article', kept}]}
}
