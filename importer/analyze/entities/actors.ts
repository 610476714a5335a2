import {CLASS_NOUNS} from './classNouns.ts'
import {geoName} from './gazetteer.ts'
import {HEAD_NOUNS, MEDIA_NOUNS} from './headNouns.ts'
import {PROVINCES} from './provinces.ts'
import type {NameRun} from './nameRuns.ts'
import {addMention, isFree, type Drafts} from './organizationDrafts.ts'
import {kindOfName} from './organizationKind.ts'
import {POST_NOUNS} from './posts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {
  isAllCapitals,
  isCapital,
  isOpening,
  lowerAt,
  textOf,
  type Reading,
  type TokenRange,
} from './tokens.ts'
import {
  ACT_VERBS,
  CALENDAR,
  FUNCTION_WORDS,
  PLACE_NOUNS,
  SPEECH_VERBS,
  THING_NOUNS,
} from './vocabulary.ts'

/**
 * Names without a head noun that behave as organizations do: they speak, employ, own and are told things ("Adif,
 * which owns the tracks", "Meridian's pilots", "pilots at Meridian Pacific", "told The Courier").
 * `taken` are the tokens that name people.
 */
export function findActors(
  reading: Reading,
  runs: readonly NameRun[],
  drafts: Drafts,
  taken: ReadonlySet<number>,
): void {
  const scores = new Map<
    string,
    {runs: NameRun[]; score: number; media: boolean; adjective: boolean}
  >()
  for (const run of runs) {
    if (!isFree(drafts, run) || holdsAny(taken, run) || !isNameLike(reading, run)) continue
    const name = textOf(reading, run)
    const entry = scores.get(name) ?? {runs: [], score: 0, media: false, adjective: false}
    const media = isTold(reading, run)
    entry.runs.push(run)
    entry.score += media ? 3 : score(reading, run)
    entry.adjective ||= !run.opens && usedAsAdjective(reading, run.to)
    entry.media ||= media
    scores.set(name, entry)
  }
  for (const [name, {runs: places, score: total, media, adjective}] of scores) {
    if (total + (adjective ? 1 : 0) < 2) continue
    for (const run of places) {
      const rule = media ? 'told-to' : 'acts'
      const kind = media ? 'company' : kindOfActor(name)
      addMention(reading, drafts, {...run, kind, rule}).media ||= media
    }
  }
}

function score(reading: Reading, run: NameRun): number {
  const before = lowerAt(reading, run.from - 1)
  const next = lowerAt(reading, run.to)
  const after = lowerAt(reading, run.to + 1)
  let points = 0
  if (reading.genitives.has(run.to) && (OWNED.has(after) || isRoleNoun(after))) points += 2
  const single = run.opens && run.to - run.from === 1
  if (!single && (STAFF.has(next) || (isRoleNoun(next) && run.to - run.from < 3))) points += 2
  if (reading.tokens[run.from - 1]?.text === 'The' && !isOpening(reading, run.from - 1)) points += 2
  if (next === ',' && after === 'which') points += 2
  if (
    before === 'at' &&
    isRoleNoun(lowerAt(reading, run.from - 2)) &&
    lowerAt(reading, run.from - 3) !== 'told'
  )
    points += 2
  if (SPEECH_VERBS.has(next)) points += run.opens ? 1 : 2
  else if (ACT_VERBS.has(next)) points += 1
  if (BETWEEN.has(before) && /^(?:and|will|to|for|on)$/.test(next)) points += 1
  if (before === 'by' && SPEECH_VERBS.has(lowerAt(reading, run.from - 2))) points += 1
  return points
}

/** "told The Courier", "spoke to Highland Monthly", "in an interview with Le Fleuve". */
function isTold(reading: Reading, run: TokenRange): boolean {
  const at = /^the$/.test(lowerAt(reading, run.from - 1)) ? run.from - 2 : run.from - 1
  const verb = lowerAt(reading, at)
  if (isRoleNoun(lowerAt(reading, run.to - 1))) return false
  if (verb === 'told' || verb === 'tells') {
    const last = lowerAt(reading, run.to - 1)
    return at < run.from - 1 || MEDIA_NOUNS.has(last) || run.to - run.from > 1
  }
  return (
    (verb === 'to' && /^(?:spoke|talking|speaking)$/.test(lowerAt(reading, at - 1))) ||
    (verb === 'with' && /^(?:interview|interviews)$/.test(lowerAt(reading, at - 1)))
  )
}

function isNameLike(reading: Reading, run: NameRun): boolean {
  const first = lowerAt(reading, run.from)
  const last = lowerAt(reading, run.to - 1)
  if (run.to - run.from > 4) return false
  if (geoName(textOf(reading, run)) || CALENDAR.has(first) || PROVINCES.has(textOf(reading, run)))
    return false
  if (PLACE_NOUNS.has(last) || THING_NOUNS.has(last) || POST_NOUNS.has(last)) return false
  if (run.to - run.from > 1) return !isRoleNoun(last) && !(REGIONS.has(first) && REGIONS.has(last))
  if (isAllCapitals(reading.tokens[run.from]) || REGIONS.has(first)) return false
  const titled = reading.tokens[run.from - 1]?.text === 'The' && !isOpening(reading, run.from - 1)
  if (!titled && (HEAD_NOUNS.has(first) || CLASS_NOUNS.has(first))) return false
  if (reading.common.has(first) || isRoleNoun(first)) return false
  return !(isOpening(reading, run.from) && first.endsWith('s') && !/(?:ss|us|is)$/.test(first))
}

function holdsAny(taken: ReadonlySet<number>, run: TokenRange): boolean {
  for (let at = run.from; at < run.to; at++) if (taken.has(at)) return true
  return false
}

/** "Anchorline mugs", "Meridian shares": a lower-case noun right after the name. */
function usedAsAdjective(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || isCapital(token) || token.lower.length < 4) return false
  return (
    !FUNCTION_WORDS.has(token.lower) &&
    !ACT_VERBS.has(token.lower) &&
    !/(?:ed|ing|ly)$/.test(token.lower)
  )
}

function kindOfActor(name: string) {
  const kind = kindOfName(name)
  return kind === 'other' ? 'company' : kind
}

const OWNED: ReadonlySet<string> = new Set(
  `management workers staff pilots employees drivers lawyers board offer headquarters owners shareholders chairman
  negotiators bargaining delegation team fighters forces spokesman spokeswoman customers fleet proposal website`.split(
    /\s+/,
  ),
)
const STAFF: ReadonlySet<string> = new Set(
  `workers staff pilots employees drivers nurses management executives officials fighters rebels shareholders negotiators
  executive official officer spokesman spokeswoman spokesperson boss chief ceo chairman`.split(
    /\s+/,
  ),
)
/** Adjectives of regions, peoples and faiths: "European diplomats" have no organization. */
const REGIONS: ReadonlySet<string> = new Set(
  'european african asian american western eastern northern southern arab muslim christian jewish islamic latin nordic baltic balkan scandinavian caribbean pacific atlantic kurdish tamil tuareg sunni shia'.split(
    ' ',
  ),
)
const BETWEEN: ReadonlySet<string> = new Set(['between', 'with', 'and'])
