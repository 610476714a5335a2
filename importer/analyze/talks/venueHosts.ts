import type {FoundOrganization, FoundRound, Role} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import {geoName} from '../entities/gazetteer.ts'

/** Towns in which states like to host talks and which are no capitals, by ISO 3166-1 code. From general knowledge. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['Geneva', 'CH'],
  ['Lausanne', 'CH'],
  ['Montreux', 'CH'],
  ['Davos', 'CH'],
  ['Zurich', 'CH'],
  ['Istanbul', 'TR'],
  ['Antalya', 'TR'],
  ['Jeddah', 'SA'],
  ['New York', 'US'],
  ['Sharm el-Sheikh', 'EG'],
  ['Dubai', 'AE'],
  ['Sochi', 'RU'],
  ['Saint Petersburg', 'RU'],
  ['Almaty', 'KZ'],
  ['Arusha', 'TZ'],
  ['Mombasa', 'KE'],
  ['Naivasha', 'KE'],
  ['Entebbe', 'UG'],
  ['Salalah', 'OM'],
  ['Milan', 'IT'],
  ['Venice', 'IT'],
  ['Munich', 'DE'],
  ['Bonn', 'DE'],
  ['Hamburg', 'DE'],
  ['Marseille', 'FR'],
  ['Strasbourg', 'FR'],
  ['Barcelona', 'ES'],
  ['The Hague', 'NL'],
  ['Gothenburg', 'SE'],
  ['Bergen', 'NO'],
  ['Johannesburg', 'ZA'],
  ['Durban', 'ZA'],
  ['Cape Town', 'ZA'],
  ['Mumbai', 'IN'],
  ['Kolkata', 'IN'],
  ['Karachi', 'PK'],
  ['Lahore', 'PK'],
  ['Shanghai', 'CN'],
  ['Hong Kong', 'HK'],
  ['Busan', 'KR'],
  ['Osaka', 'JP'],
  ['Sydney', 'AU'],
  ['Toronto', 'CA'],
  ['Montreal', 'CA'],
  ['Cartagena', 'CO'],
  ['Cancun', 'MX'],
  ['Rio de Janeiro', 'BR'],
])

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
  const geo = geoName(town)
  return geo?.type === 'capital' ? geo.country : (CITIES.get(town) ?? null)
}

function isState({kind, country, name}: FoundOrganization, code: string): boolean {
  return kind === 'state' && (country ?? geoName(name)?.country ?? null) === code
}
