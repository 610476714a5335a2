import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {createClient, type ClientConfig} from '@sanity/client'
import {archiveDocuments} from '../../importer/commit/archiveDocuments.ts'
import {print} from '../io.ts'
import {analysisSpeed, growth} from './analysisSpeed.ts'
import {archiveFiles} from './archive.ts'
import type {ChildOrder, ChildReport} from './importChild.ts'
import type {VendorOrder} from './vendorChild.ts'

/**
 * `npm run bench [-- --articles 10000]`: how fast articles are analyzed and imported, in figures of this machine and
 * in ratios that hold on others: all of a run are measured one after the other under the same load.
 */
const {values} = parseArgs({options: {articles: {type: 'string', default: '1000'}}})
const count = Number(values.articles)
const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
const children: ChildProcess[] = []
try {
  print(
    `Analysis: ${(await analysisSpeed()).toFixed(0)} articles of 700 words a second on one core.`,
  )
  print(`Analysis of twice a text without full stops: ${growth().toFixed(2)} times as long.`)
  await benchImport()
} finally {
  for (const child of children) if (child.connected) child.disconnect()
  await Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'exit') : null)))
  await rm(folder, {recursive: true, force: true})
}

async function benchImport(): Promise<void> {
  const ours = await startServer('ours')
  const order = {clientConfig: ours, dataDir: folder, run: 'first', count}
  const first = await ask<ChildReport>('importChild.ts', order)
  const documents = await createClient(ours).fetch<number>('count(*)')
  print(
    `First import: ${count} articles, ${documents} documents in ${first.seconds.toFixed(1)} s: ${rate(count, first)} articles/s, ${rate(documents, first)} documents/s, ${first.failed} failed.`,
  )
  print(
    `Peak memory of the importer: ${first.peakRss} MB (${first.quarterRss} MB after a quarter of the articles).`,
  )
  const second = await ask<ChildReport>('importChild.ts', {...order, run: 'second'})
  print(
    `Second import: ${second.seconds.toFixed(1)} s, ${(first.seconds / second.seconds).toFixed(1)} times as fast, ${second.mutations} mutations, peak memory ${second.peakRss} MB.`,
  )
  const file = join(folder, 'archive.ndjson')
  const written = await writeNdjson(file)
  const theirs = await startServer('theirs')
  const vendor = await ask<{seconds: number}>('vendorChild.ts', {clientConfig: theirs, file})
  print(
    `@sanity/import of the same ${written} documents, ready-made: ${vendor.seconds.toFixed(1)} s, ${rate(written, vendor)} documents/s; reading, analyzing and writing takes ${(first.seconds / vendor.seconds).toFixed(2)} times as long.`,
  )
}

async function startServer(name: string): Promise<ClientConfig> {
  const script = new URL('./serverChild.ts', import.meta.url)
  const child = fork(script, [join(folder, name)])
  children.push(child)
  const [config]: ClientConfig[] = await once(child, 'message')
  if (!config) throw new Error('The server has not started.')
  return config
}

async function ask<T>(name: string, order: ChildOrder | VendorOrder): Promise<T> {
  const child = fork(new URL(`./${name}`, import.meta.url))
  children.push(child)
  child.send(order)
  for (;;) {
    const [message]: T[] = await Promise.race([once(child, 'message'), ended(child, name)])
    if (typeof message === 'object' && message !== null) return message
  }
}

async function ended(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`${name} ended with code ${code} and told nothing.`)
}

async function writeNdjson(file: string): Promise<number> {
  const out = createWriteStream(file)
  let written = 0
  const onFailure = (name: string, error: unknown) => {
    throw new Error(`${name} can't be imported.`, {cause: error})
  }
  const options = {mode: 'publish', run: 'ndjson', onFailure} as const
  for await (const document of archiveDocuments(archiveFiles(count), options)) {
    written += 1
    if (!out.write(`${JSON.stringify(document)}\n`)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return written
}

function rate(number: number, {seconds}: {readonly seconds: number}): string {
  return (number / seconds).toFixed(0)
}
