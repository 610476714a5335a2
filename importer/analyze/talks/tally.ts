import type {Role} from '../analysis.ts'
import type {RoleClaim} from './applyRoleRules.ts'

/** Sums up the weights of the claims on each id, in order of first claim. */
export class Tally {
  readonly #claims = new Map<string, RoleClaim[]>()

  constructor(claims: readonly RoleClaim[]) {
    for (const claim of claims) this.add(claim)
  }

  add(claim: RoleClaim) {
    const known = this.#claims.get(claim.id)
    if (known) known.push(claim)
    else this.#claims.set(claim.id, [claim])
  }

  ids(): string[] {
    return [...this.#claims.keys()]
  }

  weight(id: string): number {
    return (this.#claims.get(id) ?? []).reduce((sum, {weight}) => sum + weight, 0)
  }

  /** The heaviest claim speaks for the part. */
  role(id: string): Role {
    const claims = this.#claims.get(id) ?? []
    const best = claims.reduce((a, b) => (b.weight > a.weight ? b : a))
    return {id, evidence: {span: best.span, rule: best.rule}}
  }
}
