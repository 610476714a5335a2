import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {officialId, organizationId, placeId} from '../../../importer/compose/entityIds.ts'
import {articleId, articleKey, namePart} from '../../../importer/compose/ids.ts'
import {slugify} from '../../../importer/compose/slugify.ts'
import {readArticle} from '../../../importer/read/readArticle.ts'
import {analysis} from './istanbul.ts'

const ARTICLE = 'article-46ecd94ceef1'
const body = {id: 'o', aliases: [], mentions: []} as const
const person = {id: 'p', aliases: [], honorificPrefix: null, position: null, mentions: []} as const

describe('organizations', () => {
  test.each([
    [
      'a state by its code',
      {name: 'Islamabad', aliases: ['Pakistan'], kind: 'state', country: 'PK'},
      'organization-state-pk',
    ],
    [
      'a territory in a state by its name',
      {name: 'Hill State', kind: 'state', country: 'MM'},
      'organization-hill-state',
    ],
    [
      'a body with a name',
      {name: 'African Union', kind: 'intergovernmental', country: null},
      'organization-african-union',
    ],
    [
      'a ministry by its state',
      {name: 'Foreign Ministry', kind: 'government-body', country: 'TR'},
      'organization-tr-foreign-ministry',
    ],
    [
      'a ministry of nobody knows whom by the article',
      {name: 'fisheries ministry', kind: 'government-body', country: null},
      'organization-46ecd94ceef1-fisheries-ministry',
    ],
  ] as const)('%s', (_, found, id) => {
    expect(organizationId({...body, ...found}, ARTICLE)).toBe(id)
  })
})

test('a person by one name is told apart by the body, or by the article', () => {
  const id = (name: string, affiliation: string | null) =>
    officialId({...person, name, affiliation}, analysis, ARTICLE)
  expect(id('Ibrahim Kalin', 'organization-1')).toBe('official-ibrahim-kalin')
  expect(id('Thuzar', 'organization-2')).toBe('official-thuzar-afghan-taliban')
  expect(id('Thuzar', null)).toBe('official-thuzar-46ecd94ceef1')
})

test('the longest names leave room for the prefix of a draft or a version', () => {
  const long = 'Émile'.repeat(40)
  const ids = [
    officialId(
      {...person, name: long, affiliation: 'organization-1'},
      {...analysis, organizations: [{...analysis.organizations[0]!, name: long}]},
      ARTICLE,
    ),
    organizationId(
      {...body, name: `${long} ministry`, kind: 'government-body', country: null},
      ARTICLE,
    ),
    placeId({name: long, country: 'TR'}),
  ]
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(110)
})

test('a place by its country', () => {
  expect(placeId({name: 'Istanbul', country: 'TR'})).toBe('place-tr-istanbul')
})

describe('names', () => {
  test('that differ in a letter beyond ASCII differ', () => {
    expect(namePart('Renée Tran')).toMatch(/^renee-tran-[0-9a-f]{6}$/)
    expect(namePart('Renee Tran')).toBe('renee-tran')
    expect(namePart('習近平')).toMatch(/^[0-9a-f]{6}$/)
  })

  test('of any kind give legal ids, the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (name) => {
        expect(namePart(name)).toMatch(/^[a-z0-9-]{1,70}$/)
        expect(namePart(name)).toBe(namePart(name))
      }),
    )
  })

  test('longer than the limit keep apart', () => {
    const long = 'Committee of the Lakes '.repeat(5)
    expect(namePart(`${long}A`)).not.toBe(namePart(`${long}B`))
  })
})

test.each([
  ['Deadlock in Istanbul: Pakistan pushes', 'deadlock-in-istanbul-pakistan-pushes'],
  ['Ærø’s Łódź – Straße & Þór', 'aeros-lodz-strasse-thor'],
  ['…', ''],
])('slug of %j', (text, slug) => {
  expect(slugify(text, 96)).toBe(slug)
})

describe('articles', () => {
  const read = (content: string, publishedAt: string | null = null) =>
    readArticle({content, publishedAt})

  test('are the same by external id, whatever their text', () => {
    const withId = (content: string) => ({
      ...read(content),
      externalIds: [{scheme: 'guid', value: '4711'}],
    })
    expect(articleId(withId('One\n\nText.'))).toBe(articleId(withId('Two\n\nOther text.')))
  })

  test('are the same by headline and day, whatever else changed', () => {
    const one = articleId(read('Talks resume\n\nText of the morning.', '2026-03-03T08:00:00+01:00'))
    const two = articleId(read('Talks resume\n\nText of the evening.', '2026-03-03T20:00:00+01:00'))
    const next = articleId(
      read('Talks resume\n\nText of the morning.', '2026-03-04T08:00:00+01:00'),
    )
    expect(one).toBe(two)
    expect(next).not.toBe(one)
    expect(one).toBe(`article-talks-resume-${articleKey(one)}`)
  })

  test('without a day are told apart by their first words', () => {
    const brief = (text: string) =>
      articleId(read(`World in brief\n\n${text} in the long first paragraph.`))
    expect(brief('One')).not.toBe(brief('Two'))
  })
})
