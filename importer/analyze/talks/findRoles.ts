import type {Role} from '../analysis.ts'
import {applyRoleRules, compileRules, type RoleClaim} from './applyRoleRules.ts'
import {inferMediator} from './inferMediator.ts'
import {inferParties} from './inferParties.ts'
import {claimsOfPosts} from './postClaims.ts'
import {HOST_RULES} from './hostRules.ts'
import {MEDIATOR_RULES} from './mediatorRules.ts'
import {PARTY_RULES} from './partyRules.ts'
import {Tally} from './tally.ts'
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
  claims.push(...claimsOfPosts(talk.entities))
  const affiliation = new Map(talk.entities.officials.map((one) => [one.id, one.affiliation]))
  const sender = (id: string) => affiliation.get(id) ?? id
  const of = (part: RoleClaim['part']) => claims.filter((claim) => claim.part === part)
  // What is said of a person at the table holds for the organization that sent them.
  const parties = new Tally(of('party').map((claim) => ({...claim, id: sender(claim.id)})))
  const mediators = new Tally(of('mediator'))
  if (mediators.ids().length === 0)
    for (const claim of inferMediator(talk, parties)) mediators.add(claim)
  const hosts = new Tally(of('host'))
  for (const claim of inferParties(talk, parties, mediators, hosts)) parties.add(claim)
  const organizations = new Set(talk.entities.organizations.map(({id}) => id))
  const chosen = parties
    .ids()
    .filter((id) => organizations.has(id) && parties.weight(id) >= ENOUGH)
    .filter((id) => parties.weight(id) >= mediators.weight(id))
    .filter((id) => parties.weight(id) > hosts.weight(id) || parties.weight(id) >= 5)
  const sides = new Set(chosen)
  const neutral = (id: string) => !sides.has(id) && !sides.has(sender(id))
  // "NAME of the conciliation service": it is NAME who mediates; the service says so by its name alone.
  const isOnlyTheirBody = (id: string) =>
    of('mediator').every((claim) => claim.id !== id || claim.rule === 'mediating-body') &&
    mediators.ids().some((other) => affiliation.get(other) === id)
  return {
    parties: chosen.map((id) => parties.role(id)),
    mediators: mediators
      .ids()
      .filter(neutral)
      .filter((id) => !isOnlyTheirBody(id))
      .map((id) => mediators.role(id)),
    // Where many sit at the table one of them is the host.
    hosts: hosts
      .ids()
      .filter((id) => neutral(id) || (chosen.length > 2 && hosts.weight(id) >= 3))
      .map((id) => hosts.role(id)),
    pairs: pairsAmong(of('party'), sender, sides),
  }
}

function pairsAmong(
  claims: readonly RoleClaim[],
  sender: (id: string) => string,
  sides: ReadonlySet<string>,
): (readonly [string, string])[] {
  return claims.flatMap(({together, weight}) => {
    const [a, b] = together.map(sender)
    return weight >= 2 && together.length === 2 && a && b && a !== b && sides.has(a) && sides.has(b)
      ? [[a, b] as const]
      : []
  })
}
