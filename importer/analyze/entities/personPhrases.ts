import {HEAD_NOUNS} from './headNouns.ts'
import {HONORIFICS, POST_MODIFIERS} from './posts.ts'
import {headOf, isKinNoun, isRoleNoun, isTitleWord} from './roleNouns.ts'
import {
  areTogether,
  isCapital,
  isOneOf,
  isOpening,
  lowerAt,
  type Reading,
  type TokenRange,
} from './tokens.ts'
import {ACT_VERBS, CALENDAR, FUNCTION_WORDS} from './vocabulary.ts'

/** A description of a person: "Iran's foreign minister". */
export interface RolePhrase extends TokenRange {
  /** Where the part after the determiner and the possessor begins: "foreign minister". */
  readonly core: number
  /** "Iran", "the county", "its"; null where nobody is named. */
  readonly possessor: TokenRange | null
  /** Index of "minister". */
  readonly head: number
  readonly kin: boolean
}

/** A title that runs into the name at `name`: "Defence Minister |Khawaja Asif", "secretary of state |José ...". */
export function titleBefore(reading: Reading, name: number): RolePhrase | null {
  const last = name - 1
  if (!areTogether(reading.tokens[last], reading.tokens[name])) return null
  const head = titleHead(reading, last)
  if (head < 0) return null
  let from = head
  while (name - from < 9 && continuesTitle(reading, from - 1)) from--
  const possessor = possessorBefore(reading, from)
  return {from: possessor?.from ?? from, to: name, core: from, possessor, head, kin: false}
}

/** "..., the board chair of the authority, ..." after the name that ends at `end`. */
export function appositionAfter(reading: Reading, end: number): RolePhrase | null {
  if (!OPENS_APPOSITION.has(lowerAt(reading, end))) return null
  let from = end + 1
  if (reading.tokens[from]?.kind === 'number' && lowerAt(reading, from + 1) === ',') from += 2
  if (lowerAt(reading, from) === 'who' && /^(?:is|was)$/.test(lowerAt(reading, from + 1))) from += 2
  if (!areTogether(reading.tokens[end], reading.tokens[from])) return null
  return phraseFrom(reading, {from, to: endOfApposition(reading, from)})
}

/** "NAME is the chief negotiator of ...", also over a clause: "NAME, who goes by one name, is the ...". */
export function predicateAfter(reading: Reading, end: number): RolePhrase | null {
  let at = end
  // "NAME, 58, has been the chief negotiator of ..."
  if (reading.tokens[at + 1]?.kind === 'number' && lowerAt(reading, at + 2) === ',') at += 3
  if (lowerAt(reading, at) === ',' && lowerAt(reading, at + 1) === 'who') {
    at += 2
    while (
      at - end < 14 &&
      lowerAt(reading, at) !== ',' &&
      areTogether(reading.tokens[end], reading.tokens[at])
    )
      at++
    at++
  }
  if (/^(?:has|had)$/.test(lowerAt(reading, at)) && lowerAt(reading, at + 1) === 'been') at++
  if (!COPULA.test(lowerAt(reading, at)) || lowerAt(reading, at + 1) !== 'the') return null
  if (!areTogether(reading.tokens[end], reading.tokens[at + 1])) return null
  return phraseFrom(reading, {from: at + 1, to: endOfApposition(reading, at + 1)})
}

/** "The chair, |NAME", "A spokesman for the authority, |NAME", "Iran's foreign minister, |NAME". */
export function appositionBefore(reading: Reading, name: number): RolePhrase | null {
  const article = lowerAt(reading, name - 1) === 'the' && lowerAt(reading, name - 2) === ','
  const comma = article ? name - 2 : name - 1
  if (lowerAt(reading, comma) !== ',') return null
  let from = comma
  while (comma - from < 16 && areTogether(reading.tokens[from - 1], reading.tokens[comma])) {
    const at = from - 1
    // "The tug master who led the crews, |NAME": the clause belongs to the phrase before it.
    if (lowerAt(reading, at) === 'who' && isTitleWord(lowerAt(reading, at - 1))) {
      from = at
      continue
    }
    const lower = lowerAt(reading, at)
    if (reading.tokens[at]?.kind === 'punctuation' && !reading.genitives.has(at)) break
    // "president and chief negotiator" is one person, "the mayor and the chair" are two.
    const field =
      isCapital(reading.tokens[at + 1]) &&
      isCapital(reading.tokens[at - 1]) &&
      !isRoleNoun(lowerAt(reading, at + 1)) &&
      [2, 3, 4].some((back) => lowerAt(reading, at - back) === 'of')
    const shared =
      lower === 'and' &&
      !DETERMINERS.has(lowerAt(reading, at + 1)) &&
      (!isCapital(reading.tokens[at + 1]) || field)
    if (
      (BREAKS_PHRASE.has(lower) && !shared) ||
      (ACT_VERBS.has(lower) &&
        !isCapital(reading.tokens[at]) &&
        !isRoleNoun(lower) &&
        !inRelative(reading, at))
    )
      break
    from = at
  }
  for (; from < comma; from++) {
    const phrase = startsPhrase(reading, from) ? phraseFrom(reading, {from, to: comma}) : null
    if (phrase) return phrase
  }
  return null
}

