import {compile} from './marks.ts'
import {MENTION_RULES} from './mentionRules.ts'
import {numberValue, ordinalValue} from './numbers.ts'
import type {RoundMention} from './roundMention.ts'
import {matchesOf} from './matches.ts'

/** Rules that need a round spoken of before come last: the round may stand in the same sentence. */
const RULES = [...MENTION_RULES]
  .sort((a, b) => Number(a.needsContext ?? false) - Number(b.needsContext ?? false))
  .map((rule) => ({...rule, expression: compile(rule.pattern, 'g')}))

/** The first of its kind for a long time is no first round. */
const FIRST_FOR_LONG =
  /^[^.,;]{0,50}?\b(?:since|in (?:[^\s,.;]+ )?(?:years|months|weeks|days|decades)|for (?:years|months|weeks)|of its kind|this (?:year|month|week)|under the)\b/

/**
 * The mentions of rounds in one masked sentence, in order, none overlapping another.
 * `context` says whether a round was spoken of shortly before.
 */
export function readMentions(masked: string, context: boolean): RoundMention[] {
  const mentions: RoundMention[] = []
  const free = (start: number, end: number) =>
    mentions.every((mention) => end <= mention.start || start >= mention.end)
  for (const rule of RULES) {
    if (rule.needsContext && !context && mentions.length === 0) continue
    if (!rule.when.test(masked)) continue
    for (const match of matchesOf(rule.expression, masked)) {
      const start = match.index
      const end = start + match[0].length
      if (!free(start, end)) continue
      const {ord, num, sitting, day} = match.groups ?? {}
      const value = ord ? ordinalValue(ord) : num ? numberValue(num) : null
      const isFirst = value === 1 && FIRST_FOR_LONG.test(masked.slice(end, end + 60))
      mentions.push({
        start,
        end,
        form: rule.form,
        ordinal: isFirst ? null : value,
        sitting: sitting ? ordinalValue(sitting) : null,
        ...(day ? {day: ordinalValue(day)} : {}),
        relation: rule.relation ?? null,
        rule: rule.name,
      })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}
