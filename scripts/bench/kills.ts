import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {serve} from '../../dataset/index.ts'
import {print} from '../io.ts'
import {generator} from './archive.ts'
import {
  differences,
  importAndKill,
  killedImport,
  plainConfig,
  stableDocuments,
} from './killedImport.ts'

/** 200 random kills of an import, and whether anything was lost or written twice: `node scripts/bench/kills.ts [N]`. */
const kills = Number(process.argv[2] ?? 200)
const STEP = 3
const folder = await mkdtemp(join(tmpdir(), 'parley-kills-'))
const [killed, whole] = [join(folder, 'killed'), join(folder, 'whole')]
try {
  const server = await serve(killed, {port: 0})
  const client = createClient(server.clientConfig)
  const random = generator(1)
  const report = await killedImport({
    dataDir: killed,
    client,
    run: 'kills',
    kills,
    step: STEP,
    longest: 400,
    random,
  })
  const other = await serve(whole, {port: 0})
  const otherClient = createClient(other.clientConfig)
  const order = {clientConfig: plainConfig(otherClient), dataDir: whole, run: 'whole'}
  await importAndKill({...order, count: kills * STEP}, null)
  const [found, expected] = [await stableDocuments(client), await stableDocuments(otherClient)]
  const different = differences(found, expected)
  print(
    `${report.interrupted} of ${kills} imports were killed before their end; ${report.acknowledged} transactions acknowledged, ${report.missing.length} of their documents missing.`,
  )
  print(
    `${found.size} documents; ${different.length} differ from those of an import that nobody interrupted.`,
  )
  for (const id of different.slice(0, 10))
    print(`  ${id}\n${JSON.stringify(found.get(id))}\n${JSON.stringify(expected.get(id))}`)
  await server.close()
  await other.close()
  process.exitCode = report.missing.length + different.length > 0 ? 1 : 0
} finally {
  await rm(folder, {recursive: true, force: true})
}
