import {expect, test} from 'vitest'
import {generator} from '../../../scripts/bench/archive.ts'
import {
  differences,
  importAndKill,
  killedImport,
  plainConfig,
  stableDocuments,
} from '../../../scripts/bench/killedImport.ts'
import {startDataset} from './dataset.ts'

// More of them: node scripts/bench/kills.ts
test('an import that is killed again and again loses nothing and ends as if nobody had', async () => {
  const kills = 10
  const step = 3
  const whole = await startDataset()
  const {dataDir, client} = whole
  const order = {clientConfig: plainConfig(client), dataDir, run: 'whole', count: kills * step}
  const finished = importAndKill(order, null)
  const halves = await Promise.all(
    [1, 2].map(async (seed) => {
      const dataset = await startDataset()
      const report = await killedImport({
        ...dataset,
        run: 'killed',
        kills,
        step,
        longest: 250,
        random: generator(seed),
      })
      return {dataset, report}
    }),
  )
  expect(await finished).toBe(false)
  const expected = await stableDocuments(whole.client)
  expect(expected.size).toBeGreaterThan(kills * step)
  for (const {dataset, report} of halves) {
    expect(report.missing).toEqual([])
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(differences(await stableDocuments(dataset.client), expected)).toEqual([])
  }
  expect(halves.reduce((sum, {report}) => sum + report.interrupted, 0)).toBeGreaterThan(0)
}, 400_000)
