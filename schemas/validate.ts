import {createClient, type SanityClient} from '@sanity/client'
import type {Path, SanityDocument, ValidationMarker} from '@sanity/types'
import {getFallbackLocaleSource, inferFromSchema} from '@sanity/validation/_internal'
import {checkValue} from './checkValue.ts'
import {compileSchema} from './compile.ts'
import {sharedSlugs} from './shared/slugs.ts'
import {namedSpeakers} from './shared/speakerRules.ts'
import {unknownFields} from './shared/unknownFields.ts'

export interface Problem {
  readonly documentId: string
  readonly type: string
  /** `body[_key=="a1"].markDefs[0].statement`, or empty for the document as a whole. */
  readonly path: string
  /** Only errors forbid writing. */
  readonly level: 'error' | 'warning' | 'info'
  /** A sentence. */
  readonly message: string
}

export interface ValidateOptions {
  /** Whether a document that a strong link points to is there. Left out, every link is taken to lead somewhere. */
  readonly documentExists?: (id: string) => Promise<boolean>
}

/** A document as it would be written: `_rev` and the dates are the server's and may be missing. */
export interface DocumentToValidate {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

export type Validate = (documents: readonly DocumentToValidate[]) => Promise<Problem[]>

/** `createValidator()` for a single use. */
export async function validateDocuments(
  documents: readonly DocumentToValidate[],
  options: ValidateOptions = {},
): Promise<Problem[]> {
  return createValidator(options)(documents)
}

/**
 * A function that finds all problems of documents by the rules of the model, in the order of the documents. API
 * writes skip the Studio's validation, so whoever writes asks here first. Needs no network: links are not followed
 * unless `documentExists` does; a slug is compared with those of the other documents only, and a speaker with the
 * source of a statement where both come along.
 *
 * Keep the function where many documents come: compiling the schema takes longer than validating an article.
 */
export function createValidator(options: ValidateOptions = {}): Validate {
  const schema = compileSchema()
  // As a Studio does: rules are then built once and not for every value.
  inferFromSchema(schema)
  const exists = options.documentExists ?? (async () => true)
  const client = offlineClient()
  const i18n = getFallbackLocaleSource()

  async function problemsOf(document: DocumentToValidate): Promise<Problem[]> {
    const type = schema.get(document._type)
    const problem = (path: Path, level: Problem['level'], message: string): Problem => ({
      documentId: document._id,
      type: document._type,
      path: pathText(path),
      level,
      message,
    })
    if (type === undefined) {
      return [problem(['_type'], 'error', `The model has no type "${document._type}".`)]
    }
    const stored = asStored(document)
    const markers = await checkValue(stored, type, {
      document: stored,
      schema,
      i18n,
      path: [],
      getClient: () => client,
      getDocumentExists: ({id}) => exists(id),
      // The other choice, "cli", turns every rule of a whole object into a warning (6.16.0).
      environment: 'studio',
    })
    return [
      ...markers
        .filter((marker) => !isRepeated(marker, markers))
        .map(({path, level, message}) => problem(path, level, message)),
      ...unknownFields(document, type).map(({path, field, type}) =>
        problem(path, 'warning', `The type "${type}" has no field "${field}".`),
      ),
    ]
  }

  return async (documents) => [
    ...(await mapConcurrently(documents, AT_ONCE, problemsOf)).flat(),
    ...sharedSlugs(documents),
    ...namedSpeakers(documents),
  ]
}

/** A document may wait for look-ups, so some at once are quicker; hundreds keep the garbage collector busy. */
const AT_ONCE = 30

async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  async function worker(): Promise<void> {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({length: limit}, worker))
  return results
}

/** The rules that look things up get a client; this one asks nobody and finds every slug free. */
function offlineClient(): SanityClient {
  const client = createClient({
    projectId: 'offline',
    dataset: 'offline',
    apiVersion: '2025-02-19',
    useCdn: false,
    resolveFetch: () => () => Promise.reject(new Error('Validation uses no network.')),
  })
  return Object.assign(client, {fetch: async () => true, withConfig: () => client})
}

function asStored(document: DocumentToValidate): SanityDocument {
  return {_rev: '', _createdAt: '', _updatedAt: '', ...document}
}

/** "Required" on `slug.current`, where `slug` itself has been asked for in a sentence. */
function isRepeated(marker: ValidationMarker, all: readonly ValidationMarker[]): boolean {
  return (
    marker.path.at(-1) === 'current' &&
    all.some((other) => pathText(other.path) === pathText(marker.path.slice(0, -1)))
  )
}

function pathText(path: Path): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'string') return text === '' ? segment : `${text}.${segment}`
    if (typeof segment === 'number') return `${text}[${segment}]`
    return '_key' in segment ? `${text}[_key==${JSON.stringify(segment._key)}]` : `${text}[]`
  }, '')
}
