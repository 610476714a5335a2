import type {SanityDocument} from '../sanityDocument.ts'
import {isTexts} from './imported.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import type {Row} from './mergeFields.ts'
import type {Origin} from './mergeShared.ts'
import type {Kept} from './plan.ts'

/** Facts that change as talks go on: there a later article outranks an earlier one. */
const PROGRESS: ReadonlySet<string> = new Set(['status', 'outcome', 'endDate'])

/** Each article words these in its own way: to be called something else is no contradiction. */
const WORDING: ReadonlySet<string> = new Set([
  'name',
  'title',
  'slug',
  'label',
  'issue',
  'reviewState',
  'honorificPrefix',
])

/** Types whose other names are kept: a name that differs is one more of them. */
const NAMED_TYPES: ReadonlySet<string> = new Set(['official', 'organization', 'place'])

/** `leave`: keep what is there and say nothing. The rest as in `Kept`. */
export type Verdict =
  | 'write'
  | 'leave'
  | Extract<Kept['reason'], 'edited' | 'conflict' | 'contradiction'>

/** What to do where a shared document has `present` and an article says `wanted`, which is something else. */
export function judge(
  path: string,
  row: Row | undefined,
  present: unknown,
  wanted: unknown,
  article: Origin,
): Verdict {
  // Never there: a gap to fill. There once: an editor took it out.
  if (present === undefined) return row === undefined ? 'write' : 'edited'
  if (row === undefined || row.hash !== itemFingerprint(present))
    return editorsWord(path, row, present, wanted, article)
  if (row.origin === article.id) return 'write'
  if (PROGRESS.has(path) && isLater(article.asOf, row.asOf)) return 'write'
  if (PROGRESS.has(path) && isLater(row.asOf, article.asOf)) return 'leave'
  if (tellsMore(present, wanted)) return 'write'
  return WORDING.has(path) || tellsMore(wanted, present) ? 'leave' : 'contradiction'
}

function editorsWord(
  path: string,
  row: Row | undefined,
  present: unknown,
  wanted: unknown,
  article: Origin,
): Verdict {
  if (WORDING.has(path) || tellsMore(wanted, present)) return 'leave'
  const isNew = row?.origin !== article.id || row.hash !== itemFingerprint(wanted)
  return isNew ? 'conflict' : 'edited'
}

/** Whether `more` says all that `less` says: a day in the month, an object with further fields. */
export function tellsMore(less: unknown, more: unknown): boolean {
  if (itemFingerprint(less) === itemFingerprint(more)) return true
  // A number that one article counts up to and another one prints.
  if (less === 'inferred' && more === 'stated') return true
  if (!isRecord(less) || !isRecord(more)) return false
  const {date} = less
  const {date: finer} = more
  if (typeof date === 'string' && typeof finer === 'string' && less._type === 'preciseDate')
    return finer.startsWith(`${date}-`)
  return Object.entries(less).every(([key, value]) => tellsMore(value, more[key]))
}

/** An article that calls somebody by another name than the stored one adds it to the other names. */
export function withOtherNames(
  base: ReadonlyMap<string, Row>,
  now: SanityDocument,
  incoming: SanityDocument,
  article: Origin,
): SanityDocument {
  const {name} = incoming
  if (!NAMED_TYPES.has(incoming._type) || typeof name !== 'string') return incoming
  const others = isTexts(incoming.otherNames) ? incoming.otherNames : []
  const replaces =
    name !== now.name && judge('name', base.get('name'), now.name, name, article) === 'write'
  const called = replaces ? name : now.name
  const all = [...new Set([...others, name])].filter((other) => other !== called)
  return {...incoming, otherNames: all.length > 0 ? all : undefined}
}

function isLater(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a > b)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
