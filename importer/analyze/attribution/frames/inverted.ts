import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseRight, sourceRight} from '../phrases/nounPhraseRight.ts'
import {sourceLeft} from '../phrases/sourceLeft.ts'
import {at, isComma, isFinite, type Range, type Tag, type Word} from '../reading/word.ts'
import {contentBefore, found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'

/** `“…,” said X`, "…, said X", with more of the quotation after it. */
export const inverted: VerbFrame = {
  name: 'quotation-said-name',
  example: {
    text: '“Nothing is agreed,” said Oda Lind, the mediator, “until all is.”',
    source: 'Oda Lind, the mediator',
    cue: 'said',
    content: 'Nothing is agreed … until all is',
  },
  counterExample: 'The mediator said nothing was agreed.',
  confidence: 0.9,
  match(cue) {
    const {words, verb, end} = cue
    if (cue.voice !== 'active' || !cue.patterns.has('quote') || cue.group !== verb || verb === 0)
      return null
    if (cue.tag !== 'VBD' && cue.tag !== 'VBZ') return null
    const before = at(words, verb - 1)
    const afterQuotation = before.quoted && before.closes
    if (!afterQuotation && !(isComma(before) && verb > 1)) return null
    if (cue.lemma === 'tell' || !canBeName(words, verb + 1)) return null
    const midClause = !afterQuotation && INCOMPLETE.has(at(words, verb - 2).tag)
    const sourceEnd = midClause
      ? nounPhraseRight(words, verb + 1, end)
      : sourceRight(words, verb + 1, end)
    if (sourceEnd <= verb + 1 || (sourceEnd < end && carriesOn(words, sourceEnd))) return null
    if (!afterQuotation && !mayFollowComma(cue, sourceEnd)) return null
    const content: Range[] = [
      contentBefore(words, verb - (afterQuotation ? 0 : 1), afterQuotation, opensQuotation),
    ]
    const rest: Range | null = midClause ? [sourceEnd + 1, end] : restOfQuotation(cue, sourceEnd)
    if (rest) content.push(rest)
    return found(cue, content, {source: [verb + 1, sourceEnd], main: true})
  },
}

/** Without a quotation the comma may close an apposition to the subject instead: "X, the mediator, said Y". */
function mayFollowComma({words, verb, end, lowest}: Cue, sourceEnd: number): boolean {
  if (sourceEnd < end && !isComma(at(words, sourceEnd))) return false
  const subject = sourceLeft(words, verb, lowest)
  return !subject || (subject[0] > 0 && !LEADS.has(at(words, subject[0] - 1).tag))
}

/** A finite verb after the name: it is the subject of a clause, not a speaker. */
function carriesOn(words: readonly Word[], index: number): boolean {
  const next = at(words, index + 1).tag
  return (
    isFinite(at(words, index)) &&
    !(at(words, index).tag === 'VBD' && (next === 'IN' || next === 'TO'))
  )
}

export function opensQuotation(word: Word): boolean {
  return word.lemma !== null && (REPORTING_VERBS.get(word.lemma)?.has('quote') ?? false)
}

function canBeName(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  const next = at(words, index + 1).lower
  if (NEAR_TIMES.has(word.lower) && (TIME_WORDS.has(next) || SEASONS.has(next))) return false
  if (word.tag === 'PRP') return !OBJECTS.has(word.lower)
  return NAMES.has(word.tag)
}

/** After `said X`: the second half of the quotation, or ", that …". */
function restOfQuotation({words, end}: Cue, from: number): Range | null {
  let index = from
  while (index < end && !at(words, index).opens && !isComma(at(words, index))) index++
  if (index >= end) return null
  if (at(words, index).opens) return [index, end]
  const next = at(words, index + 1)
  if (next.tag === 'VBG' && next.lemma !== null && REPORTING_VERBS.has(next.lemma)) return null
  for (let opening = index; opening < end; opening++)
    if (at(words, opening).opens) return [opening, end]
  return next.tag === 'THAT' || next.lower === 'but' ? [index + 1, end] : null
}

const INCOMPLETE: ReadonlySet<Tag> = new Set(['BE', 'HAVE', 'MD', 'DO', 'THAT', 'IN', 'TO'])
const LEADS: ReadonlySet<Tag> = new Set(['CC', 'IN', 'SUB', 'ADV', 'PU'])
const NAMES: ReadonlySet<Tag> = new Set(['DT', 'NNP', 'NN', 'JJ', 'NUM'])
const OBJECTS = wordSet('it me him them us')
const NEAR_TIMES = wordSet('this last next earlier late')
const SEASONS = wordSet('week month year spring summer fall autumn winter')
