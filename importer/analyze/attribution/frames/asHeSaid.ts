import {contentEnd} from '../clauses/contentEnd.ts'
import {at, isComma} from '../reading/word.ts'
import {found} from './finding.ts'
import type {VerbFrame} from './frame.ts'

/** "As X said, …" and "…, as X said". */
export const asHeSaid: VerbFrame = {
  name: 'as-he-said',
  example: {
    text: 'As the envoy noted, no date was set.',
    source: 'the envoy',
    cue: 'noted',
    content: 'no date was set',
  },
  counterExample: 'As the envoy left, no date was set.',
  confidence: 0.8,
  match(cue) {
    const {words, end, next, source} = cue
    if (!source || at(words, source[0] - 1).lower !== 'as' || !cue.patterns.has('clause'))
      return null
    if (isComma(at(words, next)) && next < end) {
      return found(cue, [[next + 1, contentEnd(words, next + 1, end, cue.context)]])
    }
    const late = cue.gap
    if (isComma(at(words, late)) && source[0] === 1) {
      return found(cue, [[late + 1, contentEnd(words, late + 1, end, cue.context)]])
    }
    return (next >= end || cue.gap >= end) && source[0] > 2
      ? found(cue, [[0, source[0] - 1]])
      : null
  },
}
