import {contentEnd} from '../clauses/contentEnd.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {closingMark} from '../phrases/nounPhraseRight.ts'
import {at, isFinite, type Range} from '../reading/word.ts'
import {found} from './finding.ts'
import type {VerbFrame} from './frame.ts'

/** "…, which she said was thin": the relative pronoun is part of the content. */
export const whichHeSaid: VerbFrame = {
  name: 'which-he-said',
  example: {
    text: 'They read the offer, which she said was thin.',
    source: 'she',
    cue: 'said',
    content: 'which … was thin',
  },
  counterExample: 'They read the offer, which was thin.',
  confidence: 0.85,
  match(cue) {
    const {words, end, next, source} = cue
    if (!source || cue.voice !== 'active') return null
    const lead = at(words, source[0] - 1)
    if (cue.patterns.has('name') && lead.lower === 'what') {
      const first = at(words, next)
      if (!first.opens && first.tag !== 'DT' && first.tag !== 'JJ') return null
      const stop = first.opens
        ? Math.min(end, closingMark(words, next, end) + 1)
        : objectEnd(words, next, end, cue.tag)
      return found(cue, [[next, stop]], {speech: first.opens})
    }
    const named =
      cue.patterns.has('name') && (at(words, next).opens || at(words, next).tag === 'DT')
    const described = cue.patterns.has('as') && at(words, next).lower === 'as'
    if (described && lead.lower === 'what') {
      return found(cue, [[next, objectEnd(words, next + 1, end, cue.tag)]])
    }
    if ((described || named) && (lead.lower === 'which' || lead.tag === 'THAT')) {
      const start = described && cue.options.speech ? next + 1 : next
      const stop = objectEnd(words, next + 1, end, cue.tag)
      const name: Range = [start, stop]
      return found(
        cue,
        at(words, start).opens && lead.tag === 'THAT' ? [name] : [[source[0] - 1, source[0]], name],
      )
    }
    if (!cue.patterns.has('clause') && !cue.patterns.has('quote')) return null
    if (
      !(isFinite(at(words, next)) || at(words, next).tag === 'VB') ||
      at(words, source[0] - 2).tag === 'IN'
    )
      return null
    if (lead.tag !== 'THAT' && !(lead.tag === 'WH' && RELATIVES.has(lead.lower))) return null
    return found(cue, [
      [source[0] - 1, source[0]],
      [next, contentEnd(words, next, end, {...cue.context, subordinate: true})],
    ])
  },
}

const RELATIVES = wordSet('which what who')
