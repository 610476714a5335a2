import type {Analysis, Evidence} from '../analyze/analysis.ts'
import type {RawArticle} from '../read/rawArticle.ts'
import {slice, type Span} from '../span.ts'
import type {Blocks} from './blocks.ts'
import {short} from './ids.ts'
import {weakReference} from './values.ts'

/** What the makers of documents share: the article, what was found in it, and which document each find becomes. */
export interface Composition {
  readonly raw: RawArticle
  readonly analysis: Analysis
  /** `_id` of the article. */
  readonly article: string
  readonly blocks: Blocks
  /** Id of a find -> `_id` of its document. Several finds may be one document. */
  readonly documentIds: ReadonlyMap<string, string>
}

/** The `_id` of the document that a find becomes; null for no find. */
export function documentIdOf({documentIds}: Composition, found: string | null): string | null {
  return found === null ? null : (documentIds.get(found) ?? null)
}

/** The text of a span on one line. */
export function textOf({raw}: Composition, span: Span): string {
  return slice(raw.text, span).replaceAll('\n', ' ')
}

/** Longer lists of evidence show an editor nothing that the first passages don't. */
const MOST_EVIDENCE = 3

/** Rows for the field `evidence`: the first passages of the body that `field` was read from. */
export function evidenceOf(
  {article, blocks}: Composition,
  field: string,
  found: readonly Evidence[],
): Record<string, unknown>[] {
  const rows = new Map<string, Record<string, unknown>>()
  for (const {span, rule} of found) {
    const [place] = blocks.locate(span)
    if (!place || rows.size === MOST_EVIDENCE) continue
    const key = short([article, field, place.blockKey, place.start, place.end])
    if (rows.has(key)) continue
    rows.set(key, {
      _type: 'evidence',
      _key: key,
      field,
      article: weakReference(article),
      ...place,
      rule,
    })
  }
  return [...rows.values()]
}
