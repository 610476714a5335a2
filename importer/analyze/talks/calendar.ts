/** The day `days` after `date` (YYYY-MM-DD). */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The day of a bare weekday near `today`: the next one where the sentence looks ahead, else the last. All YYYY-MM-DD. */
export function turnWeekday(day: string, today: string, future: boolean, printed: string): string {
  if (/^(?:last|previous|next|coming)\b/.test(printed)) return day
  if (/\bweek$/.test(printed)) return addDays(day <= today ? addDays(day, 7) : day, 7)
  if (future || printed.startsWith('this')) return day < today ? addDays(day, 7) : day
  return day > today ? addDays(day, -7) : day
}

/** A day without a year is the one nearest to the publication; what looks ahead is not past, and what looks back not far ahead. */
export function turnYear(day: string, today: string, future: boolean): string {
  const year = Number(today.slice(0, 4))
  const inYear = (y: number) => `${y}${day.slice(4)}`
  if (future)
    return inYear(year) < today && inYear(year) < addDays(today, -60)
      ? inYear(year + 1)
      : inYear(year)
  return inYear(year) > addDays(today, 60) ? inYear(year - 1) : inYear(year)
}
