import fc from 'fast-check'
import {expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import {findEntities} from '../../../../importer/analyze/entities/findEntities.ts'
import {resolveSources} from '../../../../importer/analyze/sources/resolveSources.ts'
import {articleOf, proseOf} from './readArticleOf.ts'

function read(text: string) {
  const raw = articleOf(...text.split('\n'))
  const prose = proseOf(raw)
  const entities = findEntities(raw, prose)
  return {
    raw,
    entities,
    resolved: resolveSources(raw, prose, attribute(prose, {speech: true}), entities),
  }
}

const WORDS = [
  'The',
  'the',
  'Elbe',
  'Council',
  'Ida',
  'Poe',
  'Mr',
  'Mr.',
  'minister',
  'said',
  'of',
  'and',
  ',',
  '.',
  '“',
  '”',
  "'s",
  '(',
  ')',
  'EC',
  'Norway',
  'he',
  'they',
  'it',
  '\n',
  'union',
  'told',
  'al-Sharif',
  'its',
  'chair',
  '\ud800',
  '\u00ad',
  '\u202e',
]

it('reads any text without failing, the same way twice, with spans inside the text', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc.array(fc.constantFrom(...WORDS), {maxLength: 120}).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (one) => {
      const first = read(one)
      expect(read(one)).toEqual(first)
      const spans = [
        ...first.entities.mentions.flatMap(({span, extended}) => [span, extended]),
        ...first.resolved.statements.flatMap(({source}) => source ?? []),
      ]
      for (const {start, end} of spans)
        expect(0 <= start && start <= end && end <= one.length).toBe(true)
    }),
    {numRuns: 60},
  )
})

it.each([
  ['one long name', 'Elbe '.repeat(20_000)],
  ['a name and titles', 'Minister Ida Poe, the chair, '.repeat(4_000)],
  ['unions', 'The union said the Elbe Union left. '.repeat(4_000)],
  ['different people', Array.from({length: 4_000}, (_, at) => `Ida P${at}oe said no.`).join(' ')],
  ['brackets', '('.repeat(50_000)],
  ['capitals only', 'THE ELBE COUNCIL SAID NO. '.repeat(4_000)],
])('gets through %s', (_, text) => {
  expect(read(text).entities.mentions.length).toBeGreaterThanOrEqual(0)
})
