import type {OrganizationKind} from '../analysis.ts'
import {ARMED_WORDS} from './classNouns.ts'
import {HEAD_NOUNS, WEAK_HEADS} from './headNouns.ts'
import type {NameRun} from './nameRuns.ts'
import {addMention, isFree, type Drafts} from './organizationDrafts.ts'
import {isMediaName, isMediaPair, kindOfName} from './organizationKind.ts'
import {POST_NOUNS} from './posts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {geoName} from './gazetteer.ts'
import {FUNCTION_WORDS, LOCATIVES} from './vocabulary.ts'
import {isCapital, lowerAt, textOf, type Reading, type TokenRange} from './tokens.ts'

/**
 * Organizations that say what they are: "Riverton Transit Authority", "Ministry of Foreign Affairs", "Hill Peoples'
 * Council", "Cockpit Crew Association of Hong Kong", "Amalgamated Drivers Local 418".
 */
export function findHeadedNames(reading: Reading, runs: readonly NameRun[], drafts: Drafts): void {
  const ends = new Map(runs.map((run) => [run.from, run]))
  for (const run of runs) {
    const core = coreOf(reading, run, ends)
    if (!core || !isFree(drafts, core)) continue
    const range = widen(reading, core, ends)
    if (range.to - range.from < 2) continue
    const name = textOf(reading, range)
    if (geoName(name)) continue
    const state = governmentOf(name)
    if (state) {
      const draft = addMention(reading, drafts, {...range, kind: 'state', rule: 'government-of'})
      draft.country = state
      draft.nouns.add('government')
      continue
    }
    const kind = kindIn(reading, range, name)
    const draft = addMention(reading, drafts, {...range, kind, rule: 'head-noun'})
    draft.media ||= draft.kind === 'company' && (isMediaName(name) || isStation(reading, run))
  }
}

/** Country of "the Government of Peru": the state itself. */
function governmentOf(name: string): string | null {
  const object = /^(?:(?:Transitional|Interim|Federal|Royal) )?Government of (?:the )?(.+)$/.exec(
    name,
  )?.[1]
  const geo = object ? geoName(object) : null
  return geo?.type === 'name' ? geo.country : null
}

/** "Brightwater Group" is a firm, "the Umbrella Group" is not. */
function kindIn(reading: Reading, range: TokenRange, name: string): OrganizationKind {
  const group =
    lowerAt(reading, range.to - 1) === 'group' && lowerAt(reading, range.from - 1) === 'the'
  const kind = kindOfName(name)
  return group && kind === 'company' ? 'other' : kind
}

/** The part of the run that has a head noun: at its end, before a number, or at its start before "of". */
function coreOf(
  reading: Reading,
  run: NameRun,
  runs: ReadonlyMap<number, NameRun>,
): TokenRange | null {
  const {from, to} = run
  const last = lowerAt(reading, to - 1)
  // "the Coastal Seafarers' |Union": part of a longer name.
  const next = runs.get(to + 1)
  if (
    reading.genitives.has(to) &&
    lowerAt(reading, to) !== "'s" &&
    next &&
    isHead(reading, next.to - 1)
  )
    return null
  if (isTownThatIsABody(reading, run, runs)) return {from, to}
  if (isStation(reading, run) || isFirmOfTwo(reading, run)) return {from, to}
  const title = lastPost(reading, from, to)
  if (title >= 0 && title < to - 1 && STRICT_POSTS.has(lowerAt(reading, title))) {
    // "European Commission President Ursula von der Leyen"
    const before = {from, to: firstPost(reading, from, to)}
    return before.to - before.from > 1 && isHead(reading, before.to - 1) ? before : null
  }
  if (isNumber(reading, to) && isHead(reading, to - 1)) return {from, to: to + 1}
  if (isHead(reading, to - 1) && !isPost(reading, to - 1)) {
    // "Residents of Mill Lane", "Fighters of the M40" begin a sentence, they are no names.
    if (run.opens && to - from === 1 && last.endsWith('s')) return null
    const marked =
      lowerAt(reading, from - 1) === 'the' ||
      ARMED_WORDS.has(lowerAt(reading, from - 1)) ||
      DESCRIBED.has(lowerAt(reading, from - 1)) ||
      reading.genitives.has(from - 1) ||
      (lowerAt(reading, from - 1) === 'and' && leftOfAnd(reading, run, runs) !== null)
    const weak = WEAK_HEADS.has(last) && to - from < 3 && !marked
    return weak ? null : {from, to}
  }
  return null
}

