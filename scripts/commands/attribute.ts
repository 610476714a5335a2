import {open} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {attribute} from '../../importer/analyze/attribution/attribute.ts'
import {joinContinued} from '../../importer/analyze/attribution/joinContinued.ts'
import {linesOf} from '../../importer/analyze/text/linesOf.ts'
import {readProse} from '../../importer/analyze/text/readProse.ts'
import type {Span} from '../../importer/span.ts'
import {print, problem, UsageError} from '../io.ts'

/** `parley attribute`: for each line `{id, text}` prints `{id, attributions: [{source, cue, content}]}`. */
export async function attributeFile(file: string, options: {speech: boolean}): Promise<number> {
  let failed = 0
  let number = 0
  for await (const line of await linesIn(file)) {
    number += 1
    if (line.trim() === '') continue
    const record = parseRecord(line)
    if (!record) {
      failed += 1
      problem(`${file}:${number}: a line must be a JSON object with the texts "id" and "text".`)
      continue
    }
    const found = attribute(readProse(record.text, linesOf(record.text)), options)
    const attributions = joinContinued(found).map(({source, cue, content}) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    }))
    print(JSON.stringify({id: record.id, attributions}))
  }
  return failed > 0 ? 1 : 0
}

async function linesIn(file: string): Promise<AsyncIterable<string>> {
  if (file === '-')
    return createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})
  try {
    const handle = await open(file)
    if ((await handle.stat()).isDirectory()) throw new Error('it is a folder')
    return handle.readLines()
  } catch (error) {
    throw new UsageError(
      `${file} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function parseRecord(line: string): {id: string; text: string} | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
      return null
    const {id, text} = value
    return typeof id === 'string' && typeof text === 'string' ? {id, text} : null
  } catch {
    return null
  }
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map((span) => [span.start, span.end])
}
