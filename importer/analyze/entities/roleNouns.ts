import {isPostNoun, KIN_NOUNS, POST_NOUNS} from './posts.ts'
import {lowerAt, type Reading, type TokenRange} from './tokens.ts'

/** Whether the word says what one person is or does, by the list or by its ending ("defenseman", "cellist"). */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('\u00ad', '')
  if (NO_ROLES.has(lower) || MAKERS.test(lower)) return false
  return POST_NOUNS.has(lower) || isPostNoun(lower) || ENDING.test(lower) || HYPHENATED.test(lower)
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
  /^(?:car|drug|steel|chip|plane|truck|toy|phone|aircraft|engine|tyre|tire|paper)maker$/
const NO_ROLES: ReadonlySet<string> = new Set(
  'german roman norman ottoman human layman talisman'.split(' '),
)
const ENDING =
  /(?:[a-z]{4,}man|[a-z]woman|[a-z]person|ologist|ographer|[a-z]{3}keeper|[a-z]{3}maker|[a-z]{3,}ist|[a-z]{3,}smith|[a-z]{3}master|[a-z]{3}wright|[a-z]{3}hand|[a-z]{3}eer)$/
const HYPHENATED =
  /-(?:in-chief|general|elect|designate|leader|chief|president|minister|chair|chancellor|of-two|of-three|of-four)$/
const ENDS_HEAD: ReadonlySet<string> = new Set(
  'of for at in on with from to by and who whom whose which that , ; . : — – - ( ) " “ ” now since under over into during as'.split(
    ' ',
  ),
)
