import {readFileSync} from 'node:fs'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {problem, UsageError} from './io.ts'

/**
 * The command `parley`. Returns the exit code: 0 done; 1 some inputs failed; 2 wrong use; 3 target refused.
 * Each command is loaded when it is called, so that `--help` answers at once.
 */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0
  const run = (command: () => Promise<number>) => async () => {
    code = await command()
  }
  const program = commands(run)
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      problem(error.message)
      return 2
    }
    const {exitCodeOf} = await import('./exitCode.ts')
    problem(error instanceof Error ? error.message : String(error))
    return exitCodeOf(error)
  }
}

type Run = (command: () => Promise<number>) => () => Promise<void>

function commands(run: Run): Command {
  const program = new Command('parley')
    .description(
      'Reads articles about negotiations into structured content in which every claim keeps its source.',
    )
    .version(version())
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`parley: ${text.replace(/^error: /, '')}`),
    })
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 some inputs failed (each is named); 2 wrong use; 3 the target refused.',
    )

  const analyze = program
    .command('analyze')
    .description('print who said what, who talks with whom, and the rounds; no dataset is touched')
    .argument('<file...>', 'article files, folders of them, or - for standard input')
    .addOption(publishedAt())
    .addOption(format())
    .option(
      '--json',
      'one JSON object a line: {id, headline, organizations, ... statements}',
      false,
    )
    .option('--explain', 'name the rule behind each finding', false)
  analyze.action((files: string[], options: AnalyzeFlags) =>
    run(async () => (await import('./commands/analyze.ts')).analyzeFiles(files, options))(),
  )

  program
    .command('attribute')
    .description(
      'print every attribution in texts: {id, text} a line in, {id, attributions} a line out',
    )
    .argument('<file>', 'JSON Lines, or - for standard input')
    .option('--speech', 'only what was said or written, as analyze and import use it', false)
    .action((file: string, options: {speech: boolean}) =>
      run(async () => (await import('./commands/attribute.ts')).attributeFile(file, options))(),
    )

  const importCommand = program
    .command('import')
    .description(
      'import articles; what is there and unchanged is left alone, what editors changed stays',
    )
    .argument('<file...>', 'article files, folders of them, or - for standard input')
    .addOption(publishedAt())
    .addOption(format())
    .addOption(
      new Option('--publish', 'create published documents (default)')
        .conflicts('drafts')
        .default(false),
    )
    .addOption(new Option('--drafts', 'create drafts').conflicts('publish').default(false))
    .option('--dry-run', 'show what would be written, write nothing', false)
    .option(
      '--run-id <id>',
      'name this run; default: a new id, or that of an interrupted run of the same inputs',
    )
    .option('--ndjson <file>', 'write documents for "sanity dataset import" instead')
    .option(
      '--restore-deleted',
      'bring back articles and finds that somebody deleted since they were imported',
      false,
    )
    .option('--watch', 'go on importing what is new or changed, until Ctrl-C', false)
    .option('--yes', 'write to Content Lake without showing the plan and asking first', false)
    .option('--json', 'progress and results as JSON, one event a line', false)
  withTarget(importCommand).action((files: string[], options: ImportFlags) =>
    run(async () => (await import('./commands/import.ts')).importFiles(files, options))(),
  )

  const undo = program
    .command('undo')
    .description(
      'take back what a run created or changed, except where somebody has touched it since',
    )
    .argument('<run-id>', 'see "parley runs"')
  withTarget(undo).action((id: string, options: TargetFlags) =>
    run(async () => (await import('./commands/undo.ts')).undo(id, options))(),
  )

  const merge = program
    .command('merge')
    .description('make two documents one: a person, body, place, negotiation or round')
    .argument('<winner>', 'id of the document that stays')
    .argument('<loser>', 'id of the duplicate; what points to it will point to the winner')
  withTarget(merge).action((winner: string, loser: string, options: TargetFlags) =>
    run(async () => (await import('./commands/merge.ts')).merge(winner, loser, options))(),
  )

  withData(program.command('runs'))
    .description('list the runs of imports, oldest first')
    .option('--json', 'one JSON object a line', false)
    .action((options: {data: string; json: boolean}) =>
      run(async () => (await import('./commands/runs.ts')).runs(options))(),
    )

  const query = program
    .command('query')
    .description('run a GROQ query and print its result as JSON')
    .argument('<groq>', 'the query')
    .option('--param <name=value...>', 'a parameter; the value is JSON, or else text', [])
    .addOption(
      new Option('--perspective <name>', 'which documents to see')
        .default('published')
        .choices(['published', 'drafts', 'raw']),
    )
  withTarget(query).action((groq: string, options: QueryFlags) =>
    run(async () => (await import('./commands/query.ts')).query(groq, options))(),
  )

  withData(program.command('serve'))
    .description('serve the embedded dataset and the Studio on this machine')
    .option('--port <n>', 'port to listen on; 0 takes a free one', port, 3333)
    .option(
      '--host <address>',
      'address to listen on; any but a loopback one lets other machines in, with a token only',
      '127.0.0.1',
    )
    .option('--user <name...>', 'people who sign in, each with a link of their own', [])
    .option('--allow-origin <origin...>', 'further web origins that may call the API', [])
    .option('--no-studio', 'the API only')
    .action((options: ServeFlags) =>
      run(async () => (await import('./commands/serve.ts')).serveCommand(options))(),
    )

  withData(program.command('export'))
    .description('write the embedded dataset to a file that "sanity dataset import" accepts')
    .argument('<file>', 'FILE.ndjson, or FILE.tar.gz with images and files')
    .action((file: string, options: {data: string}) =>
      run(async () => (await import('./commands/export.ts')).exportFile(file, options))(),
    )

  withData(program.command('import-dataset'))
    .description('restore documents that "parley export" or "sanity dataset export" wrote')
    .argument('<file>', 'FILE.ndjson or FILE.tar.gz')
    .option('--replace', 'overwrite documents that exist', false)
    .action((file: string, options: {data: string; replace: boolean}) =>
      run(async () =>
        (await import('./commands/importDataset.ts')).importDatasetFile(file, options),
      )(),
    )

  program
    .command('schema')
    .description('print the document types of the model')
    .option('--attributes', 'print what the model costs in attributes', false)
    .action((options: {attributes: boolean}) =>
      run(async () => (await import('./commands/schema.ts')).schema(options))(),
    )
  return program
}

