import {objectEnd} from '../clauses/objectEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {at} from '../reading/word.ts'
import {found} from './finding.ts'
import type {VerbFrame} from './frame.ts'

/** "Asked about the deadline, she said …": what was asked, without a source. */
export const askedAbout: VerbFrame = {
  name: 'asked-about',
  example: {
    text: 'Asked about the deadline, she left.',
    source: null,
    cue: 'Asked about',
    content: 'the deadline',
  },
  counterExample: 'She asked about the deadline.',
  confidence: 0.6,
  match(cue) {
    const {words, verb, end} = cue
    if (cue.lemma !== 'ask' || (cue.tag !== 'VBD' && cue.tag !== 'VBN')) return null
    const before = at(words, cue.group - 1)
    const leads = cue.group === 0 || LEADS.has(before.text.toLowerCase())
    if (!leads || !QUESTIONS.has(at(words, verb + 1).lower)) return null
    const start = at(words, verb + 1).lower === 'about' ? verb + 2 : verb + 1
    return found(cue, [[start, objectEnd(words, start, end, cue.tag)]], {
      source: null,
      cue: [[verb, start]],
      speech: false,
    })
  },
}

const LEADS = new Set(['when', 'if', ',', 'and'])
const QUESTIONS = wordSet('about if whether why how what who where when to')
