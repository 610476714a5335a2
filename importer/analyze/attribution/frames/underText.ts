import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {nounPhraseRight, sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isFinite, type Range, type Reading, type Word} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

/** "Under the union's rules, a strike needs notice": what a document provides. */
export const underText: SentenceFrame = {
  name: 'under-text',
  triggers: ['under', 'pursuant', 'accordance', 'per'],
  example: {
    text: 'Under the draft accord, both sides must withdraw.',
    source: 'the draft accord',
    cue: 'Under',
    content: 'both sides must withdraw',
  },
  counterExample: 'Under the bridge, both sides must withdraw.',
  confidence: 0.7,
  find(reading, claimed, options) {
    const {words, end} = reading
    const findings: Finding[] = []
    for (let index = 0; index < end - 3; index++) {
      const lead = leadLength(words, index)
      if (lead === 0 || at(words, index).quoted) continue
      const relative = underWhich(reading, index, options)
      if (relative) findings.push(relative)
      const leads = index === 0 || isComma(at(words, index - 1))
      const stop = textEnd(words, index + lead, end)
      if (!leads || !isComma(at(words, stop)) || !namesDocument(reading, index + lead, stop))
        continue
      const content = contentAround(reading, index, afterApposition(words, stop, end), options)
      if (!content) continue
      claimed.add(index)
      findings.push({
        source: [index + lead, stop],
        cue: [[index, index + lead]],
        content,
        lemma: null,
        speech: true,
        main: false,
        opensBlock: false,
      })
    }
    return findings
  },
}

/** How many words "under", "pursuant to", "as per" and "in accordance with" have here; 0 for all others. */
function leadLength(words: readonly Word[], index: number): number {
  const {lower} = at(words, index)
  if (lower === 'under') return 1
  if (lower === 'as') return at(words, index + 1).lower === 'per' ? 2 : 0
  if (lower === 'pursuant') return at(words, index + 1).lower === 'to' ? 2 : 0
  const accords =
    at(words, index + 1).lower === 'accordance' && at(words, index + 2).lower === 'with'
  return lower === 'in' && accords ? 3 : 0
}

/** "a protocol, |under which| the bridge opens". */
function underWhich({words, end}: Reading, index: number, options: FrameOptions): Finding | null {
  if (at(words, index + 1).lower !== 'which') return null
  const comma = isComma(at(words, index - 1)) ? index - 1 : index
  const source = nounPhraseLeft(words, comma, 0)
  if (!source || !isDocument(words, headOf(words, source))) return null
  const stop = contentEnd(words, index + 2, end, {keepParticiples: options.speech})
  return {
    source,
    cue: [[index, index + 1]],
    content: [[index + 2, stop]],
    lemma: null,
    speech: true,
    main: false,
    opensBlock: false,
  }
}

function headOf(words: readonly Word[], [from, to]: Range): number {
  for (let index = from; index < to; index++) if (at(words, index).tag === 'IN') return index - 1
  return to - 1
}

/** "the text", "Article 9 of the Rules on the Formation of the Government": up to the comma. */
function textEnd(words: readonly Word[], from: number, end: number): number {
  const plain = nounPhraseRight(words, from, end)
  if (isComma(at(words, plain))) return plain
  if (at(words, plain).tag === 'VBN' || at(words, plain).tag === 'VBD') {
    let comma = plain
    while (comma < end && comma - plain < 9 && !isComma(at(words, comma))) comma++
    if (isComma(at(words, comma))) return comma
  }
  return sourceRight(words, from, end)
}

/** "Under the text, |a copy of which was seen by X,| it is", "the pact, |signed in May,|": where the clause begins. */
function afterApposition(words: readonly Word[], comma: number, end: number): number {
  let relative = comma + 1
  const participle = at(words, relative).tag === 'VBN' || at(words, relative).tag === 'VBD'
  if (participle) {
    let close = relative
    while (close < Math.min(end, relative + 10) && !isComma(at(words, close))) close++
    if (isComma(at(words, close))) return close + 1
  }
  while (relative < comma + 5 && !RELATIVES.has(at(words, relative).lower)) relative++
  if (!RELATIVES.has(at(words, relative).lower)) return comma + 1
  let close = relative
  while (close < end && !isComma(at(words, close))) close++
  return close < end ? close + 1 : comma + 1
}

function namesDocument({words}: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const {tag} = at(words, index)
    if (tag === 'IN' || tag === 'VBN' || tag === 'VBD') return isDocument(words, index - 1)
  }
  return isDocument(words, to - 1)
}

/** "the charter", "Article 9", "section 4(b)". */
function isDocument(words: readonly Word[], last: number): boolean {
  const noun = at(words, last).tag === 'NUM' ? last - 1 : last
  return DOCUMENTS.has(at(words, noun).lower)
}

function contentAround(
  {words, end}: Reading,
  index: number,
  rest: number,
  options: FrameOptions,
): Range[] | null {
  if (index === 0) {
    if (!startsClause(words, rest, end)) return null
    return [[rest, contentEnd(words, rest, end, {keepParticiples: options.speech})]]
  }
  // "…, and, under the text, must end by May"
  return isFinite(at(words, rest))
    ? [
        [0, index - 1],
        [rest, end],
      ]
    : null
}

const RELATIVES = wordSet('which whose who whom')
const DOCUMENTS = wordSet(`
  article articles section sections clause clauses paragraph annex schedule chapter ordinance order decree
  communiqué communique arrangement compact concordat compromise memo
  accord agreement deal text draft pact treaty protocol plan proposal terms term rules rule law laws constitution
  charter memorandum minutes contract roadmap framework formula resolution statute bylaws regulations timetable
  convention ceasefire truce settlement offer document provisions act policy code codes programme program mandate
  bill contracts lease`)
