import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundRound} from '../analysis.ts'
import {clusterRounds} from './clusterRounds.ts'
import {dateReference} from './dates.ts'
import {finishRounds} from './finishRounds.ts'
import {readTellings} from './readTellings.ts'
import {settleOutcomes} from './settleOutcomes.ts'
import type {TalkText} from './talkText.ts'
import {townsOf} from './venues.ts'

/** The rounds that an article tells of, in the order in which it first tells of them. */
export function findRounds(
  raw: RawArticle,
  talk: TalkText,
  parties: ReadonlySet<string>,
): FoundRound[] {
  const reference = dateReference(raw.publishedAt)
  const dateline = raw.dateline?.place ?? null
  const places = talk.entities.places.map(({name}) => name)
  const towns = townsOf(talk.sentences, dateline ? [...places, dateline] : places)
  const tellings = readTellings(talk.sentences, towns, reference, parties)
  const today = reference?.today ?? null
  const {drafts, heard, main} = clusterRounds(tellings, today)
  settleOutcomes(talk.sentences, heard, main)
  return finishRounds(drafts, {dateline, today}).map((round, i) => ({
    id: `round-${i + 1}`,
    negotiation: 'negotiation-1',
    ...round,
  }))
}
