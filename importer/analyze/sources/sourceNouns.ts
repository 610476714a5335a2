import type {SourceKind} from '../analysis.ts'
import {CLASS_NOUNS, MEDIA_CLASS_NOUNS} from '../entities/classNouns.ts'
import {HEAD_NOUNS} from '../entities/headNouns.ts'
import {isKinNoun, isRoleNoun} from '../entities/roleNouns.ts'

/** What the head noun of a source tells: "officials" are people, "the ministry" is an organization, "a report" a document. */
export function kindOfHead(word: string): SourceKind | null {
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '')
  const one = singular(lower)
  if (MEDIA.has(lower) || MEDIA_CLASS_NOUNS.has(one)) return 'media'
  if (DOCUMENTS.has(one)) return 'document'
  if (GROUPS.has(one)) return 'organization'
  if (PEOPLE.has(one) || isRoleNoun(lower) || isKinNoun(one)) return 'unnamed-person'
  if (CLASS_NOUNS.has(one) || HEAD_NOUNS.has(lower)) return 'organization'
  return null
}

/** Whether the noun stands for more than one. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (PLURALS.has(lower)) return true
  return lower.endsWith('s') && !/(?:ss|us|is|[^s]news|press|minutes)$/.test(lower)
}

export function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person'
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word === 'children') return 'child'
  if (word === 'media' || word === 'minutes' || word === 'police') return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|us|is)$/.test(word) || !word.endsWith('s') ? word : word.slice(0, -1)
}

const PEOPLE = words(`
  source person man woman people insider aide attendee participant critic supporter opponent observer
  villager neighbour neighbor refugee child girl boy youth protester protestor demonstrator striker picket voter
  ambassador colleague friend relative family crew staffer employee skipper sailor fan guest caller reader viewer
  visitor tourist civilian soldier serviceman servicewoman inmate detainee prisoner captive hostage backbencher
  frontbencher minister hardliner moderate islander citizen local commentator watcher owner mediator bystander
  negotiator figure adult grandmother grandfather nobody somebody everyone insurer forecaster traveller traveler
  victim campaigner nationalist conservative liberal republican democrat
`)

const GROUPS = words(`
  team delegation side office ministry department government administration embassy mission management leadership
  police army military force service authority authorities council committee commission court union company firm
  party board agency camp faction bloc alliance coalition movement command bank institute group body secretariat
  parliament cabinet presidency house employer country state nation capital organisation organization panel
  opposition industry regulator watchdog headquarters palace branch crew desk club league league federation
  consortium owner's airline operator works village town city district region territory association neighbour-state
`)

const DOCUMENTS = words(`
  report statement text minutes minute accord agreement letter memo memorandum audit rule protocol document
  declaration communique communiqué draft deal treaty study survey poll filing transcript contract record data
  figure notice law resolution charter constitution bill circular leaflet email e-mail message note paper dossier
  file log readout read-out summary proposal plan clause article gauge analysis review estimate research bulletin
  readouts annex timetable agenda list guideline policy judgment ruling verdict order indictment lawsuit complaint
  petition affidavit brochure manual sign poster banner placard post tweet manifesto pact convention code
  terms term tally count yearbook deed almanac rulebook book diary page chart map slide newsletter announcement release label webpage
`)

const MEDIA = words(
  'media reports report-on-radio press radio television channels channel newspapers broadcaster outlet outlets newswire agencies website websites blog tabloid tabloids rumours rumors headlines',
)

const PLURALS: ReadonlySet<string> = new Set(
  'people persons men women children police media staff crew both all some many several most few those others'.split(
    ' ',
  ),
)

/** Nouns of people by their ending: "claimant", "economist". */
export const PERSON_ENDING = /(?:[^aeiou]er|[^aeiou]or|ist|ant|ent|ian|man|woman|ee|ate|eer)s?$/

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
