import type {SchemaType} from '@sanity/types'

/** What a compiled schema has to offer here; `@sanity/schema`'s and a Studio's both do. */
interface CompiledSchema {
  get(name: string): SchemaType | undefined
}

export interface AttributeCount {
  /** Distinct attributes of all the types together: what the dataset is charged. */
  readonly total: number
  /** Document type -> its own attributes, those it shares with others included. */
  readonly byType: Readonly<Record<string, number>>
}

/**
 * What the documents of a schema can cost of a dataset's attribute limit.
 *
 * Content Lake counts every distinct combination of path and datatype that holds content, over all documents:
 * objects and arrays count beside what they hold, and so do the items of an array (`foo` array, `foo[]` object,
 * `foo[].bar` string). A path that two types share counts once. Counted here is the most that the schema can come
 * to: each field filled, each object with its `_type`, each array item with its `_key`, each link as an import
 * writes it (`_ref`, `_weak`, and `_strengthenOnPublish.type` where the field is strong).
 */
export function countAttributes(
  schema: CompiledSchema,
  documentTypes: readonly string[],
): AttributeCount {
  const all = new Set<string>()
  const byType: Record<string, number> = {}
  for (const name of documentTypes) {
    const type = schema.get(name)
    if (type === undefined) throw new Error(`The schema has no type "${name}"`)
    const own = new Set(SYSTEM)
    for (const field of fieldsOf(type)) walk(field.name, field.type, own)
    byType[name] = own.size
    for (const attribute of own) all.add(attribute)
  }
  return {total: all.size, byType}
}

const SYSTEM = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].map((name) => `${name} string`)

function walk(path: string, type: SchemaType, found: Set<string>): void {
  found.add(`${path} ${type.jsonType}`)
  if (type.jsonType === 'array') {
    for (const item of type.of) {
      walk(`${path}[]`, item, found)
      if (item.jsonType === 'object') found.add(`${path}[]._key string`)
    }
  }
  if (type.jsonType !== 'object') return
  found.add(`${path}._type string`)
  if (isStrongReference(type)) {
    found.add(`${path}._strengthenOnPublish object`)
    found.add(`${path}._strengthenOnPublish.type string`)
  }
  for (const field of fieldsOf(type)) {
    if (!NEVER_STORED.has(`${type.name}.${field.name}`)) {
      walk(`${path}.${field.name}`, field.type, found)
    }
  }
}

/** Fields that Sanity's own types declare and nobody writes: the media library's, and a slug's way to its origin. */
const NEVER_STORED = new Set(['slug.source', 'image.media', 'file.media', 'articleImage.media'])

function isStrongReference(type: SchemaType): boolean {
  return type.name === 'reference' && !('weak' in type && type.weak === true)
}

function fieldsOf(type: SchemaType): readonly {name: string; type: SchemaType}[] {
  return type.jsonType === 'object' ? type.fields : []
}
