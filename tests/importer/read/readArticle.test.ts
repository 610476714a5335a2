import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {RawArticle} from '../../../importer/read/rawArticle.ts'
import {MAX_ARTICLE_BYTES, readArticle} from '../../../importer/read/readArticle.ts'
import {ReadError} from '../../../importer/read/readError.ts'
import {slice, type Span} from '../../../importer/span.ts'

const read = (...lines: string[]) => readArticle({content: lines.join('\n'), publishedAt: null})

/** What was read, as text. */
function shown(raw: RawArticle) {
  const text = (span: Span | null) => (span ? slice(raw.text, span) : null)
  return {
    headline: text(raw.headline),
    subheadline: text(raw.subheadline),
    byline: text(raw.byline),
    dateline: raw.dateline?.place ?? null,
    body: raw.paragraphs.map(({span, style}) =>
      style === 'normal' ? text(span) : `${style}: ${text(span)}`,
    ),
    dropped: raw.dropped.map(({span, rule}) => `${rule}: ${text(span)}`),
  }
}

const FIRST = 'Negotiators for the port and its dockers met again on Monday, a mediator said.'
const SECOND = '“We are closer than we were,” said Ann Lee, who chairs the talks.'

describe('house styles', () => {
  test('a South Asian web desk: the name and the age twice, bullets that hold nothing', () => {
    const raw = read(
      '- Web Desk',
      '- 1 Hour ago',
      'Port talks stall again',
      '-',
      '- Web Desk',
      '- 5 Hours ago',
      `HARIPUR: ${FIRST}`,
      SECOND,
    )
    expect(shown(raw)).toEqual({
      headline: 'Port talks stall again',
      subheadline: null,
      byline: 'Web Desk',
      dateline: 'Haripur',
      body: [`HARIPUR: ${FIRST}`, SECOND],
      dropped: [
        'byline: Web Desk',
        'age-line: 1 Hour ago',
        'empty-marker: -',
        'byline: Web Desk',
        'age-line: 5 Hours ago',
      ],
    })
    expect(raw.creators).toEqual(['Web Desk'])
    expect(raw.printedDates.map(({kind, span}) => [kind, slice(raw.text, span)])).toEqual([
      ['age', '1 Hour ago'],
      ['age', '5 Hours ago'],
    ])
  })

  test('an American paper: standfirst, byline, captions and notes on the writers', () => {
    const raw = read(
      'Port, dockers return to table',
      'Both sides hint at movement on night work',
      'By Jo Becker',
      'Senior Labor Reporter',
      'October 2, 2026 4:12pm',
      'Dockers on a picket line in Port Haven Getty Images',
      FIRST,
      'Related Story',
      'Port Owners Offer Dockers New Terms',
      SECOND,
      'Becker reported from Port Haven.',
      'A version of this article appears in print on Oct. 3, 2026.',
    )
    expect(shown(raw)).toEqual({
      headline: 'Port, dockers return to table',
      subheadline: 'Both sides hint at movement on night work',
      byline: 'By Jo Becker',
      dateline: null,
      body: [FIRST, SECOND],
      dropped: [
        'byline: By Jo Becker',
        'byline: Senior Labor Reporter',
        'date-line: October 2, 2026 4:12pm',
        'caption-with-credit: Dockers on a picket line in Port Haven Getty Images',
        'read-more: Related Story',
        'linked-story: Port Owners Offer Dockers New Terms',
        'contributor-note: Becker reported from Port Haven.',
        'print-note: A version of this article appears in print on Oct. 3, 2026.',
      ],
    })
  })

  test('a live blog: entries stay, their times go', () => {
    const raw = read(
      'Live',
      'Port talks – as they happened',
      'Mira Lund in Oslo (now) and Owen Tate (earlier)',
      '09.41 CEST',
      FIRST,
      '09.20 CEST',
      'A pause',
      SECOND,
      'Share on Facebook · Share on WhatsApp',
    )
    expect(shown(raw)).toMatchObject({
      headline: 'Port talks – as they happened',
      byline: 'Mira Lund in Oslo (now) and Owen Tate (earlier)',
      body: [FIRST, 'heading: A pause', SECOND],
    })
  })

  test('a release: labels, numbered paragraphs as printed, lists, nothing after the end mark', () => {
    const raw = read(
      'OFFICE OF THE PORT ENVOY',
      'Press Statement',
      'Lomé, 12 March 2026',
      'Seventh round of port consultations closes',
      FIRST,
      'The parties:',
      '(a) reaffirmed the truce; and',
      '(b) will meet again.',
      SECOND,
      '- END -',
      'About the Office',
      'The Office was set up in 2019 by the government of the day.',
    )
    expect(shown(raw)).toMatchObject({
      headline: 'Seventh round of port consultations closes',
      dateline: 'Lomé',
      body: [
        FIRST,
        'The parties:',
        'number: reaffirmed the truce; and',
        'number: will meet again.',
        SECOND,
      ],
    })
    expect(
      read(
        'A statement by the port',
        '1. The port says no.',
        '2. THE PORT DEMANDS:',
        '(a) the keys.',
        '3. The port is calm.',
      ).paragraphs.map(({style}) => style),
    ).toEqual(['normal', 'normal', 'normal', 'normal'])
  })

  test('a memo: its subject is the headline, the salutation stays', () => {
    const raw = read(
      'PORT HAVEN TRUST',
      'To: All branches',
      'From: Jane Ho',
      'Date: 4 May 2026',
      'Re: Port talks, third meeting',
      'Colleagues,',
      FIRST,
      SECOND,
      'Jane Ho',
      'Regional officer',
    )
    expect(shown(raw)).toMatchObject({
      headline: 'Port talks, third meeting',
      body: ['Colleagues,', FIRST, SECOND],
    })
  })

  test('an interview: who asks and who answers, also where only the first names are printed', () => {
    const raw = read(
      '‘Two days’: Q&A with Thu',
      'Interview by Min Khant | 22 January 2026',
      'Highland Monthly: How long were you in the room?',
      'Thu: Two days in all.',
      'Was anything agreed?',
      'A hotline, yes.',
    )
    expect(
      raw.paragraphs.map(({style, speaker, span}) => [
        style,
        speaker && slice(raw.text, speaker),
        slice(raw.text, span),
      ]),
    ).toEqual([
      ['question', 'Highland Monthly', 'How long were you in the room?'],
      ['answer', 'Thu', 'Two days in all.'],
      ['question', null, 'Was anything agreed?'],
      ['answer', null, 'A hotline, yes.'],
    ])
  })

  test('questions over answers in quotation marks are an interview, over prose they are subheads', () => {
    const styles = (...lines: string[]) =>
      read('Five minutes with the chair', ...lines).paragraphs.map(({style}) => style)
    expect(
      styles(
        'Is a strike certain?',
        '“No. Nothing is certain.”',
        'Will you meet?',
        '“On Tuesday.”',
      ),
    ).toEqual(['question', 'answer', 'question', 'answer'])
    expect(styles('Who is talking?', FIRST, 'Will they meet?', SECOND)).toEqual([
      'heading',
      'normal',
      'heading',
      'normal',
    ])
  })

  test('a column: the name beside the label, the standfirst, the note on the writer', () => {
    const raw = read(
      'Opinion | Ann Lee',
      'The pension is no bargaining chip',
      'The oldest quarrel of the harbour deserves better',
      FIRST,
      SECOND,
      'Ann Lee is a former harbour pilot. She writes every other Thursday.',
    )
    expect(shown(raw)).toMatchObject({
      headline: 'The pension is no bargaining chip',
      subheadline: 'The oldest quarrel of the harbour deserves better',
      byline: 'Ann Lee',
      body: [FIRST, SECOND],
    })
  })

  test('a collection: a line like the other subheads is no standfirst', () => {
    const raw = read('World in brief', 'Port talks resume', FIRST, 'Bell comes home', SECOND)
    expect(shown(raw)).toMatchObject({
      subheadline: null,
      body: ['heading: Port talks resume', FIRST, 'heading: Bell comes home', SECOND],
    })
  })

  test('a timeline: sentences stay, dates on lines of their own go', () => {
    const raw = read(
      'Timeline: how the port talks ran aground',
      FIRST,
      '12 January 2026',
      SECOND,
      '17 February',
      FIRST,
    )
    expect(shown(raw)).toMatchObject({
      headline: 'Timeline: how the port talks ran aground',
      subheadline: null,
      body: [FIRST, SECOND, FIRST],
    })
  })

  test('a transcript: speakers in capitals, no stage directions', () => {
    const raw = read(
      'Transcript: the envoy on the Morning Show',
      'HOST: How many times have you met?',
      'LEE: Four times.',
      '(LAUGHTER)',
      'HOST: And?',
      'LEE: And nothing.',
    )
    expect(raw.paragraphs.map(({style}) => style)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
    ])
    expect(shown(raw).dropped).toEqual(['stage-direction: (LAUGHTER)'])
  })

  test('a wire: codes, notes to customers, a headline of capitals, bullets', () => {
    const raw = read(
      'TOGO-TALKS-SAHEL',
      'UPDATE 2-Port talks resume after weekend break',
      '* Talks resumed on Sunday',
      '(Adds comment)',
      'By Ann Lee and Bo Long',
      `LOMÉ, May 3 (Wire) - ${FIRST}`,
      '($1 = 0.92 euros)',
      '(Reporting by Ann Lee; Editing by Al Smith)',
      'al/bl',
    )
    expect(shown(raw)).toMatchObject({
      headline: 'UPDATE 2-Port talks resume after weekend break',
      byline: 'By Ann Lee and Bo Long',
      dateline: 'Lomé',
      body: ['bullet: Talks resumed on Sunday', `LOMÉ, May 3 (Wire) - ${FIRST}`],
    })
  })

  test('a flash: nothing but short lines, all of them kept', () => {
    const raw = read(
      'FLASH - REBELS INITIAL PORT TRUCE',
      'SIGNING SET FOR MARCH 12',
      'REBELS DENY CONCESSION',
    )
    expect(shown(raw).body).toHaveLength(2)
  })

  test('links to other stories and quotes set twice stand between paragraphs', () => {
    const raw = read(
      'Port talks stall again',
      FIRST,
      'Recommended',
      'Why port mergers fail',
      'Ten charts on docks',
      SECOND,
      '“We are closer than we were”',
      FIRST.replace('Monday', 'Tuesday'),
    )
    expect(shown(raw)).toMatchObject({
      body: [FIRST, SECOND, FIRST.replace('Monday', 'Tuesday')],
      dropped: [
        'read-more: Recommended',
        'linked-story: Why port mergers fail',
        'linked-story: Ten charts on docks',
        'pull-quote: “We are closer than we were”',
      ],
    })
  })

  test('a box of facts at the end stays, a lone label goes', () => {
    const facts = ['Meetings so far: 3', 'First meeting: 12 January']
    expect(
      shown(read('Port talks stall again', FIRST, SECOND, 'Fact box', ...facts)).body,
    ).toHaveLength(5)
    expect(
      shown(read('Port talks stall again', FIRST, SECOND, 'Graphic: Jo Beck')).body,
    ).toHaveLength(2)
  })

  test('a correction is no body but is reported', () => {
    const raw = read(
      'CORRECTION: An earlier version of this article gave a wrong figure for the rise.',
      'Port talks stall again',
      FIRST,
    )
    expect(shown(raw)).toMatchObject({headline: 'Port talks stall again', body: [FIRST]})
    expect(raw.dropped).toEqual([
      {
        span: {start: 0, end: 80},
        rule: 'correction',
        reason: expect.stringContaining('correction'),
      },
    ])
  })
})

