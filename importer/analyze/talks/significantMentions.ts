import type {Span} from '../../span.ts'
import type {RoundMention} from './roundMention.ts'

/** Vague mentions count only where nothing more exact stands in the sentence, and then only the first. */
export function significantMentions(
  mentions: readonly RoundMention[],
  masked: string,
): RoundMention[] {
  const exact = mentions.filter(({form}) => form !== 'generic' && form !== 'definite')
  const definite = mentions.filter(({form}) => form === 'definite')
  if (exact.length > 0) {
    const named = exact.filter((one) => !isVerbOf(one, exact, masked))
    const vague = mentions.filter(
      (one) => one.form === 'definite' || (one.rule === 'sides-met' && named.every(isAhead)),
    )
    const own = vague.filter((one) => exact.every((other) => isParted(one, other, masked)))
    return joinAppositions(
      [...named, ...own].sort((a, b) => a.start - b.start),
      masked,
    )
  }
  if (definite.length === 0) return mentions.slice(0, 1)
  return definite.filter(({end}, i) => i === 0 || /;/.test(masked.slice(definite[i - 1]?.end, end)))
}

function isAhead({form}: RoundMention): boolean {
  return form === 'ahead'
}

/** "Will meet on Thursday for a third round", "the third round will resume": the verb tells of the round that is named. */
function isVerbOf(one: RoundMention, exact: readonly RoundMention[], masked: string): boolean {
  if (one.form === 'deal') return exact.some((other) => isReachedAt(one, other, masked))
  if (one.form !== 'ahead' && one.rule !== 'last-met') return false
  return exact.some((other) => {
    if (
      other === one ||
      other.form === 'ahead' ||
      other.form === 'deal' ||
      isParted(one, other, masked)
    )
      return false
    const follows = one.end <= other.start
    const gap = follows ? masked.slice(one.end, other.start) : masked.slice(other.end, one.start)
    return follows
      ? /\b(?:for|with|in|when)\b/.test(gap) && !/\bafter\b/.test(gap)
      : gap.length < 40 && !/ and /.test(gap)
  })
}

/** "The truce was agreed on June 12 at the fifth round", "At the fifth, held in Oslo, a truce was agreed": of the round. */
function isReachedAt(deal: RoundMention, round: RoundMention, masked: string): boolean {
  if (round.ordinal === null) return false
  if (round.end <= deal.start)
    return /^(?:at|during|in) (?:the |their |its |a )?$/.test(masked.slice(0, round.start))
  if (round.start < deal.end) return false
  return /^[^;:]{0,30}\b(?:at|during|in) (?:the |their |its |a )?$/.test(
    masked.slice(deal.end, round.start),
  )
}

/** Whether a break of the sentence stands between two mentions. */
function isParted(a: Span, b: Span, masked: string): boolean {
  const gap = a.end <= b.start ? masked.slice(a.end, b.start) : masked.slice(b.end, a.start)
  return /[;:]|,? and | but |, while /.test(gap)
}

/** "Sunday's session — the second round of negotiations" is one round. */
function joinAppositions(mentions: readonly RoundMention[], masked: string): RoundMention[] {
  const joined: RoundMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const gap = last ? masked.slice(last.end, mention.start) : ''
    const one = last && (last.ordinal === null || mention.ordinal === null)
    if (last && one && /^(?: ?[—–-] ?|, | \()?(?:the |their |its |a )?$/i.test(gap)) {
      joined[joined.length - 1] = {
        ...last,
        end: mention.end,
        form: last.ordinal === null && mention.ordinal !== null ? mention.form : last.form,
        ordinal: last.ordinal ?? mention.ordinal,
        sitting: last.sitting ?? mention.sitting,
        relation: last.relation ?? mention.relation,
      }
    } else joined.push(mention)
  }
  return joined
}

/** A sentence that goes on about the round of the last one without naming it: "It lasted ...", "Cancelled.", "Five hours." */
export function goesOn(masked: string): RoundMention | null {
  const match = GOES_ON.exec(masked)
  if (!match) return null
  return {
    start: 0,
    end: match[0].length,
    form: 'anaphoric',
    ordinal: null,
    sitting: null,
    relation: null,
    rule: 'goes-on',
  }
}

const GOES_ON =
  /^(?:it|this|that|they|both|the (?:two )?(?:sides|parties|teams|delegations|negotiators|committee|gathering)|neither(?: side| of (?:them|the two)| (?:produced|brought|yielded|led|ended))|none of (?:them|the|those)|nobody|no(?! (?:new |further |other )?(?:date|day|plans?|decision|word|venue|place|time))|each|nothing)\b|^(?:cancell?ed|postponed|adjourned|suspended|called off|broken off|broke (?:up|off)|ended|lasted|held|abandoned)\b|^(?:(?:about|roughly|nearly|almost|around|barely|some|over|under|just|a little|less than|more than|well) ){0,3}(?:\d{1,2}(?:\.\d)?|an?|half an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty)(?:-\w+)?)(?: and a half)? (?:hours?|minutes?)\b/
