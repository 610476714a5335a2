import type {PersonMention} from './findPeople.ts'
import {genderOfName} from './givenNames.ts'
import {HONORIFICS} from './posts.ts'
import {lowerAt, textOf, type Reading} from './tokens.ts'
import {ACT_VERBS, PARTICLES} from './vocabulary.ts'

/** One person with every mention of them, in order. */
export interface PersonDraft {
  readonly name: string
  readonly words: readonly string[]
  readonly mentions: PersonMention[]
  gender: 'male' | 'female' | null
}

/**
 * Puts mentions of one person together: full name, surname, "Mr X", short forms. Two people of one surname stay
 * apart; what can't be told goes to the one of the fitting gender, else to the one named last.
 */
export function joinPeople(reading: Reading, mentions: readonly PersonMention[]): PersonDraft[] {
  const people = fullNames(reading, mentions)
  const surnamed = new Set(
    mentions.filter((mention) => mention.words === 1).map((one) => nameOf(reading, one)),
  )
  const kept = people.filter((person) => isPlain(person, surnamed))
  const byWord = indexByWord(kept)
  const taken = new Set(kept.flatMap((person) => person.mentions))
  for (const mention of mentions) {
    if (taken.has(mention)) continue
    const person = bestFit(reading, byWord, mention) ?? oneName(reading, kept, byWord, mention)
    person?.mentions.push(mention)
  }
  for (const person of kept) person.mentions.sort((a, b) => a.from - b.from)
  return kept
    .filter((person) => person.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
}

function fullNames(reading: Reading, mentions: readonly PersonMention[]): PersonDraft[] {
  const byName = new Map<string, PersonDraft>()
  const byLast = new Map<string, PersonDraft[]>()
  const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
  for (const mention of [...mentions].sort((a, b) => b.words - a.words)) {
    if (mention.words < 2) continue
    const name = nameOf(reading, mention)
    const known = byName.get(name) ?? longerForm(byLast.get(lastWord(name)) ?? [], name)
    if (known) {
      known.mentions.push(mention)
      continue
    }
    const person = {name, words: name.split(/\s+/), mentions: [mention], gender: null}
    byName.set(name, person)
    const alike = byLast.get(lastWord(name))
    if (!alike) byLast.set(lastWord(name), [person])
    else if (alike.length < 40) alike.push(person)
  }
  for (const person of byName.values()) person.gender = genderOf(reading, person.mentions)
  return [...byName.values()]
}

/** People by each word of their names, articles such as "al-" left off; a word of many names lists forty. */
function indexByWord(people: readonly PersonDraft[]): Map<string, PersonDraft[]> {
  const index = new Map<string, PersonDraft[]>()
  for (const person of people) {
    for (const word of new Set(person.words.map(withoutArticle))) {
      const known = index.get(word)
      if (!known) index.set(word, [person])
      else if (known.length < 40) known.push(person)
    }
  }
  return index
}

/** "Anwar Ibrahim" for "Datuk Anwar bin Ibrahim", "Abdel Fattah al-Burhan" for "Abdel Fattah Abdelrahman al-Burhan". */
function longerForm(people: readonly PersonDraft[], name: string): PersonDraft | null {
  const words = name.split(/\s+/)
  for (const person of people) {
    if (person.words.length <= words.length) continue
    let next = 0
    for (const word of person.words) if (word === words[next]) next++
    if (next === words.length) return person
  }
  return null
}

/** Whether what stands around a full name, all mentions together, shows a person rather than a place or a firm. */
function isPlain(person: PersonDraft, surnamed: ReadonlySet<string>): boolean {
  let evidence = 0
  let doubt = Infinity
  for (const mention of person.mentions) {
    evidence = Math.max(evidence, mention.evidence)
    doubt = Math.min(doubt, mention.doubt)
  }
  const short = surnamed.has(person.words.at(-1) ?? '') ? 1 : 0
  if (evidence >= 3) return doubt < 6
  return evidence + short + (doubt === 0 ? 1 : 0) > doubt
}

function bestFit(
  reading: Reading,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  mention: PersonMention,
): PersonDraft | null {
  const name = nameOf(reading, mention)
  const last = name.split(/\s+/).at(-1) ?? name
  const fits = (byWord.get(withoutArticle(last)) ?? []).filter((person) =>
    fitsName(person, name, mention.honorific !== null),
  )
  if (fits.length < 2) return fits[0] ?? null
  const gender = genderOf(reading, [mention])
  const fitting = fits.filter(
    (person) => gender === null || person.gender === null || person.gender === gender,
  )
  const certain = fitting.filter((person) => gender !== null && person.gender === gender)
  const pool = certain.length > 0 ? certain : fitting.length > 0 ? fitting : fits
  const lastBefore = (person: PersonDraft) =>
    person.mentions.reduce((last, {from}) => (from < mention.from && from > last ? from : last), -1)
  return pool.reduce((a, b) => (lastBefore(b) > lastBefore(a) ? b : a))
}

/** Whether `name` is a short form of the person's: the surname, a part of it, or a family name that comes first. */
function fitsName(person: PersonDraft, name: string, honorific: boolean): boolean {
  const words = name.split(/\s+/)
  const own = person.words
  if (words.length >= own.length) return false
  const tail = own.slice(-words.length).join(' ')
  if (tail === name || withoutArticle(tail) === withoutArticle(name)) return true
  if (words.length > 1) return own.slice(0, words.length).join(' ') === name
  if (own.slice(1).includes(name) && !PARTICLES.has(name.toLowerCase())) return true
  return own[0] === name && (honorific || own.length === 2)
}

/** "Trump" after "President", "Thuzar, who goes by one name": a person with a single name. */
function oneName(
  reading: Reading,
  people: PersonDraft[],
  byWord: Map<string, PersonDraft[]>,
  mention: PersonMention,
): PersonDraft | null {
  if (mention.words > 1) return null
  const name = nameOf(reading, mention)
  const titled = mention.title !== null || mention.honorific !== null
  const described =
    mention.before !== null || mention.after !== null || namesItself(reading, mention)
  const known = byWord.get(name)?.find((person) => person.name === name)
  if (known) return known
  if (!titled && !described) return null
  if (mention.doubt > 2 && !mention.honorific) return null
  if (!titled && PREPOSITIONS.has(lowerAt(reading, mention.from - 1))) return null
  if (mention.title && lowerAt(reading, mention.title.head) === 'member') return null
  const person = {name, words: [name], mentions: [], gender: genderOf(reading, [mention])}
  people.push(person)
  byWord.set(name, [...(byWord.get(name) ?? []), person])
  return person
}

/** "introduced herself only as Gulnara", "a farmer named Pyotr", "who goes by one name". */
function namesItself(reading: Reading, mention: PersonMention): boolean {
  const before = [1, 2, 3].map((back) => lowerAt(reading, mention.from - back))
  if (/^(?:named|called)$/.test(before[0] ?? '')) return true
  if (
    before[0] === 'as' &&
    before.some((word) => /^(?:only|himself|herself|themselves|name)$/.test(word))
  )
    return true
  return [1, 2, 3, 4].some(
    (on) =>
      lowerAt(reading, mention.to + on) === 'goes' &&
      lowerAt(reading, mention.to + on + 1) === 'by',
  )
}

/** From the courtesy title, else from the next pronoun in the sentence that can only be theirs. */
function genderOf(reading: Reading, mentions: readonly PersonMention[]): 'male' | 'female' | null {
  for (const mention of mentions) {
    const title = (mention.honorific ? textOf(reading, mention.honorific) : '').toLowerCase()
    if (/^(?:mr|sir|lord|king|prince|herr|señor|monsieur)\b/.test(title)) return 'male'
    if (/^(?:mrs|ms|miss|dame|lady|queen|princess|frau|señora|madame)\b/.test(title))
      return 'female'
    const role = mention.after ?? mention.before ?? mention.title
    const noun = role ? lowerAt(reading, role.head) : ''
    if (/(?:woman|wife|mother|daughter|sister|widow|queen)$/.test(noun)) return 'female'
    if (/(?:[^o]man|husband|father|son|brother|king)$/.test(noun)) return 'male'
  }
  const named = mentions.find((mention) => mention.words > 1)
  const usual = named ? genderOfName(reading.tokens[named.from]?.text ?? '') : null
  if (usual) return usual
  for (const mention of mentions) {
    const sentence = reading.tokens[mention.from]?.sentence
    for (let at = mention.to; at < mention.to + 40; at++) {
      const token = reading.tokens[at]
      if (!token || token.sentence !== sentence) break
      const said = ACT_VERBS.has(lowerAt(reading, at + 1))
      if (token.lower === 'he' && said) return 'male'
      if (token.lower === 'she' && said) return 'female'
    }
  }
  return null
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'to of in at from near for on into over under'.split(' '),
)

function withoutArticle(name: string): string {
  return name.replace(/^(?:al|el|ul|an|ar|as|ash|at)[-‑]/i, '')
}

function nameOf(reading: Reading, mention: PersonMention): string {
  const words = textOf(reading, mention).replaceAll('\u00ad', '').split(/\s+/)
  while (words.length > 1 && HONORIFICS.has((words[0] ?? '').toLowerCase().replace(/\.$/, '')))
    words.shift()
  return words.join(' ')
}
