import {createClient} from '@sanity/client'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {ImportedDocument} from '../../dataset/backup/orderDocuments.ts'
import {orderDocuments} from '../../dataset/backup/orderDocuments.ts'
import {connect, exportDataset, importDataset, ImportFileError} from '../../dataset/index.ts'
import {failureOf, startClient} from './startClient.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-backup-'))
}

/** Everything that a folder holds, but for the revisions. */
async function contentOf(dataDir: string): Promise<unknown[]> {
  const connection = await connect(dataDir)
  const client = createClient({...connection.clientConfig, perspective: 'raw'})
  const documents = await client.fetch<object[]>('*[]')
  await connection.close()
  return documents.map((document) => ({...document, _rev: 'any'}))
}

async function newsroom() {
  const started = await startClient()
  const {client} = started
  const stub = (_id: string, more: object) => ({_id, _type: 'n', ...more})
  await client.mutate([
    {create: stub('a', {to: {_type: 'reference', _ref: 'z'}})},
    {create: stub('z', {back: [{_key: 'k', _ref: 'a'}], _createdAt: '2020-01-01T00:00:00Z'})},
    {create: stub('drafts.a', {to: {_ref: 'z'}, text: 'line\nbreak \u2028 é'})},
    {create: stub('versions.rSpring.a', {to: {_ref: 'nowhere', _weak: true}})},
  ])
  return started
}

test('an export restored elsewhere gives equal documents', async () => {
  const {server} = await newsroom()
  const [file, copy] = [join(newFolder(), 'all.ndjson'), newFolder()]
  expect(await exportDataset(server.dataDir, file)).toEqual({documents: 4, assets: 0})
  expect(await importDataset(copy, file)).toEqual({documents: 4, assets: 0})
  const original = await contentOf(server.dataDir)
  expect(original).toHaveLength(4)
  expect(await contentOf(copy)).toEqual(original)
})

test.each(['all.tar.gz', 'all.ndjson'])('%s keeps the assets, as Sanity does it', async (name) => {
  const {client, server} = await newsroom()
  const image = await client.assets.upload('image', PIXEL, {filename: 'dot.png', title: 'A dot'})
  const text = await client.assets.upload('file', Buffer.from('hello'), {filename: 'hello.txt'})
  await client
    .patch('a')
    .set({
      photo: {_type: 'image', asset: {_type: 'reference', _ref: image._id}, alt: 'dot'},
      list: [{_key: 'f', _type: 'file', asset: {_type: 'reference', _ref: text._id}}],
    })
    .commit()
  const [file, copy] = [join(newFolder(), name), newFolder()]
  expect(await exportDataset(server.dataDir, file)).toEqual({documents: 6, assets: 2})
  expect(await importDataset(copy, file)).toEqual({documents: 6, assets: 2})
  const withoutUrl = (documents: unknown[]) =>
    JSON.parse(JSON.stringify(documents).replaceAll(/http:\/\/localhost:\d+/g, 'http://here'))
  expect(withoutUrl(await contentOf(copy))).toEqual(withoutUrl(await contentOf(server.dataDir)))
  const path = `assets/images/${image.sha1hash}-1x1.png`
  expect(readFileSync(join(copy, path))).toEqual(PIXEL)
})

test('what is there already is replaced only on request', async () => {
  const {server} = await newsroom()
  const file = join(newFolder(), 'all.ndjson')
  await exportDataset(server.dataDir, file)
  expect(await failureOf(importDataset(server.dataDir, file))).toMatchObject({statusCode: 409})
  const before = await contentOf(server.dataDir)
  await importDataset(server.dataDir, file, {replace: true})
  expect(await contentOf(server.dataDir)).toEqual(before)
})

test.each([
  ['{"_id":"a","_type":"n"}\nnonsense\n', 'line 2: no JSON document'],
  ['{"_id":"a"}\n', 'line 1: no document with _id and _type'],
])('a damaged file names the line, and nothing is restored', async (content, message) => {
  const [folder, file] = [newFolder(), join(newFolder(), 'damaged.ndjson')]
  writeFileSync(file, content)
  const error = await failureOf(importDataset(folder, file))
  expect(error).toBeInstanceOf(ImportFileError)
  expect(error).toMatchObject({message: expect.stringContaining(message)})
  expect(await contentOf(folder)).toEqual([])
})

test.each(['all.ndjson', 'all.tar.gz'])('a file that is not there is named: %s', async (name) => {
  const error = await failureOf(importDataset(newFolder(), join(newFolder(), name)))
  expect(error).toMatchObject({message: expect.stringMatching(/all.*there is no such file/)})
})

test('documents come after those they refer to, circles together', () => {
  const refer = (_id: string, ...targets: string[]): ImportedDocument => ({
    _id,
    _type: 'n',
    to: targets.map((_ref) => ({_ref})),
  })
  const chain = Array.from({length: 20_000}, (_, n) => refer(`c${n}`, `c${n + 1}`))
  const documents = [refer('a', 'b', 'x'), refer('b', 'c'), refer('c', 'b'), refer('x'), ...chain]
  const groups = orderDocuments(documents).map((group) => group.map(({_id}) => _id).sort())
  const place = (id: string) => groups.findIndex((group) => group.includes(id))
  expect(groups[place('b')]).toEqual(['b', 'c'])
  expect(place('a')).toBeGreaterThan(Math.max(place('b'), place('x')))
  expect(groups.slice(-20_000)).toEqual(chain.map(({_id}) => [_id]).reverse())
})
