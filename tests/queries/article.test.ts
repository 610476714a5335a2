import {describe, expect, test} from 'vitest'
import {ARTICLE_QUERY} from '../../queries/index.ts'
import {NOW, run} from './dataset.ts'
import {harbourTalks, round1, round2, unnamedSource} from './expected.ts'

test('a story comes with its annotations resolved, and none that readers may not see', async () => {
  expect(await run(ARTICLE_QUERY, {slug: 'open', now: NOW})).toEqual({
    _id: 'open',
    headline: 'Headline of open',
    subheadline: null,
    slug: 'open',
    byline: null,
    creators: ['Ana Brandt'],
    dateline: {text: 'VARNHOLM', place: {_id: 'place-1', name: 'Varnholm', country: 'SE'}},
    datePublished: '2025-10-27T09:00:00Z',
    dateModified: null,
    language: 'en',
    genre: null,
    version: null,
    publisher: null,
    infoSources: null,
    canonicalUrl: null,
    rights: null,
    reviewState: 'approved',
    images: [
      {
        _key: 'i1',
        alt: 'A table',
        caption: null,
        credit: null,
        url: 'https://example.com/1.png',
        width: 40,
        height: 30,
      },
      {_key: 'i2', alt: 'Gone', caption: null, credit: null, url: null, width: null, height: null},
    ],
    corrections: [{_key: 'c1', text: 'The day was wrong.', date: NOW}],
    body: [
      {
        _key: 'k10',
        _type: 'block',
        style: 'normal',
        children: [
          {_key: 's', _type: 'span', text: 'First paragraph', marks: ['a', 'b', 'c', 'd']},
        ],
        markDefs: [
          {
            _key: 'a',
            _type: 'attribution',
            statement: {
              _id: 'said-anonymously',
              text: 'the talks have stalled',
              quotationType: 'indirect',
              stance: 'says',
              cue: 'According to',
              reviewState: 'pending',
              inferredSpeaker: false,
              source: unnamedSource,
            },
          },
          {_key: 'b', _type: 'attribution', statement: null},
          {_key: 'c', _type: 'attribution', statement: null},
          {_key: 'd', _type: 'attribution', statement: null},
        ],
      },
      {
        _key: 'k1',
        _type: 'block',
        style: 'normal',
        children: [
          {_key: 's', _type: 'span', text: 'Second paragraph', marks: ['e', 'f', 'g', 'h']},
        ],
        markDefs: [
          {
            _key: 'e',
            _type: 'mention',
            target: {_id: 'official-1', _type: 'official', name: 'Irena Talvik'},
          },
          {_key: 'f', _type: 'mention', target: null},
          {_key: 'g', _type: 'mention', target: null},
          {_key: 'h', _type: 'link', href: 'https://example.com'},
        ],
      },
    ],
    negotiations: [harbourTalks],
    rounds: [round1, round2],
  })
})

describe('a story is given', () => {
  test('when its embargo ends at this second, and not a second earlier', async () => {
    expect(await run(ARTICLE_QUERY, {slug: 'lapsed', now: NOW})).toMatchObject({_id: 'lapsed'})
    expect(await run(ARTICLE_QUERY, {slug: 'lapsed', now: '2025-10-27T11:59:59Z'})).toBeNull()
  })

  test('at a time in another zone', async () => {
    const params = {slug: 'lapsed', now: '2025-10-27T17:00:00+05:00'}
    expect(await run(ARTICLE_QUERY, params)).toMatchObject({_id: 'lapsed'})
  })
})

describe('a story is not given', () => {
  test.each([
    'embargoed',
    'unreadable-embargo',
    'withheld',
    'rejected',
    'only-a-draft',
    'only-in-a-release',
    'nowhere',
  ])('%s', async (slug) => {
    expect(await run(ARTICLE_QUERY, {slug, now: NOW})).toBeNull()
  })

  test('under an embargo when the time can not be read', async () => {
    expect(await run(ARTICLE_QUERY, {slug: 'lapsed', now: 'soon'})).toBeNull()
    expect(await run(ARTICLE_QUERY, {slug: 'open', now: 'soon'})).toMatchObject({_id: 'open'})
  })
})
