import type {FoundOrganization} from '../analysis.ts'
import type {RoleClaim} from './applyRoleRules.ts'
import type {Tally} from './tally.ts'
import type {TalkText} from './talkText.ts'

/**
 * Parties that no sentence names as such: the union and the employer of a dispute over work, those who take
 * positions in a conference of many, and where a side is still missing, whoever the article speaks of most.
 */
export function inferParties(
  talk: TalkText,
  parties: Tally,
  mediators: Tally,
  hosts: Tally,
): RoleClaim[] {
  const media = mediaOf(talk)
  const senders = new Set(
    talk.entities.officials.flatMap(({id, affiliation}) =>
      affiliation && mediators.weight(id) > 0 ? [affiliation] : [],
    ),
  )
  const free = talk.entities.organizations.filter(
    ({id, name}) =>
      !((senders.has(id) || NEUTRALS.test(name)) && parties.weight(id) === 0) &&
      mediators.weight(id) === 0 &&
      hosts.weight(id) <= parties.weight(id) &&
      !media.has(id),
  )
  const strong = free.filter(({id}) => parties.weight(id) >= 2)
  if (strong.length >= 2) return []
  const known = new Set(strong.map(({id}) => id))
  const open = free.filter(({id}) => !known.has(id))
  if (MANY_SIDED.test(talk.sentences.map(({masked}) => masked).join('\n'))) {
    const vocal = takersOfPositions(talk)
    const states = open.filter(({id}) => vocal.has(id))
    if (states.length + strong.length >= 2) {
      return states.map((one) => claim(one, 'position-in-a-conference', 2))
    }
  }
  const counts = countMentions(talk)
  const merger = mergerClaims(talk, open, strong, counts)
  if (merger.length > 0) return merger
  const weight = (one: FoundOrganization) =>
    (counts.get(one.id) ?? 0) + 3 * parties.weight(one.id) + (COUNTERPARTS.has(one.kind) ? 1 : 0)
  const claims: RoleClaim[] = []
  const isUnion = ({kind, name}: FoundOrganization) =>
    kind === 'union' || (kind === 'other' && OF_WORKERS.test(name))
  const union = strong.some(isUnion) ? null : heaviest(open.filter(isUnion), weight)
  if (union) claims.push(claim(union, 'union-of-the-dispute', 3))
  while (strong.length + claims.length < 2) {
    const taken = new Set(claims.map(({id}) => id))
    const next = heaviest(
      open.filter(({id}) => !taken.has(id) && (counts.get(id) ?? 0) > 0),
      weight,
    )
    if (!next) break
    claims.push(claim(next, union ? 'employer-of-the-dispute' : 'most-spoken-of', 2))
  }
  // One side that is sure is better than none.
  return strong.length + claims.length >= 2 || union ? claims : []
}

/**
 * A takeover that an authority examines is a negotiation of remedies between who buys and who examines; whom it
 * buys only waits. Where two merge both may sit there, and then a rule of the tables names them.
 */
function mergerClaims(
  talk: TalkText,
  open: readonly FoundOrganization[],
  strong: readonly FoundOrganization[],
  counts: ReadonlyMap<string, number>,
): RoleClaim[] {
  const masked = talk.sentences.map((sentence) => sentence.masked).join('\n')
  if (!MERGER.test(masked) || !REMEDIES.test(masked)) return []
  const all = [...strong, ...open]
  const examiner = all.find(({kind, name}) => kind !== 'company' && EXAMINERS.test(name))
  if (!examiner) return []
  const bought = targetsOf(talk)
  const buyers = all.filter(({id, kind}) => kind === 'company' && !bought.has(id))
  const buyer = heaviest(buyers, ({id}) => counts.get(id) ?? 0)
  const known = new Set(strong.map(({id}) => id))
  return [examiner, ...(buyer ? [buyer] : [])]
    .filter(({id}) => !known.has(id))
    .map((one) => claim(one, 'merger-under-examination', 3))
}

const MERGER = /\b(?:mergers?|merge|takeover|acquisition|buyout|tie-up|purchase|bid for)\b/
const REMEDIES =
  /\b(?:remed(?:y|ies)|concessions?|commitments|divest\w*|sell (?:off )?|antitrust|anti-trust|clearance|regulators?|watchdog|competition concerns)\b/
const EXAMINERS =
  /\b(?:competition|mergers?|antitrust|anti-trust|monopolies|cartel|markets|commission)\b/i

