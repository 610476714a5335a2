import {contentEnd} from '../clauses/contentEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isFinite, type Range, type Reading, type Word} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

const REPORTS = wordSet(`
  report reports claim claims suggestion suggestions rumour rumours rumor rumors allegation allegations accusation
  accusations story stories assertion assertions speculation charge charges`)

/** "denied a report on local radio that …", "rejected a suggestion by X that …": what others had reported. */
export const deniedReport: SentenceFrame = {
  name: 'report-that',
  triggers: REPORTS,
  example: {
    text: 'The union rejected a suggestion by the mediator that it had walked out.',
    source: 'the mediator',
    cue: 'suggestion',
    content: 'it had walked out',
  },
  counterExample: 'The union filed a report that it had written.',
  confidence: 0.7,
  find(reading, _claimed, options) {
    const {words, end} = reading
    const findings: Finding[] = []
    for (let noun = 0; noun < end - 2; noun++) {
      if (
        at(words, noun).quoted ||
        !REPORTS.has(at(words, noun).lower) ||
        at(words, noun).tag !== 'NN'
      )
        continue
      const that = thatAfter(words, noun + 1, end)
      if (that < 0 || isFinite(at(words, that + 1))) continue
      findings.push(...reportAt(reading, noun, that, options))
    }
    return findings
  },
}

function reportAt(reading: Reading, noun: number, that: number, options: FrameOptions): Finding[] {
  const {words, end} = reading
  const denial = passiveDenial(words, that, end)
  if (denial < 0 && !isRejected(words, noun)) return []
  const stop = contentEnd(words, that, denial < 0 ? end : denial, {
    noun: true,
    keepParticiples: options.speech,
  })
  const content: Range = denial < 0 ? [that, stop] : [that, denial]
  const base = {lemma: 'report', speech: true, main: false, opensBlock: false}
  const findings: Finding[] = [
    {...base, source: reporterOf(words, noun, that), cue: [[noun, noun + 1]], content: [content]},
  ]
  if (denial >= 0) {
    findings.push({
      ...base,
      lemma: 'deny',
      source: null,
      cue: [[denial + 1, denial + 2]],
      content: [content],
    })
  }
  return findings
}

/** "by X", or else the report itself. */
function reporterOf(words: readonly Word[], noun: number, that: number): Range {
  const next = at(words, noun + 1).lower
  if (next === 'by' || next === 'from') return [noun + 2, that]
  const phrase = nounPhraseLeft(words, noun + 1, 0)
  return [phrase?.[0] ?? noun, that]
}

/** Position of "that" after a noun, over a prepositional phrase or two. */
function thatAfter(words: readonly Word[], from: number, end: number): number {
  let index = from
  for (let count = 0; count < 2 && at(words, index).tag === 'IN'; count++) {
    const stop = sourceRight(words, index + 1, end)
    if (stop <= index + 1) return -1
    index = stop
  }
  return at(words, index).tag === 'THAT' ? index : -1
}

function isRejected(words: readonly Word[], noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - 5); index--) {
    const {lemma} = at(words, index)
    if (REJECTING.has(lemma ?? '') || lemma === 'comment') return true
  }
  return false
}

/** "Reports that … are denied." */
function passiveDenial(words: readonly Word[], from: number, end: number): number {
  for (let index = from; index < end - 1; index++) {
    if (at(words, index).tag === 'BE' && REJECTING.has(at(words, index + 1).lemma ?? ''))
      return index
  }
  return -1
}

const REJECTING = wordSet('deny reject dismiss rebut refute dispute')
