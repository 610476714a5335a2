import type {FoundRound} from '../analysis.ts'

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
