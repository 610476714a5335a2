import {createWriteStream} from 'node:fs'
import {once} from 'node:events'
import {finished} from 'node:stream/promises'
import {archiveDocuments} from '../../importer/commit/archiveDocuments.ts'
import {messageOf} from '../../importer/commit/errors.ts'
import type {ArticleFile} from '../../importer/commit/prepareArticle.ts'
import {createPreparePool, threadsFor} from '../../importer/commit/preparePool.ts'
import {print, problem} from '../io.ts'
import type {ImportFlags} from '../parley.ts'

/** `parley import --ndjson`: a file for "sanity dataset import"; the same articles give the same file. */
export async function importNdjson(
  path: string,
  articles: readonly ArticleFile[],
  options: ImportFlags,
): Promise<number> {
  const out = createWriteStream(path)
  await once(out, 'open')
  const done = finished(out)
  const pool = createPreparePool(threadsFor(articles.length))
  let failed = 0
  let written = 0
  const documents = archiveDocuments(articles, {
    mode: options.drafts ? 'drafts' : 'publish',
    run: options.runId ?? 'ndjson',
    prepare: pool.prepare,
    onFailure(name, error) {
      failed += 1
      problem(`${name}: ${messageOf(error)}`)
    },
  })
  try {
    for await (const document of documents) {
      written += 1
      // A disk that is full ends `done`, and must not leave this waiting for a drain that never comes.
      if (!out.write(`${JSON.stringify(document)}\n`))
        await Promise.race([once(out, 'drain'), done])
    }
  } finally {
    await pool.close()
  }
  out.end()
  await done
  print(`${written} documents of ${articles.length - failed} articles written to ${path}.`)
  return failed > 0 ? 1 : 0
}
