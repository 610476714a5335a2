import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {
  at,
  isDash,
  isFinite,
  isNominal,
  isVerb,
  type Range,
  type Tag,
  type Word,
} from '../reading/word.ts'
import {speaks} from '../clauses/scan.ts'
import {bracketStart, nounPhraseLeft} from './nounPhraseLeft.ts'
import {hasOwnVerb} from './nounPhraseRight.ts'

/**
 * The subject that ends before the verb group at `group`, with appositions ("X, head of Y, said"), relative
 * clauses ("officials who saw the text said"), brackets, and over insertions ("X, when asked, said") and
 * days ("X on Monday said").
 */
export function sourceLeft(words: readonly Word[], group: number, lowest: number): Range | null {
  const handed = beforeHandedOn(words, group, lowest)
  if (handed > 0) return sourceLeft(words, handed, lowest)
  const last = at(words, group - 1)
  if (last.closes && group > 4) return overQuotedInsertion(words, group)
  if (group - 1 < lowest) return null
  if (last.text === ')') {
    const open = bracketStart(words, group - 1, lowest, 12)
    const head = open > lowest ? nounPhraseLeft(words, open, lowest) : null
    if (head) return [head[0], group]
  }
  if (last.text === ',' || isDash(last)) {
    const beyond = overCue(words, group, lowest)
    if (beyond) return beyond
    return overApposition(words, group, lowest) ?? overInsertion(words, group, lowest)
  }
  return (
    overTime(words, group, lowest) ??
    (OBJECTS.has(last.lower) ? overWho(words, group, lowest) : null) ??
    plainSource(words, group, lowest) ??
    (isVerb(last) ? overWho(words, group, lowest) : null)
  )
}

/** "A memo by X|, and seen by the paper,| lays out": where what tells of its way to the writer begins; -1 elsewhere. */
function beforeHandedOn(words: readonly Word[], group: number, lowest: number): number {
  for (let by = group - 2; by > lowest + 2 && group - by < 8; by--) {
    const word = at(words, by)
    if (word.quoted || word.text === ';') return -1
    if (word.lower !== 'by' || !HANDED.has(at(words, by - 1).lower)) continue
    const joint = at(words, by - 2)
    if (joint.lower !== 'and') return -1
    return by - 2
  }
  return -1
}

/** "The observer, she added, had offered": the cue between the commas has another subject. */
function overCue(words: readonly Word[], group: number, lowest: number): Range | null {
  const verb = at(words, group - 2)
  if ((verb.tag !== 'VBD' && verb.tag !== 'VBZ') || !speaks(verb)) return null
  for (let comma = group - 4; comma > lowest && group - comma < 8; comma--) {
    const word = at(words, comma)
    if (word.text === ',') return nounPhraseLeft(words, comma, lowest)
    if (word.tag !== 'PRP' && word.tag !== 'DT' && !isNominal(word)) return null
  }
  return null
}

/** "an official who declined to be named said": the relative clause ends with a verb. */
function overWho(words: readonly Word[], group: number, lowest: number): Range | null {
  for (let index = group - 2; index > lowest && group - index < 10; index--) {
    const word = at(words, index)
    if (word.tag === 'PU' || word.quoted) return null
    if (word.lower !== 'who' && word.lower !== 'whose') continue
    const head = nounPhraseLeft(words, index, lowest)
    return head && [head[0], group]
  }
  return null
}

/** "X, citing “the mood,” said": the comma that closes the insertion stands inside its quotation. */
function overQuotedInsertion(words: readonly Word[], group: number): Range | null {
  if (at(words, group - 2).text !== ',') return null
  for (let index = group - 3; index > 0 && group - index < 32; index--) {
    if (at(words, index).text !== ',' || at(words, index).quoted) continue
    const first = at(words, index + 1)
    if (!INSERTED.has(first.tag) && !RELATIVES.has(first.lower) && first.tag !== 'DT') return null
    const head = nounPhraseLeft(words, index, 0)
    return head && (head[0] === 0 || CLAUSE_STARTS.has(at(words, head[0] - 1).tag)) ? head : null
  }
  return null
}

function plainSource(words: readonly Word[], group: number, lowest: number): Range | null {
  const phrase = nounPhraseLeft(words, group, lowest)
  if (phrase && WEEKDAYS.has(at(words, group - 1).lower) && phrase[1] - phrase[0] === 1) return null
  return phrase && withRelativeClause(words, phrase, group, lowest)
}

