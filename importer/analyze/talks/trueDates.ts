import type {RoundStatus} from '../analysis.ts'
import {addDays} from './calendar.ts'
import type {PrintedDay} from './dates.ts'

/** "Put off until Thursday": the day to which a round was moved. */
export function isNewDate({start}: PrintedDay, masked: string): boolean {
  return /\b(?:until|till|to) $/.test(masked.slice(Math.max(0, start - 8), start))
}

/** A bare weekday beside a round to come is the next of its name. */
export function turnAhead(
  day: PrintedDay,
  status: RoundStatus | null,
  today: string | null,
): PrintedDay {
  const {date, weekday, ahead, end, start} = day
  if (!weekday || date?.precision !== 'day') return day
  if (status === 'cancelled' || status === 'suspended') return turnNear(day, date.date, today)
  if (status !== 'scheduled' || ahead) return day
  if (end - start > weekday.length + 1 || day.isToday) return day
  return {...day, date: {...date, date: addDays(date.date, 7)}, ahead: true}
}

/** "Planned for Tuesday, was called off": the Tuesday nearest to the day of publication. */
function turnNear(day: PrintedDay, date: string, today: string | null): PrintedDay {
  if (today === null || !day.ahead || date <= addDays(today, 4)) return day
  return date > addDays(today, 6)
    ? day
    : {...day, date: {date: addDays(date, -7), precision: 'day'}, ahead: false}
}
