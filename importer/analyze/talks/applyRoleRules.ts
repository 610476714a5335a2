import type {Span} from '../../span.ts'
import {speaksOfTalks} from './aboutTalks.ts'
import {compile} from './marks.ts'
import type {RoleRule} from './roleRules.ts'
import type {TalkSentence} from './talkText.ts'
import {matchesOf} from './matches.ts'

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
  /** Whether it can hold of people; else an organization must be named. */
  readonly ofPeople: boolean
}

export function compileRules(rules: readonly RoleRule[]): CompiledRule[] {
  return rules.map((rule) => ({
    ...rule,
    expression: compile(rule.pattern, 'dg'),
    ofPeople: /\{(?:PERSON|PEOPLE)\}/.test(rule.pattern),
  }))
}

/** Everything that the rules read in one sentence. */
export function applyRoleRules(
  sentence: TalkSentence,
  rules: readonly CompiledRule[],
): RoleClaim[] {
  const named = sentence.mentions.some(({kind}) => kind === 'organization')
  if (!named && !sentence.mentions.some(({kind}) => kind === 'official')) return []
  const talk = speaksOfTalks(sentence.masked)
  // Several rules look for the same words.
  const looked = new Map<string, boolean>()
  return rules.flatMap((rule) => {
    if ((rule.needsTalk && !talk) || (!named && !rule.ofPeople)) return []
    if (rule.headlineOnly && sentence.part !== 'headline') return []
    const {source} = rule.when
    const possible = looked.get(source) ?? rule.when.test(sentence.masked)
    looked.set(source, possible)
    if (!possible) return []
    return matchesOf(rule.expression, sentence.masked).flatMap((match) =>
      claimsOf(match, rule, sentence),
    )
  })
}

function claimsOf(match: RegExpExecArray, rule: RoleRule, sentence: TalkSentence): RoleClaim[] {
  const meant = Object.entries(match.indices?.groups ?? {}).flatMap(([group, range]) => {
    const part = partOf(group)
    return range && part ? whoIsMeant(part, range, sentence) : []
  })
  const together = meant.map(({id}) => id)
  return meant.map(({id, part, start, end}) => ({
    id,
    part,
    weight: rule.weight,
    rule: rule.name,
    span: {start: sentence.start + start, end: sentence.start + end},
    together,
  }))
}

/** "Mediated by the Omani foreign minister, X": the person named is meant, the state is whose minister he is. */
function whoIsMeant(
  part: RoleClaim['part'],
  [from, to]: readonly [number, number],
  {mentions}: TalkSentence,
) {
  const named = mentions.filter(
    ({start, end, kind}) => start >= from && end <= to && kind !== 'place',
  )
  const people = named.filter(({kind}) => kind === 'official')
  const meant = part !== 'party' && people.length > 0 ? people : named
  return meant.map(({id, start, end}) => ({id, part, start, end}))
}

function partOf(group: string): RoleClaim['part'] | null {
  const name = group.replace(/\d$/, '')
  return name === 'party' || name === 'mediator' || name === 'host' ? name : null
}
