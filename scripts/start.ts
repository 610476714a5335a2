import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {createClient, type SanityClient} from '@sanity/client'
import {serve, type RunningServer} from '../dataset/index.ts'
import {importArticles, type ImportEvent} from '../importer/commit/importArticles.ts'
import {openJournal} from '../importer/commit/journal.ts'
import type {ArticleFile} from '../importer/commit/prepareArticle.ts'
import {createWriter} from '../importer/commit/writer.ts'
import {writtenBefore} from '../importer/commit/writtenArticles.ts'
import {ROUNDS_OF_NEGOTIATION_QUERY, STATEMENTS_OF_ARTICLE_QUERY} from '../queries/index.ts'
import {addresses} from './commands/serve.ts'
import {note, print, problem} from './io.ts'
import {roundsAnswer, statementsAnswer} from './report/answers.ts'
import {studioFolder} from './studio/studioFolder.ts'
import {untilStopped} from './untilStopped.ts'

const HELP = `Usage: npm start -- [--once] [--port N] [--data DIR]

Imports the articles of samples/ into an embedded dataset, serves its API and the Studio on this
machine, and prints the answers of two queries. Stays up until Ctrl-C.

  --once      do all of it and end
  --port N    port to listen on (3333; 0 takes a free one)
  --data DIR  folder of the embedded dataset (.parley)`

/** How journals call the embedded dataset. */
const TARGET = 'local/production'

process.exitCode = await start(process.argv.slice(2))

async function start(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) return 2
  if (options.help) {
    print(HELP)
    return 0
  }
  try {
    const studioDir = await studioFolder(note)
    const server = await serve(options.data, {port: options.port, studioDir})
    try {
      await show(server)
      for (const line of addresses(server, studioDir !== undefined, [])) print(line)
      if (options.once) return 0
      print('Ctrl-C ends it.')
      await untilStopped()
      return 0
    } finally {
      await server.close()
    }
  } catch (error) {
    problem(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readOptions(args: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        once: {type: 'boolean', default: false},
        port: {type: 'string', default: '3333'},
        data: {type: 'string', default: '.parley'},
        help: {type: 'boolean', short: 'h', default: false},
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error('--port must be a whole number from 0 to 65535.')
    }
    return {...values, port}
  } catch (error) {
    problem(`${error instanceof Error ? error.message : String(error)} See npm start -- --help.`)
    return null
  }
}

/** Imports the samples and prints what two of the shipped queries answer. */
async function show(server: RunningServer): Promise<void> {
  const client = createClient({...server.clientConfig, perspective: 'published'})
  const articleId = await importSamples(client, server.dataset.dataDir)
  const now = new Date().toISOString()
  const statements = await client.fetch(STATEMENTS_OF_ARTICLE_QUERY, {articleId, now})
  for (const line of statementsAnswer(statements)) print(line)
  const slug = await client.fetch<string | null>('*[_id == $id][0].negotiations[0]->slug.current', {
    id: articleId,
  })
  if (!slug) return
  const rounds = await client.fetch(ROUNDS_OF_NEGOTIATION_QUERY, {slug, now})
  for (const line of roundsAnswer(rounds)) print(line)
}

/** The samples into the dataset; the id of the first one's article. */
async function importSamples(client: SanityClient, dataDir: string): Promise<string> {
  const folder = resolve(import.meta.dirname, '../samples')
  const samples: {file: string; publishedAt: string}[] = JSON.parse(
    await readFile(resolve(folder, 'samples.json'), 'utf8'),
  )
  const files = samples.map(({file, publishedAt}): ArticleFile => ({
    name: `samples/${file}`,
    publishedAt,
    load: () => readFile(resolve(folder, file)),
  }))
  const at = new Date().toISOString()
  const run = `samples-${at.replace(/[-:]|\.\d+/g, '')}`
  const journal = openJournal(dataDir, run)
  const ids = new Map<string, string>()
  let created = 0
  try {
    journal.append({
      type: 'run',
      run,
      at,
      target: TARGET,
      mode: 'publish',
      inputs: ['samples'],
    })
    const onEvent = (event: ImportEvent) => {
      if (event.type === 'failed') throw new Error(`${event.name}: ${event.problems.join(' ')}`)
      ids.set(event.name, event.articleId)
      if (event.type === 'imported') {
        created += event.plan.steps.filter(({action}) => action === 'create').length
      }
    }
    const writer = createWriter(client, {requestsPerSecond: null})
    await importArticles(files, {
      client,
      writer,
      run,
      at,
      mode: 'publish',
      dryRun: false,
      journal,
      wasWritten: writtenBefore(dataDir, TARGET),
      onEvent,
    })
    journal.append({type: 'finished', at: new Date().toISOString(), summary: {created}})
  } finally {
    journal.close()
  }
  print(
    created > 0
      ? `${samples.length} articles imported from samples/: ${created} documents created in ${dataDir}.`
      : `The articles of samples/ are in ${dataDir} already; nothing changed.`,
  )
  return ids.get(`samples/${samples[0]?.file}`) ?? ''
}
