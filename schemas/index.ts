import {agreement} from './documents/agreement.ts'
import {article} from './documents/article.ts'
import {demand} from './documents/demand.ts'
import {negotiation} from './documents/negotiation.ts'
import {negotiationRound} from './documents/negotiationRound.ts'
import {official} from './documents/official.ts'
import {organization} from './documents/organization.ts'
import {place} from './documents/place.ts'
import {source} from './documents/source.ts'
import {statement} from './documents/statement.ts'
import {articleImage} from './objects/articleImage.ts'
import {attribution} from './objects/attribution.ts'
import {body} from './objects/body.ts'
import {claim} from './objects/claim.ts'
import {correction} from './objects/correction.ts'
import {dateline} from './objects/dateline.ts'
import {duration} from './objects/duration.ts'
import {evidence} from './objects/evidence.ts'
import {externalId} from './objects/externalId.ts'
import {extraction} from './objects/extraction.ts'
import {imported} from './objects/imported.ts'
import {membership} from './objects/membership.ts'
import {mention} from './objects/mention.ts'
import {outcome} from './objects/outcome.ts'
import {participant} from './objects/participant.ts'
import {party} from './objects/party.ts'
import {passage} from './objects/passage.ts'
import {preciseDate} from './objects/preciseDate.ts'
import {reliability} from './objects/reliability.ts'
import {roundDocument} from './objects/roundDocument.ts'
import {session} from './objects/session.ts'
import {signatory} from './objects/signatory.ts'
import {verification} from './objects/verification.ts'

/** The ten document types, in the order in which the Studio lists them. */
export const documentTypes = [
  article,
  statement,
  source,
  negotiation,
  negotiationRound,
  demand,
  agreement,
  official,
  organization,
  place,
]

const objectTypes = [
  articleImage,
  attribution,
  body,
  claim,
  correction,
  dateline,
  duration,
  evidence,
  externalId,
  extraction,
  imported,
  membership,
  mention,
  outcome,
  participant,
  party,
  passage,
  preciseDate,
  reliability,
  roundDocument,
  session,
  signatory,
  verification,
]

/** Every type of the model, for `schema.types` of a Studio. */
export const schemaTypes = [...documentTypes, ...objectTypes]

export * from './shared/values.ts'
