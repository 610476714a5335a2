import {isPostNoun, KIN_NOUNS, POST_NOUNS} from './posts.ts'
import {FUNCTION_WORDS} from './vocabulary.ts'
import {lowerAt, type Reading, type TokenRange} from './tokens.ts'

/** Whether the word says what one person is or does, by the list or by its ending ("defenseman", "cellist"). */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('\u00ad', '')
  if (NO_ROLES.has(lower) || MAKERS.test(lower)) return false
  return POST_NOUNS.has(lower) || isPostNoun(lower) || ENDING.test(lower) || HYPHENATED.test(lower)
}

/** Whether the word can be a title right before a name: also any doer that no list has ("rancher", "shearer"). */
export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (isRoleNoun(lower)) return true
  return DOER.test(lower) && !NO_DOERS.has(lower) && !FUNCTION_WORDS.has(lower)
}

export function isKinNoun(word: string): boolean {
  return KIN_NOUNS.has(word.toLowerCase())
}

/**
 * The head of a noun phrase without determiner: the word before its first preposition, "who" or comma
 * ("regional minister for territory", "board chair of the authority"). -1 where there is none.
 */
export function headOf(reading: Reading, {from, to}: TokenRange): number {
  let at = from
  while (at < to && !ENDS_HEAD.has(lowerAt(reading, at))) at++
  return at > from ? at - 1 : -1
}

/** Firms, not people. */
const MAKERS =
  /^(?!film|law|dress|shoe|peace|watch|clock|match|policy|play|trouble|home|cheese|wine|cabinet|book|instrument|deal|decision-|map|lace|pace|hay|mischief|money|merry|king|widow|rope|basket|boot|image|speech)[a-z-]{3,}maker$/
const DOER = /^[a-z]{2,}[a-z](?:er|or)$/
/** Words in -er and -or that are no doers. */
const NO_DOERS: ReadonlySet<string> = new Set(
  `after under over never ever however whether together further rather other another order offer number paper letter
  answer quarter summer winter dinner supper water river power tower border corner cover danger degree discover error
  factor favor favour finger former later latter layer labor labour major minor matter member mirror monster mother
  father brother sister neither either newspaper outer inner upper lower paper pepper poster proper register remember
  silver sector shelter shoulder sister spider super theater tender terror timber tractor trigger weather wonder
  transfer computer counter center centre chapter character consider cluster disaster display engender filter flower
  gender hammer harbor harbour honor humor interior exterior liquor motor odor odour pattern prior rumor rumour tenor
  vapor vapour visor vigor anchor armor armour senior junior superior inferior better bigger older younger earlier
  closer higher larger longer sooner wider clearer tougher softer harder cooler warmer october november december
  september easter user ferry-master consumer trailer twitter container helicopter tanker freighter trawler steamer
  cruiser printer router server browser folder header footer newsletter prayer dollar soccer supporter buffer copper
  fiber fibre leather rubber sugar lumber december manner corridor mayor doctor tutor`.split(/\s+/),
)
const NO_ROLES: ReadonlySet<string> = new Set(
  'german roman norman ottoman human layman talisman'.split(' '),
)
const ENDING =
  /(?:[a-z]{3,}[^aiou]man|seaman|[a-z]woman|[a-z]person|ologist|ographer|[a-z]{3}keeper|[a-z]{3}maker|[a-z]{3,}ist|[a-z]{3,}smith|[a-z]{3}master|[a-z]{3}wright|[a-z]{3}hand|[a-z]{3}eer)$/
const HYPHENATED =
  /-(?:in-chief|general|elect|designate|leader|chief|president|minister|chair|chancellor|of-two|of-three|of-four)$/
const ENDS_HEAD: ReadonlySet<string> = new Set(
  'of for at in on with from to by and who whom whose which that , ; . : — – - ( ) " “ ” now since under over into during as'.split(
    ' ',
  ),
)
