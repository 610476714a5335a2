import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundSource, FoundStatement} from '../analysis.ts'
import type {Attribution} from '../attribution/attribution.ts'
import type {Entities} from '../entities/entities.ts'
import type {Prose} from '../text/prose.ts'

export interface ResolvedSources {
  readonly sources: readonly FoundSource[]
  readonly statements: readonly FoundStatement[]
}

export function resolveSources(
  _raw: RawArticle,
  _prose: Prose,
  _attributions: readonly Attribution[],
  _entities: Entities,
): ResolvedSources {
  return {sources: [], statements: []}
}
