import {describe, expect, test} from 'vitest'
import {entitiesOf} from './readArticleOf.ts'

const talks = 'The talks went into a third session.'
const bodiesOf = (text: string) =>
  entitiesOf(`${text} ${talks}`).organizations.map(({name, kind}) => [name, kind])

describe('bodies of a name and lower-case words', () => {
  test.each([
    [
      'The Lake Fork school district made an offer.',
      ['Lake Fork school district', 'government-body'],
    ],
    ['She met Mason Flat growers by chance.', null],
    ['Talks with the Mason Flat growers failed.', ['Mason Flat growers', 'other']],
    ['The nurses’ union, which represents 900 nurses, said no.', ['nurses’ union', 'union']],
    ['The towns of Yerrick and Dayton Springs want meters.', ['Dayton Springs', 'government-body']],
    ['It rained in the towns of Yerrick and Dayton Springs.', null],
    ['The Ombudsman’s Office announced a truce.', ['Ombudsman’s Office', 'government-body']],
    ['They met the rebel Hill Front again.', ['Hill Front', 'armed-group']],
    ['The Streaming Producers Council said no.', ['Streaming Producers Council', 'other']],
    ['The EU Merger Authority said no.', ['EU Merger Authority', 'government-body']],
    ['The Undergraduate Senate said no.', ['Undergraduate Senate', 'other']],
    ['Portview Facility Services said no.', ['Portview Facility Services', 'company']],
  ])('%s', (text, body) => {
    if (body) expect(bodiesOf(text)).toContainEqual(body)
    else expect(bodiesOf(text)).toEqual([])
  })

  test('the one union that is named is meant by its trade', () => {
    const {organizations} = entitiesOf(
      `The Amalgamated Nurses Union met the hospital. The nurses’ union asked for 6 per cent. ${talks}`,
    )
    expect(organizations.filter(({kind}) => kind === 'union')).toHaveLength(1)
  })
})

describe('names that say what they are in other ways', () => {
  test.each([
    ['Radio Windward says so.', ['Radio Windward', 'company']],
    ['Sule FM reported it on Tuesday.', ['Sule FM', 'company']],
    ['It was built by Swanney & Daughter in Wick.', ['Swanney & Daughter', 'company']],
    ['The Government of Peru agreed to it.', ['Peru', 'state']],
  ])('%s', (text, body) => {
    expect(bodiesOf(text)).toContainEqual(body)
  })

  test('a word of first syllables in brackets', () => {
    const {organizations} = entitiesOf(
      'The Federation of Artisanal Miners of the South (Femasur) refused. Femasur wants a registry.',
    )
    expect(organizations.map(({name, aliases}) => [name, aliases])).toEqual([
      ['Federation of Artisanal Miners of the South', ['Femasur']],
    ])
  })

  test('a word that no name begins so is no acronym', () => {
    const {organizations} = entitiesOf('The Federation of Miners (Chala) refused.')
    expect(organizations.flatMap(({aliases}) => aliases)).not.toContain('Femasur')
  })
})

test('what stands in a list with a party is one, where a government is formed', () => {
  const coalition = 'The parties opened coalition talks on a programme.'
  const league = (text: string) =>
    entitiesOf(`${text} ${coalition}`).organizations.find(({name}) => name === 'Farmers’ League')
      ?.kind
  expect(league('The Moselle Democrats, the Farmers’ League and the Green List met.')).toBe('party')
  expect(league('The Moselle Democrats met. The Farmers’ League protested.')).toBe('other')
})
