import type {Span} from '../../span.ts'
import {geoName} from '../entities/gazetteer.ts'
import {countryOfTown} from './hostCities.ts'
import type {TalkSentence} from './talkText.ts'
import {matchesOf} from './matches.ts'

/** A town in which a sentence says that something was held; offsets into the sentence. */
export interface Venue extends Span {
  readonly name: string
  /** Told as a place that somebody left or came from. */
  readonly left: boolean
}

/**
 * Towns after "in", "to" and "left", before "talks" and "round", and in "Doha, Qatar".
 * `names` are the towns known from the whole article; other capitalised names count only after "in".
 */
export function findVenues(sentence: TalkSentence, names: ReadonlySet<string>): Venue[] {
  const found: Venue[] = []
  for (const match of matchesOf(AFTER_PREPOSITION, sentence.text)) {
    const {lead = '', name = ''} = match.groups ?? {}
    const start = match.index + match[0].length - name.length
    if (isOffice(sentence.text.slice(Math.max(0, match.index - 40), match.index))) continue
    if (countryOfTown(name) === null && ABOUT.test(sentence.text.slice(0, match.index))) continue
    const town = townAt(sentence, start, name, names, placesFirst(sentence, match.index, lead))
    if (!town) continue
    found.push({...town, left: /^(?:left|leav|from)/i.test(lead)})
    found.push(...listedAfter(sentence, town, names))
  }
  for (const match of /\d/.test(sentence.text) ? matchesOf(BESIDE_DATE, sentence.text) : []) {
    const name = match.groups?.['name'] ?? match.groups?.['name2'] ?? ''
    const known = names.has(name) || countryOfTown(name) !== null
    const town = {
      name: titleCase(name),
      left: false,
      start: match.index,
      end: match.index + name.length,
    }
    if (known && !found.some(({start}) => start === town.start)) found.push(town)
  }
  for (const match of matchesOf(AFTER_ROUND, sentence.text)) {
    const {name = ''} = match.groups ?? {}
    const start = match.index + match[0].length - name.length
    const town = townAt(sentence, start, name, names, true)
    if (town && !found.some((one) => one.start === town.start)) found.push(town)
  }
  for (const match of TALKS_AFTER.test(sentence.text)
    ? matchesOf(BEFORE_TALKS, sentence.text)
    : []) {
    const {name = ''} = match.groups ?? {}
    const at = match.index + match[0].indexOf(name)
    const isPlace = sentence.mentions.some(
      ({start, end, kind}) => kind === 'place' && start <= at && end > at,
    )
    const town =
      names.has(name) || isPlace ? {name, left: false, start: at, end: at + name.length} : null
    if (town && !found.some(({start}) => start === town.start)) found.push(town)
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({start}, i) => found[i - 1]?.start !== start)
}

/** Names of towns that the article gives: its places, and what stands after "in" where talks are told of. */
export function townsOf(
  sentences: readonly TalkSentence[],
  places: readonly string[],
): ReadonlySet<string> {
  const towns = new Set<string>()
  for (const place of places) if (isTown(place)) towns.add(place)
  for (const sentence of sentences) {
    for (const match of matchesOf(AFTER_PREPOSITION, sentence.text)) {
      const {lead = '', name = ''} = match.groups ?? {}
      const start = match.index + match[0].length - name.length
      const town = townAt(sentence, start, name, towns, placesFirst(sentence, match.index, lead))
      if (!town) continue
      towns.add(town.name)
      for (const {name} of listedAfter(sentence, town, towns)) towns.add(name)
    }
  }
  return towns
}

/** Further towns of a list: "in Dushanbe and Osh", "in Geneva (March), Vienna and Oslo". */
function listedAfter(sentence: TalkSentence, first: Venue, names: ReadonlySet<string>): Venue[] {
  const towns: Venue[] = []
  let end = first.end
  while (towns.length < 5) {
    const match = COORDINATED.exec(sentence.text.slice(end, end + 90))
    const name = match?.groups?.['name']
    if (!match || !name) break
    const start = end + match[0].length - name.length
    const town = townAt(sentence, start, name, names, true)
    if (!town) break
    towns.push(town)
    end = town.end
  }
  return towns
}

