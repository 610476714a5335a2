import type {EntityMention} from '../entities/entities.ts'
import {isRoleNoun} from '../entities/roleNouns.ts'
import {ACT_VERBS} from '../entities/vocabulary.ts'
import type {Prose, Token} from '../text/prose.ts'
import {readLabel, tokenAt} from './labelPhrase.ts'

/**
 * The mention of a person with the post that stands before its comma: "|The Minister of Energy and Mines, Ana Sow|,",
 * "|The vet, Dr Ana Sow|,". Unchanged where no post stands there, or where the words after the name show that the
 * comma divides two clauses ("After meeting the minister, Ana Sow left").
 */
export function withPost(prose: Prose, mention: EntityMention): EntityMention {
  const {tokens} = prose
  if (prose.text.slice(mention.extended.start, mention.span.start).includes(',')) return mention
  let name = tokenAt(prose, mention.extended.start)
  const {sentence} = tokens[name] ?? {}
  // "Justice (retd) |Francis Opio|"
  if (tokens[name - 1]?.text === ')' && tokens[name - 3]?.text === '(') name -= 3
  if (HONORIFICS.test(tokens[name - 1]?.text ?? '')) name--
  const comma = name - 1
  if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== sentence) return mention
  if (!CLOSES.test(tokens[tokenAt(prose, mention.span.end)]?.text ?? '')) return mention
  const from = postStart(prose, comma)
  const start = tokens[from]?.start
  if (start === undefined || start >= mention.extended.start) return mention
  return {...mention, extended: {start, end: Math.max(mention.extended.end, mention.span.end)}}
}

/** Index of the determiner with which the post before the comma begins; -1 where there is no post. */
function postStart(prose: Prose, comma: number): number {
  const {tokens} = prose
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST; at--) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || token.sentence !== tokens[comma]?.sentence) return -1
    if (ends(token, tokens[at - 1], next)) return -1
    if (!DETERMINERS.test(token.lower) || at === comma - 1) continue
    const phrase = readLabel(prose, {start: token.start, end: tokens[comma - 1]?.end ?? token.end})
    const lone = comma - at === 2 && /^\p{Lu}/u.test(next.text)
    if (isRoleNoun(phrase.head) || PERSON_ENDING.test(phrase.head) || lone) return at
  }
  return -1
}

/** Marks, verbs and conjunctions end a post, apart from "and" inside a name ("Energy and Mines"). */
function ends(token: Token, before: Token | undefined, next: Token): boolean {
  if (token.kind === 'punctuation') return !/^['’-]$/.test(token.text)
  if (token.lower === 'and') return !(CAPITAL.test(next.text) && CAPITAL.test(before?.text ?? ''))
  return (
    ACT_VERBS.has(token.lower) || /^(?:that|but|or|when|while|as|if|who|which)$/.test(token.lower)
  )
}

const LONGEST = 16
const CAPITAL = /^\p{Lu}/u
const CLOSES = /^(?:[,.;:)]|—|–|on|was|is)$/
const DETERMINERS = /^(?:the|its|his|her|their|our)$/
const HONORIFICS =
  /^(?:M(?:r|rs|s|me|e)\.?|Madame|Monsieur|Dr\.?|Prof\.?|Professor|Judge|Justice|Sir|Dame|Captain|Colonel|General|Sheikh|Don|Doña|Sra?\.?)$/
const PERSON_ENDING = /(?:[^aeiou]er|[^aeiou]or|ist|man|woman|eer|chair|vet|head)$/
