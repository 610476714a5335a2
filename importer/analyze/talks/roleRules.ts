/**
 * Who has which part in a negotiation, as patterns over masked text in lower case (see `marks.ts` for the words in braces).
 * Names inside the groups `party`, `mediator` and `host` get that part with the weight of the rule.
 * In `example` and `counter`, [X] is an organization and <X> a person; the counter-example gives the part to nobody.
 */
export interface RoleRule {
  readonly name: string
  /** Words without which the pattern cannot hold: a quick look before the slow one. */
  readonly when: RegExp
  readonly pattern: string
  readonly weight: number
  /** Holds only in sentences that speak of talks, deals or rounds. */
  readonly needsTalk: boolean
  readonly headlineOnly?: boolean
  readonly example: string
  readonly counter: string
}
