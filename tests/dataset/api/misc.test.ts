import {expect, test} from 'vitest'
import {startServer} from './startServer.ts'

test('the Studio may read and write everything', async () => {
  const {ask} = await startServer()
  const grants = await (await ask('/v2021-06-07/projects/local/datasets/production/acl')).json()
  expect(grants).toMatchObject([{filter: '_id in path("**")'}])
  expect(grants[0].permissions).toEqual(expect.arrayContaining(['create', 'read', 'update']))
})

test('the project has its users as members', async () => {
  const {ask} = await startServer({users: ['Ana', 'Ben']})
  const project = await (await ask('/v1/projects/local')).json()
  expect(project).toMatchObject({id: 'local', members: [{id: 'local-ana'}, {id: 'local-ben'}]})
  expect((await ask('/v1/projects/other')).status).toBe(404)
})

test('there is no dataset for comments beside the one there is', async () => {
  const {ask} = await startServer()
  const path = '/v1/projects/local/datasets'
  expect(await (await ask(path)).json()).toMatchObject([{name: 'production'}])
  expect(await (await ask(`${path}?datasetProfile=comments&addonFor=production`)).json()).toEqual(
    [],
  )
})

test('the Studio finds itself registered, and nothing to deploy or to invite to', async () => {
  const {ask, url} = await startServer()
  const apps = await (await ask('/v1/projects/local/user-applications')).json()
  expect(apps).toMatchObject([
    {urlType: 'external', appHost: url.replace('127.0.0.1', 'localhost')},
  ])
  expect(await (await ask('/v1/projects/local/grants')).json()).toEqual({})
})

test("what isn't there answers with Content Lake's error", async () => {
  const {ask} = await startServer()
  const answer = await ask('/v2023-12-11/journey/trial')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({statusCode: 404, error: 'Not Found'})
})
