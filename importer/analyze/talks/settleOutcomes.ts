import type {OutcomeCode} from '../analysis.ts'
import type {RoundDraft} from './roundDraft.ts'
import {OUTCOME_RULES} from './statusRules.ts'
import type {TalkSentence} from './talkText.ts'

/** How far after its last mention a sentence is still held to speak of a round. */
const REACH = 5

/**
 * Gives concluded rounds the outcome that the sentences after their mention tell: something was agreed, something was
 * not, or both. `heard` says which round each sentence told of, by the index of the sentence.
 */
export function settleOutcomes(
  sentences: readonly TalkSentence[],
  heard: ReadonlyMap<number, RoundDraft>,
  main: RoundDraft | null,
) {
  const signs = new Map<RoundDraft, Signs>()
  const more = [...heard.values()].some(({status}) => status === 'scheduled')
  let current: RoundDraft | null = null
  let told = -REACH - 1
  sentences.forEach((sentence, index) => {
    const draft = heard.get(index)
    if (draft) {
      current = draft
      told = index
    }
    if (!current || index - told > REACH || sentence.part === 'headline') return
    const known = signs.get(current) ?? NONE
    signs.set(current, readSigns(sentence, known))
  })
  for (const [draft, sign] of signs) {
    draft.outcome = combine(draft.outcome, sign, more || isOvertaken(draft, heard))
  }
  if (!main || isOvertaken(main, heard)) return
  const agreed = sentences.some(
    (sentence) => sentence.part === 'body' && tellsOfAgreement(withoutQuotes(sentence)),
  )
  if (agreed) main.outcome ??= more ? 'partial-agreement' : 'agreement'
  else if (goesOn(sentences)) main.outcome ??= 'no-agreement'
}

/** A later round was held: what the article says was agreed in the end was agreed there. */
function isOvertaken(main: RoundDraft, heard: ReadonlyMap<number, RoundDraft>): boolean {
  return [...heard.values()].some(
    ({ordinal, status}) => status === 'concluded' && (ordinal ?? 0) > (main.ordinal ?? Infinity),
  )
}

interface Signs {
  readonly agreed: boolean
  readonly apart: boolean
}

/** What the sentence of the round itself says, unless the sentences after it tell of the opposite too. */
function combine(own: OutcomeCode | null, signs: Signs, more: boolean): OutcomeCode | null {
  if (own === null) return outcomeOf(signs, more)
  if (own === 'no-agreement' && signs.agreed) return 'partial-agreement'
  return own === 'agreement' && signs.apart && more ? 'partial-agreement' : own
}

/** What was agreed while another round is to come was not all. */
const NONE: Signs = {agreed: false, apart: false}

function outcomeOf({agreed, apart}: Signs, more: boolean): OutcomeCode | null {
  if (agreed) return apart || more ? 'partial-agreement' : 'agreement'
  return apart ? 'no-agreement' : null
}

function readSigns(sentence: TalkSentence, known: Signs): Signs {
  if (known.agreed && known.apart) return known
  const told = withoutQuotes(sentence)
  return {
    agreed: known.agreed || tellsOfAgreement(told),
    apart:
      known.apart || APART.test(told) || NO_AGREEMENT.some((pattern) => told.search(pattern) >= 0),
  }
}

function withoutQuotes({masked}: TalkSentence): string {
  return masked.replace(/["“«][^"”»]*["”»]/g, ' ')
}

function tellsOfAgreement(told: string): boolean {
  return AGREED.test(told) || SOME.test(told)
}

const NO_AGREEMENT = OUTCOME_RULES.flatMap(({outcome, pattern}) =>
  outcome === 'no-agreement' ? [pattern] : [],
)

const AGREED =
  /(?<!\b(?:not|never|nothing|no|any|without|had|once|cannot|could not|to|until|unless|if|been|whether) )\b(?:(?:chapters?|articles?|terms|points|items) (?:[a-z]+ ){0,3}?(?:was|were) (?:closed|agreed|signed off|initialled|settled)(?! (?:by (?:neither|no)|without))|agreed (?:on|to|that|an?|the|two|three|four|five|dates)(?! (?:meet|return|resume|continue|talk|keep|hold|disagree|consider|study|reconvene|sit|speak|take|nothing))|settled (?:on )?(?!(?:in|nothing|neither|none)\b)|initialled|struck an? (?:[a-z-]+ )?(?:deal|agreement|accord|compromise|bargain|truce)|reached (?:an? )?(?:[a-z]+ )?(?:deal|agreement|accord|understanding|compromise)|signed (?:the|a|an|two|three|minutes|off)|closed (?:[a-z0-9]+ ){0,2}(?:chapters?|terms|articles?|points?|files?)|on [a-z ]{2,30}, yes|initialled|(?:left|came away|emerged) with an? (?:[a-z]+ )?(?:text|agreement|deal|list|date|calendar|timetable)|shook hands on|agreement (?:was |has been |had been )?(?:reached |found )?on (?!how|none|nothing)|common ground on|exchanged (?:lists|prisoners|names|maps|bodies|letters)|approved (?:the|a|an|two|three)|adopted (?:the|a|an|two|three)|resolved (?:the|two|three|all|some)|an? (?:interim|partial|provisional) (?:text|deal|agreement|accord))\b/

/** What somebody says had been settled, and what had not. */
const SOME = /\b(?:settled|agreed(?: on)?|closed|resolved) (?!nothing)[^.;]{3,70}?\bbut not\b/

const APART =
  /\bon [a-z ]{2,30}, no\b|\b(?:remain(?:s|ed)? (?:far )?(?:apart|divided|deadlocked|unresolved|open|stuck)|still (?:far )?apart|unresolved|no agreement on|not (?:been )?agreed|did not agree|could not agree|(?:did|could|do|does) not (?:reach|find|come to) (?:an )?(?:agreement|deal)|nothing (?:was|has been|had been) (?:agreed|settled|signed)|no common ground|at an impasse|gap (?:between|of|remains)|rejected|turned down|walked out|broke down|left open|did not move|not moved|has not moved|outstanding|stuck on|still to be|yet to be (?:agreed|settled)|dismissed|continued? to differ|differed (?:on|over|about)|disagreed (?:on|over|about)|no consensus|gaps? remain|too little|not enough)\b/

/** A dispute that goes on after the round: strikes, deadlines and demands are still in the air. */
function goesOn(sentences: readonly TalkSentence[]): boolean {
  return sentences.some(({masked}) => STILL_OPEN.test(masked))
}

const STILL_OPEN =
  /\b(?:strikes?|lockout|walkout|stoppage|industrial action|ultimatum|deadline|ballot|picket|no deal|if (?:there is|there's) no|unless|next (?:round|session|meeting)|meet again|demands?|insists?|rejected|refuse[sd]?)\b/
