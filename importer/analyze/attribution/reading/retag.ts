import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isFinite, isNominal, isVerb, type Tag, type Word} from './word.ts'

/** "that" as a determiner ("that plan") or a pronoun ("said that.") instead of a conjunction. */
export function retagThat(words: readonly Word[]): void {
  for (const [index, word] of words.entries()) {
    if (word.tag !== 'THAT') continue
    const next = at(words, index + 1)
    if (next.text === '' || CLOSERS.has(next.text) || next.tag === 'CC') {
      word.tag = 'PRP'
      continue
    }
    const before = at(words, index - 1)
    // `calls that “ancient history”`
    if ((next.opens || next.tag === 'DT') && before.lemma === 'call') word.tag = 'PRP'
    if (isNominal(before) || before.tag === 'ADV') continue
    // "on that occasion"
    if (before.tag === 'IN' && next.tag === 'NN') word.tag = 'DT'
    let noun = index + 1
    while (at(words, noun).tag === 'JJ') noun++
    if (at(words, noun).tag !== 'NN' || at(words, noun).lower.endsWith('s')) continue
    const after = at(words, noun + 1).tag
    if (after === 'IN' && isVerb(before) && verbFollows(words, noun + 2)) continue
    if (after === 'PU' || after === 'IN' || after === 'CC') word.tag = 'DT'
  }
}

/** "warned that failure of diplomacy would cost": a verb for what stands before it, with nothing in between. */
function verbFollows(words: readonly Word[], start: number): boolean {
  for (let index = start; index < start + 8; index++) {
    const word = at(words, index)
    if (isFinite(word)) return true
    if (!isNominal(word) && word.tag !== 'DT' && word.tag !== 'JJ' && word.tag !== 'IN')
      return false
  }
  return false
}

/** "A statement posted on its channel said": a past form with a reporting verb after it is a participle. */
export function retagParticiples(words: readonly Word[]): void {
  for (let index = 1; index < words.length - 2; index++) {
    const word = at(words, index)
    if (word.tag !== 'VBD' || word.lemma === null || ALWAYS_FINITE.has(word.lemma)) continue
    if (at(words, index - 1).tag !== 'NN') continue
    const next = at(words, index + 1)
    if (next.tag !== 'IN' && next.tag !== 'TO' && !TIME_WORDS.has(next.lower)) continue
    for (let right = index + 1; right < index + 12; right++) {
      const later = at(words, right)
      if (PARTICIPLE_ENDS.has(later.tag) || later.quoted) break
      if (!isFinite(later)) continue
      if (
        (later.tag === 'VBD' || later.tag === 'VBZ') &&
        later.lemma !== null &&
        REPORTING_VERBS.has(later.lemma)
      ) {
        word.tag = 'VBN'
      }
      break
    }
  }
}

/** "The minister stood by his words": a participle with "by" needs another verb in its clause, or is the verb itself. */
export function retagBy(words: readonly Word[]): void {
  for (let index = 1; index < words.length - 2; index++) {
    const word = at(words, index)
    if (word.tag !== 'VBN' || at(words, index + 1).lower !== 'by') continue
    const before = at(words, index - 1)
    if (!isNominal(before) && before.tag !== 'PRP') continue
    if (!hasVerbBeside(words, index)) word.tag = 'VBD'
  }
}

function hasVerbBeside(words: readonly Word[], index: number): boolean {
  for (let right = index + 1; right < words.length && at(words, right).tag !== 'PU'; right++) {
    if (isFinite(at(words, right))) return true
  }
  for (let left = index - 1; left >= 0; left--) {
    const word = at(words, left)
    if (CLAUSE_EDGES.has(word.tag) && !word.opens && !word.closes) return false
    if (word.lemma !== null && reportsOnly(word.lemma)) return false
    if (isFinite(word)) return true
  }
  return false
}

/** A verb whose complement is a clause and hardly ever a thing ("said", not "demanded"). */
function reportsOnly(lemma: string): boolean {
  const patterns = REPORTING_VERBS.get(lemma)
  return patterns !== undefined && patterns.has('clause') && !patterns.has('object')
}

