import {wordSet} from '../lexicon/words.ts'
import type {Form, VerbForm} from '../lexicon/verbForms.ts'
import {at, type Word} from './word.ts'

/** What stands around a word that may be a verb. */
export interface Spot {
  readonly word: Word
  readonly forms: readonly VerbForm[]
  readonly before: Word
  /** The nearest word to the left that is no adverb. */
  readonly anchor: Word
  readonly beforeAnchor: Word
  readonly next: Word
  readonly afterNext: Word
  readonly begins: boolean
  /** Only a name stands between it and a quotation that ended with a comma. */
  readonly afterQuotation: boolean
  /** Set where a base form turns out to have a subject. */
  finite: boolean
}

export function spotOf(
  words: readonly Word[],
  index: number,
  forms: readonly VerbForm[],
  begins: boolean,
): Spot {
  let left = index - 1
  while (at(words, left).tag === 'ADV') left--
  return {
    word: at(words, index),
    forms,
    before: at(words, index - 1),
    anchor: at(words, left),
    beforeAnchor: at(words, left - 1),
    next: at(words, index + 1),
    afterNext: at(words, index + 2),
    begins,
    afterQuotation: followsQuotation(words, left),
    finite: false,
  }
}

function followsQuotation(words: readonly Word[], anchor: number): boolean {
  let left = anchor
  while (left > 0 && anchor - left < 5 && NOUNS.has(at(words, left).tag)) left--
  return left < anchor && at(words, left).closes && at(words, left - 1).text === ','
}

export function can(spot: Spot, form: Form): boolean {
  return spot.forms.some((entry) => entry.forms.has(form))
}

export function reportsClause(spot: Spot): boolean {
  return spot.forms.some((entry) => entry.reports)
}

const NOUNS = wordSet('NN NNP DT JJ')
