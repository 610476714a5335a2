import type {FoundDemand, FoundSource, FoundStatement} from '../analyze/analysis.ts'
import {RULES_VERSION} from '../rulesVersion.ts'
import type {Span} from '../span.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {documentIdOf, evidenceOf, textOf, type Composition} from './composition.ts'
import {short} from './ids.ts'
import {present, reference, toDocument, weakReference} from './values.ts'

/** Between pieces of one claim that stand apart in the text. */
const GAP = ' … '

/** Every claim of the article, with who made it and where it stands. */
export function statementDocuments(composition: Composition): SanityDocument[] {
  const sources = new Map(composition.analysis.sources.map((source) => [source.id, source]))
  const demands = new Map(
    composition.analysis.demands.flatMap(({id, statements}) =>
      statements.map((statement) => [statement, id] as const),
    ),
  )
  return composition.analysis.statements.flatMap((found) => {
    const id = documentIdOf(composition, found.id)
    const source = found.speaker === null ? undefined : sources.get(found.speaker)
    const demand = documentIdOf(composition, demands.get(found.id) ?? null)
    return id === null ? [] : [statementDocument(composition, id, found, source, demand)]
  })
}

function statementDocument(
  composition: Composition,
  id: string,
  found: FoundStatement,
  source: FoundSource | undefined,
  demand: string | null,
): SanityDocument {
  const link = (target: string | null) => (target === null ? null : reference(target))
  const own = (findId: string | null) => link(documentIdOf(composition, findId))
  const official = composition.analysis.officials.find((one) => one.id === source?.official)
  const pieces = inOrder(found.content)
  return toDocument(id, 'statement', {
    text: pieces.map((span) => textOf(composition, span)).join(GAP),
    quotationType: found.type,
    source: own(found.speaker),
    ...speakerOf(composition, source),
    roleAtTime: source?.kind === 'named-person' ? official?.position : null,
    cue: found.cue.map((span) => textOf(composition, span)).join(' '),
    stance: found.stance,
    round: own(found.round),
    demand: link(demand),
    via: found.via === found.id ? null : own(found.via),
    article: reference(composition.article),
    spans: pieces.flatMap((span) =>
      composition.blocks.locate(span).map(({blockKey, start, end}) => ({
        _type: 'passage',
        _key: short([blockKey, start, end]),
        blockKey,
        start,
        end,
      })),
    ),
    extraction: present({
      _type: 'extraction',
      rule: found.rule,
      version: RULES_VERSION,
      confidence: found.confidence,
      inferredSpeaker: found.inferredSpeaker,
    }),
  })
}

/** The pieces of a claim as the model wants them: in the order of the text, each word once. */
function inOrder(content: readonly Span[]): Span[] {
  const pieces: Span[] = []
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, pieces.at(-1)?.end ?? 0)
    if (start < span.end) pieces.push({start, end: span.end})
  }
  return pieces
}

/** Who stands behind the source, where it is named, and for whom: the person for the body, the body for itself. */
function speakerOf(composition: Composition, source: FoundSource | undefined) {
  if (!source || source.kind === 'document') return {}
  const official =
    source.kind === 'named-person' ? documentIdOf(composition, source.official) : null
  const body = documentIdOf(composition, source.affiliation)
  const link = (id: string | null) => (id === null ? null : reference(id))
  if (source.kind === 'named-person' || source.kind === 'unnamed-person')
    return {speaker: link(official), onBehalfOf: link(body)}
  return {speaker: link(body)}
}

/** What parties want, with the statements that voice it. */
export function demandDocuments(composition: Composition): SanityDocument[] {
  const [negotiation] = composition.analysis.negotiations
  return composition.analysis.demands.flatMap((found) => {
    const id = documentIdOf(composition, found.id)
    return id === null ? [] : [demandDocument(composition, id, found, negotiation?.id ?? null)]
  })
}

function demandDocument(
  composition: Composition,
  id: string,
  found: FoundDemand,
  negotiation: string | null,
): SanityDocument {
  const link = (findId: string | null) => {
    const target = documentIdOf(composition, findId)
    return target === null ? null : reference(target)
  }
  const statements = found.statements.flatMap((one) => documentIdOf(composition, one) ?? [])
  return toDocument(id, 'demand', {
    title: inOrder(found.content)
      .map((span) => textOf(composition, span))
      .join(GAP),
    kind: found.kind,
    status: found.status,
    heldBy: link(found.heldBy),
    addressedTo: link(found.addressedTo),
    negotiation: link(negotiation),
    statements: [...new Set(statements)].map((one) => ({_key: one, ...weakReference(one)})),
    evidence: evidenceOf(composition, 'title', [found.evidence]),
  })
}
