import type {NamedFinding} from '../frames/findInSentence.ts'
import type {Span} from '../../../span.ts'
import {at, type Reading} from '../reading/word.ts'
import {contentSpan, draftOf} from './draft.ts'
import type {Thread} from './thread.ts'

/**
 * Adds the attributions of one paragraph to the thread, joining to them the quotations that only carry on
 * what somebody said in the sentence or paragraph before.
 */
export function linkParagraph(
  thread: Thread,
  sentences: readonly Reading[],
  find: (reading: Reading) => readonly NamedFinding[],
  listed: boolean,
): void {
  thread.beginParagraph()
  const unclosed = endsInsideQuotation(sentences)
  for (const [index, reading] of sentences.entries()) {
    const whole = contentSpan(reading.words, [0, reading.words.length], true)
    if (!whole) continue
    const quoted = isQuoted(reading)
    const opening = index === 0 ? linkOpening(thread, sentences, whole, listed, unclosed) : 'new'
    if (opening === 'filled') return
    if (opening === 'joined' && quoted) continue
    if (opening === 'new' && quoted) {
      thread.quoteAlone(whole, reading, index === 0, unclosed)
      continue
    }
    const first = index === 0
    const drafts = find(reading)
      .map((finding) => draftOf(reading, inOwnVoice(reading, finding), thread.keepThat, 0))
      .filter((draft) => draft !== null)
    if (drafts.length === 0 && !first && beginsQuoting(reading) && thread.addToLatest(whole))
      continue
    thread.add(drafts, hasQuotation(reading), reading.paragraph)
    thread.heard(at(reading.words, reading.words.length - 1).text)
    const last = index === sentences.length - 1
    if (unclosed && last) thread.leaveOpen(drafts)
  }
}

/**
 * Joins the start of a paragraph to what waits for it: a list, a block after a colon, an open quotation. `filled`
 * when all of it is content, `joined` when its leading quotation or the list item is, `new` when nothing waits.
 */
function linkOpening(
  thread: Thread,
  sentences: readonly Reading[],
  whole: Span,
  listed: boolean,
  unclosed: boolean,
): 'filled' | 'joined' | 'new' {
  const reading = sentences[0]
  if (!reading) return 'new'
  const first = at(reading.words, 0)
  const mark = listMark(reading)
  if (
    thread.block &&
    (listed || mark > 0) &&
    thread.takesItem(mark > 0 ? `${/\d/.test(first.text)}${mark}` : 'style')
  ) {
    thread.fillList(itemSpan(sentences, mark) ?? whole)
    return 'joined'
  }
  thread.endList()
  if (thread.block) {
    thread.fillBlock(blockSpan(sentences) ?? whole, reading.paragraph, unclosed)
    return first.opens ? 'joined' : 'filled'
  }
  if (!thread.open || !first.opens) return 'new'
  const leading = contentSpan(reading.words, [0, lastQuoted(reading)], true)
  if (leading) thread.carryOn(leading, reading.paragraph, unclosed)
  return 'joined'
}

/** What the text says in its own voice ("I asked") is no statement of a source. */
function inOwnVoice({words}: Reading, finding: NamedFinding): NamedFinding {
  const own = finding.source !== null && OWN_VOICE.has(at(words, finding.source[0]).lower)
  return own ? {...finding, speech: false} : finding
}

/** `“…` and `But “…`. */
function beginsQuoting({words}: Reading): boolean {
  return at(words, 0).opens || (JOINS.has(at(words, 0).lower) && at(words, 1).opens)
}

/** How many words at the start are the mark of a list item: "(a)", "•", "2." */
function listMark({words}: Reading): number {
  if (BULLETS.has(at(words, 0).text)) return 1
  if (at(words, 0).text === '(' && at(words, 2).text === ')') return 3
  return /^\d/.test(at(words, 0).text) && at(words, 1).text === '.' && words.length < 3 ? 2 : 0
}

/** A list item without its mark and without "; and" at its end. */
function itemSpan(sentences: readonly Reading[], mark: number): Span | null {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return null
  let end = last.words.length
  while (end > 1 && (at(last.words, end - 1).mark || JOINS.has(at(last.words, end - 1).lower)))
    end--
  const start = first.words.length > mark ? first.words[mark] : sentences[1]?.words[0]
  return start ? {start: start.start, end: at(last.words, end - 1).end} : null
}

const OWN_VOICE = new Set(['i', 'we'])
const JOINS = new Set(['and', 'but', 'or', 'so', 'yet'])
const BULLETS = new Set(['•', '*', '–', '-', '—', '·', '●', '▪', '◦'])

function isQuoted({words, end}: Reading): boolean {
  let last = end
  while (last > 0 && at(words, last - 1).mark && !at(words, last - 1).quoted) last--
  for (let index = 0; index < last; index++) if (!at(words, index).quoted) return false
  return last > 0
}

function hasQuotation({words}: Reading): boolean {
  return words.some((word) => word.quoted)
}

function endsInsideQuotation(sentences: readonly Reading[]): boolean {
  const last = sentences.at(-1)?.words.at(-1)
  return last !== undefined && last.quoted && !last.closes
}

function lastQuoted({words}: Reading): number {
  let end = 0
  for (const [index, word] of words.entries()) if (word.quoted) end = index + 1
  return end
}

/** The content of "She wrote:" in the paragraph after it: the quotation that opens it, or all of it. */
function blockSpan(sentences: readonly Reading[]) {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return null
  if (at(first.words, 0).opens) {
    let end = null
    for (const reading of sentences) {
      const quoted = lastQuoted(reading)
      if (quoted > 0) end = contentSpan(reading.words, [0, quoted], true)
    }
    const start = contentSpan(first.words, [0, first.words.length], true)
    return start && end ? {start: start.start, end: end.end} : null
  }
  const start = contentSpan(first.words, [0, first.words.length], true)
  const end = contentSpan(last.words, [0, last.words.length], true)
  return start && end ? {start: start.start, end: end.end} : null
}
