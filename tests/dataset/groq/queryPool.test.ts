import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {createQueryPool} from '../../../dataset/groq/queryPool.ts'
import {createSelector} from '../../../dataset/groq/selectIds.ts'
import {openStore} from '../../../dataset/store/openStore.ts'
import {failureOf} from '../startClient.ts'

function startPool(size: number, timeout: number) {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-pool-')), 'dataset.db')
  const store = openStore(file, createSelector)
  const mutations = Array.from({length: 300}, (_, n) => ({create: {_id: `d${n}`, _type: 'n', n}}))
  store.transact({mutations, author: 'ana'})
  const pool = createQueryPool({file, projectId: 'p', dataset: 'd', size, timeout})
  onTestFinished(async () => {
    await pool.close()
    store.close()
  })
  const run = async (query: string): Promise<unknown> =>
    JSON.parse(await pool.run({query, params: {}, perspective: 'raw', identity: 'ana'}))
  return {pool, run}
}

const SLOW = 'count(*[count(*[count(*[n > ^.^.n + ^.n]) > 0]) > 0])'

test('more queries than workers are answered in turn', async () => {
  const {run} = startPool(2, 20_000)
  const answers = await Promise.all(Array.from({length: 20}, (_, n) => run(`count(*[n < ${n}])`)))
  expect(answers).toEqual(Array.from({length: 20}, (_, n) => n))
})

test('a query behind one that runs too long is answered once that one is stopped', async () => {
  const {run} = startPool(1, 1_500)
  const slow = failureOf(run(SLOW))
  expect(await run('count(*)')).toBe(300)
  expect(await slow).toMatchObject({status: 408})
  expect(await run('identity()')).toBe('ana')
})

test('a query that is refused leaves its worker to the next', async () => {
  const {run} = startPool(1, 20_000)
  expect(await failureOf(run('*['))).toMatchObject({status: 400})
  expect(await failureOf(run('documents::get({"_ref": "a"})'))).toMatchObject({
    status: 400,
    message: expect.stringContaining("can't be evaluated"),
  })
  const deep = `${'['.repeat(5_000)}1${']'.repeat(5_000)}`
  expect(await failureOf(run(deep))).toMatchObject({status: 400})
  expect(await run('1 + 1')).toBe(2)
})

test('a server that closes answers what waits', async () => {
  const {pool, run} = startPool(1, 20_000)
  const waiting = [failureOf(run(SLOW)), failureOf(run('1'))]
  await pool.close()
  for (const error of await Promise.all(waiting)) expect(error).toMatchObject({status: 503})
})

test('values of comparisons between two states are found, piece by piece', async () => {
  const {run} = startPool(1, 20_000)
  expect(await run('diff::changedAny({"a": 1}, {"a": 2}, (a))')).toBe(true)
  expect(await run('diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, (b))')).toBe(false)
})
