import {AMBIGUOUS_CAPITALS, COUNTRY_FORMS} from './countryForms.ts'
import {COUNTRY_TABLE} from './countryTable.ts'
import type {Span} from '../../span.ts'

/** How a text can name a country: by its name, by the word for its people, by its capital. */
export type GeoType = 'name' | 'demonym' | 'capital'

export interface GeoName {
  readonly form: string
  readonly type: GeoType
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly country: string
}

export interface GeoHit extends Span, GeoName {}

/** The country, people or capital of exactly this form ("Türkiye", "Danish", "Doha"), or null. */
export function geoName(form: string): GeoName | null {
  return GEO_NAMES.get(form) ?? null
}

/** The common English name of a country code, "" for an unknown code. */
export function countryName(code: string): string {
  return COUNTRY_NAMES.get(code) ?? ''
}

/**
 * Every name of a country, its people or its capital in `text`, in order, the longest at each place
 * ("South Sudan", not "Sudan"). Words of capitals only are read too ("PAKISTAN"). `U.S.` keeps its full stops.
 */
export function findGeoNames(text: string, from = 0, to = text.length): GeoHit[] {
  const hits: GeoHit[] = []
  const word = /\p{Lu}[\p{L}\p{M}]*/gu
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const start = match.index
    if (start > 0 && JOINED_BEFORE.test(text.slice(start - 1, start))) continue
    const found = longestAt(text, start, match[0])
    if (!found || start + found.form.length > to) continue
    hits.push({...found, start, end: start + found.form.length})
    word.lastIndex = start + found.form.length
  }
  return hits
}

function longestAt(text: string, start: number, word: string): GeoName | null {
  for (const candidate of BY_FIRST_WORD.get(word) ?? []) {
    const end = start + candidate.form.length
    if (text.startsWith(candidate.form, start) && !JOINED_AFTER.test(text.slice(end, end + 1)))
      return candidate
  }
  return null
}

const JOINED_BEFORE = /[\p{L}\p{M}\p{N}_@#]/u
const JOINED_AFTER = /[\p{L}\p{M}\p{N}_@]/u
/** Demonyms whose plural is made with -s: "Iranians", "Omanis", not "Danishs" or "Swisss". */
const TAKES_S = /(?:[ao]n|[^s]i|er|ot|at)$/
const ACCENTS = /\p{M}/gu

function readTable(): {names: Map<string, string>; forms: Map<string, GeoName>} {
  const names = new Map<string, string>()
  const forms = new Map<string, GeoName>()
  const add = (country: string, type: GeoType, form: string) => {
    for (const one of spellings(form))
      if (!forms.has(one)) forms.set(one, {form: one, type, country})
  }
  const rows = COUNTRY_TABLE.trim()
    .split('\n')
    .map((line) => line.split('|'))
  for (const [code = '', common = '', official = ''] of rows) {
    names.set(code, NEWS_NAMES[code] ?? common)
    for (const form of [common, official, ...(COUNTRY_FORMS[code]?.names ?? [])])
      add(code, 'name', form)
  }
  for (const [code = '', common = '', , demonyms = ''] of rows) {
    if (BORROWED_DEMONYMS.has(common)) continue
    for (const form of [...demonyms.split(';'), ...(COUNTRY_FORMS[code]?.demonyms ?? [])])
      if (form) {
        add(code, 'demonym', form)
        if (TAKES_S.test(form)) add(code, 'demonym', `${form}s`)
      }
  }
  for (const [code = '', , , , capitals = ''] of rows) {
    for (const form of [...capitals.split(';'), ...(COUNTRY_FORMS[code]?.capitals ?? [])])
      if (form && !AMBIGUOUS_CAPITALS.has(form)) add(code, 'capital', form)
  }
  return {names, forms}
}

/** The form itself, without accents, with a curly apostrophe, and (from five letters on) in capitals. */
function spellings(form: string): string[] {
  const plain = form.normalize('NFD').replace(ACCENTS, '')
  const all = [form, plain, form.replaceAll("'", '’'), plain.replaceAll("'", '’')]
  return form.length > 4 ? [...all, form.toUpperCase(), plain.toUpperCase()] : all
}

/** Where newspapers have another first name for a country than the table. */
const NEWS_NAMES: Readonly<Record<string, string>> = {TR: 'Turkey', CD: 'Congo'}

/** Territories whose demonym in the table is that of the state they belong to. */
const BORROWED_DEMONYMS: ReadonlySet<string> = new Set([
  'British Indian Ocean Territory',
  'Caribbean Netherlands',
  'French Southern and Antarctic Lands',
  'Northern Mariana Islands',
  'Republic of the Congo',
  'Svalbard and Jan Mayen',
])

function byFirstWord(forms: ReadonlyMap<string, GeoName>): ReadonlyMap<string, GeoName[]> {
  const index = new Map<string, GeoName[]>()
  for (const geo of forms.values()) {
    const first = /^[\p{L}\p{M}]+/u.exec(geo.form)?.[0] ?? geo.form
    index.set(first, [...(index.get(first) ?? []), geo])
  }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length)
  return index
}

const {names: COUNTRY_NAMES, forms: GEO_NAMES} = readTable()
const BY_FIRST_WORD = byFirstWord(GEO_NAMES)
