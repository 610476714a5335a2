import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {attribute} from '../../importer/analyze/attribution/attribute.ts'
import {readProse} from '../../importer/analyze/text/readProse.ts'
import type {Span} from '../../importer/span.ts'

/*
 * Attributes a file of annotated articles in both modes and scores the result with the scorer in ../shared.
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
for (const mode of ['everything', 'speech']) {
  if (values.mode !== 'both' && values.mode !== mode) continue
  const started = performance.now()
  const lines = articles.map(({id, text}) => {
    const attributions = attribute(readProse(text, linesOf(text)), {speech: mode === 'speech'})
    return JSON.stringify({
      id,
      attributions: attributions.map((found) => ({
        source: found.source.map(pair),
        cue: found.cue.map(pair),
        content: found.content.map(pair),
        rule: found.rule,
      })),
    })
  })
  const seconds = (performance.now() - started) / 1000
  const predicted = join(work, `${mode}.jsonl`)
  writeFileSync(predicted, lines.join('\n'))
  if (!values.json) {
    console.log(
      `\n${mode}: ${articles.length} articles, ${Math.round(articles.length / seconds)} a second`,
    )
  }
  const args = [scorer, file, predicted]
  if (values.errors) args.push('--errors', values.errors)
  if (values.json) args.push('--json')
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}

function pair({start, end}: Span): [number, number] {
  return [start, end]
}
