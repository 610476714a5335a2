import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitLines} from '../../../../importer/read/layout/lines.ts'

const texts = (text: string) => splitLines(text).map((line) => line.text)

test('a line is a paragraph where nothing is wrapped', () => {
  const text = 'Talks resume in Oslo\n\n- a first point\n•  a second\n  The end.\n'
  expect(splitLines(text)).toEqual([
    {span: {start: 0, end: 20}, text: 'Talks resume in Oslo', bullet: null, spaced: false},
    {span: {start: 24, end: 37}, text: 'a first point', bullet: '-', spaced: true},
    {span: {start: 41, end: 49}, text: 'a second', bullet: '•', spaced: false},
    {span: {start: 52, end: 60}, text: 'The end.', bullet: null, spaced: false},
  ])
})

describe('wrapped text', () => {
  const wrapped = [
    'Dockers and owners meet again in Port Haven',
    '',
    'PORT HAVEN: Dockers and owners of the container terminal in Port',
    'Haven met for a fourth time on Sunday, and both sides said that',
    'the talks would go on.',
    '',
    'The union wants:',
    '- a rise of 7 per cent in each of two years, paid from the first',
    '  of January',
    '- no night work for anybody over 60',
    '    A spokesman for the owners declined to comment on the list, but',
    'said that the company had moved.',
  ].join('\n')

  test('comes back in paragraphs whose spans cover the lines as they are', () => {
    expect(texts(wrapped)).toEqual([
      'Dockers and owners meet again in Port Haven',
      'PORT HAVEN: Dockers and owners of the container terminal in Port Haven met for a fourth time on Sunday, and both sides said that the talks would go on.',
      'The union wants:',
      'a rise of 7 per cent in each of two years, paid from the first of January',
      'no night work for anybody over 60',
      'A spokesman for the owners declined to comment on the list, but said that the company had moved.',
    ])
    const second = splitLines(wrapped)[1]!
    expect(wrapped.slice(second.span.start, second.span.end)).toContain('in Port\nHaven met')
  })
})

test('a flash of short lines is not taken for wrapped text', () => {
  const flash =
    'REBELS INITIAL TRUCE AFTER 16 HOURS\nSIGNING SET FOR MARCH 12\nREBELS DENY CONCESSION'
  expect(texts(flash)).toEqual(flash.split('\n'))
})

test('spans are in order, inside the text and hold no white space at their edges', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'ab .-•\n\u200B'), maxLength: 300}), (text) => {
      let last = 0
      for (const {span} of splitLines(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