export interface AnalyzeFlags {
  readonly publishedAt?: string
  readonly format: 'auto' | 'text'
  readonly json: boolean
  readonly explain: boolean
}

export interface TargetFlags {
  readonly data: string
  readonly projectId?: string
  readonly dataset?: string
}

export interface ImportFlags extends TargetFlags {
  readonly publishedAt?: string
  readonly format: 'auto' | 'text'
  readonly publish: boolean
  readonly drafts: boolean
  readonly dryRun: boolean
  readonly runId?: string
  readonly ndjson?: string
  readonly restoreDeleted: boolean
  readonly watch: boolean
  readonly yes: boolean
  readonly json: boolean
}

export interface QueryFlags extends TargetFlags {
  readonly param: readonly string[]
  readonly perspective: 'published' | 'drafts' | 'raw'
}

export interface ServeFlags {
  readonly data: string
  readonly port: number
  readonly host: string
  readonly user: readonly string[]
  readonly allowOrigin: readonly string[]
  readonly studio: boolean
}

function withData(command: Command): Command {
  return command.option('--data <dir>', 'folder of the embedded dataset', '.parley')
}

function withTarget(command: Command): Command {
  return withData(command)
    .option(
      '--project-id <id>',
      'Content Lake project (or SANITY_PROJECT_ID), with SANITY_AUTH_TOKEN',
    )
    .option('--dataset <name>', 'Content Lake dataset (or SANITY_DATASET)')
}

function publishedAt(): Option {
  return new Option(
    '--published-at <time>',
    'when it was published, ISO 8601 with offset; "on Sunday" is counted from here',
  ).argParser(isoTime)
}

function format(): Option {
  return new Option('--format <name>', 'format of the files')
    .default('auto')
    .choices(['auto', 'text'])
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

function isoTime(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  // Date.parse takes 31 February for 3 March.
  const exists = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDate() === day
  if (!ISO_TIME.test(value) || Number.isNaN(Date.parse(value)) || !exists) {
    throw new InvalidArgumentError(
      'It must be a time with an offset, such as 2025-10-27T14:00:00+05:00.',
    )
  }
  return value
}

function port(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
  }
  return number
}

function version(): string {
  // Built, this file lies one folder deeper than in the repository.
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const manifest: {version?: string} = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8'),
      )
      if (manifest.version) return manifest.version
    } catch {
      continue
    }
  }
  return 'unknown'
}
