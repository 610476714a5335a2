import {createClient} from '@sanity/client'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import {
  connect,
  DataFolderError,
  DatasetInUseError,
  PortInUseError,
  serve,
} from '../../dataset/index.ts'
import {failureOf} from './startClient.ts'

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-durable-'))
}

/** Starts the writer, and answers once it has acknowledged some transactions. */
async function startWriter(dataDir: string, acknowledged: string[], atLeast: number) {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'killedWriter.ts'), dataDir])
  onTestFinished(() => void writer.kill('SIGKILL'))
  let output = ''
  writer.stdout.on('data', (chunk) => {
    output += String(chunk)
    acknowledged.push(...output.split('\n').slice(0, -1))
    output = output.slice(output.lastIndexOf('\n') + 1)
  })
  const problems: string[] = []
  writer.stderr.on('data', (chunk) => problems.push(String(chunk)))
  const target = acknowledged.length + atLeast
  await vi.waitUntil(() => acknowledged.length >= target || writer.exitCode !== null, {
    timeout: 30_000,
    interval: 1,
  })
  expect(problems).toEqual([])
  return writer
}

test('killed while writing, a dataset has each acknowledged transaction whole and no other', async () => {
  const dataDir = newFolder()
  const acknowledged: string[] = []
  for (const atLeast of [5, 17, 40]) {
    const writer = await startWriter(dataDir, acknowledged, atLeast)
    writer.kill('SIGKILL')
    await once(writer, 'exit')
  }
  const connection = await connect(dataDir)
  onTestFinished(() => connection.close())
  const client = createClient({...connection.clientConfig, perspective: 'raw'})
  const parts = await client.fetch<{of: string; _rev: string}[]>('*[_type == "part"]{of, _rev}')
  const counts = new Map<string, number>()
  for (const {of, _rev} of parts) {
    expect(_rev).toBe(of)
    counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  expect(acknowledged.filter((id) => counts.get(id) !== 10)).toEqual([])
  // At each kill one transaction may have been on disk, with nobody left to hear of it.
  expect(counts.size - acknowledged.length).toBeLessThanOrEqual(3)
  expect(new Set(counts.values())).toEqual(new Set([10]))
  expect(await client.fetch('*[_id == "shared"][0].count')).toBe(counts.size)
  expect(await client.fetch('count(*[references("shared")])')).toBe(parts.length)
})

test('a command finds the server of another process and works on its dataset', async () => {
  const dataDir = newFolder()
  const acknowledged: string[] = []
  const writer = await startWriter(dataDir, acknowledged, 3)
  const connection = await connect(dataDir)
  expect(connection.isOwnServer).toBe(false)
  const client = createClient({...connection.clientConfig, perspective: 'raw'})
  expect(await client.fetch('count(*[_rev == $id])', {id: acknowledged[0]})).toBe(10)
  const error = await failureOf(serve(dataDir, {port: 0}))
  expect(error).toBeInstanceOf(DatasetInUseError)
  expect(error).toMatchObject({message: expect.stringContaining(`process ${writer.pid}`)})
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  const own = await connect(dataDir)
  expect(own.isOwnServer).toBe(true)
  await own.close()
})

test('in one process, too, a folder has one server', async () => {
  const dataDir = newFolder()
  const server = await serve(dataDir, {port: 0})
  expect(await failureOf(serve(dataDir, {port: 0}))).toBeInstanceOf(DatasetInUseError)
  const connection = await connect(dataDir)
  expect(connection.url).toBe(server.url)
  await Promise.all([server.close(), server.close()])
  const again = await serve(dataDir, {port: 0})
  await again.close()
  expect(existsSync(join(dataDir, 'server.json'))).toBe(false)
})

test('what gives access to a folder is readable by its owner only', async () => {
  const dataDir = join(newFolder(), 'new', 'data')
  const server = await serve(dataDir, {port: 0, users: ['Ana', 'Ben']})
  for (const name of ['server.json', 'users.json']) {
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600)
  }
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  const tokens = server.users.map(({token}) => token)
  expect(tokens.every((token) => token.length >= 32)).toBe(true)
  await server.close()
  const later = await serve(dataDir, {port: 0, users: ['Ben', 'Ana']})
  onTestFinished(() => later.close())
  expect(later.users.map(({token}) => token)).toEqual(tokens.reverse())
})

test('a port in use is named, and the folder is free again', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const dataDir = newFolder()
  const error = await failureOf(serve(dataDir, {port}))
  expect(error).toBeInstanceOf(PortInUseError)
  expect(error).toMatchObject({message: expect.stringContaining(`Port ${port}`)})
  await (await serve(dataDir, {port: 0})).close()
})

test('a folder that is a file, or has a file of something else, is refused', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, 'x')
  expect(await failureOf(connect(file))).toBeInstanceOf(DataFolderError)
  const dataDir = newFolder()
  writeFileSync(
    join(dataDir, 'dataset.db'),
    'no database, but long enough to be looked at '.repeat(50),
  )
  expect(await failureOf(connect(dataDir))).toBeInstanceOf(DataFolderError)
  expect(readFileSync(join(dataDir, 'dataset.db'), 'utf8')).toContain('no database')
})
