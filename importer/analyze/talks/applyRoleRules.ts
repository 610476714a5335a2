import type {Span} from '../../span.ts'
import {speaksOfTalks} from './aboutTalks.ts'
import {compile} from './marks.ts'
import type {RoleRule} from './roleRules.ts'
import type {TalkSentence} from './talkText.ts'

/** One reading of one rule: who, in which part, shown where. */
export interface RoleClaim {
  readonly id: string
  readonly part: 'party' | 'mediator' | 'host'
  readonly weight: number
  readonly rule: string
  readonly span: Span
  /** All who were named together by this match, in order. */
  readonly together: readonly string[]
}

export interface CompiledRule extends RoleRule {
  readonly expression: RegExp
}

export function compileRules(rules: readonly RoleRule[]): CompiledRule[] {
  return rules.map((rule) => ({...rule, expression: compile(rule.pattern, 'dg')}))
}

/** Everything that the rules read in one sentence. */
export function applyRoleRules(
  sentence: TalkSentence,
  rules: readonly CompiledRule[],
): RoleClaim[] {
  if (sentence.mentions.length === 0) return []
  const talk = speaksOfTalks(sentence.masked)
  return rules.flatMap((rule) => {
    if (!rule.when.test(sentence.masked)) return []
    if ((rule.needsTalk && !talk) || (rule.headlineOnly && sentence.part !== 'headline')) return []
    return [...sentence.masked.matchAll(rule.expression)].flatMap((match) =>
      claimsOf(match, rule, sentence),
    )
  })
}

function claimsOf(match: RegExpExecArray, rule: RoleRule, sentence: TalkSentence): RoleClaim[] {
  const claims: RoleClaim[] = []
  for (const [group, range] of Object.entries(match.indices?.groups ?? {})) {
    const part = partOf(group)
    if (!range || !part) continue
    const named = sentence.mentions.filter(
      ({start, end, kind}) => start >= range[0] && end <= range[1] && kind !== 'place',
    )
    const people = named.filter(({kind}) => kind === 'official')
    // "mediated by the Omani foreign minister, X": the person named is meant, the state is whose minister he is.
    const meant = part !== 'party' && people.length > 0 ? people : named
    const together = meant.map(({id}) => id)
    for (const {id, start, end} of meant) {
      const span = {start: sentence.start + start, end: sentence.start + end}
      claims.push({id, part, weight: rule.weight, rule: rule.name, span, together})
    }
  }
  return claims
}

function partOf(group: string): RoleClaim['part'] | null {
  const name = group.replace(/\d$/, '')
  return name === 'party' || name === 'mediator' || name === 'host' ? name : null
}
