import {Worker} from 'node:worker_threads'
import {DatasetError, httpError, typedError} from '../errors.ts'
import type {QueryRequest, WorkerReply, WorkerSetup} from './queryRequest.ts'

export interface QueryPoolOptions extends WorkerSetup {
  /** A query that runs longer is stopped and answered with an error. Milliseconds. */
  timeout: number
  /** Workers at most; a second one starts only when the others are busy. */
  size: number
}

export interface QueryPool {
  /** The answer as JSON text. Rejects with `DatasetError`. */
  run(request: QueryRequest): Promise<string>
  close(): Promise<void>
}

interface Job {
  request: QueryRequest
  resolve(json: string): void
  reject(error: Error): void
}

/** Memory of one worker in megabytes; a query that needs more ends, the server goes on. */
const WORKER_MEMORY = 2_048

/** Runs queries in worker threads. A worker whose query runs too long is killed and replaced. */
export function createQueryPool(options: QueryPoolOptions): QueryPool {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const running = new Map<Worker, {job: Job; timer?: NodeJS.Timeout}>()

  const release = (worker: Worker) => {
    const current = running.get(worker)
    clearTimeout(current?.timer)
    running.delete(worker)
    return current?.job
  }
  const discard = (worker: Worker, reason: Error) => {
    all.delete(worker)
    const place = idle.indexOf(worker)
    if (place >= 0) idle.splice(place, 1)
    release(worker)?.reject(reason)
    void worker.terminate()
    next()
  }
  const start = () => {
    const {file, projectId, dataset} = options
    const worker = new Worker(workerFile(), {
      workerData: {file, projectId, dataset},
      resourceLimits: {maxOldGenerationSizeMb: WORKER_MEMORY},
    })
    all.add(worker)
    worker.unref()
    worker.on('error', (error) => discard(worker, ended(error.message)))
    worker.on('exit', () => {
      if (all.has(worker)) discard(worker, ended('its worker stopped'))
    })
    worker.on('message', (reply: WorkerReply) => {
      if (!all.has(worker)) return
      if ('begun' in reply) {
        const current = running.get(worker)
        const expire = () => discard(worker, timedOut(options.timeout))
        if (current !== undefined) current.timer = setTimeout(expire, options.timeout)
        return
      }
      const job = release(worker)
      worker.unref()
      idle.push(worker)
      if ('json' in reply) job?.resolve(reply.json)
      else job?.reject(new DatasetError(reply.status, reply.body, reply.message))
      next()
    })
    return worker
  }
  const next = () => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < options.size ? start() : null)
      if (worker === null) return
      const job = waiting.shift()
      if (job === undefined) return
      running.set(worker, {job})
      worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      worker.postMessage(job.request)
    }
  }

  return {
    run(request) {
      return new Promise((resolve, reject) => {
        waiting.push({request, resolve, reject})
        next()
      })
    },
    async close() {
      for (const job of waiting.splice(0)) job.reject(httpError(503, 'The server is closing'))
      const workers = [...all]
      all.clear()
      for (const worker of workers) release(worker)?.reject(httpError(503, 'The server is closing'))
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

// The same folder holds this file's neighbour, as TypeScript here and as JavaScript when built.
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./queryWorker.${extension}`, import.meta.url)
}

function timedOut(timeout: number): DatasetError {
  const seconds = Math.round(timeout / 100) / 10
  return typedError(
    408,
    'queryTimeoutError',
    `The query was stopped after ${seconds} s: narrow it down by _type or _id, or ask for less`,
  )
}

function ended(reason: string): DatasetError {
  return httpError(500, `The query was ended: ${reason}`)
}
