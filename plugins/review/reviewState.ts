import {schemaTypes} from '../../schemas/index.ts'

/** What an editor has said about a document; `pending` is what an import leaves. */
export type ReviewState = 'pending' | 'approved' | 'rejected'

/** True for types of the model that editors review: those with a `reviewState`. */
export function isReviewed(typeName: string): boolean {
  return schemaTypes.some(
    (type) =>
      type.name === typeName &&
      'fields' in type &&
      Array.isArray(type.fields) &&
      type.fields.some((field) => field.name === 'reviewState'),
  )
}

/** The review state of a document, or null where there is none (yet). */
export function reviewStateOf(document: object | null): ReviewState | null {
  if (document === null || !('reviewState' in document)) return null
  const {reviewState} = document
  return reviewState === 'pending' || reviewState === 'approved' || reviewState === 'rejected'
    ? reviewState
    : null
}
