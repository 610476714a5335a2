/**
 * The closed lists of the model. The Studio offers them, validation refuses anything else, and the
 * analysis speaks the same words (importer/analyze/analysis.ts).
 */

export const reviewStates = ['pending', 'approved', 'rejected'] as const

export const pubStatuses = ['usable', 'withheld', 'canceled'] as const

export const genres = [
  'article',
  'analysis',
  'interview',
  'live-blog',
  'newsletter',
  'opinion',
  'press-release',
  'transcript',
] as const

export const sourceKinds = [
  'named-person',
  'unnamed-person',
  'organization',
  'document',
  'media',
] as const

export const anonymities = ['named', 'background', 'anonymous'] as const

/** The Admiralty code: from completely reliable to unreliable, F where nothing is known. */
export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export const organizationKinds = [
  'state',
  'government-body',
  'armed-group',
  'intergovernmental',
  'union',
  'company',
  'party',
  'other',
] as const

export const placeKinds = ['city', 'region', 'country', 'venue', 'other'] as const

export const negotiationKinds = [
  'peace',
  'ceasefire',
  'trade',
  'labour',
  'coalition',
  'hostage',
  'other',
] as const

export const negotiationStatuses = [
  'planned',
  'ongoing',
  'suspended',
  'concluded',
  'failed',
] as const

export const roundStatuses = [
  'scheduled',
  'ongoing',
  'concluded',
  'suspended',
  'cancelled',
] as const

export const ordinalBases = ['stated', 'inferred'] as const

export const roundFormats = ['direct', 'proximity', 'shuttle', 'online'] as const

export const outcomeCodes = [
  'agreement',
  'partial-agreement',
  'no-agreement',
  'adjourned',
  'pending',
  'unknown',
] as const

export const durationQualifiers = ['exact', 'about', 'more-than', 'less-than'] as const

export const datePrecisions = ['day', 'month', 'year'] as const

export const quotationTypes = ['direct', 'indirect', 'mixed'] as const

export const stances = [
  'says',
  'denies',
  'demands',
  'offers',
  'warns',
  'confirms',
  'declines',
] as const

export const verificationStatuses = ['unverified', 'confirmed', 'disputed', 'false'] as const

export const demandKinds = ['demand', 'offer', 'red-line', 'concession', 'precondition'] as const

export const demandStatuses = ['open', 'met', 'partly-met', 'dropped', 'rejected'] as const

/** After PA-X: what a text is about in the course of a process. */
export const agreementStages = [
  'pre-negotiation',
  'ceasefire',
  'framework',
  'partial',
  'comprehensive',
  'implementation',
  'renewal',
  'other',
] as const

export const agreementKinds = [
  'ceasefire',
  'peace-agreement',
  'trade-agreement',
  'collective-agreement',
  'coalition-agreement',
  'memorandum',
  'joint-statement',
  'exchange',
  'other',
] as const

export const agreementStatuses = ['draft', 'signed', 'lapsed', 'refused'] as const

/** "partly-met" -> "Partly met": how a value reads in the Studio. */
export function titleOf(value: string): string {
  const words = value.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
