import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isComma, isFinite, type Range} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

/** "As X put it, …" and "…, as X put it". */
export const putIt: SentenceFrame = {
  name: 'as-he-put-it',
  triggers: ['put', 'puts'],
  example: {
    text: 'As the envoy put it, the clock is the mediator.',
    source: 'the envoy',
    cue: 'put it',
    content: 'the clock is the mediator',
  },
  counterExample: 'The envoy put it on the table.',
  confidence: 0.85,
  find({words, end}, claimed) {
    const findings: Finding[] = []
    for (let verb = 1; verb < end - 1; verb++) {
      const word = at(words, verb)
      if (
        word.quoted ||
        word.lemma !== 'put' ||
        !isFinite(word) ||
        at(words, verb + 1).lower !== 'it'
      )
        continue
      const source = subjectOf(words, verbGroupStart(words, verb, 0))
      if (!source || at(words, source[0] - 1).lower !== 'as') continue
      const content = contentOf(source[0] - 1, verb + 2)
      if (!content) continue
      claimed.add(verb)
      findings.push({
        source,
        cue: [[verb, verb + 2]],
        content: [content],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings

    function contentOf(as: number, after: number): Range | null {
      if (as > 1) return [0, as]
      let comma = after
      while (
        comma < end &&
        !isComma(at(words, comma)) &&
        !at(words, comma).opens &&
        at(words, comma).text !== ':'
      )
        comma++
      return comma < end ? [comma, end] : null
    }
  },
}
