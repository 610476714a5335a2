import {expect, test} from 'vitest'
import {ROUNDS_OF_NEGOTIATION_QUERY} from '../../queries/index.ts'
import {NOW, run} from './dataset.ts'
import {
  harbourTalks,
  lapsed,
  open,
  round1,
  round2,
  roundByAnEditor,
  saidAnonymously,
} from './expected.ts'

const timeline = (slug: string, now = NOW) => run(ROUNDS_OF_NEGOTIATION_QUERY, {slug, now})

test('a negotiation is a timeline of what readers may know', async () => {
  expect(await timeline('harbour-talks')).toEqual({
    ...harbourTalks,
    issue: 'pay',
    reviewState: 'approved',
    parent: null,
    parties: [
      {
        _key: 'p1',
        side: 'union',
        organization: {
          _id: 'organization-1',
          name: 'Harbour Workers Union',
          classification: 'union',
          country: 'SE',
        },
      },
      {_key: 'p2', side: null, organization: null},
    ],
    mediators: [{_id: 'official-1', _type: 'official', name: 'Irena Talvik'}],
    hosts: null,
    rounds: [
      {
        ...round1,
        statements: [],
        articles: [open],
        agreements: [
          {
            _id: 'agreement-1',
            name: 'Interim accord',
            kind: 'collective-agreement',
            status: 'signed',
            dateSigned: null,
          },
        ],
      },
      {
        ...round2,
        statements: [{...saidAnonymously, article: open}],
        articles: [open, lapsed],
        agreements: [],
      },
      {...roundByAnEditor, statements: [], articles: [], agreements: []},
    ],
    demands: [
      {
        _id: 'demand-1',
        title: 'a seven per cent rise',
        kind: 'demand',
        status: 'open',
        reviewState: 'pending',
        heldBy: {_id: 'organization-1', name: 'Harbour Workers Union'},
        addressedTo: null,
      },
    ],
  })
})

test.each(['secret-talks', 'no-talks', 'nowhere'])('%s are not given', async (slug) => {
  expect(await timeline(slug)).toBeNull()
})

test('what stood under the embargo appears when it ends', async () => {
  const later = '2025-10-27T12:00:01Z'
  expect(await timeline('secret-talks', later)).toMatchObject({_id: 'negotiation-secret'})
  expect(await timeline('harbour-talks', later)).toMatchObject({
    parent: {_id: 'negotiation-secret'},
    rounds: [
      {_id: 'round-1'},
      {_id: 'round-2', statements: [{_id: 'said-anonymously'}, {_id: 'said-under-embargo'}]},
      {_id: 'round-secret'},
      {_id: 'round-by-an-editor'},
    ],
    demands: [{_id: 'demand-secret'}, {_id: 'demand-1'}],
  })
})
