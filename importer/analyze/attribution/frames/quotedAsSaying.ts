import {contentEnd} from '../clauses/contentEnd.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isComma, type Range, type Reading} from '../reading/word.ts'
import {contentBefore} from './finding.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'
import {opensQuotation} from './inverted.ts'

/** "The agency quoted X as saying …": the agency quotes, X says; "X was quoted as saying …". */
export const quotedAsSaying: SentenceFrame = {
  name: 'quoted-as-saying',
  triggers: ['as'],
  example: {
    text: 'The envoy was quoted by the agency as saying that talks had ended.',
    source: 'The envoy',
    cue: 'was quoted by the agency as saying',
    content: 'talks had ended',
  },
  counterExample: 'The envoy was praised as saying little.',
  confidence: 0.85,
  find(reading, claimed, options) {
    const findings: Finding[] = []
    const {words, end} = reading
    for (let as = 2; as < end; as++) {
      if (at(words, as).lower !== 'as' || at(words, as).quoted || !says(reading, as + 1)) continue
      const verb = quotingVerb(reading, as)
      if (verb < 0) continue
      claimed.add(verb).add(as + 1)
      findings.push(...quotedAt(reading, verb, as, options))
    }
    return findings
  },
}

function says({words}: Reading, index: number): boolean {
  const word = at(words, index)
  return word.tag === 'VBG' && (REPORTING_VERBS.get(word.lemma ?? '')?.has('clause') ?? false)
}

function quotingVerb({words}: Reading, as: number): number {
  for (let index = as - 1; index >= 0 && as - index < 28; index--) {
    const word = at(words, index)
    if (!word.quoted && QUOTING.has(word.lemma ?? '')) return index
  }
  return -1
}

function quotedAt(reading: Reading, verb: number, as: number, options: FrameOptions): Finding[] {
  const {words, end} = reading
  const group = verbGroupStart(words, verb, 0)
  const subject = subjectOf(words, group)
  if (!subject) return []
  const trails = as + 2 >= end || isComma(at(words, as + 2))
  const content: Range = trails
    ? contentBefore(words, subject[0], at(words, subject[0] - 1).quoted, opensQuotation)
    : [as + 2, contentEnd(words, as + 2, end, {keepParticiples: options.speech})]
  const finding = (source: Range, cue: Range, pieces: Range[]): Finding => ({
    source,
    cue: [cue],
    content: pieces,
    lemma: 'say',
    speech: true,
    main: true,
    opensBlock: false,
  })
  if (at(words, verb).tag === 'VBN') {
    const said = finding(subject, [group, as + 2], [content])
    const by = verb + 1
    if (at(words, by).lower !== 'by' || as - by < 2) return [said]
    return [said, {...finding([by + 1, as], [verb, by], [content]), main: false}]
  }
  const quoted: Range = [verb + 1, isComma(at(words, as - 1)) ? as - 1 : as]
  return [
    finding(subject, [group, verb + 1], [quoted, content]),
    finding(quoted, [as, as + 2], [content]),
  ]
}

const QUOTING = wordSet('quote cite report record')
