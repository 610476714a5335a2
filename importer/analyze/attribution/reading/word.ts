import type {Span} from '../../../span.ts'

/**
 * Parts of speech, coarse: DT determiner, NN noun, NNP name, JJ adjective, NUM number, POS possessive mark, PRP
 * pronoun, IN preposition, TO "to", THAT "that", WH who/which/what..., SUB other subordinators, CC conjunction, ADV adverb,
 * MD modal, BE / HAVE / DO forms of these, VB base form, VBZ third person, VBD past, VBN participle, VBG -ing form,
 * PU punctuation and everything else.
 */
export type Tag =
  | 'DT'
  | 'NN'
  | 'NNP'
  | 'JJ'
  | 'NUM'
  | 'POS'
  | 'PRP'
  | 'IN'
  | 'TO'
  | 'THAT'
  | 'WH'
  | 'SUB'
  | 'CC'
  | 'ADV'
  | 'MD'
  | 'BE'
  | 'HAVE'
  | 'DO'
  | VerbTag
  | 'PU'

export type VerbTag = 'VB' | 'VBZ' | 'VBD' | 'VBN' | 'VBG'

/** One token of a sentence, with what the tagger makes of it. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** Whether it begins with a capital (false throughout in text that is all capitals). */
  readonly capital: boolean
  /** Whether it is a mark and no word or number. */
  readonly mark: boolean
  /** Whether it stands in a quotation, marks included. */
  readonly quoted: boolean
  /** Whether it is the opening (closing) mark of a quotation. */
  readonly opens: boolean
  readonly closes: boolean
  tag: Tag
  /** Base form, of a known verb that is used as one. */
  lemma: string | null
  /** Base form of the verb that a word tagged as a noun could be. */
  verbIfNot: string | null
  /** Whether a base form is used with a subject ("they say"). */
  finite: boolean
}

/** One sentence, ready for the rules: indices of words are positions in `words`. */
export interface Reading {
  readonly words: readonly Word[]
  /** Where the sentence ends for the rules: final stops are left out. */
  readonly end: number
  readonly paragraph: number
  /** Whether it is the first of its paragraph. */
  readonly first: boolean
  /** Words in title case or capitals, as headlines have them. */
  readonly headline: boolean
}

/** Half-open range of word positions. */
export type Range = readonly [from: number, to: number]

/** The word at a position; beyond the ends a mark without text, so that rules may look over them. */
export function at(words: readonly Word[], index: number): Word {
  return words[index] ?? NOWHERE
}

const NOWHERE: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  capital: false,
  mark: true,
  quoted: false,
  opens: false,
  closes: false,
  tag: 'PU',
  lemma: null,
  verbIfNot: null,
  finite: false,
}

export function isVerb(word: Word): boolean {
  return VERBS.has(word.tag)
}

/** A verb form that needs a subject. */
export function isFinite(word: Word): boolean {
  return FINITE.has(word.tag) ? !UNFINISHED.has(word.lower) : word.tag === 'VB' && word.finite
}

/** A noun, a name or a number. */
export function isNominal(word: Word): boolean {
  return word.tag === 'NN' || word.tag === 'NNP' || word.tag === 'NUM'
}

/** A word that can stand in a noun phrase, its edges included. */
export function isPhrasal(word: Word): boolean {
  return PHRASAL.has(word.tag)
}

export function isComma(word: Word): boolean {
  return word.text === ','
}

export function isDash(word: Word): boolean {
  return DASHES.has(word.text)
}

const VERBS: ReadonlySet<Tag> = new Set(['VB', 'VBZ', 'VBD', 'VBN', 'VBG'])
const FINITE: ReadonlySet<Tag> = new Set(['VBZ', 'VBD', 'MD', 'BE', 'HAVE', 'DO'])
const UNFINISHED: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having'])
const PHRASAL: ReadonlySet<Tag> = new Set(['DT', 'NN', 'NNP', 'JJ', 'NUM', 'POS', 'PRP'])
const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '---', ' - ', '―'])

export function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isFinite(at(words, index))) return true
  return false
}