/** "The union's chief negotiator is |NAME", "The Brigade's negotiator, a lawyer called |NAME". */
export function predicateBefore(reading: Reading, name: number): RolePhrase | null {
  const link = lowerAt(reading, name - 1)
  if (/^(?:called|named)$/.test(link)) return calledBefore(reading, name - 1)
  if (!/^(?:is|was|remains)$/.test(link)) return null
  let from = name - 1
  while (name - from < 12 && areTogether(reading.tokens[from - 1], reading.tokens[name])) {
    if (reading.tokens[from - 1]?.kind === 'punctuation' && !reading.genitives.has(from - 1)) break
    from--
  }
  if (!/^(?:the|its|their)$/.test(lowerAt(reading, from))) return null
  const phrase = phraseFrom(reading, {from, to: name - 1})
  return phrase && !phrase.kin && isRoleNoun(lowerAt(reading, phrase.head)) ? phrase : null
}

function calledBefore(reading: Reading, called: number): RolePhrase | null {
  let from = called
  while (called - from < 5 && !/^an?$/.test(lowerAt(reading, from))) from--
  const plain = phraseFrom(reading, {from, to: called})
  if (!plain || plain.kin || !isRoleNoun(lowerAt(reading, plain.head))) return null
  return lowerAt(reading, from - 1) === ',' ? (appositionBefore(reading, from) ?? plain) : plain
}

/** Whether "who" stands right before the verb: "the woman who runs the canteen". */
function inRelative(reading: Reading, verb: number): boolean {
  return lowerAt(reading, verb - 1) === 'who'
}

/** Reads a noun phrase whose head is a role or a relative; null for any other. */
export function phraseFrom(
  reading: Reading,
  {from, to}: TokenRange,
  several = false,
): RolePhrase | null {
  // "one of the owners"
  if (lowerAt(reading, from) === 'one' && lowerAt(reading, from + 1) === 'of') {
    const many = phraseFrom(reading, {from: from + 2, to}, true)
    return many ? {...many, from} : null
  }
  let core = from
  let possessor: TokenRange | null = null
  if (POSSESSIVES.has(lowerAt(reading, core))) possessor = {from: core, to: core + 1}
  while (
    core < to &&
    (DETERMINERS.has(lowerAt(reading, core)) || ADVERBS.has(lowerAt(reading, core)))
  )
    core++
  for (let at = core + 1; at < to && at < core + 8; at++) {
    if (PREPOSITION.test(lowerAt(reading, at))) break
    if (!reading.genitives.has(at)) continue
    possessor = {from: core, to: at}
    core = lowerAt(reading, at + 1) === 'own' ? at + 2 : at + 1
    break
  }
  const head = headOf(reading, {from: core, to})
  if (head < 0 || head - core > 7) return null
  const word = lowerAt(reading, head)
  const kin = isKinNoun(word)
  const plural = word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
  const role =
    isTitleWord(several && plural ? word.slice(0, -1) : word) ||
    (word === 'number' && lowerAt(reading, head - 1) === 'opposite')
  if (!kin && (!role || plural !== several)) return null
  for (let at = core; at < head; at++)
    if (isOneOf(reading, at, FUNCTION_WORDS) && !NUMBERED.has(lowerAt(reading, at))) return null
  return {from, to, core, possessor, head, kin}
}

