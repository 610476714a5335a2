import {request} from 'node:http'
import {expect, test} from 'vitest'
import {fakeStudio, startServer} from './startServer.ts'

test('the page answers at the root and at every route of the Studio', async () => {
  const {url} = await startServer({studioDir: fakeStudio()})
  const paths = ['/', '/desk/articles;all', '/intent/edit/id=a;type=article/']
  const pages = await Promise.all(paths.map((path) => getFromLocalhost(url, path)))
  for (const {status, type, body} of pages) {
    expect({status, type}).toEqual({status: 200, type: 'text/html; charset=utf-8'})
    expect(body).toContain('<title>Desk</title>')
  }
})

test('the page may run its own scripts and talk to this server, and nothing else', async () => {
  const {url} = await startServer({studioDir: fakeStudio()})
  const {policy} = await getFromLocalhost(url, '/')
  const {port} = new URL(url)
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]))
  // printf 'start()' | openssl dgst -sha256 -binary | base64
  expect(rules.get('script-src')).toBe(
    "script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='",
  )
  expect(rules.get('connect-src')).toContain(`http://*.localhost:${port}`)
  expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'")
  expect(policy).not.toMatch(/https:|unsafe-eval|[\s:]\*(?!\.localhost)/)
})

test('files whose name changes with their content are kept, others asked for again', async () => {
  const {url} = await startServer({studioDir: fakeStudio()})
  const cache = async (path: string) => (await getFromLocalhost(url, path)).cache
  expect(await cache('/static/app-a1b2c3d4.js')).toContain('immutable')
  expect(await cache('/static/manifest.webmanifest')).toBe('no-cache')
  expect(await cache('/')).toBe('no-cache')
})

test.each([
  '/static/missing.js',
  '/static/../../package.json',
  '/static/..%2f..%2fpackage.json',
  '/images/local/production/missing.png',
  '/files/../users.json',
])('%s is not there', async (path) => {
  const {url} = await startServer({studioDir: fakeStudio()})
  expect((await getFromLocalhost(url, path)).status).toBe(404)
})

test('under another name of this machine the browser is sent to localhost', async () => {
  const {ask, url} = await startServer({studioDir: fakeStudio()})
  const answer = await ask('/desk?a=b')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(`http://localhost:${new URL(url).port}/desk?a=b`)
})

test('without a built Studio there is only the API', async () => {
  const {ask} = await startServer()
  expect((await ask('/')).status).toBe(404)
})

interface Answer {
  status: number | undefined
  type: string | undefined
  policy: string
  cache: string | undefined
  body: string
}

/** Node's fetch can't resolve names below localhost, and tidies paths. */
function getFromLocalhost(url: string, path: string): Promise<Answer> {
  const {hostname, port} = new URL(url)
  const headers = {Host: `localhost:${port}`}
  return new Promise((resolve, reject) => {
    request({hostname, port, path, headers}, async (response) => {
      let body = ''
      for await (const chunk of response) body += String(chunk)
      resolve({
        status: response.statusCode,
        type: response.headers['content-type'],
        policy: String(response.headers['content-security-policy'] ?? ''),
        cache: response.headers['cache-control'],
        body,
      })
    })
      .on('error', reject)
      .end()
  })
}
