import {canonicalJson, fingerprint} from '../fingerprint.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {itemPath, type KeyedItem} from './imported.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import type {Row} from './mergeFields.ts'
import type {Origin} from './mergeShared.ts'

/** Two articles that say different things of one field. */
export interface Contradiction {
  readonly path: string
  readonly present: unknown
  readonly wanted: unknown
  /** Id of the article that `present` came from, if known. */
  readonly origin: string | null
}

interface RecordsContext {
  readonly base: ReadonlyMap<string, Row>
  /** Id of the article that the import speaks for. */
  readonly article: string
  /** Whether the article adds a fact to the document. */
  readonly contributes: boolean
}

/**
 * Rows that an article leaves in a shared document. Those it left before and gives no more (the article was
 * corrected) go, unless somebody changed them; what somebody removed does not come back.
 */
export function mergeRecords(
  field: string,
  there: readonly KeyedItem[],
  coming: readonly KeyedItem[],
  {base, article, contributes}: RecordsContext,
) {
  const keys = new Set(coming.map((item) => item._key))
  const own = there.filter((item) => base.get(itemPath(field, item._key))?.origin === article)
  const stale = own.filter(
    (item) =>
      !keys.has(item._key) && base.get(itemPath(field, item._key))?.hash === itemFingerprint(item),
  )
  const present = new Set(there.map((item) => item._key))
  const fresh =
    contributes || own.length > 0
      ? coming.filter((item) => !present.has(item._key) && !base.has(itemPath(field, item._key)))
      : []
  return {items: [...there.filter((item) => !stale.includes(item)), ...fresh], fresh, stale}
}

/**
 * A round keeps what articles say against each other, once for each thing said and with the first article that
 * said it, until an editor has decided and removes the rows.
 */
export function withClaims(
  document: SanityDocument,
  incoming: readonly KeyedItem[],
  contradictions: readonly Contradiction[],
  article: Origin,
): KeyedItem[] {
  if (document._type !== 'negotiationRound') return [...incoming]
  const claims = contradictions.flatMap(({path, present, wanted, origin}) => {
    const field = path.replace(/\[.*$/s, '')
    const stored = origin === null ? [] : [claim(field, present, origin)]
    return [...stored, claim(field, wanted, article.id)]
  })
  return [...new Map([...incoming, ...claims].map((item) => [item._key, item])).values()]
}

function claim(field: string, value: unknown, article: string): KeyedItem {
  const text = asText(value)
  return {
    _type: 'claim',
    _key: fingerprint([field, text]).slice(0, 12),
    field,
    value: text,
    article: {_type: 'reference', _ref: article, _weak: true},
  }
}

/** A value in words that an editor can compare: what it points to, its date, or its fields. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map(asText).join(', ')
  if ('_ref' in value && typeof value._ref === 'string') return value._ref
  if ('date' in value && 'precision' in value) return String(value.date)
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('_'))
  const [only] = entries
  if (only && entries.length === 1) return asText(only[1])
  return entries
    .map(([key, item]) => `${key}: ${isPlain(item) ? asText(item) : canonicalJson(item)}`)
    .join(', ')
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || '_ref' in value
}