/** Turns a noun that could be a reporting verb into one where its clause has a subject and no verb yet. */
export function retagNouns(words: readonly Word[]): void {
  for (let index = 1; index < words.length - 1; index++) {
    const word = at(words, index)
    if (word.tag !== 'NN' || word.verbIfNot === null || word.capital) continue
    const patterns = REPORTING_VERBS.get(word.verbIfNot)
    if (!patterns || !opensComplement(words, index, patterns)) continue
    if (BLOCKING.has(at(words, index - 1).tag) || isVerb(at(words, index - 1))) continue
    if (!lacksVerb(words, index)) continue
    const base = word.lower === word.verbIfNot
    if (base && !hasPluralSubject(words, index)) continue
    word.tag = word.lower === word.verbIfNot ? 'VB' : 'VBZ'
    word.finite = word.tag === 'VB'
    word.lemma = word.verbIfNot
  }
}

function opensComplement(
  words: readonly Word[],
  index: number,
  patterns: ReadonlySet<string>,
): boolean {
  const word = at(words, index)
  const next = at(words, index + 1)
  if (next.tag === 'PRP') return next.lower !== 'there'
  if (next.lower === 'such') return false
  if (next.lower === 'being' || next.lower === 'having') return patterns.has('gerund')
  if (next.tag === 'DT' || next.tag === 'NNP' || next.tag === 'THAT' || next.lower === 'how')
    return true
  if (next.tag === 'TO') return patterns.has('to') && word.lower !== word.verbIfNot
  if (next.text === ':') return isStatedBy(words, index)
  return (
    (next.text === ',' || next.text === '.') &&
    isNominal(at(words, index - 1)) &&
    SHOWING.has(word.verbIfNot ?? '')
  )
}

/** "The guild demands:", "A sign at the gate reads: “…”": not "Pay demands:" nor "The guild's demands:". */
function isStatedBy(words: readonly Word[], index: number): boolean {
  const verb = at(words, index).verbIfNot
  if (at(words, 0).tag !== 'DT' || index < 2 || index > 12) return false
  return COLON_VERBS.has(verb ?? '') && !words.slice(0, index).some((word) => word.tag === 'POS')
}

/** Looks left from a word: a subject, and no finite verb on the way to the start of the clause. */
function lacksVerb(words: readonly Word[], index: number): boolean {
  let subject = false
  for (let left = index - 1; left >= 0; left--) {
    const word = at(words, left)
    if (CLAUSE_EDGES.has(word.tag) || word.lower === 'but') break
    if (isLikelyParticiple(words, left)) continue
    if (isFinite(word) || word.tag === 'MD') return false
    if (word.tag === 'TO' && at(words, left + 1).tag === 'VB') return false
    if (word.tag === 'VBG' && at(words, left - 1).tag === 'BE') return false
    if (isNominal(word) || SUBJECTS.has(word.lower)) subject = true
  }
  return subject
}

/** "A note |pinned| to the door reads:" */
function isLikelyParticiple(words: readonly Word[], index: number): boolean {
  const word = at(words, index)
  const next = at(words, index + 1).tag
  return (
    word.tag === 'VBD' &&
    word.lower.endsWith('ed') &&
    at(words, index - 1).tag === 'NN' &&
    (next === 'IN' || next === 'TO')
  )
}

function hasPluralSubject(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1)
  if (before.tag === 'ADV') return hasPluralSubject(words, index - 1)
  return (
    !isNominal(before) ||
    before.lower.endsWith('s') ||
    before.tag === 'NUM' ||
    PLURALS.has(before.lower)
  )
}

const PLURALS = wordSet(
  'people police women men children staff majority percent half some many most others',
)
const ALWAYS_FINITE = wordSet('say tell think believe know insist argue')
const PARTICIPLE_ENDS = wordSet('PU CC THAT WH SUB PRP')
const CLOSERS = new Set(['.', ';', ':', ')', '?', '!'])
const BLOCKING: ReadonlySet<Tag> = new Set(['DT', 'JJ', 'POS', 'IN', 'CC'])
const CLAUSE_EDGES: ReadonlySet<Tag> = new Set(['PU', 'SUB', 'THAT', 'WH'])
const COLON_VERBS = wordSet('read demand state claim answer reply')
const SHOWING = new Set(['show', 'report', 'note', 'claim', 'estimate'])
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'you'])
