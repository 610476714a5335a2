import {ClientError} from '@sanity/client'

/** One input could not be imported; the others go on. `problems` are sentences that name place and cause. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** The target refuses everything (credentials, permission, quota): going on makes no sense. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  /** Whether it may be otherwise later: it was busy or away, and did not say no. */
  readonly isPassing: boolean
  constructor(message: string, isPassing = false) {
    super(message)
    this.isPassing = isPassing
  }
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'The token is missing, wrong or expired: set SANITY_AUTH_TOKEN to a token of this project.',
  402: 'The project has used up its quota, or its plan does not allow this: see the usage page of the project.',
  403: 'The token may not write here: it needs a role with write access to this dataset.',
}

/** A TargetError with what to do about it, where the target refused as a whole; otherwise null. */
export function targetRefusal(error: unknown): TargetError | null {
  if (!(error instanceof ClientError)) return null
  const advice = REFUSALS[error.statusCode]
  return advice ? new TargetError(`The target refused (${error.statusCode}). ${advice}`) : null
}

/** Whether somebody else changed or made one of the documents: the plan is out of date. */
export function isConflict(error: unknown): boolean {
  return error instanceof ClientError && error.statusCode === 409
}

/** Whether the target has had this very transaction before: the answer to the first sending was lost. */
export function isRepeated(error: unknown): boolean {
  if (!isConflict(error) || !(error instanceof ClientError)) return false
  const {details} = error
  return typeof details === 'object' && details?.type === 'transactionAlreadyExistsError'
}

/** Whether the same request may go through later: rate limit, overload, or a connection that broke. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error)
  return status === null ? isConnectionError(error) : [429, 502, 503, 504].includes(status)
}

/** Milliseconds that the answer asks to wait (`Retry-After`, seconds or an HTTP date), or 0. */
export function retryAfter(error: unknown, now: number): number {
  const value = headerOf(error, 'retry-after')
  if (value === null) return 0
  const seconds = Number(value)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 120_000) : 0
}

/** What ends an import: the target refuses as a whole, or can't be reached. Null: neither. */
export function refusalOf(error: unknown): TargetError | null {
  if (error instanceof TargetError) return error
  return targetRefusal(error) ?? (isPassing(error) ? unreachable(error) : null)
}

export function unreachable(error: unknown): TargetError {
  return new TargetError(
    `The target can't be reached (${messageOf(error)}). What was written stays; the same command goes on from there.`,
    true,
  )
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null
}

/** What fetch throws when there was no whole answer: a TypeError with the reason as its cause, or a TimeoutError. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'TimeoutError' || (error instanceof TypeError && error.cause instanceof Error)
  )
}

function headerOf(error: unknown, name: string): string | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null
  const {response} = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null
  const {headers} = response
  if (headers instanceof Headers) return headers.get(name)
  if (typeof headers !== 'object' || headers === null) return null
  const value: unknown = Reflect.get(headers, name)
  return typeof value === 'string' ? value : null
}
