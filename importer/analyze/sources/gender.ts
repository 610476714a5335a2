import type {FoundOfficial} from '../analysis.ts'
import type {EntityMention} from '../entities/entities.ts'
import {genderOfName} from '../entities/givenNames.ts'
import type {Gender} from './cast.ts'
import type {Scene} from './scene.ts'

/** The gender of an official, and whether more than the given name tells it. */
export function genderOfPerson(scene: Scene, id: string): {gender: Gender; certain: boolean} {
  const official = scene.officials.get(id) ?? null
  const kin = kinGender(scene.firstMention.get(id), scene)
  return {
    gender: kin ?? genderOf(official),
    certain: kin !== null || Boolean(official?.honorificPrefix),
  }
}

/** "a woman", "his brother", "the spokesman": null for most nouns. */
export function genderOfHead(head: string): Gender {
  if (/(?:[^o]man|father|son|brother|husband|uncle|nephew)$/.test(head) && !head.endsWith('person'))
    return 'male'
  return /(?:woman|mother|daughter|sister|wife|aunt|niece)$/.test(head) ? 'female' : null
}

/** From a kin noun before the name: "His daughter, |NAME". */
function kinGender(first: EntityMention | undefined, scene: Scene): Gender {
  if (!first) return null
  const lead = scene.prose.text.slice(first.extended.start, first.span.start)
  if (FEMALE_KIN.test(lead)) return 'female'
  return MALE_KIN.test(lead) ? 'male' : null
}

/** From the courtesy title, else from the given name. */
function genderOf(official: FoundOfficial | null): Gender {
  const title = official?.honorificPrefix?.toLowerCase() ?? ''
  const post = official?.position?.toLowerCase() ?? ''
  if (/^(?:mr|sir|lord)\b/.test(title)) return 'male'
  if (/^(?:mrs|ms|miss|dame|lady)\b/.test(title)) return 'female'
  if (/[a-z]woman\b/.test(post)) return 'female'
  if (/[a-z](?:[^o]|sp?o)man\b/.test(post)) return 'male'
  const [given = '', ...rest] = official?.name.split(/\s+/) ?? []
  return rest.length > 0 ? genderOfName(given) : null
}

const FEMALE_KIN =
  /\b(?:daughter|wife|mother|sister|niece|aunt|widow|grandmother|granddaughter)\b/iu
const MALE_KIN = /\b(?:son|husband|father|brother|nephew|uncle|widower|grandfather|grandson)\b/iu
