import {contentEnd} from '../clauses/contentEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isVerb, type Reading} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

const SAYING = wordSet(
  'say tell stress insist argue demand ask add report admit remember recall fear want propose offer',
)

/** "What she will say is that …", "What they want is to …", "All he would say was: …". */
export const whatHeSays: SentenceFrame = {
  name: 'what-he-says-is',
  triggers: ['what', 'all'],
  example: {
    text: 'What she will say is that both sides bring biscuits.',
    source: 'she',
    cue: 'will say',
    content: 'both sides bring biscuits',
  },
  counterExample: 'What she will say is not known.',
  confidence: 0.8,
  find(reading, claimed, options) {
    const {words, end} = reading
    const lead = at(words, 0).tag === 'CC' ? 1 : 0
    if (!OPENERS.has(at(words, lead).lower) || at(words, lead).quoted) return []
    const verb = sayingVerb(reading, lead + 2)
    if (verb < 0) return []
    const start = at(words, verb + 2).text === ':' ? verb + 3 : verb + 2
    const group = verbGroupStart(words, verb, lead + 1)
    const source = subjectOf(words, group)
    if (!source || source[0] <= lead || OWN.has(at(words, source[0]).lower)) return []
    for (let index = lead; index < start; index++) claimed.add(index)
    return [
      {
        source,
        cue: [[group, verb + 1]],
        content: [[start, contentEnd(words, start, end, {keepParticiples: options.speech})]],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      },
    ]
  },
}

/** The verb of saying before "is that", "is to", "is:" or a quotation; -1 where the sentence goes on otherwise. */
function sayingVerb({words, end}: Reading, from: number): number {
  for (let verb = from; verb < Math.min(end, from + 8); verb++) {
    const word = at(words, verb)
    if (!isVerb(word) || !SAYING.has(word.lemma ?? '')) continue
    if (at(words, verb + 1).tag !== 'BE') return -1
    const next = at(words, verb + 2)
    const opens = next.tag === 'THAT' || next.tag === 'TO' || next.opens || next.text === ':'
    return opens ? verb : -1
  }
  return -1
}

const OPENERS = new Set(['what', 'all'])
const OWN = new Set(['i', 'we', 'you', 'one'])
