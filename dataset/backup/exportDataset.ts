import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {copyFile, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import type {IncomingMessage} from 'node:http'
import {get} from 'node:http'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {finished} from 'node:stream/promises'
import {create} from 'tar'
import type {Connection} from '../connect.ts'
import {connect} from '../connect.ts'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import {assetPath, toExported} from './assetReferences.ts'
import {readLines} from './readLines.ts'

export interface Counts {
  documents: number
  assets: number
}

/**
 * Writes everything in the dataset of a folder, drafts included, as `sanity dataset import` and
 * `importDataset` take it. A name that ends with `.tar.gz` gets one archive, laid out as @sanity/export
 * does it; any other gets documents one a line, and their assets, if there are any, in a folder beside
 * it (`backup.ndjson` and `backup.assets/`). A file of that name is replaced once the export is complete.
 */
export async function exportDataset(dataDir: string, file: string): Promise<Counts> {
  const target = resolve(file)
  const connection = await connect(dataDir)
  const scratch = await mkdtemp(join(dirname(target), '.parley-export-'))
  try {
    const isArchive = /\.(tar\.gz|tgz)$/.test(target)
    const folder = isArchive ? '' : `${basename(target, extname(target))}.assets/`
    const written = join(scratch, isArchive ? 'content/data.ndjson' : 'data.ndjson')
    await mkdir(dirname(written), {recursive: true})
    const {documents, assets} = await writeDocuments(connection, written, folder)
    const place = isArchive ? dirname(written) : join(dirname(target), folder)
    if (isArchive || assets.size > 0)
      await writeAssets(assets, join(resolve(dataDir), 'assets'), place)
    if (isArchive) {
      const archive = join(scratch, 'archive')
      await create({gzip: true, portable: true, file: archive, cwd: place}, PARTS)
      await rename(archive, target)
    } else await rename(written, target)
    return {documents: documents + assets.size, assets: assets.size}
  } finally {
    await rm(scratch, {recursive: true, force: true})
    await connection.close()
  }
}

const PARTS = ['data.ndjson', 'assets.json', 'images', 'files']

/** Copies assets, by their path in the export, and what their documents say about them. */
async function writeAssets(
  assets: ReadonlyMap<string, JsonObject>,
  from: string,
  to: string,
): Promise<void> {
  for (const name of ['images', 'files']) await mkdir(join(to, name), {recursive: true})
  const described: JsonObject = {}
  for (const [path, document] of assets) {
    await copyFile(join(from, path), join(to, path)).catch(() => {
      throw new Error(`The file of the asset ${String(document['_id'])} is not in ${from}`)
    })
    const kind = path.startsWith('images/') ? 'image' : 'file'
    described[`${kind}-${String(document['sha1hash'])}`] = withoutPlace(document)
  }
  await writeFile(join(to, 'assets.json'), JSON.stringify(described))
}

// What an upload sets anew, wherever it goes.
function withoutPlace(document: JsonObject): JsonObject {
  const own = [
    '_id',
    '_type',
    '_rev',
    'assetId',
    'extension',
    'mimeType',
    'path',
    'uploadId',
    'url',
  ]
  return Object.fromEntries(Object.entries(document).filter(([key]) => !own.includes(key)))
}

/** Writes one line for each document but those of assets, which it answers by their path. */
async function writeDocuments(connection: Connection, file: string, folder: string) {
  const output = createWriteStream(file)
  const assets = new Map<string, JsonObject>()
  let documents = 0
  for await (const document of readAll(connection)) {
    const path = assetPath(String(document['_id']))
    if (path !== null) {
      assets.set(path, document)
      continue
    }
    documents += 1
    const line = `${JSON.stringify(toExported(document, folder))}\n`
    if (!output.write(line)) await once(output, 'drain')
  }
  output.end()
  await finished(output)
  return {documents, assets}
}

async function* readAll({url, clientConfig}: Connection): AsyncIterable<JsonObject> {
  const {apiVersion, dataset, token} = clientConfig
  const request = get(`${url}/v${apiVersion}/data/export/${dataset}`, {
    headers: {authorization: `Bearer ${token}`},
  })
  const [response]: IncomingMessage[] = await once(request, 'response')
  if (response?.statusCode !== 200) throw new Error('The server refused the export')
  for await (const line of readLines(response)) {
    const document: unknown = line === '' ? null : JSON.parse(line)
    if (isObject(document)) yield document
  }
}
