import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isFinite, type Range, type Reading} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

/** "Under the union's rules, a strike needs notice": what a document provides. */
export const underText: SentenceFrame = {
  name: 'under-text',
  triggers: ['under'],
  example: {
    text: 'Under the draft accord, both sides must withdraw.',
    source: 'the draft accord',
    cue: 'Under',
    content: 'both sides must withdraw',
  },
  counterExample: 'Under the bridge, both sides must withdraw.',
  confidence: 0.7,
  find(reading, claimed, options) {
    const {words, end} = reading
    const findings: Finding[] = []
    for (let index = 0; index < end - 3; index++) {
      if (at(words, index).lower !== 'under' || at(words, index).quoted) continue
      const leads = index === 0 || isComma(at(words, index - 1))
      const stop = sourceRight(words, index + 1, end)
      if (!leads || !isComma(at(words, stop)) || !namesDocument(reading, index + 1, stop)) continue
      const content = contentAround(reading, index, stop + 1, options)
      if (!content) continue
      claimed.add(index)
      findings.push({
        source: [index + 1, stop],
        cue: [[index, index + 1]],
        content,
        lemma: null,
        speech: true,
        main: false,
        opensBlock: false,
      })
    }
    return findings
  },
}

function namesDocument({words}: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (at(words, index).tag === 'IN') return DOCUMENTS.has(at(words, index - 1).lower)
  }
  return DOCUMENTS.has(at(words, to - 1).lower)
}

function contentAround(
  {words, end}: Reading,
  index: number,
  rest: number,
  options: FrameOptions,
): Range[] | null {
  if (index === 0) {
    if (!startsClause(words, rest, end)) return null
    return [[rest, contentEnd(words, rest, end, {keepParticiples: options.speech})]]
  }
  // "…, and, under the text, must end by May"
  return isFinite(at(words, rest))
    ? [
        [0, index - 1],
        [rest, end],
      ]
    : null
}

const DOCUMENTS = wordSet(`
  accord agreement deal text draft pact treaty protocol plan proposal terms term rules rule law laws constitution
  charter memorandum minutes contract roadmap framework formula resolution statute bylaws regulations timetable
  convention ceasefire truce settlement offer document provisions act policy`)
