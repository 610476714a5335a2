import type {SanityDocument} from '../sanityDocument.ts'

/** A link that an import writes: weak until an editor approves, then strong (docs/content-model.md, "Links"). */
export function reference(id: string) {
  return {
    _type: 'reference',
    _ref: id,
    _weak: true,
    _strengthenOnPublish: {type: typeOfId(id)},
  } as const
}

/** A link that is weak for good: of annotations, evidence and the statements of a demand. */
export function weakReference(id: string) {
  return {_type: 'reference', _ref: id, _weak: true} as const
}

/** Links for an array field. The `_key` is the id of what is linked: it stays when the order changes. */
export function references(ids: readonly (string | null)[]) {
  return [...new Set(ids.filter((id) => id !== null))].map((id) => ({_key: id, ...reference(id)}))
}

/** A document of the given fields, without those that hold nothing: what the text does not give is no field at all. */
export function toDocument(
  id: string,
  type: string,
  fields: Readonly<Record<string, unknown>>,
): SanityDocument {
  return {_id: id, _type: type, reviewState: 'pending', ...present(fields)}
}

/** The same for an object inside a document. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

function typeOfId(id: string): string {
  const type = id.slice(0, id.indexOf('-'))
  return type === 'round' ? 'negotiationRound' : type
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
