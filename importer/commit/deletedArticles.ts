import {isShared} from '../plan/planDocuments.ts'
import type {Plan} from '../plan/plan.ts'
import {readJournal} from './journal.ts'
import type {PreparedArticle} from './prepareArticle.ts'
import type {VersionCache} from './versions.ts'

/** Whether a run of the past has written an article whole, as its journal tells; false where there is none. */
export type WasWritten = (run: string, articleId: string) => Promise<boolean>

/**
 * Whether somebody deleted an article that an earlier run had imported: it is gone, what was made of it is there.
 * Without the journal of that run it could as well be an import that was cut off before its end, which goes on.
 */
export async function isDeleted(
  article: PreparedArticle,
  cache: VersionCache,
  wasWritten: WasWritten,
): Promise<boolean> {
  if (cache.current(article.id)) return false
  const runs = article.documents.flatMap((document) => {
    const stored = isShared(document) ? null : cache.current(document._id)
    return stored ? (runOf(stored.imported) ?? []) : []
  })
  for (const run of new Set(runs)) if (await wasWritten(run, article.id)) return true
  return false
}

/** The plan for such an article: nothing, and why. */
export function leaveDeleted({id}: PreparedArticle): Plan {
  const kept = [{path: '', reason: 'deleted', now: undefined, incoming: id} as const]
  return {steps: [{action: 'leave', id, type: 'article', kept}]}
}

/** By the journals in a data folder. */
export function writtenBefore(dataDir: string): WasWritten {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return async (run, articleId) => {
    const articles = known.get(run) ?? writtenArticles(dataDir, run)
    known.set(run, articles)
    return (await articles).has(articleId)
  }
}

async function writtenArticles(dataDir: string, run: string): Promise<ReadonlySet<string>> {
  const sent = new Map<string, string[]>()
  const written = new Set<string>()
  for await (const entry of readJournal(dataDir, run) ?? []) {
    if (entry.type === 'transaction') {
      const made = entry.steps.filter(
        (step) => step.action === 'create' && step.documentType === 'article',
      )
      sent.set(
        entry.transactionId,
        made.map(({id}) => id.replace(/^drafts\./, '')),
      )
    }
    if (entry.type === 'committed')
      for (const id of sent.get(entry.transactionId) ?? []) written.add(id)
    if (entry.type === 'undone') written.clear()
  }
  return written
}

function runOf(imported: unknown): string | null {
  if (typeof imported !== 'object' || imported === null || !('run' in imported)) return null
  return typeof imported.run === 'string' && imported.run !== '' ? imported.run : null
}
