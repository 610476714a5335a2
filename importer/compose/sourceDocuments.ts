import type {FoundSource} from '../analyze/analysis.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {grammaticalNumber} from '../../schemas/shared/plural.ts'
import {documentIdOf, evidenceOf, textOf, type Composition} from './composition.ts'
import {sharedSourceId} from './documentIds.ts'
import {publicLabel, publicWords} from './publicLabel.ts'
import {reference, toDocument} from './values.ts'

/** Everyone and everything that the article attributes something to. Named sources are shared by all articles. */
export function sourceDocuments(composition: Composition): SanityDocument[] {
  const made = new Map<string, SanityDocument>()
  for (const found of composition.analysis.sources) {
    const id = documentIdOf(composition, found.id)
    if (id !== null && !made.has(id)) made.set(id, sourceDocument(composition, id, found))
  }
  return [...made.values()]
}

function sourceDocument(composition: Composition, id: string, found: FoundSource): SanityDocument {
  const unnamed = found.kind === 'unnamed-person'
  const shared = sharedSourceId(found, composition.documentIds) !== null
  const words = (span: FoundSource['anonymityReason']) => (span ? textOf(composition, span) : null)
  const official = unnamed ? null : documentIdOf(composition, found.official)
  const organization = documentIdOf(composition, found.affiliation)
  const label = shared ? entityName(composition, found) : publicLabel(found)
  const {plural, count} = numberOf(found, label)
  return toDocument(id, 'source', {
    label,
    kind: found.kind,
    plural,
    countStated: count,
    anonymity: unnamed ? 'anonymous' : 'named',
    anonymityReason: publicWords(words(found.anonymityReason)),
    positionToKnow: publicWords(words(found.positionToKnow)),
    official: official === null ? null : reference(official),
    organization: organization === null ? null : reference(organization),
    article: unnamed || found.kind === 'document' ? reference(composition.article) : null,
    evidence: evidenceOf(composition, 'label', found.mentions),
  })
}

/** What all articles can agree on: a shared source goes by the name of the person or body. */
function entityName({analysis}: Composition, {official, affiliation, label}: FoundSource): string {
  const person = analysis.officials.find(({id}) => id === official)
  const body = analysis.organizations.find(({id}) => id === affiliation)
  return person?.name ?? body?.name ?? label
}

/** Plural is what the text says: a counting word in the label decides, then the number that was found. */
function numberOf(
  {kind, plural, count}: FoundSource,
  label: string,
): {plural: boolean; count: number | null} {
  const printed = kind === 'unnamed-person' ? grammaticalNumber(label) : null
  const several = printed?.how === 'certain' ? printed.plural : plural
  return {plural: several, count: count !== null && count > 1 === several ? count : null}
}