function overApposition(words: readonly Word[], group: number, lowest: number): Range | null {
  const mark = at(words, group - 1).text
  for (let index = group - 2; index > lowest && group - index < 47; index--) {
    if (at(words, index).text !== mark) continue
    const head = nounPhraseLeft(words, index, lowest)
    if (!head || TIME_WORDS.has(at(words, head[1] - 1).lower)) continue
    const first = at(words, index + 1)
    if (first.tag === 'CC' && RELATIVES.has(at(words, index + 2).lower)) {
      return [(plainSource(words, index, lowest) ?? head)[0], group - 1]
    }
    if (first.tag === 'ADV' && index + 2 >= group - 1) return head
    if (RELATIVES.has(first.lower) || isOfWhom(words, index + 1)) {
      // the clause may itself stand after an apposition: "X, head of Y, who left, said"
      return chain(words, head, lowest, group - 1) ?? plainSource(words, index, lowest) ?? head
    }
    if (!APPOSITION.has(first.tag) && first.lower !== 'like') continue
    if (hasOwnVerb(words, index + 1, group - 1)) continue
    // the name may stand after a relative clause: "the woman who runs the canteen, X, said"
    const whole = plainSource(words, index, lowest) ?? head
    return chain(words, head, lowest, group - 1) ?? [whole[0], group - 1]
  }
  return null
}

/** "two envoys, |neither of whom| would be named, said" */
function isOfWhom(words: readonly Word[], index: number): boolean {
  return at(words, index + 1).lower === 'of' && at(words, index + 2).lower === 'whom'
}

/** Goes on left where the head found is an apposition itself. */
function chain(words: readonly Word[], found: Range, lowest: number, end: number): Range | null {
  let head = found
  for (let hop = 0; hop < 3; hop++) {
    let comma = head[0] - 1
    while (comma > lowest && head[0] - comma < 14) {
      const word = at(words, comma)
      if (word.text === ',' || isFinite(word) || CHAIN_BREAKS.has(word.text)) break
      comma--
    }
    if (comma <= lowest || at(words, comma).text !== ',') break
    const first = at(words, comma + 1)
    if (first.lower === 'of' || first.lower === 'from') {
      const person = personBefore(words, comma, lowest)
      if (person) head = person
      break
    }
    const aged = at(words, comma - 1).tag === 'NUM' && at(words, comma - 2).text === ','
    const name = nounPhraseLeft(words, aged ? comma - 2 : comma, lowest)
    if (name && isRole(words, name, lowest) && first.tag === 'NNP') {
      head = name
      break
    }
    if (!CHAINED.has(first.tag) && first.lower !== 'who' && !PARTY.test(first.text)) break
    if (
      !name ||
      at(words, name[1] - 1).tag !== 'NNP' ||
      TIME_WORDS.has(at(words, name[1] - 1).lower)
    )
      break
    if (name[0] > lowest && !CLAUSE_STARTS.has(at(words, name[0] - 1).tag)) break
    head = name
  }
  return head === found ? null : [head[0], end]
}

/** "Ada Koss, 22, of Oslo, Norway, said": the name before the age and the town. */
function personBefore(words: readonly Word[], comma: number, lowest: number): Range | null {
  const aged = at(words, comma - 1).tag === 'NUM' && at(words, comma - 2).text === ','
  const name = nounPhraseLeft(words, aged ? comma - 2 : comma, lowest)
  return name && at(words, name[1] - 1).tag === 'NNP' ? name : null
}

/** "The chief envoy" before a name. */
function isRole(words: readonly Word[], phrase: Range, lowest: number): boolean {
  const first = at(words, phrase[0])
  const starts = phrase[0] === lowest || CLAUSE_STARTS.has(at(words, phrase[0] - 1).tag)
  return starts && first.tag === 'DT' && at(words, phrase[1] - 1).tag === 'NN'
}

/** "X, when asked about Y, said": the insertion is no part of the source. */
function overInsertion(words: readonly Word[], group: number, lowest: number): Range | null {
  const mark = at(words, group - 1).text
  for (let index = group - 2; index > lowest && group - index < 32; index--) {
    const word = at(words, index)
    if (word.text !== mark || word.quoted) continue
    const head = nounPhraseLeft(words, index, lowest)
    if (!head || TIME_WORDS.has(at(words, head[1] - 1).lower)) continue
    const first = at(words, index + 1)
    if (INSERTIONS.has(first.lower) || INSERTED.has(first.tag)) return head
  }
  return null
}

