import {describe, expect, test} from 'vitest'
import {
  readDesk,
  readExplicitByline,
  readLoneNames,
  type Byline,
} from '../../../../importer/read/layout/byline.ts'

function shown(line: string, byline: Byline | null) {
  return byline && [line.slice(byline.span.start, byline.span.end), ...byline.creators]
}

describe('a line that says it is a byline', () => {
  test.each([
    [
      'By Ellen Marsh and Daniel Kwan',
      'By Ellen Marsh and Daniel Kwan',
      'Ellen Marsh',
      'Daniel Kwan',
    ],
    ['BY TY MARCHETTI', 'BY TY MARCHETTI', 'TY MARCHETTI'],
    [
      'By Núria Ferrer Pla, Europe reporter',
      'By Núria Ferrer Pla, Europe reporter',
      'Núria Ferrer Pla',
    ],
    ['Interview by Min Khant | 22 January 2026', 'Interview by Min Khant', 'Min Khant'],
    ['Text: Elin Poulsen – Editing: Tummas Holm', 'Text: Elin Poulsen', 'Elin Poulsen'],
    [
      '— from Amara Diallo in Kinshasa and Peter Lund in Doha',
      'from Amara Diallo in Kinshasa and Peter Lund in Doha',
      'Amara Diallo',
      'Peter Lund',
    ],
    ['By Ann Lee, 3 May 2026', 'By Ann Lee', 'Ann Lee'],
    ['By our labour staff', 'By our labour staff', 'labour staff'],
  ])('%s', (line, ...expected) => {
    expect(shown(line, readExplicitByline(line))).toEqual(expected)
  })

  test.each([
    'By Monday the two sides had stopped talking.',
    'From Doha to Oslo, the long way round',
    'Bypass talks',
  ])('but not %j', (line) => {
    expect(readExplicitByline(line)).toBeNull()
  })
})

test.each(['Web Desk', 'Local Democracy Reporter', 'Our Correspondent', 'Agencies'])(
  'desk: %s',
  (line) => {
    expect(shown(line, readDesk(line))).toEqual([line, line.replace('Our ', '')])
  },
)

test.each([
  ['Harriet Vance, Diplomatic editor', 'Harriet Vance'],
  ['Mira Lindqvist in Geneva (now) and Owen Tate (earlier)', 'Mira Lindqvist', 'Owen Tate'],
])('names alone: %s', (line, ...creators) => {
  expect(shown(line, readLoneNames(line))).toEqual([line, ...creators])
})

test.each(['Talks Resume Monday', 'What Happens Next', 'the chair'])('no names: %s', (line) => {
  expect(readLoneNames(line)).toBeNull()
})
