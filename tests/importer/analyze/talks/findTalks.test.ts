import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {FoundRound} from '../../../../importer/analyze/analysis.ts'
import {talksOf} from './support/bracketed.ts'

const roundsOf = (text: string, publishedAt?: string | null) =>
  talksOf(text, publishedAt).rounds.map(({ordinal, place, status, outcome, start, end}) => [
    ordinal,
    place,
    status,
    outcome,
    start?.date ?? null,
    end?.date ?? null,
  ])
const sessionsOf = (rounds: readonly FoundRound[]) =>
  rounds.flatMap(({sessions}) =>
    sessions.map(({date, hours, qualifier}) => [date, hours, qualifier]),
  )

describe('rounds to come', () => {
  test('the verb and the number tell of one round', () => {
    const text = '[Norvia] and [Sund] will meet in Aqaba on Thursday for a third round of talks.'
    expect(roundsOf(text)).toEqual([[3, 'Aqaba', 'scheduled', 'pending', '2026-05-07', null]])
  })

  test('the next follows the one that is numbered', () => {
    const text =
      'The fifth round of talks between [Norvia] and [Sund] ended in Oslo on Tuesday without a deal. The sides will meet again on Sunday.'
    expect(roundsOf(text)).toEqual([
      [5, 'Oslo', 'concluded', 'no-agreement', '2026-05-05', '2026-05-05'],
      [6, null, 'scheduled', 'pending', '2026-05-10', null],
    ])
  })

  test('a round that nobody has set is none, but it numbers the one before', () => {
    const text =
      '[Norvia] and [Sund] ended talks in Oslo on Tuesday without a deal. No date was set for a fourth round.'
    expect(roundsOf(text).map(([ordinal]) => ordinal)).toEqual([3])
  })

  test('a day on which something else will begin is none of a round that is over', () => {
    const text =
      '[Norvia] and [Sund] broke off their fourth round of talks on Wednesday after just over 11 hours, and the crews would stop work from Sunday.'
    const {rounds} = talksOf(text)
    expect(sessionsOf(rounds)).toEqual([['2026-05-06', 11, 'more-than']])
    expect(rounds.map(({end}) => end?.date)).not.toContain('2026-05-10')
  })

  test('a deadline is no start', () => {
    const text =
      'The third round of talks between [Norvia] and [Sund] is under way in Oslo. A text must be signed by 30 May.'
    expect(roundsOf(text)).toEqual([[3, 'Oslo', 'ongoing', 'pending', null, null]])
  })
})

describe('rounds that were moved, broken off or dropped', () => {
  test('postponed without a date', () => {
    const text =
      'The sixth round of talks between [Norvia] and [Sund], due to begin in Lomé on Monday, has been postponed indefinitely.'
    expect(roundsOf(text)).toEqual([[6, 'Lomé', 'suspended', 'pending', null, null]])
  })

  test('put off to another day', () => {
    const text =
      'Talks between [Norvia] and [Sund] stalled. The fourth session, planned for Monday, was put off until Thursday.'
    expect(roundsOf(text)).toEqual([[4, null, 'scheduled', 'pending', '2026-05-07', null]])
  })

  test('cancelled keeps its planned start', () => {
    const text =
      'The sixth round of talks between [Norvia] and [Sund], due to be held in Muscat on Sunday, has been cancelled.'
    expect(roundsOf(text)).toEqual([[6, 'Muscat', 'cancelled', 'unknown', '2026-05-10', null]])
  })

  test('suspended without a date', () => {
    const text = '[Norvia] and [Sund] suspended their talks in Muscat on Tuesday.'
    expect(roundsOf(text)).toEqual([
      [null, 'Muscat', 'suspended', 'adjourned', '2026-05-05', '2026-05-05'],
    ])
  })

  test('broken off to a fixed day is one round that goes on', () => {
    const text = '[Norvia] and [Sund] suspended their talks in Muscat on Tuesday until next Monday.'
    expect(roundsOf(text)).toEqual([[null, 'Muscat', 'ongoing', 'pending', '2026-05-05', null]])
  })
})

describe('numbers', () => {
  test('two claims of a number leave it open', () => {
    const text =
      'The [Drivers’ Union|union] and [Metro Lines|company] ended a session on Tuesday without a deal. The union calls the session its ninth; the company says it was the seventh.'
    expect(roundsOf(text).map(([ordinal]) => ordinal)).toEqual([null])
  })

  test('a list of rounds with what belongs to each', () => {
    const text =
      '[Norvia] and [Sund] have met three times without agreement: in Oslo on 3 March, in Prague on 9 April and in Vienna on 2 May.'
    expect(roundsOf(text)).toEqual([
      [1, 'Oslo', 'concluded', 'no-agreement', '2026-03-03', '2026-03-03'],
      [2, 'Prague', 'concluded', 'no-agreement', '2026-04-09', '2026-04-09'],
      [3, 'Vienna', 'concluded', 'no-agreement', '2026-05-02', '2026-05-02'],
    ])
  })

  test('rounds that are only counted make no entry', () => {
    const text =
      'The talks between [Norvia] and [Sund] in Oslo on Tuesday were the third since March.'
    expect(roundsOf(text)).toHaveLength(1)
  })
})

