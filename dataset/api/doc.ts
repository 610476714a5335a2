import type {FastifyInstance} from 'fastify'
import type {StoredDocument} from '../store/document.ts'
import {draftIdOf, publishedIdOf} from '../store/ids.ts'
import type {Store} from '../store/store.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam, queryOf} from './context.ts'

/** Documents by id: `GET /data/doc/:dataset/id1,id2`, those that aren't there named in `omitted`. */
export function docRoutes(app: FastifyInstance, {store}: ApiContext): void {
  app.get(`${API}/data/doc/:dataset/:ids`, async (request) => {
    const options = queryOf(request)
    const asked = pathParam(request, 'ids').split(',').filter(Boolean)
    const ids =
      options.get('includeAllVersions') === 'true'
        ? asked.flatMap((id) => groupOf(store, id))
        : asked
    const documents: StoredDocument[] = []
    const omitted = []
    for (const id of ids) {
      const document = store.get(id)
      if (document === null) omitted.push({id, reason: 'existence'})
      else if (options.get('excludeContent') !== 'true') documents.push(document)
    }
    return omitted.length > 0 ? {documents, omitted} : {documents}
  })
}

/** The published id, its draft, and its versions in all releases, as far as they exist. */
function groupOf(store: Store, id: string): string[] {
  const published = publishedIdOf(id)
  const versions = store
    .idsWithPrefix('versions.')
    .filter((other) => publishedIdOf(other) === published)
  return [published, draftIdOf(published), ...versions].filter(
    (member) => store.get(member) !== null,
  )
}