/** "Radio Windward", "Sule FM". */
function isStation(reading: Reading, {from, to}: NameRun): boolean {
  if (to - from < 2 || to - from > 4) return false
  const last = reading.tokens[to - 1]?.text ?? ''
  const first = lowerAt(reading, from)
  return /^(?:FM|TV)$/.test(last) || /^(?:radio|télévision|televisión|televisione)$/.test(first)
}

/** "Swanney & Daughter", "Curtain & Cue". */
function isFirmOfTwo(reading: Reading, {from, to}: NameRun): boolean {
  return (
    to - from === 3 &&
    reading.tokens[from + 1]?.text === '&' &&
    !isRoleNoun(lowerAt(reading, to - 1))
  )
}

/** Left over "the Hill Peoples' ...", "Food and ...", right over "... of Hong Kong", "... of Foreign Affairs and Trade". */
function widen(reading: Reading, core: TokenRange, runs: ReadonlyMap<number, NameRun>): TokenRange {
  let {from, to} = core
  const left =
    leftOfGenitive(reading, from, runs) ??
    leftOfAnd(reading, core, runs) ??
    leftOfOf(reading, core, runs)
  if (left !== null) from = left
  if (
    isNumber(reading, to) &&
    /^\d+$/.test(lowerAt(reading, to)) &&
    lowerAt(reading, to - 1) === 'local'
  )
    to++
  if (!OPENS_OBJECT.has(lowerAt(reading, to))) return {from, to}
  const start = to + (lowerAt(reading, to + 1) === 'the' ? 2 : 1)
  const object = runs.get(start)
  if (!object) return {from, to}
  const head = lowerAt(reading, to - 1)
  const geo = geoName(textOf(reading, object))
  if (lowerAt(reading, to) === 'in' && head !== 'embassy' && head !== 'consulate') return {from, to}
  if (geo && OF_A_STATE.has(head) && to - from > 1) return {from, to}
  // "the Office of the Convener", but not "the office of Convener Ida Poe"
  const ofPost = head === 'office' && start === to + 2 && object.to - object.from === 1
  if (lowerAt(reading, to) !== 'in' && !ofPost && isPerson(reading, object)) return {from, to}
  to = object.to
  to = pastDirection(reading, to, runs)
  const second = lowerAt(reading, to) === 'and' ? runs.get(to + 1) : undefined
  if (second && LISTED_FIELDS.has(head) && !isHead(reading, second.to - 1)) to = second.to
  return {from, to}
}

/** "Federation of Artisanal Miners |of the South", "Demarcation |of the State Border": a second object. */
function pastDirection(reading: Reading, to: number, runs: ReadonlyMap<number, NameRun>): number {
  if (lowerAt(reading, to) !== 'of' || lowerAt(reading, to + 1) !== 'the') return to
  const second = runs.get(to + 2)
  if (!second || geoName(textOf(reading, second)) || isHead(reading, second.to - 1)) return to
  return second.to
}

function leftOfGenitive(
  reading: Reading,
  from: number,
  runs: ReadonlyMap<number, NameRun>,
): number | null {
  if (!reading.genitives.has(from - 1)) return null
  const owner = lowerAt(reading, from - 2)
  const plural = lowerAt(reading, from - 1) !== "'s"
  if (!isCapital(reading.tokens[from - 2]) || geoName(reading.tokens[from - 2]?.text ?? ''))
    return null
  const saint = /^(?:st\.?|saint)$/.test(lowerAt(reading, from - 3))
  // "the Ombudsman's Office", "the Prime Minister's Office"
  const office =
    POST_NOUNS.has(owner) && /^(?:office|department|secretariat)$/.test(lowerAt(reading, from))
  if (!plural && !saint && !office && !/(?:men|people|peoples|children|king|queen)$/.test(owner))
    return null
  let start = from - 2
  while (isCapital(reading.tokens[start - 1]) && !runs.has(start)) start--
  return runs.has(start) ? start : from - 2
}

