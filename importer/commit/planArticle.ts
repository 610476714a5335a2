import type {SanityClient} from '@sanity/client'
import type {Plan} from '../plan/plan.ts'
import {formerDocuments, planDocuments} from '../plan/planDocuments.ts'
import type {Batch} from './batch.ts'
import type {PreparedArticle} from './prepareArticle.ts'
import type {RetryOptions} from './retry.ts'
import type {VersionCache} from './versions.ts'

export interface PlanContext {
  readonly client: SanityClient
  readonly retry: RetryOptions
  readonly mode: 'drafts' | 'publish'
  readonly run: string
  /** ISO 8601 UTC, the time of the run. */
  readonly at: string
  /** Documents of an article that somebody deleted are made again. */
  readonly restoreDeleted?: boolean
}

/** Plans an article on what the cache knows, adds the steps to the batch and takes their results into the cache. */
export async function planArticle(
  article: PreparedArticle,
  cache: VersionCache,
  batch: Batch,
  {mode, run, at, restoreDeleted = false}: PlanContext,
): Promise<Plan> {
  const found = await cache.get([
    ...new Set([article.id, ...article.documents.map(({_id}) => _id)]),
  ])
  const former = await cache.get(formerDocuments(found.get(article.id)))
  const plan = planDocuments(article.documents, new Map([...former, ...found]), {
    mode,
    run,
    at,
    article: {id: article.id, asOf: article.publishedAt},
    input: article.input,
    restoreDeleted,
  })
  for (const step of plan.steps) {
    batch.add(step)
    if (step.action !== 'leave') cache.apply(step)
  }
  return plan
}
