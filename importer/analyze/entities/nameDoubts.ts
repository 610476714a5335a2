import {geoName} from './gazetteer.ts'
import {isGivenName} from './givenNames.ts'
import {HEAD_NOUNS, WEAK_HEADS} from './headNouns.ts'
import type {NameRun} from './nameRuns.ts'
import {PROVINCES} from './provinces.ts'
import {isCapital, lowerAt, textOf, type Reading, type TokenRange} from './tokens.ts'
import {ACT_VERBS, LOCATIVES, PLACE_NOUNS, THING_NOUNS} from './vocabulary.ts'

/** How plainly the words of a name and around it show a place, a thing or an organization instead of a person. */
export function doubtOf(reading: Reading, name: TokenRange, run: NameRun): number {
  const last = lowerAt(reading, name.to - 1)
  const previous = lowerAt(reading, name.from - 1)
  const next = lowerAt(reading, name.to)
  let doubt = 0
  if (PLACE_NOUNS.has(last) || THING_NOUNS.has(last)) doubt += 3
  if (HEAD_NOUNS.has(last)) doubt += WEAK_HEADS.has(last) ? 1 : 3
  if (PLACE_STARTS.has(lowerAt(reading, name.from))) doubt += 3
  if (THING_NOUNS.has(lowerAt(reading, name.from)) && name.to - name.from < 3) doubt += 3
  const ending = textOf(reading, {from: name.to - 1, to: name.to})
  if (
    name.to - name.from > 1 &&
    (geoName(ending)?.type === 'name' ||
      geoName(ending)?.type === 'capital' ||
      PROVINCES.has(ending))
  )
    doubt += 2
  if (PROVINCES.has(textOf(reading, name))) doubt += 4
  for (let at = name.from; at < name.to; at++)
    if (isCapital(reading.tokens[at]) && reading.common.has(lowerAt(reading, at))) doubt += 1
  if (name.to - name.from > 4) doubt += 1
  if (!isGivenName(lowerAt(reading, name.from)))
    for (let at = name.from; at < name.to; at++)
      if (NAMES_OF_FIRMS.has(lowerAt(reading, at))) doubt += 2
  if (/^(?:told|tells|tell)$/.test(previous)) doubt += 2
  if (previous === 'the') doubt += 3
  if (LOCATIVES.has(previous) || previous === 'from') doubt += 2
  if (previous === 'of' || previous === 'for') doubt += 1
  if (next === 'which' || (next === ',' && lowerAt(reading, name.to + 1) === 'which')) doubt += 3
  if (PLURAL_NOUN.test(next) && !ACT_VERBS.has(next) && reading.tokens[name.to]?.kind === 'word')
    doubt += 2
  if (run.opens && run.from === name.from && name.to - name.from < 2) doubt += 1
  return doubt
}

/** Adjectives and things that firms, clubs and ships are named after more often than people. */
const NAMES_OF_FIRMS: ReadonlySet<string> = new Set(
  `blue red black white green golden silver first northern southern eastern western north south east west new great grand
  royal united global premier crown sky river harbour harbor metro city coastal island atlantic pacific national
  american british european universal general central prime alpha omega delta apex summit pioneer liberty freedom
  line lines heritage legacy phoenix falcon eagle anchor beacon horizon direct online digital smart fresh`.split(
    /\s+/,
  ),
)
/** First word of the name of a place: "Lake Erie", "Port Said". */
const PLACE_STARTS: ReadonlySet<string> = new Set(
  'lake mount mt fort port cape camp point isle loch glen lower upper inner outer greater'.split(
    ' ',
  ),
)
const PLURAL_NOUN = /^\p{Ll}{3,}s$/u
