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
  /** How many more there are while links wait: `_strengthenOnPublish.type`, which publishing takes away. */
  readonly pending: number
}

/**
 * What the documents of a schema can cost of a dataset's attribute limit.
 *
 * Content Lake counts every distinct combination of path and datatype that holds content, over all documents:
 * objects and arrays count beside what they hold, and so do the items of an array (`foo` array, `foo[]` object,
 * `foo[].bar` string). A path that two types share counts once. Counted here is the most that the schema can come
 * to: each field filled, each object with its `_type`, each array item with its `_key`, each link with `_ref` and
 * with the `_weak` that an import gives it.
 */
export function countAttributes(
  schema: CompiledSchema,
  documentTypes: readonly string[],
): AttributeCount {
  const all = new Set<string>()
  const marks = new Set<string>()
  const byType: Record<string, number> = {}
  for (const name of documentTypes) {
    const type = schema.get(name)
    if (type === undefined) throw new Error(`The schema has no type "${name}"`)
    const own = new Set(SYSTEM)
    for (const field of fieldsOf(type)) walk(field.name, field.type, own, marks)
    byType[name] = own.size
    for (const attribute of own) all.add(attribute)
  }
  return {total: all.size, byType, pending: marks.size}
}

const SYSTEM = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].map((name) => `${name} string`)

function walk(path: string, type: SchemaType, found: Set<string>, marks: Set<string>): void {
  found.add(`${path} ${type.jsonType}`)
  if (type.jsonType === 'array') {
    for (const item of type.of) {
      walk(`${path}[]`, item, found, marks)
      if (item.jsonType === 'object') found.add(`${path}[]._key string`)
    }
  }
  if (type.jsonType !== 'object') return
  found.add(`${path}._type string`)
  if (isStrongLink(type)) {
    marks.add(`${path}._strengthenOnPublish object`)
    marks.add(`${path}._strengthenOnPublish.type string`)
  }
  for (const field of fieldsOf(type)) {
    if (isStored(type, field.name)) walk(`${path}.${field.name}`, field.type, found, marks)
  }
}

/** Whether anybody writes the field: Sanity's own types declare some that only come with a feature. */
function isStored(type: SchemaType, field: string): boolean {
  if (isAssetLink(type)) return field !== '_weak'
  if (isNamed(type, 'slug')) return field !== 'source'
  if (!isNamed(type, 'image') && !isNamed(type, 'file')) return true
  if (field === 'crop' || field === 'hotspot') return hasHotspot(type)
  return field !== 'media'
}

/** Assets are written before what shows them, so their links are strong from the start. */
function isAssetLink(type: SchemaType): boolean {
  return isNamed(type, 'reference') && 'to' in type && targetsOf(type.to).some(isAsset)
}

function isStrongLink(type: SchemaType): boolean {
  const weak = 'weak' in type && type.weak === true
  return isNamed(type, 'reference') && !weak && !isAssetLink(type)
}

function targetsOf(to: unknown): readonly unknown[] {
  return Array.isArray(to) ? to : []
}

function isAsset(target: unknown): boolean {
  if (typeof target !== 'object' || target === null || !('name' in target)) return false
  return target.name === 'sanity.imageAsset' || target.name === 'sanity.fileAsset'
}

function hasHotspot(type: SchemaType): boolean {
  const options: unknown = type.options
  return typeof options === 'object' && options !== null && 'hotspot' in options
}

function isNamed(type: SchemaType, name: string): boolean {
  return type.name === name || Boolean(type.type && isNamed(type.type, name))
}

function fieldsOf(type: SchemaType): readonly {name: string; type: SchemaType}[] {
  return type.jsonType === 'object' ? type.fields : []
}
