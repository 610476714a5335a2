import type {FoundNegotiation, FoundRound, NegotiationKind, Role} from '../analysis.ts'
import type {Roles} from './findRoles.ts'
import type {TalkText} from './talkText.ts'

export interface Split {
  readonly negotiations: readonly FoundNegotiation[]
  readonly rounds: readonly FoundRound[]
}

/**
 * One negotiation, or several where an article tells of pairs that have no side in common. Mediators, hosts and rounds
 * go to the negotiation whose parties the same paragraph names, else to the first.
 */
export function splitNegotiations(
  roles: Pick<Roles, 'parties' | 'mediators' | 'hosts' | 'pairs'>,
  rounds: readonly FoundRound[],
  talk: TalkText,
  about: {readonly kind: NegotiationKind; readonly subject: string | null},
): Split {
  const groups = groupsOf(roles)
  const near = (role: {readonly evidence: Role['evidence']}) =>
    groupNear(role.evidence.span.start, groups, talk)
  const negotiations = groups.map((group, i): FoundNegotiation => {
    const parties = roles.parties.filter(({id}) => group.has(id))
    return {
      id: `negotiation-${i + 1}`,
      kind: about.kind,
      parties,
      mediators: roles.mediators.filter((role) => near(role) === i),
      hosts: roles.hosts.filter((role) => near(role) === i),
      subject: i === 0 ? about.subject : null,
      evidence: parties.map(({evidence}) => evidence),
    }
  })
  return {
    negotiations,
    rounds: rounds.map((round) => {
      const [shown] = round.evidence
      const group = shown ? near({evidence: shown}) : 0
      return {...round, negotiation: `negotiation-${group + 1}`}
    }),
  }
}

/** Pairs that share a side are one group; parties that are in no pair belong to the first. */
function groupsOf({parties, pairs}: Pick<Roles, 'parties' | 'pairs'>): Set<string>[] {
  const groups: Set<string>[] = []
  for (const pair of pairs) {
    const [first, ...others] = groups.filter((group) => pair.some((id) => group.has(id)))
    if (!first) {
      groups.push(new Set(pair))
      continue
    }
    for (const id of [...pair, ...others.flatMap((group) => [...group])]) first.add(id)
    for (const other of others) groups.splice(groups.indexOf(other), 1)
  }
  const main = groups[0] ?? new Set<string>()
  if (groups.length === 0) groups.push(main)
  const grouped = new Set(groups.flatMap((group) => [...group]))
  for (const {id} of parties) if (!grouped.has(id)) main.add(id)
  return groups
}

/** The group of which most parties are named in the paragraph at an offset. */
function groupNear(offset: number, groups: readonly Set<string>[], {sentences}: TalkText): number {
  if (groups.length === 1) return 0
  const here = sentences.find(({start, end}) => offset >= start && offset < end)
  if (!here) return 0
  const named = sentences
    .filter(({paragraph}) => paragraph === here.paragraph)
    .flatMap(({mentions}) => mentions.map(({id}) => id))
  const counts = groups.map((group) => named.filter((id) => group.has(id)).length)
  return counts.indexOf(Math.max(...counts))
}
