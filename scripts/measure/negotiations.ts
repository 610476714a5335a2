import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {analyze} from '../../importer/analyze/analyze.ts'
import {toRecord} from '../../importer/analyze/toRecord.ts'
import {readArticle} from '../../importer/read/readArticle.ts'
import {UNREAD} from './unread.ts'

/*
 * Analyses a folder of gold articles and scores the result with the scorer in ../shared.
 *   node scripts/measure/negotiations.ts [--set read|unread|all] [--gold DIR] [--errors N] [--only ID] [--json]
 * Of the unread articles only figures are shown, never errors: see scripts/measure/unread.ts.
 */
const {values} = parseArgs({
  options: {
    set: {type: 'string', default: 'read'},
    gold: {type: 'string'},
    errors: {type: 'string'},
    only: {type: 'string'},
    json: {type: 'boolean', default: false},
  },
})
const shared = resolve(import.meta.dirname, '../../../shared/negotiations')
const gold = values.gold ?? join(shared, 'dev')
if (!existsSync(gold) || !existsSync(join(shared, 'score.mjs'))) {
  console.error(`No gold articles to measure against: ${gold} or ${shared}/score.mjs is missing.`)
  process.exit(2)
}
const work = mkdtempSync(join(tmpdir(), 'parley-measure-'))
const chosen = join(work, 'gold')
const predicted = join(work, 'predicted')
mkdirSync(chosen)
mkdirSync(predicted)
for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
  const article: {id: string; text: string; publishedAt: string | null} = JSON.parse(
    readFileSync(join(gold, file), 'utf8'),
  )
  const unread = UNREAD.has(article.id)
  if (values.set !== 'all' && unread !== (values.set === 'unread')) continue
  const raw = readArticle({content: article.text, publishedAt: article.publishedAt})
  const record = toRecord(raw, analyze(raw))
  writeFileSync(join(chosen, file), JSON.stringify(article))
  writeFileSync(join(predicted, file), JSON.stringify({id: article.id, ...record}))
}
const args = [join(shared, 'score.mjs'), chosen, predicted]
if (values.set === 'read' && values.errors) args.push('--errors', values.errors)
if (values.only) args.push('--only', values.only)
if (values.json) args.push('--json')
process.exitCode = spawnSync(process.execPath, args, {stdio: 'inherit'}).status ?? 1
