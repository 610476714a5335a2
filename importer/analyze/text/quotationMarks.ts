import type {Span} from '../../span.ts'
import type {BareToken} from './tokenize.ts'

/** A mark that may open or close a quotation; apostrophes are sorted out already. */
export interface Mark extends Span {
  readonly style: 'double' | 'single' | 'guillemet' | 'angle'
  readonly side: 'open' | 'close' | 'either'
  /** White space or an opening bracket before it and none after it. */
  readonly looksOpening: boolean
  /** The other way round. */
  readonly looksClosing: boolean
  /** How many marks after this one look as if they closed a double quotation, less those that open one. */
  readonly closersLeft: number
}

type Shape = Omit<Mark, 'closersLeft'>

/** The quotation marks of one paragraph, in order. */
export function classifyMarks(
  text: string,
  tokens: readonly BareToken[],
  singleFollows: boolean,
): Mark[] {
  const shapes: Shape[] = []
  const singles: Single[] = []
  for (const [index, token] of tokens.entries()) {
    const kind = MARKS.get(token.text)
    if (!kind) continue
    const shape = {start: token.start, end: token.end, ...kind, ...looks(text, token)}
    if (kind.style === 'single')
      singles.push({
        ...shape,
        at: shapes.length,
        after: tokens[index - 1]?.text,
        before: tokens[index + 1]?.lower ?? '',
      })
    shapes.push(shape.style === 'double' || shape.style === 'guillemet' ? settle(shape) : shape)
  }
  const apostrophes = settleSingles(shapes, singles, singleFollows)
  let balance = 0
  const marks: Mark[] = []
  for (let at = shapes.length - 1; at >= 0; at--) {
    const shape = shapes[at]
    if (!shape || apostrophes.has(at)) continue
    marks.push({...shape, closersLeft: balance})
    if (shape.style !== 'double') continue
    if (shape.side === 'close' || (shape.side === 'either' && shape.looksClosing)) balance++
    else if (shape.side === 'open' || shape.looksOpening) balance--
  }
  return marks.reverse()
}

interface Single extends Shape {
  /** Index among the marks of the paragraph. */
  readonly at: number
  readonly after: string | undefined
  readonly before: string
}

/** Tells single quotation marks from apostrophes; returns the indices of the apostrophes. */
function settleSingles(
  shapes: Shape[],
  singles: readonly Single[],
  singleFollows: boolean,
): Set<number> {
  const apostrophes = new Set<number>()
  // how the nearest later single mark that could close (or open) stands, counted from the right
  let strongAfter = Infinity
  let weakAfter = Infinity
  let openAfter = Infinity
  const plans: {opens: boolean; closes: boolean}[] = []
  for (let index = singles.length - 1; index >= 0; index--) {
    const mark = singles[index]
    if (!mark) continue
    const opens = mark.looksOpening && mark.side !== 'close' && !ELISIONS.test(mark.before)
    const canClose = mark.looksClosing && mark.side !== 'open'
    const weak = /s$/i.test(mark.after ?? '')
    plans[index] = {
      opens: opens && (strongAfter < Infinity || weakAfter < Infinity || singleFollows),
      closes: canClose && (!weak || strongAfter === Infinity || openAfter < strongAfter),
    }
    if (canClose && !weak) strongAfter = mark.start
    if (canClose && weak) weakAfter = mark.start
    if (opens) openAfter = mark.start
  }
  for (const [index, mark] of singles.entries()) {
    const plan = plans[index]
    if (plan?.opens) shapes[mark.at] = {...mark, side: 'open'}
    else if (plan?.closes) shapes[mark.at] = {...mark, side: 'close'}
    else apostrophes.add(mark.at)
  }
  return apostrophes
}

/** Marks set the wrong way round (“yes“, »so«) go by what stands beside them. */
function settle(shape: Shape): Shape {
  if (shape.side === 'open' && shape.looksClosing)
    return {...shape, side: 'either', looksClosing: false, looksOpening: false}
  if (shape.side === 'close' && shape.looksOpening) return {...shape, side: 'open'}
  return shape
}

function looks(text: string, span: Span) {
  const before = text[span.start - 1] ?? ' '
  const after = text[span.end] ?? ' '
  const free = FREE_BEFORE.test(before)
  const bound = !FREE_AFTER.test(after)
  return {looksOpening: free && bound, looksClosing: !free && !bound}
}

const FREE_BEFORE = /[\s([{—–\-/“‘"'«„:]|\p{Cf}/u
const FREE_AFTER = /[\s)\]},.;:!?—–\-/”’"'»…]|\p{Cf}/u
/** What follows an apostrophe that stands for left-out letters: 'em, 'tis, '90s. */
const ELISIONS = /^(?:em|til|till|tis|twas|cause|n|round|bout|cuz|\d\ds?)$/

const MARKS: ReadonlyMap<string, Pick<Mark, 'style' | 'side'>> = new Map([
  ['“', {style: 'double', side: 'open'}],
  ['„', {style: 'double', side: 'open'}],
  ['‟', {style: 'double', side: 'open'}],
  ['‘‘', {style: 'double', side: 'open'}],
  ['``', {style: 'double', side: 'open'}],
  ['”', {style: 'double', side: 'close'}],
  ['’’', {style: 'double', side: 'close'}],
  ['"', {style: 'double', side: 'either'}],
  ["''", {style: 'double', side: 'either'}],
  ["'''", {style: 'double', side: 'either'}],
  ['＂', {style: 'double', side: 'either'}],
  ['‘', {style: 'single', side: 'open'}],
  ['‚', {style: 'single', side: 'open'}],
  ['‛', {style: 'single', side: 'open'}],
  ['’', {style: 'single', side: 'close'}],
  ["'", {style: 'single', side: 'either'}],
  ['«', {style: 'guillemet', side: 'open'}],
  ['»', {style: 'guillemet', side: 'close'}],
  ['‹', {style: 'angle', side: 'open'}],
  ['›', {style: 'angle', side: 'close'}],
])
