import type {Prose} from '../text/prose.ts'
import {isPerson, recent, type Cast, type CastMember, type Gender} from './cast.ts'
import type {LabelPhrase} from './labelPhrase.ts'
import {tokenAt} from './labelPhrase.ts'
import {isPlural, singular} from './sourceNouns.ts'

/** Somebody whom a pronoun may mean: where they stand, and whether they speak or are the subject there. */
export interface Candidate {
  readonly key: string
  readonly position: number
  readonly speaks: boolean
  readonly subject: boolean
  readonly gender: Gender
  /** False where the gender is only what the given name is usual for. */
  readonly certain: boolean
}

/**
 * The candidate that a pronoun at `position` most likely means: the nearer in sentences, who speaks before who is
 * the subject before who is only named. Null where none stands within three paragraphs.
 */
export function antecedent(
  prose: Prose,
  candidates: readonly Candidate[],
  position: number,
  gender: Gender,
): string | null {
  const here = prose.tokens[tokenAt(prose, position)]
  if (!here) return null
  let best: Candidate | null = null
  let bestScore = -Infinity
  for (const candidate of candidates) {
    if (candidate.position >= position) continue
    const wrong = gender !== null && candidate.gender !== null && gender !== candidate.gender
    if (wrong && candidate.certain) continue
    const there = prose.tokens[tokenAt(prose, candidate.position)]
    if (!there || here.paragraph - there.paragraph > 3) continue
    const score =
      -2 * (here.sentence - there.sentence) -
      2 * (here.paragraph - there.paragraph) +
      (candidate.speaks ? 3 : 0) +
      (candidate.subject ? 2 : 0) -
      (wrong ? 6 : 0)
    if (score > bestScore || (score === bestScore && candidate.position > (best?.position ?? -1))) {
      best = candidate
      bestScore = score
    }
  }
  return best?.key ?? null
}

/** The member that "the diplomat", "the sources", "the two mediators" stand for: same head noun, last printed before. */
export function sameHead(cast: Cast, phrase: LabelPhrase, position: number): CastMember | null {
  for (const {member} of recent(cast, position)) {
    // "The government of Norway and the union" is not "the government".
    if (member.kind === 'organization' && member.plural && !isPlural(phrase.head)) continue
    if (member.head === '' || singular(member.head) !== singular(phrase.head)) continue
    if (isPerson(member) || member.kind === 'organization' || member.kind === 'document')
      return member
  }
  return null
}
