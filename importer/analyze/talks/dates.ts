import {en, type ParsedComponents, type ParsingReference} from 'chrono-node'
import type {Span} from '../../span.ts'
import type {PreciseDate} from '../analysis.ts'
import {turnWeekday, turnYear} from './calendar.ts'
import {matchesOf} from './matches.ts'
import {DAY, MONTH, WEEKDAY, readPlain} from './plainDates.ts'

/** A date as printed in a sentence, and the day that it means where that can be told. */
export interface PrintedDay extends Span {
  /** The last day of a range is another `PrintedDay` with the same span. */
  readonly date: PreciseDate | null
  /** As printed ("Thursday"), or null. */
  readonly weekday: string | null
  readonly role: DateRole
  /** Whether it lies after the day of publication, as far as words ("next week") or the calendar tell. */
  readonly ahead: boolean
  readonly isToday: boolean
}

/** What the words before a date make of it. A deadline is never when something begins. */
export type DateRole = 'on' | 'since' | 'start' | 'end' | 'deadline' | 'speech' | 'from' | 'to'

const MORE = `(?:(?: ?[-–—] ?| to | and |, | until | through )${DAY}(?![\\d:.]*\\d))`
const YEAR = '(?:,? \\d{4}\\b)?'

const CANDIDATE = new RegExp(
  [
    `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?![\\d%]|:\\d)${MORE}{0,3}${YEAR}`,
    `(?:${WEEKDAY},? )?(?:the )?\\b${DAY}${MORE}{0,3} (?:of )?${MONTH}(?![\\p{L}])${YEAR}`,
    `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
    `\\b(?:[Ll]ast|[Nn]ext|[Tt]his|coming|previous) (?:${WEEKDAY}|week|month|year)\\b`,
    `\\b${WEEKDAY}(?!s\\b|\\p{L})(?: (?:week\\b)?)?`,
    `\\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Oo]vernight)\\b`,
    `\\b[Tt]his (?:morning|afternoon|evening)\\b|\\b[Ll]ast night\\b`,
    `\\b(?:(?:early|late|mid)[- ])?(?:January|February|March|April|(?<=[Ii]n |[Ss]ince |[Ll]ate |[Ee]arly |[Ll]ast )May|June|July|August|September|October|November|December)\\b${YEAR}`,
    `(?<=\\b[Ii]n )(?:19|20)\\d{2}\\b`,
  ].join('|'),
  'gu',
)

const QUICK =
  /day|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec|[Tt]o(?:day|night|morrow)|esterday|vernight|his |ast |ext /

export interface DateReference {
  readonly parsing: ParsingReference
  /** YYYY-MM-DD of the publication, in its own zone. */
  readonly today: string
  /** What was parsed already: an article prints the same few dates again and again. */
  readonly parsed: Map<string, ParsedComponents | null>
}

/** The day of publication, told in the zone that it was published in; null when nobody says when that was. */
export function dateReference(publishedAt: string | null): DateReference | null {
  if (!publishedAt) return null
  const instant = new Date(publishedAt)
  if (Number.isNaN(instant.getTime())) return null
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(publishedAt)
  const timezone = offset
    ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
    : 0
  const today = new Date(instant.getTime() + timezone * 60_000).toISOString().slice(0, 10)
  return {parsing: {instant, timezone}, today, parsed: new Map()}
}

/**
 * The dates of a sentence. `isFuture` tells of an offset whether the sentence looks ahead there:
 * "on Tuesday" is the next one after "will meet" and the last one after "met".
 */
export function findDates(
  text: string,
  reference: DateReference | null,
  isFuture: (offset: number) => boolean,
): PrintedDay[] {
  if (!QUICK.test(text)) return []
  const found: PrintedDay[] = []
  for (const match of matchesOf(CANDIDATE, text)) {
    const printed = match[0].trimEnd()
    const start = match.index
    const end = start + printed.length
    const weekday = new RegExp(WEEKDAY).exec(printed)?.[0] ?? null
    const role = roleBefore(text.slice(Math.max(0, start - 40), start))
    const days = splitDays(printed)
    const dates = days.flatMap((day) =>
      resolve(
        /^[TYNLO]/.test(day) && !/^(?:Tues|Thurs|Nov|Oct)/.test(day) ? day.toLowerCase() : day,
        reference,
        isFuture(start),
      ),
    )
    const told = AHEAD.test(printed.toLowerCase())
    if (dates.length === 0)
      found.push({start, end, date: null, weekday, role, ahead: told, isToday: false})
    const range = isRange(printed) && dates.length === 2
    dates.forEach((date, i) => {
      const ahead = told || isAfter(date, reference)
      const own = range ? (i === 0 ? 'from' : 'to') : role
      found.push({
        start,
        end,
        date,
        weekday,
        role: own,
        ahead,
        isToday: date.date === reference?.today,
      })
    })
  }
  return joinRanges(found, text)
}

/** Whether all of a day, month or year lies after the day of publication. */
function isAfter({date}: PreciseDate, reference: DateReference | null): boolean {
  return reference !== null && date > reference.today.slice(0, date.length)
}

const AHEAD = /^(?:next|coming|tomorrow)/

const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  [
    'deadline',
    /\b(?:by|until|till|before|no later than|expires?(?: at \w+)?(?: on)?|as early as|as soon as|deadline(?: of| on)?|lapses?(?: on)?|runs? out(?: on)?|ends? of|prior to|dated|due by|as of|(?:ballot|voting|polling|registration) opens(?: on)?|take effect(?: on)?|strike(?: on| from)?|not before|nor before) (?:midnight |noon |the end of |early |late |on )?$/i,
  ],
  ['since', /\b(?:since|ever since) (?:last |late |early |mid-)?$/i],
  [
    'speech',
    /\b(?:said|told \S+|says|wrote|posted|announced|added|tweeted|claimed|warned|confirmed|reported|statement|release|interview|broadcast|seen by \S+|letter|memo|email|published|issued|leaked)(?: (?:in|to|by) (?:(?:the|its|his|her) )?\w+)?(?: late| early)?(?: on)? (?:late |early )?$/i,
  ],
  ['from', /\bfrom (?:late |early )?$/i],
  [
    'start',
    /\b(?:began|begun|opened|started|commenced|kicked off|got under way|convened|launched)(?: here| in \p{Lu}\p{L}+)?(?: on)? (?:late |early )?$/iu,
  ],
  [
    'end',
    /\b(?:paused|ended|concluded|wound up|broke up|closed|finished|wrapped up|collapsed|broke off|adjourned|suspended|left \S+|walked out|signed|stormed out)(?: here| in \p{Lu}\p{L}+| talks| without[^.,]{0,40})?(?: on)? (?:late |early )?$/iu,
  ],
]

function roleBefore(words: string): DateRole {
  return ROLES.find(([, expression]) => expression.test(words))?.[0] ?? 'on'
}

/** "12 and 26 June" is "12 June" and "26 June"; a range is its first and its last day. */
function splitDays(printed: string): string[] {
  const numbers = [...printed.matchAll(/(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)/g)].map(([day]) => day)
  if (numbers.length < 2 || /^\d{4}-/.test(printed)) return [printed]
  const month = new RegExp(MONTH, 'u').exec(printed)?.[0] ?? ''
  const year = /\d{4}$/.exec(printed)?.[0] ?? ''
  return numbers.map((day) => `${day} ${month} ${year}`.trim())
}

function isRange(printed: string): boolean {
  return /\d(?:st|nd|rd|th)?(?: ?[-–—] ?| to | until | through )\d/.test(printed)
}

function resolve(printed: string, reference: DateReference | null, future: boolean): PreciseDate[] {
  const hasYear = /\b(?:19|20)\d{2}\b/.test(printed)
  if (!reference && !hasYear) return []
  if (/^\d{4}$/.test(printed)) return [{date: printed, precision: 'year'}]
  const asked = printed.replace(/\b(?:early|late|mid)[- ]/, '').replace(/^the /, '')
  const plain = readPlain(asked, reference, future)
  if (plain) return [plain]
  const start = parse(asked, reference)
  if (!start) return []
  const day = isoDay(start)
  if (reference && start.isCertain('weekday') && !start.isCertain('day')) {
    return [{date: turnWeekday(day, reference.today, future, printed), precision: 'day'}]
  }
  if (/\b(?:week|year)\b/.test(printed)) return []
  if (
    start.isCertain('day') ||
    /today|tonight|yesterday|tomorrow|overnight|this |last night/.test(printed)
  ) {
    return [
      {
        date: hasYear || !reference ? day : turnYear(day, reference.today, future),
        precision: 'day',
      },
    ]
  }
  if (!start.isCertain('month')) return []
  const whole = hasYear || !reference ? day : turnYear(day, reference.today, future)
  return [{date: whole.slice(0, 7), precision: 'month'}]
}

function parse(asked: string, reference: DateReference | null): ParsedComponents | null {
  const known = reference?.parsed.get(asked)
  if (known !== undefined) return known
  const [result] = en.casual.parse(asked, reference?.parsing ?? new Date(0), {forwardDate: false})
  const start = result?.start ?? null
  reference?.parsed.set(asked, start)
  return start
}

function isoDay(components: ParsedComponents): string {
  const pad = (value: number | null, length: number) => String(value ?? 1).padStart(length, '0')
  return `${pad(components.get('year'), 4)}-${pad(components.get('month'), 2)}-${pad(components.get('day'), 2)}`
}

/** "from Monday to Wednesday", "between May 6 and May 8": the first is a start, the second an end. */
function joinRanges(dates: readonly PrintedDay[], text: string): PrintedDay[] {
  return dates.map((date, i) => {
    const before = dates[i - 1]
    const after = dates[i + 1]
    const joins = (a: PrintedDay, b: PrintedDay) =>
      /^ ?(?:to|until|till|through|-|–|—) ?(?:late |early )?$/.test(text.slice(a.end, b.start))
    if (before && before.end <= date.start && joins(before, date))
      return {...date, role: 'to' as const}
    if (after && after.start >= date.end && joins(date, after))
      return {...date, role: 'from' as const}
    return date
  })
}