/** "Its purchase of rival X", "the X deal" after "takeover": whom somebody buys. */
function targetsOf({sentences}: TalkText): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const {masked, mentions} of sentences) {
    for (const {id, start} of mentions) {
      if (BOUGHT.test(masked.slice(Math.max(0, start - 60), start))) targets.add(id)
    }
  }
  return targets
}

const BOUGHT =
  /\b(?:purchase|takeover|acquisition|buyout|take over|buy|acquire|bid) (?:of|for)? ?(?:[^\s.,;]+ ){0,4}?$|\b(?:rival|target|competitor) $/

/** Bodies that sit at tables more often than intergovernmental ones and research institutes do. */
const COUNTERPARTS: ReadonlySet<FoundOrganization['kind']> = new Set([
  'company',
  'state',
  'armed-group',
  'union',
  'party',
])

/** Associations of people who work, whatever they call themselves. */
const OF_WORKERS =
  /\b(?:Education Association|(?:Teachers|Nurses|Doctors|Pilots|Players|Drivers|Writers|Actors|Performers|Dockers|Guards|Staff|Workers|Musicians)['’]? (?:Association|Alliance|Federation|Society|Guild|Brotherhood))\b/

/** Bodies that are at many tables and a side at none, unless the text says so. */
const NEUTRALS = /^(?:U\.?N\b|United Nations|(?:International Committee of the )?Red Cross|ICRC)/

/** A house in which people meet is no side. */
const INSIDE =
  /\b(?:at|in|inside|outside|near|(?:cafeteria|hall|gym|library|canteen|office|offices) of) (?:the )?$/

const MANY_SIDED =
  /\b(?:treaty|summit|conference|plenary|delegates|cop ?\d+|member states|coastal states)\b/

const POSITION_VERB =
  /^(?:'s delegate|'s delegation|'s envoy| delegates?)?,? (?:[^.;]{0,60}, )?(?:(?:and|or) (?:the )?\uE000\uE003* )?(?:[a-z]+ly )?(?:(?:is|are) calling|says?|said|told|wants?|wanted|called|calls|proposes?|demand(?:s|ed)?|seeks?|favou?rs?|favou?red|asks? for|asked for|resists?|resisted|opposes?|opposed|supports?|supported|proposed|argued|rejected|insists?|insisted|backs?|backed|accused|urged|tells)\b/

function takersOfPositions({sentences}: TalkText): Set<string> {
  const takers = new Set<string>()
  for (const {masked, mentions} of sentences) {
    for (const {id, end} of mentions) {
      if (POSITION_VERB.test(masked.slice(end, end + 120))) takers.add(id)
    }
  }
  return takers
}

const REPORTS =
  /^(?: news agency| newspaper| (?:has |had )?(?:reported|reports|wrote|writes|quoted|published|first reported|revealed)|, which (?:first )?reported)/

const TOLD =
  /\b(?:tell|told|newspaper|daily|weekly|magazine|broadcaster|station|agency|website|reported by|seen by|obtained by|quoted by) (?:the )?$/

/** Papers, stations and agencies that somebody talks to or that report, in half of their mentions at least. */
function mediaOf(talk: TalkText): Set<string> {
  const all = countMentions(talk)
  const reporting = new Map<string, number>()
  for (const {masked, mentions} of talk.sentences) {
    for (const {start, end, id} of mentions) {
      const told = TOLD.test(masked.slice(Math.max(0, start - 20), start))
      if (told || REPORTS.test(masked.slice(end, end + 30))) {
        reporting.set(id, (reporting.get(id) ?? 0) + 1)
      }
    }
  }
  const companies = talk.entities.organizations.filter(({kind}) => kind === 'company')
  return new Set(
    companies
      .map(({id}) => id)
      .filter((id) => (reporting.get(id) ?? 0) * 2 >= Math.max(1, all.get(id) ?? 0)),
  )
}

function countMentions({sentences}: TalkText): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {mentions, masked} of sentences) {
    for (const {id, start} of mentions) {
      if (INSIDE.test(masked.slice(Math.max(0, start - 20), start))) continue
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

function heaviest(
  organizations: readonly FoundOrganization[],
  weight: (organization: FoundOrganization) => number,
): FoundOrganization | null {
  let best: FoundOrganization | null = null
  for (const one of organizations) if (!best || weight(one) > weight(best)) best = one
  return best
}

function claim({id, mentions}: FoundOrganization, rule: string, weight: number): RoleClaim {
  const span = mentions[0]?.span ?? {start: 0, end: 0}
  return {id, part: 'party', weight, rule, span, together: [id]}
}
