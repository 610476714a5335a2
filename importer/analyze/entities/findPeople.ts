import {geoName} from './gazetteer.ts'
import {isGivenName} from './givenNames.ts'
import {doubtOf} from './nameDoubts.ts'
import type {NameRun} from './nameRuns.ts'
import type {Drafts} from './organizationDrafts.ts'
import {
  AFTER_OF,
  appositionAfter,
  appositionBefore,
  predicateAfter,
  predicateBefore,
  titleBefore,
  type RolePhrase,
} from './personPhrases.ts'
import {HONORIFICS, POST_NOUNS} from './posts.ts'
import {isRoleNoun, isTitleWord} from './roleNouns.ts'
import {
  hasAge,
  isAllCapitals,
  isCapital,
  isOpening,
  lowerAt,
  textOf,
  type Reading,
  type TokenRange,
} from './tokens.ts'
import {ACT_VERBS, CALENDAR, SPEECH_VERBS} from './vocabulary.ts'

/** One place where a person is named; the range covers the name without honorific and title. */
export interface PersonMention extends TokenRange {
  readonly words: number
  readonly honorific: TokenRange | null
  readonly title: RolePhrase | null
  readonly before: RolePhrase | null
  readonly after: RolePhrase | null
  /** The organization in "who leads the Ukrainian team", "of the British environment department". */
  readonly belongsTo: TokenRange | null
  /** How plainly the words around it show a person: 0 means nothing does. */
  readonly evidence: number
  /** How plainly they show a place, a thing or an organization. */
  readonly doubt: number
}

/** Every run of capitals that may name a person, with what stands around it; organizations are left out. */
export function findPeople(
  reading: Reading,
  runs: readonly NameRun[],
  drafts: Drafts,
): PersonMention[] {
  const mentions: PersonMention[] = []
  for (const run of runs) {
    for (const piece of freePieces(run, drafts)) {
      const name = nameIn(reading, piece)
      if (name) mentions.push(describe(reading, name, run, drafts))
    }
  }
  return mentions
}

/** The parts of a run that no organization holds, cut at names of countries and peoples. */
function* freePieces(run: NameRun, drafts: Drafts): Generator<TokenRange> {
  let from = run.from
  for (let at = run.from; at <= run.to; at++) {
    const cut = at === run.to || drafts.owner.has(at)
    if (!cut) continue
    if (at > from) yield {from, to: at}
    from = at + 1
  }
}

/** The name at the end of the piece, without titles, honorifics and demonyms before it; null where there is none. */
function nameIn(reading: Reading, piece: TokenRange): TokenRange | null {
  let {from, to} = piece
  // "Ida Poe MP", "Ida Poe Jr."
  while (to - from > 2 && isAfterNames(reading.tokens[to - 1]?.text ?? '')) to--
  for (let at = from; at < to; at++) {
    const lower = lowerAt(reading, at)
    if (
      (POST_NOUNS.has(lower) || HYPHENATED_POST.test(lower) || HONORIFICS.has(bare(lower))) &&
      !isSurname(reading, at, piece) &&
      !isGivenAfterPost(reading, at, piece)
    )
      from = at + 1
  }
  if (isOfField(reading, from) && to - from > 2) from++
  if (
    to - from > 2 &&
    isOpening(reading, from) &&
    isTitleWord(lowerAt(reading, from)) &&
    !isGivenName(lowerAt(reading, from))
  )
    from++
  if (from >= to || to - from > 6) return null
  const text = textOf(reading, {from, to})
  if (geoName(text) || geoName(reading.tokens[to - 1]?.text ?? '')?.type === 'demonym') return null
  const two = to - from > 2 ? geoName(textOf(reading, {from, to: from + 2})) : null
  const lead = two ?? geoName(reading.tokens[from]?.text ?? '')
  if (lead && to - from > 1) {
    // "Russian Vladimir Putin", but "Jordan Miller", "Chad Smith" and "Georgia Brown".
    if (lead.type === 'demonym' && to - from > 2) from++
    else if (lead.form.includes(' ') || lead.type === 'demonym') return null
  }
  const last = lowerAt(reading, to - 1)
  if (CALENDAR.has(lowerAt(reading, from)) && to - from === 1) return null
  if (/\d/.test(text)) return null
  if (
    isAllCapitals(reading.tokens[to - 1]) &&
    !/^(?:\p{Lu}\.?|I{2,3}|IV)$/u.test(reading.tokens[to - 1]?.text ?? '')
  )
    return null
  if (/^\p{Lu}\.?$/u.test(text)) return null
  return last === '' ? null : {from, to}
}

