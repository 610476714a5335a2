import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundDemand, FoundNegotiation, FoundRound} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import type {ResolvedSources} from '../sources/resolveSources.ts'
import type {Prose} from '../text/prose.ts'
import {isAboutTalks} from './aboutTalks.ts'
import {findRoles} from './findRoles.ts'
import {findRounds} from './findRounds.ts'
import {readTalkText} from './talkText.ts'
import {venueHosts} from './venueHosts.ts'

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
  if (!isAboutTalks(talk)) return NOTHING
  const roles = findRoles(talk)
  const id = 'negotiation-1'
  const rounds = findRounds(raw, talk, id)
  if (roles.parties.length === 0 && rounds.length === 0) return NOTHING
  const taken = new Set([...roles.parties, ...roles.hosts].map((role) => role.id))
  const negotiation: FoundNegotiation = {
    id,
    kind: 'other',
    parties: roles.parties,
    mediators: roles.mediators,
    hosts: [...roles.hosts, ...venueHosts(rounds, entities, taken)],
    subject: null,
    evidence: [],
  }
  return {negotiations: [negotiation], rounds, demands: []}
}

const NOTHING: Talks = {negotiations: [], rounds: [], demands: []}
