import type {Span} from '../../span.ts'
import type {Prose} from '../text/prose.ts'
import type {Attribution} from '../attribution/attribution.ts'
import {tokenAt} from './labelPhrase.ts'

/**
 * The content of an attribution whose printed content only points back ("The ministry denied |this| within the hour"):
 * that of the attribution just before. Its own everywhere else.
 */
export function contentMeant(
  prose: Prose,
  attributions: readonly Attribution[],
  order: readonly number[],
  rank: number,
): readonly Span[] {
  const attribution = attributions[order[rank] ?? -1]
  if (!attribution) return []
  const [only, ...more] = attribution.content
  if (!only || more.length > 0 || !pointsBack(prose, attribution, only)) return attribution.content
  for (let before = rank - 1; before >= 0 && rank - before < NEAR; before--) {
    const earlier = attributions[order[before] ?? -1]
    const last = earlier?.content.at(-1)
    if (!earlier || !last || last.end > only.start) continue
    if (sentenceAt(prose, only.start) - sentenceAt(prose, last.start) > 1) continue
    if (!pointsBack(prose, earlier, earlier.content[0] ?? only)) return earlier.content
  }
  return attribution.content
}

function sentenceAt(prose: Prose, position: number): number {
  return prose.tokens[tokenAt(prose, position)]?.sentence ?? 0
}

function pointsBack(prose: Prose, {cue, content}: Attribution, only: Span): boolean {
  if (content.length !== 1) return false
  const verb = cue.map((span) => prose.text.slice(span.start, span.end)).join(' ')
  return POINTERS.test(prose.text.slice(only.start, only.end)) && ANSWERING.test(verb)
}

const POINTERS =
  /^(?:this|that|it|so|as much)(?:\s(?:on \w+day|within \w+ \w+|at once|later|immediately|yesterday|in a statement|too|again|flatly|outright))?$/iu
const ANSWERING = /\b(?:den(?:y|ies|ied)|disput\w+|rejects?|rejected|confirm\w*|acknowledg\w+)$/iu
const NEAR = 4
