import {toPatch, mergePair} from '../plan/mergePair.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import type {WriteStep} from './batch.ts'

/** Named sources are one for each person or body (compose/ids.ts): those of two that are merged are merged, too. */
export interface SourceMerge {
  readonly winner: string
  readonly losers: readonly string[]
}

/** Ids under which the sources of merged people or bodies may be stored, the one that stays first. */
export function sourceIdsOf(
  type: string,
  winner: string,
  loser: string,
  versions: readonly StoredDocument[],
): string[] {
  if (type !== 'official' && type !== 'organization') return []
  const earlier = versions.flatMap(({mergedIds}) => (Array.isArray(mergedIds) ? mergedIds : []))
  const owners = [winner, loser, ...earlier].filter((id) => typeof id === 'string')
  const made = owners.filter((id) => id.startsWith(`${type}-`))
  return [...new Set(made.map((id) => `source-${id.slice(type.length + 1)}`))]
}

/** Of the stored ones the first stays. */
export function planSourceMerge(
  ids: readonly string[],
  stored: readonly StoredDocument[],
): SourceMerge | null {
  const there = new Set(
    stored.filter(({_type}) => _type === 'source').map(({_id}) => _id.replace(/^drafts\./, '')),
  )
  const [winner, ...losers] = ids.filter((id) => there.has(id))
  return winner !== undefined && losers.length > 0 ? {winner, losers} : null
}

/** The source that stays takes over what it lacks; its later ids are found by those of its person or body. */
export function takeOver(winner: StoredDocument, loser: StoredDocument): WriteStep[] {
  const changes = mergePair(winner, loser).filter(({path}) => path !== 'mergedIds')
  return changes.length > 0 ? [toPatch(winner, changes, new Map())] : []
}
