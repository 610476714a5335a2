import {expect, test} from 'vitest'
import {findPersonName} from '../../../schemas/shared/personName.ts'

test.each([
  ['an aide of Mr Talvik', 'Mr Talvik'],
  ['a colleague of Gen. Orlo Venn', 'Gen. Orlo'],
  ['the official, identified as Orlo', 'identified as Orlo'],
  ['a clerk named Ana Brandt', 'named Ana Brandt'],
])('"%s" holds a name for certain', (text, name) => {
  expect(findPersonName(text)).toEqual({name, how: 'certain'})
})

test.each([
  ['official Orlo Venn', 'Orlo Venn'],
  ['officials such as Ana Brandt, who left', 'Ana Brandt'],
  ['Omar al-Masri', 'Omar al-Masri'],
])('"%s" has something of the shape of a name', (text, name) => {
  expect(findPersonName(text)).toEqual({name, how: 'shape'})
})

test.each([
  'diplomatic sources',
  'a White House official',
  'two senior Turkish Foreign Ministry officials',
  'a person close to the Harbour Workers Union',
  'a source in the Varnholm Palace',
  'officials from Saudi Arabia',
  'an Afghan Taliban spokesman',
  'residents of Mill Lane',
  'a spokesperson for the UN Environment Programme',
  'someone familiar with the talks',
  'Security officials',
  '',
])('"%s" names nobody', (text) => {
  expect(findPersonName(text)).toBeNull()
})
