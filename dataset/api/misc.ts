import type {FastifyInstance} from 'fastify'
import {httpError} from '../errors.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam} from './context.ts'

/**
 * What the Studio asks about its project besides documents. Trials, announcements, quotas and
 * other services that the embedded dataset doesn't have are left to the 404 of unknown paths,
 * which the Studio takes as "not there".
 */
export function miscRoutes(app: FastifyInstance, context: ApiContext): void {
  app.get(`${API}/projects/:project/datasets/:dataset/acl`, async () => [
    {
      filter: '_id in path("**")',
      permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'],
    },
  ])

  app.get(`${API}/projects/:project`, async (request) => {
    const project = pathParam(request, 'project')
    if (project !== context.projectId) throw httpError(404, `Project "${project}" not found`)
    return {
      id: project,
      displayName: 'Parley',
      organizationId: null,
      features: [],
      members: context.users.map(({id}) => ({
        id,
        isRobot: false,
        role: 'administrator',
        roles: [{name: 'administrator', title: 'Administrator'}],
      })),
    }
  })

  // Asked with `datasetProfile=comments` to find the dataset that would hold comments: none does.
  for (const path of [`${API}/projects/:project/datasets`, `${API}/datasets`]) {
    app.get(path, async (request) =>
      request.url.includes('datasetProfile=') ? [] : [{name: context.dataset, aclMode: 'private'}],
    )
  }
  // The Studio that this server serves, so that none has to be registered with anybody.
  app.get(`${API}/projects/:project/user-applications`, async () => [
    {id: 'local', type: 'studio', title: 'Parley', urlType: 'external', appHost: context.origin()},
  ])
  app.get(`${API}/features`, async () => [])
  // Inviting members and deploying, which ask for these, are nothing that can be done here. Unlike
  // most, a missing answer to this would stop the Studio.
  app.get(`${API}/projects/:project/grants`, async () => ({}))
  // The entries of the help menu, which would lead to outside pages.
  app.get(`${API}/help`, async () => ({resources: {sectionArray: []}}))

  // The Studio reports its use whatever its settings say; it goes nowhere.
  app.post(`${API}/intake/*`, async () => ({}))
}
