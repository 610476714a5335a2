import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {COUNTRY_TABLE} from '../../../../importer/analyze/entities/countryTable.ts'
import {
  countryName,
  findGeoNames,
  geoName,
} from '../../../../importer/analyze/entities/gazetteer.ts'

const countries: {cca2: string; name: {common: string}}[] = createRequire(import.meta.url)(
  'world-countries',
)

const found = (text: string) =>
  findGeoNames(text).map(({form, type, country}) => [form, type, country])

describe('findGeoNames', () => {
  it('takes the longest name at each place', () => {
    expect(found('South Sudan and Sudan sent envoys to American Samoa.')).toEqual([
      ['South Sudan', 'name', 'SS'],
      ['Sudan', 'name', 'SD'],
      ['American Samoa', 'name', 'AS'],
    ])
  })

  it('reads demonyms, capitals, initials with full stops and words of capitals', () => {
    expect(found('Danish and U.S. envoys met in Doha, said TURKEY')).toEqual([
      ['Danish', 'demonym', 'DK'],
      ['U.S.', 'name', 'US'],
      ['Doha', 'capital', 'QA'],
      ['TURKEY', 'name', 'TR'],
    ])
  })

  it('reads names with and without their accents', () => {
    expect(
      found('Côte d’Ivoire, Türkiye, Turkiye, Brasília, Brasilia').map(([, , code]) => code),
    ).toEqual(['CI', 'TR', 'TR', 'BR', 'BR'])
  })

  it('finds nothing inside longer words', () => {
    expect(found('USB Omanthai Chinatown iran Malinese')).toEqual([])
  })

  it('keeps to the given range', () => {
    const text = 'Iran, Iraq, Oman'
    expect(findGeoNames(text, 4, 11).map((hit) => text.slice(hit.start, hit.end))).toEqual(['Iraq'])
  })
})

describe('the country table', () => {
  it('holds every country of its source', () => {
    expect(countries.filter((country) => !COUNTRY_TABLE.includes(`\n${country.cca2}|`))).toEqual([])
  })

  it('knows every one of them by its common name', () => {
    expect(countries.filter((one) => geoName(one.name.common)?.country !== one.cca2)).toEqual([])
  })

  it('gives the name that newspapers use', () => {
    expect([countryName('TR'), countryName('NO'), countryName('??')]).toEqual([
      'Turkey',
      'Norway',
      '',
    ])
  })
})
