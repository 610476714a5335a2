import type {Span} from '../../span.ts'
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
  const shown = rounds
    .flatMap(({id, evidence}) => evidence.map(({span}) => ({...span, id})))
    .sort((a, b) => a.start - b.start)
  return statements.map((statement) => {
    const {content} = statement
    const own = idsWithin(content, shown)
    const around = content.flatMap((span) =>
      prose.sentences.slice(...overlapping(prose.sentences, span)),
    )
    const ids = own.size > 0 ? own : idsWithin(around, shown)
    const [round] = ids
    return round !== undefined && ids.size === 1 ? {...statement, round} : statement
  })
}

function idsWithin(spans: readonly Span[], shown: readonly (Span & {id: string})[]): Set<string> {
  return new Set(
    spans.flatMap((span) => shown.slice(...overlapping(shown, span)).map(({id}) => id)),
  )
}

/** The range of indices of the sorted spans that overlap `span`. */
function overlapping(sorted: readonly Span[], span: Span): [number, number] {
  const from = firstIndex(sorted, (one) => one.end > span.start)
  const to = firstIndex(sorted, (one) => one.start >= span.end)
  return [from, Math.max(from, to)]
}

/** Binary search for the first element that holds; those before do not, those after do. */
function firstIndex(sorted: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = sorted[middle]
    if (span && holds(span)) high = middle
    else low = middle + 1
  }
  return low
}
