import {createClient} from '@sanity/client'
import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {request} from 'node:http'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {startServer} from './startServer.ts'

const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')
const local = (url: string) => new URL(url).pathname

test('an image is stored with its size and served as it was', async () => {
  const {ask, clientConfig, url} = await startServer()
  const client = createClient(clientConfig)
  const asset = await client.assets.upload('image', GIF, {filename: 'dot.gif', title: 'A dot'})
  expect(asset).toMatchObject({
    _type: 'sanity.imageAsset',
    originalFilename: 'dot.gif',
    title: 'A dot',
    mimeType: 'image/gif',
    size: GIF.length,
    metadata: {dimensions: {width: 1, height: 1, aspectRatio: 1}},
  })
  expect(asset.url).toBe(`${url.replace('127.0.0.1', 'localhost')}/${asset.path}`)
  expect(await client.getDocument(asset._id)).toMatchObject({sha1hash: asset.sha1hash})

  const served = await ask(`${local(asset.url)}?w=200&auto=format`)
  expect(Buffer.from(await served.arrayBuffer())).toEqual(GIF)
  expect(served.headers.get('content-type')).toBe('image/gif')
  expect(served.headers.get('content-disposition')).toBeNull()
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the same bytes are one asset, whatever they are called', async () => {
  const {clientConfig, dataDir} = await startServer()
  const client = createClient(clientConfig)
  const first = await client.assets.upload('image', GIF, {filename: 'a.gif'})
  const second = await client.assets.upload('image', GIF, {filename: 'b.gif'})
  expect(second).toEqual(first)
  expect(readdirSync(join(dataDir, 'assets/images'))).toHaveLength(1)
})

test('a file comes back as a download, under its own name and a type that no browser runs', async () => {
  const {ask, clientConfig} = await startServer()
  const page = Buffer.from('<script>alert(1)</script>')
  const asset = await createClient(clientConfig).assets.upload('file', page, {
    filename: 'Übereinkunft.html',
    contentType: 'text/html',
  })
  expect(asset).toMatchObject({extension: 'html', mimeType: 'text/html'})
  const {headers} = await ask(local(asset.url))
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toMatch(/^attachment; .*%C3%9Cbereinkunft\.html/)
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('an SVG may be shown but can do nothing', async () => {
  const {ask, clientConfig} = await startServer()
  const svg = Buffer.from('<svg xmlns="x" width="4" height="3"><script>alert(1)</script></svg>')
  const asset = await createClient(clientConfig).assets.upload('image', svg)
  const {headers} = await ask(local(asset.url))
  expect(headers.get('content-type')).toBe('image/svg+xml')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox/)
})

test('a JSON file is taken as it is, not read', async () => {
  const {clientConfig} = await startServer()
  const broken = Buffer.from('{"not": json')
  const asset = await createClient(clientConfig).assets.upload('file', broken, {
    filename: 'a.json',
    contentType: 'application/json',
  })
  expect(asset.size).toBe(broken.length)
})

test('files larger than any other request are taken', async () => {
  const {clientConfig, ask} = await startServer()
  const bytes = Buffer.alloc(5_000_000, 7)
  const asset = await createClient(clientConfig).assets.upload('file', bytes, {filename: 'a.pdf'})
  const range = await ask(local(asset.url), {headers: {Range: 'bytes=0-9'}})
  expect(range.status).toBe(206)
  expect((await range.arrayBuffer()).byteLength).toBe(10)
})

test.each([
  ['images', 'no image', 400, /Invalid image/],
  ['images', '', 400, /empty|no file/],
  ['files', '', 400, /empty|no file/],
])('to %s, %j is refused in words and leaves nothing behind', async (kind, body, status, words) => {
  const {ask, dataDir} = await startServer()
  const answer = await ask(`/v1/assets/${kind}/production`, {method: 'POST', body})
  expect(answer.status).toBe(status)
  expect((await answer.json()).message).toMatch(words)
  expect(
    readdirSync(dataDir, {recursive: true}).filter((name) => /upload-/.test(String(name))),
  ).toEqual([])
})

test('an upload over the limit is refused before it is sent, and told the limit', async () => {
  const {url} = await startServer()
  const post = request(`${url}/v1/assets/files/production`, {
    method: 'POST',
    headers: {'Content-Length': 300_000_000},
  })
  post.flushHeaders()
  const [answer] = await once(post, 'response')
  expect(answer.statusCode).toBe(413)
  expect(JSON.parse(await text(answer)).message).toContain('up to 200 MB')
  post.destroy()
})

test('an asset that was deleted is gone', async () => {
  const {ask, clientConfig} = await startServer()
  const client = createClient(clientConfig)
  const asset = await client.assets.upload('image', GIF)
  await client.delete(asset._id)
  expect((await ask(local(asset.url))).status).toBe(404)
})