/** Index of the title's head: the word before the name, or the noun before "of state". -1 for no title. */
function titleHead(reading: Reading, last: number): number {
  const word = lowerAt(reading, last)
  if (
    (isRoleNoun(word) || isDoer(reading, last)) &&
    !(word.endsWith('s') && isRoleNoun(word.slice(0, -1)))
  )
    return last
  const of = lowerAt(reading, last - 1) === 'of' && AFTER_OF.has(word)
  return of && isRoleNoun(lowerAt(reading, last - 2)) ? last - 2 : -1
}

/** "rancher Bill Yates": in lower case or first in the sentence, before a name of two words. */
function isDoer(reading: Reading, at: number): boolean {
  if (!isTitleWord(lowerAt(reading, at))) return false
  if (!isCapital(reading.tokens[at + 1]) || !isCapital(reading.tokens[at + 2])) return false
  return !isCapital(reading.tokens[at]) || isOpening(reading, at)
}

function continuesTitle(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!areTogether(token, reading.tokens[at + 1]) || token?.kind === 'punctuation') return false
  const lower = token?.lower ?? ''
  if (lower === "'s" || CALENDAR.has(lower)) return false
  if (POST_MODIFIERS.has(lower) || lower.includes('-')) return true
  if (isOneOf(reading, at, FUNCTION_WORDS)) return false
  if (isCapital(token)) return true
  if (ACT_VERBS.has(lower) && !HEAD_NOUNS.has(lower)) return false
  return !VERBAL.test(lower)
}

/** "Iran's |foreign minister", "the county's |mediator", "its |chairman": the possessor with its article left off. */
function possessorBefore(reading: Reading, core: number): TokenRange | null {
  if (POSSESSIVES.has(lowerAt(reading, core - 1))) return {from: core - 1, to: core}
  if (!reading.genitives.has(core - 1)) return null
  let from = core - 2
  while (isCapital(reading.tokens[from]) && isCapital(reading.tokens[from - 1]) && core - from < 8)
    from--
  return {from, to: core - 1}
}

/** At the next comma, dash, bracket, relative or end of the sentence; an abbreviation's stop is no end. */
function endOfApposition(reading: Reading, from: number): number {
  let to = from
  while (to - from < 30 && areTogether(reading.tokens[from], reading.tokens[to])) {
    const lower = lowerAt(reading, to)
    if (ENDS_APPOSITION.has(lower)) break
    if (
      to > from &&
      ACT_VERBS.has(lower) &&
      !isCapital(reading.tokens[to]) &&
      !isRoleNoun(lower) &&
      !HEAD_NOUNS.has(lower)
    )
      break
    to++
  }
  return to
}

function startsPhrase(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at)
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return true
  if (isCapital(reading.tokens[at]) && !isCapital(reading.tokens[at - 1])) return true
  return POST_MODIFIERS.has(lower) || (isRoleNoun(lower) && !HONORIFICS.has(lower))
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their our my your one'.split(' '),
)
const POSSESSIVES: ReadonlySet<string> = new Set('its his her their our my your'.split(' '))
const ADVERBS: ReadonlySet<string> = new Set(
  'now then currently formerly once also himself herself own'.split(' '),
)
const OPENS_APPOSITION: ReadonlySet<string> = new Set([',', '—', '–', '-', '('])
const ENDS_APPOSITION: ReadonlySet<string> = new Set(
  ', ; . : ! ? — – ( ) " “ ” « » who whom whose which that said says told tells when while after before because'.split(
    ' ',
  ),
)
const BREAKS_PHRASE: ReadonlySet<string> = new Set(
  'and but or that as when while because if although though said says told where whether which who then than so he she they we it by with'.split(
    ' ',
  ),
)
/** What an office right before a name can be "of": "Secretary of State |NAME". */
export const AFTER_OF: ReadonlySet<string> = new Set(
  `state staff parliament government police mission delegation operations security labor labour health education
  finance trade fisheries agriculture defence defense justice interior transport energy industry commerce culture
  tourism housing environment water mines information`.split(/\s+/),
)
const NUMBERED: ReadonlySet<string> = new Set('first second third last former'.split(' '))
const COPULA = /^(?:is|was|been|became|remains)$/
const PREPOSITION = /^(?:of|for|at|in|on|to|from|by|who|which|that)$/
const VERBAL = /(?:[^e]ed|ing)$/
