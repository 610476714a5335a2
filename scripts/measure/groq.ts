import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {evaluate, parse} from 'groq-js'
import {createQueryPool} from '../../dataset/groq/queryPool.ts'
import type {JsonObject} from '../../dataset/json.ts'
import {isObject} from '../../dataset/json.ts'
import {openDatabase} from '../../dataset/store/database.ts'
import type {StoredDocument} from '../../dataset/store/document.ts'
import {openWriter} from '../../dataset/store/writer.ts'

/*
 * Runs the GROQ conformance suite of ../shared on the dataset's query path (a file, a worker, the
 * look-ups) and on plain groq-js.
 *   node scripts/measure/groq.ts [--verbose]
 * Fails when groq-js answers a test as the suite wants and the dataset doesn't.
 */
interface Test {
  name: string
  query: string
  params: JsonObject
  valid: boolean
  result: unknown
  features: readonly string[]
  version: string
}

/** What groq-js doesn't claim to answer, so that its answer says nothing about ours. */
const SKIPPED: Record<string, string> = {
  geoFunctions: 'groq-js has no geography',
  wildcardMatchSegmentation: 'groq-js splits words differently before a wildcard',
}

/** Single tests that groq-js itself leaves out. */
const SKIPPED_NAMES: Record<string, string> = {
  'Filters / documents, nested 3': 'groq-js takes hours for filters nested so deep',
}

const file = resolve(import.meta.dirname, '../../../shared/groq/suite.ndjson.gz')
if (!existsSync(file)) {
  console.error(`The GROQ conformance suite is missing: ${file}. "npm test" needs nothing of it.`)
  process.exit(2)
}
const verbose = process.argv.includes('--verbose')
const {datasets, tests} = readSuite(gunzipSync(readFileSync(file)).toString('utf8'))
const counts = {tests: 0, bothRight: 0, bothWrong: 0, onlyDataset: 0, different: 0}
const skipped = new Map<string, number>()

for (const [id, documents] of datasets) {
  const mine = tests.get(id) ?? []
  const wanted = mine.filter((test) => !skip(test))
  counts.tests += mine.length
  if (wanted.length > 0) await compare(documents, wanted)
}

console.log(`Tests ${counts.tests} on ${datasets.size} datasets`)
for (const [reason, count] of skipped) console.log(`  skipped ${count}: ${reason}`)
console.log(`  right in groq-js and in the dataset    ${counts.bothRight}`)
console.log(`  wrong in groq-js and in the dataset    ${counts.bothWrong}`)
console.log(`  right in the dataset only              ${counts.onlyDataset}`)
console.log(`  right in groq-js, wrong in the dataset ${counts.different}`)
process.exitCode = counts.different > 0 ? 1 : 0

async function compare(documents: StoredDocument[], wanted: readonly Test[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-groq-'))
  const database = openDatabase(join(folder, 'suite.db'))
  // Straight into the file: the suite has references that lead nowhere.
  openWriter(database, {integrity: false}).write({
    id: 'suite',
    author: '',
    timestamp: new Date().toISOString(),
    documents: documents.map((now, index) => ({
      id: now._id,
      before: null,
      now,
      mutations: [],
      index,
    })),
    dryRun: false,
  })
  const setup = {file: join(folder, 'suite.db'), projectId: 'projectId', dataset: 'dataset'}
  const pool = createQueryPool({...setup, timeout: 30_000, size: 1})
  for (const test of wanted) {
    const plain = await answerOf(() => plainAnswer(test, documents))
    const ours = await answerOf(() => runOn(pool, test))
    judge(test, isRight(test, plain), isRight(test, ours), ours)
  }
  await pool.close()
  database.close()
  rmSync(folder, {recursive: true})
}

type Answer = {value: unknown} | {error: string}

async function answerOf(ask: () => Promise<unknown>): Promise<Answer> {
  try {
    return {value: await ask()}
  } catch (error) {
    return {error: String(error)}
  }
}

async function plainAnswer(test: Test, documents: StoredDocument[]): Promise<unknown> {
  const {query, params} = test
  const value = await evaluate(parse(query, {params}), {
    dataset: documents,
    params,
    identity: 'me',
    sanity: {projectId: 'projectId', dataset: 'dataset'},
  })
  const answer: unknown = await value.get()
  return JSON.parse(JSON.stringify(answer ?? null))
}

async function runOn(pool: ReturnType<typeof createQueryPool>, test: Test): Promise<unknown> {
  const {query, params} = test
  return JSON.parse(await pool.run({query, params, perspective: 'raw', identity: 'me'}))
}

function isRight(test: Test, answer: Answer): boolean {
  if (!test.valid) return 'error' in answer
  return 'value' in answer && isDeepStrictEqual(answer.value, test.result)
}

function judge(test: Test, plain: boolean, ours: boolean, answer: Answer): void {
  if (plain && ours) counts.bothRight += 1
  else if (ours) counts.onlyDataset += 1
  else if (!plain) counts.bothWrong += 1
  else {
    counts.different += 1
    console.log(`Different: ${test.name}\n  ${test.query.trim()}`)
    if (verbose)
      console.log('  wanted', JSON.stringify(test.result), '\n  got   ', JSON.stringify(answer))
  }
}

function skip(test: Test): boolean {
  const feature = test.features.find((name) => SKIPPED[name] !== undefined)
  const reason = SKIPPED[feature ?? ''] ?? SKIPPED_NAMES[test.name]
  if (reason === undefined) return false
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1)
  return true
}

function readSuite(text: string) {
  const datasets = new Map<string, StoredDocument[]>()
  const tests = new Map<string, Test[]>()
  for (const line of text.split('\n').filter(Boolean)) {
    const entry: unknown = JSON.parse(line)
    if (!isObject(entry)) continue
    if (entry['_type'] === 'dataset') datasets.set(String(entry['_id']), documentsOf(entry))
    else if (isObject(entry['dataset'])) {
      const id = String(entry['dataset']['_ref'])
      tests.set(id, [...(tests.get(id) ?? []), testOf(entry)])
    }
  }
  return {datasets, tests}
}

function documentsOf(entry: JsonObject): StoredDocument[] {
  const list = Array.isArray(entry['documents']) ? entry['documents'].filter(isDocument) : []
  return list
}

function isDocument(value: unknown): value is StoredDocument {
  return isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

function testOf(entry: JsonObject): Test {
  const {name, query, params, valid, result, features, version} = entry
  return {
    name: String(name),
    query: String(query),
    params: isObject(params) ? params : {},
    valid: valid === true,
    result,
    features: Array.isArray(features) ? features.map(String) : [],
    version: String(version),
  }
}
