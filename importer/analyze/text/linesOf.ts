import type {Span} from '../../span.ts'

/** The lines of a text that hold anything, without the white space at their edges: the paragraphs of bare text. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed) {
      const first = start + line.indexOf(trimmed)
      lines.push({start: first, end: first + trimmed.length})
    }
    start += line.length + 1
  }
  return lines
}
