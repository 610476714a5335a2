import {verbFormsOf} from '../attribution/lexicon/verbForms.ts'
import {findGeoNames, type GeoHit} from './gazetteer.ts'
import {addMention, isFree, type Drafts, type OrganizationDraft} from './organizationDrafts.ts'
import {isInDateline, lowerAt, type Reading, type TokenRange} from './tokens.ts'
import {ACT_VERBS, FUNCTION_WORDS, LOCATIVES, SPEECH_VERBS} from './vocabulary.ts'

interface StateMention extends TokenRange {
  readonly hit: GeoHit
  acts: boolean
}

/**
 * Countries, by name, people and capital. A country is listed where it acts: speaks, negotiates, has ministers,
 * delegations and officials in the text; as a mere place it is not. Capitals count only where they act themselves.
 */
export function findStates(reading: Reading, drafts: Drafts): void {
  const mentions = locate(reading, drafts)
  for (const mention of mentions) mention.acts = acts(reading, mention)
  spreadOverLists(reading, mentions)
  const byCountry = new Map<string, OrganizationDraft>()
  // "the Government of Peru" was found before.
  for (const draft of drafts.all)
    if (draft.kind === 'state' && draft.country && !draft.gone) byCountry.set(draft.country, draft)
  for (const mention of mentions) {
    const {hit} = mention
    if (hit.type === 'capital' && !mention.acts) continue
    const of = byCountry.get(hit.country)
    const rule = `state-${hit.type}`
    const draft = addMention(reading, drafts, {...mention, kind: 'state', form: hit.form, rule, of})
    if (!of) {
      draft.country = hit.country
      draft.listed = false
      byCountry.set(hit.country, draft)
    }
    draft.listed ||= mention.acts
  }
}

function locate(reading: Reading, drafts: Drafts): StateMention[] {
  const mentions: StateMention[] = []
  let at = 0
  for (const sentence of reading.prose.sentences) {
    for (const hit of findGeoNames(reading.prose.text, sentence.start, sentence.end)) {
      while ((reading.tokens[at]?.end ?? Infinity) <= hit.start) at++
      const from = at
      let to = from
      while ((reading.tokens[to]?.start ?? Infinity) < hit.end) to++
      const first = reading.tokens[from]
      if (!first || from >= to || !isFree(drafts, {from, to})) continue
      if (isInDateline(reading, first) || OF_A_CONTINENT.has(lowerAt(reading, from - 1))) continue
      mentions.push({from, to, hit, acts: false})
    }
  }
  return mentions
}

function acts(reading: Reading, {from, to, hit}: StateMention): boolean {
  const before =
    lowerAt(reading, from - 1) === 'the' ? lowerAt(reading, from - 2) : lowerAt(reading, from - 1)
  const noun = nounAfter(reading, to)
  if (noun && hit.type !== 'capital') return true
  if (noun && reading.genitives.has(to)) return true
  if (hit.type === 'demonym') return isPeople(reading, from, to)
  const located = LOCATIVES.has(before) || PREPOSITIONS.has(before)
  if (
    /^(?:delegations?|representatives|officials|negotiators|government|envoys|kingdom)$/.test(
      headBeforeOf(reading, from),
    )
  )
    return true
  if (located) return false
  const next = subjectVerb(reading, to)
  if (ACT_VERBS.has(next) && !BE.has(next)) return true
  if (isFinite(reading, to, next)) return true
  if (SPEECH_VERBS.has(lowerAt(reading, from - 1))) return true
  if (BE.has(next) && hit.type !== 'capital') return true
  return PARTNERS.has(before) && hit.type !== 'capital' ? true : before === 'between'
}

/** "China signed", "China reads a statement"; "China talks" may be a noun. */
function isFinite(reading: Reading, at: number, verb: string): boolean {
  const forms = verbFormsOf(verb)
  if (forms?.some((form) => form.forms.has('past'))) return true
  if (lowerAt(reading, at) !== verb || !forms?.some((form) => form.forms.has('s'))) return false
  return /^(?:an?|the|its|it|that|no|for|to|in|them|him|her|on)$/.test(lowerAt(reading, at + 1))
}

