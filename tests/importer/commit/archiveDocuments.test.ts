import {Readable} from 'node:stream'
import {sanityImport} from '@sanity/import'
import {expect, test} from 'vitest'
import {archiveDocuments} from '../../../importer/commit/archiveDocuments.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'
import {archiveFiles} from '../../../scripts/bench/archive.ts'
import {stableDocuments} from '../../../scripts/bench/killedImport.ts'
import {countActions, runImport, startDataset} from './dataset.ts'

// The archive comes back to its first negotiation with article 61: what articles share is merged.
const ARTICLES = 62

async function documents(mode: 'drafts' | 'publish' = 'publish'): Promise<SanityDocument[]> {
  const made: SanityDocument[] = []
  const onFailure = (name: string, error: unknown) => {
    throw new Error(name, {cause: error})
  }
  const options = {mode, run: 'ndjson', onFailure}
  for await (const document of archiveDocuments(archiveFiles(ARTICLES), options))
    made.push(document)
  return made
}

test('a file of documents is the same each time, and has each id once', async () => {
  const made = await documents()
  expect(await documents()).toEqual(made)
  expect(new Set(made.map(({_id}) => _id)).size).toBe(made.length)
  const drafts = await documents('drafts')
  expect(drafts.map(({_id}) => _id)).toEqual(made.map(({_id}) => `drafts.${_id}`))
})

test('goes through "sanity dataset import", gives what an import gives, and leaves it nothing to do', async () => {
  const [byFile, byImport] = [await startDataset(), await startDataset()]
  const lines = (await documents()).map((document) => `${JSON.stringify(document)}\n`)
  await sanityImport(Readable.from(lines), {
    client: byFile.client,
    operation: 'create',
    onProgress: () => undefined,
    skipCrossDatasetReferences: true,
  })
  await runImport(byImport, archiveFiles(ARTICLES))
  expect(await stableDocuments(byFile.client)).toEqual(await stableDocuments(byImport.client))
  expect(countActions(await runImport(byFile, archiveFiles(ARTICLES)))).toMatchObject({
    unchanged: ARTICLES,
  })
})
