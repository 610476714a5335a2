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
  send({begun: true})
  send(await answer(request))
})

function send(reply: WorkerReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(reply)
}

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
    const {status, body, message} = asDatasetError(error)
    return {status, body, message}
  } finally {
    if (database.isTransaction) database.exec('COMMIT')
  }
}

function asDatasetError(error: unknown): DatasetError {
  if (error instanceof DatasetError) return error
  // Walking the tree of a query, or its answer, has used up the stack.
  if (error instanceof RangeError) return httpError(400, 'The query is nested too deeply')
  return httpError(500, `The query failed: ${String(error)}`)
}
