import {contentEnd} from '../clauses/contentEnd.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, type Range} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

/** "As reported by X, …" and "…, as claimed by X". */
export const reportedBy: SentenceFrame = {
  name: 'as-reported-by',
  triggers: ['as'],
  example: {
    text: 'The talks failed, as reported by the state agency.',
    source: 'the state agency',
    cue: 'reported',
    content: 'The talks failed',
  },
  counterExample: 'He was hailed as founded by law.',
  confidence: 0.8,
  find({words, end}, claimed, options) {
    const findings: Finding[] = []
    for (let index = 0; index < end - 3; index++) {
      const verb = at(words, index + 1)
      if (
        at(words, index).lower !== 'as' ||
        at(words, index).quoted ||
        at(words, index + 2).lower !== 'by'
      )
        continue
      const lemma = verb.lemma ?? verb.verbIfNot
      if (lemma === null || !REPORTING_VERBS.get(lemma)?.has('clause')) continue
      const sourceEnd = sourceRight(words, index + 3, end)
      if (sourceEnd <= index + 3) continue
      const push = (source: Range, content: Range) =>
        findings.push({
          source,
          cue: [[index + 1, index + 2]],
          content: [content],
          lemma,
          speech: true,
          main: false,
          opensBlock: false,
        })
      claimed.add(index + 1)
      if (index > 0) {
        push([index + 3, sourceEnd], [0, index])
        continue
      }
      let comma = sourceEnd
      while (comma < end && !isComma(at(words, comma))) comma++
      if (comma >= end) continue
      push(
        [3, comma],
        [comma + 1, contentEnd(words, comma + 1, end, {keepParticiples: options.speech})],
      )
    }
    return findings
  },
}
