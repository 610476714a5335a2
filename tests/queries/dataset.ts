import {evaluate, parse} from 'groq-js'

/** The moment at which the tests read: one embargo has ended, another has not. */
export const NOW = '2025-10-27T12:00:00Z'

/** Answers a query from the dataset below, in the raw perspective: drafts are there to be left out. */
export async function run(query: string, params: Record<string, unknown>): Promise<unknown> {
  const value = await evaluate(parse(query, {params}), {dataset, params})
  return value.get()
}

const strong = (id: string) => ({_type: 'reference', _ref: id})
const weak = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const keyed = (id: string) => ({...strong(id), _key: id})
const passage = (blockKey: string, start: number, end: number) => ({
  _type: 'passage',
  _key: `${blockKey}${start}`,
  blockKey,
  start,
  end,
})

const article = (id: string, fields: object) => ({
  _id: id,
  _type: 'article',
  headline: `Headline of ${id}`,
  slug: {_type: 'slug', current: id},
  language: 'en',
  pubStatus: 'usable',
  reviewState: 'approved',
  negotiations: [keyed('negotiation-1')],
  ...fields,
})

const statement = (id: string, fields: object) => ({
  _id: id,
  _type: 'statement',
  text: `Text of ${id}`,
  quotationType: 'indirect',
  stance: 'says',
  reviewState: 'pending',
  article: strong('open'),
  ...fields,
})

const articles = [
  // Without an embargo: `!(embargoedUntil > $now)` would lose it.
  article('open', {
    datePublished: '2025-10-27T09:00:00Z',
    dateline: {_type: 'dateline', text: 'VARNHOLM', place: strong('place-1')},
    creators: ['Ana Brandt'],
    corrections: [{_key: 'c1', _type: 'correction', text: 'The day was wrong.', date: NOW}],
    negotiations: [keyed('negotiation-1'), keyed('negotiation-rejected'), keyed('gone')],
    rounds: [keyed('round-1'), keyed('round-2'), keyed('round-rejected')],
    images: [
      {_key: 'i1', _type: 'articleImage', alt: 'A table', asset: strong('image-1')},
      {_key: 'i2', _type: 'articleImage', alt: 'Gone', asset: strong('image-gone')},
    ],
    body: [
      {
        _key: 'k10',
        _type: 'block',
        style: 'normal',
        children: [
          {_key: 's', _type: 'span', text: 'First paragraph', marks: ['a', 'b', 'c', 'd']},
        ],
        markDefs: [
          {_key: 'a', _type: 'attribution', statement: weak('said-anonymously')},
          {_key: 'b', _type: 'attribution', statement: weak('said-rejected')},
          {_key: 'c', _type: 'attribution', statement: weak('gone')},
          {_key: 'd', _type: 'attribution', statement: weak('said-under-embargo')},
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
          {_key: 'e', _type: 'mention', target: weak('official-1')},
          {_key: 'f', _type: 'mention', target: weak('organization-rejected')},
          {_key: 'g', _type: 'mention', target: weak('gone')},
          {_key: 'h', _type: 'link', href: 'https://example.com'},
        ],
      },
    ],
  }),
  article('lapsed', {
    datePublished: '2025-10-26T09:00:00Z',
    embargoedUntil: '2025-10-27T12:00:00Z',
    reviewState: 'pending',
    rounds: [keyed('round-2')],
  }),
  article('embargoed', {
    datePublished: '2025-10-27T11:00:00Z',
    // One second later, and written with milliseconds: compared as text it would seem to be over.
    embargoedUntil: '2025-10-27T12:00:01.000Z',
    negotiations: [keyed('negotiation-1'), keyed('negotiation-secret')],
    rounds: [keyed('round-2'), keyed('round-secret')],
    body: [
      {
        _key: 'k1',
        _type: 'block',
        children: [],
        markDefs: [
          {_key: 'a', _type: 'mention', target: weak('official-1')},
          {_key: 'b', _type: 'mention', target: weak('official-secret')},
        ],
      },
    ],
  }),
  article('unreadable-embargo', {embargoedUntil: 'tomorrow', rounds: [keyed('round-2')]}),
  article('withheld', {pubStatus: 'withheld', rounds: [keyed('round-2')]}),
  article('rejected', {reviewState: 'rejected', rounds: [keyed('round-2')]}),
  article('drafts.only-a-draft', {slug: {current: 'only-a-draft'}, rounds: [keyed('round-2')]}),
  article('versions.r1.only-in-a-release', {slug: {current: 'only-in-a-release'}}),
  article('drafts.open', {slug: {current: 'open'}, headline: 'Not yet'}),
  article('versions.r1.open', {slug: {current: 'open'}, headline: 'Next week'}),
]