const NAME =
  "(?:Ports? of |Isle of |(?:St|Ste)\\.? |Saint )?\\p{Lu}[\\p{L}'’-]*(?:[ -](?:\\p{Lu}[\\p{L}'’-]*|(?:el|al|de|la|es|upon|am)(?![\\p{L}]))){0,3}"

const AFTER_PREPOSITION = new RegExp(
  `(?<lead>\\b(?:[Ii]n|IN|[Oo]utside|[Nn]ear|[Aa]t|[Tt]o|[Ff]rom|(?<=(?:planned|scheduled|set|fixed|booked|arranged) )for|[Ll]eft|[Ll]eav(?:e|es|ing)|[Vv]ia)) (?:(?:the )?(?:[\\p{L}-]+ )?(?:city|capital|town|resort|port|village)(?: city)?(?:,| of)? ?)?(?:(?:downtown|central|uptown|midtown|suburban) )?(?<name>${NAME})`,
  'gu',
)

const COORDINATED = new RegExp(
  `^(?: \\([^)]{1,40}\\)| on [^,;.]{1,22}| last [a-z]+| in (?:19|20)\\d\\d| in [A-Z][a-z]+)?(?:,|;)?(?: and| then| and then)? (?:in )?(?<name>${NAME})`,
  'u',
)

/** "12 March, Dushanbe", "Dushanbe (12 March)": a known town beside a date. */
const BESIDE_DATE = new RegExp(
  `(?<=\\d(?:st|nd|rd|th)?(?: (?:of )?[A-Z][a-z]+)?(?: \\d{4})?[,:]? (?:[–—-] )?)(?<name>${NAME})(?=[,:.;)]| [–—-]|$)|(?<![\\p{L}])(?<name2>${NAME})(?=(?:,| [–—-]| \\() ?(?:on )?(?:\\d{1,2} [A-Z]|[A-Z][a-z]+\\.? \\d))`,
  'gu',
)

/** "Nov. 3: First session, Chicago." */
const AFTER_ROUND = new RegExp(
  `\\b(?:[Rr]ound|[Ss]ession|[Mm]eeting|[Ss]itting|[Tt]alks), (?<name>${NAME})(?=[.:;]?$)`,
  'gu',
)

const TALKS_AFTER =
  /\p{Lu}[^\s]* (?:talks|round|session|meeting|negotiations|process|summit|conference|track|discussions|consultations)\b/u

const BEFORE_TALKS = new RegExp(
  `(?<![\\p{L}])(?:(?:The|A|This|That|Their|Its|In|At|After|Before|Since|During|As|For) )?(?<name>${NAME})(?:['’]s)? (?=(?:talks|round|session|meeting|negotiations|process|summit|conference|track|discussions|consultations)\\b)`,
  'gu',
)

