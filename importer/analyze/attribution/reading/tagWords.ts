import {wordSet} from '../lexicon/words.ts'
import {COMMON_ADJECTIVES} from '../lexicon/commonAdjectives.ts'
import {CLOSED_CLASSES, SUBJECT_PRONOUNS} from '../lexicon/functionWords.ts'
import {NOUN_VERBS} from '../lexicon/nounVerbs.ts'
import {verbFormsOf} from '../lexicon/verbForms.ts'
import {retagBy, retagNouns, retagParticiples, retagThat} from './retag.ts'
import {tagVerb} from './tagVerb.ts'
import {at, type Tag, type Word} from './word.ts'

/** Gives each word of a sentence its tag, from closed classes, known verbs, endings and neighbours. */
export function tagWords(words: readonly Word[], headline: boolean): void {
  for (const [index, word] of words.entries()) word.tag = tagOf(words, index, headline)
  retagThat(words)
  retagBy(words)
  retagNouns(words)
  retagParticiples(words)
}

function tagOf(words: readonly Word[], index: number, headline: boolean): Tag {
  const word = at(words, index)
  if (word.mark) {
    if (isPlural(words, index)) return 'POS'
    return isInName(words, index) ? 'NNP' : 'PU'
  }
  if (word.lower === "'s") return tagClitic(words, index)
  const closed = tagClosed(words, index)
  if (closed) return closed
  if (DIGIT.test(word.lower)) return 'NUM'
  const begins = beginsClause(words, index)
  if (isPlainAdjective(words, index)) return 'JJ'
  if (
    word.lower === 'back' &&
    !VERBAL_BEFORE.has(at(words, index - 1).tag) &&
    !opensObject(words, index)
  )
    return 'ADV'
  if (!word.capital || begins || headline) {
    const verb = tagVerb(words, index, headline, begins)
    if (verb) return verb
  }
  return tagOpen(words, index, begins)
}

/** An apostrophe that makes a plural possessive: "workers' pay". */
function isPlural(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  if (!APOSTROPHE.test(word.text) || word.opens || word.closes) return false
  return index > 0 && at(words, index - 1).lower.endsWith('s')
}

/** The apostrophe of "Dato’ Rahim". */
function isInName(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  const names = at(words, index - 1).capital && at(words, index + 1).capital
  return (
    names &&
    APOSTROPHE.test(word.text) &&
    !word.opens &&
    !word.closes &&
    at(words, index - 1).end === word.start
  )
}

/** "'s" as possessive or as "is" and "has". */
function tagClitic(words: readonly Word[], index: number): Tag {
  const before = at(words, index - 1)
  const next = at(words, index + 1)
  if (SUBJECT_PRONOUNS.has(before.lower) || IS_BEFORE.has(before.lower)) {
    return verbFormsOf(next.lower)?.some((form) => form.forms.has('participle') && form.reports)
      ? 'HAVE'
      : 'BE'
  }
  const closed = CLOSED_CLASSES.get(next.lower)
  return closed === 'DT' || closed === 'ADV' || IS_AFTER.has(next.lower) ? 'BE' : 'POS'
}

function tagClosed(words: readonly Word[], index: number): Tag | null {
  const word = at(words, index)
  const closed = CLOSED_CLASSES.get(word.lower)
  if (!closed) return null
  // "US", "WHO", "IT" are names where the rest is not in capitals
  if (word.capital && word.text.length > 1 && word.text === word.text.toUpperCase()) {
    if (NAMES_IN_CAPITALS.has(word.text)) return 'NNP'
  }
  if (word.lower === 'so' && at(words, index + 1).lower === 'far') return 'ADV'
  // "Voz do Cais"
  if (
    word.lower === 'do' &&
    at(words, index - 1).capital &&
    at(words, index + 1).capital &&
    index > 1
  )
    return 'NNP'
  // "Me Sow": a French lawyer's title
  if (word.text === 'Me' && index > 0 && at(words, index + 1).capital) return 'NNP'
  if (word.capital && index > 0 && (word.lower === 'will' || word.lower === 'may')) {
    if (!at(words, index - 1).opens) return 'NNP'
  }
  if (closed === 'IN' && at(words, index - 1).tag === 'DT' && PLACED.has(word.lower)) return 'JJ'
  if (word.lower === 'there') {
    const {tag} = at(words, index - 1)
    return tag === 'NN' || tag === 'NNP' ? 'ADV' : 'PRP'
  }
  if (word.lower === 'her') {
    const next = at(words, index + 1)
    const object = next.mark || OBJECT_BEFORE.has(CLOSED_CLASSES.get(next.lower) ?? 'NN')
    return object ? 'PRP' : 'DT'
  }
  if (word.lower === 'first' && at(words, index - 1).tag !== 'PU' && index > 0) {
    const beforeNoun = at(words, index - 1).tag
    if (beforeNoun === 'DT' || beforeNoun === 'NNP' || beforeNoun === 'POS') return 'JJ'
  }
  if (closed === 'ADV' && word.capital && at(words, index - 1).capital && index > 1) return 'NNP'
  return closed
}

/** An adjective that is also a verb ("last week", "its own text") where it stands in a noun phrase. */
function isPlainAdjective(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  if (word.lower === 'likely') return false
  if (word.capital || !COMMON_ADJECTIVES.has(word.lower)) return false
  const {tag} = at(words, index - 1)
  const inPhrase = tag === 'DT' || tag === 'POS' || tag === 'IN' || tag === 'JJ'
  return (
    (inPhrase || (word.lower === 'last' && !VERBAL_BEFORE.has(tag))) &&
    canModify(at(words, index + 1))
  )
}

