import {at, hasFinite, isFinite, type Reading} from '../reading/word.ts'
import {wordSet} from '../lexicon/words.ts'
import type {SentenceFrame} from './frame.ts'

/** "Ministry: talks will resume", as in headlines, and "Mensah: “No.”" */
export const namedSpeaker: SentenceFrame = {
  name: 'name-colon',
  triggers: [':'],
  example: {
    text: 'Kwame Mensah: The talks will resume.',
    source: 'Kwame Mensah',
    cue: ':',
    content: 'The talks will resume',
  },
  counterExample: 'Update: The talks will resume.',
  confidence: 0.6,
  find(reading, claimed) {
    const colon = nameBeforeColon(reading)
    if (colon < 0) return []
    claimed.add(colon)
    return [
      {
        source: [0, nameEnd(reading, colon)],
        cue: [[colon, colon + 1]],
        content: [[colon + 1, reading.words.length]],
        lemma: null,
        speech: true,
        main: true,
        opensBlock: false,
      },
    ]
  },
}

/** Where the name ends: before the colon, or before "on the forests chapter". */
function nameEnd({words}: Reading, colon: number): number {
  for (let index = 1; index < colon; index++) if (TOPICS.has(at(words, index).lower)) return index
  return colon
}

function nameBeforeColon({words, end, first, paragraph}: Reading): number {
  if (!first || at(words, 0).quoted) return -1
  let colon = 0
  let names = true
  while (colon < 5 && NAMES.has(at(words, colon).tag)) {
    names &&= at(words, colon).tag === 'NNP'
    colon++
  }
  const topic = names && colon > 1 ? afterTopic(words, colon) : -1
  if (topic > 0) return topic
  if (colon === 0 || colon >= end - 2 || at(words, colon).text !== ':') return -1
  if (LABELS.has(at(words, 0).lower)) return -1
  const title = paragraph === 0
  if (!title && !names) return -1
  return title || hasFinite(words, colon + 1, end) || at(words, colon + 1).opens ? colon : -1
}

/** `Ada Koss on the forests chapter|: “…”`; -1 where no quotation follows a short topic. */
function afterTopic(words: Reading['words'], from: number): number {
  if (!TOPICS.has(at(words, from).lower)) return -1
  for (let index = from + 1; index < from + 10; index++) {
    const word = at(words, index)
    if (word.text === ':') return at(words, index + 1).opens ? index : -1
    if (word.mark || isFinite(word)) return -1
  }
  return -1
}

const TOPICS = wordSet('on about after')
const NAMES: ReadonlySet<string> = new Set(['NNP', 'NN', 'POS'])
const LABELS = wordSet(`
  update updated abstract photo photos picture video related watch more note editor correction breaking exclusive
  analysis opinion poll report live read also source text editing reporting interview location date time
  background summary contact subject from to re q a question answer`)
