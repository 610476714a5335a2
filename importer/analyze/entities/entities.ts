import type {FoundOfficial, FoundOrganization, FoundPlace} from '../analysis.ts'
import type {Span} from '../../span.ts'

/** Everybody and everywhere that the article names, with each mention, in order of first mention. */
export interface Entities {
  readonly organizations: readonly FoundOrganization[]
  readonly officials: readonly FoundOfficial[]
  readonly places: readonly FoundPlace[]
  /** All mentions in order of their place in the text; none overlaps another of the same kind. */
  readonly mentions: readonly EntityMention[]
}

export interface EntityMention {
  readonly span: Span
  /** The mention with title, rank and honorific before the name ("Defence Minister Khawaja Asif"). */
  readonly extended: Span
  readonly kind: 'organization' | 'official' | 'place'
  /** Id of the organization, official or place. */
  readonly id: string
  readonly rule: string
}
