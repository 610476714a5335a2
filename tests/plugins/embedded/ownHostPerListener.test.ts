import {expect, test} from 'vitest'
import {ownHostPerListener} from '../../../plugins/embedded/ownHostPerListener.ts'

function setUp() {
  const asked: string[] = []
  const inits: (RequestInit | undefined)[] = []
  const send = ownHostPerListener(async (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input))
    inits.push(init)
    return new Response()
  })
  return {send, asked, inits}
}

const LISTEN = 'http://local.localhost:3333/v2025-02-19/data/listen/production?query=*'

test('every listener gets a host name of its own, the same place otherwise', async () => {
  const {send, asked, inits} = setUp()
  const init = {headers: {Authorization: 'Bearer x'}}
  await send(LISTEN, init)
  await send(new URL(LISTEN))
  await send(new Request(LISTEN))
  expect(asked).toEqual(
    [1, 2, 3].map((n) => LISTEN.replace('local.localhost', `l${n}.local.localhost`)),
  )
  expect(inits[0]).toBe(init)
})

test.each([
  'http://local.localhost:3333/v2025-02-19/data/query/production?query=*',
  'http://abc123.api.sanity.io/v1/data/listen/production?query=*',
  'http://localhost.example.com/v1/data/listen/production',
  'http://evil-localhost/v1/data/listen/production',
  '/v1/data/listen/production',
])('%s is asked as it is', async (url) => {
  const {send, asked} = setUp()
  await send(url)
  expect(asked).toEqual([url])
})
