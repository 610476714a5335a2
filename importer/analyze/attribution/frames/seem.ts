import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {at} from '../reading/word.ts'
import {found} from './finding.ts'
import type {VerbFrame} from './frame.ts'

/** "The talks seem to stall": an appearance, without a source. */
export const seem: VerbFrame = {
  name: 'seem',
  example: {
    text: 'The talks seem to be stalling.',
    source: null,
    cue: 'seem',
    content: 'The talks … to be stalling',
  },
  counterExample: 'The envoy appeared before the council.',
  confidence: 0.4,
  match(cue) {
    if (!cue.patterns.has('seem')) return null
    const {words, next, end, source} = cue
    const {tag} = at(words, next)
    if (
      tag === 'THAT' ||
      (source && at(words, source[0]).lower === 'it' && startsClause(words, next, end))
    ) {
      return found(cue, [[next, contentEnd(words, next, end, cue.context)]], {
        source: null,
        speech: false,
      })
    }
    if (!source || at(words, source[0]).tag === 'WH' || (tag !== 'TO' && tag !== 'JJ'))
      return 'none'
    return found(cue, [source, [next, objectEnd(words, next, end, cue.tag)]], {
      source: null,
      speech: false,
    })
  },
}
