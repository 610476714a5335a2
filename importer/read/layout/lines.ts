import type {Span} from '../../span.ts'

/** One line as a reader sees it: a printed line, or the lines of one paragraph that was wrapped at a width. */
export interface Line {
  /** Without the white space around it, and without its bullet. */
  readonly span: Span
  /** The text of the span, wrapped lines joined by a space. */
  readonly text: string
  /** The bullet or dash before it ("•", "-"), or null. */
  readonly bullet: string | null
  /** Whether a blank line stands before it. */
  readonly spaced: boolean
}

const BULLET = /^([-•*·▪●○‣◦])[ \t\u00A0]+(?=\S)/u
/** Wider than any editor or mail program wraps; longer lines mean one paragraph a line. */
const WIDEST_WRAP = 100

/** The non-blank lines of a text. Lines that were wrapped at a width come back as one. */
export function splitLines(text: string): Line[] {
  const printed = printedLines(text)
  const width = wrapWidth(text, printed)
  const joined: Printed[] = []
  for (const line of printed) {
    const last = joined.at(-1)
    if (last && width !== null && continues(text, last, line, width)) {
      last.end = line.end
      last.lastStart = line.start
      last.lastIndent = line.lastIndent
    } else joined.push({...line})
  }
  return joined.map((line) => toLine(text, line))
}

interface Printed {
  start: number
  end: number
  /** Where the last printed line of it begins. */
  lastStart: number
  lastIndent: number
  readonly spaced: boolean
}

function printedLines(text: string): Printed[] {
  const lines: Printed[] = []
  let spaced = false
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.replaceAll('\u200B', ' ').trimEnd()
    const indent = trimmed.length - trimmed.trimStart().length
    if (trimmed === '' || indent === trimmed.length) spaced = true
    else {
      const start = at + indent
      const end = at + trimmed.length
      lines.push({start, end, lastStart: start, lastIndent: indent, spaced})
      spaced = false
    }
    at += raw.length + 1
  }
  return lines
}

/**
 * The width that a text was wrapped at, or null. Wrapping shows in lines that go on in small letters,
 * or after a long line without a stop: in wrapped text many do, where a line is a paragraph hardly any.
 */
function wrapWidth(text: string, lines: readonly Printed[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  if (width > WIDEST_WRAP || width < 30) return null
  const broken = lines.filter((line, index) => {
    const before = lines[index - 1]
    if (!before || line.spaced || index === 1) return false
    if (startsSmall(text, line)) return !isStopped(text, before)
    return isOpenEnded(text, before, width) && !BULLET.test(text.slice(line.start, line.start + 3))
  })
  const small = broken.filter((line) => startsSmall(text, line))
  return small.length > 0 && broken.length >= 3 && broken.length * 5 > lines.length ? width : null
}

/** Whether `next` goes on with the paragraph of `line`: it could not have begun in the space that was left. */
function continues(text: string, line: Printed, next: Printed, width: number): boolean {
  if (next.spaced) return false
  const bulleted = BULLET.test(text.slice(line.start, line.start + 3))
  if (next.lastIndent > line.lastIndent + 1 && !bulleted) return false
  const following = text.slice(next.start, next.end)
  if (BULLET.test(following) || /^(?:\d{1,2}[.)]|\([a-z]\))\s/.test(following)) return false
  const length = line.end - line.lastStart
  if (startsSmall(text, next)) return length > width * (isStopped(text, line) ? 0.75 : 0.4)
  const [word = ''] = following.split(/\s/, 1)
  if (length + 1 + word.length > width - 2) return line.start > 0
  return line.start > 0 && isOpenEnded(text, line, width)
}

/** A long line that ends without a stop. */
function isOpenEnded(text: string, line: Printed, width: number): boolean {
  return line.end - line.lastStart > width * 0.7 && !isStopped(text, line)
}

function isStopped(text: string, line: Printed): boolean {
  return /[.!?:;…]["”’»)]*$/.test(text.slice(Math.max(line.lastStart, line.end - 10), line.end))
}

/** In small letters, but no address. */
function startsSmall(text: string, line: Printed): boolean {
  return /^\p{Ll}(?!\S*[/@:.]\S)/u.test(text.slice(line.start, line.start + 80))
}

function toLine(text: string, {start, end, spaced}: Printed): Line {
  const whole = text.slice(start, end)
  const [marker = '', bullet = null] = BULLET.exec(whole) ?? []
  const unmarked = bullet && end - start > marker.length ? marker.length : 0
  return {
    span: {start: start + unmarked, end},
    text: whole.slice(unmarked).replace(/\s*\n\s*/g, ' '),
    bullet: unmarked > 0 ? bullet : null,
    spaced,
  }
}
