import {styleText} from 'node:util'
import type {
  Analysis,
  Evidence,
  FoundAgreement,
  FoundRound,
  FoundSource,
  FoundStatement,
} from '../../importer/analyze/analysis.ts'
import type {RawArticle} from '../../importer/read/rawArticle.ts'
import {slice, type Span} from '../../importer/span.ts'

/** Below this a finding is shown as uncertain. */
const CERTAIN = 0.7

interface ReportOptions {
  /** Name the rule behind each finding. */
  readonly explain: boolean
}

/** The analysis of one article for people: who said what, the rounds in time, what was dropped, what is uncertain. */
export function analysisReport(
  raw: RawArticle,
  analysis: Analysis,
  options: ReportOptions,
): string {
  const lines = [styleText('bold', raw.headline ? slice(raw.text, raw.headline) : '(no headline)')]
  const under = [
    raw.byline && slice(raw.text, raw.byline),
    raw.dateline?.place,
    raw.publishedAt,
  ].filter(Boolean)
  if (under.length > 0) lines.push(styleText('dim', under.join(' · ')))
  const sections: [string, string[]][] = [
    ['Negotiation', negotiations(analysis, options)],
    ['Rounds', analysis.rounds.flatMap((round) => roundLines(round, options))],
    ['Agreements', analysis.agreements.map((one) => agreement(raw, analysis, one, options))],
    [
      'Who said what',
      analysis.sources.flatMap((source) => sourceLines(raw, analysis, source, options)),
    ],
    [
      'Without a known speaker',
      statementLines(
        raw,
        analysis.statements.filter(({speaker}) => !speaker),
        options,
      ),
    ],
    [
      'People',
      analysis.officials.map((one) => person(one, analysis) + rule(one.mentions[0], options)),
    ],
    [
      'Organizations',
      analysis.organizations.map((one) => organization(one) + rule(one.mentions[0], options)),
    ],
    [
      'Dropped',
      raw.dropped.map(
        ({span, reason, rule}) =>
          `"${oneLine(slice(raw.text, span))}": ${reason}${options.explain ? styleText('dim', ` [${rule}]`) : ''}`,
      ),
    ],
    ['Uncertain', uncertain(raw, analysis)],
  ]
  for (const [title, entries] of sections) {
    if (entries.length === 0) continue
    lines.push('', styleText('underline', title), ...entries.map((entry) => `  ${entry}`))
  }
  return `${lines.join('\n')}\n`
}

function negotiations(analysis: Analysis, options: ReportOptions): string[] {
  const name = namesOf(analysis)
  return analysis.negotiations.flatMap((one) => {
    const list = (roles: typeof one.parties) => roles.map(({id}) => name(id)).join(', ')
    const lines = [
      `${one.kind}: ${list(one.parties) || 'parties unknown'}${rule(one.evidence[0], options)}`,
    ]
    if (one.mediators.length > 0) lines.push(`  mediated by ${list(one.mediators)}`)
    if (one.hosts.length > 0) lines.push(`  hosted by ${list(one.hosts)}`)
    if (one.subject) lines.push(`  about ${one.subject}`)
    return lines
  })
}

function roundLines(round: FoundRound, options: ReportOptions): string[] {
  const dates = [round.start?.date, round.end?.date].filter(Boolean).join(' to ')
  const head = [
    round.ordinal === null
      ? 'round ?'
      : `round ${round.ordinal}${round.ordinalBasis === 'inferred' ? ' (inferred)' : ''}`,
    round.place,
    dates || null,
    round.status,
    round.outcome,
  ].filter(Boolean)
  const sessions = round.sessions.map(({date, weekday, hours, qualifier}) => {
    const length =
      hours === null
        ? 'length not given'
        : `${qualifier && qualifier !== 'exact' ? `${qualifier.replace('-', ' ')} ` : ''}${hours} h`
    return `  ${date ?? weekday ?? 'a session'}: ${length}`
  })
  return [`${head.join(' · ')}${rule(round.evidence[0], options)}`, ...sessions]
}

