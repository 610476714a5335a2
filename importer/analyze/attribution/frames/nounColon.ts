import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isVerb, type Reading} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

const NOUNS = wordSet(`
  summary explanation advice message warning assessment verdict question reply answer reminder word words joke line
  prediction caveat suggestion proposal response thought view observation comment rule rules request demand argument
  description conclusion promise condition conditions excuse recipe`)
const GIVING = wordSet(
  'offer have give issue make pose deliver leave add send put bring draw reach',
)
const OPENERS = wordSet('this the a an one two only some his her its their another')

/** "X offered this summary: …", "X had one question: “…”", "X gave the following reply: …". */
export const nounColon: SentenceFrame = {
  name: 'noun-colon',
  triggers: [':'],
  example: {
    text: 'One delegate offered this summary: nine states, one river.',
    source: 'One delegate',
    cue: 'offered this summary',
    content: 'nine states, one river',
  },
  counterExample: 'One delegate offered three things: cake, tea and a chair.',
  confidence: 0.8,
  find({words, end}, claimed) {
    const colon = words.findIndex((word) => word.text === ':')
    if (colon < 4 || colon >= end - 1 || at(words, colon).quoted) return []
    const noun = NOUNS.has(at(words, colon - 1).lower) ? colon - 1 : -1
    const verb = noun < 0 ? -1 : verbBefore({words}, noun)
    if (verb < 0) return []
    const group = verbGroupStart(words, verb, 0)
    const source = subjectOf(words, group)
    if (!source) return []
    claimed.add(verb)
    return [
      {
        source,
        cue: [[group, colon]],
        content: [[colon + 1, end]],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      },
    ]
  },
}

/** The verb before "this short summary"; -1 where none stands there. */
function verbBefore({words}: Pick<Reading, 'words'>, noun: number): number {
  for (let index = noun - 1; index >= Math.max(1, noun - 4); index--) {
    const word = at(words, index)
    if (!OPENERS.has(word.lower)) continue
    const verb = at(words, index - 1)
    const gives = verb.tag === 'HAVE' || (isVerb(verb) && GIVING.has(verb.lemma ?? ''))
    return gives ? index - 1 : -1
  }
  return -1
}
