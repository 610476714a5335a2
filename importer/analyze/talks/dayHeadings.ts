import {findDates, type DateReference, type PrintedDay} from './dates.ts'
import {DAY, MONTH, WEEKDAY} from './plainDates.ts'
import type {TalkSentence} from './talkText.ts'
import type {Telling} from './telling.ts'

/** The day that a diary sets above its entries, by the index of each sentence below it; nothing where fewer than two do. */
export function readDayHeadings(
  sentences: readonly TalkSentence[],
  reference: DateReference | null,
): ReadonlyMap<number, readonly PrintedDay[]> {
  const below = new Map<number, readonly PrintedDay[]>()
  let heading: {readonly days: readonly PrintedDay[]; readonly paragraph: number | null} | null =
    null
  let headings = 0
  sentences.forEach(({text, paragraph}, index) => {
    if (HEADING.test(text.trim())) {
      headings++
      const alone = sentences[index + 1]?.paragraph !== paragraph
      const days = findDates(text, reference, () => false).map((day) => ({
        ...day,
        start: 0,
        end: 0,
      }))
      heading = {days, paragraph: alone ? null : paragraph}
    } else if (heading && (heading.paragraph ?? paragraph) === paragraph) {
      below.set(index, heading.days)
    }
  })
  return headings > 1 ? below : new Map()
}

const HEADING = new RegExp(
  `^(?:${WEEKDAY}|(?:${WEEKDAY},? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? \\d{4})?)[.:]?$`,
)

/** What a sentence under a heading tells of a round without a day of its own was on the day of the heading. */
export function underHeading(
  telling: Telling,
  below: ReadonlyMap<number, readonly PrintedDay[]>,
): Telling {
  const {mention, status, dates} = telling
  const days = below.get(telling.index)
  const looksAhead = mention.form === 'ahead' || mention.relation !== null || status === 'scheduled'
  return !days || dates.length > 0 || looksAhead ? telling : {...telling, dates: days}
}
