import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {attribute} from '../../importer/analyze/attribution/attribute.ts'
import type {Attribution} from '../../importer/analyze/attribution/attribution.ts'
import {joinContinued} from '../../importer/analyze/attribution/joinContinued.ts'
import {linesOf} from '../../importer/analyze/text/linesOf.ts'
import {readProse} from '../../importer/analyze/text/readProse.ts'
import type {Span} from '../../importer/span.ts'

/*
 * Attributes a file of annotated articles in both modes and scores the result with the scorer in ../shared. These
 * annotations nest nothing, so speech is scored twice: as `parley attribute` prints it, and without nested attributions.
 *   node scripts/measure/attributions.ts [--file F.jsonl] [--mode everything|speech|both] [--errors N] [--json]
 */
const {values} = parseArgs({
  options: {
    file: {type: 'string'},
    mode: {type: 'string', default: 'both'},
    errors: {type: 'string'},
    json: {type: 'boolean', default: false},
  },
})
const shared = resolve(import.meta.dirname, '../../../shared/corpora')
const file = values.file ?? join(shared, 'polnear/dev.jsonl')
const scorer = join(shared, 'score-attributions.mjs')
if (!existsSync(file) || !existsSync(scorer)) {
  console.error(`No annotated articles to measure against: ${file} or ${scorer} is missing.`)
  process.exit(2)
}
const articles: {id: string; text: string}[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
const work = mkdtempSync(join(tmpdir(), 'parley-measure-'))
const MODES: readonly {name: string; speech: boolean; flat: boolean}[] = [
  {name: 'everything', speech: false, flat: false},
  {name: 'speech', speech: true, flat: false},
  {name: 'speech, nested ones left out', speech: true, flat: true},
]
for (const {name, speech, flat} of MODES) {
  if (values.mode !== 'both' && values.mode !== (speech ? 'speech' : 'everything')) continue
  const started = performance.now()
  const lines = articles.map(({id, text}) => {
    const found = joinContinued(attribute(readProse(text, linesOf(text)), {speech}))
    const kept = flat ? found.filter((one) => one.parent === null) : found
    return JSON.stringify({id, attributions: kept.map(spansOf)})
  })
  const seconds = (performance.now() - started) / 1000
  const predicted = join(work, `${name}.jsonl`)
  writeFileSync(predicted, lines.join('\n'))
  if (!values.json) {
    console.log(
      `\n${name}: ${articles.length} articles, ${Math.round(articles.length / seconds)} a second`,
    )
  }
  const args = [scorer, file, predicted]
  if (values.errors) args.push('--errors', values.errors)
  if (values.json) args.push('--json')
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}

function spansOf(found: Attribution) {
  return {
    source: found.source.map(pair),
    cue: found.cue.map(pair),
    content: found.content.map(pair),
  }
}

function pair({start, end}: Span): [number, number] {
  return [start, end]
}
