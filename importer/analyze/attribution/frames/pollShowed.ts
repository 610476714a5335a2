import {contentEnd} from '../clauses/contentEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isPhrasal} from '../reading/word.ts'
import {found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'

/** "A poll showed the party ahead": what figures and studies show. */
export const pollShowed: VerbFrame = {
  name: 'poll-showed',
  example: {
    text: 'A new poll showed the party leading its rivals.',
    source: 'A new poll',
    cue: 'showed',
    content: 'the party leading its rivals',
  },
  counterExample: 'The guard showed the party the door.',
  confidence: 0.6,
  match(cue) {
    const {words, end, next} = cue
    if (!SHOWING.has(cue.lemma) || !isData(cue)) return null
    if (!isPhrasal(at(words, next)) && !at(words, next).opens) return null
    return found(cue, [[next, contentEnd(words, next, end, cue.context)]])
  },
}

/** The head of the subject, which may have phrases and participles after it, is a poll or the like. */
function isData({words, source}: Cue): boolean {
  if (!source) return false
  for (let index = source[0]; index < source[1]; index++)
    if (DATA.has(at(words, index).lower)) return true
  return false
}

const SHOWING = wordSet('show find give indicate suggest reveal')
const DATA = wordSet(`
  poll polls survey surveys results numbers figures data study studies research analysis polling records statistics
  average averages census`)
