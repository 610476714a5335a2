import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {at, hasFinite, isComma, type Tag} from '../reading/word.ts'
import {found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'

/** "X said, however, that …": the cue is interrupted. */
export const interrupted: VerbFrame = {
  name: 'said-comma-that',
  example: {
    text: 'The envoy said, however, that no date was set.',
    source: 'The envoy',
    cue: 'said',
    content: 'no date was set',
  },
  counterExample: 'No date was set, the envoy said, however hard they tried.',
  confidence: 0.85,
  match(cue) {
    const {words, end, next, source} = cue
    if (!source || !isComma(at(words, next)) || !cue.patterns.has('clause')) return null
    const lead = at(words, source[0] - 1)
    if (isComma(lead) || lead.quoted) return null
    const start = afterInterruption(cue)
    if (start < 0) return null
    const {tag} = at(words, start)
    const bare =
      SUBJECTS.has(tag) &&
      start - next > 2 &&
      !hasFinite(words, next, start) &&
      startsClause(words, start, end) &&
      (source[0] === 0 || lead.tag === 'CC')
    if (tag !== 'THAT' && !bare) return null
    return found(cue, [[start, contentEnd(words, start, end, cue.context)]], {main: true})
  },
}

function afterInterruption({words, end, next}: Cue): number {
  if (at(words, next + 1).tag === 'THAT') return next + 1
  let index = next + 1
  while (index < end && !isComma(at(words, index)) && index - next < 8 && !at(words, index).quoted)
    index++
  return isComma(at(words, index)) ? index + 1 : -1
}

const SUBJECTS: ReadonlySet<Tag> = new Set(['PRP', 'DT', 'NNP'])
