import {wordSet} from '../lexicon/words.ts'
import {at, isDash, type Reading} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

const SPEAKERS = wordSet(`
  source sources official officials minister ministry spokesman spokeswoman spokesperson statement envoy agency
  media tv diplomat diplomats mediator mediators negotiator president premier union army police report`)

/** `TALKS TO RESUME MONDAY - UNION SOURCE` and `…-UNION SOURCE`, as the flashes of agencies end. */
export const flashSource: SentenceFrame = {
  name: 'flash-source',
  triggers: SPEAKERS,
  example: {
    text: 'GRAIN TALKS TO RESUME IN TUNIS MONDAY - UNION SOURCE',
    source: 'UNION SOURCE',
    cue: '-',
    content: 'GRAIN TALKS TO RESUME IN TUNIS MONDAY',
  },
  counterExample: 'The talks resume on Monday - the envoy is there.',
  confidence: 0.8,
  find({words, end, headline}, claimed) {
    if (!headline || !SPEAKERS.has(at(words, end - 1).lower)) return []
    const dash = lastDash(words, end)
    if (dash < 3) return []
    claimed.add(dash)
    const starred = at(words, 0).text === '*' ? 1 : 0
    return [
      {
        source: [dash + 1, end],
        cue: [[dash, dash + 1]],
        content: [[starred, dash]],
        lemma: null,
        speech: true,
        main: true,
        opensBlock: false,
      },
    ]
  },
}

/** The dash with at most four words of a source after it; -1 where there is none. */
function lastDash(words: Reading['words'], end: number): number {
  for (let index = end - 2; index >= end - 5 && index > 0; index--) {
    const word = at(words, index)
    if (word.text === '-' || isDash(word)) return index
    if (word.mark || word.quoted) return -1
  }
  return -1
}
