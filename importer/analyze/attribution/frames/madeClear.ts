import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {skipAdverbials} from '../phrases/adverbials.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const PLAIN = wordSet('clear plain known obvious')

/** "X made (it) clear that …". */
export const madeClear: SentenceFrame = {
  name: 'made-clear',
  triggers: PLAIN,
  example: {
    text: 'Islamabad made it clear that it would not sign.',
    source: 'Islamabad',
    cue: 'made it clear',
    content: 'it would not sign',
  },
  counterExample: 'The wind made clear days rare.',
  confidence: 0.85,
  find({words, end}, claimed, options) {
    const findings: Finding[] = []
    for (let index = 0; index < end - 1; index++) {
      const word = at(words, index)
      if (word.quoted || word.lemma !== 'make') continue
      let adjective = index + 1
      while (at(words, adjective).lower === 'it' || at(words, adjective).tag === 'ADV') adjective++
      if (!PLAIN.has(at(words, adjective).lower)) continue
      const group = verbGroupStart(words, index, 0)
      const source = subjectOf(words, group)
      if (!source) continue
      const beyond = skipAdverbials(words, adjective + 1, end)
      const start = at(words, beyond).tag === 'THAT' ? beyond : adjective + 1
      const {tag} = at(words, start)
      if (tag !== 'THAT' && tag !== 'WH' && !startsClause(words, start, end)) continue
      claimed.add(index)
      findings.push({
        source,
        cue: [[group, adjective + 1]],
        content: [
          [
            start,
            contentEnd(words, start, end, {cueTag: word.tag, keepParticiples: options.speech}),
          ],
        ],
        lemma: 'make_clear',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}
