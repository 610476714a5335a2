import {overlaps} from '../../span.ts'
import type {FoundRound, FoundStatement} from '../analysis.ts'
import type {Prose} from '../text/prose.ts'

/**
 * Says which round each statement speaks of: the one that its content, or else the sentence around it, tells of.
 * Where none or several are told of there it stays open.
 */
export function linkStatements(
  statements: readonly FoundStatement[],
  rounds: readonly FoundRound[],
  prose: Prose,
): FoundStatement[] {
  return statements.map((statement) => {
    const {content} = statement
    const sentences = prose.sentences.filter((one) => content.some((span) => overlaps(one, span)))
    const round = onlyRound(rounds, content) ?? onlyRound(rounds, sentences)
    return round === null ? statement : {...statement, round}
  })
}

function onlyRound(
  rounds: readonly FoundRound[],
  spans: readonly {readonly start: number; readonly end: number}[],
): string | null {
  const told = rounds.filter(({evidence}) =>
    evidence.some((shown) => spans.some((span) => overlaps(shown.span, span))),
  )
  return told.length === 1 && told[0] ? told[0].id : null
}
