/** A half-open range of UTF-16 positions, `[start, end)`, into the text it belongs to. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The piece of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two spans share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