/** "National Security and Defence Council": one body, if "the" stands before it. */
function leftOfAnd(
  reading: Reading,
  {from}: TokenRange,
  runs: ReadonlyMap<number, NameRun>,
): number | null {
  if (!/^(?:and|&)$/.test(lowerAt(reading, from - 1))) return null
  let start = from - 2
  while (isCapital(reading.tokens[start - 1]) && !FUNCTION_WORDS.has(lowerAt(reading, start - 1)))
    start--
  const run = runs.get(start)
  if (!run || run.to !== from - 1 || lowerAt(reading, start - 1) !== 'the') return null
  if (isHead(reading, run.to - 1) || geoName(textOf(reading, run))) return null
  return start
}

/** "the Mothers of Abductees Association" */
function leftOfOf(
  reading: Reading,
  {from, to}: TokenRange,
  runs: ReadonlyMap<number, NameRun>,
): number | null {
  if (lowerAt(reading, from - 1) !== 'of' || to - from > 2) return null
  const run = runs.get(from - 2)
  if (
    !run ||
    run.to !== from - 1 ||
    isHead(reading, run.to - 1) ||
    (isRoleNoun(lowerAt(reading, run.from)) && !lowerAt(reading, run.from).endsWith('s'))
  )
    return null
  const definite = lowerAt(reading, run.from - 1) === 'the'
  return definite && !geoName(textOf(reading, run)) ? run.from : null
}

function isHead(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at)
  return HEAD_NOUNS.has(lower) || PLURAL_HEADS.has(lower) || isMediaPair(lower)
}

/** "the City of Elbeck" with its capital is the body, unless something is in it. */
function isTownThatIsABody(
  reading: Reading,
  {from, to}: NameRun,
  runs: ReadonlyMap<number, NameRun>,
): boolean {
  if (to - from !== 1 || !TOWNS.has(lowerAt(reading, from)) || lowerAt(reading, to) !== 'of')
    return false
  const before = lowerAt(reading, from - 1) === 'the' ? from - 2 : from - 1
  return runs.has(to + 1) && !LOCATIVES.has(lowerAt(reading, before))
}

function isPost(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at)
  return POST_NOUNS.has(lower) && !HEAD_NOUNS.has(lower)
}

function isNumber(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.kind === 'number' && /^\d{1,4}$/.test(lowerAt(reading, at))
}

function isPerson(reading: Reading, run: TokenRange): boolean {
  return lastPost(reading, run.from, run.to) >= 0
}

function lastPost(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isPost(reading, at)) return at
  return -1
}

function firstPost(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isPost(reading, at)) return at
  return -1
}

/** Bodies that are named several at a time: "the Regional Border Committees". */
const PLURAL_HEADS: ReadonlySet<string> = new Set(
  'committees councils commissions associations agencies'.split(' '),
)
const TOWNS: ReadonlySet<string> = new Set(
  'city town village county borough state province commonwealth municipality parish port'.split(
    ' ',
  ),
)
/** Posts that are never an adjective in the name of a body, as "general" is in "General Assembly". */
const STRICT_POSTS: ReadonlySet<string> = new Set(
  'minister president secretary spokesman spokeswoman spokesperson premier chairman chairwoman ambassador governor'.split(
    ' ',
  ),
)
/** Adjectives of a party or movement right before its name: "the opposition Front for the Return". */
const DESCRIBED: ReadonlySet<string> = new Set(
  'opposition ruling governing secular conservative liberal centrist centre-right centre-left far-right far-left nationalist populist'.split(
    ' ',
  ),
)
const OPENS_OBJECT: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in'])
/** "the Foreign Ministry of Iran": the state is left off as in "Iran's Foreign Ministry". */
const OF_A_STATE: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'government',
  'parliament',
])
/** Bodies whose field may be a list: "Ministry of Foreign Affairs and Trade". */
const LISTED_FIELDS: ReadonlySet<string> = new Set(
  'ministry department committee office agency bureau directorate secretariat board council'.split(
    ' ',
  ),
)
