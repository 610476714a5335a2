import type {Span} from '../span.ts'

/**
 * What `analyze()` finds in one article. Every finding carries the spans of the text that show it and
 * the name of the rule that found it; a fact that the text does not give is null.
 * Findings point at each other by `id`, which is unique within one analysis ("organization-1").
 */
export interface Analysis {
  readonly organizations: readonly FoundOrganization[]
  readonly officials: readonly FoundOfficial[]
  readonly places: readonly FoundPlace[]
  readonly sources: readonly FoundSource[]
  readonly statements: readonly FoundStatement[]
  /** The main process first; empty when the article is about no negotiation. */
  readonly negotiations: readonly FoundNegotiation[]
  readonly rounds: readonly FoundRound[]
  readonly demands: readonly FoundDemand[]
  readonly agreements: readonly FoundAgreement[]
}

/** The span that shows a finding and the rule that read it. */
export interface Evidence {
  readonly span: Span
  readonly rule: string
}

export type OrganizationKind =
  | 'state'
  | 'government-body'
  | 'armed-group'
  | 'intergovernmental'
  | 'union'
  | 'company'
  | 'party'
  | 'other'

export interface FoundOrganization {
  readonly id: string
  /** The fullest form in the text, without the article. */
  readonly name: string
  /** The other forms used in the text: acronyms, capitals, demonyms, short forms. */
  readonly aliases: readonly string[]
  readonly kind: OrganizationKind
  /** ISO 3166-1 alpha-2 of a state, and of a body that plainly belongs to one. */
  readonly country: string | null
  readonly mentions: readonly Evidence[]
}

export interface FoundOfficial {
  readonly id: string
  /** The fullest form in the text, without honorifics and ranks. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly honorificPrefix: string | null
  /** The post as printed ("U.S. trade representative"), or null. */
  readonly position: string | null
  /** Id of an organization, or null. */
  readonly affiliation: string | null
  readonly mentions: readonly Evidence[]
}

export interface FoundPlace {
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2, where the text or a gazetteer settles it. */
  readonly country: string | null
  readonly mentions: readonly Evidence[]
}

export type SourceKind = 'named-person' | 'unnamed-person' | 'organization' | 'document' | 'media'

export interface FoundSource {
  readonly id: string
  /** As first printed, without "the". */
  readonly label: string
  readonly kind: SourceKind
  /** More than one person, as the text says it. */
  readonly plural: boolean
  /** How many, where the text counts them ("two officials"). */
  readonly count: number | null
  readonly anonymous: boolean
  /** Why the source is not named ("because he was not permitted to discuss the schedule"). */
  readonly anonymityReason: Span | null
  /** How the source can know ("familiar with the talks"). */
  readonly positionToKnow: Span | null
  /** Id of an official, for a named person. */
  readonly official: string | null
  /** Id of the organization that speaks, or that the person belongs to. */
  readonly affiliation: string | null
  readonly mentions: readonly Evidence[]
}

export type QuotationType = 'direct' | 'indirect' | 'mixed'

export type Stance = 'says' | 'denies' | 'demands' | 'offers' | 'warns' | 'confirms' | 'declines'

export interface FoundStatement {
  readonly id: string
  /** The source as printed at this place ("They"); null where none is printed. */
  readonly source: Span | null
  /** Id of the source that it is resolved to. */
  readonly speaker: string | null
  /** Whether the speaker was inferred (pronoun, "the sources", continued quotation), not printed. */
  readonly inferredSpeaker: boolean
  /** The attributing words; empty where none are printed. */
  readonly cue: readonly Span[]
  /** What is attributed, verbatim, in one piece or several; no quotation marks or end punctuation at the edges. */
  readonly content: readonly Span[]
  readonly type: QuotationType
  readonly stance: Stance
  /** Id of the statement in which this one is quoted ("Reuters quoted him as saying"). */
  readonly via: string | null
  /** Id of the round that it speaks of, where that is plain. */
  readonly round: string | null
  readonly rule: string
  /** 0 to 1: how often the rule was right where it was measured. */
  readonly confidence: number
}

export type NegotiationKind =
  | 'peace'
  | 'ceasefire'
  | 'trade'
  | 'labour'
  | 'coalition'
  | 'hostage'
  | 'other'

export interface FoundNegotiation {
  readonly id: string
  readonly kind: NegotiationKind
  /** Ids of organizations. */
  readonly parties: readonly Role[]
  readonly mediators: readonly Role[]
  readonly hosts: readonly Role[]
  /** What it is about, as printed, or null. */
  readonly subject: string | null
  readonly evidence: readonly Evidence[]
}

/** Somebody in a part: the id of an organization or an official. */
export interface Role {
  readonly id: string
  readonly evidence: Evidence
}

export type RoundStatus = 'scheduled' | 'ongoing' | 'concluded' | 'suspended' | 'cancelled'

export type OutcomeCode =
  | 'agreement'
  | 'partial-agreement'
  | 'no-agreement'
  | 'adjourned'
  | 'pending'
  | 'unknown'

export interface FoundRound {
  readonly id: string
  /** Id of the negotiation. */
  readonly negotiation: string
  readonly ordinal: number | null
  readonly ordinalBasis: 'stated' | 'inferred' | null
  /** The city, or null. */
  readonly place: string | null
  readonly venue: string | null
  readonly status: RoundStatus
  readonly outcome: OutcomeCode
  readonly start: PreciseDate | null
  readonly end: PreciseDate | null
  readonly format: 'direct' | 'proximity' | 'shuttle' | 'online' | null
  /** `technical`, `ministerial`, `leaders`..., where the text says so. */
  readonly level: string | null
  readonly sessions: readonly FoundSession[]
  readonly evidence: readonly Evidence[]
}

/** A date as far as the text gives it. Only those of precision `day` have the form YYYY-MM-DD. */
export interface PreciseDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string
  readonly precision: 'day' | 'month' | 'year'
}

export interface FoundSession {
  /** YYYY-MM-DD of the day it began, or null. */
  readonly date: string | null
  /** The weekday as printed, or null. */
  readonly weekday: string | null
  readonly hours: number | null
  readonly qualifier: 'exact' | 'about' | 'more-than' | 'less-than' | null
  readonly evidence: Evidence
}

export interface FoundDemand {
  readonly id: string
  /** What is wanted, verbatim. */
  readonly content: readonly Span[]
  /** Ids of organizations (or null where the text leaves it open). */
  readonly heldBy: string | null
  readonly addressedTo: string | null
  readonly kind: 'demand' | 'offer' | 'red-line' | 'concession' | 'precondition'
  readonly status: 'open' | 'met' | 'partly-met' | 'dropped' | 'rejected'
  /** Ids of the statements that voice it. */
  readonly statements: readonly string[]
  readonly evidence: Evidence
}

/** A text that was signed, reached and not signed yet (`draft`), or refused. */
export interface FoundAgreement {
  readonly id: string
  /** Id of the negotiation. */
  readonly negotiation: string
  /** Id of the round that it came of, where that is plain. */
  readonly round: string | null
  /** What it is called, verbatim: "framework agreement". */
  readonly name: Span
  readonly kind:
    | 'ceasefire'
    | 'peace-agreement'
    | 'trade-agreement'
    | 'collective-agreement'
    | 'coalition-agreement'
    | 'memorandum'
    | 'joint-statement'
    | 'exchange'
    | 'other'
  readonly status: 'draft' | 'signed' | 'refused'
  readonly dateSigned: PreciseDate | null
  /** Ids of organizations. */
  readonly signatories: readonly string[]
  readonly evidence: Evidence
}
