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
  const roles = findRoles(talk)
  if (!isAboutTalks(talk, roles.pairs.length > 0)) return NOTHING
  const id = 'negotiation-1'
  const rounds = findRounds(raw, talk, id)
  if (roles.pairs.length === 0 && !rounds.some(isParticular)) return NOTHING
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

/** Whether a round has anything of its own: a number, a day, a place, a sitting. */
function isParticular({ordinal, place, start, end, sessions}: FoundRound): boolean {
  return ordinal !== null || place !== null || (start ?? end) !== null || sessions.length > 0
}

const NOTHING: Talks = {negotiations: [], rounds: [], demands: []}
