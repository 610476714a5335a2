import type {Analysis, FoundOfficial, FoundOrganization, FoundPlace} from '../analyze/analysis.ts'
import {geoName} from '../analyze/entities/gazetteer.ts'
import {articleKey, namePart, sharedId} from './ids.ts'

/**
 * Words that names of bodies are made of and that name none by themselves: every state has a foreign ministry.
 */
const COMMON_WORDS = new Set(
  (
    'the of and for on in a an our its their ministry ministries department agency office bureau government cabinet ' +
    'parliament army navy police military embassy consulate council board authority commission committee court union ' +
    'association federation company airline bank central foreign interior home defence defense finance trade labour ' +
    'labor health education transport environment fisheries agriculture justice energy commerce economy economic state ' +
    'border service services security national federal supreme local regional prime ministers president presidency ' +
    'affairs external internal treasury intelligence opposition coalition delegation administration senate house ' +
    'congress hospital school district city county town management employer employers owners workers teachers nurses ' +
    'drivers pilots doctors players league club team party movement front group front mediators mediation'
  ).split(' '),
)

/** A state goes by its code, so that "Islamabad" and "Pakistan" meet; a body without a name of its own by whose it is. */
export function organizationId(found: FoundOrganization, article: string): string {
  const country = found.country?.toLowerCase() ?? null
  if (found.kind === 'state' && country !== null && isNameOf(found))
    return sharedId('organization', 'state', country)
  const name = namePart(found.name)
  if (!isCommonName(found.name)) return sharedId('organization', name)
  return sharedId('organization', country ?? articleKey(article), name)
}

/** A person by one name is told apart by the body that the text gives, or else by the article. */
export function officialId(found: FoundOfficial, analysis: Analysis, article: string): string {
  if (/\s/.test(found.name.trim())) return sharedId('official', namePart(found.name))
  const name = namePart(found.name, 40)
  const body = analysis.organizations.find(({id}) => id === found.affiliation)
  return sharedId('official', name, body ? namePart(body.name, 30) : articleKey(article))
}

export function placeId(found: Pick<FoundPlace, 'name' | 'country'>): string {
  return sharedId('place', found.country?.toLowerCase() ?? null, namePart(found.name))
}

/** Whether the name, or one of the other forms, is a name of the country and not only says that it lies there. */
function isNameOf({name, aliases, country}: FoundOrganization): boolean {
  return [name, ...aliases].some((form) => {
    const known = geoName(form)
    return known?.type === 'name' && known.country === country
  })
}

/** Whether a name is made of words that every country has bodies of: it tells nobody apart. */
export function isCommonName(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return name === name.toLowerCase() || words.every((word) => COMMON_WORDS.has(word))
}
