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

/** Everybody who has spoken so far. Sources are entered in the order of the text. */
export interface Cast {
  readonly members: Map<string, CastMember>
  /** Each printed place with its member, in the order entered: who spoke lately stands at the end. */
  readonly printed: {readonly member: CastMember; readonly start: number}[]
}

export type NewMember = Omit<CastMember, 'places' | 'anonymityReason' | 'positionToKnow'>

/** The member of that key, made if need be, with one more place where it is printed. */
export function enter(cast: Cast, member: NewMember, place: Span | null): CastMember {
  const known = cast.members.get(member.key)
  const entered = known ?? {...member, places: [], anonymityReason: null, positionToKnow: null}
  if (!known) cast.members.set(member.key, entered)
  if (place) print(cast, entered, place)
  return entered
}

/** Notes one more place where the member is printed. */
export function print(cast: Cast, member: CastMember, place: Span): void {
  member.places.push(place)
  cast.printed.push({member, start: place.start})
}

/** Who was printed last before the position, the nearest first, each once, with the place; at most `limit` places back. */
export function recent(
  cast: Cast,
  before: number,
  limit = 60,
): {readonly member: CastMember; readonly start: number}[] {
  const found: {readonly member: CastMember; readonly start: number}[] = []
  const seen = new Set<CastMember>()
  for (let at = cast.printed.length - 1; at >= 0 && cast.printed.length - at <= limit; at--) {
    const one = cast.printed[at]
    if (!one || one.start >= before || seen.has(one.member)) continue
    seen.add(one.member)
    found.push(one)
  }
  return found.sort((a, b) => b.start - a.start)
}

export function isPerson(member: CastMember): boolean {
  return member.kind === 'named-person' || member.kind === 'unnamed-person'
}
