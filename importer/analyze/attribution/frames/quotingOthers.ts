import {contentEnd} from '../clauses/contentEnd.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isFinite, type Range, type Reading, type Word} from '../reading/word.ts'
import {contentBefore} from './finding.ts'
import type {Finding, SentenceFrame} from './frame.ts'
import {opensQuotation} from './inverted.ts'

/** "The radio, quoting relatives, reported that …", "the agency reported, citing two officials, that …". */
export const quotingOthers: SentenceFrame = {
  name: 'quoting-others',
  triggers: ['quoting', 'citing'],
  example: {
    text: 'The radio, quoting relatives, reported that they were well.',
    source: 'relatives',
    cue: 'quoting',
    content: 'they were well',
  },
  counterExample: 'The board, citing the weather, said that it was closed.',
  confidence: 0.8,
  find({words, end}, _claimed, options) {
    const findings: Finding[] = []
    for (let index = 1; index < end - 1; index++) {
      const {lower, quoted} = at(words, index)
      if (quoted || (lower !== 'quoting' && lower !== 'citing')) continue
      const stop = sourceRight(words, index + 1, end)
      if (!isComma(at(words, index - 1)) || !namesSource(words, index + 1, stop)) continue
      const content = contentOf({words, end}, index, stop, options.speech)
      if (!content) continue
      findings.push({
        source: [index + 1, stop],
        cue: [[index, index + 1]],
        content: [content],
        lemma: 'quote',
        speech: true,
        main: false,
        opensBlock: false,
      })
    }
    return findings
  },
}

/** After the verb that follows the insertion, after its comma, or before the verb that it follows. */
function contentOf(
  {words, end}: Pick<Reading, 'words' | 'end'>,
  index: number,
  stop: number,
  speech: boolean,
): Range | null {
  const context = {keepParticiples: speech}
  const after = isComma(at(words, stop)) ? stop + 1 : -1
  if (after > 0 && isReport(at(words, after)))
    return [after + 1, contentEnd(words, after + 1, end, context)]
  if (!isReport(at(words, index - 2))) return null
  if (after > 0 && at(words, after).tag === 'THAT')
    return [after, contentEnd(words, after, end, context)]
  if (stop < end) return null
  let comma = index - 3
  while (comma > 0 && !isComma(at(words, comma))) comma--
  return comma > 1 ? contentBefore(words, comma, at(words, comma - 1).closes, opensQuotation) : null
}

function isReport(word: Word): boolean {
  return (
    isFinite(word) &&
    word.lemma !== null &&
    (REPORTING_VERBS.get(word.lemma)?.has('clause') ?? false)
  )
}

/** Who can be quoted: people, bodies that speak, texts; not "the weather". */
function namesSource(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (SOURCES.has(at(words, index).lower)) return true
    if (at(words, index).tag === 'IN') return false
  }
  return false
}

const SOURCES = wordSet(`
  source sources official officials relative relatives witness witnesses diplomat diplomats minister ministers
  ministry spokesman spokeswoman spokesperson aide aides adviser advisers resident residents people person families
  document documents report reports letter letters memo minutes statement filing filings email emails agency
  police lawyer lawyers negotiator negotiators delegate delegates mediator mediators insiders doctors colleagues
  commander commanders executive executives employees workers drivers member members participants`)
