import type {MarkDef, MarkRange, TextBlock} from '../portableText.ts'
import {buildBlock} from '../portableText.ts'
import type {Paragraph, ParagraphStyle, RawArticle} from '../read/rawArticle.ts'
import {slice, type Span} from '../span.ts'
import {short, uniqueIds} from './ids.ts'

/** A piece of an article's body as documents point at it: positions in the text of one block. */
export interface BlockSpan extends Span {
  readonly blockKey: string
}

/** An annotation over any part of the article's text. */
export interface Annotation {
  readonly definition: MarkDef
  /** In positions of the article's text; what lies outside the body is left out. */
  readonly spans: readonly Span[]
}

/** The body of one article before its annotations are known. */
export interface Blocks {
  /** The pieces of the body that a span of the article's text covers, in order; empty for one in the headline. */
  locate(span: Span): BlockSpan[]
  /** The body as Portable Text. The text of a block is that of its paragraph, a line break in it being a space. */
  build(annotations: readonly Annotation[]): TextBlock[]
}

const STYLES: Readonly<Record<ParagraphStyle, {style: string; listItem?: string}>> = {
  normal: {style: 'normal'},
  heading: {style: 'h2'},
  quote: {style: 'blockquote'},
  question: {style: 'question'},
  answer: {style: 'answer'},
  bullet: {style: 'normal', listItem: 'bullet'},
  number: {style: 'normal', listItem: 'number'},
}

/**
 * Blocks of the paragraphs of an article. Keys come from the text of the paragraph, never from its place, so that
 * they stay when the article is edited elsewhere; the second of two equal paragraphs ends in `-2`.
 */
export function toBlocks(raw: RawArticle): Blocks {
  const unique = uniqueIds()
  const drafts = raw.paragraphs.map((paragraph) => toDraft(raw, paragraph, unique))
  const locate = (span: Span) =>
    drafts.flatMap(({key, start, end}): BlockSpan[] => {
      const from = Math.max(span.start, start)
      const to = Math.min(span.end, end)
      return from < to ? [{blockKey: key, start: from - start, end: to - start}] : []
    })
  const build = (annotations: readonly Annotation[]) => {
    const located = annotations.flatMap(({definition, spans}) =>
      spans.flatMap(locate).map((span) => ({definition, span})),
    )
    const byBlock = Map.groupBy(located, ({span}) => span.blockKey)
    return drafts.map((draft) => {
      const found = byBlock.get(draft.key) ?? []
      const ranges = found.map(({definition, span}): MarkRange => ({
        mark: definition._key,
        start: span.start,
        end: span.end,
      }))
      const definitions = new Map(found.map(({definition}) => [definition._key, definition]))
      return buildBlock({
        key: draft.key,
        ...STYLES[draft.paragraph.style],
        text: draft.text,
        markDefs: [...definitions.values(), ...draft.links],
        ranges: [...ranges, ...draft.ranges],
      })
    })
  }
  return {locate, build}
}

interface Draft {
  readonly key: string
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly text: string
  readonly links: readonly MarkDef[]
  readonly ranges: readonly MarkRange[]
}

function toDraft(raw: RawArticle, paragraph: Paragraph, unique: (id: string) => string): Draft {
  // The name before an answer is printed too.
  const start = Math.min(paragraph.span.start, paragraph.speaker?.start ?? Infinity)
  const {end} = paragraph.span
  const text = slice(raw.text, {start, end}).replaceAll('\n', ' ')
  const shift = (span: Span) => ({start: span.start - start, end: span.end - start})
  const links: MarkDef[] = []
  const ranges = paragraph.marks.map(({span, type, href}): MarkRange => {
    if (type !== 'link') return {mark: type, ...shift(span)}
    const link = {_key: `i-${short(['link', href])}`, _type: 'link', href}
    if (!links.some(({_key}) => _key === link._key)) links.push(link)
    return {mark: link._key, ...shift(span)}
  })
  if (paragraph.speaker) ranges.push({mark: 'strong', ...shift(paragraph.speaker)})
  const key = unique(`b${short([paragraph.style, text])}`)
  return {key, paragraph, start, end, text, links, ranges}
}
