import {createReadStream} from 'node:fs'
import {isObject} from '../json.ts'
import type {ImportedDocument} from './orderDocuments.ts'
import {readLines} from './readLines.ts'

/** A file of documents that can't be read as such; the message names line and cause. */
export class ImportFileError extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(line === null ? `${file}: ${reason}` : `${file}, line ${line}: ${reason}`)
    this.name = 'ImportFileError'
  }
}

/** Reads NDJSON, each line a document with `_id` and `_type`. Throws `ImportFileError`. */
export async function readDocuments(file: string): Promise<ImportedDocument[]> {
  const documents: ImportedDocument[] = []
  let number = 0
  for await (const line of readLines(createReadStream(file))) {
    number += 1
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not JSON'
      throw new ImportFileError(file, number, `no JSON document (${reason})`)
    }
    if (!isImported(value))
      throw new ImportFileError(file, number, 'no document with _id and _type')
    documents.push(value)
  }
  return documents
}

function isImported(value: unknown): value is ImportedDocument {
  return isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}
