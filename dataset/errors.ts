import type {JsonObject} from './json.ts'

/** An answer other than 2xx: `status` and a body in Content Lake's shape. Thrown by the store and by any route. */
export class DatasetError extends Error {
  readonly status: number
  readonly body: JsonObject

  constructor(status: number, body: JsonObject, message: string) {
    super(message)
    this.name = 'DatasetError'
    this.status = status
    this.body = body
  }
}

/** The general shape: `{statusCode, error: 'Not Found', message}`. */
export function httpError(status: number, message: string): DatasetError {
  return new DatasetError(
    status,
    {statusCode: status, error: REASONS[status] ?? 'Error', message},
    message,
  )
}

/** The shape of errors with a type of their own: `{error: {type, description, ...more}}`. */
export function typedError(
  status: number,
  type: string,
  description: string,
  more: JsonObject = {},
): DatasetError {
  return new DatasetError(status, {error: {type, description, ...more}}, description)
}

const REASONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  421: 'Misdirected Request',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}
