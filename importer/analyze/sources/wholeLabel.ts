import type {Span} from '../../span.ts'
import type {Attribution} from '../attribution/attribution.ts'
import {verbFormsOf} from '../attribution/lexicon/verbForms.ts'
import {ACT_VERBS} from '../entities/vocabulary.ts'
import type {Prose, Token} from '../text/prose.ts'
import {readLabel, tokenAt} from './labelPhrase.ts'
import {kindOfHead, PERSON_ENDING} from './sourceNouns.ts'

/**
 * The attribution with a label that is a whole noun phrase: the label may be only what a preposition, a participle or
 * a relative clause in that phrase governs ("a person close to |the board|"), or break off after an adjective
 * ("a source close").
 */
export function withWholeLabel(prose: Prose, attribution: Attribution): Attribution {
  const {label} = attribution
  if (!label) return attribution
  const whole = withMaker(
    prose,
    attribution,
    withObject(prose, fromOutside(prose, attribution, label)),
  )
  if (whole.start === label.start && whole.end === label.end) return attribution
  const [first, ...rest] = attribution.source
  const source = {
    start: Math.min(first?.start ?? whole.start, whole.start),
    end: Math.max(whole.start < label.start ? 0 : (first?.end ?? 0), whole.end),
  }
  return {...attribution, label: whole, source: [source, ...rest]}
}

/** Grows the label to the left, where it stands before its cue and the words before it have no verb of their own. */
function fromOutside(prose: Prose, attribution: Attribution, label: Span): Span {
  const cue = attribution.cue[0]
  if (!cue || cue.start < label.end) return label
  let first = tokenAt(prose, label.start)
  while (ARTICLES.has(prose.tokens[first - 1]?.lower ?? '')) first--
  const before = prose.tokens[first - 1]
  const sentence = prose.tokens[first]?.sentence
  if (!before || before.sentence !== sentence) return label
  const relative = prose.tokens[first - 2]
  if (/^(?:who|which)$/.test(relative?.lower ?? '') && isVerb(before)) {
    const comma = prose.tokens[first - 3]?.lower === ',' ? first - 3 : first - 2
    return phraseUpTo(prose, comma) ?? label
  }
  if (!GOVERNORS.has(before.lower)) return label
  const outer = phraseUpTo(prose, first)
  return outer ? {start: outer.start, end: label.end} : label
}

/** The noun phrase of people, a body or a document that ends before `end` and opens its clause. */
function phraseUpTo(prose: Prose, end: number): Span | null {
  const sentence = prose.tokens[end]?.sentence
  // "The Elbe Union |(EU)|, which"
  const bracketed = prose.tokens[end - 1]?.text === ')' && prose.tokens[end - 3]?.text === '('
  let from = bracketed ? end - 3 : end
  while (end - from < LONGEST) {
    const token = prose.tokens[from - 1]
    if (!token || token.sentence !== sentence || ENDS_CLAUSE.test(token.text)) break
    if (/^(?:that|and|but|as|if|when|while|because|according)$/.test(token.lower)) break
    if (ACT_VERBS.has(token.lower) && !GOVERNORS.has(token.lower)) return null
    from--
  }
  const first = prose.tokens[from]
  const last = prose.tokens[end - 1]
  if (!first || !last || from === end || NO_START.has(first.lower)) return null
  const span = {start: first.start, end: last.end}
  const phrase = readLabel(prose, span)
  // "a rival claimant |to the throne|"
  const somebody = phrase.indefinite && PERSON_ENDING.test(phrase.head)
  const known = phrase.pronoun === null && (somebody || kindOfHead(phrase.head) !== null)
  const named = /^\p{Lu}/u.test(prose.text.slice(phrase.headSpan.start, phrase.headSpan.end))
  return known || (named && from < end - 1) ? span : null
}

/** "a source close |to its owners": up to the next mark or verb. */
function withObject(prose: Prose, label: Span): Span {
  let at = tokenAt(prose, label.end - 1)
  const sentence = prose.tokens[at]?.sentence
  if (!NEEDS_OBJECT.has(prose.tokens[at]?.lower ?? '')) return label
  if (!/^(?:to|with|on|by|about)$/.test(prose.tokens[at + 1]?.lower ?? '')) return label
  let end = label.end
  for (at++; ; at++) {
    const token = prose.tokens[at]
    if (!token || token.sentence !== sentence || token.kind === 'punctuation')
      return {...label, end}
    if (ACT_VERBS.has(token.lower) || /^(?:who|which|that)$/.test(token.lower))
      return {...label, end}
    end = token.end
  }
}

/** "according to a count |kept by the observatory|": who made a text belongs to it, up to the next mark or verb. */
function withMaker(prose: Prose, attribution: Attribution, label: Span): Span {
  const cue = attribution.cue[0]
  if (!cue || cue.start > label.start) return label
  let at = tokenAt(prose, label.end - 1) + 1
  const sentence = prose.tokens[at - 1]?.sentence
  const made = MADE.has(prose.tokens[at]?.lower ?? '') && prose.tokens[at + 1]?.lower === 'by'
  if (!made || kindOfHead(readLabel(prose, label).head) !== 'document') return label
  let {end} = label
  for (; ; at++) {
    const token = prose.tokens[at]
    if (!token || token.sentence !== sentence || token.kind === 'punctuation') break
    if (ACT_VERBS.has(token.lower) && !MADE.has(token.lower)) break
    if (/^(?:who|which|that|and|but)$/.test(token.lower)) break
    end = token.end
  }
  return {...label, end}
}

function isVerb(token: Token): boolean {
  if (ACT_VERBS.has(token.lower)) return true
  return verbFormsOf(token.lower)?.some(({forms}) => forms.has('past')) === true
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her'])
/** What the label may hang on: prepositions, and participles after the noun. */
const GOVERNORS: ReadonlySet<string> = new Set(
  'to of by with from for on at in published leaked seen signed issued posted adopted circulated released obtained'.split(
    ' ',
  ),
)
const MADE: ReadonlySet<string> = new Set(
  'kept compiled drafted prepared commissioned collected made'.split(' '),
)
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'close familiar briefed privy loyal opposed sympathetic'.split(' '),
)
const NO_START: ReadonlySet<string> = new Set(
  'in on at by for of to from with after before during under over last next this earlier later when while as he she they it we i there not'.split(
    ' ',
  ),
)
const ENDS_CLAUSE = /^[,;:.!?"“”‘«»()—–-]$/
const LONGEST = 14
