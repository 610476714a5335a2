import {DatasetError} from '../errors.ts'
import type {JsonObject} from '../json.ts'

/**
 * The error that Content Lake answers to a transaction it refuses:
 * `{error: {type: 'mutationError', description, items: [{index, error: {type, description, …}}]}}`.
 * `index` is the place of the failing mutation in the request.
 */
export function mutationError(
  status: number,
  index: number,
  type: string,
  description: string,
  more: JsonObject = {},
): DatasetError {
  return new DatasetError(
    status,
    {
      error: {
        type: 'mutationError',
        description: `The mutation(s) failed: ${description}`,
        items: [{index, error: {type, description, ...more}}],
      },
    },
    description,
  )
}
