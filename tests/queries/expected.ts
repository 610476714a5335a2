/** Pieces that the expected results of several queries share. */

export const unnamedSource = {
  _id: 'source-unnamed',
  label: 'diplomatic sources',
  kind: 'unnamed-person',
  plural: true,
  countStated: null,
  anonymity: 'anonymous',
  anonymityReason: 'because they were not permitted to speak',
  positionToKnow: 'familiar with the talks',
  reviewState: 'pending',
  official: null,
  organization: null,
  via: null,
}

export const namedSource = {
  _id: 'source-named',
  label: 'Dr Irena Talvik',
  kind: 'named-person',
  plural: false,
  countStated: null,
  anonymity: 'named',
  anonymityReason: null,
  positionToKnow: null,
  reviewState: 'approved',
  official: {_id: 'official-1', name: 'Irena Talvik', honorificPrefix: 'Dr'},
  organization: {_id: 'organization-1', name: 'Harbour Workers Union', classification: 'union'},
  via: null,
}

const bare = {
  quotationType: 'indirect',
  stance: 'says',
  cue: null,
  roleAtTime: null,
  statedOn: null,
  reviewState: 'pending',
  extraction: null,
  verification: null,
  spans: null,
  source: null,
  speaker: null,
  onBehalfOf: null,
  round: null,
  demand: null,
  via: null,
  repeats: null,
  denies: null,
}

export const saidAnonymously = {
  ...bare,
  _id: 'said-anonymously',
  text: 'the talks have stalled',
  cue: 'According to',
  extraction: {rule: 'according-to', confidence: 0.9, inferredSpeaker: false},
  verification: {status: 'confirmed', on: '2025-10-27'},
  spans: [{blockKey: 'k10', start: 8, end: 12}],
  source: unnamedSource,
  round: {_id: 'round-2', ordinal: 2, status: 'ongoing', date: '2025-10-26'},
  demand: {_id: 'demand-1', title: 'a seven per cent rise', kind: 'demand', status: 'open'},
}

export const saidAnonymouslyByMistake = {
  ...bare,
  _id: 'said-anonymously-by-mistake',
  text: 'Text of said-anonymously-by-mistake',
  spans: [{blockKey: 'k10', start: 0, end: 4}],
  source: unnamedSource,
}

export const saidByName = {
  ...bare,
  _id: 'said-by-name',
  text: 'we will not sign',
  quotationType: 'direct',
  stance: 'declines',
  roleAtTime: 'chief negotiator',
  statedOn: {date: '2025-10-25', precision: 'day'},
  reviewState: 'approved',
  source: namedSource,
  speaker: {_id: 'official-1', _type: 'official', name: 'Irena Talvik'},
  onBehalfOf: {_id: 'organization-1', name: 'Harbour Workers Union'},
  denies: {
    _id: 'said-anonymously',
    text: 'the talks have stalled',
    source: 'diplomatic sources',
    article: {slug: 'open', headline: 'Headline of open'},
  },
}

const bareSource = {
  plural: null,
  countStated: null,
  anonymityReason: null,
  positionToKnow: null,
  reviewState: null,
  official: null,
  organization: null,
  via: null,
}

export const saidOnBackground = {
  ...bare,
  _id: 'said-on-background',
  text: 'Text of said-on-background',
  source: {
    ...bareSource,
    _id: 'source-background',
    label: 'the union',
    kind: 'organization',
    anonymity: 'background',
  },
}

export const saidUnnamed = {
  ...bare,
  _id: 'said-unnamed',
  text: 'Text of said-unnamed',
  source: {
    ...bareSource,
    _id: 'source-named-by-mistake',
    label: 'a negotiator',
    kind: 'unnamed-person',
    anonymity: 'named',
  },
}

export const saidByNameInOpen = {
  ...bare,
  _id: 'said-by-name-in-open',
  text: 'Text of said-by-name-in-open',
  spans: [{blockKey: 'k1', start: 0, end: 5}],
  source: namedSource,
}

export const saidByNobody = {...bare, _id: 'said-by-nobody', text: 'Text of said-by-nobody'}

export const saidInOtherRound = {
  ...bare,
  _id: 'said-in-other-round',
  text: 'Text of said-in-other-round',
  source: namedSource,
  round: {_id: 'round-elsewhere', ordinal: null, status: 'concluded', date: null},
}

export const open = {
  _id: 'open',
  headline: 'Headline of open',
  slug: 'open',
  datePublished: '2025-10-27T09:00:00Z',
  publisher: null,
  reviewState: 'approved',
}

export const lapsed = {
  _id: 'lapsed',
  headline: 'Headline of lapsed',
  slug: 'lapsed',
  datePublished: '2025-10-26T09:00:00Z',
  publisher: null,
  reviewState: 'pending',
}

export const harbourTalks = {
  _id: 'negotiation-1',
  title: 'Harbour talks',
  slug: 'harbour-talks',
  kind: 'labour',
  status: 'ongoing',
}

const bareRound = {
  ordinal: null,
  ordinalBasis: null,
  startDate: null,
  endDate: null,
  place: null,
  venue: null,
  format: null,
  level: null,
  reviewState: 'approved',
  sessions: null,
  participants: null,
  mediators: null,
  outcome: null,
  documents: null,
}

export const round1 = {...bareRound, _id: 'round-1', ordinal: 1, status: 'concluded'}

export const round2 = {
  ...bareRound,
  _id: 'round-2',
  ordinal: 2,
  ordinalBasis: 'stated',
  status: 'ongoing',
  startDate: {date: '2025-10-26', precision: 'day'},
  place: {_id: 'place-1', name: 'Varnholm', country: 'SE', lat: 57.1, lng: 12.2},
  sessions: [
    {
      _key: 's1',
      date: null,
      weekdayAsPrinted: 'Sunday',
      minutes: 780,
      qualifier: 'more-than',
      durationAsPrinted: 'more than 13 hours',
    },
  ],
  participants: [
    {
      _key: 'p1',
      role: null,
      party: {_id: 'organization-1', name: 'Harbour Workers Union'},
      head: {_id: 'official-1', name: 'Irena Talvik'},
    },
  ],
  outcome: {code: 'pending', text: null},
}

export const roundByAnEditor = {
  ...bareRound,
  _id: 'round-by-an-editor',
  status: 'scheduled',
  startDate: {date: '2025-12', precision: 'month'},
}
