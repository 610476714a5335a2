import type {Span} from '../../span.ts'
import {MOMENT, NAME} from './words.ts'

export interface Byline {
  /** Positions in the line. */
  readonly span: Span
  readonly creators: readonly string[]
  /** A date that stands in the same line, or null. */
  readonly date: Span | null
}

const ROLE = anyCase(
  '(?:editor|reporter|correspondent|writer|columnist|bureau|chief|staff|desk|critic|producer|freelance|agencies|journalist|newsroom|team|analyst)s?',
)
const PLACE = "\\p{Lu}[\\p{L}.’'-]*(?:[ ,]{1,2}(?:\\p{Lu}|de |es |el-)[\\p{L}.’'-]*){0,3}"
const AUTHOR = `${NAME}(?:,? (?:in|at|from|IN|FROM) ${PLACE})?(?: ?\\([^)]{1,30}\\))?(?:, (?:[\\p{L}’'&-]+ ){0,5}${ROLE})?(?: ?\\([^)]{1,30}\\))?`
const AUTHORS = `${AUTHOR}(?:(?:,| and|, and| AND| &| with|;) ${AUTHOR}){0,6}`
const DESK = `(?:(?:Our|The|An?|our|the|an?)\\s+(?:[\\p{L}&'’.-]+\\s){0,4}|(?:[\\p{Lu}\\d][\\p{L}&'’.-]*\\s){0,4})${anyCase('(?:desk|reporter|correspondent|staff|newsroom|bureau|agencies|team|writer|monitoring report|bureau report|staff report)s?')}|AFP|AP|Reuters|APP|PTI|ANI|Agence France-Presse|(?:The )?Associated Press|Xinhua|Bloomberg News`
const LEAD_IN = `(?:[—–-]\\s*)?${anyCase('(?:by|words by|words|text by|text|story by|story|report by|report|reported by|interview by|interview|interviewed by|written by|compiled by|compiled and edited by|author|reporter|from)')}\\s*[:|]?\\s+`
const TAIL = `(?:(?:\\s*[|•·–—,/-]\\s*|\\s)${anyCase('(?:(?:published|posted|updated|last updated)(?: on| at)?:?)?')}\\s*${MOMENT})?`

const EXPLICIT = new RegExp(`^(${LEAD_IN}(?:${AUTHORS}|${DESK}))(?:, .{1,40})?${TAIL}$`, 'u')
/** "By Ann Lee of the Courier staff": whatever follows "By" as long as it is names and small words. */
const LOOSE =
  /^(?:By|BY|by) (?=.{3,90}$)(?:\p{Lu}[\p{L}.'’-]*|\p{Lu}{2,}|&)(?:,? (?:[\p{Lu}\d][\p{L}\d.'’-]*|in|of|for|the|and|at|from|with|our|special|to|staff|reporter|writer|editor|correspondent|de|al|el|van|von|&))+$/u
const LONE_NAMES = new RegExp(`^(${AUTHORS})${TAIL}$`, 'u')
const LONE_DESK = new RegExp(`^(${DESK})${TAIL}$`, 'u')
/** A date with a year or a time somewhere behind the byline. */
const DATED = new RegExp(`^(?=.*\\d).*?[|•·–—,\\s](${MOMENT})\\W*$`, 'u')
const ROLE_LINE = new RegExp(`^(?:[\\p{L}&'’-]+ ){0,5}${ROLE}(?:,? (?:in|at|for) .{2,30})?$`, 'u')
/** Segments of one line that stand beside the byline: dates, editors' credits, reading times. */
const SEPARATOR =
  /\s+[|•·]\s+|\s+[–—]\s+(?=(?:editing|edited|photos?|translation|pictures?)\b)|;\s+(?=editing)|\t+/giu
const COLUMN = /^(?:opinion|comment|column|analysis|editorial|essay|letter|notebook)\s+[|•·]\s/i
/** Words that people are not called by but headings are full of. */
const NO_NAME =
  /\b(?:talks?|deal|round|war|peace|truce|strike|union|day|week|what|who|why|how|when|where|the|a|an|is|are|on|for|to|with|after|before|over|new|more|news|live|key|points?|minister|ministry|government|council|agreement|ceasefire|background|analysis|sides?|summary|notes?|show|radio|tv|television|morning|evening|hotel|office|centre|center|city|town|county|river|island|valley)\b/i

/** A line that says itself to be a byline: "By Ellen Marsh and Daniel Kwan", "Text: Elin Poulsen – Editing: T. Holm". */
export function readExplicitByline(line: string): Byline | null {
  return firstSegment(line, (segment) => {
    if (/[.!?]$/.test(segment) && !/\b\p{Lu}\.$|[ap]\.m\.$/u.test(segment)) return null
    return EXPLICIT.exec(segment)?.[1] ?? (LOOSE.test(segment) ? segment : null)
  })
}

/** "Web Desk", "Local Democracy Reporter", "Agencies": a byline only near the headline. */
export function readDesk(line: string): Byline | null {
  return firstSegment(line, (segment) => LONE_DESK.exec(segment)?.[1] ?? null)
}

/** Names standing alone, "Harriet Vance, Diplomatic editor": a byline only between headline and text. */
export function readLoneNames(line: string): Byline | null {
  return firstSegment(line, (segment) =>
    NO_NAME.test(segment.replace(/,.*|\(.*?\)/g, '').replace(/ in .*/, ''))
      ? null
      : (LONE_NAMES.exec(segment)?.[1] ?? null),
  )
}

/** "Opinion | Ann Lee": a name beside the label of a column. */
export function readColumnist(line: string): Byline | null {
  return COLUMN.test(line) ? readLoneNames(line) : null
}

/** "Industrial editor", "Senior Labor Reporter": the post of the writer, on a line of its own. */
export function readRole(line: string): boolean {
  return ROLE_LINE.test(line)
}

/** A pattern of plain words that also matches them in capitals. */
function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

function firstSegment(line: string, read: (segment: string) => string | null): Byline | null {
  if (line.length > 160) return null
  let at = 0
  for (const segment of line.split(SEPARATOR)) {
    const start = line.indexOf(segment, at)
    at = start + segment.length
    const found = read(segment.trim())
    if (found === null) continue
    const dash = /^[—–-]\s*/.exec(found)?.[0].length ?? 0
    const from = line.indexOf(found, start) + dash
    return {
      span: {start: from, end: from + found.length - dash},
      creators: creatorsOf(found),
      date: dateIn(line, from + found.length - dash),
    }
  }
  return null
}

function dateIn(line: string, from: number): Span | null {
  const match = DATED.exec(line.slice(from))
  if (!match?.[1]) return null
  const start = from + match[0].indexOf(match[1])
  return {start, end: start + match[1].length}
}

/** The names in a byline, without "By", places, roles and notes in brackets. */
function creatorsOf(byline: string): string[] {
  const names = byline.replace(new RegExp(`^${LEAD_IN}`, 'u'), '').replace(/\s*\([^)]*\)/g, '')
  return names
    .split(/,\s*(?:and\s+)?|\s+(?:and|with)\s+|\s*[&;]\s*/u)
    .map((part) =>
      part
        .replace(/^(?:our|the)\s+/i, '')
        .replace(/ (?:in|at|from) \p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((part, index) => part !== '' && (index === 0 || !isRole(part)))
}

function isRole(part: string): boolean {
  return new RegExp(`\\b${ROLE}$`, 'u').test(part) || !/\s/.test(part)
}
