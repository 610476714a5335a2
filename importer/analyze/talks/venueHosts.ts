import type {FoundOrganization, FoundRound, Role} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import {geoName} from '../entities/gazetteer.ts'
import {countryOfTown} from './hostCities.ts'

/**
 * States in whose towns the rounds were or will be held and who are no party: the host of a meeting in Muscat is Oman,
 * if the article names Oman at all. A town alone makes nobody a mediator.
 */
export function venueHosts(
  rounds: readonly Pick<FoundRound, 'place' | 'evidence'>[],
  {organizations, places}: Entities,
  taken: ReadonlySet<string>,
): Role[] {
  const hosts = new Map<string, Role>()
  for (const {place, evidence} of rounds) {
    const country = place && countryOf(place, places)
    const host = country ? organizations.find((one) => isState(one, country)) : undefined
    const [shown] = evidence
    if (!host || !shown || taken.has(host.id) || hosts.has(host.id)) continue
    hosts.set(host.id, {id: host.id, evidence: {span: shown.span, rule: 'venue-in-state'}})
  }
  return [...hosts.values()]
}

function countryOf(town: string, places: Entities['places']): string | null {
  const known = places.find(({name}) => name === town)?.country
  if (known) return known
  return countryOfTown(town)
}

function isState({kind, country, name}: FoundOrganization, code: string): boolean {
  return kind === 'state' && (country ?? geoName(name)?.country ?? null) === code
}
