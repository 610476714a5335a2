import {contains} from '../../span.ts'
import type {QuotationType} from '../analysis.ts'
import type {Prose} from '../text/prose.ts'
import type {AttributeOptions, Attribution} from './attribution.ts'
import {findInSentence} from './frames/findInSentence.ts'
import {wordSet} from './lexicon/words.ts'
import {type Draft, draftOf} from './link/draft.ts'
import {parentsOf, withoutNested} from './link/nesting.ts'
import {linkParagraph} from './link/paragraph.ts'
import {Thread} from './link/thread.ts'
import {linkTurn, readTurns, speakersOf, type Turn} from './link/transcript.ts'
import {datelineLength} from './reading/dateline.ts'
import {type QuotePlaces, quotePlaces} from './reading/quotePlaces.ts'
import {readTokens} from './reading/readSentence.ts'
import type {Reading} from './reading/word.ts'

/**
 * Who said what, in order of place. In speech mode: what was said or written, attributions inside others included
 * (with `parent`), continued paragraphs as attributions of their own (with `continues`), contents without "that".
 * Otherwise everything that a text attributes, thoughts and attitudes included, none inside another.
 * Pure; linear in the length of the text.
 */
export function attribute(prose: Prose, options: AttributeOptions): Attribution[] {
  const places = quotePlaces(prose, 0)
  const thread = new Thread(!options.speech, options.paragraphs !== undefined)
  const turns = options.speech ? readTurns(prose, options.paragraphs) : new Map<number, Turn>()
  const find = (reading: Reading) => findInSentence(reading, options)
  for (const sentences of paragraphsOf(prose, places, turns)) {
    const paragraph = sentences[0]?.paragraph ?? -1
    const turn = turns.get(paragraph)
    if (turn) linkTurn(thread, turn, sentences, find)
    else linkParagraph(thread, sentences, find, LISTED.has(options.paragraphs?.[paragraph]?.style))
  }
  const drafts = options.speech
    ? withInner(speechOnly(thread.drafts), insideQuotations(prose, options))
    : withoutNested(thread.drafts)
  return finish(prose, drafts, places)
}

function* paragraphsOf(
  prose: Prose,
  places: QuotePlaces,
  turns: ReadonlyMap<number, Turn>,
): Generator<Reading[]> {
  const speakers = speakersOf(prose)
  let sentences: Reading[] = []
  let paragraph = -1
  for (const sentence of prose.sentences) {
    let from = sentence.firstToken
    if (sentence.paragraph !== paragraph) {
      if (sentences.length > 0) yield sentences
      sentences = []
      paragraph = sentence.paragraph
      from += turns.get(paragraph)?.skip ?? datelineLength(prose.tokens, from, speakers)
    }
    const reading = readTokens(prose, from, sentence.endToken, places)
    if (reading) sentences.push({...reading, first: sentences.length === 0})
  }
  if (sentences.length > 0) yield sentences
}

/**
 * Attributions inside quotations count where somebody is known to have said the quotation. What a speaker thinks that
 * somebody thinks ("she said voters believe that …") is nobody's statement, nor is what a denial denies ("denied that
 * ministers had asked for it").
 */
function withInner(drafts: Draft[], inner: readonly Draft[]): Draft[] {
  const all = [...drafts, ...inner]
  const parents = parentsOf(all)
  return all.filter((draft, index) => {
    const parent = parents[index]
    if (!parent) return draft.depth === 0
    if (SILENT.has(draft.lemma ?? '')) return false
    return (
      parent.lemma !== 'deny' || draft.depth > 0 || draft.lemma === 'report' || holds(draft, parent)
    )
  })
}

/** Whether the content of one holds the cue of the other. */
function holds({content}: Draft, {cue}: Draft): boolean {
  return cue.some((span) => content.some((piece) => contains(piece, span)))
}

/** Attributions inside quotations: “She told me to get up.” */
function insideQuotations(prose: Prose, options: AttributeOptions): Draft[] {
  const places = quotePlaces(prose, 1)
  const drafts: Draft[] = []
  let token = 0
  for (const quotation of prose.quotations) {
    if (quotation.depth > 0) continue
    while ((prose.tokens[token]?.start ?? Infinity) < quotation.inner.start) token++
    let from = token
    for (; (prose.tokens[token]?.end ?? Infinity) <= quotation.inner.end; token++) {
      const ends = STOP.test(prose.tokens[token]?.text ?? '')
      const last = (prose.tokens[token + 1]?.end ?? Infinity) > quotation.inner.end
      if (!ends && !last && token + 1 - from < 200) continue
      const reading = token + 1 - from > 3 ? readTokens(prose, from, token + 1, places) : null
      from = token + 1
      if (!reading) continue
      for (const finding of findInSentence({...reading, first: false}, options)) {
        const draft = draftOf(reading, finding, false, 1)
        if (draft && draft.speech && !draft.opensBlock && draft.source.length > 0)
          drafts.push(draft)
      }
    }
  }
  return drafts
}

/** Speech, without participles that stay inside the content of the same speaker (", adding that"). */
function speechOnly(drafts: readonly Draft[]): Draft[] {
  const parents = parentsOf(drafts)
  return drafts.filter((draft, index) => {
    const parent = parents[index]
    const inside = draft.dependent && parent && parent.source[0]?.start === draft.source[0]?.start
    return draft.speech && !inside
  })
}

function finish(prose: Prose, drafts: readonly Draft[], places: QuotePlaces): Attribution[] {
  const inPlace = drafts
    .map((draft, index) => ({draft, index}))
    .sort((a, b) => startOf(a.draft) - startOf(b.draft) || a.index - b.index)
    .map(({draft}) => draft)
  const indexOf = new Map(inPlace.map((draft, index) => [draft, index]))
  const parents = parentsOf(inPlace)
  const typeOf = contentTypes(prose, places)
  return inPlace.map((draft, index) => ({
    source: draft.source,
    label: draft.label,
    cue: draft.cue,
    content: draft.content,
    type: draft.type ?? typeOf(draft),
    parent:
      indexOf.get(parents[index] ?? draft) === index
        ? null
        : (indexOf.get(parents[index] ?? draft) ?? null),
    continues: draft.continues ? (indexOf.get(draft.continues) ?? null) : null,
    rule: draft.rule,
    confidence: draft.confidence,
  }))
}

function startOf(draft: Draft): number {
  return Math.min(...[...draft.source, ...draft.cue, ...draft.content].map((span) => span.start))
}

/** Direct where all words of the content are quoted, indirect where none is. */
function contentTypes(prose: Prose, outer: QuotePlaces): (draft: Draft) => QuotationType {
  const inner = quotePlaces(prose, 1)
  const starts = prose.tokens.map((token) => token.start)
  return (draft) => {
    const places = draft.depth > 0 ? inner : outer
    let quoted = 0
    let plain = 0
    for (const span of draft.content) {
      for (let index = firstFrom(starts, span.start); index < prose.tokens.length; index++) {
        const token = prose.tokens[index]
        if (!token || token.start >= span.end) break
        if (token.kind === 'punctuation') continue
        if (places.has(index)) quoted++
        else plain++
      }
    }
    if (quoted === 0) return 'indirect'
    return plain === 0 ? 'direct' : 'mixed'
  }
}

/** Index of the first start that is not before `position`. */
function firstFrom(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

const LISTED: ReadonlySet<string | undefined> = new Set(['bullet', 'number'])
const SILENT = wordSet('think believe hope expect find show indicate require')
const STOP = /^[.!?…]$/
