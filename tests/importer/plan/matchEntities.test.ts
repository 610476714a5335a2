import {describe, expect, test} from 'vitest'
import {EntityIndex, toEntity} from '../../../importer/plan/entityIndex.ts'
import {matchEntities, renameIds} from '../../../importer/plan/matchEntities.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'

const organization = (_id: string, fields: Record<string, unknown>): SanityDocument => ({
  _id,
  _type: 'organization',
  ...fields,
})
const official = (_id: string, fields: Record<string, unknown>): SanityDocument => ({
  _id,
  _type: 'official',
  ...fields,
})

function match(incoming: SanityDocument, ...stored: SanityDocument[]) {
  const index = new EntityIndex()
  for (const document of stored) index.add(toEntity(document))
  const {renamed, candidates} = matchEntities([incoming], index)
  return {same: renamed.get(incoming._id), perhaps: candidates.get(incoming._id)}
}

describe('entities are found before they are made', () => {
  const crisisGroup = organization('org-1', {
    name: 'International Crisis Group',
    otherNames: ['ICG'],
    classification: 'other',
    country: 'BE',
  })

  test('by their id, whatever they are called', () => {
    expect(match(organization('org-1', {name: 'Something Else'}), crisisGroup)).toEqual({})
  })

  test('where an editor merged two, in the one that is left', () => {
    const winner = official('official-kalin', {name: 'X', mergedIds: ['official-ibrahim-kalin']})
    expect(match(official('official-ibrahim-kalin', {name: 'Ibrahim Kalin'}), winner).same).toBe(
      'official-kalin',
    )
  })

  test('by external id before any name', () => {
    const externalIds = [{scheme: 'wikidata', value: 'Q42'}]
    const other = official('official-other', {name: 'Ann Lee'})
    const known = official('official-known', {name: 'A. Lee', externalIds})
    expect(
      match(official('official-ann-lee', {name: 'Ann Lee', externalIds}), known, other).same,
    ).toBe('official-known')
  })

  test.each([
    ['its name', {name: 'International Crisis Group', classification: 'other', country: 'BE'}],
    ['another name', {name: 'X Y', otherNames: ['International Crisis Group'], country: 'BE'}],
    ['an acronym where the text has no more', {name: 'ICG', country: 'BE'}],
  ])('by %s', (_name, fields) => {
    expect(match(organization('org-new', fields), crisisGroup).same).toBe('org-1')
  })

  test.each([
    [
      'another kind',
      {name: 'International Crisis Group', classification: 'company', country: 'BE'},
    ],
    ['another country', {name: 'International Crisis Group', country: 'US'}],
    ['no country', {name: 'International Crisis Group'}],
    [
      'the acronym of another name',
      {name: 'Island Coast Guard', otherNames: ['ICG'], country: 'BE'},
    ],
  ])('as a candidate only, if it has %s', (_name, fields) => {
    expect(match(organization('org-new', fields), crisisGroup)).toEqual({
      same: undefined,
      perhaps: ['org-1'],
    })
  })

  test('as candidates, if several fit', () => {
    const twin = {...crisisGroup, _id: 'org-2'}
    const incoming = organization('org-new', {name: 'International Crisis Group', country: 'BE'})
    expect(match(incoming, crisisGroup, twin)).toEqual({
      same: undefined,
      perhaps: ['org-1', 'org-2'],
    })
  })

  test.each(['the fisheries ministry', 'fisheries ministry', 'Foreign Ministry', 'Central Bank'])(
    'never across countries, or of no country, if called "%s"',
    (name) => {
      const stored = organization('org-a', {name, classification: 'government-body', country: 'NO'})
      const homeless = organization('org-b', {name, classification: 'government-body'})
      for (const country of ['IS', undefined]) {
        const incoming = organization('org-new', {name, classification: 'government-body', country})
        expect(match(incoming, stored, homeless)).toEqual({})
      }
    },
  )

  test('in one country, even if called as everywhere', () => {
    const fields = {name: 'Foreign Ministry', classification: 'government-body', country: 'TR'}
    expect(match(organization('org-new', fields), organization('mfa', fields)).same).toBe('mfa')
  })

  test.each(['Kalin', 'Mr Kalin'])('never as a person by "%s" alone', (name) => {
    const stored = official('official-1', {name: 'Ibrahim Kalin', otherNames: [name]})
    expect(match(official('official-kalin', {name}), stored)).toEqual({
      same: undefined,
      perhaps: ['official-1'],
    })
  })

  test('with any apostrophe', () => {
    const stored = organization('u', {name: 'Mine Workers’ Union'})
    expect(match(organization('v', {name: "Mine Workers' Union"}), stored).same).toBe('u')
  })

  test('never in another type', () => {
    expect(
      match(official('o', {name: 'Jordan River'}), organization('r', {name: 'Jordan River'})),
    ).toEqual({})
  })
})

