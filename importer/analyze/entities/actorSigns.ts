import {HEAD_NOUNS, MEDIA_NOUNS} from './headNouns.ts'
import type {NameRun} from './nameRuns.ts'
import {isRoleNoun} from './roleNouns.ts'
import {isCapital, isOpening, lowerAt, type Reading, type TokenRange} from './tokens.ts'
import {ACT_VERBS, FUNCTION_WORDS, LOCATIVES, SPEECH_VERBS} from './vocabulary.ts'

/** Something around a name that shows an organization, worth so many points at each place. */
export interface ActorSign {
  readonly name: string
  readonly points: number
  /** A sentence in which the sign shows "Orbis" as an organization, and one in which it shows nothing. */
  readonly example: string
  readonly counterExample: string
  readonly holds: (reading: Reading, run: NameRun) => boolean
}

export const ACTOR_SIGNS: readonly ActorSign[] = [
  {
    name: 'owns-staff',
    points: 2,
    example: "It was Orbis's chairman who left.",
    counterExample: "It was Orbis's river that froze.",
    holds: (reading, run) => {
      const owned = lowerAt(reading, run.to + 1)
      return reading.genitives.has(run.to) && (STAFF.has(owned) || isRoleNoun(owned))
    },
  },
  {
    name: 'staff-after',
    points: 2,
    example: 'They met Orbis executives.',
    counterExample: 'They met Orbis again.',
    holds: (reading, run) => {
      const next = lowerAt(reading, run.to)
      const short = run.to - run.from < 3
      return (
        !opensAlone(run) &&
        !reading.genitives.has(run.from - 1) &&
        (STAFF.has(next) || (short && isRoleNoun(next)))
      )
    },
  },
  {
    name: 'staff-at',
    points: 2,
    example: 'Two engineers at Orbis agreed.',
    counterExample: 'She told reporters at Orbis.',
    holds: (reading, run) =>
      lowerAt(reading, run.from - 1) === 'at' &&
      isRoleNoun(lowerAt(reading, run.from - 2)) &&
      lowerAt(reading, run.from - 3) !== 'told',
  },
  {
    name: 'article-in-name',
    points: 2,
    example: 'A letter leaked to The Orbis says so.',
    counterExample: 'The Orbis froze.',
    holds: (reading, run) =>
      reading.tokens[run.from - 1]?.text === 'The' && !isOpening(reading, run.from - 1),
  },
  {
    name: 'which-after',
    points: 2,
    example: 'Orbis, which owns the line, left.',
    counterExample: 'Orbis, who owns the line, left.',
    holds: (reading, run) =>
      lowerAt(reading, run.to) === ',' && lowerAt(reading, run.to + 1) === 'which',
  },
  {
    name: 'whose-staff',
    points: 2,
    example: 'Orbis, whose board has agreed, left.',
    counterExample: 'Orbis, whose banks froze, is long.',
    holds: (reading, run) =>
      lowerAt(reading, run.to) === ',' &&
      lowerAt(reading, run.to + 1) === 'whose' &&
      STAFF.has(lowerAt(reading, run.to + 2)),
  },
  {
    name: 'and-its-staff',
    points: 2,
    example: 'A pact between Orbis and its workers ended.',
    counterExample: 'The road to Orbis and its hills is closed.',
    holds: (reading, run) => {
      const staff = lowerAt(reading, run.to + 2)
      return (
        lowerAt(reading, run.to) === 'and' &&
        lowerAt(reading, run.to + 1) === 'its' &&
        (STAFF.has(staff) || (staff.endsWith('s') && isRoleNoun(staff)))
      )
    },
  },
  {
    name: 'bought',
    points: 2,
    example: 'The takeover of Orbis failed.',
    counterExample: 'The fall of Orbis came.',
    holds: (reading, run) =>
      (/^(?:of|with)$/.test(lowerAt(reading, run.from - 1)) &&
        /^(?:takeover|acquisition|purchase|buyout|merger)$/.test(lowerAt(reading, run.from - 2))) ||
      (lowerAt(reading, run.from - 1) === 'in' &&
        /^(?:shares|stake)$/.test(lowerAt(reading, run.from - 2))),
  },
  {
    name: 'rival-of',
    points: 2,
    example: 'The purchase of smaller rival Orbis failed.',
    counterExample: 'The purchase of smaller shoes at Orbis failed.',
    holds: (reading, run) =>
      /^(?:rival|competitor|subsidiary|parent|takeover|target)$/.test(
        lowerAt(reading, run.from - 1),
      ),
  },
  {
    name: 'buys-and-offers',
    points: 2,
    example: "It was Orbis's takeover that failed.",
    counterExample: "It was Orbis's weather that failed.",
    holds: (reading, run) =>
      reading.genitives.has(run.to) &&
      [1, 2, 3].some((on) =>
        /^(?:takeover|acquisition|bid|purchase|merger|remedies|remedy|concessions|buyout|counter-offer|lockout)$/.test(
          lowerAt(reading, run.to + on),
        ),
      ),
  },
  {
    name: 'declines-to-comment',
    points: 2,
    example: 'By noon Orbis declined to comment.',
    counterExample: 'By noon Orbis declined to a trickle.',
    holds: (reading, run) => {
      const rest = [0, 1, 2, 3, 4].map((on) => lowerAt(reading, run.to + on)).join(' ')
      return /^(?:declined to comment|did not (?:immediately )?(?:respond|comment|reply)|could not (?:immediately )?be)/.test(
        rest,
      )
    },
  },
  {
    name: 'has-done-of-its-own',
    points: 1,
    example: 'By noon Orbis has improved its bid.',
    counterExample: 'By noon Orbis has cold winters.',
    holds: (reading, run) =>
      /^(?:has|had)$/.test(lowerAt(reading, run.to)) &&
      /^(?:offered|improved|submitted|proposed|agreed|rejected|accepted|tabled|raised|sweetened|withdrawn|refused|asked|promised|filed)$/.test(
        lowerAt(reading, run.to + 1),
      ),
  },
  {
    name: 'speaks',
    points: 2,
    example: 'By noon Orbis said no.',
    counterExample: 'By noon Orbis froze.',
    holds: (reading, run) => !opensAlone(run) && SPEECH_VERBS.has(lowerAt(reading, run.to)),
  },
  {
    name: 'acts',
    points: 1,
    example: 'Orbis has walked out.',
    counterExample: 'Orbis between meals.',
    holds: (reading, run) => {
      const verb = lowerAt(reading, run.to)
      return ACT_VERBS.has(verb) && (opensAlone(run) || !SPEECH_VERBS.has(verb))
    },
  },
  {
    name: 'partner',
    points: 1,
    example: 'Talks between Orbis and the pilots ended.',
    counterExample: 'The road to Orbis and the coast is closed.',
    holds: (reading, run) =>
      /^(?:between|with|and)$/.test(lowerAt(reading, run.from - 1)) &&
      /^(?:and|will|to|for|on)$/.test(lowerAt(reading, run.to)),
  },
  {
    name: 'said-by',
    points: 1,
    example: 'It was denied by Orbis.',
    counterExample: 'It was built by Orbis.',
    holds: (reading, run) =>
      lowerAt(reading, run.from - 1) === 'by' && SPEECH_VERBS.has(lowerAt(reading, run.from - 2)),
  },
  {
    name: 'definite',
    points: 1,
    example: 'Leaders of the Orbis met.',
    counterExample: 'They fled across the Orbis.',
    holds: (reading, run) => {
      if (lowerAt(reading, run.from - 1) !== 'the' || LOCATIVES.has(lowerAt(reading, run.from - 2)))
        return false
      const next = reading.tokens[run.to]
      return next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || ACT_VERBS.has(next.lower)
    },
  },
  {
    name: 'several',
    points: 1,
    example: 'The Orbists, who lost, left.',
    counterExample: 'The Orbist, who lost, left.',
    holds: (reading, run) => {
      const last = lowerAt(reading, run.to - 1)
      return (
        lowerAt(reading, run.from - 1) === 'the' &&
        !LOCATIVES.has(lowerAt(reading, run.from - 2)) &&
        /[^sui]s$/.test(last) &&
        reading.tokens[run.to]?.kind !== 'word'
      )
    },
  },
  {
    name: 'government-of',
    points: 3,
    example: 'The government of Orbis agreed.',
    counterExample: 'The city of Orbis agreed.',
    holds: (reading, run) =>
      lowerAt(reading, run.from - 1) === 'of' &&
      /^(?:government|republic|kingdom|emirate|sultanate)$/.test(lowerAt(reading, run.from - 2)),
  },
  {
    name: 'has-ministers',
    points: 3,
    example: "It was Orbis's foreign minister who left.",
    counterExample: "It was Orbis's chairman who left.",
    holds: (reading, run) =>
      reading.genitives.has(run.to) &&
      [1, 2, 3].some((on) =>
        /^(?:minister|president|army|parliament|ambassador|premier)$/.test(
          lowerAt(reading, run.to + on),
        ),
      ) &&
      [1, 2].every((on) => reading.tokens[run.to + on]?.kind === 'word'),
  },
  {
    name: 'town-that-acts',
    points: 2,
    example: 'The city of Orbis sued.',
    counterExample: 'The city of Orbis froze.',
    holds: (reading, run) =>
      lowerAt(reading, run.from - 1) === 'of' &&
      /^(?:city|town|county|village|municipality|port|borough)$/.test(
        lowerAt(reading, run.from - 2),
      ) &&
      ACT_VERBS.has(lowerAt(reading, run.to)),
  },
  {
    name: 'company-word',
    points: 2,
    example: 'It was brokered by Orbis Partners.',
    counterExample: 'It was brokered by Orbis.',
    holds: (reading, run) => run.to - run.from > 1 && HEAD_NOUNS.has(lowerAt(reading, run.to - 1)),
  },
]

