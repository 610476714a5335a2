import type {FastifyInstance} from 'fastify'
import {Readable} from 'node:stream'
import {openDatabaseReadOnly} from '../store/database.ts'
import type {ApiContext} from './context.ts'
import {API} from './context.ts'

/**
 * All documents, one JSON object a line: `GET /data/export/:dataset`. The answer is the dataset of
 * one moment, however long it takes to read and whatever is written meanwhile.
 */
export function exportRoutes(app: FastifyInstance, context: ApiContext): void {
  app.get(`${API}/data/export/:dataset`, async (request, reply) => {
    context.identify(request)
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(lines(context.store.file)))
  })
}

const LINES_AT_ONCE = 200

function* lines(file: string): Iterable<string> {
  const database = openDatabaseReadOnly(file)
  try {
    database.exec('BEGIN')
    const rows = database.prepare(
      'SELECT body FROM documents JOIN revisions USING (revision) ORDER BY documents.id',
    )
    let chunk: string[] = []
    for (const {body} of rows.iterate()) {
      if (chunk.push(`${String(body)}\n`) < LINES_AT_ONCE) continue
      yield chunk.join('')
      chunk = []
    }
    yield chunk.join('')
  } finally {
    database.close()
  }
}
