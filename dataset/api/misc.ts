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
  app.get(`${API}/projects/:project/datasets`, async (request) =>
    request.url.includes('datasetProfile=') ? [] : [{name: context.dataset, aclMode: 'private'}],
  )
  app.get(`${API}/projects/:project/user-applications`, async () => [])
  app.get(`${API}/features`, async () => [])

  // The Studio reports its use whatever its settings say; it goes nowhere.
  app.post(`${API}/intake/*`, async () => ({}))
}
