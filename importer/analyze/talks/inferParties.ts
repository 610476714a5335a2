import type {FoundOrganization} from '../analysis.ts'
import type {RoleClaim} from './applyRoleRules.ts'
import type {Tally} from './findRoles.ts'
import type {TalkText} from './talkText.ts'

/**
 * Parties that no sentence names as such: the union and the employer of a dispute over work,
 * and those who take positions in a conference of many.
 */
export function inferParties(talk: TalkText, parties: Tally, mediators: Tally): RoleClaim[] {
  const strong = parties.ids().filter((id) => parties.weight(id) >= 3)
  const organizations = talk.entities.organizations.filter(({id}) => mediators.weight(id) === 0)
  const counts = countMentions(talk)
  const count = ({id}: FoundOrganization) => counts.get(id) ?? 0
  const claims: RoleClaim[] = []
  const union = mostMentioned(
    organizations.filter(({kind}) => kind === 'union'),
    count,
  )
  if (union && strong.length < 2) {
    claims.push(claim(union, 'union-of-the-dispute', 3))
    const others = organizations.filter(({kind}) => EMPLOYERS.has(kind))
    if (!others.some(({id}) => parties.weight(id) >= 2)) {
      const employer = mostMentioned(others, (one) => count(one) + (one.kind === 'company' ? 1 : 0))
      if (employer) claims.push(claim(employer, 'employer-of-the-dispute', 3))
    }
  } else if (strong.length < 2 && talk.sentences.some(({masked}) => MANY_SIDED.test(masked))) {
    for (const one of organizations) {
      if (one.kind === 'state' && takesPosition(talk, one.id)) {
        claims.push(claim(one, 'position-in-a-conference', 2))
      }
    }
  }
  return claims
}

const EMPLOYERS: ReadonlySet<FoundOrganization['kind']> = new Set([
  'company',
  'government-body',
  'other',
])

const MANY_SIDED =
  /\b(?:treaty|summit|conference|plenary|delegates|cop ?\d+|member states|coastal states)\b/

const POSITION_VERB =
  /^(?:'s delegate|'s delegation|'s envoy| delegates?)?,? (?:[^.;]{0,60}, )?(?:[a-z]+ly )?(?:says?|said|told|wants?|called|calls|opposes?|opposed|supports?|supported|proposed|argued|rejected|insists?|insisted|backs?|backed|accused|urged|tells)\b/

function takesPosition({sentences}: TalkText, id: string): boolean {
  return sentences.some(({masked, mentions}) =>
    mentions.some(
      (mention) =>
        mention.id === id && POSITION_VERB.test(masked.slice(mention.end, mention.end + 120)),
    ),
  )
}

function countMentions({sentences}: TalkText): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {mentions} of sentences) {
    for (const {id} of mentions) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function mostMentioned(
  organizations: readonly FoundOrganization[],
  count: (organization: FoundOrganization) => number,
): FoundOrganization | null {
  let best: FoundOrganization | null = null
  for (const one of organizations) if (!best || count(one) > count(best)) best = one
  return best
}

function claim({id, mentions}: FoundOrganization, rule: string, weight: number): RoleClaim {
  const span = mentions[0]?.span ?? {start: 0, end: 0}
  return {id, part: 'party', weight, rule, span, together: [id]}
}