function agreement(
  raw: RawArticle,
  analysis: Analysis,
  {name, status, dateSigned, signatories, evidence}: FoundAgreement,
  options: ReportOptions,
): string {
  const by = signatories.map(namesOf(analysis)).join(', ')
  const told = [oneLine(slice(raw.text, name)), status, dateSigned?.date, by && `by ${by}`]
  return `${told.filter(Boolean).join(' · ')}${rule(evidence, options)}`
}

function sourceLines(
  raw: RawArticle,
  analysis: Analysis,
  source: FoundSource,
  options: ReportOptions,
): string[] {
  const statements = analysis.statements.filter(({speaker}) => speaker === source.id)
  if (statements.length === 0) return []
  const about = [
    source.anonymous ? styleText('yellow', 'unnamed') : source.kind,
    source.plural ? 'several people' : null,
    source.affiliation ? namesOf(analysis)(source.affiliation) : null,
    source.anonymityReason ? `why: ${slice(raw.text, source.anonymityReason)}` : null,
    source.positionToKnow ? `knows: ${slice(raw.text, source.positionToKnow)}` : null,
  ].filter(Boolean)
  return [
    `${styleText('cyan', source.label)} (${about.join(', ')})`,
    ...statementLines(raw, statements, options).map((line) => `  ${line}`),
  ]
}

function statementLines(
  raw: RawArticle,
  statements: readonly FoundStatement[],
  options: ReportOptions,
): string[] {
  return statements.map((statement) => {
    const content = statement.content.map((span) => oneLine(slice(raw.text, span))).join(' … ')
    const cue = statement.cue.map((span) => slice(raw.text, span)).join(' ')
    const mark = statement.type === 'direct' ? '“' : statement.type === 'mixed' ? '‘' : '-'
    const printed = statement.inferredSpeaker
      ? ` (printed: ${statement.source ? slice(raw.text, statement.source) : 'nobody'})`
      : ''
    const explained = options.explain
      ? styleText('dim', ` [${statement.rule} ${statement.confidence.toFixed(2)}]`)
      : ''
    return `${mark} ${content}${styleText('dim', cue ? ` <${cue}>` : '')}${printed}${explained}`
  })
}

function person(one: Analysis['officials'][number], analysis: Analysis): string {
  const details = [one.position, one.affiliation && namesOf(analysis)(one.affiliation)].filter(
    Boolean,
  )
  return `${one.name}${details.length > 0 ? `, ${details.join(', ')}` : ''}${also(one.aliases)}`
}

function organization(one: Analysis['organizations'][number]): string {
  return `${one.name}: ${one.kind}${also(one.aliases)}`
}

function also(aliases: readonly string[]): string {
  return aliases.length > 0 ? styleText('dim', ` (also ${aliases.join(', ')})`) : ''
}

function uncertain(raw: RawArticle, analysis: Analysis): string[] {
  const low = analysis.statements
    .filter(({confidence}) => confidence < CERTAIN)
    .map(
      (one) =>
        `"${oneLine(one.content.map((span: Span) => slice(raw.text, span)).join(' … '))}": found by a rule that is right ${Math.round(one.confidence * 100)} times in 100`,
    )
  const rounds = analysis.rounds
    .filter(({ordinal}) => ordinal === null)
    .map(
      (round) =>
        `which round the one ${round.place ? `in ${round.place} ` : ''}was (${round.status})`,
    )
  return [...rounds, ...low, ...raw.warnings]
}

function namesOf(analysis: Analysis): (id: string) => string {
  const all = [...analysis.organizations, ...analysis.officials]
  return (id) => all.find((one) => one.id === id)?.name ?? id
}

function rule(evidence: Evidence | undefined, options: ReportOptions): string {
  return options.explain && evidence ? styleText('dim', ` [${evidence.rule}]`) : ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
