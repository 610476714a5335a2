import type {SourceKind} from '../analysis.ts'
import type {Span} from '../../span.ts'

/** A source while the article is being read. */
export interface CastMember {
  readonly key: string
  label: string
  kind: SourceKind
  plural: boolean
  count: number | null
  official: string | null
  affiliation: string | null
  /** Head noun of the label, "" for names. */
  readonly head: string
  readonly gender: Gender
  anonymityReason: Span | null
  positionToKnow: Span | null
  readonly places: Span[]
}

export type Gender = 'male' | 'female' | null

/** Everybody who has spoken so far, by key. */
export interface Cast {
  readonly members: Map<string, CastMember>
}

export type NewMember = Omit<CastMember, 'places' | 'anonymityReason' | 'positionToKnow'>

/** The member of that key, made if need be, with one more place where it is printed. */
export function enter(cast: Cast, member: NewMember, place: Span | null): CastMember {
  const known = cast.members.get(member.key)
  const entered = known ?? {...member, places: [], anonymityReason: null, positionToKnow: null}
  if (!known) cast.members.set(member.key, entered)
  if (place) entered.places.push(place)
  return entered
}

/** Where the member was last printed before the position, -1 for nowhere. */
export function lastPlace(member: CastMember, before: number): number {
  let last = -1
  for (const place of member.places)
    if (place.start < before && place.start > last) last = place.start
  return last
}

export function isPerson(member: CastMember): boolean {
  return member.kind === 'named-person' || member.kind === 'unnamed-person'
}
