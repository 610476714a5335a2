import type {FoundRound} from '../analysis.ts'
import {compile} from './marks.ts'
import {NUMBER, numberValue} from './numbers.ts'

const FORMATS: readonly (readonly [NonNullable<FoundRound['format']>, RegExp])[] = [
  [
    'proximity',
    /\bproximity talks\b|\bindirect(?:ly)?\b|\bin (?:separate|adjoining|different|adjacent) rooms\b|\bthrough (?:the )?mediators\b/i,
  ],
  ['shuttle', /\bshuttl(?:ed|es|ing|e diplomacy)\b/i],
  [
    'online',
    /\bby video(?: ?link)?\b|\bonline\b|\bvirtual(?:ly)?\b|\bvideo ?(?:call|conference|link)\b|\bby telephone\b/i,
  ],
  [
    'direct',
    /\bface[- ]to[- ]face\b|\bdirect (?:talks|negotiations|dialogue|meeting)\b|\bacross the (?:same )?table\b/i,
  ],
]

const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'technical',
    /\btechnical (?:talks|round|level|team|teams|meeting|session|consultations)\b|\bworking-level\b|\bexpert[- ]level\b/i,
  ],
  [
    'ministerial',
    /\bministerial(?:[- ]level)?\b|\b(?:foreign|defen[cs]e|trade|finance) ministers (?:met|of|from|will)\b/i,
  ],
  [
    'leaders',
    /\bleaders'? summit\b|\bsummit\b|\bbetween the two (?:presidents|leaders|prime ministers)\b/i,
  ],
  ['plenary', /\bplenary\b/i],
]

export function findFormat(sentence: string): FoundRound['format'] {
  return FORMATS.find(([, expression]) => expression.test(sentence))?.[0] ?? null
}

export function findLevel(sentence: string): string | null {
  return LEVELS.find(([, expression]) => expression.test(sentence))?.[0] ?? null
}

/** "at the downtown Marriott", "at the Ciragan Palace": the house in which a round was held. */
export function findVenueName(sentence: string): string | null {
  return VENUE.exec(sentence)?.groups?.['name'] ?? null
}

const VENUE =
  /\b(?:at|in|outside) the (?<name>(?:[\p{Ll}-]+ ){0,2}(?:\p{Lu}[\p{L}'’-]+ ){0,3}(?:Palace|Hotel|Marriott|Hilton|Sheraton|Hyatt|Inn|Centre|Center|Hall|House|Castle|Club|Pavilion|Library|Annex|hotel|town hall|community centre|library|school gym))\b/u

/** "In the same city": where the round was that the article is mainly about. */
export function isSamePlace(masked: string): boolean {
  return masked.includes('same ') && SAME_PLACE.test(masked)
}

/** How many rounds there have been, where a sentence counts them ("in five sessions since June"). */
export function countOfRounds(masked: string): number | null {
  if (!/sessions|rounds|meetings|sittings|times|twice/.test(masked)) return null
  const earlier = BEFORE.exec(masked)?.groups?.['times']
  // "They had met twice before": this was the third time.
  if (earlier)
    return (earlier === 'twice' ? 2 : (numberValue(earlier.replace(' times', '')) ?? 0)) + 1
  const {count, times, took} = COUNT.exec(masked)?.groups ?? {}
  const printed = count ?? times ?? took
  return printed ? numberValue(printed) : null
}

const SAME_PLACE =
  /\b(?:in|at) the same (?:[a-z]+ )?(?:city|town|venue|place|hotel|building|room|hall|capital|resort|cafeteria|gym|school|library|office|church|house|villa|lodge|tent|ballroom|club|barn|mission)\b|, same (?:room|place|venue|hotel|town|city)\b/

const BEFORE = compile(
  `\\b(?:have|had) (?:already |previously )?(?:met|sat down|talked) (?<times>twice|(?:${NUMBER}) times) (?:before|already|previously|earlier)\\b`,
  '',
)

const COUNT = compile(
  `\\b(?:(?:in|after) )?(?<count>${NUMBER}) (?:{W} ){0,2}?(?:sessions|rounds|meetings|sittings) (?:so far|since|in all|to date|this year)\\b|\\b(?:have|had) (?:now )?met (?<times>${NUMBER}) times\\b|(?:\\b(?:it took(?: them)?|after) |^)(?<took>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (?:{W} ){0,1}?(?:sessions|rounds|meetings|sittings)(?= (?:in|on|and|but|with|without|failed|that|the|they|neither)\\b|,)`,
  '',
)
