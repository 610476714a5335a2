import fastifyStatic from '@fastify/static'
import {create as contentDisposition} from 'content-disposition'
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import {mkdir, rename, rm} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {Readable} from 'node:stream'
import type {AssetFacts} from '../assets/assetDocument.ts'
import {assetDocument, assetIdOf, assetName} from '../assets/assetDocument.ts'
import {IMAGE_HEAD_BYTES, readImage} from '../assets/readImage.ts'
import type {Upload} from '../assets/receiveUpload.ts'
import {receiveUpload, tooLarge} from '../assets/receiveUpload.ts'
import {servedAs} from '../assets/servedAs.ts'
import {httpError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam, queryOf} from './context.ts'

/**
 * Takes images and files and serves them. They lie under `<assetsDir>/images` and `<assetsDir>/files`,
 * named after the SHA-1 of their bytes, so the same bytes are kept once. Images are served as they
 * are (resizing parameters are ignored); files, and images asked for with `?dl=`, as downloads.
 */
export async function assetsRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  await app.register(fastifyStatic, {serve: false})

  for (const folder of ['images', 'files'] as const) {
    app.post(`${API}/assets/${folder}/:dataset`, async (request) => ({
      document: await store(await receive(request, folder, context), request, folder, context),
    }))
    app.get(`/${folder}/:project/:dataset/:name`, (request, reply) =>
      serve(request, reply, folder, context),
    )
  }
}

type Folder = 'images' | 'files'

const MAX_BYTES = 200_000_000

async function receive(
  request: FastifyRequest,
  folder: Folder,
  context: ApiContext,
): Promise<Upload> {
  context.identify(request)
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw tooLarge(MAX_BYTES)
  if (!(request.body instanceof Readable)) throw httpError(400, 'The request has no file in it')
  const limits = {maxBytes: MAX_BYTES, headBytes: IMAGE_HEAD_BYTES}
  const upload = await receiveUpload(request.body, join(context.assetsDir, folder), limits)
  if (upload.size > 0) return upload
  await rm(upload.path)
  throw httpError(400, 'The file is empty')
}

async function store(
  upload: Upload,
  request: FastifyRequest,
  folder: Folder,
  context: ApiContext,
): Promise<JsonObject> {
  try {
    const facts = describe(upload, request, folder)
    const document = assetDocument(facts, {...context, origin: context.origin()})
    await mkdir(join(context.assetsDir, folder), {recursive: true})
    await rename(upload.path, join(context.assetsDir, folder, assetName(facts)))
    context.store.transact({
      mutations: [{createIfNotExists: document}],
      author: context.identify(request).id,
    })
    return context.store.get(document._id) ?? document
  } finally {
    await rm(upload.path, {force: true})
  }
}

function describe(upload: Upload, request: FastifyRequest, folder: Folder): AssetFacts {
  const query = queryOf(request)
  const filename = query.get('filename')
  const image = folder === 'images' ? readImage(upload.head) : null
  if (folder === 'images' && image === null) {
    throw httpError(400, "Invalid image: it is damaged, or of a kind that can't be shown")
  }
  const extension = image?.extension ?? extensionOf(filename)
  const [given = ''] = (request.headers['content-type'] ?? '').split(';')
  const mimeType = image || !MIME_TYPE.test(given) ? servedAs(extension).split(';')[0] : given
  return {
    sha1: upload.sha1,
    size: upload.size,
    mimeType: mimeType ?? '',
    extension,
    image,
    said: {...(filename ? {originalFilename: filename} : {}), ...saidAbout(query)},
  }
}

const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+$/

function extensionOf(filename: string | undefined): string {
  const extension = extname(filename ?? '')
    .slice(1)
    .toLowerCase()
  return /^[a-z0-9]{1,10}$/.test(extension) ? extension : 'bin'
}

function saidAbout(query: Map<string, string>): JsonObject {
  const words = ['label', 'title', 'description', 'creditLine'].flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value]] : []
  })
  const [name, id, url] = ['sourceName', 'sourceId', 'sourceUrl'].map((key) => query.get(key))
  return {...Object.fromEntries(words), ...(name && id ? {source: {name, id, url}} : {})}
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  folder: Folder,
  context: ApiContext,
): Promise<FastifyReply> {
  const name = pathParam(request, 'name')
  const id = assetIdOf(folder, name)
  const document = id === null ? null : context.store.get(id)
  if (document === null || pathParam(request, 'project') !== context.projectId) {
    throw httpError(404, 'There is no such asset')
  }
  const download = queryOf(request).get('dl')
  if (folder === 'files' || download !== undefined) {
    const original =
      typeof document.originalFilename === 'string' ? document.originalFilename : name
    reply.header('Content-Disposition', contentDisposition(download || original))
  }
  // An SVG opened by itself is a page: it may run nothing and load nothing.
  reply.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  reply.header('Cache-Control', 'public, max-age=31536000, immutable')
  reply.type(servedAs(extname(name).slice(1)))
  return reply.sendFile(name, join(context.assetsDir, folder), {
    contentType: false,
    cacheControl: false,
  })
}
