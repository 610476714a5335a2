import type {Paragraph, ParagraphStyle} from '../rawArticle.ts'
import type {Line} from './lines.ts'
import {readTranscript} from './transcript.ts'

const NUMBER =
  /^(\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+(?=\S)|^\((\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)\s+(?=\S)/

/** The body lines as paragraphs, each with its style. Spans leave out bullets and the numbers of plain lists. */
export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  const numbered = plainNumbering(lines)
  const transcript = readTranscript(lines)
  return lines.map((line, index) => {
    const turn = transcript[index] ?? null
    const marker = numbered.has(index) ? (NUMBER.exec(line.text)?.[0].length ?? 0) : 0
    const spoken = turn?.speaker
      ? turn.speaker.length + line.text.slice(turn.speaker.length).search(/[^:.\s]/)
      : 0
    const span = {start: line.span.start + Math.max(marker, spoken), end: line.span.end}
    const speaker = turn?.speaker
      ? {start: line.span.start, end: line.span.start + turn.speaker.length}
      : null
    const style = turn?.style ?? (marker > 0 ? 'number' : styleOf(line, lines[index + 1]))
    return {span, style, speaker, marks: []}
  })
}

function styleOf(line: Line, next: Line | undefined): ParagraphStyle {
  if (line.bullet !== null) return 'bullet'
  return next !== undefined && isHeading(line) ? 'heading' : 'normal'
}

/** A short line without a full stop that something stands under. */
function isHeading({text}: Line): boolean {
  if (/[.:;,!…—–-]["”’»)]?$/.test(text) || NUMBER.test(text)) return false
  if (/^["“«]/.test(text)) return false
  return text.split(/\s+/).length <= 12 && text.length <= 100
}

/**
 * Lines of a list that Portable Text can number again by itself: neighbours, counted from 1 or a without a
 * gap, with other paragraphs around them. Other numbers ("3." of a communiqué) stay part of the text.
 */
function plainNumbering(lines: readonly Line[]): Set<number> {
  const marks = lines.map(({text}) => {
    const [, plain, bracketed] = NUMBER.exec(text) ?? []
    return plain ?? bracketed ?? null
  })
  const plain = new Set<number>()
  let index = 0
  while (index < marks.length) {
    const from = index
    while (index < marks.length && marks[index] !== null) index++
    const run = marks.slice(from, index)
    if (run.length >= 2 && run.every((mark, place) => mark !== null && countsAs(mark, place + 1)))
      for (let at = from; at < index; at++) plain.add(at)
    index++
  }
  return plain
}

function countsAs(mark: string, ordinal: number): boolean {
  if (/^\d+$/.test(mark)) return Number(mark) === ordinal
  return mark.length === 1 && mark.toLowerCase().charCodeAt(0) - 96 === ordinal
}
