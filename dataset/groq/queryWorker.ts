import {parentPort, workerData} from 'node:worker_threads'
import {DatasetError, httpError} from '../errors.ts'
import {openDatabaseReadOnly} from '../store/database.ts'
import {evaluateAnyQuery} from './evaluateQuery.ts'
import {createParser} from './parseQuery.ts'
import type {QueryRequest, WorkerReply, WorkerSetup} from './queryRequest.ts'
import {openSnapshot} from './snapshot.ts'
import {openView} from './view.ts'

// Runs in a thread of its own, where a query may take long or be stopped without harm to others.
const setup: WorkerSetup = workerData
const database = openDatabaseReadOnly(setup.file)
const snapshot = openSnapshot(database)
const parse = createParser()

parentPort?.on('message', async (request: QueryRequest) => {
  const reply = await answer(request)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(reply)
})

async function answer(request: QueryRequest): Promise<WorkerReply> {
  const {query, params, perspective, identity} = request
  const {projectId, dataset} = setup
  try {
    const tree = parse(query, params)
    // One read transaction: documents and reference index of the same moment.
    database.exec('BEGIN')
    snapshot.refresh()
    const context = {params, identity, timestamp: new Date(), projectId, dataset}
    const result = await evaluateAnyQuery(tree, openView(snapshot, perspective), context)
    return {json: JSON.stringify(result ?? null)}
  } catch (error) {
    const {status, body, message} =
      error instanceof DatasetError ? error : httpError(500, `The query failed: ${String(error)}`)
    return {status, body, message}
  } finally {
    if (database.isTransaction) database.exec('COMMIT')
  }
}
