import {request} from 'node:http'
import {describe, expect, test} from 'vitest'
import {startServer} from './api/startServer.ts'

const MUTATE = '/v1/data/mutate/production'
const QUERY = '/v1/data/query/production?query=1'
const CREATE = JSON.stringify({mutations: [{create: {_id: 'a', _type: 'n'}}]})

/** Asks with headers that `fetch` would not let anyone set. */
function ask(
  url: string,
  headers: Record<string, string>,
  {method = 'GET', body = ''} = {},
): Promise<{status: number; headers: NodeJS.Dict<string | string[]>; text: string}> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {method, headers}, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () => {
        resolve({status: response.statusCode ?? 0, headers: response.headers, text})
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

describe('the Host of a request', () => {
  test.each(['localhost', 'local.localhost', 'lx1.local.localhost', '127.0.0.1', '[::1]'])(
    'may be %s',
    async (host) => {
      const {url} = await startServer()
      const answer = await ask(url + QUERY, {host: `${host}:${new URL(url).port}`})
      expect(answer.status).toBe(200)
    },
  )

  test.each(['evil.example', 'localhost.evil.example', '192.168.1.7', 'xlocalhost', ''])(
    'may not be %j, which a site could make lead here',
    async (host) => {
      const {url} = await startServer()
      const answer = await ask(url + QUERY, {host: `${host}:${new URL(url).port}`})
      expect(answer.status).toBe(421)
      expect(JSON.parse(answer.text)).toMatchObject({statusCode: 421, message: expect.any(String)})
    },
  )
})

describe('another site', () => {
  test.each([
    ['evil.example', 'http://evil.example'],
    ['a page from a file', 'null'],
    ['another port of this machine', 'http://localhost:1'],
    ['a secure page', 'https://localhost'],
    ['nonsense', '%%%'],
  ])('(%s) can neither write nor read, preflight or not', async (_what, origin) => {
    const server = await startServer()
    const simple = {method: 'POST', body: CREATE}
    const written = await ask(server.url + MUTATE, {origin, 'content-type': 'text/plain'}, simple)
    const read = await ask(server.url + QUERY, {origin})
    const asked = await ask(server.url + MUTATE, {origin}, {method: 'OPTIONS'})
    for (const {status, headers} of [written, read, asked]) {
      expect(status).toBe(403)
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    }
    const {documents} = await (await server.ask('/v1/data/doc/production/a')).json()
    expect(documents).toEqual([])
  })

  test('that hides its origin cannot write', async () => {
    const {url} = await startServer()
    const answer = await ask(
      url + MUTATE,
      {'sec-fetch-site': 'cross-site', 'content-type': 'text/plain'},
      {method: 'POST', body: CREATE},
    )
    expect(answer.status).toBe(403)
  })

  test('may call when it is listed', async () => {
    const origin = 'https://news.example'
    const {url} = await startServer({allowOrigins: [origin]})
    const answer = await ask(url + QUERY, {origin})
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
      },
    })
  })
})

test('the own pages may call from any of their host names', async () => {
  const {url} = await startServer()
  const {port} = new URL(url)
  for (const host of ['localhost', 'l1.localhost', '127.0.0.1']) {
    const origin = `http://${host}:${port}`
    const asked = await ask(
      url + MUTATE,
      {origin, 'access-control-request-headers': 'authorization,x-sanity-app'},
      {method: 'OPTIONS'},
    )
    expect(asked).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'authorization,x-sanity-app',
      },
    })
  }
})

test('a body beyond the limit is refused in the shape of other errors', async () => {
  const {url} = await startServer()
  const body = JSON.stringify({mutations: [], text: 'x'.repeat(4_000_000)})
  const answer = await ask(url + MUTATE, {}, {method: 'POST', body})
  expect(answer.status).toBe(413)
  expect(JSON.parse(answer.text)).toMatchObject({statusCode: 413, error: 'Payload Too Large'})
})

test.each([
  ['GET', '/v1/nonsense', 404],
  ['POST', '/v2025-02-19/data/nonsense/production', 404],
  ['GET', '/v1/data/query/other?query=1', 404],
  ['GET', '/v1/../server.json', 404],
  ['GET', '/v1/data/doc/production/%zz', 400],
])('%s %s answers %i as JSON', async (method, path, status) => {
  const {url} = await startServer()
  const answer = await fetch(url + path, {method})
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({statusCode: status, message: expect.any(String)})
})

test('whoever writes is named by the token', async () => {
  const server = await startServer({users: ['Ana', 'Ben']})
  const [, ben] = server.users
  await server.ask(MUTATE, {method: 'POST', body: CREATE, token: ben!.token})
  const history = await server.ask('/v1/data/history/production/transactions/a')
  expect(await history.json()).toMatchObject({author: 'local-ben'})
  expect((await server.ask(QUERY, {token: 'wrong'})).status).toBe(401)
})

test('open to other machines, every request needs a token', async () => {
  const server = await startServer({host: '0.0.0.0'})
  expect((await server.ask(QUERY)).status).toBe(401)
  expect((await server.ask('/v1/nonsense')).status).toBe(401)
  expect((await server.ask(QUERY, {token: server.users[0]!.token})).status).toBe(200)
  const elsewhere = await ask(server.url + QUERY, {
    host: `news.example:${new URL(server.url).port}`,
    authorization: `Bearer ${server.users[0]!.token}`,
  })
  expect(elsewhere.status).toBe(200)
})