describe('the headline', () => {
  test.each([
    [
      'below a kicker and above a standfirst',
      [
        'Port pensions',
        'Guards turn down third offer from port',
        'Union calls it a threat dressed up as an offer',
      ],
      'Guards turn down third offer from port',
    ],
    [
      'below the name of a body',
      ['Ministry of Fisheries', 'Quota talks close without a text'],
      'Quota talks close without a text',
    ],
    [
      'below the standing name of a letter',
      ['The Early Letter', 'Three tables and two guests today'],
      'Three tables and two guests today',
    ],
    [
      'of two words above a standfirst',
      [
        'Wrong biscuits',
        'She has settled forty strikes and now she faces the one that nobody thinks can be settled.',
      ],
      'Wrong biscuits',
    ],
    ['behind a marker', ['[<< wikinews] Port talks stall again'], 'Port talks stall again'],
    ['behind a lone bullet', ['- Port talks stall again'], 'Port talks stall again'],
    [
      'of two short sentences',
      ['They moved an inch. We need a mile.'],
      'They moved an inch. We need a mile.',
    ],
    [
      'in quotation marks',
      ['«We counted the same fish three times»'],
      '«We counted the same fish three times»',
    ],
  ])('%s', (_, top, headline) => {
    expect(shown(read(...top, FIRST, SECOND)).headline).toBe(headline)
  })

  test('is not the first sentence behind a dateline', () => {
    expect(shown(read('AMMAN (Wire) -- The two sides met.', SECOND)).headline).toBeNull()
  })
})

