import {styleText} from 'node:util'
import type {
  ROUNDS_OF_NEGOTIATION_QUERY_RESULT,
  STATEMENTS_OF_ARTICLE_QUERY_RESULT,
} from '../../queries/index.ts'

/** The answer of STATEMENTS_OF_ARTICLE_QUERY for people: one claim a line, with its source. */
export function statementsAnswer(statements: STATEMENTS_OF_ARTICLE_QUERY_RESULT): string[] {
  const lines = statements.map(({source, text, cue, quotationType, speaker}) => {
    const name = source?.label ?? speaker?.name ?? 'nobody named'
    const who = source?.anonymity === 'anonymous' ? `${name} (unnamed)` : name
    const what = quotationType === 'direct' ? `“${text}”` : text
    return `  ${styleText('cyan', who)} ${styleText('dim', cue ?? '')}: ${what}`
  })
  return [
    '',
    styleText(
      'bold',
      `Who said what (STATEMENTS_OF_ARTICLE_QUERY, ${statements.length} statements)`,
    ),
    ...lines,
  ]
}

/** The answer of ROUNDS_OF_NEGOTIATION_QUERY for people: one round a line. */
export function roundsAnswer(negotiation: ROUNDS_OF_NEGOTIATION_QUERY_RESULT): string[] {
  if (!negotiation) return []
  const lines = negotiation.rounds.map((round) => {
    const dates = [round.startDate?.date, round.endDate?.date].filter(Boolean).join(' to ')
    const parts = [round.place?.name, dates, round.status, round.outcome?.code].filter(Boolean)
    const sittings = (round.sessions ?? [])
      .filter(({minutes}) => minutes !== null)
      .map(({weekdayAsPrinted, date, durationAsPrinted, minutes}) => {
        const length = durationAsPrinted ?? `${(minutes ?? 0) / 60} hours`
        return `${weekdayAsPrinted ?? date ?? 'a sitting'} ${length}`
      })
    const told = sittings.length > 0 ? styleText('dim', ` (${sittings.join(', ')})`) : ''
    return `  ${styleText('cyan', `round ${round.ordinal ?? '?'}`)} ${parts.join(' · ')}${told}`
  })
  const parties = (negotiation.parties ?? [])
    .map(({organization}) => organization?.name)
    .filter(Boolean)
  return [
    '',
    styleText('bold', `Rounds of "${negotiation.title}" (ROUNDS_OF_NEGOTIATION_QUERY)`),
    `  ${parties.join(' and ')}${mediation(negotiation)}`,
    ...lines,
    '',
  ]
}

function mediation(negotiation: NonNullable<ROUNDS_OF_NEGOTIATION_QUERY_RESULT>): string {
  const mediators = (negotiation.mediators ?? []).map(({name}) => name).filter(Boolean)
  const hosts = (negotiation.hosts ?? []).map(({name}) => name).filter(Boolean)
  return `${mediators.length > 0 ? `, mediated by ${mediators.join(', ')}` : ''}${hosts.length > 0 ? `, hosted by ${hosts.join(', ')}` : ''}`
}