/** "an official in Kinshasa", "the embassy in London": no place of a meeting. */
const OFFICE_BEFORE =
  /\b(?:spoke|speaking|told|interview\w*|said)\b[^.;,]{0,30} $|\b(?:diplomat|official|adviser|aide|embassy|ministry|resident|headquarter|spokes(?:man|woman|person)|reporter|journalist|government|cabinet|hospital|university|court|source|analyst|economist|office|based|born|parliament|consulate|think tank|villager|farmer|shop|pilot|worker|teacher|driver|school|mayor|delegation|charge d'affaires)s? $/i

/** Words that make the house a place of meeting after all: "a fifth round would be held in", "at the Board's offices in". */
const MEETS =
  /\b(?:rounds?|sessions?|meetings?|sittings?|talks|held|met|meet|invited|summoned)\b|^(?!.*\b(?:officials?|diplomats?|advisers?|aides?|sources?|spokes\w+)\b).*\b(?:at|in|inside) (?:the|its|their|an?|[^\s.;,]+['’]s?) (?:[^\s.;,]+ ){0,3}(?:offices?|headquarters|ministry|embassy|hospital|school|university|court|parliament|consulate) $/i

/** "Consultations on the transition |in Sahelia": what they are about, unless towns in which talks are held stand there. */
const ABOUT =
  /\b(?:talks|consultations|negotiations|rounds?|sessions?|meetings?|conference|dialogue) (?:on|about|over) (?:the|its|their|an?) (?:(?!held|met|was|were|is|ended|opened|began|broke|resumed|will|to|be|due|planned|scheduled|hosted|convened|took)[\p{Ll}-]+ ){1,3}$/u

function isOffice(before: string): boolean {
  const office = OFFICE_BEFORE.exec(before)
  return office !== null && !MEETS.test(office[0].length > 25 ? office[0] : before)
}

/** Whether a name after this word is a town even if nothing else says so: "in", and "to" after an invitation. */
function placesFirst({text}: TalkSentence, at: number, lead: string): boolean {
  if (/^(?:in|at|outside|near|for)/i.test(lead)) return true
  return /^to$/i.test(lead) && INVITED.test(text.slice(Math.max(0, at - 45), at))
}

const INVITED =
  /\b(?:invit(?:ed|es|ing)|summon(?:ed|s)|called|asked|return(?:s|ed)?) (?:back )?(?:the |both |all |two |three )*(?:sides|parties|teams|delegations|negotiators|them|envoys|ministers)?(?: back)? ?$/i

/** "A meeting in York": what stands there is a town, even if a company bears its name. */
const MEETS_IN =
  /\b(?:round|session|meeting|sitting|talks|table|met|meet|held|sat|sit|gathered|house|hall|offices?|hotel)\b[^.;]{0,30}\b[Ii]n (?:the )?(?:old |central |downtown )?$/

function townAt(
  sentence: TalkSentence,
  start: number,
  printed: string,
  names: ReadonlySet<string>,
  afterIn: boolean,
): Venue | null {
  const name = longestTown(printed, names)
  if (!name) return null
  const end = start + name.length
  const mention = sentence.mentions.find((one) => one.start < end && start < one.end)
  if (mention?.kind === 'official') return null
  if (sentence.text.startsWith(' & ', end)) return null
  if (mention?.kind === 'organization' && geoName(name)?.type !== 'capital') {
    const whole = mention.end - mention.start === name.length && geoName(name) === null
    if (!whole || !MEETS_IN.test(sentence.text.slice(Math.max(0, start - 60), start))) return null
  }
  if (!afterIn && !names.has(name) && countryOfTown(name) === null) return null
  return {name: titleCase(name), left: false, start, end}
}

function longestTown(printed: string, names: ReadonlySet<string>): string | null {
  if (SAINT.test(printed)) return printed
  const whole = printed.replace(/['’]s?$/, '').replace(/-(?:based|led)$/, '')
  if (names.has(whole) || /^(?:Ports?|Isle) of /.test(whole)) return whole
  const [first = ''] = whole.split(' ')
  if (whole !== first && names.has(first)) return first
  return isTown(whole) ? whole : null
}

/** "St. George's", whose genitive belongs to the name. */
const SAINT = /^(?:St|Ste|Saint)\.? \p{Lu}[\p{L}-]+(?:['’]s)?$/u

const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Europe|Asia|Africa|America|English|Arabic|French|Russian|Telegram|Facebook|Twitter|X|I|Parliament|Congress|Room|Article|Section|Section|Page|Mr|Ms|Mrs|Dr|The|A|An|Sir|North|South|East|West|Middle|Gulf|Hall|No|Not|Phase|Annex|Q|Christmas|Easter|Ramadan|President|Minister|Prime|Dutch|German|Spanish|Our|We|That|This|It|What|When|If|GMT|UTC|UN|EU|US)\b/

const NO_TOWN_WORD =
  /\b(?:Ministry|Council|Committee|Union|Court|Agency|Party|Association|Government|Office|Front|Army|Forces|Group|Company|University|Bank|Times|Post|News|Sea|River|Mountains|Valley|Hospital|Province|State|Region|Agreement|Commission|Department|Assembly|Street|Road|Hotel|Palace|House|Centre|Center|Hall|Club|Inn|Marriott|Hilton|Sheraton|Embassy|Castle|Library|Pavilion|Annex|Building|Airport|Resort|School|Church|Lodge|Plaza|Tower|Museum|Square|Campus|Institute)\b/

function isTown(name: string): boolean {
  if (name.length < 3 || NO_TOWN.test(name) || NO_TOWN_WORD.test(name)) return false
  const geo = geoName(name)
  if (!geo) return !/^\p{Lu}+$/u.test(name) || name.length > 4
  return geo.type === 'capital' || CITY_STATES.has(name)
}

const CITY_STATES: ReadonlySet<string> = new Set([
  'Singapore',
  'Monaco',
  'Luxembourg',
  'Djibouti',
  'Panama City',
  'Kuwait City',
  'Hong Kong',
])

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
