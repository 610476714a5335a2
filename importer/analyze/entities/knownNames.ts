import {KNOWN_ORGANIZATIONS, KNOWN_PAIRS} from './knownOrganizations.ts'
import {addMention, isFree, joinDrafts, organizationOf, type Drafts} from './organizationDrafts.ts'
import {geoName} from './gazetteer.ts'
import {PROVINCES} from './provinces.ts'
import {isMediaName} from './organizationKind.ts'
import {POST_NOUNS} from './posts.ts'
import {isCapital, isInDateline, lowerAt, type Reading} from './tokens.ts'

/** Bodies and media that everybody knows, wherever no longer name holds the words. */
export function findKnownNames(reading: Reading, drafts: Drafts): void {
  const withPeople = namedWithPeople(reading)
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at]
    if (
      !token ||
      token.text === token.lower ||
      drafts.owner.has(at) ||
      isInDateline(reading, token)
    )
      continue
    for (const form of FIRST_WORDS.get(firstWord(token.text)) ?? []) {
      const to = withCountry(reading, endOf(reading, at, form))
      if (to < 0 || !isFree(drafts, {from: at, to})) continue
      if (SEATS.has(form) && isCapital(reading.tokens[to]) && POST_NOUNS.has(lowerAt(reading, to)))
        continue
      const kind = KNOWN_ORGANIZATIONS.get(form) ?? 'other'
      const from = kind === 'armed-group' && withPeople.has(form) ? peopleBefore(reading, at) : at
      const range = isFree(drafts, {from, to}) ? {from, to} : {from: at, to}
      const draft = addMention(reading, drafts, {...range, kind, rule: 'known-name'})
      draft.media ||= kind === 'company' || isMediaName(form)
      at = to - 1
      break
    }
  }
}

/**
 * Armed groups that the article calls by their people more than once ("the Afghan Taliban", which are not the
 * Pakistani ones): there the people belong to the name. Once is a description.
 */
function namedWithPeople(reading: Reading): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, token] of reading.tokens.entries()) {
    if (!KNOWN_ORGANIZATIONS.has(token.text) || peopleBefore(reading, at) === at) continue
    counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([form, count]) => (count > 1 ? [form] : [])))
}

/** Index of the adjective of a country right before, or `at`. */
function peopleBefore(reading: Reading, at: number): number {
  const before = reading.tokens[at - 1]
  return before && isCapital(before) && geoName(before.text)?.type === 'demonym' ? at - 1 : at
}

/** "the UN" and "the United Nations" in one article are one. */
export function joinKnownPairs(drafts: Drafts): void {
  for (const [short, long] of KNOWN_PAIRS) {
    const one = organizationOf(drafts, long)
    const other = organizationOf(drafts, short)
    if (one && other) joinDrafts(drafts, one, other)
  }
}

/** Index after the last token of `form` printed at `at` (a hyphen may follow: "EU-brokered"), or -1. */
function endOf(reading: Reading, at: number, form: string): number {
  const start = reading.tokens[at]?.start ?? 0
  if (!reading.prose.text.startsWith(form, start)) return -1
  const end = start + form.length
  let to = at
  while ((reading.tokens[to]?.start ?? Infinity) < end) to++
  const last = reading.tokens[to - 1]
  if (last?.end === end) return to
  return last && /^[-‑]/.test(reading.prose.text.slice(end, end + 1)) ? to : -1
}

/** "NHS England", "Oxfam America": the country belongs to the name. */
function withCountry(reading: Reading, to: number): number {
  const next = reading.tokens[to]
  if (to < 0 || !next || !isCapital(next) || reading.genitives.has(to + 1)) return to
  const place = geoName(next.text)?.type === 'name' || PROVINCES.has(next.text)
  return place && next.text.length > 4 ? to + 1 : to
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(text)?.[0] ?? text
}

/** Seats that are also part of a post: "Treasury Secretary" is no mention of the Treasury. */
const SEATS: ReadonlySet<string> = new Set([
  'Treasury',
  'Parliament',
  'Congress',
  'Senate',
  'Commonwealth',
])

const FIRST_WORDS: ReadonlyMap<string, readonly string[]> = indexByFirstWord()

function indexByFirstWord(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const form of KNOWN_ORGANIZATIONS.keys())
    index.set(firstWord(form), [...(index.get(firstWord(form)) ?? []), form])
  for (const forms of index.values()) forms.sort((a, b) => b.length - a.length)
  return index
}
