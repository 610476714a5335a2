import {isRunId} from '../../importer/commit/journal.ts'
import {expandInputs, toArticles} from '../inputs.ts'
import {UsageError} from '../io.ts'
import type {ImportFlags} from '../parley.ts'
import {openTarget} from '../target.ts'
import {importNdjson} from './importNdjson.ts'
import {importRun} from './importRun.ts'
import {importWatch} from './importWatch.ts'

/** `parley import`: files into the dataset, or into an NDJSON file; once, or as they come. */
export async function importFiles(files: readonly string[], options: ImportFlags): Promise<number> {
  if (options.runId !== undefined && !isRunId(options.runId)) {
    throw new UsageError(
      `--run-id ${options.runId}: a run id has letters, digits, ".", "_" and "-".`,
    )
  }
  if (options.watch) {
    if (options.ndjson !== undefined || options.dryRun || options.runId !== undefined)
      throw new UsageError('--watch goes on and on: leave out --ndjson, --dry-run and --run-id.')
    if (files.includes('-')) throw new UsageError('--watch needs files or folders, not "-".')
    return importWatch(files, options)
  }
  const articles = toArticles(await expandInputs(files), options.publishedAt)
  if (options.ndjson !== undefined) return importNdjson(options.ndjson, articles, options)
  const target = await openTarget(options)
  try {
    return await importRun(target, articles, files, options)
  } finally {
    await target.close()
  }
}