/** "Commissioner |Dean Oakes": a title word that is a given name, after a post. */
function isGivenAfterPost(reading: Reading, at: number, piece: TokenRange): boolean {
  return (
    GIVEN_TITLES.has(lowerAt(reading, at)) &&
    at === piece.to - 2 &&
    (at === piece.from || POST_NOUNS.has(lowerAt(reading, at - 1))) &&
    POST_NOUNS.has(lowerAt(reading, at - 1))
  )
}

const GIVEN_TITLES: ReadonlySet<string> = new Set([
  'dean',
  'duke',
  'earl',
  'judge',
  'major',
  'prince',
  'king',
])

/** A title word as the last of several words is a surname ("Maggie Judge"), alone it is a title. */
function isSurname(reading: Reading, at: number, piece: TokenRange): boolean {
  if (at !== piece.to - 1 || at - piece.from < 1) return false
  const before = lowerAt(reading, at - 1)
  if (HONORIFICS.has(bare(before))) return true
  return SURNAMES.has(lowerAt(reading, at)) && !POST_NOUNS.has(before)
}

function describe(reading: Reading, name: TokenRange, run: NameRun, drafts: Drafts): PersonMention {
  let start = name.from
  for (;;) {
    if (isHonorific(reading, start - 1)) start--
    // "Dato' |Seri": the apostrophe belongs to the title.
    else if (
      /^['’]$/.test(reading.tokens[start - 1]?.text ?? '') &&
      lowerAt(reading, start - 2) === 'dato'
    )
      start -= 2
    else if (GRADES.has(lowerAt(reading, start - 1)) && start < name.from) start--
    else break
  }
  const honorific = start < name.from ? {from: start, to: name.from} : null
  const title = titleBefore(reading, start)
  const words = name.to - name.from
  const described =
    appositionBefore(reading, title?.from ?? start) ??
    predicateBefore(reading, title?.from ?? start)
  // "the mayor, Minister NAME and" may be a list; at the start of a sentence it is one person.
  const before = title && described && !isOpening(reading, described.from) ? null : described
  const after = appositionAfter(reading, name.to) ?? predicateAfter(reading, name.to)
  const who = relativeAfter(reading, name.to)
  const belongsTo =
    organizationAfter(reading, name.to) ?? (after ? organizationAfter(reading, after.to) : null)
  const verb = lowerAt(reading, name.to)
  const inverted = INVERTED.test(lowerAt(reading, start - 1))
  const given = words > 1 && isGivenName(reading.tokens[name.from]?.text ?? '')
  let evidence = 0
  if (honorific) evidence += 3
  if (title) evidence += 2
  if (before || after) evidence += 3
  if (who) evidence += 2
  if (hasAge(reading, name.to)) evidence += 3
  if (words > 1 && isOwned(reading, start, drafts)) evidence += 2
  if (given) evidence += 2
  if (words > 1 && (SPEECH_VERBS.has(verb) || inverted)) evidence += 2
  else if (words > 1 && ACT_VERBS.has(verb)) evidence += 1
  return {
    ...name,
    words,
    honorific,
    title,
    before,
    after,
    belongsTo,
    evidence,
    doubt: doubtOf(reading, name, run),
  }
}

/** "Minister of |Labor NAME": the field of an office right before the name. */
function isOfField(reading: Reading, at: number): boolean {
  return (
    AFTER_OF.has(lowerAt(reading, at)) &&
    lowerAt(reading, at - 1) === 'of' &&
    isRoleNoun(lowerAt(reading, at - 2))
  )
}

/** "MP", "Jr.", but "III" is part of the name. */
function isAfterNames(word: string): boolean {
  return AFTER_NAMES.test(word) && !/^(?:I{2,3}|IV)$/.test(word)
}

/** "NAME, who ..." */
function relativeAfter(reading: Reading, end: number): boolean {
  const at = lowerAt(reading, end) === ',' ? end + 1 : end
  return /^(?:who|whose|whom)$/.test(lowerAt(reading, at))
}

/** What follows "who leads", "who represents", or "of" and "from" right after the name. */
function organizationAfter(reading: Reading, end: number): TokenRange | null {
  let at = end
  if (/^(?:of|from|for)$/.test(lowerAt(reading, at))) return objectFrom(reading, at + 1)
  if (reading.genitives.has(end)) return null
  if (/^[,—–]$/.test(lowerAt(reading, at))) at++
  if (/^(?:of|from)$/.test(lowerAt(reading, at))) return objectFrom(reading, at + 1)
  if (lowerAt(reading, at) === 'whose') return objectFrom(reading, at + 1)
  if (lowerAt(reading, at) !== 'who') return null
  at++
  while (/^(?:also|now|has|had|will|would|is|was|currently)$/.test(lowerAt(reading, at))) at++
  if (LEADS.has(lowerAt(reading, at))) return objectFrom(reading, at + 1)
  // "who teaches in Elbeck and heads the Elbe Union"
  for (let on = at + 1; on < at + 10; on++) {
    if (reading.tokens[on]?.kind === 'punctuation') return null
    if (lowerAt(reading, on) === 'and' && LEADS.has(lowerAt(reading, on + 1)))
      return objectFrom(reading, on + 2)
  }
  return null
}

/** "the Elbe Union's |NAME": two words and more that an organization owns. */
function isOwned(reading: Reading, from: number, drafts: Drafts): boolean {
  if (!reading.genitives.has(from - 1)) return false
  const owner = drafts.owner.get(from - 2)
  return owner !== undefined && owner.kind !== 'company'
}

/** The noun phrase up to the next mark or verb, at most eight words. */
function objectFrom(reading: Reading, from: number): TokenRange | null {
  let to = from
  while (to - from < 8 && reading.tokens[to]?.sentence === reading.tokens[from]?.sentence) {
    const token = reading.tokens[to]
    if (
      !token ||
      (token.kind === 'punctuation' && token.text !== '&' && !reading.genitives.has(to))
    )
      break
    if (ACT_VERBS.has(token.lower) || /^(?:and|with|in|at|who)$/.test(token.lower)) break
    to++
  }
  return to > from ? {from, to} : null
}

/** A title of courtesy or a rank, with a capital and in the same sentence: not the "commander" of "RSF commander". */
function isHonorific(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return isCapital(token) && HONORIFICS.has(bare(token?.lower ?? '')) && !isFinal(reading, at)
}

function isFinal(reading: Reading, at: number): boolean {
  return at < 0 || (isOpening(reading, at + 1) && !isOpening(reading, at))
}

function bare(lower: string): string {
  return lower.replace(/\.$/, '')
}

const HYPHENATED_POST =
  /^\p{L}+-(?:in-chief|general|elect|designate|chancellor|president|of-two|of-three|of-four)$/u
/** Verbs of saying that may stand before their subject; after "told" and "asked" stands a hearer. */
const INVERTED =
  /^(?:said|says|say|added|adds|wrote|writes|replied|insisted|explained|argued|noted|joked|recalled)$/
/** Words before an honorific that belong to it: "the Right Reverend". */
const GRADES: ReadonlySet<string> = new Set(['right', 'most', 'very', 'rt'])
const AFTER_NAMES = /^(?:\p{Lu}{2,4}|[JS]r\.?|PhD)$/u
const LEADS: ReadonlySet<string> = new Set(
  'leads led heads headed chairs chaired runs ran represents represented directs directed leading heading chairing speaks spoke founded manages commands commanded convenes convened'.split(
    ' ',
  ),
)
/** Title words that are common surnames. */
const SURNAMES: ReadonlySet<string> = new Set(
  'king prince bishop judge pope farmer cook baker butcher potter carpenter major marshall dean steward priest guard fisher miner monk abbott chancellor'.split(
    ' ',
  ),
)
