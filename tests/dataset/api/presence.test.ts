import {once} from 'node:events'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import {startServer} from './startServer.ts'

const PATH = '/v2022-06-30/socket/production?tag=sanity.studio'

interface Message {
  id?: string
  result?: unknown
  error?: {code: number}
  params?: {result: {type: string; i: string; m: {sessionId: string}}}
}

async function connect(url: string, headers: Record<string, string> = {}, path = PATH) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, {headers})
  onTestFinished(() => socket.terminate())
  const received: Message[] = []
  socket.on('message', (data) => received.push(JSON.parse(String(data))))
  await once(socket, 'open')
  const call = async (method: string, params: object) => {
    socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))
    await expect.poll(() => received.map(({id}) => id)).toContain(method)
    return received.find(({id}) => id === method)
  }
  const heard = () => received.flatMap(({params}) => (params ? [params.result] : []))
  return {socket, call, heard}
}

const announcement = {data: {sessionId: 's1', locations: [{type: 'document', documentId: 'a'}]}}

test('two users see each other, and when one of them goes', async () => {
  const {url, users} = await startServer({users: ['Ana', 'Ben']})
  const ana = await connect(url)
  await ana.call('presence_subscribe', {})
  const ben = await connect(url)
  await ben.call('authorization', {authorization: `Bearer ${users[1]!.token}`})
  await ben.call('presence_announce', announcement)
  await expect
    .poll(ana.heard)
    .toMatchObject([{type: 'state', i: 'local-ben', m: {sessionId: 's1'}}])
  ben.socket.terminate()
  await expect
    .poll(() => ana.heard().at(-1))
    .toMatchObject({type: 'disconnect', i: 'local-ben', m: {session: 's1'}})
})

test('a page of another site gets no socket', async () => {
  const {url} = await startServer()
  await expect(connect(url, {Origin: 'https://example.com'})).rejects.toThrow('403')
})

test('a host name that is not of this machine gets no socket', async () => {
  const {url} = await startServer()
  await expect(connect(url, {Host: 'rebound.example.com'})).rejects.toThrow('421')
})

test.each(['/v1/socket/other', '/socket/production', '/v1/data/listen/production'])(
  'there is no socket at %s',
  async (path) => {
    const {url} = await startServer()
    await expect(connect(url, {}, path)).rejects.toThrow('404')
  },
)

test('who sends no JSON, too much at once or without end is cut off; others stay', async () => {
  const {url} = await startServer()
  const ana = await connect(url)
  const noJson = await connect(url)
  noJson.socket.send('hello')
  expect((await once(noJson.socket, 'close'))[0]).toBe(1008)
  const tooLarge = await connect(url)
  tooLarge.socket.send(JSON.stringify({method: 'x'.repeat(100_000)}))
  expect((await once(tooLarge.socket, 'close'))[0]).toBe(1009)
  const endless = await connect(url)
  const closed = once(endless.socket, 'close')
  for (let i = 0; i < 1000; i += 1) endless.socket.send('{"method":"presence_rollcall","id":"a"}')
  expect((await closed)[0]).toBe(1008)
  expect(await ana.call('presence_subscribe', {})).toMatchObject({result: expect.any(String)})
})
