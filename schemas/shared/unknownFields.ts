import type {Path, SchemaType} from '@sanity/types'

export interface UnknownField {
  readonly path: Path
  readonly field: string
  readonly type: string
}

/**
 * The fields of a value that its type does not have. Each costs an attribute of the dataset for ever, and the
 * Studio shows it as a mistake. Names that start with `_` are Sanity's own.
 */
export function unknownFields(value: unknown, type: SchemaType, path: Path = []): UnknownField[] {
  if (Array.isArray(value) && type.jsonType === 'array') {
    return value.flatMap((item: unknown, index) => {
      const itemType = typeOfItem(item, type.of)
      return itemType === undefined
        ? []
        : unknownFields(item, itemType, [...path, keyOf(item) ?? index])
    })
  }
  if (type.jsonType !== 'object' || typeof value !== 'object' || value === null) return []
  const fields = new Map(type.fields.map((field) => [field.name, field.type]))
  return Object.entries(value).flatMap(([name, item]): UnknownField[] => {
    if (name.startsWith('_')) return []
    const known = fields.get(name)
    const here = [...path, name]
    return known === undefined
      ? [{path: here, field: name, type: type.name}]
      : unknownFields(item, known, here)
  })
}

function typeOfItem(item: unknown, candidates: readonly SchemaType[]): SchemaType | undefined {
  const name = typeof item === 'object' && item !== null && '_type' in item ? item._type : undefined
  return candidates.length === 1
    ? candidates[0]
    : candidates.find((candidate) => candidate.name === name)
}

function keyOf(item: unknown): {_key: string} | undefined {
  if (typeof item !== 'object' || item === null || !('_key' in item)) return undefined
  return typeof item._key === 'string' ? {_key: item._key} : undefined
}
