import type {FastifyInstance} from 'fastify'
import {performActions} from '../store/actions/performActions.ts'
import {generateId} from '../store/ids.ts'
import {jsonBody} from './body.ts'
import type {ApiContext} from './context.ts'
import {API, queryOf} from './context.ts'

/** Actions: `POST /data/actions/:dataset` with `{actions, transactionId?, dryRun?}`. */
export function actionsRoutes(app: FastifyInstance, context: ApiContext): void {
  app.post(`${API}/data/actions/:dataset`, async (request) => {
    const author = context.identify(request).id
    const body = jsonBody(request)
    const {transactionId} = body
    const {transaction} = performActions(context.store, {
      actions: body['actions'],
      author,
      transactionId: typeof transactionId === 'string' ? transactionId : generateId(),
      dryRun: body['dryRun'] === true || queryOf(request).get('dryRun') === 'true',
    })
    return {transactionId: transaction.id}
  })
}
