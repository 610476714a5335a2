import {expect, onTestFinished, test} from 'vitest'
import {archiveDocuments} from '../../../importer/commit/archiveDocuments.ts'
import {ArticleError} from '../../../importer/commit/errors.ts'
import {openArticle} from '../../../importer/commit/prepareArticle.ts'
import {createPreparePool, threadsFor} from '../../../importer/commit/preparePool.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'
import {archiveFiles} from '../../../scripts/bench/archive.ts'

const ARTICLES = 40

function startPool(threads: number) {
  const pool = createPreparePool(threads)
  onTestFinished(() => pool.close())
  return pool
}

async function documents(threads: number): Promise<SanityDocument[]> {
  const {prepare} = startPool(threads)
  const made: SanityDocument[] = []
  const onFailure = (name: string, error: unknown) => {
    throw new Error(name, {cause: error})
  }
  const options = {mode: 'publish', run: 'run-1', prepare, onFailure} as const
  for await (const document of archiveDocuments(archiveFiles(ARTICLES), options))
    made.push(document)
  return made
}

test('threads make the same documents in the same order as none', async () => {
  expect(await documents(2)).toEqual(await documents(0))
})

test('what is wrong with an article comes back from a thread as its own failure', async () => {
  const {prepare} = startPool(1)
  const article = await openArticle({
    name: 'broken.txt',
    publishedAt: '2025-10-27T14:00:00Z',
    load: async () => 'Talks resume\n\nThe two sides met on Monday, the minister said.',
  })
  const broken = {...article, raw: {...article.raw, canonicalUrl: 'nowhere'}}
  const error: unknown = await prepare(broken).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ArticleError)
  expect(error).toHaveProperty('problems', [expect.stringContaining('canonicalUrl')])
  await expect(prepare(article)).resolves.toMatchObject({id: article.id, name: 'broken.txt'})
})

test.each([
  ['a few articles', 10, 8, 0],
  ['an archive on one core', 10_000, 1, 0],
  ['an archive on two cores', 10_000, 2, 1],
  ['an archive on many', 10_000, 64, 3],
])('threads for %s', (_name, articles, cores, threads) => {
  expect(threadsFor(articles, cores)).toBe(threads)
})