function overTime(words: readonly Word[], group: number, lowest: number): Range | null {
  const dated = at(words, group - 1).tag === 'NUM' && TIME_WORDS.has(at(words, group - 2).lower)
  if (!dated && !TIME_WORDS.has(at(words, group - 1).lower)) return null
  let index = group - 1
  while (index > lowest) {
    const word = at(words, index - 1)
    const time =
      TIME_WORDS.has(word.lower) ||
      BEFORE_TIME.has(word.lower) ||
      word.tag === 'NUM' ||
      word.text === ','
    if (!time) break
    index--
  }
  return (
    nounPhraseLeft(words, index, lowest) ??
    (isVerb(at(words, index - 1)) && isNominal(at(words, index - 2))
      ? nounPhraseLeft(words, index - 1, lowest)
      : null)
  )
}

/** "an official who saw the text" said, "officials briefed on the talks" said. */
function withRelativeClause(
  words: readonly Word[],
  phrase: Range,
  end: number,
  lowest: number,
): Range {
  const head = at(words, phrase[1] - 1)
  if (head.tag === 'PRP' || at(words, phrase[0]).tag === 'WH') return phrase
  let finite = 0
  for (let index = phrase[0] - 1; index > lowest && phrase[0] - index <= 14; index--) {
    const word = at(words, index)
    if (word.quoted || word.tag === 'PU' || word.tag === 'SUB') break
    if (isFinite(word) && ++finite > 1) break
    if (RELATIVES.has(word.lower) && finite > 0 && isNominal(at(words, index - 1))) {
      const before = nounPhraseLeft(words, index, lowest)
      return before ? [before[0], end] : phrase
    }
    if (word.tag === 'WH' || word.tag === 'THAT') break
    const participle =
      word.tag === 'VBN' ||
      word.tag === 'VBD' ||
      (word.tag === 'VBG' && opensClauseBefore(words, index, lowest)) ||
      CLOSE_TO.has(word.lower)
    const next = afterParticle(words, index + 1)
    const noun = at(words, index - 1).lower === 'not' ? index - 2 : index - 1
    const governs = next === 'IN' || next === 'TO' || word.tag === 'VBG'
    if (participle && governs && isNominal(at(words, noun))) {
      const before = nounPhraseLeft(words, noun + 1, lowest)
      return before && finite <= (word.tag === 'VBD' ? 1 : 0) ? [before[0], end] : phrase
    }
  }
  return phrase
}

/** "people living near the port said": the noun before the participle opens its clause. */
function opensClauseBefore(words: readonly Word[], participle: number, lowest: number): boolean {
  const head = nounPhraseLeft(words, participle, lowest)
  return head !== null && (head[0] === 0 || CLAUSE_STARTS.has(at(words, head[0] - 1).tag))
}

/** "a leaflet handed |out at| the gate": the tag of what follows the participle and its particle. */
function afterParticle(words: readonly Word[], index: number): Tag {
  const beyond = at(words, index + 1).tag
  const particle = PARTICLES.has(at(words, index).lower)
  return particle && (beyond === 'IN' || beyond === 'TO') ? beyond : at(words, index).tag
}

const OBJECTS = wordSet('him her them it me us')
const HANDED = wordSet('seen reviewed obtained viewed signed read')
const PARTICLES = wordSet('out up down round around on over back off away along')
const RELATIVES = wordSet('who whose which')
const APPOSITION = wordSet('DT NNP NN JJ NUM VBG VBN ADV VBD IN')
const CHAINED: ReadonlySet<Tag> = new Set(['DT', 'NN', 'JJ', 'VBG', 'NUM'])
const CLAUSE_STARTS = wordSet('PU CC SUB THAT WH ADV')
const PARTY = /^[RD]-/
const CHAIN_BREAKS = new Set([';', ':', '—', '–'])
const INSERTED: ReadonlySet<Tag> = new Set(['VBG', 'VBN', 'ADV'])
const INSERTIONS = wordSet(`
  when if in at on after before during while as for with by to like unlike of under without from himself
  herself however meanwhile though too citing speaking along according`)
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const BEFORE_TIME = wordSet('this last on in late early earlier next later')
const CLOSE_TO = wordSet('familiar close involved privy present')
