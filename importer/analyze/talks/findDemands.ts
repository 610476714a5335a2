import {overlaps, type Span} from '../../span.ts'
import type {FoundDemand, FoundNegotiation, FoundStatement} from '../analysis.ts'
import type {ResolvedSources} from '../sources/resolveSources.ts'
import {DEMAND_RULES} from './demandRules.ts'
import {compile} from './marks.ts'
import type {TalkSentence, TalkText} from './talkText.ts'
import {matchesOf} from './matches.ts'

/** More than any article tells of. */
const MOST_DEMANDS = 100

const RULES = DEMAND_RULES.map((rule) => ({...rule, expression: compile(rule.pattern, 'dg')}))

/** What the parties want from each other: first from what they are quoted as demanding and offering, then from what the text reports. */
export function findDemands(
  talk: TalkText,
  negotiations: readonly FoundNegotiation[],
  {sources, statements}: ResolvedSources,
): FoundDemand[] {
  const tables = negotiations.map((one) => one.parties.map(({id}) => id))
  const sides = new Set(tables.flat())
  const senders = new Map(talk.entities.officials.map(({id, affiliation}) => [id, affiliation]))
  const affiliations = new Map(
    sources.map((one) => [one.id, one.affiliation ?? senders.get(one.official ?? '') ?? null]),
  )
  const voiced = statements.flatMap((statement) => {
    const kind = kindOfStance(statement)
    const holder = affiliations.get(statement.speaker ?? '') ?? null
    if (!kind || holder === null || !sides.has(holder)) return []
    const [first] = statement.content
    return first
      ? [draft(statement.content, holder, kind, {span: first, rule: statement.rule})]
      : []
  })
  const reported = talk.sentences
    .filter(({part}) => part === 'body')
    .flatMap((sentence) => demandsIn(sentence, sides))
    .slice(0, MOST_DEMANDS)
    .filter((one) => !voiced.some((other) => overlapAny(one.content, other.content)))
  return [...voiced, ...reported]
    .sort((a, b) => a.evidence.span.start - b.evidence.span.start)
    .slice(0, MOST_DEMANDS)
    .map((one, i) => ({
      ...one,
      id: `demand-${i + 1}`,
      addressedTo: addressee(one, tables, talk),
      status: statusOf(one, talk, sides),
      statements: statements
        .filter(({content}) => overlapAny(content, one.content))
        .map(({id}) => id),
    }))
}

type Draft = Pick<FoundDemand, 'content' | 'heldBy' | 'kind' | 'evidence'>

function draft(
  content: readonly Span[],
  heldBy: string,
  kind: FoundDemand['kind'],
  evidence: FoundDemand['evidence'],
): Draft {
  return {content, heldBy, kind, evidence}
}

function kindOfStance({stance}: FoundStatement): FoundDemand['kind'] | null {
  if (stance === 'demands') return 'demand'
  return stance === 'offers' ? 'offer' : null
}

function demandsIn(sentence: TalkSentence, sides: ReadonlySet<string>): Draft[] {
  const found: Draft[] = []
  for (const {expression, when, kind, name} of RULES) {
    if (!when.test(sentence.masked)) continue
    for (const match of matchesOf(expression, sentence.masked)) {
      const groups = match.indices?.groups
      const by = groups?.['holder'] ?? groups?.['holder2']
      const what = groups?.['content']
      if (!by || !what) continue
      const holder = sentence.mentions.find(({start, end}) => start >= by[0] && end <= by[1])
      const span = {start: sentence.start + what[0], end: sentence.start + what[1]}
      if (!holder || !sides.has(holder.id)) continue
      if (found.some((one) => overlapAny(one.content, [span]))) continue
      found.push(draft([span], holder.id, kind, {span, rule: name}))
    }
  }
  return found
}

/** Another party that the demand names, else the other side of two. */
function addressee(
  {heldBy, content}: Draft,
  tables: readonly (readonly string[])[],
  {sentences}: TalkText,
): string | null {
  const table = tables.find((ids) => heldBy !== null && ids.includes(heldBy)) ?? []
  const others = table.filter((id) => id !== heldBy)
  const named = sentences
    .filter((sentence) => content.some((span) => overlaps(span, sentence)))
    .flatMap(({start, mentions}) =>
      mentions.map(({id, start: from, end: to}) => ({id, start: start + from, end: start + to})),
    )
    .find(
      (mention) => others.includes(mention.id) && content.some((span) => overlaps(span, mention)),
    )
  return named?.id ?? (others.length === 1 ? (others[0] ?? null) : null)
}

/** How many sentences on an answer is looked for. */
const REACH = 3

/** What the other side is told to have answered soon after. */
function statusOf(
  {content, heldBy, kind}: Draft,
  {sentences}: TalkText,
  sides: ReadonlySet<string>,
): FoundDemand['status'] {
  const at = sentences.findIndex((one) => content.some((span) => overlaps(span, one)))
  const noun =
    kind === 'offer'
      ? '(?:offer|proposal|idea|suggestion|plan)'
      : '(?:demand|condition|request|call)'
  for (const {masked, mentions} of sentences.slice(at, at + 1 + REACH)) {
    const answer = new RegExp(
      `\\b(?:(?<no>reject(?:ed|s)?|refus(?:ed|es)|turned down|dismiss(?:ed|es)|ruled out)|(?<yes>accept(?:ed|s)?|agreed to|granted)) (?:the |that |this |its |their |both |it\\b)(?:[^\\s,.;]+ ){0,2}${noun}?`,
    ).exec(masked)
    if (!answer) continue
    const who = mentions.findLast(({end}) => end <= answer.index)
    if (!who || who.id === heldBy || !sides.has(who.id)) continue
    return answer.groups?.['no'] ? 'rejected' : 'met'
  }
  return kind === 'concession' ? 'dropped' : 'open'
}

function overlapAny(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)))
}
