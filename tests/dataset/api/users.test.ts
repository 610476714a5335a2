import {expect, test} from 'vitest'
import {startServer} from './startServer.ts'

const ME = '/v2021-06-07/users/me'

test('without a token the first user is signed in', async () => {
  const {ask} = await startServer({users: ['Ana Lima', 'Ben']})
  expect(await (await ask(ME)).json()).toMatchObject({
    id: 'local-ana-lima',
    name: 'Ana Lima',
    role: 'administrator',
    provider: 'local',
  })
})

test('a token signs its user in; an unknown one nobody', async () => {
  const {ask, users} = await startServer({users: ['Ana', 'Ben']})
  expect(await (await ask(ME, {token: users[1]!.token})).json()).toMatchObject({name: 'Ben'})
  expect((await ask(ME, {token: 'x'.repeat(40)})).status).toBe(401)
})

test('colleagues are found by id, one or several, without their tokens', async () => {
  const {ask} = await startServer({users: ['Ana', 'Ben']})
  const one = await (await ask('/v1/users/local-ben')).text()
  expect(JSON.parse(one)).toMatchObject({id: 'local-ben', displayName: 'Ben'})
  const several = await (await ask('/v1/users/local-ben,local-ana,nobody')).json()
  expect(several).toMatchObject([{id: 'local-ben'}, {id: 'local-ana'}])
  expect(one).not.toContain('token')
  expect((await ask('/v1/users/nobody')).status).toBe(404)
})

test('the link of a user signs the browser in and keeps the token out of the address asked for', async () => {
  const {ask, users, url} = await startServer({users: ['Ana Lima']})
  const answer = await ask('/as/ana-lima')
  expect(answer.status).toBe(302)
  const origin = url.replace('127.0.0.1', 'localhost')
  expect(answer.headers.get('location')).toBe(`${origin}/#token=${users[0]!.token}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect((await ask('/as/eve')).status).toBe(404)
})

test('who has no session may choose among the users', async () => {
  const {ask, url} = await startServer({users: ['Ana', 'Ben']})
  const origin = url.replace('127.0.0.1', 'localhost')
  expect(await (await ask('/v1/auth/providers')).json()).toMatchObject({
    providers: [
      {title: 'Ana', url: `${origin}/as/ana`},
      {title: 'Ben', url: `${origin}/as/ben`},
    ],
  })
})

test('what a user keeps is theirs alone', async () => {
  const {ask, users} = await startServer({users: ['Ana', 'Ben']})
  const pairs = [
    {key: 'list.layout', value: 'compact'},
    {key: 'searches', value: [{query: 'talks'}]},
  ]
  const put = await ask('/v1/users/me/keyvalue', {method: 'PUT', body: JSON.stringify(pairs)})
  expect(await put.json()).toEqual(pairs)
  const path = '/v1/users/me/keyvalue/searches,missing,list.layout'
  expect(await (await ask(path)).json()).toEqual([pairs[1], pairs[0]])
  expect(await (await ask(path, {token: users[1]!.token})).json()).toEqual([])
})

test.each(['{"key":"a","value":1}', '[{"key":"","value":1}]', '[{"key":"a"}]', 'no json'])(
  'a body like %s is refused',
  async (body) => {
    const {ask} = await startServer()
    expect((await ask('/v1/users/me/keyvalue', {method: 'PUT', body})).status).toBe(400)
  },
)