/** "told The Courier", "spoke to Highland Monthly", "in an interview with Le Fleuve": who is told things publishes. */
export function isTold(reading: Reading, run: TokenRange): boolean {
  const definite = lowerAt(reading, run.from - 1) === 'the'
  const at = definite ? run.from - 2 : run.from - 1
  const verb = lowerAt(reading, at)
  const last = lowerAt(reading, run.to - 1)
  if (isRoleNoun(last)) return false
  if (verb === 'told' || verb === 'tells' || verb === 'tell') {
    if (verb === 'tell' && !lowerAt(reading, at - 1).endsWith('s')) return false
    const inName = reading.tokens[run.from - 1]?.text === 'The'
    return inName || MEDIA_NOUNS.has(last) || (!definite && !HEAD_NOUNS.has(last))
  }
  const asked = lowerAt(reading, at - 1)
  return (
    (verb === 'to' && /^(?:spoke|talking|speaking)$/.test(asked)) ||
    (verb === 'with' && /^interviews?$/.test(asked))
  )
}

/** "Anchorline mugs", "Meridian shares": a lower-case noun right after the name. */
export function isAdjective(reading: Reading, run: NameRun): boolean {
  const token = reading.tokens[run.to]
  if (run.opens || token?.kind !== 'word' || isCapital(token) || token.lower.length < 4)
    return false
  return (
    !FUNCTION_WORDS.has(token.lower) &&
    !ACT_VERBS.has(token.lower) &&
    !/(?:ed|ing|ly)$/.test(token.lower)
  )
}

function opensAlone(run: NameRun): boolean {
  return run.opens && run.to - run.from === 1
}

const STAFF: ReadonlySet<string> = new Set(
  `workers staff pilots employees drivers nurses management executives officials fighters rebels shareholders
  negotiators executive official officer spokesman spokeswoman spokesperson boss chief ceo chairman lawyers board offer
  headquarters owners bargaining delegation team forces customers fleet proposal website plant members shares`.split(
    /\s+/,
  ),
)
