import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundAgreement, FoundDemand, FoundNegotiation, FoundRound} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import type {ResolvedSources} from '../sources/resolveSources.ts'
import type {Prose} from '../text/prose.ts'
import {isAboutTalks} from './aboutTalks.ts'
import {findAgreements} from './findAgreements.ts'
import {findDemands} from './findDemands.ts'
import {findRoles} from './findRoles.ts'
import {findRounds} from './findRounds.ts'
import {findSubject} from './findSubject.ts'
import {kindOf} from './kindRules.ts'
import {splitNegotiations} from './splitNegotiations.ts'
import {readTalkText} from './talkText.ts'
import {venueHosts} from './venueHosts.ts'

export interface Talks {
  readonly negotiations: readonly FoundNegotiation[]
  readonly rounds: readonly FoundRound[]
  readonly demands: readonly FoundDemand[]
  readonly agreements: readonly FoundAgreement[]
}

/**
 * Who negotiates with whom, in which rounds, and what they want of each other. Nothing at all where an article
 * only mentions talks.
 */
export function findTalks(
  raw: RawArticle,
  prose: Prose,
  entities: Entities,
  resolved: ResolvedSources,
): Talks {
  const talk = readTalkText(raw, prose, entities)
  const roles = findRoles(talk)
  if (!isAboutTalks(talk, roles.pairs.length > 0)) return NOTHING
  const parties = new Set(roles.parties.map(({id}) => id))
  const told = findRounds(raw, talk, parties)
  if (roles.pairs.length === 0 && !told.some(isParticular)) return NOTHING
  const taken = new Set([...parties, ...roles.hosts.map(({id}) => id)])
  const hosts = [...roles.hosts, ...venueHosts(told, entities, taken)]
  const {negotiations, rounds} = splitNegotiations({...roles, hosts}, told, talk, {
    kind: kindOf(
      talk.sentences.map(({masked}) => masked),
      entities.organizations.filter(({id}) => parties.has(id)).map(({kind}) => kind),
    ),
    subject: findSubject(talk),
  })
  return {
    negotiations,
    rounds,
    demands: findDemands(talk, negotiations, resolved),
    agreements: findAgreements(talk, negotiations, rounds, raw.publishedAt),
  }
}

/** Whether a round has anything of its own: a number, a day, a place, a sitting. */
function isParticular({ordinal, place, start, end, sessions}: FoundRound): boolean {
  return ordinal !== null || place !== null || (start ?? end) !== null || sessions.length > 0
}

const NOTHING: Talks = {negotiations: [], rounds: [], demands: [], agreements: []}
