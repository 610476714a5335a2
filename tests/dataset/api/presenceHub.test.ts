import {expect, test} from 'vitest'
import {createPresenceHub} from '../../../dataset/api/presenceHub.ts'
import type {JsonObject} from '../../../dataset/json.ts'

const location = {type: 'document', documentId: 'a', path: ['headline'], lastActiveAt: 'now'}

function setUp() {
  const hub = createPresenceHub((given) => (given === 'Bearer good' ? 'ana' : null))
  const join = (userId: string | null) => {
    const received: JsonObject[] = []
    const member = {userId, send: (message: JsonObject) => void received.push(message)}
    const call = (method: string, params: JsonObject = {}) => {
      hub.receive(member, {jsonrpc: '2.0', id: method, method, params})
      return received.find(({id}) => id === method)
    }
    const heard = () => received.flatMap(({params}) => (params ? [params] : []))
    return {member, call, heard}
  }
  return {hub, join}
}

test('everybody who listens hears where somebody works', () => {
  const {join} = setUp()
  const [ana, ben] = [join('ana'), join('ben')]
  const {result: subscription} = ben.call('presence_subscribe')!
  ana.call('presence_announce', {data: {sessionId: 's1', locations: [location]}})
  expect(ben.heard()).toEqual([
    {subscription, result: {type: 'state', i: 'ana', m: {sessionId: 's1', locations: [location]}}},
  ])
  expect(ana.heard()).toEqual([])
})

test('a roll call reaches the others with the session that asks', () => {
  const {join} = setUp()
  const [ana, ben] = [join('ana'), join('ben')]
  ana.call('presence_subscribe')
  ben.call('presence_rollcall', {session: 's2'})
  expect(ana.heard()).toMatchObject([{result: {type: 'rollCall', i: 'ben', session: 's2'}}])
})

test('a tab that vanishes is said goodbye to, for each session it announced', () => {
  const {hub, join} = setUp()
  const [ana, ben] = [join('ana'), join('ben')]
  ana.call('presence_subscribe')
  ben.call('presence_announce', {data: {sessionId: 's2', locations: []}})
  hub.leave(ben.member)
  hub.leave(ben.member)
  expect(ana.heard().slice(1)).toMatchObject([
    {result: {type: 'disconnect', i: 'ben', m: {session: 's2'}}},
  ])
})

test('who has left or unsubscribed hears nothing more', () => {
  const {hub, join} = setUp()
  const [ana, ben, cleo] = [join('ana'), join('ben'), join('cleo')]
  const subscription = ana.call('presence_subscribe')!.result
  ben.call('presence_subscribe')
  ana.call('presence_unsubscribe', {subscriptionId: subscription})
  hub.leave(ben.member)
  cleo.call('presence_rollcall', {session: 's3'})
  expect([...ana.heard(), ...ben.heard()]).toEqual([])
})

test("nobody ends somebody else's subscription", () => {
  const {join} = setUp()
  const [ana, ben] = [join('ana'), join('ben')]
  const subscription = ana.call('presence_subscribe')!.result
  ben.call('presence_unsubscribe', {subscriptionId: subscription})
  ben.call('presence_rollcall', {session: 's2'})
  expect(ana.heard()).toHaveLength(1)
})

test('a token names the user; without one a stranger gets nothing but the request for it', () => {
  const {join} = setUp()
  const stranger = join(null)
  expect(stranger.call('presence_subscribe')).toMatchObject({error: {code: 4001}})
  expect(stranger.call('authorization', {authorization: 'Bearer good'})).toMatchObject({
    result: 'ok',
  })
  expect(stranger.member.userId).toBe('ana')
})

test('an unknown token leaves the user as it was', () => {
  const {join} = setUp()
  const ben = join('ben')
  expect(ben.call('authorization', {authorization: 'Bearer bad'})).toMatchObject({
    error: {code: 4001},
  })
  expect(ben.member.userId).toBe('ben')
})

test.each([
  ['no_such_method', {}, -32601],
  ['toString', {}, -32601],
  ['presence_rollcall', {session: 7}, -32602],
  ['presence_rollcall', {session: 'x'.repeat(3000)}, -32602],
  ['presence_announce', {data: {sessionId: 's', locations: 'here'}}, -32602],
  [
    'presence_announce',
    {data: {sessionId: 's', locations: Array.from({length: 51}, () => location)}},
    -32602,
  ],
])('%s with %j is answered with an error and passed to nobody', (method, params, code) => {
  const {join} = setUp()
  const [ana, ben] = [join('ana'), join('ben')]
  ana.call('presence_subscribe')
  expect(ben.call(method, params)).toMatchObject({error: {code}})
  expect(ana.heard()).toEqual([])
})
