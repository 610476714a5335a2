import type {StatementSync} from 'node:sqlite'
import {isObject} from '../json.ts'
import type {StoredDocument} from './document.ts'

type Parameter = string | number | null

/** A column of the first row; undefined when there is no row. */
export function firstText(
  statement: StatementSync,
  column: string,
  ...parameters: Parameter[]
): string | null {
  const value = statement.get(...parameters)?.[column]
  return typeof value === 'string' ? value : null
}

export function firstNumber(
  statement: StatementSync,
  column: string,
  ...parameters: Parameter[]
): number | null {
  const value = statement.get(...parameters)?.[column]
  return typeof value === 'number' ? value : null
}

/** One column of every row, rows without text there left out. */
export function texts(
  statement: StatementSync,
  column: string,
  ...parameters: Parameter[]
): string[] {
  return statement
    .all(...parameters)
    .map((row) => row[column])
    .filter((value) => typeof value === 'string')
}

/** A body as `revisions` holds it. Throws when the file holds something else. */
export function parseDocument(body: string): StoredDocument {
  const value: unknown = JSON.parse(body)
  if (!isStoredDocument(value)) throw new Error('The dataset file holds a damaged document')
  return value
}

function isStoredDocument(value: unknown): value is StoredDocument {
  return isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}
