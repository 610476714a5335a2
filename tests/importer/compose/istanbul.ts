import {readFileSync} from 'node:fs'
import type {Analysis, Evidence} from '../../../importer/analyze/analysis.ts'
import {readArticle} from '../../../importer/read/readArticle.ts'
import type {Span} from '../../../importer/span.ts'

const file = new URL('../../../samples/deadlock-in-istanbul.txt', import.meta.url)

export const raw = readArticle({
  content: readFileSync(file),
  publishedAt: '2025-10-27T14:00:00+05:00',
})

/** The n-th place of some words in the article. */
function at(words: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count++) start = raw.text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`The article has no ${nth}. "${words}".`)
  return {start, end: start + words.length}
}

function by(rule: string, ...spans: Span[]): Evidence[] {
  return spans.map((span) => ({span, rule}))
}

/** A part of what an editor would find in the article, written by hand so that better rules change no test here. */
export const analysis: Analysis = {
  organizations: [
    {
      id: 'organization-1',
      name: 'Pakistan',
      aliases: ['Islamabad'],
      kind: 'state',
      country: 'PK',
      mentions: by('state', at('Pakistan', 2), at('Islamabad')),
    },
    {
      id: 'organization-2',
      name: 'Afghan Taliban',
      aliases: ['Taliban'],
      kind: 'armed-group',
      country: null,
      mentions: by('known-name', at('Afghan Taliban'), at('Taliban', 4)),
    },
    {
      id: 'organization-3',
      name: 'Tehreek-e-Taliban Pakistan',
      aliases: ['TTP'],
      kind: 'armed-group',
      country: null,
      mentions: by('acronym', at('Tehreek-e-Taliban Pakistan'), at('TTP')),
    },
  ],
  officials: [
    {
      id: 'official-1',
      name: 'Khawaja Asif',
      aliases: [],
      honorificPrefix: null,
      position: 'Defence Minister',
      affiliation: 'organization-1',
      mentions: by('title', at('Khawaja Asif')),
    },
  ],
  places: [
    {
      id: 'place-1',
      name: 'Istanbul',
      country: 'TR',
      mentions: by('dateline', at('ISTANBUL'), at('Istanbul', 2)),
    },
  ],
  sources: [
    {
      id: 'source-1',
      label: 'diplomatic sources',
      kind: 'unnamed-person',
      plural: true,
      count: null,
      anonymous: true,
      anonymityReason: null,
      positionToKnow: null,
      official: null,
      affiliation: null,
      mentions: by('label', at('diplomatic sources')),
    },
    {
      id: 'source-2',
      label: 'Defence Minister Khawaja Asif',
      kind: 'named-person',
      plural: false,
      count: null,
      anonymous: false,
      anonymityReason: null,
      positionToKnow: null,
      official: 'official-1',
      affiliation: 'organization-1',
      mentions: by('label', at('Defence Minister Khawaja Asif')),
    },
    {
      id: 'source-3',
      label: 'Islamabad',
      kind: 'organization',
      plural: false,
      count: null,
      anonymous: false,
      anonymityReason: null,
      positionToKnow: null,
      official: null,
      affiliation: 'organization-1',
      mentions: by('label', at('Islamabad')),
    },
  ],
  statements: [
    {
      id: 'statement-1',
      source: at('diplomatic sources'),
      speaker: 'source-1',
      inferredSpeaker: false,
      cue: [at('According to')],
      content: [at('the Afghan Taliban are showing reluctance to sign a written agreement')],
      type: 'indirect',
      stance: 'says',
      via: null,
      round: 'round-3',
      rule: 'according-to',
      confidence: 0.9,
    },
    {
      id: 'statement-2',
      source: at('Islamabad'),
      speaker: 'source-3',
      inferredSpeaker: false,
      cue: [at('made clear')],
      content: [at('it will not accept any form of patronage')],
      type: 'indirect',
      stance: 'demands',
      via: 'statement-1',
      round: null,
      rule: 'capital-speaks',
      confidence: 0.8,
    },
    {
      id: 'statement-3',
      source: null,
      speaker: 'source-2',
      inferredSpeaker: true,
      cue: [at('warned')],
      content: [at('failure of diplomacy'), at('would have consequences')],
      type: 'mixed',
      stance: 'warns',
      via: null,
      round: null,
      rule: 'verb-before',
      confidence: 0.95,
    },
  ],
  negotiations: [
    {
      id: 'negotiation-1',
      kind: 'peace',
      parties: [
        {id: 'organization-1', evidence: {span: at('Pakistan', 2), rule: 'between'}},
        {id: 'organization-2', evidence: {span: at('Afghan Taliban'), rule: 'between'}},
      ],
      mediators: [{id: 'official-1', evidence: {span: at('mediator'), rule: 'as-a-mediator'}}],
      hosts: [],
      subject: 'cross-border militancy',
      evidence: by('talks-between', at('talks between Pakistan and the Afghan Taliban')),
    },
  ],
  rounds: [
    {
      id: 'round-3',
      negotiation: 'negotiation-1',
      ordinal: 3,
      ordinalBasis: 'stated',
      place: 'Istanbul',
      venue: null,
      status: 'ongoing',
      outcome: 'pending',
      start: {date: '2025-10-27', precision: 'day'},
      end: null,
      format: null,
      level: null,
      sessions: [],
      evidence: by('ordinal', at('third round of talks')),
    },
    {
      id: 'round-2',
      negotiation: 'negotiation-1',
      ordinal: 2,
      ordinalBasis: null,
      place: 'Doha',
      venue: null,
      status: 'concluded',
      outcome: 'unknown',
      start: {date: '2025-10-26', precision: 'day'},
      end: {date: '2025-10-25', precision: 'day'},
      format: null,
      level: null,
      sessions: [
        {
          date: '2025-10-26',
          weekday: 'Sunday',
          hours: 13,
          qualifier: 'more-than',
          evidence: {span: at('more than 13 hours'), rule: 'duration'},
        },
      ],
      evidence: by('ordinal', at('second round of negotiations')),
    },
  ],
  demands: [
    {
      id: 'demand-1',
      content: [at('concrete and verifiable steps')],
      heldBy: 'organization-1',
      addressedTo: 'organization-2',
      kind: 'demand',
      status: 'open',
      statements: ['statement-2'],
      evidence: {span: at('insisted'), rule: 'insists'},
    },
  ],
  agreements: [],
}
