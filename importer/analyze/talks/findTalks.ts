import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundDemand, FoundNegotiation, FoundRound} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import type {ResolvedSources} from '../sources/resolveSources.ts'
import type {Prose} from '../text/prose.ts'

export interface Talks {
  readonly negotiations: readonly FoundNegotiation[]
  readonly rounds: readonly FoundRound[]
  readonly demands: readonly FoundDemand[]
}

export function findTalks(
  _raw: RawArticle,
  _prose: Prose,
  _entities: Entities,
  _sources: ResolvedSources,
): Talks {
  return {negotiations: [], rounds: [], demands: []}
}
