import type {Span} from '../../../span.ts'
import type {QuotationType} from '../../analysis.ts'
import type {NamedFinding} from '../frames/findInSentence.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {at, isComma, isFinite, type Range, type Reading, type Word} from '../reading/word.ts'

/** An attribution while it may still grow by what follows. */
export interface Draft {
  readonly source: readonly Span[]
  readonly label: Span | null
  readonly cue: readonly Span[]
  content: Span[]
  readonly continues: Draft | null
  readonly rule: string
  readonly confidence: number
  readonly lemma: string | null
  readonly speech: boolean
  readonly dependent: boolean
  readonly main: boolean
  readonly opensBlock: boolean
  /** Where it does not follow from quotation marks, as in interviews. */
  readonly type: QuotationType | null
  /** Paragraph of its last content. */
  paragraph: number
  /** 1 for what is found inside a quotation, 0 otherwise. */
  readonly depth: number
}

export function draftOf(
  reading: Reading,
  finding: NamedFinding,
  keepThat: boolean,
  depth: number,
): Draft | null {
  const content = finding.content
    .map((range) => contentSpan(reading.words, range, keepThat))
    .filter((span) => span !== null)
  if (content.length === 0) return null
  return {
    source: finding.source ? [spanOf(reading.words, finding.source)] : [],
    label: finding.source ? labelOf(reading.words, finding.source) : null,
    cue: finding.cue.map((range) => spanOf(reading.words, range)),
    content,
    continues: null,
    rule: finding.rule,
    confidence: finding.confidence,
    lemma: finding.lemma,
    speech: finding.speech,
    dependent: finding.dependent,
    main: finding.main,
    opensBlock: finding.opensBlock,
    type: null,
    paragraph: reading.paragraph,
    depth,
  }
}

/** A quotation that carries on what `continued` began, or that nobody introduces. */
export function continuation(continued: Draft | null, content: Span, paragraph: number): Draft {
  return {
    source: [],
    label: null,
    cue: [],
    content: [content],
    continues: continued,
    rule: continued ? 'continued-quotation' : 'lone-quotation',
    confidence: continued ? 0.85 : 0.5,
    lemma: null,
    speech: true,
    dependent: false,
    main: true,
    opensBlock: false,
    type: null,
    paragraph,
    depth: 0,
  }
}

export function spanOf(words: readonly Word[], [from, to]: Range): Span {
  return {start: at(words, from).start, end: at(words, to - 1).end}
}

/** The span of a content without marks at its edges, and without "that" unless it is to be kept. */
export function contentSpan(
  words: readonly Word[],
  [from, to]: Range,
  keepThat: boolean,
): Span | null {
  let start = from
  let end = Math.min(to, words.length)
  while (start < end && isTrimmed(at(words, start))) start++
  const opened = start > from && at(words, start - 1).opens
  if (!keepThat && !opened && at(words, start).tag === 'THAT' && !isFinite(at(words, start + 1))) {
    start++
    while (start < end && isTrimmed(at(words, start))) start++
  }
  const kept = keepThat ? ASKED : NONE
  while (end > start && isTrimmed(at(words, end - 1)) && !kept.has(at(words, end - 1).text)) end--
  return start < end ? spanOf(words, [start, end]) : null
}

function isTrimmed(word: Word): boolean {
  return word.mark && !KEPT.has(word.text)
}

/** The source without "the", up to its first comma, bracket or relative clause; for "who", whom it means. */
function labelOf(words: readonly Word[], [from, to]: Range): Span {
  const meant = at(words, from).tag === 'WH' ? antecedent(words, from) : null
  if (meant) return labelOf(words, meant)

  const start = at(words, from).lower === 'the' && to - from > 1 ? from + 1 : from
  let end = start + 1
  while (end < to && !LABEL_ENDS.has(at(words, end).lower) && !isHandedOn(words, end)) end++
  return spanOf(words, [start, end])
}

/** "a memo |seen by the paper": how it came to the writer is no part of the label. */
function isHandedOn(words: readonly Word[], index: number): boolean {
  return HANDED.has(at(words, index).lower) && /^(?:by|to|with)$/.test(at(words, index + 1).lower)
}

/** Whom "who" means: the noun phrase before it, over a comma. */
function antecedent(words: readonly Word[], relative: number): Range | null {
  const end = isComma(at(words, relative - 1)) ? relative - 1 : relative
  return nounPhraseLeft(words, end, 0)
}

/** Part of a content where nothing but quotation marks, commas and stops is left out. */
const ASKED = new Set(['?', '!'])
const NONE: ReadonlySet<string> = new Set()
const HANDED = wordSet('seen reviewed obtained viewed leaked shared shown provided given forwarded')
const KEPT = new Set(['(', ')', '[', ']', '%', '$', '£', '€', '#', '&'])
const LABEL_ENDS = new Set([',', '(', 'who', 'which', 'whose', 'that', 'dated', '—', '–', ';'])
