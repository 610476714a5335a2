import type {Attribution} from '../../../../importer/analyze/attribution/attribution.ts'
import {findEntities} from '../../../../importer/analyze/entities/findEntities.ts'
import {resolveSources} from '../../../../importer/analyze/sources/resolveSources.ts'
import type {RawArticle} from '../../../../importer/read/rawArticle.ts'
import {slice} from '../../../../importer/span.ts'
import {articleOf, proseOf} from '../entities/readArticleOf.ts'

/** What one attribution prints: its source (null for none), cue and content, as strings of the text in order. */
export interface Printed {
  readonly source: string | null
  readonly whole?: string
  readonly cue: string
  readonly content: string
  readonly parent?: number
  readonly continues?: number
  readonly type?: Attribution['type']
  readonly rule?: string
}

/** Resolves attributions given as strings, each looked for after the start of the one before. */
export function resolve(raw: RawArticle | readonly string[], printed: readonly Printed[]) {
  const article = 'text' in raw ? raw : articleOf(...raw)
  let from = 0
  const spanOf = (text: string, start: number) => {
    const at = article.text.indexOf(text, start)
    if (at < 0) throw new Error(`The text does not print "${text}" after position ${start}.`)
    return {start: at, end: at + text.length}
  }
  const attributions = printed.map((one): Attribution => {
    const label = one.source === null ? null : spanOf(one.source, from)
    const content = spanOf(one.content, one.parent === undefined ? from : 0)
    if (one.parent === undefined) from = Math.min(label?.start ?? content.start, content.start) + 1
    return {
      source: one.whole ? [spanOf(one.whole, 0)] : label ? [label] : [],
      label,
      cue: one.cue === '' ? [] : [spanOf(one.cue, 0)],
      content: [content],
      type: one.type ?? 'indirect',
      parent: one.parent ?? null,
      continues: one.continues ?? null,
      rule: one.rule ?? 'test',
      confidence: 1,
    }
  })
  const prose = proseOf(article)
  const entities = findEntities(article, prose)
  const resolved = resolveSources(article, prose, attributions, entities)
  const labels = new Map(resolved.sources.map((source) => [source.id, source.label]))
  return {
    ...resolved,
    entities,
    speakers: resolved.statements.map(({speaker}) => labels.get(speaker ?? '') ?? null),
    text: (span: {start: number; end: number} | null) => (span ? slice(article.text, span) : null),
  }
}