function opensObject(words: readonly Word[], index: number): boolean {
  const next = at(words, index + 1)
  const before = at(words, index - 1)
  const closed = CLOSED_CLASSES.get(next.lower)
  return (closed === 'DT' || next.capital) && before.tag !== 'VBD' && before.tag !== 'VBZ'
}

function tagOpen(words: readonly Word[], index: number, begins: boolean): Tag {
  const word = at(words, index)
  const before = at(words, index - 1)
  const next = at(words, index + 1)
  if (word.capital && !begins) return 'NNP'
  if (word.capital) {
    if (next.capital || next.lower === "'s" || !LY.test(word.lower) || LY_NAMES.has(word.lower)) {
      return 'NNP'
    }
    const saying = verbFormsOf(next.lower)?.some((form) => form.reports && !form.forms.has('base'))
    return saying ? 'NNP' : 'ADV'
  }
  if (LY.test(word.lower) && !LY_NOUNS.has(word.lower)) return 'ADV'
  if (word.lower === 'likely' && verbFormsOf(next.lower)?.some((form) => form.forms.has('past')))
    return 'ADV'
  if (COMMON_ADJECTIVES.has(word.lower)) {
    return isPredicate(words, index) || canModify(next) || inSeries(words, index) ? 'JJ' : 'NN'
  }
  if (
    ADJECTIVE_ENDING.test(word.lower) &&
    !NOUN_ENDING.test(word.lower) &&
    !ENT_NOUNS.has(word.lower)
  ) {
    return isPredicate(words, index) || canModify(next) || inSeries(words, index) ? 'JJ' : 'NN'
  }
  if (word.lower.includes('-')) return canModify(next) ? 'JJ' : 'NN'
  if (word.lower.length > 4 && word.lower.endsWith('ed')) {
    if (before.tag === 'DT' || before.tag === 'POS' || before.tag === 'IN') return 'JJ'
    return isPredicate(words, index, true) ? 'VBN' : 'VBD'
  }
  if (word.lower.length > 5 && word.lower.endsWith('ing')) {
    return before.tag === 'DT' || before.tag === 'JJ' || before.tag === 'POS' ? 'NN' : 'VBG'
  }
  return 'NN'
}

function isPredicate(words: readonly Word[], index: number, have = false): boolean {
  let left = index - 1
  while (at(words, left).tag === 'ADV') left--
  const {tag} = at(words, left)
  return tag === 'BE' || (have && tag === 'HAVE')
}

/** Whether an adjective can stand before this word: a noun, not a verb or a function word. */
function canModify(next: Word): boolean {
  if (next.mark || next.lower === "'s" || LY.test(next.lower)) return false
  if (CLOSED_CLASSES.has(next.lower)) return false
  const forms = verbFormsOf(next.lower)
  return !forms?.some(
    (form) =>
      form.reports &&
      (form.forms.has('past') || form.forms.has('s')) &&
      !NOUN_VERBS.has(form.lemma),
  )
}

/** The first of two adjectives with a comma between: "concrete, verifiable steps". */
function inSeries(words: readonly Word[], index: number): boolean {
  const second = at(words, index + 2).lower
  return (
    at(words, index + 1).text === ',' &&
    (COMMON_ADJECTIVES.has(second) || ADJECTIVE_ENDING.test(second))
  )
}

/** At the start of the sentence, of a quotation, or after a colon or bracket. */
function beginsClause(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1)
  return index === 0 || before.opens || BEGINNERS.has(before.text)
}

const VERBAL_BEFORE = wordSet('MD TO PRP WH CC')
const DIGIT = /^[$£€¥]?\d/
const APOSTROPHE = /^['’]$/
const LY = /ly$/
const LY_NAMES = new Set(['kelly', 'sally', 'billy', 'emily', 'italy', 'molly', 'july', 'reilly'])
const LY_NOUNS = wordSet(`
  family reply supply ally rally assembly monopoly anomaly early likely unlikely friendly deadly
  daily weekly monthly elderly costly`)
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ists?|ship|ance|ence|cy|[eo]rs?|age|ure|hood|ians?|ies|isms|ments|tions|als)$/
const ADJECTIVE_ENDING = /(?:ous|ful|less|ive|able|ible|al|ic|ish|ary|ent|ant)$/
const ENT_NOUNS = wordSet(
  'percent president agent student client event parent incident opponent resident continent accident proposal approval arrival withdrawal refusal denial removal rival signal capital hospital journal festival total official criminal individual professional general animal metal deal trial meal goal proponent talent percent cent tent',
)
const PLACED = wordSet('inside outside above opposite past near')
const BEGINNERS = new Set(['.', '!', '?', ':', '(', '—', '–'])
const NAMES_IN_CAPITALS = new Set(['US', 'WHO', 'IT', 'OF', 'AM', 'AS', 'MAY', 'WILL'])
const IS_BEFORE = new Set(['that', 'there', 'here', 'what', 'who', 'where', 'how', 'let'])
const IS_AFTER = new Set(['not', 'going', 'been'])
const OBJECT_BEFORE = wordSet('IN TO DT ADV THAT CC PRP WH SUB MD BE HAVE DO')