/** "The Swiss proposed, "the Saudis and the Iranians": a people in place of its government. */
function isPeople(reading: Reading, from: number, to: number): boolean {
  if (lowerAt(reading, from - 1) !== 'the' || LOCATIVES.has(lowerAt(reading, from - 2)))
    return false
  const next = lowerAt(reading, to)
  return (
    ACT_VERBS.has(next) ||
    /^(?:and|,|;|\.|to)$/.test(next) ||
    verbFormsOf(next)?.some(({forms}) => forms.has('past') || forms.has('base')) === true
  )
}

/** A word for a government's people after "Iran's", "Iranian" or "Iran": "foreign minister", "delegation". */
function nounAfter(reading: Reading, end: number): boolean {
  let at = reading.genitives.has(end) ? end + 1 : end
  for (let step = 0; step < 4; step++, at++) {
    const lower = lowerAt(reading, at)
    if (GOVERNMENT_NOUNS.has(lower)) return true
    if (reading.tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(lower) || ACT_VERBS.has(lower))
      return false
  }
  return false
}

/** The verb after the name, over adverbs, days and a short parenthesis. */
function subjectVerb(reading: Reading, end: number): string {
  let at = end
  if (lowerAt(reading, at) === 'and' && /^\p{Lu}/u.test(reading.tokens[at + 1]?.text ?? '')) {
    at++
    while (/^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) at++
  }
  if (lowerAt(reading, at) === ',') {
    if (/^(?:which|who|speaking|backed|acting|along)$/.test(lowerAt(reading, at + 1))) return 'said'
    return ''
  }
  for (let step = 0; step < 3; step++, at++) {
    const lower = lowerAt(reading, at)
    if (!/(?:ly|also|still|now|then|already|later|meanwhile|on|day|yet|both)$/.test(lower))
      return lower
  }
  return ''
}

function headBeforeOf(reading: Reading, from: number): string {
  const at = lowerAt(reading, from - 1) === 'the' ? from - 2 : from - 1
  return /^(?:of|from)$/.test(lowerAt(reading, at)) ? lowerAt(reading, at - 1) : ''
}

/** "Russia and Ukraine", "Norway, Iceland and the United Kingdom": if one of a list acts, all do. */
function spreadOverLists(reading: Reading, mentions: readonly StateMention[]): void {
  const links: boolean[] = mentions.map((mention, index) => {
    const next = mentions[index + 1]
    if (!next || mention.hit.type === 'capital' || next.hit.type === 'capital') return false
    return isListGap(reading, mention.to, next.from)
  })
  for (let index = 0; index < mentions.length; index++) {
    let end = index
    while (links[end]) end++
    const list = mentions.slice(index, end + 1)
    if (list.some((mention) => mention.acts)) for (const mention of list) mention.acts = true
    index = end
  }
}

function isListGap(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false
  for (let at = from; at < to; at++)
    if (!/^(?:,|and|the|&)$/.test(lowerAt(reading, at))) return false
  return true
}

/** "Latin American", "North Korean" (found whole), "Central African": no people of one country. */
const OF_A_CONTINENT: ReadonlySet<string> = new Set(
  'latin north south central native anglo east west'.split(' '),
)
const PREPOSITIONS: ReadonlySet<string> = new Set('from of on to over under'.split(' '))
const PARTNERS: ReadonlySet<string> = new Set('between with by against including'.split(' '))
const BE: ReadonlySet<string> = new Set('is are was were has have had'.split(' '))
const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  `government official officials delegation delegations delegate delegates team teams minister ministers president premier chancellor
  negotiator negotiators side spokesman spokeswoman spokesperson army military forces troops envoy envoys ambassador
  authorities representatives representative leader leaders mediators mediator king emir sultan aides administration
  lawmakers parliament embassy participants secretary counterpart counterparts monarch cabinet regime
  presidency leadership diplomacy prime man woman lead chief`.split(/\s+/),
)
