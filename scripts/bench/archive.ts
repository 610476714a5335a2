import type {ArticleFile} from '../../importer/commit/prepareArticle.ts'

/** One made-up article of the archive that the benchmarks import. */
export interface ArchiveArticle {
  readonly name: string
  readonly publishedAt: string
  readonly text: string
}

/**
 * Articles on some sixty invented negotiations, the same ones for the same numbers on every machine. Articles of one
 * process share its parties, people and rounds, as an archive does; each has some ten attributed claims.
 */
export function* archive(count: number): Generator<ArchiveArticle> {
  for (let index = 0; index < count; index++) {
    const random = generator(index + 1)
    const pick = <T>(list: readonly T[]): T => {
      const item = list[Math.floor(random() * list.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from.')
      return item
    }
    yield article(index, process(index % PROCESSES), pick)
  }
}

/** The same articles as an import takes them. */
export function* archiveFiles(count: number): Generator<ArticleFile> {
  for (const {name, publishedAt, text} of archive(count))
    yield {name, publishedAt, load: async () => text}
}

const PROCESSES = 60

const SYLLABLES = [
  'Bel',
  'Cor',
  'Dan',
  'Fen',
  'Gal',
  'Har',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Pel',
  'Ros',
  'Sel',
  'Tor',
  'Val',
  'Wes',
]
const ENDINGS = ['don', 'field', 'ham', 'mere', 'mouth', 'port', 'stead', 'ton', 'wick', 'worth']
const GIVEN = [
  'Anna',
  'Boris',
  'Clara',
  'Daniel',
  'Elena',
  'Farid',
  'Grace',
  'Hugo',
  'Irene',
  'Jonas',
  'Karin',
  'Liam',
  'Mona',
  'Nils',
  'Olga',
  'Peter',
]
const TRADES = ['Rail', 'Dock', 'Hospital', 'Postal', 'Mine', 'Harbour', 'Tram', 'Transit']
const ISSUES = [
  'pay',
  'night shifts',
  'staffing',
  'pensions',
  'overtime',
  'sick leave',
  'rosters',
  'safety on platforms',
]
const CLAIMS = [
  'the latest offer falls short of what members need',
  'both sides are closer than they were a month ago',
  'no further meeting makes sense without new figures',
  'the employer has not answered three of the nine points',
  'a settlement is possible before the end of the month',
  'members will vote on the offer once it is in writing',
  'the cost of the demands exceeds the budget for the year',
  'talks would go on for as long as it takes',
  'the proposal on rosters was withdrawn on the first morning',
  'nobody at the table wants another strike',
]
const QUOTES = [
  'We came with numbers and left with adjectives',
  'This is a bridge, and somebody has to walk over it first',
  'There is an offer on the table that deserves an answer',
  'Patience is not the same as consent',
  'The gap is the width of one page',
]
const VERBS = ['said', 'told reporters', 'insisted', 'warned', 'confirmed', 'argued']

interface Process {
  readonly union: string
  readonly employer: string
  readonly leader: string
  readonly director: string
  readonly mediator: string
  readonly city: string
}

/** A number from its digits in mixed base, so that each process has names of its own. */
function process(index: number): Process {
  const name = (offset: number) =>
    `${SYLLABLES[(index * 7 + offset) % SYLLABLES.length]}${ENDINGS[(index * 3 + offset * 5 + Math.floor(index / 16)) % ENDINGS.length]}`
  const person = (offset: number) =>
    `${GIVEN[(index + offset * 5) % GIVEN.length]} ${name(offset + 3)}`
  const trade = TRADES[index % TRADES.length]
  const city = name(0)
  return {
    union: `${city} ${trade} Workers' Union`,
    employer: `${city} ${trade} Authority`,
    leader: person(1),
    director: person(2),
    mediator: person(4),
    city,
  }
}

function article(
  index: number,
  talks: Process,
  pick: <T>(list: readonly T[]) => T,
): ArchiveArticle {
  const round = 1 + (Math.floor(index / PROCESSES) % 9)
  const date = new Date(Date.UTC(2015, 0, 1 + Math.floor(index / 4), 8 + (index % 12)))
  const issue = pick(ISSUES)
  const paragraphs = [
    `${talks.union} and ${talks.employer} end round ${round} on ${issue}, report ${index + 1}`,
    'By Staff Reporter',
    `${talks.city.toUpperCase()}: Negotiators for the ${talks.union} and the ${talks.employer} ended the ${ORDINALS[round]} round of talks on ${issue} in ${talks.city} on ${WEEKDAYS[date.getUTCDay()]} without an agreement.`,
    `${talks.leader}, president of the ${talks.union}, ${pick(VERBS)} that ${pick(CLAIMS)}. “${pick(QUOTES)},” she said after a session that lasted ${3 + (index % 9)} hours.`,
    `${talks.director}, director of the ${talks.employer}, ${pick(VERBS)} that ${pick(CLAIMS)}.`,
    `According to a person familiar with the talks, ${pick(CLAIMS)}. The person, who spoke on condition of anonymity because the meetings are confidential, said that ${pick(CLAIMS)}.`,
    `The mediator, ${talks.mediator}, has asked both sides to return on Monday. “${pick(QUOTES)},” ${talks.mediator.split(' ').at(-1)} said.`,
    `Union officials said that ${pick(CLAIMS)}, adding that ${pick(CLAIMS)}.`,
    `In a statement, the ${talks.employer} said ${pick(CLAIMS)}. It denied that ${pick(CLAIMS)}.`,
    `Two city councillors said ${pick(CLAIMS)}.`,
  ]
  return {
    name: `archive-${String(index + 1).padStart(6, '0')}.txt`,
    publishedAt: date.toISOString(),
    text: paragraphs.join('\n'),
  }
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** mulberry32: a small generator of numbers from 0 to 1, the same from the same seed everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
