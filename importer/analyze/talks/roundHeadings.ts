import {ORDINAL, ordinalValue} from './numbers.ts'
import type {TalkSentence} from './talkText.ts'
import type {Telling} from './telling.ts'

/**
 * The number of the round that a timeline sets above its entries ("SECOND ROUND - LIBREVILLE, DEC 1-4, 2025"), by the
 * index of each sentence below it; nothing where fewer than two lines do.
 */
export function readRoundHeadings(sentences: readonly TalkSentence[]): ReadonlyMap<number, number> {
  const below = new Map<number, number>()
  let headings = 0
  let number: number | null = null
  sentences.forEach((sentence, index) => {
    const {paragraph, masked, text, part} = sentence
    const alone =
      part === 'body' &&
      sentences[index - 1]?.paragraph !== paragraph &&
      sentences[index + 1]?.paragraph !== paragraph
    const heading = alone ? HEADING.exec(masked.trim())?.[1] : undefined
    if (heading) {
      headings++
      number = ordinalValue(heading)
    } else if (alone && isCapitals(text)) {
      number = null
    } else if (number !== null) {
      below.set(index, number)
    }
  })
  return headings > 1 ? below : new Map()
}

/** "The talks" below a heading are those of its round; where they were held the heading says, if it says so. */
export function underRoundHeading(telling: Telling, below: ReadonlyMap<number, number>): Telling {
  const ordinal = below.get(telling.index)
  const {mention} = telling
  const other = mention.form === 'ahead' || mention.relation !== null || mention.ordinal !== null
  return ordinal === undefined || other
    ? telling
    : {...telling, place: null, mention: {...mention, ordinal, form: 'numbered'}}
}

const HEADING = new RegExp(
  `^(?:the )?(${ORDINAL}) (?:round|session|meeting|sitting)(?:$|[:.]$| ?[-–—:,(] ?[^.!?]{0,60}$)`,
)

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}
