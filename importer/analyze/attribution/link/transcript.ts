import type {Span} from '../../../span.ts'
import type {Prose, Token} from '../../text/prose.ts'
import type {ParagraphHint} from '../attribution.ts'
import type {NamedFinding} from '../frames/findInSentence.ts'
import type {Reading} from '../reading/word.ts'
import {contentSpan, draftOf} from './draft.ts'
import type {Thread} from './thread.ts'

/** What a paragraph is in an interview. */
export interface Turn {
  readonly kind: 'question' | 'answer'
  /** The printed name, without its colon. */
  readonly name: Span | null
  /** How many tokens at the start of the paragraph are the name and its colon. */
  readonly skip: number
}

/**
 * The turns of an interview or other transcript, by paragraph; empty where the text is none. A transcript has
 * paragraphs that begin with a name and a colon (or "Q:" and "A:"), two of them at least, one of which asks;
 * paragraphs without a name after them go on in turn, or belong to who spoke last where every turn is named.
 */
export function readTurns(
  prose: Prose,
  hints: readonly ParagraphHint[] | undefined,
): ReadonlyMap<number, Turn> {
  const hinted = hints?.some((hint) => hint.style === 'answer') ? hintedTurns(hints) : null
  if (hinted) return isExplainer(prose, hinted) ? new Map() : hinted

  const labels = new Map<number, Label>()
  for (const [paragraph, tokens] of tokensByParagraph(prose)) {
    const label = labelOf(tokens)
    if (label) labels.set(paragraph, label)
  }
  const asking = askers(labels)
  if (asking.size === 0 || labels.size < 2) return new Map()
  const turns = assignTurns(prose, labels, asking)
  return isExplainer(prose, turns) ? new Map() : turns
}

/** "Your questions answered": nobody is named before the answers, and nobody says "I" or "we" in them. */
function isExplainer(prose: Prose, turns: ReadonlyMap<number, Turn>): boolean {
  for (const {kind, name} of turns.values()) {
    const label = name && prose.text.slice(name.start, name.end)
    if (kind === 'answer' && !/^A(?:nswer)?[.:]?$/iu.test(label?.trim() ?? '')) return false
  }
  const quoted = prose.quotations.map((quotation) => quotation.outer)
  return !prose.tokens.some(
    (token) =>
      turns.get(token.paragraph)?.kind === 'answer' &&
      FIRST_PERSON.has(token.lower) &&
      !quoted.some((span) => span.start <= token.start && token.end <= span.end),
  )
}

function hintedTurns(hints: readonly ParagraphHint[]): Map<number, Turn> {
  const turns = new Map<number, Turn>()
  for (const [paragraph, {style, speaker}] of hints.entries()) {
    if (style === 'question' || style === 'answer')
      turns.set(paragraph, {kind: style, name: speaker, skip: 0})
  }
  return turns
}

/** Adds an answer as one statement, and what questions and answers attribute to others. */
export function linkTurn(
  thread: Thread,
  turn: Turn,
  sentences: readonly Reading[],
  find: (reading: Reading) => readonly NamedFinding[],
): void {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return
  const start = contentSpan(first.words, [0, first.words.length], false)
  const end = contentSpan(last.words, [0, last.words.length], false)
  if (turn.kind === 'answer' && start && end) {
    thread.answer(turn.name, {start: start.start, end: end.end}, first.paragraph)
  }
  for (const reading of sentences) {
    for (const finding of find({...reading, first: false})) {
      const draft = draftOf(reading, finding, false, 0)
      if (draft && !draft.opensBlock) thread.drafts.push(draft)
    }
  }
}

/** First words of the labels that come more than once, or in a transcript: names, not places of datelines. */
export function speakersOf(prose: Prose): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const [, tokens] of tokensByParagraph(prose)) {
    const label = labelOf(tokens)
    if (!label) continue
    if (seen.has(label.name)) repeated.add(tokens[0]?.text ?? '')
    seen.add(label.name)
  }
  return repeated
}

interface Label {
  readonly name: string
  readonly span: Span
  readonly length: number
  readonly asks: boolean
}

function labelOf(tokens: readonly Token[]): Label | null {
  const colon = tokens.slice(0, 6).findIndex((token) => token.text === ':')
  if (colon < 1 || tokens.length < colon + 3) return null
  const name = tokens.slice(0, colon)
  if (!name.every((token) => NAME.test(token.text))) return null
  const last = tokens.at(-1)?.text ?? ''
  return {
    name: name.map((token) => token.text).join(' '),
    span: {start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0},
    length: colon,
    asks: last === '?',
  }
}

/** The names under which questions are asked: "Q", or one whose turns mostly end with a question mark. */
function askers(labels: ReadonlyMap<number, Label>): Set<string> {
  const turns = new Map<string, {all: number; asking: number}>()
  for (const label of labels.values()) {
    const count = turns.get(label.name) ?? {all: 0, asking: 0}
    count.all++
    if (label.asks) count.asking++
    turns.set(label.name, count)
  }
  if (turns.size < 2) return new Set()
  const names = [...turns].filter(
    ([name, count]) => QUESTION_LABELS.test(name) || count.asking * 2 > count.all,
  )
  return names.length < turns.size ? new Set(names.map(([name]) => name)) : new Set()
}

function assignTurns(
  prose: Prose,
  labels: ReadonlyMap<number, Label>,
  asking: ReadonlySet<string>,
): Map<number, Turn> {
  const turns = new Map<number, Turn>()
  const named = labels.size > 3
  let last: Turn['kind'] | null = null
  for (const [paragraph, tokens] of tokensByParagraph(prose)) {
    const label = labels.get(paragraph)
    const asks = tokens.at(-1)?.text === '?'
    let kind: Turn['kind'] | null = last
    if (label) kind = asking.has(label.name) ? 'question' : 'answer'
    else if (last !== null && !named) kind = asks || last === 'answer' ? 'question' : 'answer'
    if (kind === null || (!label && tokens.length < 2) || isClosing(tokens)) continue
    turns.set(paragraph, {kind, name: label?.span ?? null, skip: label ? label.length + 1 : 0})
    last = kind
  }
  return turns
}

/** A line after the interview that nobody in it says ("Support independent journalism."). */
function isClosing(tokens: readonly Token[]): boolean {
  return CLOSING.has(tokens[0]?.lower ?? '')
}

function* tokensByParagraph(
  prose: Prose,
): Generator<[paragraph: number, tokens: readonly Token[]]> {
  let from = 0
  for (let index = 1; index <= prose.tokens.length; index++) {
    const first = prose.tokens[from]
    if (!first || prose.tokens[index]?.paragraph === first.paragraph) continue
    yield [first.paragraph, prose.tokens.slice(from, index)]
    from = index
  }
}

const NAME = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|bin|al|el|of)$/u
const QUESTION_LABELS = /^(?:Q|Question|Interviewer|Moderator|Host)$/i
const FIRST_PERSON: ReadonlySet<string> = new Set('i we my our me us'.split(' '))
const CLOSING: ReadonlySet<string> = new Set([
  'support',
  'subscribe',
  'share',
  'read',
  'follow',
  'sign',
])
