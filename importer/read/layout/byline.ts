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
const NOTE = '(?: ?\\([^)]{1,30}\\))?'
/** A name with what may be printed behind it: a place, a post, a note in brackets. */
const AUTHOR = `${NAME}(?:,? (?:in|at|from|IN|FROM) ${PLACE})?${NOTE}(?:, (?:[\\p{L}’'&-]+ ){0,5}${ROLE}(?:,? (?:in|at|for) ${PLACE})?)?${NOTE}`
const AGENCIES = '(?:[Aa]gencies|[Aa]gency|[Ss]taff|\\p{Lu}{2,5})'
const AUTHORS = `${AUTHOR}(?:(?:,| and|, and| AND| &| with|;) (?:${AUTHOR}|${AGENCIES}(?: (?:in|IN) ${PLACE})?)){0,6}`
const DESK = `(?:(?:Our|The|An?|our|the|an?)\\s+(?:[\\p{L}&'’.-]+\\s){0,4}|(?:[\\p{Lu}\\d][\\p{L}&'’.-]*\\s){0,4})${anyCase('(?:desk|reporter|correspondent|staff|newsroom|bureau|agencies|team|writer|monitoring report|bureau report|staff report|editorial board|editors)s?')}|AFP|AP|Reuters|APP|PTI|ANI|Agence France-Presse|(?:The )?Associated Press|Xinhua|Bloomberg News`
/** "By", "Text:", "Story and photos by"; whoever took the pictures or edited is no author. */
const LEAD_IN = `(?:[—–-]\\s*)?(?:${anyCase('(?:text and photos|words and pictures)')}|(?!${anyCase('(?:edited|editing|translated|photograph|photo|picture|graphic|illustration|produced|sponsored|presented|additional|research)')})(?:\\p{L}+ ){1,2}(?:and \\p{L}+ )?[Bb][Yy]|${anyCase('(?:by|words|text|story|report|interview|author|reporter|from)')})\\s*[:|]?\\s+`
/** What is printed behind the names and belongs to them: "of The Courier", "special to The Courier". */
const BEHIND = '(?:(?:,| of| for| For| FOR) [^\\d|]{2,45})?'
const TAIL = `(?:(?:\\s*[|•·–—,/-]\\s*|\\s)${anyCase('(?:(?:published|posted|updated|last updated)(?: on| at)?:?)?')}\\s*${MOMENT})?`

const EXPLICIT = new RegExp(`^(${LEAD_IN}(?:${AUTHORS}|${DESK})${BEHIND})${TAIL}$`, 'u')
/** "By Ann Lee of the Courier staff": whatever follows "By" as long as it is names and small words. */
const LOOSE =
  /^(?:By|BY|by) (?=.{3,90}$)(?:\p{Lu}[\p{L}.'’-]*|\p{Lu}{2,}|&)(?:,? (?:[\p{Lu}\d][\p{L}\d.'’-]*|in|of|for|the|and|at|from|with|our|special|to|staff|reporter|writer|editor|correspondent|de|al|el|van|von|&))+$/u
const LONE_NAMES = new RegExp(
  `^(${AUTHORS}(?:, (?:our [\\p{L} ]{3,40}|${PLACE})|,? (?:for|reports from|writes from|reporting from) ${PLACE})?)${TAIL}$`,
  'u',
)
const LONE_DESK = new RegExp(`^(${DESK})${TAIL}$`, 'u')
/** A date with a year or a time somewhere behind the byline. */
const DATED = new RegExp(`^(?=.*\\d).*?[|•·–—,\\s](${MOMENT})\\W*$`, 'u')
const ROLE_LINE = new RegExp(`^(?:[\\p{L}&'’-]+ ){0,5}${ROLE}(?:,? (?:in|at|for) .{2,30})?$`, 'u')
/** Segments of one line that stand beside the byline: dates, editors' credits, reading times. */
const SEPARATOR =
  /\s+[|•·/]\s+|(?:[.,;]\s+|\s+[–—]\s+)(?=(?:editing|edited|photos?|photographs?|photography|translation|pictures?|graphics?|illustrations?)(?: by\b|\s*:))|\t+/giu
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
    (segment.endsWith('.') && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(segment)) ||
    NO_NAME.test(
      segment.replace(/,.*|\(.*?\)/g, '').replace(/ (?:in|for|from|reports|writes) .*/, ''),
    )
      ? null
      : (LONE_NAMES.exec(segment)?.[1] ?? null),
  )
}

/** The sender of a memo, as its byline. */
export function senderByline(line: string, span: Span): Byline {
  return {span, creators: creatorsOf(line.slice(span.start, span.end)), date: null}
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
  const names = byline.replace(LEADING, '').replace(/\s*\([^)]*\)/g, '')
  return names
    .split(/,\s*(?:and\s+)?|\s+(?:and|AND|with)\s+|\s*[&;]\s*/u)
    .map((part) =>
      part
        .replace(/^(?:our|the|an?)\s+/i, '')
        .replace(/ (?:in|at|from|of|for|For|reports|writes|IN) \p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((part, index) => part !== '' && (index === 0 || !isRole(part)))
}

const LEADING = new RegExp(`^${LEAD_IN}`, 'u')

function isRole(part: string): boolean {
  return new RegExp(`\\b${ROLE}$`, 'u').test(part) || !/\s/.test(part) || /^\p{Ll}/u.test(part)
}
