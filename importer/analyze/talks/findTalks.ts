import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundDemand, FoundNegotiation, FoundRound} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import type {ResolvedSources} from '../sources/resolveSources.ts'
import type {Prose} from '../text/prose.ts'
import {isAboutTalks} from './aboutTalks.ts'
import {findRoles} from './findRoles.ts'
import {findRounds} from './findRounds.ts'
import {readTalkText} from './talkText.ts'

export interface Talks {
  readonly negotiations: readonly FoundNegotiation[]
  readonly rounds: readonly FoundRound[]
  readonly demands: readonly FoundDemand[]
}

export function findTalks(
  raw: RawArticle,
  prose: Prose,
  entities: Entities,
  _sources: ResolvedSources,
): Talks {
  const talk = readTalkText(raw, prose, entities)
  if (!isAboutTalks(talk)) return {negotiations: [], rounds: [], demands: []}
  const roles = findRoles(talk)
  const negotiation: FoundNegotiation = {
    id: 'negotiation-1',
    kind: 'other',
    parties: roles.parties,
    mediators: roles.mediators,
    hosts: roles.hosts,
    subject: null,
    evidence: [],
  }
  return {negotiations: [negotiation], rounds: findRounds(raw, talk, negotiation.id), demands: []}
}
