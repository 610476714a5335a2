import {objectEnd} from '../clauses/objectEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isFinite, type Tag} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

/** "The ministry put the cost at two billion": an estimate. */
export const putAt: SentenceFrame = {
  name: 'put-at',
  triggers: ['put', 'puts', 'estimate', 'estimates', 'estimated'],
  example: {
    text: 'The ministry put the cost at two billion.',
    source: 'The ministry',
    cue: 'put',
    content: 'the cost at two billion',
  },
  counterExample: 'The ministry put the text on the table at noon.',
  confidence: 0.75,
  find({words, end}, claimed) {
    const findings: Finding[] = []
    for (let verb = 1; verb < end - 2; verb++) {
      const word = at(words, verb)
      if (word.quoted || !PUTTING.has(word.lemma ?? '') || !isFinite(word)) continue
      const object = nounPhraseRight(words, verb + 1, end)
      if (object <= verb + 1 || at(words, object).lower !== 'at') continue
      if (!isAmount(at(words, object + 1).tag, at(words, object + 1).lower)) continue
      const group = verbGroupStart(words, verb, 0)
      const source = subjectOf(words, group)
      if (!source) continue
      claimed.add(verb)
      findings.push({
        source,
        cue: [[group, verb + 1]],
        content: [[verb + 1, objectEnd(words, verb + 1, end, word.tag)]],
        lemma: 'put',
        speech: true,
        main: false,
        opensBlock: false,
      })
    }
    return findings
  },
}

function isAmount(tag: Tag, word: string): boolean {
  return tag === 'NUM' || AMOUNTS.has(word)
}

const PUTTING = wordSet('put estimate')
const AMOUNTS = wordSet(`
  about around some nearly almost roughly more less between up one two three four five six seven eight nine ten
  half zero over under`)