const statements = [
  statement('said-anonymously', {
    text: 'the talks have stalled',
    source: strong('source-unnamed'),
    cue: 'According to',
    round: strong('round-2'),
    demand: strong('demand-1'),
    extraction: {
      _type: 'extraction',
      rule: 'according-to',
      version: '1',
      confidence: 0.9,
      inferredSpeaker: false,
    },
    verification: {
      _type: 'verification',
      status: 'confirmed',
      by: 'Desk',
      on: '2025-10-27',
      evidence: 'Call',
    },
    spans: [passage('k10', 8, 12)],
  }),
  // An unnamed source that somebody linked to a person: the link must not come out.
  statement('said-anonymously-by-mistake', {
    source: strong('source-unnamed'),
    speaker: strong('official-1'),
    spans: [passage('k10', 0, 4)],
  }),
  statement('said-by-name', {
    text: 'we will not sign',
    quotationType: 'direct',
    stance: 'declines',
    source: strong('source-named'),
    speaker: strong('official-1'),
    onBehalfOf: strong('organization-1'),
    roleAtTime: 'chief negotiator',
    reviewState: 'approved',
    statedOn: {_type: 'preciseDate', date: '2025-10-25', precision: 'day'},
    article: strong('lapsed'),
    denies: strong('said-anonymously'),
    repeats: strong('said-under-embargo'),
    via: strong('said-rejected'),
  }),
  // Half named, by mistake: neither may come out under the name.
  statement('said-on-background', {
    source: strong('source-background'),
    speaker: strong('official-1'),
    article: strong('lapsed'),
  }),
  statement('said-unnamed', {
    source: strong('source-named-by-mistake'),
    speaker: strong('official-1'),
    article: strong('lapsed'),
  }),
  statement('said-by-name-in-open', {source: strong('source-named'), spans: [passage('k1', 0, 5)]}),
  statement('said-by-nobody', {
    source: strong('gone'),
    speaker: strong('gone'),
    round: strong('gone'),
  }),
  statement('said-in-other-round', {
    source: strong('source-named'),
    round: strong('round-elsewhere'),
  }),
  statement('said-under-embargo', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('embargoed'),
    round: strong('round-2'),
    demand: strong('demand-secret'),
  }),
  statement('said-under-unreadable-embargo', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('unreadable-embargo'),
    round: strong('round-2'),
  }),
  statement('said-rejected', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    reviewState: 'rejected',
    round: strong('round-2'),
  }),
  statement('said-by-rejected-source', {
    source: strong('source-rejected'),
    round: strong('round-2'),
  }),
  statement('said-in-withheld', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('withheld'),
    round: strong('round-2'),
  }),
  statement('said-in-rejected', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('rejected'),
    round: strong('round-2'),
  }),
  statement('said-in-a-story-that-is-gone', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('gone'),
    round: strong('round-2'),
  }),
  statement('said-in-a-draft', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    article: strong('only-a-draft'),
    round: strong('round-2'),
  }),
  statement('drafts.said-by-name', {
    source: strong('source-named'),
    speaker: strong('official-1'),
    round: strong('round-2'),
  }),
]

const sources = [
  {
    _id: 'source-unnamed',
    _type: 'source',
    label: 'diplomatic sources',
    kind: 'unnamed-person',
    plural: true,
    anonymity: 'anonymous',
    anonymityReason: 'because they were not permitted to speak',
    positionToKnow: 'familiar with the talks',
    reviewState: 'pending',
    article: strong('open'),
    official: strong('official-1'),
    organization: strong('organization-rejected'),
    reliability: {_type: 'reliability', grade: 'B', note: 'For the newsroom'},
  },
  {
    _id: 'source-named',
    _type: 'source',
    label: 'Dr Irena Talvik',
    kind: 'named-person',
    plural: false,
    anonymity: 'named',
    reviewState: 'approved',
    official: strong('official-1'),
    organization: strong('organization-1'),
    via: strong('source-rejected'),
  },
  {
    _id: 'source-background',
    _type: 'source',
    label: 'the union',
    kind: 'organization',
    anonymity: 'background',
    official: strong('official-1'),
  },
  {
    _id: 'source-named-by-mistake',
    _type: 'source',
    label: 'a negotiator',
    kind: 'unnamed-person',
    anonymity: 'named',
    official: strong('official-1'),
  },
  {
    _id: 'source-rejected',
    _type: 'source',
    label: 'No source',
    kind: 'media',
    reviewState: 'rejected',
  },
]

