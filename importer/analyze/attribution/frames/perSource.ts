import {startsClause} from '../clauses/startsClause.ts'
import {POSSESSIVE_PRONOUNS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, type Range, type Reading} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const WORDS = wordSet('words view opinion telling account reckoning')
const OF_SOMEBODY = wordSet(
  'words view opinion eyes judgment judgement estimation assessment telling',
)
const OWN_WORDS = wordSet('telling account reckoning words opinion')
const SUMS = wordSet('arithmetic reckoning calculation calculations reading figures estimate')

/** "…, per a memo", "in the words of one delegate, …", "in X's words, …". */
export const perSource: SentenceFrame = {
  name: 'per-source',
  triggers: ['per', ...WORDS, ...SUMS, 'eyes', 'judgment', 'judgement', 'estimation', 'assessment'],
  example: {
    text: 'The guild wants five percent, per a memo from its chair.',
    source: 'a memo from its chair',
    cue: 'per',
    content: 'The guild wants five percent',
  },
  counterExample: 'The guild wants five dollars per hour.',
  confidence: 0.75,
  find(reading, claimed) {
    const findings: Finding[] = []
    for (let index = 0; index < reading.end - 2; index++) {
      if (at(reading.words, index).quoted) continue
      const hit = perAt(reading, index) ?? wordsOf(reading, index)
      if (!hit) continue
      const content = contentAround(reading, hit)
      if (content.length === 0) continue
      claimed.add(index)
      findings.push({
        source: hit.source,
        cue: hit.cue,
        content,
        lemma: null,
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}

interface Hit {
  readonly source: Range
  readonly cue: readonly Range[]
  readonly start: number
  readonly end: number
}

function perAt({words, end}: Reading, index: number): Hit | null {
  if (at(words, index).lower !== 'per' || !(index === 0 || isComma(at(words, index - 1))))
    return null
  const {tag} = at(words, index + 1)
  if (tag !== 'DT' && tag !== 'NNP') return null
  const stop = sourceRight(words, index + 1, end)
  return {source: [index + 1, stop], cue: [[index, index + 1]], start: index, end: stop}
}

/** "in the words of X", "in X's words", "by his own account". */
function wordsOf({words, end}: Reading, index: number): Hit | null {
  const {lower} = at(words, index)
  // "on the union's arithmetic", but not "on the union's account"
  const sums = lower === 'on' || lower === 'by'
  if (lower !== 'in' && !sums) return null
  const noun = at(words, index + 2).lower === 'own' ? index + 3 : index + 2
  const spoken = lower === 'on' ? SUMS : OWN_WORDS
  if (POSSESSIVE_PRONOUNS.has(at(words, index + 1).lower) && spoken.has(at(words, noun).lower)) {
    const source: Range = [index + 1, index + 2]
    return {source, cue: [[noun, noun + 1]], start: index, end: noun + 1}
  }
  if (
    lower !== 'on' &&
    at(words, index + 1).lower === 'the' &&
    OF_SOMEBODY.has(at(words, index + 2).lower) &&
    at(words, index + 3).lower === 'of'
  ) {
    const stop = sourceRight(words, index + 4, end)
    if (stop <= index + 4) return null
    return {source: [index + 4, stop], cue: [[index, index + 4]], start: index, end: stop}
  }
  for (let owner = index + 2; owner < index + 7; owner++) {
    const named = at(words, owner + 1).lower
    const fits = (lower !== 'on' && WORDS.has(named)) || (sums && SUMS.has(named))
    if (at(words, owner).tag !== 'POS' || !fits) continue
    return {source: [index + 1, owner], cue: [[owner + 1, owner + 2]], start: index, end: owner + 2}
  }
  return null
}

/** The clause after it where it leads, else what stands before and after. */
function contentAround({words, end}: Reading, {start, end: stop}: Hit): Range[] {
  const comma = isComma(at(words, stop))
  const rest = comma ? stop + 1 : stop
  if (start === 0)
    return startsClause(words, rest, end) || at(words, rest).opens ? [[rest, end]] : []
  const before: Range = [0, start]
  return comma && rest < end ? [before, [rest, end]] : [before]
}
