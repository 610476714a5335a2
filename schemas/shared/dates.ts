const FORMS: Record<string, RegExp> = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
}

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/

/** A validator for `preciseDate`: `true`, or the sentence that tells what is wrong. */
export function fuzzyDateProblem(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const date = 'date' in value ? value.date : undefined
  const precision = 'precision' in value ? value.precision : undefined
  if (typeof date !== 'string' || typeof precision !== 'string') return true
  const form = FORMS[precision]
  if (form === undefined || (form.test(date) && isInCalendar(date))) return true
  return `"${date}" is not a date known to the ${precision}: write ${EXAMPLES[precision]}.`
}

const EXAMPLES: Record<string, string> = {day: '2025-10-27', month: '2025-10', year: '2025'}

/** A validator for a plain string of the form YYYY, YYYY-MM or YYYY-MM-DD. */
export function fuzzyStringProblem(value: string | undefined): true | string {
  if (value === undefined) return true
  const known = Object.values(FORMS).some((form) => form.test(value)) && isInCalendar(value)
  return known || `"${value}" is not a date: write 2025-10-27, 2025-10 or 2025.`
}

/** A validator for datetimes. GROQ's order() compares text, so all of them are UTC. */
export function utcProblem(value: string | undefined): true | string {
  if (value === undefined) return true
  if (UTC.test(value) && !Number.isNaN(Date.parse(value))) return true
  return `"${value}" is not a time in UTC: write it as 2025-10-27T09:00:00Z, because dates are sorted as text.`
}

/** Whether `end` lies before `start`, compared as far as both are known: "2025-10" is not before "2025-10-18". */
export function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** A validator for an object with `startDate` and `endDate`, each a string or a `preciseDate`. */
export function periodProblem(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const start = dateText('startDate' in value ? value.startDate : undefined)
  const end = dateText('endDate' in value ? value.endDate : undefined)
  if (start === null || end === null || !isBefore(end, start)) return true
  return `The end (${end}) lies before the start (${start}).`
}

function dateText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('date' in value)) return null
  return typeof value.date === 'string' ? value.date : null
}

function isInCalendar(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return (
    date.length < 10 || (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date))
  )
}
