import type {Span} from '../../span.ts'
import type {StatusCue} from './readCues.ts'
import type {RoundMention} from './roundMention.ts'
import type {StatusRule} from './statusRules.ts'

/** The mention that a cue belongs to. */
export function nearest(
  mentions: readonly RoundMention[],
  cue: Span,
  breaks: readonly number[],
): RoundMention | undefined {
  if (mentions.length === 1) return mentions[0]
  let best: RoundMention | undefined
  let least = Infinity
  for (const mention of mentions) {
    const cost = distance(mention, cue, breaks)
    if (cost < least) {
      least = cost
      best = mention
    }
  }
  return best
}

/** The cue that stands nearest to a mention, a place best after "held in". */
export function nearestTo<Cue extends Span>(
  mention: Span,
  cues: readonly Cue[],
  masked: string,
  breaks: readonly number[],
): Cue | undefined {
  const cost = (cue: Cue) =>
    distance(mention, cue, breaks) -
    (HELD.test(masked.slice(Math.max(0, cue.start - 45), cue.start)) ? 80 : 0)
  return cues.reduce<Cue | undefined>(
    (best, cue) => (!best || cost(cue) < cost(best) ? cue : best),
    undefined,
  )
}

/** The state that the cues tell: a cancellation or suspension outweighs a plainer verb that stands nearer. */
export function bestStatus(
  cues: readonly StatusCue[],
  mention: RoundMention,
  breaks: readonly number[],
): StatusRule | undefined {
  const cost = (cue: StatusCue) =>
    distance(mention, cue, breaks) + cue.rank - (cue.rank <= 2 ? 70 : 0)
  const best = cues.reduce<StatusCue | undefined>(
    (a, b) => (!a || cost(b) < cost(a) ? b : a),
    undefined,
  )
  return best?.rule
}

/** Characters between, and a surcharge for each break of the sentence that lies between; what precedes its mention costs a little more. */
function distance(mention: Span, cue: Span, breaks: readonly number[]): number {
  if (cue.start < mention.end && mention.start < cue.end) return 0
  const precedes = cue.end <= mention.start
  const [from, to] = precedes ? [cue.end, mention.start] : [mention.end, cue.start]
  let parted = 0
  for (const at of breaks) if (at >= from && at < to) parted++
  return to - from + 50 * parted + (precedes ? 15 : 0)
}

/** "held on 16 and 17 January in": what follows is a place of meeting for sure. */
const HELD = /\b(?:held|met|hosted|took place|convened|gathered|meets?|take place|be held)\b[^.;]*$/