describe('sessions', () => {
  test('each length with its day', () => {
    const text =
      'Teams from [Norvia] and [Sund] ended their fifth round of talks in Oslo on Tuesday, after sessions of four hours on Monday and three on Tuesday.'
    expect(sessionsOf(talksOf(text).rounds)).toEqual([
      ['2026-05-04', 4, 'exact'],
      ['2026-05-05', 3, 'exact'],
    ])
  })

  test('without a date of publication the weekday stays as printed', () => {
    const text =
      'The [nurses’ union|union] met the management of the [hospital|other] for the sixth time on Tuesday, for less than three hours.'
    const [round] = talksOf(text, null).rounds
    expect(round?.sessions).toMatchObject([
      {date: null, weekday: 'Tuesday', hours: 3, qualifier: 'less-than'},
    ])
    expect(round?.start).toBeNull()
  })
})

describe('parties and others', () => {
  const ids = (roles: readonly {id: string}[] | undefined) => roles?.map(({id}) => id)

  test('a state in whose town they meet is the host, not the mediator', () => {
    const text =
      'The second round of talks between [Norvia] and [Sund] opened in Muscat on Tuesday. [Oman] welcomed them.'
    const [found] = talksOf(text).negotiations
    expect(ids(found?.hosts)).toEqual(['Oman'])
    expect(found?.mediators).toEqual([])
    expect(ids(found?.parties)).toEqual(['Norvia', 'Sund'])
  })

  test('two negotiations without a common side stay apart, with their rounds', () => {
    const text =
      'Talks between [Norvia] and [Sund] on the border road resumed in Oslo on Monday.\nSeparately, the [Bakers’ Union|union] and [Flour Mills|company] met on Tuesday for two hours over pay.'
    const {negotiations, rounds} = talksOf(text)
    expect(negotiations.map(({parties}) => ids(parties))).toEqual([
      ['Norvia', 'Sund'],
      ['Bakers’ Union', 'Flour Mills'],
    ])
    expect(rounds.map(({negotiation}) => negotiation)).toEqual(['negotiation-1', 'negotiation-2'])
    expect(negotiations[0]?.subject).toBe('the border road')
  })

  test('what one side wants of the other', () => {
    const text =
      'Talks between [Norvia] and [Sund] resumed in Oslo on Monday. [Norvia] demanded the release of eleven captives. [Sund] offered a list of names. [Norvia] rejected the offer.'
    const {demands, text: printed} = talksOf(text)
    expect(
      demands.map(({kind, heldBy, addressedTo, status, content}) => [
        kind,
        heldBy,
        addressedTo,
        status,
        printed.slice(content[0]!.start, content[0]!.end),
      ]),
    ).toEqual([
      ['demand', 'Norvia', 'Sund', 'open', 'the release of eleven captives'],
      ['offer', 'Sund', 'Norvia', 'rejected', 'a list of names'],
    ])
  })

  test.each([
    'A flood wall kept [Elbeck|government-body] dry after the second round of storms in a week, the [Agency|government-body] said. A round of questions follows on Thursday.',
    'The [Senate|government-body] passed the budget on Tuesday. The [president|other] will sign it on Friday after a meeting with donors.',
  ])('no negotiation is invented: %s', (text) => {
    expect(talksOf(text)).toMatchObject({negotiations: [], rounds: [], demands: []})
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    '[Norvia]',
    '[Sund|union]',
    '<Ann Lee>',
    'talks',
    'the third round of',
    'session',
    'in Oslo',
    'on Monday',
    'on 3 May',
    'met',
    'will meet',
    'for two hours',
    'without a deal',
    'mediated by',
    'between',
    'and',
    ',',
    ';',
    '.',
    '?',
    '“',
    '”',
    '\n',
    '\u00A0',
    '\uE000',
    'İ',
    '1st',
    'first and second meetings',
  )

  test('is read without an error, twice alike, with every span inside it', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), (words) => {
        const marked = words.join(' ')
        const found = talksOf(marked)
        expect(talksOf(marked)).toEqual(found)
        for (const {evidence} of found.rounds) {
          for (const {span} of evidence) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(found.text.length)
          }
        }
      }),
      {numRuns: 150},
    )
  })
})

describe('what the talks are about', () => {
  test('a union bargains over labour and an armed group over peace, where no words say it', () => {
    const kinds = (text: string) => talksOf(text).negotiations.map(({kind}) => kind)
    expect(
      kinds('The [Guild|union] and [Norport|company] held a third round of talks in Oslo.'),
    ).toEqual(['labour'])
    expect(
      kinds('The [Front|armed-group] and [Sund] held a third round of talks in Oslo.'),
    ).toEqual(['peace'])
    expect(kinds('[Norvia] and [Sund] held a third round of talks in Oslo.')).toEqual(['other'])
  })

  test('a length of time is no subject', () => {
    const subject = (text: string) => talksOf(text).negotiations[0]?.subject
    expect(
      subject('[Norvia] and [Sund] ended a third round of talks in Oslo after just over 11 hours.'),
    ).toBeNull()
    expect(
      subject('[Norvia] and [Sund] ended a third round of talks over fishing zones in Oslo.'),
    ).toBe('fishing zones')
  })
})
