import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, type Range, type Reading, type Word} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

/** "According to X, …", "…, according to X", "…, according to X, …". */
export const accordingTo: SentenceFrame = {
  name: 'according-to',
  triggers: ['according'],
  example: {
    text: 'Envoys met and, according to two diplomats, are drafting a text.',
    source: 'two diplomats',
    cue: 'according to',
    content: 'Envoys met … are drafting a text',
  },
  counterExample: 'Seats were given out according to size.',
  confidence: 0.9,
  find(reading, claimed, options) {
    const findings: Finding[] = []
    for (let index = 0; index < reading.end - 2; index++) {
      const {words} = reading
      const word = at(words, index)
      if (word.lower !== 'according' || word.quoted || at(words, index + 1).lower !== 'to') continue
      const finding = accordingAt(reading, index, options)
      if (!finding) continue
      for (let position = index; position < (finding.source?.[1] ?? 0); position++)
        claimed.add(position)
      findings.push(finding)
    }
    return findings
  },
}

function accordingAt(reading: Reading, index: number, options: FrameOptions): Finding | null {
  const {words, end} = reading
  const sourceEnd = sourceRight(words, index + 2, end)
  if (sourceEnd <= index + 2) return null
  if (sourceEnd === index + 3 && SCALES.has(at(words, index + 2).lower)) return null
  if (leads(words, index)) {
    const comma = mainComma(words, index + 2, end)
    if (comma >= end) return null
    const stop = contentEnd(words, comma + 1, end, {keepParticiples: options.speech})
    return finding(index, [index + 2, comma], [[comma + 1, stop]])
  }
  const middle = isComma(at(words, index - 1)) && MIDDLE.has(at(words, index - 2).lower)
  const content: Range[] = middle ? [] : [[clauseBefore(words, index), withoutAnd(words, index)]]
  if (isComma(at(words, sourceEnd)) && sourceEnd + 1 < end) content.push([sourceEnd + 1, end])
  return finding(index, [index + 2, sourceEnd], content)
}

/** Only conjunctions, adverbs and marks stand before it. */
function leads(words: readonly Word[], index: number): boolean {
  for (let left = index - 1; left >= 0 && at(words, left).text !== ';'; left--) {
    const word = at(words, left)
    if (word.quoted || (word.tag !== 'CC' && word.tag !== 'ADV' && word.tag !== 'PU')) return false
  }
  return true
}

/** The comma after which the reported clause begins. */
function mainComma(words: readonly Word[], start: number, end: number): number {
  for (let index = start; index < end; index++) {
    if (!isComma(at(words, index))) continue
    // "according to two envoys, who saw the text, the deal ...": the clause after the relative one.
    if (isRelative(words, index + 1)) continue
    if (startsClause(words, index + 1, end) || at(words, index + 1).opens) return index
  }
  for (let index = start; index < end; index++) if (isComma(at(words, index))) return index
  return end
}

/** "who ...", "whose ...", "both of whom ..." */
function isRelative(words: readonly Word[], index: number): boolean {
  const first = at(words, index).lower
  return (
    RELATIVES.has(first) ||
    (at(words, index + 1).lower === 'of' && RELATIVES.has(at(words, index + 2).lower))
  )
}

/** "Envoys met and, according to X, are drafting": the conjunction belongs to neither piece. */
function withoutAnd(words: readonly Word[], index: number): number {
  return isComma(at(words, index - 1)) && at(words, index - 2).tag === 'CC' ? index - 2 : index
}

/** Where the clause begins that "according to" follows. */
function clauseBefore(words: readonly Word[], index: number): number {
  let start = 0
  for (let left = index - 2; left > 0; left--) {
    const word = at(words, left)
    if (word.quoted) continue
    if (word.text === ';') {
      start = left + 1
      break
    }
    if (
      isComma(word) &&
      CLAUSES.has(at(words, left + 1).lower) &&
      startsClause(words, left + 2, index)
    ) {
      start = left + 2
      break
    }
  }
  return at(words, start).lower === 'and' || at(words, start).lower === 'but' ? start + 1 : start
}

function finding(index: number, source: Range, content: Range[]): Finding {
  return {
    source,
    cue: [[index, index + 2]],
    content,
    lemma: null,
    speech: true,
    main: false,
    opensBlock: false,
  }
}

const CLAUSES = wordSet('while')
const MIDDLE = wordSet('after that because when while although though but')
const RELATIVES = wordSet('who whom whose which')
const SCALES = wordSet('size plan schedule need needs merit age rank law')
