import {expect, test} from 'vitest'
import {OFFICIAL_PROFILE_QUERY} from '../../queries/index.ts'
import {NOW, run} from './dataset.ts'
import {
  harbourTalks,
  lapsed,
  open,
  saidByName,
  saidByNameInOpen,
  saidInOtherRound,
} from './expected.ts'

const profile = (id: string, now = NOW) => run(OFFICIAL_PROFILE_QUERY, {id, now})

const talvik = {
  _id: 'official-1',
  name: 'Irena Talvik',
  sortName: null,
  otherNames: null,
  honorificPrefix: 'Dr',
  reviewState: 'approved',
  image: null,
  memberships: [
    {
      _key: 'm1',
      post: 'chief negotiator',
      role: null,
      startDate: null,
      endDate: null,
      organization: {
        _id: 'organization-1',
        name: 'Harbour Workers Union',
        classification: 'union',
        country: 'SE',
      },
    },
    {
      _key: 'm2',
      post: 'adviser',
      role: null,
      startDate: null,
      endDate: '2020',
      organization: null,
    },
  ],
  identifiers: [{scheme: 'wikidata', value: 'Q1'}],
  // Newest first. Not: what was said anonymously, under an embargo, in a draft, or rejected.
  statements: [
    {...saidByNameInOpen, article: open},
    {...saidInOtherRound, article: open},
    {...saidByName, article: lapsed},
  ],
  articles: [open],
  mediates: [harbourTalks],
  leads: [
    {
      _id: 'round-2',
      ordinal: 2,
      status: 'ongoing',
      date: '2025-10-26',
      negotiation: harbourTalks,
    },
  ],
}

test('a profile holds what the person said by name, where readers may see it', async () => {
  expect(await profile('official-1')).toEqual(talvik)
})

test('the id of a person who was merged leads to the one who is left', async () => {
  expect(await profile('official-9')).toEqual(talvik)
})

test('a person whom only a story under embargo mentions has no profile until it ends', async () => {
  expect(await profile('official-secret')).toBeNull()
  expect(await profile('official-secret', '2025-10-27T12:00:01Z')).toMatchObject({name: 'Not Yet'})
})
