import type {OutcomeCode} from '../analysis.ts'
import type {Enumeration} from './enumerations.ts'
import {isSamePlace} from './formats.ts'
import {OUTCOME_RULES} from './statusRules.ts'
import type {TalkSentence} from './talkText.ts'
import type {Telling} from './telling.ts'

/** What an enumeration tells of each of its rounds. */
export function tellEnumeration(
  sentence: TalkSentence,
  index: number,
  enumeration: Enumeration,
): Omit<Telling, 'sides'>[] {
  const {masked} = sentence
  const outcome = outcomesOfItems(masked, enumeration)
  return enumeration.items.map((item, i) => ({
    mention: {
      start: enumeration.start,
      end: enumeration.end,
      form: 'enumerated' as const,
      ordinal: item.ordinal,
      sitting: null,
      relation: null,
      rule: enumeration.rule,
    },
    sentence,
    index,
    status: 'concluded' as const,
    statusRule: enumeration.rule,
    outcome: outcome(i),
    place: item.place,
    dates: item.dates,
    durations: item.durations,
    format: null,
    level: null,
    venue: null,
    unsure: false,
    item: {index: i, size: enumeration.items.length},
    count: null,
    samePlace: isSamePlace(masked),
  }))
}

/** What is told before the list or of all of them holds for each; "where nobody signed" holds for the last. */
function outcomesOfItems(
  masked: string,
  {items, lastItem}: Enumeration,
): (index: number) => OutcomeCode | null {
  for (const {outcome, pattern} of OUTCOME_RULES) {
    const at = masked.search(pattern)
    if (at < 0) continue
    const onlyLast =
      at > lastItem && /\b(?:where|when|which|but)\b/.test(masked.slice(lastItem, at))
    return (index) => (!onlyLast || index === items.length - 1 ? outcome : null)
  }
  return () => null
}
