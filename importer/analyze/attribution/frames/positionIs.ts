import {contentEnd} from '../clauses/contentEnd.ts'
import {POSSESSIVE_PRONOUNS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {at, type Range, type Reading} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const POSITIONS = wordSet(`
  position view message argument line answer claim contention complaint demand response reply stance point belief
  hope fear concern objection conclusion explanation assessment warning verdict summary refrain retort counter
  understanding version account telling case theory word talk news line reading reasoning`)

/** "The union's position is that …", "their message to the board was: …", "the answer from the owners was that …". */
export const positionIs: SentenceFrame = {
  name: 'position-is-that',
  triggers: POSITIONS,
  example: {
    text: 'The union’s position is that the offer is final.',
    source: 'The union',
    cue: 'position is',
    content: 'the offer is final',
  },
  counterExample: 'The union’s office is near the port.',
  confidence: 0.75,
  find({words, end}, claimed, options) {
    const findings: Finding[] = []
    for (let noun = 0; noun < end - 2; noun++) {
      const position = at(words, noun).quoted ? null : positionAt(words, noun, end)
      if (!position || isClaimed(claimed, noun)) continue
      claimed.add(position.verb)
      findings.push({
        source: position.source,
        cue: position.cue,
        content: [
          [
            position.start,
            contentEnd(words, position.start, end, {keepParticiples: options.speech}),
          ],
        ],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}

/** ", set out in a letter," has been told already. */
function isClaimed(claimed: ReadonlySet<number>, noun: number): boolean {
  return claimed.has(noun + 1) || claimed.has(noun + 2)
}

interface Position {
  readonly source: Range
  readonly cue: readonly Range[]
  /** The verb, or the colon that stands for it. */
  readonly verb: number
  readonly start: number
}

function positionAt(words: Reading['words'], noun: number, end: number): Position | null {
  if (!POSITIONS.has(at(words, noun).lower)) return null
  const owner = ownerOf(words, noun)
  const from = at(words, noun + 1).lower === 'from' ? nounPhraseRight(words, noun + 2, end) : -1
  if (OWN.has(at(words, owner?.[0] ?? noun - 1).lower)) return null
  const source: Range | null =
    owner ?? (from > noun + 2 && (noun === 0 || isDefinite(words, noun)) ? [noun + 2, from] : null)
  if (!source) return null
  if (owner && isPresented(words, owner)) {
    if (at(words, noun + 1).tag !== 'THAT') return null
    return {source, cue: [[noun, noun + 1]], verb: noun, start: noun + 1}
  }
  const group = owner ? afterHearer(words, noun, end) : from
  const perfect = at(words, group).tag === 'HAVE' && at(words, group + 1).lower === 'been'
  const inserted = afterInsertion(words, group, end)
  const verb = perfect ? group + 1 : inserted
  const start = contentStart(words, verb)
  if (start < 0) return null
  const cue: Range[] =
    verb === noun + 1 || perfect
      ? [[noun, verb + (at(words, verb).text === ':' ? 0 : 1)]]
      : [[noun, noun + 1]]
  return {source, cue, verb, start}
}

/** "It is the union's view that …". */
function isPresented(words: Reading['words'], owner: Range): boolean {
  return at(words, owner[0] - 1).tag === 'BE' && at(words, owner[0] - 2).lower === 'it'
}

/** After "to the board" in "her message to the board was". */
function afterHearer(words: Reading['words'], noun: number, end: number): number {
  if (!HEARER.has(at(words, noun + 1).lower)) return noun + 1
  const after = nounPhraseRight(words, noun + 2, end)
  return after > noun + 2 ? after : noun + 1
}

function isDefinite(words: Reading['words'], noun: number): boolean {
  return at(words, noun - 1).tag === 'DT'
}

/** Over ", set out in a letter to its members," between the noun and its verb. */
function afterInsertion(words: Reading['words'], comma: number, end: number): number {
  if (at(words, comma).text !== ',') return comma
  const first = at(words, comma + 1)
  const inserted =
    first.tag === 'VBN' || first.tag === 'VBD' || first.tag === 'IN' || first.lower === 'as'
  if (!inserted) return comma
  for (let close = comma + 2; close < Math.min(end, comma + 16); close++)
    if (at(words, close).text === ',') return close + 1
  return comma
}

/** Where the content begins after "is that", "is:", "was simple:", ":" or "is “"; -1 where it is none of these. */
function contentStart(words: Reading['words'], verb: number): number {
  if (at(words, verb).text === ':') return at(words, verb + 1).text === '' ? -1 : verb + 1
  if (at(words, verb).tag !== 'BE') return -1
  const next = at(words, verb + 1)
  if (next.text === ':') return verb + 2
  if (next.tag === 'THAT' || next.opens) return verb + 1
  return next.tag === 'JJ' && at(words, verb + 2).text === ':' ? verb + 3 : -1
}

function ownerOf(words: Reading['words'], noun: number): Range | null {
  let left = noun - 1
  while (left > 0 && MODIFIERS.has(at(words, left).tag)) left--
  if (POSSESSIVE_PRONOUNS.has(at(words, left).lower)) return [left, left + 1]
  return at(words, left).tag === 'POS' ? nounPhraseLeft(words, left, 0) : null
}

const MODIFIERS: ReadonlySet<string> = new Set(['JJ', 'VBG', 'NN'])
const OWN = new Set(['my', 'our', 'your'])
const HEARER = wordSet('to for on')
