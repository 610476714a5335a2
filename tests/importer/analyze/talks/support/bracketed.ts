import {findTalks, type Talks} from '../../../../../importer/analyze/talks/findTalks.ts'
import {maskSentence, type TalkSentence} from '../../../../../importer/analyze/talks/talkText.ts'
import type {FoundOfficial, FoundOrganization} from '../../../../../importer/analyze/analysis.ts'
import type {EntityMention} from '../../../../../importer/analyze/entities/entities.ts'
import {readProse} from '../../../../../importer/analyze/text/readProse.ts'
import type {RawArticle} from '../../../../../importer/read/rawArticle.ts'
import type {Span} from '../../../../../importer/span.ts'

/** A text in which [Name] or [Name|kind] is an organization and <Name> a person; the id of either is its name. */
export interface Bracketed {
  readonly text: string
  readonly organizations: readonly FoundOrganization[]
  readonly officials: readonly FoundOfficial[]
  readonly mentions: readonly EntityMention[]
}

const KINDS = [
  'state',
  'government-body',
  'armed-group',
  'intergovernmental',
  'union',
  'company',
  'party',
  'other',
] as const

export function readBracketed(marked: string): Bracketed {
  const organizations = new Map<string, FoundOrganization>()
  const officials = new Map<string, FoundOfficial>()
  const mentions: EntityMention[] = []
  let text = ''
  for (const [whole, body, person] of marked.matchAll(/\[([^\]]+)\]|<([^>]+)>|[^[<]+/g)) {
    const start = text.length
    const [name = '', printedKind] = (body ?? person ?? '').split('|')
    text += name || whole
    const span = {start, end: text.length}
    const shared = {name, aliases: [], mentions: [{span, rule: 'test'}]}
    if (body) {
      const kind = KINDS.find((one) => one === printedKind) ?? 'state'
      if (!organizations.has(name))
        organizations.set(name, {...shared, id: name, kind, country: null})
      mentions.push({span, extended: span, kind: 'organization', id: name, rule: 'test'})
    } else if (person) {
      const rest = {honorificPrefix: null, position: null, affiliation: null}
      if (!officials.has(name)) officials.set(name, {...shared, ...rest, id: name})
      mentions.push({span, extended: span, kind: 'official', id: name, rule: 'test'})
    }
  }
  return {
    text,
    organizations: [...organizations.values()],
    officials: [...officials.values()],
    mentions,
  }
}

/** The one sentence of a bracketed text, masked. */
export function sentenceOf(marked: string, part: TalkSentence['part'] = 'body'): TalkSentence {
  const {text, mentions} = readBracketed(marked)
  const own = mentions.map(({span, kind, id}) => ({...span, kind, id}))
  return maskSentence(text, {start: 0, end: text.length}, part, 0, own)
}

/** What is found in a bracketed article of one paragraph a line, published on Wednesday 6 May 2026. */
export function talksOf(
  marked: string,
  publishedAt: string | null = '2026-05-06T10:00:00+00:00',
): Talks & {text: string} {
  const {text, ...entities} = readBracketed(marked)
  const paragraphs: Span[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({start: at, end: at + line.length})
    at += line.length + 1
  }
  const raw: RawArticle = {
    text,
    headline: null,
    subheadline: null,
    byline: null,
    creators: [],
    dateline: null,
    printedDates: [],
    publishedAt,
    language: 'en',
    paragraphs: paragraphs.map((span) => ({span, style: 'normal', speaker: null, marks: []})),
    dropped: [],
    externalIds: [],
    canonicalUrl: null,
    warnings: [],
  }
  const found = findTalks(
    raw,
    readProse(text, paragraphs),
    {...entities, places: []},
    {sources: [], statements: []},
  )
  return {...found, text}
}
