import {analyze} from '../../importer/analyze/analyze.ts'
import {toRecord} from '../../importer/analyze/toRecord.ts'
import {readArticle} from '../../importer/read/readArticle.ts'
import {expandInputs} from '../inputs.ts'
import {print, problem} from '../io.ts'
import type {AnalyzeFlags} from '../parley.ts'
import {analysisReport} from '../report/analysisReport.ts'

/** `parley analyze`: prints the analysis of each article, for people or as JSON Lines. */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeFlags,
): Promise<number> {
  let failed = 0
  for (const input of await expandInputs(files)) {
    try {
      const raw = readArticle({
        content: await input.load(),
        publishedAt: options.publishedAt ?? null,
      })
      const analysis = analyze(raw)
      if (options.json) print(JSON.stringify({id: input.id, ...toRecord(raw, analysis)}))
      else print(analysisReport(raw, analysis, {explain: options.explain}))
      for (const warning of raw.warnings) problem(`${input.name}: ${warning}`)
    } catch (error) {
      failed += 1
      problem(`${input.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed > 0 ? 1 : 0
}
