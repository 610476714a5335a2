import type {Span} from './span.ts'

/** A Portable Text block of plain spans, as `@portabletext/types` has it. */
export interface TextBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style?: string
  readonly listItem?: string
  readonly level?: number
  readonly markDefs: readonly MarkDef[]
  readonly children: readonly TextSpan[]
}

export interface TextSpan {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  readonly marks: readonly string[]
}

export interface MarkDef {
  readonly _key: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** A mark over part of a block's text: a decorator ("strong") or the key of a markDef. */
export interface MarkRange extends Span {
  readonly mark: string
}

/** A block as its whole text with ranges over it: marks may overlap freely, spans can't. */
export interface FlatBlock {
  readonly key: string
  readonly style: string
  readonly listItem?: string
  readonly level?: number
  readonly text: string
  readonly markDefs: readonly MarkDef[]
  readonly ranges: readonly MarkRange[]
}

/** Cuts the text at the edges of all ranges; each piece becomes a span that carries the marks over it. */
export function buildBlock(flat: FlatBlock): TextBlock {
  const edges = new Set([0, flat.text.length])
  for (const range of flat.ranges) edges.add(range.start).add(range.end)
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, index): TextSpan => {
    const start = cuts[index] ?? 0
    const over = flat.ranges.filter((range) => range.start <= start && end <= range.end)
    const marks = [...new Set(over.map((range) => range.mark))].sort()
    return {_type: 'span', _key: `s${start}`, text: flat.text.slice(start, end), marks}
  })
  const empty: TextSpan = {_type: 'span', _key: 's0', text: '', marks: []}
  return {
    _type: 'block',
    _key: flat.key,
    style: flat.style,
    ...(flat.listItem === undefined ? {} : {listItem: flat.listItem, level: flat.level ?? 1}),
    markDefs: flat.markDefs,
    children: pieces.length > 0 ? pieces : [empty],
  }
}

/** The opposite of `buildBlock`: neighbouring spans with the same mark become one range. */
export function flattenBlock(block: TextBlock): FlatBlock {
  let text = ''
  const ranges: MarkRange[] = []
  for (const child of block.children) {
    const start = text.length
    text += child.text
    for (const mark of child.marks) {
      const open = ranges.findIndex((range) => range.mark === mark && range.end === start)
      const before = ranges[open]
      if (before) ranges[open] = {mark, start: before.start, end: text.length}
      else ranges.push({mark, start, end: text.length})
    }
  }
  const {_key: key, style = 'normal', listItem, level, markDefs} = block
  return {key, style, listItem, level, text, markDefs, ranges}
}

export function isTextBlock(value: unknown): value is TextBlock {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_type' in value &&
    value._type === 'block' &&
    'children' in value &&
    Array.isArray(value.children) &&
    value.children.every(
      (child: unknown) =>
        isRecord(child) && typeof child.text === 'string' && Array.isArray(child.marks),
    ) &&
    'markDefs' in value &&
    Array.isArray(value.markDefs) &&
    value.markDefs.every((def: unknown) => isRecord(def) && typeof def._key === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
