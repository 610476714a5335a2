import {objectEnd} from '../clauses/objectEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isFinite, type Tag, type Word} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

/** "The ministry put the cost at two billion": an estimate. */
export const putAt: SentenceFrame = {
  name: 'put-at',
  triggers: wordSet(
    'put puts set sets estimate estimates estimated value values valued peg pegs pegged',
  ),
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
      const preposition = atAfter(words, verb, end)
      if (preposition < 0) continue
      const amount = at(words, preposition + (at(words, preposition + 1).opens ? 2 : 1))
      if (!isAmount(amount.tag, amount.lower)) continue
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

/** Position of "at" after "the cost", "the odds of clearance by Friday" or nothing ("puts at 31,000 the number"); -1 where none is. */
function atAfter(words: readonly Word[], verb: number, end: number): number {
  if (at(words, verb + 1).lower === 'at') return verb + 1
  let index = nounPhraseRight(words, verb + 1, end)
  if (index <= verb + 1) return -1
  for (const limit = index + 6; index < Math.min(end, limit); index++) {
    const word = at(words, index)
    if (word.lower === 'at') return index
    if (isFinite(word) || word.mark || word.tag === 'CC') return -1
  }
  return -1
}

function isAmount(tag: Tag, word: string): boolean {
  return tag === 'NUM' || AMOUNTS.has(word.split('-')[0] ?? word)
}

const PUTTING = wordSet('put estimate set value peg')
const AMOUNTS = wordSet(`
  about around some nearly almost roughly more less between up one two three four five six seven eight nine ten
  half zero over under twice thrice double`)
