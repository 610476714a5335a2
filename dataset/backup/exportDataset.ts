import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {copyFile, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import type {IncomingMessage} from 'node:http'
import {get} from 'node:http'
import {dirname, join, resolve} from 'node:path'
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
 * Writes everything in the dataset of a folder, drafts included, into one file that
 * `sanity dataset import` and `importDataset` take: documents one a line, or, when the name ends with
 * `.tar.gz`, an archive of documents and assets laid out as @sanity/export does it. A file of that
 * name is replaced once the export is complete.
 */
export async function exportDataset(dataDir: string, file: string): Promise<Counts> {
  const target = resolve(file)
  const connection = await connect(dataDir)
  const folder = await mkdtemp(join(dirname(target), '.parley-export-'))
  try {
    const isArchive = /\.(tar\.gz|tgz)$/.test(target)
    const counts = isArchive
      ? await writeArchive(connection, dataDir, folder)
      : await writeLines(connection, join(folder, 'export'), (document) => document)
    await rename(join(folder, 'export'), target)
    return counts
  } finally {
    await rm(folder, {recursive: true, force: true})
    await connection.close()
  }
}

async function writeArchive(
  connection: Connection,
  dataDir: string,
  folder: string,
): Promise<Counts> {
  const content = join(folder, 'content')
  for (const name of ['images', 'files']) await mkdir(join(content, name), {recursive: true})
  const assets = new Map<string, JsonObject>()
  const {documents} = await writeLines(connection, join(content, 'data.ndjson'), (document) => {
    const path = assetPath(String(document['_id']))
    if (path === null) return toExported(document)
    assets.set(path, document)
    return undefined
  })
  const described: JsonObject = {}
  for (const [path, document] of assets) {
    await copyFile(join(resolve(dataDir), 'assets', path), join(content, path)).catch(() => {
      throw new Error(`The file of the asset ${String(document['_id'])} is not in ${dataDir}`)
    })
    const kind = path.startsWith('images/') ? 'image' : 'file'
    described[`${kind}-${String(document['sha1hash'])}`] = withoutPlace(document)
  }
  await writeFile(join(content, 'assets.json'), JSON.stringify(described))
  const parts = ['data.ndjson', 'assets.json', 'images', 'files']
  await create({gzip: true, portable: true, file: join(folder, 'export'), cwd: content}, parts)
  return {documents: documents + assets.size, assets: assets.size}
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

/** Writes one line for each document that `change` answers; counts those. */
async function writeLines(
  connection: Connection,
  file: string,
  change: (document: JsonObject) => unknown,
): Promise<Counts> {
  const {apiVersion, dataset, token} = connection.clientConfig
  const request = get(`${connection.url}/v${apiVersion}/data/export/${dataset}`, {
    headers: {authorization: `Bearer ${token}`},
  })
  const [response]: IncomingMessage[] = await once(request, 'response')
  if (response?.statusCode !== 200) throw new Error('The server refused the export')
  const output = createWriteStream(file)
  const counts = {documents: 0, assets: 0}
  for await (const line of readLines(response)) {
    if (line === '') continue
    const document: unknown = JSON.parse(line)
    const changed = isObject(document) ? change(document) : undefined
    if (changed === undefined) continue
    counts.documents += 1
    if (!output.write(`${JSON.stringify(changed)}\n`)) await once(output, 'drain')
  }
  output.end()
  await finished(output)
  return counts
}
