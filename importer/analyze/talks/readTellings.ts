import type {DateReference} from './dates.ts'
import {readDayHeadings, underHeading} from './dayHeadings.ts'
import {mayEnumerate, readEnumeration} from './enumerations.ts'
import {cuesBefore, readCues} from './readCues.ts'
import {findDurations} from './durations.ts'
import {NTH_DAY} from './mentionRules.ts'
import {numberValue} from './numbers.ts'
import {readMentions} from './readMentions.ts'
import {readRoundHeadings, underRoundHeading} from './roundHeadings.ts'
import type {RoundMention} from './roundMention.ts'
import {goesOn, significantMentions} from './significantMentions.ts'
import type {TalkSentence} from './talkText.ts'
import {tellEnumeration} from './tellEnumeration.ts'
import type {Telling} from './telling.ts'
import {tellRound} from './tellRound.ts'

/** What every sentence tells of rounds: each cue goes to the mention that it stands nearest to. */
export function readTellings(
  sentences: readonly TalkSentence[],
  towns: ReadonlySet<string>,
  reference: DateReference | null,
  parties: ReadonlySet<string>,
): Telling[] {
  const tellings: Telling[] = []
  let lastSeen = -10
  /** Sentences that gave lengths, for the next may leave the unit out. */
  const hoursTold = new Set<number>()
  let dayTold = -10
  const near = paragraphsNearTalks(sentences, parties)
  sentences.forEach((sentence, index) => {
    const context =
      sentence.part === 'body' &&
      (index - lastSeen <= 4 || (lastSeen >= 0 && ROUND_NOUN.test(sentence.masked)))
    if (!ROUND_WORD.test(sentence.masked) && lastSeen !== index - 1) return
    const read = readMentions(sentence.masked, context).map((one) => {
      if (one.rule === 'item-of-a-list')
        return {...one, ordinal: one.ordinal ?? numberOfItem(sentences[index - 1])}
      return dayTold === index - 1 ? asDay(one) : one
    })
    const found = significantMentions(
      lastSeen >= 0 || near.has(sentence.paragraph)
        ? read
        : read.filter((one) => !isBareRound(one, sentence)),
      sentence.masked,
    )
    const follows = lastSeen === index - 1 ? goesOn(sentence.masked) : null
    const several = mayEnumerate(sentence.masked)
    if (found.length === 0 && !follows && !several) return
    const plain = readCues(sentence, towns, reference)
    const cues =
      plain.durations.length === 0 && hoursTold.has(index - 1)
        ? {...plain, durations: findDurations(sentence.masked, true)}
        : plain
    if (cues.durations.length > 0) hoursTold.add(index)
    const enumeration = several ? readEnumeration(sentence.masked, cues) : null
    const from = enumeration?.start ?? Infinity
    const mentions = found.filter(({end}) => end <= from)
    const all = mentions.length > 0 || enumeration || !follows ? mentions : [follows]
    if (all.length === 0 && !enumeration) return
    if (all.some(({rule}) => rule === NTH_DAY)) dayTold = index
    lastSeen = index
    const sides = sentence.mentions.flatMap(({id}) => (parties.has(id) ? [id] : []))
    if (enumeration)
      tellings.push(
        ...tellEnumeration(sentence, index, enumeration).map((one) => ({...one, sides})),
      )
    const own = cuesBefore(cues, from)
    tellings.push(
      ...all.map((mention) => ({...tellRound(sentence, index, mention, all, own), sides})),
    )
  })
  const days = readDayHeadings(sentences, reference)
  const rounds = readRoundHeadings(sentences)
  return tellings.map((telling) => underRoundHeading(underHeading(telling, days), rounds))
}

/** "II." may have been read as a sentence of its own. */
function numberOfItem(before: TalkSentence | undefined): number | null {
  const number = /^([ivx]{1,5}|\d{1,2})[.)]$/.exec(before?.masked.trim() ?? '')?.[1]
  return number ? numberValue(number) : null
}

/** After "the first day lasted five hours", "the second" is a day too. */
function asDay(mention: RoundMention): RoundMention {
  if (mention.form !== 'elliptic' || mention.ordinal === null) return mention
  return {
    ...mention,
    form: 'definite',
    sitting: null,
    ordinal: null,
    day: mention.ordinal,
    rule: NTH_DAY,
  }
}

/** A round of no talks ("knocked down in the third round") stands in a paragraph that speaks of nothing else of the kind. */
function isBareRound(mention: RoundMention, {masked}: TalkSentence): boolean {
  return (
    masked.slice(mention.start, mention.end).endsWith('round') &&
    !masked.startsWith(' of', mention.end)
  )
}

function paragraphsNearTalks(
  sentences: readonly TalkSentence[],
  parties: ReadonlySet<string>,
): ReadonlySet<number> {
  const near = new Set<number>()
  for (const {paragraph, masked, mentions} of sentences) {
    if (!TALKS.test(masked) && !mentions.some(({id}) => parties.has(id))) continue
    for (const one of [paragraph - 1, paragraph, paragraph + 1]) near.add(one)
  }
  return near
}

const TALKS =
  /\b(?:talks|negotiat\w+|bargain\w*|mediat\w+|delegations?|sides|truce|ceasefire|discussions|consultations|dialogue|conciliat\w+)\b/

const ROUND_NOUN = /\b(?:rounds?|sessions?|meetings?|sittings?|times|talks)\b/

/** A sentence without any of these tells of no round, unless it goes on about that of the last one. */
const ROUND_WORD =
  /round|session|meet|met\b|s[ai]t\b|sitting|plenary|talk|negotiat|discuss|bargain|consult|dialogue|mediat|gather|summit|conven|resum|return|sign|reach|struck|agree|deal|truce|treaty|accord|pact|hours|minutes|times|twice|table|back (?:to|for|at|on|in)|day's|\d(?:st|nd|rd|th)\b|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|twelfth|twentieth|the one in|the last|left|walked|invited/
