import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isComma, isFinite, type Range, type Reading} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const PUTTING = wordSet('put see tell have')

/** "As X put it, …" and "…, as X put it"; "the way X sees it", "as X tells it". */
export const putIt: SentenceFrame = {
  name: 'as-he-put-it',
  triggers: wordSet('put puts see sees saw tell tells told has had'),
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
        !(PUTTING.has(word.lemma ?? '') || word.tag === 'HAVE') ||
        !isFinite(word) ||
        at(words, verb + 1).lower !== 'it'
      )
        continue
      const source = withoutWay(words, subjectOf(words, verbGroupStart(words, verb, 0)))
      const lead = source ? leadOf(source[0]) : -1
      const colon = word.lemma === 'put' ? quotationAfter(verb + 2) : -1
      if (!source || (lead < 0 && colon < 0)) continue
      const content: Range | null = lead < 0 ? [colon, end] : contentOf(lead, verb + 2)
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

    /** `put it plainly at the gate: |“…”`; -1 where no quotation follows. */
    function quotationAfter(after: number): number {
      for (let index = after; index < Math.min(end, after + 10); index++) {
        if (at(words, index).text === ':' || isComma(at(words, index)))
          return at(words, index + 1).opens ? index + 1 : -1
      }
      return -1
    }

    /** Where "as" or "the way" begins before the subject; -1 where neither stands there. */
    function leadOf(subject: number): number {
      if (at(words, subject - 1).lower === 'as') return subject - 1
      return at(words, subject - 1).lower === 'way' && at(words, subject - 2).lower === 'the'
        ? subject - 2
        : -1
    }

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

/** "the way |the union| sees it" */
function withoutWay(words: Reading['words'], source: Range | null): Range | null {
  if (!source || at(words, source[0] + 1).lower !== 'way') return source
  return source[1] > source[0] + 2 ? [source[0] + 2, source[1]] : source
}
