import {array, assert, boolean, constantFrom, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import {proseOf} from '../text/cut.ts'

const pieces = constantFrom(
  'The envoy',
  'He',
  'Dr. A. B. Osei',
  'officials',
  'who',
  'the talks',
  'Oslo:',
  'Q:',
  'A:',
  'said',
  'says',
  'denied',
  'called',
  'told',
  'according to',
  'asked',
  'adding',
  'reports',
  'put',
  'that',
  'as',
  'under the deal',
  'it',
  'would',
  'not',
  'has',
  'been',
  'by',
  'to',
  'and',
  'but',
  ',',
  '.',
  ';',
  ':',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '—',
  '(',
  ')',
  '?',
  '\n',
  '\n(a)',
  '•',
  '…',
  '\ud800',
  '\u200f',
  '\u00a0',
  'SHOUTING',
  '1',
  '$5m',
  '@x',
  "''",
)
const texts = array(pieces, {maxLength: 80}).map((words) => words.join(' '))

describe('any text', () => {
  it('gives attributions whose spans lie inside the text, and links that point back', () => {
    assert(
      property(texts, boolean(), (text, speech) => {
        const found = attribute(proseOf(text), {speech})
        for (const [
          index,
          {source, cue, content, parent, continues, confidence},
        ] of found.entries()) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...source, ...cue, ...content]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          for (const link of [parent, continues]) {
            expect(link === null || (link !== index && found[link] !== undefined)).toBe(true)
          }
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      {numRuns: 150},
    )
  })

  it('survives any characters', () => {
    assert(
      property(string({unit: 'binary', maxLength: 200}), boolean(), (text, speech) => {
        attribute(proseOf(text), {speech})
      }),
    )
  })

  it('is read the same in every order of reading', () => {
    assert(
      property(array(texts, {minLength: 2, maxLength: 4}), (all) => {
        const read = (text: string) => JSON.stringify(attribute(proseOf(text), {speech: true}))
        const forward = all.map(read)
        const backward = [...all].reverse().map(read).reverse()
        expect(backward).toEqual(forward)
      }),
      {numRuns: 50},
    )
  })

  it.each([
    ['without a stop', 'the envoy said that he believes it and '.repeat(2_000)],
    ['of nested quotation marks', '“'.repeat(20_000) + 'said he' + '”'.repeat(20_000)],
    ['of capitals', 'THE ENVOY SAID THE TALKS WERE OVER AND '.repeat(1_000)],
    ['of short quotations', '“No,” he said, “no.” '.repeat(2_000)],
    ['of commas', 'said, '.repeat(4_000)],
    ['of lone surrogates', '\ud800 said \udc00 '.repeat(4_000)],
    ['of colons and lines', 'Ada: said:\n'.repeat(4_000)],
    ['of brackets', '( said '.repeat(6_000)],
  ])('survives a long text %s', (_name, text) => {
    expect(() => attribute(proseOf(text), {speech: true})).not.toThrow()
    expect(() => attribute(proseOf(text), {speech: false})).not.toThrow()
  })
})
