import type {DocumentToValidate, Problem} from '../validate.ts'
import {isUnnamed, sourceFields} from './sourceRules.ts'

/** No real name of an anonymous source is ever stored, and a speaker beside an unnamed source is one. */
export function speakerProblem(source: unknown, speakerType: unknown): true | string {
  if (speakerType !== 'official' || !isUnnamed(sourceFields(source))) return true
  return 'Clear the speaker: a person here would name a source that was promised not to be named.'
}

const LINKED = `{
  "source": *[_id in [$source, "drafts." + $source]] | order(_updatedAt desc)[0]{kind, anonymity},
  "speakerType": *[_id in [$speaker, "drafts." + $speaker]][0]._type
}`

/** Asks the dataset, drafts included. */
export type Fetch = (query: string, params: Record<string, string>) => Promise<unknown>

/** The rule for the Studio's form, which has to look up what the statement links to. */
export async function linkedSpeakerProblem(
  speaker: unknown,
  source: unknown,
  fetch: Fetch,
): Promise<true | string> {
  const [speakerId, sourceId] = [refOf(speaker), refOf(source)]
  if (speakerId === null || sourceId === null) return true
  const linked = await fetch(LINKED, {source: sourceId, speaker: speakerId})
  if (typeof linked !== 'object' || linked === null) return true
  return speakerProblem(
    'source' in linked ? linked.source : undefined,
    'speakerType' in linked ? linked.speakerType : undefined,
  )
}

/** The rule for documents that are written together: links are followed among them. */
export function namedSpeakers(documents: readonly DocumentToValidate[]): Problem[] {
  const byId = new Map(documents.map((document) => [publishedId(document._id), document]))
  return documents.flatMap((document): Problem[] => {
    if (document._type !== 'statement') return []
    const source = byId.get(refOf(document.source) ?? '')
    const speaker = byId.get(refOf(document.speaker) ?? '')
    const message = speakerProblem(source, speaker?._type)
    return message === true
      ? []
      : [{documentId: document._id, type: 'statement', path: 'speaker', level: 'error', message}]
  })
}

function refOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('_ref' in value)) return null
  return typeof value._ref === 'string' ? value._ref : null
}

function publishedId(id: string): string {
  return id.replace(/^(drafts|versions\.[^.]+)\./, '')
}
