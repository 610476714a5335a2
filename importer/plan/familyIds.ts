import type {SanityDocument} from '../sanityDocument.ts'
import type {EntityIndex} from './entityIndex.ts'

/**
 * Rounds, agreements and named sources have ids that are made of the id of whom they belong to (compose/ids.ts).
 * Where that was merged into another one, or is stored under another id, theirs are looked for under all ids that
 * it has had: `round-sund-3` is `round-norvia-3` once the talks of Sund were merged into those of Norvia.
 */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  negotiationRound: ['negotiation'],
  agreement: ['negotiation'],
  source: ['official', 'organization'],
}

/** Ids under which a document may be stored, the one that counts first; empty where there is only its own. */
export function familyIds(
  document: SanityDocument,
  owners: EntityIndex,
  renamed: ReadonlyMap<string, string>,
): string[] {
  for (const field of OWNERS[document._type] ?? []) {
    const owner = refOf(document[field])
    const rest = owner === null ? null : restOf(document._id, owner)
    if (owner === null || rest === null) continue
    const now = renamed.get(owner) ?? owner
    const family = [now, ...owners.mergedIdsOf(now), owner]
    const [prefix = ''] = document._id.split('-', 1)
    const ids = family
      .filter((id) => id.startsWith(`${typeOf(owner)}-`))
      .map((id) => `${prefix}-${tailOf(id)}${rest}`)
    const all = [...new Set([...ids, document._id])]
    return all.length > 1 ? all : []
  }
  return []
}

/** What follows the owner in an id that is made of it; null for other ids. */
function restOf(id: string, owner: string): string | null {
  const made = `${id.split('-', 1)[0]}-${tailOf(owner)}`
  if (id === made) return ''
  return id.startsWith(`${made}-`) ? id.slice(made.length) : null
}

function typeOf(id: string): string {
  return id.split('-', 1)[0] ?? ''
}

function tailOf(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}

function refOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('_ref' in value)) return null
  return typeof value._ref === 'string' ? value._ref : null
}
