import type {RawArticle} from '../read/rawArticle.ts'
import {slice, type Span} from '../span.ts'
import type {Analysis, FoundRound, FoundStatement, Role} from './analysis.ts'

/**
 * The analysis of one article as plain names and strings, without spans and ids: the shape that
 * `parley analyze --json` prints, key for key that of the gold files which the scorer compares it with.
 * `body` is the number of body paragraphs, dates are YYYY-MM-DD, and what the text does not give is null.
 */
export function toRecord(raw: RawArticle, analysis: Analysis) {
  const text = (span: Span | null) => (span ? slice(raw.text, span) : null)
  const organization = names(analysis.organizations)
  const official = names(analysis.officials)
  const label = new Map(analysis.sources.map((source) => [source.id, source.label]))
  const party = (role: Role) => organization(role.id) ?? official(role.id)
  const pooled = (roles: 'parties' | 'mediators' | 'hosts') => [
    ...new Set(analysis.negotiations.flatMap((one) => one[roles].map(party)).filter(isPresent)),
  ]
  return {
    headline: text(raw.headline),
    byline: text(raw.byline),
    dateline: raw.dateline?.place ?? null,
    body: raw.paragraphs.length,
    organizations: analysis.organizations.map(({name, aliases, kind}) => ({name, aliases, kind})),
    officials: analysis.officials.map(({name, aliases, position, affiliation}) => ({
      name,
      aliases,
      position,
      affiliation: organization(affiliation),
    })),
    sources: analysis.sources.map((source) => ({
      label: source.label,
      kind: source.kind,
      plural: source.plural,
      anonymous: source.anonymous,
      person: official(source.official),
      affiliation: organization(source.affiliation),
    })),
    negotiation: {
      parties: pooled('parties'),
      mediators: pooled('mediators'),
      hosts: pooled('hosts'),
      subject: analysis.negotiations[0]?.subject ?? null,
    },
    rounds: analysis.rounds.map(roundRecord),
    statements: analysis.statements.map((statement) => statementRecord(raw, statement, label)),
  }
}

function names(entities: readonly {id: string; name: string}[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity.name]))
  return (id: string | null) => (id === null ? null : (byId.get(id) ?? null))
}

function roundRecord(round: FoundRound) {
  const day = (date: FoundRound['start']) => (date?.precision === 'day' ? date.date : null)
  return {
    number: round.ordinal,
    place: round.place,
    status: round.status,
    outcome: round.outcome,
    start: day(round.start),
    end: day(round.end),
    sessions: round.sessions.map(({date, weekday, hours, qualifier}) => ({
      date,
      weekday,
      hours,
      qualifier,
    })),
  }
}

function statementRecord(raw: RawArticle, statement: FoundStatement, label: Map<string, string>) {
  const contents = statement.content.map((span) => slice(raw.text, span))
  return {
    source: statement.source ? slice(raw.text, statement.source) : null,
    speaker: statement.speaker === null ? null : (label.get(statement.speaker) ?? null),
    cue: statement.cue.map((span) => slice(raw.text, span)).join(' ') || null,
    content: contents.length === 1 ? contents[0] : contents,
    type: statement.type,
  }
}

function isPresent<T>(value: T | null): value is T {
  return value !== null
}
