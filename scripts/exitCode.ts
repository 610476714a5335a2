import {ClientError} from '@sanity/client'
import {TargetError} from '../importer/commit/errors.ts'

/** The exit code of an error that ended a command: 3 where the target refused, else 1. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof TargetError) return 3
  return error instanceof ClientError && [401, 402, 403].includes(error.statusCode) ? 3 : 1
}
