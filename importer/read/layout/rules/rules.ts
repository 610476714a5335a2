import {CREDIT_RULES} from './creditRules.ts'
import {DATE_RULES} from './dateRules.ts'
import {END_RULES, TOP_RULES} from './endRules.ts'
import {PAGE_RULES} from './pageRules.ts'
import type {LineRule, Zone} from './rule.ts'

/** All rules in the order in which they are asked; the first that fires names the line. */
export const LINE_RULES: readonly LineRule[] = [
  ...DATE_RULES,
  ...CREDIT_RULES,
  ...PAGE_RULES,
  ...END_RULES,
  ...TOP_RULES,
]

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 400

/** The first rule that recognises a line standing in one of the given zones, or null. */
export function matchRule(text: string, zones: readonly Zone[]): LineRule | null {
  if (text.length > LONGEST) return null
  const rule = LINE_RULES.find(({zone, pattern}) => zones.includes(zone) && pattern.test(text))
  return rule ?? null
}
