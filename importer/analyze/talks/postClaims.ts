import type {FoundOfficial, FoundOrganization} from '../analysis.ts'
import type {Entities} from '../entities/entities.ts'
import type {RoleClaim} from './applyRoleRules.ts'

/** What the posts of people and the names of bodies tell of their part: a mediator, a conciliation service, a chief negotiator. */
export function claimsOfPosts({officials, organizations}: Entities): RoleClaim[] {
  const kinds = new Map(organizations.map(({id, kind}) => [id, kind]))
  return [
    ...officials.flatMap((official) => {
      const {position, affiliation} = official
      if (!position) return []
      const claims: RoleClaim[] = []
      const envoy = ENVOY.test(position) && kinds.get(affiliation ?? '') === 'intergovernmental'
      if (MEDIATING_POST.test(position) || envoy) {
        claims.push(claim(official, official.id, 'mediator', 'post-of-mediator'))
      }
      if (NEGOTIATING_POST.test(position) && affiliation) {
        claims.push(claim(official, affiliation, 'party', 'post-of-negotiator'))
      }
      return claims
    }),
    ...organizations
      .filter(({name, aliases}) => [name, ...aliases].some((form) => MEDIATING_BODY.test(form)))
      .map((body) => claim(body, body.id, 'mediator', 'mediating-body')),
  ]
}

const MEDIATING_POST =
  /\b(?:mediator|facilitator|arbitrator|conciliator|fact-?finder|moderator|go-between|conciliation|mediation|special master|informateur|formateur|formator|guarantor)\b|^(?:independent )?(?:co-)?(?:chair|chairman|chairwoman|president) of the (?:conference|talks|negotiations)$/i

const ENVOY =
  /\b(?:special |peace )?(?:envoy|representative) (?:for|to|on)\b|\b(?:special|peace) envoy\b/i

const NEGOTIATING_POST =
  /\bnegotiator\b|\bhead of (?:the )?(?:[\p{L}]+ )?delegation\b|\bbargaining (?:team|committee)\b/iu

const MEDIATING_BODY =
  /\b(?:mediation|conciliation|arbitration|labou?r court|(?:employment|labou?r|industrial) relations (?:board|commission|court|tribunal))\b|^acas$/i

function claim(
  {mentions}: FoundOfficial | FoundOrganization,
  id: string,
  part: RoleClaim['part'],
  rule: string,
): RoleClaim {
  const span = mentions[0]?.span ?? {start: 0, end: 0}
  return {id, part, weight: part === 'party' ? 2 : 3, rule, span, together: [id]}
}