test('renaming an id takes links, keys and twins along', () => {
  const link = (id: string) => ({_type: 'reference', _key: id, _ref: id})
  const documents = [
    organization('a', {name: 'A'}),
    organization('b', {name: 'B'}),
    {_id: 'n', _type: 'negotiation', parties: [link('a'), link('b'), link('c')], text: 'a'},
  ]
  expect(renameIds(documents, new Map([['b', 'a']]))).toEqual([
    organization('a', {name: 'A'}),
    {_id: 'n', _type: 'negotiation', parties: [link('a'), link('c')], text: 'a'},
  ])
})

describe('rounds, agreements and sources of what was merged', () => {
  const negotiation = (id: string, mergedIds: string[] = []): SanityDocument => ({
    _id: `negotiation-${id}`,
    _type: 'negotiation',
    mergedIds,
  })
  const of = (type: string, id: string, process: string): SanityDocument => ({
    _id: id,
    _type: type,
    negotiation: {_type: 'reference', _ref: `negotiation-${process}`},
  })
  function renamed(incoming: SanityDocument[], ...stored: SanityDocument[]) {
    const index = new EntityIndex()
    for (const document of stored) index.add(toEntity(document))
    return Object.fromEntries(matchEntities(incoming, index).renamed)
  }
  const round = (id: string, process: string) => of('negotiationRound', id, process)

  test('are made under the id of the one that stays', () => {
    const incoming = [
      negotiation('sund'),
      round('round-sund-4', 'sund'),
      of('agreement', 'agreement-sund-ceasefire-signed-2025-10-19', 'sund'),
    ]
    expect(renamed(incoming, negotiation('norvia', ['negotiation-sund']))).toEqual({
      'negotiation-sund': 'negotiation-norvia',
      'round-sund-4': 'round-norvia-4',
      'agreement-sund-ceasefire-signed-2025-10-19': 'agreement-norvia-ceasefire-signed-2025-10-19',
    })
  })

  test('are found where they are stored, under whichever id, in both directions', () => {
    const norvia = negotiation('norvia', ['negotiation-sund'])
    const stored = [norvia, round('round-sund-3', 'norvia')]
    expect(renamed([negotiation('sund'), round('round-sund-3', 'sund')], ...stored)).toEqual({
      'negotiation-sund': 'negotiation-norvia',
    })
    expect(renamed([norvia, round('round-norvia-3', 'norvia')], ...stored)).toEqual({
      'round-norvia-3': 'round-sund-3',
    })
  })

  test('of two that are stored are those of the one that stays', () => {
    const stored = [
      negotiation('norvia', ['negotiation-sund']),
      round('round-sund-3', 'norvia'),
      round('round-norvia-3', 'norvia'),
    ]
    expect(renamed([negotiation('sund'), round('round-sund-3', 'sund')], ...stored)).toMatchObject({
      'round-sund-3': 'round-norvia-3',
    })
  })

  test('stay as they are where nothing was merged', () => {
    expect(renamed([negotiation('sund'), round('round-sund-3', 'sund')])).toEqual({})
  })
})
