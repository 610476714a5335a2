import type {FastifyInstance} from 'fastify'
import {parseMutations} from '../store/parseMutations.ts'
import {jsonBody} from './body.ts'
import type {ApiContext} from './context.ts'
import {API, queryOf} from './context.ts'
import {selectFirst} from './selectFirst.ts'

/**
 * Mutations: `POST /data/mutate/:dataset` with `{mutations, transactionId?}`. The transaction is on
 * disk and seen by queries when this answers, whatever `visibility` says.
 */
export function mutateRoutes(app: FastifyInstance, context: ApiContext): void {
  app.post(`${API}/data/mutate/:dataset`, async (request) => {
    const author = context.identify(request).id
    const options = queryOf(request)
    const body = jsonBody(request)
    const transactionId = body['transactionId'] ?? options.get('transactionId')
    const mutations = await selectFirst(parseMutations(body['mutations']), author, context)
    const {transaction, results} = context.store.transact({
      mutations,
      author,
      transactionId: typeof transactionId === 'string' ? transactionId : undefined,
      dryRun: options.get('dryRun') === 'true',
      autoGenerateArrayKeys: options.get('autoGenerateArrayKeys') === 'true',
    })
    const withDocuments = options.get('returnDocuments') === 'true'
    const withIds = withDocuments || options.get('returnIds') === 'true'
    return {
      transactionId: transaction.id,
      results: results.map(({id, operation, document}) => ({
        ...(withIds ? {id} : {}),
        operation,
        ...(withDocuments ? {document} : {}),
      })),
    }
  })
}
