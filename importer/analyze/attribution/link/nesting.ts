import {contains, type Span} from '../../../span.ts'
import type {Draft} from './draft.ts'

/**
 * For each attribution the smallest other one whose content holds its cue (or, where it has no cue, its content),
 * or null. Linear in the number of attributions for texts of the usual shape.
 */
export function parentsOf(drafts: readonly Draft[]): (Draft | null)[] {
  const pieces = drafts
    .flatMap((draft) => draft.content.map((span) => ({span, draft})))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const order = drafts
    .map((draft, index) => ({index, draft, place: placeOf(draft)}))
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
  const parents: (Draft | null)[] = drafts.map(() => null)
  const around: {span: Span; draft: Draft}[] = []
  let next = 0
  for (const {index, draft, place} of order) {
    for (
      let piece = pieces[next];
      piece && piece.span.start <= place.start;
      piece = pieces[++next]
    ) {
      around.push(piece)
    }
    while (around.length > 0 && (around.at(-1)?.span.end ?? 0) < place.start) around.pop()
    const holder = around.findLast(
      (piece) =>
        piece.draft !== draft && contains(piece.span, place) && !sameSpan(piece.span, place),
    )
    parents[index] = holder?.draft ?? null
  }
  return parents
}

/** Without the attributions that stand inside the content of another one, unless they embrace a quotation. */
export function withoutNested(drafts: readonly Draft[]): Draft[] {
  const parents = new Map(parentsOf(drafts).map((parent, index) => [drafts[index], parent]))
  return drafts.filter((draft) => AROUND.has(draft.rule) || !parents.get(draft))
}

function placeOf(draft: Draft): Span {
  return draft.cue[0] ?? draft.content[0] ?? {start: 0, end: 0}
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

const AROUND = new Set(['quotation-said-name', 'content-name-said'])
