import {words} from './words.ts'

/** Adjectives of opinion and feeling ("is confident that", "are opposed to"), with what follows them. */
export const OPINION_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = table([
  [
    'clause',
    `sure certain confident convinced aware worried concerned happy unhappy glad pleased proud afraid
     fearful hopeful optimistic pessimistic skeptical sceptical doubtful wary angry upset furious outraged
     surprised shocked stunned disappointed frustrated grateful thankful sorry adamant unaware mindful
     insistent unsure uncertain persuaded heartened satisfied clear unequivocal categorical emphatic`,
  ],
  [
    'to',
    'willing unwilling ready eager reluctant determined keen anxious hesitant prepared loath inclined happy glad proud afraid poised',
  ],
  [
    'about',
    `worried concerned happy unhappy angry upset optimistic pessimistic skeptical sceptical excited
     enthusiastic nervous uneasy cautious undecided unsure uncertain certain sure confident frank blunt
     candid passionate coy vague clear mum adamant ambivalent serious bullish lukewarm`,
  ],
  [
    'of',
    'sure certain aware unaware convinced afraid fearful proud ashamed critical supportive dismissive tired sick suspicious fond jealous envious skeptical sceptical wary tolerant mindful disdainful contemptuous weary',
  ],
  [
    'with',
    'happy unhappy angry upset pleased impressed disappointed frustrated satisfied dissatisfied obsessed comfortable uncomfortable',
  ],
  ['to', 'opposed committed open sympathetic hostile receptive devoted indifferent resistant'],
  ['in', 'interested confident'],
  [
    'by',
    'surprised shocked stunned outraged impressed disappointed frustrated alarmed angered appalled bothered troubled offended',
  ],
  ['at', 'angry upset furious surprised shocked outraged'],
  ['for', 'grateful thankful eager hopeful sorry'],
  ['on', 'keen bullish'],
])

function table(rows: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [what, adjectives] of rows) {
    for (const adjective of words(adjectives)) {
      found.set(adjective, (found.get(adjective) ?? new Set()).add(what))
    }
  }
  return found
}
