import type {SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import {createReadStream} from 'node:fs'
import {access, mkdtemp, readFile, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, extname, join} from 'node:path'
import {extract} from 'tar'
import {connect} from '../connect.ts'
import type {Json, JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import {toReferences} from './assetReferences.ts'
import type {Counts} from './exportDataset.ts'
import type {ImportedDocument} from './orderDocuments.ts'
import {orderDocuments} from './orderDocuments.ts'
import {ImportFileError, readDocuments} from './readDocuments.ts'

export interface ImportOptions {
  /** Documents that are there already are replaced; without it they are an error. */
  replace?: boolean
}

/** Characters of JSON in one transaction; bodies end at four million bytes. */
const TRANSACTION_SIZE = 900_000

/**
 * Restores a file that `exportDataset`, or Sanity's own export, has written: NDJSON or `.tar.gz`.
 * Documents keep their ids, times and references. Throws `ImportFileError` for a damaged file before
 * anything is written, `ClientError` when the dataset refuses a document.
 */
export async function importDataset(
  dataDir: string,
  file: string,
  options: ImportOptions = {},
): Promise<Counts> {
  const scratch = await mkdtemp(join(tmpdir(), 'parley-import-'))
  try {
    await access(file).catch(() => {
      throw new ImportFileError(file, null, 'there is no such file')
    })
    const source = /\.(tar\.gz|tgz)$/.test(file) ? await unpack(file, scratch) : beside(file)
    const documents = await readDocuments(source.documents)
    const connection = await connect(dataDir)
    try {
      const client = createClient({...connection.clientConfig, perspective: 'raw'})
      const assets = await uploadAssets(client, source)
      const restored = documents.map((document) => restore(document, assets, file))
      await write(client, orderDocuments(restored), options.replace === true)
      return {documents: documents.length + assets.size, assets: assets.size}
    } finally {
      await connection.close()
    }
  } finally {
    await rm(scratch, {recursive: true, force: true})
  }
}

/** Where an export has its parts. */
interface Source {
  documents: string
  /** The folder with `images`, `files` and `assets.json`, if there are assets. */
  assets: string
  /** What paths of assets in documents start with, as seen from the documents. */
  prefix: string
}

function beside(file: string): Source {
  const prefix = `${basename(file, extname(file))}.assets/`
  return {documents: file, assets: join(dirname(file), prefix), prefix}
}

/** Unpacks an archive, whose parts may lie in a folder of any name. */
async function unpack(file: string, folder: string): Promise<Source> {
  try {
    await extract({
      file,
      cwd: folder,
      filter: (_path, entry) =>
        !('type' in entry) || entry.type === 'File' || entry.type === 'Directory',
    })
  } catch (error) {
    throw new ImportFileError(file, null, error instanceof Error ? error.message : String(error))
  }
  const names = await readdir(folder, {recursive: true})
  const data = names.find((name) => basename(name) === 'data.ndjson')
  if (data === undefined) throw new ImportFileError(file, null, 'no data.ndjson in the archive')
  return {documents: join(folder, data), assets: join(folder, dirname(data)), prefix: ''}
}

/** Uploads all assets; answers their ids by their paths as documents name them. */
async function uploadAssets(client: SanityClient, source: Source): Promise<Map<string, string>> {
  const described = await readDescriptions(join(source.assets, 'assets.json'))
  const ids = new Map<string, string>()
  for (const kind of ['image', 'file'] as const) {
    const names = await readdir(join(source.assets, `${kind}s`)).catch(() => [])
    for (const name of names) {
      const uploaded = await client.assets.upload(
        kind,
        createReadStream(join(source.assets, `${kind}s`, name)),
        {filename: name},
      )
      const description = described[`${kind}-${uploaded.sha1hash}`]
      if (isObject(description)) {
        const {_rev: _revision, ...asset} = {...uploaded, ...description}
        await client.createOrReplace(asset)
      }
      ids.set(`${source.prefix}${kind}s/${name}`, uploaded._id)
    }
  }
  return ids
}

async function readDescriptions(file: string): Promise<JsonObject> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  return isObject(value) ? value : {}
}

function restore(
  document: ImportedDocument,
  assets: Map<string, string>,
  file: string,
): ImportedDocument {
  const {_rev: _revision, ...content} = document
  const fields: [string, Json | undefined][] = Object.entries(content).map(([key, value]) => [
    key,
    toReferences(value, (path) => {
      const id = assets.get(path)
      if (id === undefined) throw new ImportFileError(file, null, `the asset ${path} is missing`)
      return id
    }),
  ])
  return {...Object.fromEntries(fields), _id: document._id, _type: document._type}
}

async function write(
  client: SanityClient,
  groups: readonly (readonly ImportedDocument[])[],
  replace: boolean,
): Promise<void> {
  let batch: ImportedDocument[] = []
  let size = 0
  const flush = async () => {
    if (batch.length === 0) return
    const mutations = batch.map((document) =>
      replace ? {createOrReplace: document} : {create: document},
    )
    await client.mutate(mutations, {returnDocuments: false, visibility: 'async'})
    batch = []
    size = 0
  }
  for (const group of groups) {
    const length = group.reduce((sum, document) => sum + JSON.stringify(document).length, 0)
    if (size + length > TRANSACTION_SIZE) await flush()
    batch.push(...group)
    size += length
  }
  await flush()
}