const entities = [
  {
    _id: 'official-1',
    _type: 'official',
    name: 'Irena Talvik',
    honorificPrefix: 'Dr',
    mergedIds: ['official-9'],
    reviewState: 'approved',
    memberships: [
      {
        _key: 'm1',
        _type: 'membership',
        post: 'chief negotiator',
        organization: strong('organization-1'),
      },
      {
        _key: 'm2',
        _type: 'membership',
        post: 'adviser',
        endDate: '2020',
        organization: strong('gone'),
      },
    ],
    identifiers: [{_key: 'x1', _type: 'externalId', scheme: 'wikidata', value: 'Q1'}],
    externalIds: [{_key: 'x1', _type: 'externalId', scheme: 'feed', value: '77'}],
  },
  {_id: 'official-secret', _type: 'official', name: 'Not Yet', reviewState: 'pending'},
  {
    _id: 'organization-1',
    _type: 'organization',
    name: 'Harbour Workers Union',
    classification: 'union',
    country: 'SE',
    reviewState: 'approved',
  },
  {_id: 'organization-rejected', _type: 'organization', name: 'No body', reviewState: 'rejected'},
  {
    _id: 'place-1',
    _type: 'place',
    name: 'Varnholm',
    country: 'SE',
    geopoint: {_type: 'geopoint', lat: 57.1, lng: 12.2},
    reviewState: 'approved',
  },
  {
    _id: 'image-1',
    _type: 'sanity.imageAsset',
    url: 'https://example.com/1.png',
    metadata: {dimensions: {width: 40, height: 30}},
  },
]

const round = (id: string, fields: object) => ({
  _id: id,
  _type: 'negotiationRound',
  negotiation: strong('negotiation-1'),
  status: 'concluded',
  reviewState: 'approved',
  ...fields,
})

const talks = [
  {
    _id: 'negotiation-1',
    _type: 'negotiation',
    title: 'Harbour talks',
    slug: {_type: 'slug', current: 'harbour-talks'},
    kind: 'labour',
    status: 'ongoing',
    issue: 'pay',
    reviewState: 'approved',
    parent: strong('negotiation-secret'),
    parties: [
      {_key: 'p1', _type: 'party', organization: strong('organization-1'), side: 'union'},
      {_key: 'p2', _type: 'party', organization: strong('organization-rejected')},
    ],
    mediators: [keyed('official-1'), keyed('gone')],
  },
  {
    _id: 'negotiation-secret',
    _type: 'negotiation',
    title: 'Secret talks',
    slug: {_type: 'slug', current: 'secret-talks'},
    mediators: [keyed('official-1')],
  },
  {
    _id: 'negotiation-rejected',
    _type: 'negotiation',
    title: 'No talks',
    slug: {_type: 'slug', current: 'no-talks'},
    reviewState: 'rejected',
  },
  round('round-2', {
    ordinal: 2,
    ordinalBasis: 'stated',
    status: 'ongoing',
    startDate: {_type: 'preciseDate', date: '2025-10-26', precision: 'day'},
    place: strong('place-1'),
    sessions: [
      {
        _key: 's1',
        _type: 'session',
        weekdayAsPrinted: 'Sunday',
        duration: {
          _type: 'duration',
          minutes: 780,
          qualifier: 'more-than',
          asPrinted: 'more than 13 hours',
        },
      },
    ],
    participants: [
      {
        _key: 'p1',
        _type: 'participant',
        party: strong('organization-1'),
        head: strong('official-1'),
      },
    ],
    outcome: {_type: 'outcome', code: 'pending'},
  }),
  round('round-by-an-editor', {
    startDate: {_type: 'preciseDate', date: '2025-12', precision: 'month'},
    status: 'scheduled',
  }),
  round('round-1', {ordinal: 1, place: strong('gone')}),
  round('round-secret', {ordinal: 3, participants: [{_key: 'p1', head: strong('official-1')}]}),
  round('round-rejected', {ordinal: 4, reviewState: 'rejected'}),
  round('round-elsewhere', {negotiation: strong('negotiation-secret')}),
  round('drafts.round-5', {ordinal: 5}),
  {
    _id: 'demand-1',
    _type: 'demand',
    title: 'a seven per cent rise',
    kind: 'demand',
    status: 'open',
    reviewState: 'pending',
    negotiation: strong('negotiation-1'),
    heldBy: strong('organization-1'),
    addressedTo: strong('gone'),
  },
  {
    _id: 'demand-secret',
    _type: 'demand',
    title: 'a secret',
    kind: 'demand',
    status: 'open',
    negotiation: strong('negotiation-1'),
  },
  {
    _id: 'agreement-1',
    _type: 'agreement',
    name: 'Interim accord',
    kind: 'collective-agreement',
    status: 'signed',
    negotiation: strong('negotiation-1'),
    round: strong('round-1'),
  },
]

const dataset = [...articles, ...statements, ...sources, ...entities, ...talks]
