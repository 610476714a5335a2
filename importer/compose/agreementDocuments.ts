import type {FoundAgreement} from '../analyze/analysis.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {documentIdOf, evidenceOf, textOf, type Composition} from './composition.ts'
import {partiesTitle, preciseDate} from './talksDocuments.ts'
import {reference, toDocument} from './values.ts'

/** What was signed, reached or refused in the talks that the article tells of. */
export function agreementDocuments(composition: Composition): SanityDocument[] {
  return composition.analysis.agreements.flatMap((found) => {
    const id = documentIdOf(composition, found.id)
    const negotiation = documentIdOf(composition, found.negotiation)
    return id === null || negotiation === null
      ? []
      : [agreementDocument(composition, id, negotiation, found)]
  })
}

function agreementDocument(
  composition: Composition,
  id: string,
  negotiation: string,
  found: FoundAgreement,
): SanityDocument {
  const round = documentIdOf(composition, found.round)
  const signed = found.signatories.flatMap((one) => documentIdOf(composition, one) ?? [])
  return toDocument(id, 'agreement', {
    name: nameOf(composition, found),
    kind: found.kind,
    status: found.status,
    dateSigned: preciseDate(found.dateSigned),
    negotiation: reference(negotiation),
    round: round === null ? null : reference(round),
    signatories: [...new Set(signed)]
      .filter((party) => party.startsWith('organization-'))
      .map((party) => ({_type: 'signatory', _key: party, party: reference(party)})),
    evidence: evidenceOf(composition, 'status', [found.evidence]),
  })
}

/** "Norvia and Sund: framework agreement": what it is called says little without whose it is. */
function nameOf(composition: Composition, {name, negotiation}: FoundAgreement): string {
  const talks = composition.analysis.negotiations.find(({id}) => id === negotiation)
  return `${partiesTitle(composition, talks?.parties ?? [])}: ${textOf(composition, name)}`
}
