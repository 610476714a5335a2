import type {
  FoundAgreement,
  FoundNegotiation,
  FoundRound,
  NegotiationKind,
  PreciseDate,
} from '../analysis.ts'
import {AGREEMENT_RULES, BOTH_SIDES} from './agreementRules.ts'
import {dateReference, findDates, type DateReference} from './dates.ts'
import {compile} from './marks.ts'
import {matchesOf} from './matches.ts'
import type {TalkSentence, TalkText} from './talkText.ts'
import {futureTest} from './tenses.ts'

const RULES = AGREEMENT_RULES.map((rule) => ({...rule, expression: compile(rule.pattern, 'dg')}))

/** Most sentences hold none of these. */
const WHEN =
  /sign|inked|put (?:his|her|their)|initial|shook hands|reached|str[ui]ck|clinch|sealed|hammered|agreed|secured|announced|finali|produced|ended|emerged|conclud/

/** What the parties of the main negotiation signed, reached or refused: one text of a kind, by its fullest telling. */
export function findAgreements(
  talk: TalkText,
  [negotiation]: readonly FoundNegotiation[],
  rounds: readonly FoundRound[],
  publishedAt: string | null,
): FoundAgreement[] {
  if (!negotiation || negotiation.parties.length < 2) return []
  const reference = dateReference(publishedAt)
  const found = talk.sentences.flatMap((sentence) =>
    sentence.part === 'body' && WHEN.test(sentence.masked)
      ? agreementsIn(sentence, negotiation, reference)
      : [],
  )
  const byKind = new Map<string, Told>()
  for (const one of found) {
    const known = byKind.get(one.kind)
    if (!known || rank(one) > rank(known)) byKind.set(one.kind, one)
  }
  return [...byKind.values()].map((one, index) => ({
    id: `agreement-${index + 1}`,
    negotiation: negotiation.id,
    ...one,
    round: roundOf(one, rounds, talk),
  }))
}

type Told = Omit<FoundAgreement, 'id' | 'negotiation' | 'round'>

/** A signature outranks an understanding; of two of one status the first counts. */
function rank({status}: Told): number {
  return status === 'signed' ? 2 : status === 'refused' ? 1 : 0
}

function agreementsIn(
  sentence: TalkSentence,
  {kind, parties}: FoundNegotiation,
  reference: DateReference | null,
): Told[] {
  const told = sentence.masked.replace(/["“«][^"”»]*["”»]/g, (words) => ' '.repeat(words.length))
  if (isOfThePast(told, reference)) return []
  return RULES.flatMap(({expression, status, name}) =>
    matchesOf(expression, told).flatMap((match) => {
      const text = match.indices?.groups?.['text']
      if (!text) return []
      const span = {start: sentence.start + text[0], end: sentence.start + text[1]}
      return [
        {
          name: span,
          kind: kindOf(told.slice(...text), kind),
          status,
          dateSigned: status === 'signed' ? dayOf(sentence, text, reference) : null,
          signatories: status === 'signed' ? signatories(sentence, told, parties) : [],
          evidence: {span, rule: name},
        },
      ]
    }),
  )
}

/** Another year is printed: the text is one of history. */
function isOfThePast(told: string, reference: DateReference | null): boolean {
  const year = reference?.today.slice(0, 4)
  return (told.match(/\b(?:19|20)\d{2}\b/g) ?? []).some((printed) => printed !== year)
}

const KINDS: readonly (readonly [FoundAgreement['kind'], RegExp])[] = [
  ['ceasefire', /truce|cease-?fire/],
  ['memorandum', /memorandum/],
  ['joint-statement', /communiqu|declaration|joint statement/],
  ['exchange', /exchange|swap/],
  ['collective-agreement', /contract|collective|pay |wage/],
  ['coalition-agreement', /coalition/],
  ['trade-agreement', /trade|tariff/],
  ['peace-agreement', /peace/],
]

const KIND_OF_TALKS: Readonly<Record<NegotiationKind, FoundAgreement['kind']>> = {
  peace: 'peace-agreement',
  ceasefire: 'ceasefire',
  trade: 'trade-agreement',
  labour: 'collective-agreement',
  coalition: 'coalition-agreement',
  hostage: 'exchange',
  other: 'other',
}

function kindOf(text: string, talks: NegotiationKind): FoundAgreement['kind'] {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? KIND_OF_TALKS[talks]
}

/** The day printed nearest to the name of the text, if it has come. */
function dayOf(
  sentence: TalkSentence,
  [start, end]: readonly [number, number],
  reference: DateReference | null,
): PreciseDate | null {
  const [nearest] = findDates(sentence.text, reference, futureTest(sentence.masked))
    .filter(({role, ahead}) => (role === 'on' || role === 'end') && !ahead)
    .map((day) => ({date: day.date, gap: day.end <= start ? start - day.end : day.start - end}))
    .sort((a, b) => a.gap - b.gap)
  return nearest?.date ?? null
}

function signatories(
  {mentions}: TalkSentence,
  told: string,
  parties: FoundNegotiation['parties'],
): string[] {
  const sides = parties.map(({id}) => id)
  const named = sides.filter((id) => mentions.some((mention) => mention.id === id))
  if (named.length > 1) return named
  return sides.length === 2 && BOTH_SIDES.test(told) ? sides : []
}

/** How many sentences may lie between a round and what came of it. */
const REACH = 3

/** The round with such an outcome that was told of last before it. */
function roundOf(
  {evidence, status}: Told,
  rounds: readonly FoundRound[],
  {sentences}: TalkText,
): string | null {
  if (status === 'refused') return null
  const indexOf = (offset: number) =>
    sentences.findIndex(({part, start, end}) => part === 'body' && offset >= start && offset < end)
  const at = indexOf(evidence.span.start)
  const near = rounds
    .filter(({outcome}) => outcome === 'agreement' || outcome === 'partial-agreement')
    .flatMap(({id, evidence: all}) =>
      all.map(({span}) => ({id, gap: at - indexOf(span.start)})).filter(({gap}) => gap >= 0),
    )
    .filter(({gap}) => gap <= REACH)
    .sort((a, b) => a.gap - b.gap)
  return near[0]?.id ?? null
}
