import type {
  Analysis,
  FoundAgreement,
  FoundNegotiation,
  FoundRound,
  FoundSource,
  FoundStatement,
} from '../analyze/analysis.ts'
import type {RawArticle} from '../read/rawArticle.ts'
import {slice} from '../span.ts'
import {officialId, organizationId, placeId} from './entityIds.ts'
import {articleKey, limited, namePart, ownId, sharedId, uniqueIds} from './ids.ts'
import {publicLabel} from './publicLabel.ts'

/** Which document each find of an article becomes: id of the find -> `_id`. */
export function toDocumentIds(
  raw: RawArticle,
  analysis: Analysis,
  article: string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const unique = uniqueIds()
  for (const found of analysis.organizations) ids.set(found.id, organizationId(found, article))
  for (const found of analysis.officials) ids.set(found.id, officialId(found, analysis, article))
  for (const found of analysis.places) ids.set(found.id, placeId(found))
  for (const found of analysis.sources)
    ids.set(found.id, sharedSourceId(found, ids) ?? unique(ownSourceId(found, article)))
  for (const found of analysis.negotiations)
    ids.set(found.id, unique(negotiationId(found, ids, article)))
  for (const found of analysis.rounds) ids.set(found.id, unique(roundId(found, ids, article)))
  const words = ({content}: Pick<FoundStatement, 'content'>) =>
    content.map((span) => slice(raw.text, span))
  for (const found of analysis.statements.filter(hasWords))
    ids.set(found.id, unique(ownId('statement', article, words(found))))
  for (const found of analysis.demands.filter(hasWords))
    ids.set(found.id, unique(ownId('demand', article, words(found))))
  for (const found of analysis.agreements)
    ids.set(found.id, unique(agreementId(found, analysis, ids, article)))
  return ids
}

/** A claim of no words is none. */
function hasWords({content}: Pick<FoundStatement, 'content'>): boolean {
  return content.some(({start, end}) => start < end)
}

/** Named people and bodies are one source in all articles. Null for those that belong to their article. */
export function sharedSourceId(
  {kind, official, affiliation}: FoundSource,
  ids: ReadonlyMap<string, string>,
): string | null {
  if (kind !== 'named-person' && kind !== 'organization' && kind !== 'media') return null
  const whose = kind === 'named-person' ? official : affiliation
  const id = whose === null ? undefined : ids.get(whose)
  return id === undefined ? null : sharedId('source', id.slice(id.indexOf('-') + 1))
}

function ownSourceId(found: FoundSource, article: string): string {
  return ownId('source', article, publicLabel(found))
}

/** The kind and the parties make a process; where fewer than two are known it belongs to its article. */
function negotiationId(
  {kind, parties}: FoundNegotiation,
  ids: ReadonlyMap<string, string>,
  article: string,
): string {
  const names = parties
    .flatMap(({id}) => ids.get(id) ?? [])
    .map((id) => id.slice(id.indexOf('-') + 1))
    .sort()
  const distinct = [...new Set(names)]
  if (distinct.length < 2) return sharedId('negotiation', articleKey(article), kind)
  return sharedId('negotiation', limited([kind, ...distinct].join('-'), 60))
}

/** A round is known by its number, or by day and place; one of which neither is told belongs to its article. */
function roundId(
  {negotiation, ordinal, start, place}: FoundRound,
  ids: ReadonlyMap<string, string>,
  article: string,
): string {
  const process = (ids.get(negotiation) ?? '').replace(/^negotiation-/, '')
  if (ordinal !== null) return sharedId('round', process, String(ordinal))
  const where = place === null ? null : namePart(place, 16)
  if (start?.precision === 'day') return sharedId('round', process, start.date, where)
  return sharedId('round', process, articleKey(article), where ?? 'unnumbered')
}

/**
 * What was signed on a day, or came of a numbered round, is one text in all articles; else it belongs to its article.
 * A draft and what is signed later are two: the first keeps its place in the timeline.
 */
function agreementId(
  {negotiation, kind, status, dateSigned, round}: FoundAgreement,
  {rounds}: Analysis,
  ids: ReadonlyMap<string, string>,
  article: string,
): string {
  const process = (ids.get(negotiation) ?? '').replace(/^negotiation-/, '')
  const ordinal = rounds.find(({id}) => id === round)?.ordinal ?? null
  const day = dateSigned?.precision === 'day' ? dateSigned.date : null
  const which = day ?? (ordinal === null ? articleKey(article) : `round-${ordinal}`)
  return sharedId('agreement', process, kind, status, which)
}
