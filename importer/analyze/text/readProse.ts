import type {Span} from '../../span.ts'
import type {Prose} from './prose.ts'

export function readProse(text: string, paragraphs: readonly Span[]): Prose {
  return {text, paragraphs, sentences: [], tokens: [], quotations: []}
}