test('a text without a headline is read, and says so', () => {
  const raw = read(`${FIRST} ${FIRST} ${FIRST} ${FIRST}`)
  expect(raw.headline).toBeNull()
  expect(raw.paragraphs).toHaveLength(1)
  expect(raw.warnings).toEqual(['No headline was found.'])
})

test('an article larger than the limit is refused', () => {
  const refused = () =>
    readArticle({content: new Uint8Array(MAX_ARTICLE_BYTES + 1), publishedAt: null})
  expect(refused).toThrow(ReadError)
  expect(refused).toThrow('It is 11 MB; an article may have 10 MB at most.')
})

test('every word of any text is body, headline, standfirst or reported as dropped', () => {
  const line = fc.constantFrom(
    '- Web Desk',
    '5 Hours ago',
    'Port talks stall again',
    FIRST,
    SECOND,
    'By Ann Lee',
    'Share',
    '• a point',
    'A subhead',
    '',
    'ENDS',
    'Photo: Jo Beck',
    '1. One',
    '2. Two',
    'Q: Why?',
    'A: Because.',
    'To: all',
    'Re: it',
    'Oslo, 3 May 2026',
    'Ann Lee',
    '“Yes.”',
  )
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 25}), (lines) => {
      fc.pre(lines.some((one) => one !== ''))
      const raw = read(...lines)
      const parts = [
        raw.headline,
        raw.subheadline,
        ...raw.paragraphs.flatMap(({span, speaker}) => [speaker, span]),
        ...raw.dropped.map(({span}) => span),
      ].filter((span) => span !== null)
      const rest = raw.text.split('')
      for (const {start, end} of parts) rest.fill(' ', start, end)
      expect(rest.join('').replace(/[-•:\s]|\d\.|Re/g, '')).toBe('')
    }),
  )
})
