import {assert, constantFrom, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {proseOf, quotationsOf, sentencesOf} from './cut.ts'

describe('tokens', () => {
  const words = (text: string) => proseOf(text).tokens.map((token) => token.text)

  it('splits clitics off and keeps compounds and abbreviations whole', () => {
    expect(words("Iran’s U.S.-backed rivals didn't agree by 3 a.m.")).toEqual([
      'Iran',
      '’s',
      'U.S.-backed',
      'rivals',
      'did',
      "n't",
      'agree',
      'by',
      '3',
      'a.m.',
    ])
  })

  it('reads numbers with signs, stops and units as one', () => {
    expect(words('£14m, 10,000 and 9.30 to 70% of No. 4')).toEqual([
      '£14m',
      ',',
      '10,000',
      'and',
      '9.30',
      'to',
      '70%',
      'of',
      'No.',
      '4',
    ])
  })

  it('gives lower case with straight apostrophes and without soft hyphens', () => {
    expect(proseOf('O’Brien with\u00adin').tokens.map((token) => token.lower)).toEqual([
      "o'brien",
      'within',
    ])
  })
})

describe('sentences', () => {
  it.each([
    [['Mr. Li met Dr. J. K. Osei of the U.S. delegation on Sept. 4.', 'It ended at 3 a.m.']],
    [['The talks ended at 9 a.m.', 'Officials left.']],
    [['They come from the U.S.', 'The others do not.']],
    [['He left... and came back.', 'Then… he left.']],
    [['No.', 'Nobody came.']],
    [['Chapter No. 4 was read.']],
    [['He left (She stayed.)', 'They met.']],
    [['“One. Two! Three?” she said.', '“Four. Five.”', 'It was late.']],
    [['"What?" Amadou asked.', '"Where?"', 'Nobody knew.']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('do not run over paragraphs', () => {
    expect(sentencesOf('A heading\nThe text')).toEqual(['A heading', 'The text'])
  })

  it('are cut when they grow without end', () => {
    const lengths = proseOf('word '.repeat(1000)).sentences.map(
      (sentence) => sentence.endToken - sentence.firstToken,
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200)
  })
})

describe('quotations', () => {
  it.each([
    ['curly', '“Yes,” he said. “No.”', ['0 Yes,', '0 No.']],
    ['straight', '"Yes," he said. "No."', ['0 Yes,', '0 No.']],
    ['two single marks', "''Yes,'' he said.", ['0 Yes,']],
    ['backticks', "``Yes,'' he said.", ['0 Yes,']],
    ['guillemets', '«Yes», he said.', ['0 Yes']],
    ['guillemets the other way round', '»Yes«, he said.', ['0 Yes']],
    ['low and high', '„Yes“, he said.', ['0 Yes']],
    ['opened curly, closed with the same mark', '“Yes“, he said.', ['0 Yes']],
    ['British', '‘It’s the drivers’ call,’ he said.', ['0 It’s the drivers’ call,']],
    ['British, straight', "'It's the drivers' call,' he said.", ["0 It's the drivers' call,"]],
    ['British, ending on an s', '‘It hurts’ was all.', ['0 It hurts']],
    ['nested', '“He said ‘no’ to me,” she said.', ['0 He said ‘no’ to me,', '1 no']],
    ['nested, British', '‘He said “no” to me,’ she said.', ['0 He said “no” to me,', '1 no']],
    [
      'nested in the same marks',
      '"He said "no" to me," she said.',
      ['0 He said "no" to me,', '1 no'],
    ],
    ['a nickname', 'William ‘Bill’ Ames left.', ['0 Bill']],
    ['apostrophes only', 'The workers’ union, the ’90s and rock ’n’ roll.', []],
    ['a missing closing mark', '“Yes, he said. “No.”', ['0 No.']],
    ['a stray closing mark', 'Yes,” he said. “No.”', ['0 No.']],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  it('go on in the next paragraph, which opens them again', () => {
    expect(quotationsOf('He said: “One.\n“Two.”')).toEqual(['0! One.', '0 Two.'])
    expect(quotationsOf('He said: ‘One.\n‘Two.’')).toEqual(['0! One.', '0 Two.'])
  })

  it('go on in the next paragraph, which only closes them', () => {
    expect(quotationsOf('He said: “One.\nTwo,” and left.')).toEqual(['0! One.', '0 Two,'])
  })
})

const alphabet = constantFrom(
  ...'aAs \n.,!?\'"“”‘’«»„()-—…5'.split(''),
  ' said ',
  ' Mr. ',
  '\ud800',
  '\u200f',
  '\u00a0',
  "''",
)

describe('any text', () => {
  it('is cut into tokens, sentences and quotations that lie in order inside their paragraphs', () => {
    assert(
      property(string({unit: alphabet, maxLength: 300}), (text) => {
        const prose = proseOf(text)
        let last = 0
        for (const token of prose.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          last = token.end
        }
        for (const sentence of prose.sentences) {
          expect(prose.tokens[sentence.firstToken]?.start).toBe(sentence.start)
          expect(prose.tokens[sentence.endToken - 1]?.end).toBe(sentence.end)
        }
        for (const {outer, inner, paragraph} of prose.quotations) {
          const around = prose.paragraphs[paragraph]!
          expect(around.start <= outer.start && outer.end <= around.end).toBe(true)
          expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true)
          expect(inner.start <= inner.end).toBe(true)
        }
      }),
    )
  })

  it('has quotations that nest and never cross', () => {
    assert(
      property(string({unit: alphabet, maxLength: 200}), (text) => {
        const {quotations} = proseOf(text)
        for (const a of quotations) {
          for (const b of quotations) {
            const crossing =
              a.outer.start < b.outer.start &&
              b.outer.start < a.outer.end &&
              a.outer.end < b.outer.end
            expect(crossing).toBe(false)
          }
        }
      }),
    )
  })

  it('survives 100,000 nested quotation marks and a megabyte without a stop', () => {
    expect(proseOf('“'.repeat(100_000) + '”'.repeat(100_000)).quotations).toHaveLength(100_000)
    expect(proseOf(' "'.repeat(100_000) + " '".repeat(100_000)).tokens).toHaveLength(200_000)
    expect(proseOf('AND '.repeat(250_000)).tokens).toHaveLength(250_000)
  })
})
