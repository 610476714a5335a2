import type {Role} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import {applyRoleRules, compileRules, type RoleClaim} from './applyRoleRules.ts'
import {inferParties} from './inferParties.ts'
import {HOST_RULES, MEDIATOR_RULES, PARTY_RULES} from './roleRules.ts'
import type {TalkText} from './talkText.ts'

export interface Roles {
  readonly parties: readonly Role[]
  readonly mediators: readonly Role[]
  readonly hosts: readonly Role[]
  /** Ids of parties that the text names as a pair. */
  readonly pairs: readonly (readonly [string, string])[]
}

/** A part is taken from this weight on; a weaker hint needs a second. */
const ENOUGH = 2

const RULES = compileRules([...PARTY_RULES, ...MEDIATOR_RULES, ...HOST_RULES])

/** Who negotiates, who mediates and who hosts, from what the sentences say of them. */
export function findRoles(talk: TalkText): Roles {
  const claims = talk.sentences.flatMap((sentence) => applyRoleRules(sentence, RULES))
  claims.push(...mediatorsByPost(talk.entities))
  const explicit = new Tally(
    claims.filter(({part}) => part === 'party').map(toOrganization(talk.entities)),
  )
  const mediators = new Tally(claims.filter(({part}) => part === 'mediator'))
  const hosts = new Tally(claims.filter(({part}) => part === 'host'))
  for (const claim of inferParties(talk, explicit, mediators)) explicit.add(claim)
  const kinds = new Map(talk.entities.organizations.map(({id, kind}) => [id, kind]))
  const parties = explicit
    .ids()
    .filter((id) => kinds.has(id) && explicit.weight(id) >= ENOUGH)
    .filter((id) => explicit.weight(id) >= mediators.weight(id))
    .filter((id) => explicit.weight(id) > hosts.weight(id) || explicit.weight(id) >= 5)
  const chosen = new Set(parties)
  return {
    parties: parties.map((id) => explicit.role(id)),
    mediators: mediators
      .ids()
      .filter((id) => !chosen.has(id))
      .map((id) => mediators.role(id)),
    hosts: hosts
      .ids()
      .filter((id) => !chosen.has(id))
      .map((id) => hosts.role(id)),
    pairs: pairsAmong(claims, chosen),
  }
}

/** Sums up the weights of the claims on each id, in order of first claim. */
export class Tally {
  readonly #claims = new Map<string, RoleClaim[]>()

  constructor(claims: readonly RoleClaim[]) {
    for (const claim of claims) this.add(claim)
  }

  add(claim: RoleClaim) {
    const known = this.#claims.get(claim.id)
    if (known) known.push(claim)
    else this.#claims.set(claim.id, [claim])
  }

  ids(): string[] {
    return [...this.#claims.keys()]
  }

  weight(id: string): number {
    return (this.#claims.get(id) ?? []).reduce((sum, {weight}) => sum + weight, 0)
  }

  /** The heaviest claim speaks for the part. */
  role(id: string): Role {
    const claims = this.#claims.get(id) ?? []
    const best = claims.reduce((a, b) => (b.weight > a.weight ? b : a))
    return {id, evidence: {span: best.span, rule: best.rule}}
  }
}

const MEDIATING_POST =
  /\b(?:mediator|facilitator|arbitrator|conciliator|fact-?finder|moderator|go-between|conciliation|mediation)\b|^(?:independent )?(?:chair|chairman|chairwoman|president) of the (?:conference|talks|negotiations)$/i

function mediatorsByPost({officials}: Entities): RoleClaim[] {
  return officials.flatMap(({id, position, mentions}) => {
    if (!position || !MEDIATING_POST.test(position)) return []
    const span = mentions[0]?.span ?? {start: 0, end: 0}
    return [
      {id, part: 'mediator' as const, weight: 3, rule: 'post-of-mediator', span, together: [id]},
    ]
  })
}

/** What is said of a person at the table holds for the organization that sent them. */
function toOrganization({officials}: Entities) {
  const affiliation = new Map(officials.map(({id, affiliation}) => [id, affiliation]))
  return (claim: RoleClaim): RoleClaim => ({...claim, id: affiliation.get(claim.id) ?? claim.id})
}

function pairsAmong(claims: readonly RoleClaim[], parties: ReadonlySet<string>) {
  const pairs: [string, string][] = []
  for (const {part, together} of claims) {
    const [a, b] = together
    if (part === 'party' && together.length === 2 && a && b && parties.has(a) && parties.has(b)) {
      pairs.push([a, b])
    }
  }
  return pairs
}
