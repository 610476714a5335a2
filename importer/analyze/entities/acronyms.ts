import type {OrganizationKind} from '../analysis.ts'
import {geoName} from './gazetteer.ts'
import {HEAD_NOUNS} from './headNouns.ts'
import {KNOWN_ORGANIZATIONS} from './knownOrganizations.ts'
import {addForm, addMention, organizationOf, type Drafts} from './organizationDrafts.ts'
import {kindOfName} from './organizationKind.ts'
import {HONORIFICS} from './posts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {
  areTogether,
  isAllCapitals,
  isCapital,
  isMute,
  isOneOf,
  lowerAt,
  textOf,
  type Reading,
  type TokenRange,
} from './tokens.ts'
import {FUNCTION_WORDS} from './vocabulary.ts'

/** "the General Border Committee (GBC)", "UN Environment Programme (Unep)": two forms of one name. */
export function findBracketedAcronyms(reading: Reading, drafts: Drafts): void {
  for (let at = 2; at < reading.tokens.length - 1; at++) {
    if (reading.tokens[at - 1]?.text !== '(' || reading.tokens[at + 1]?.text !== ')') continue
    const acronym = reading.tokens[at]
    if (!acronym || !SHORT_NAME.test(acronym.text)) continue
    // "Additional Secretary (Rivers)": the field of a post
    if (!isAllCapitals(acronym) && isRoleNoun(lowerAt(reading, at - 2))) continue
    const range = nameBefore(reading, at - 1, acronym.text)
    if (isFirstSyllables(reading, drafts, at)) continue
    const headed = drafts.owner.get(at - 2)
    // "the Miners' Party (SH)": initials of the name in another language
    if (!range && headed && isAllCapitals(acronym))
      addMention(reading, drafts, {
        from: at,
        to: at + 1,
        kind: headed.kind,
        rule: 'bracketed-acronym',
        of: headed,
      })
    if (!range) continue
    const name = textOf(reading, range)
    const state = geoName(name)
    const owner = drafts.owner.get(range.to - 1) ?? drafts.owner.get(range.from)
    const draft =
      owner && !state
        ? owner
        : addMention(reading, drafts, {
            ...range,
            kind: state ? 'state' : kindOfName(name),
            rule: 'bracketed-acronym',
          })
    if (state) draft.country = state.country
    if (owner) addForm(drafts, draft, name)
    addMention(reading, drafts, {
      from: at,
      to: at + 1,
      kind: draft.kind,
      rule: 'bracketed-acronym',
      of: draft,
    })
  }
}

/** "the Federation of Artisanal Miners of the South (Femasur)": syllables of the name, the first of them that of its first word. */
function isFirstSyllables(reading: Reading, drafts: Drafts, at: number): boolean {
  const owner = drafts.owner.get(at - 2)
  const word = reading.tokens[at]?.text ?? ''
  if (!owner || owner.kind === 'state' || !/^\p{Lu}\p{Ll}{3,9}$/u.test(word)) return false
  // The other syllables may be of the name in another language.
  const starts = word.toLowerCase().slice(0, 2)
  if (!owner.forms.some((form) => form.toLowerCase().startsWith(starts) && /\s\S+\s/.test(form)))
    return false
  addMention(reading, drafts, {
    from: at,
    to: at + 1,
    kind: owner.kind,
    rule: 'bracketed-acronym',
    of: owner,
  })
  return true
}

/** Acronyms that stand without any introduction: "the RSF", "M23". Roman numbers, times and units are none. */
export function findBareAcronyms(reading: Reading, drafts: Drafts): void {
  for (const [at, token] of reading.tokens.entries()) {
    if (!isAllCapitals(token) || drafts.owner.has(at) || token.text.length > 10) continue
    if (isMute(reading, token) || NO_NAMES.has(token.text) || geoName(token.text)) continue
    if (HONORIFICS.has(token.lower.replace(/\.$/, ''))) continue
    if (ROMAN.test(token.text) || SERIAL.test(token.text) || isInitial(reading, at)) continue
    if (isShoutedWord(reading, at) || leadsName(reading, at) || isThing(reading, at)) continue
    const known = organizationOf(drafts, token.text)
    const kind: OrganizationKind = KNOWN_ORGANIZATIONS.get(token.text) ?? 'other'
    addMention(reading, drafts, {from: at, to: at + 1, kind: known?.kind ?? kind, rule: 'acronym'})
  }
}

/** Where the name of these initials begins, read leftwards from the bracket; without a fit, the capitals before it. */
function nameBefore(reading: Reading, bracket: number, acronym: string): TokenRange | null {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  let all = ''
  let capitals = ''
  let first = -1
  for (let at = bracket - 1; at >= 0 && bracket - at <= 12; at--) {
    const token = reading.tokens[at]
    if (!token || !areTogether(token, reading.tokens[bracket])) break
    if (token.kind === 'punctuation' || token.lower === "'s") {
      if (reading.genitives.has(at) || token.text === '&') continue
      break
    }
    const parts = token.lower.split(/[-‑]/).map((part) => part[0] ?? '')
    const initials = isAllCapitals(token) && token.text.length < 5 ? token.lower : parts.join('')
    all = initials + all
    if (isCapital(token)) {
      capitals = initials + capitals
      if (all === letters || capitals === letters) return {from: at, to: bracket}
      first = at
    } else if (!FUNCTION_WORDS.has(token.lower) && !LOWER_IN_NAMES.has(token.lower)) {
      if (all === letters) return {from: at, to: bracket}
      if (parts[0] !== letters[0] && bracket - at > letters.length) break
    }
  }
  return adjacentCapitals(reading, bracket, first)
}

function adjacentCapitals(reading: Reading, bracket: number, first: number): TokenRange | null {
  if (first < 0) return null
  let from = bracket
  while (
    from > first &&
    (isCapital(reading.tokens[from - 1]) ||
      (LOWER_IN_NAMES.has(lowerAt(reading, from - 1)) && isCapital(reading.tokens[from - 2])))
  )
    from--
  while (from < bracket && FUNCTION_WORDS.has(lowerAt(reading, from))) from++
  return bracket - from > 1 ? {from, to: bracket} : null
}

/** "JP Morgan": initials that run into a name. A title or a noun after them is none. */
function leadsName(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  if (!isCapital(next) || !areTogether(reading.tokens[at], next) || isAllCapitals(next))
    return false
  if (HEAD_NOUNS.has(next?.lower ?? '') || HONORIFICS.has((next?.lower ?? '').replace(/\.$/, '')))
    return false
  return (
    (reading.tokens[at]?.text.length ?? 0) < 4 &&
    !isRoleNoun(next?.lower ?? '') &&
    !isCapital(reading.tokens[at + 2])
  )
}

/** "an ETS reform", "two EVs": with "a" or a number before it and no role after it, it names no organization. */
function isThing(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  if (!before || !(/^an?$/.test(before.lower) || before.kind === 'number')) return false
  return ![1, 2, 3].some((on) => isRoleNoun(lowerAt(reading, at + on)))
}

function isInitial(reading: Reading, at: number): boolean {
  return /^\p{Lu}\.$/u.test(reading.tokens[at]?.text ?? '')
}

/** A word of capitals among others ("BREAKING NEWS", "UPDATE 1"): emphasis, no acronym. */
function isShoutedWord(reading: Reading, at: number): boolean {
  const shouted = (index: number) => {
    const token = reading.tokens[index]
    return isAllCapitals(token) && (token?.text.length ?? 0) > 2
  }
  const length = reading.tokens[at]?.text.length ?? 0
  if (length > 2 && (shouted(at - 1) || shouted(at + 1))) return true
  // A long one that could be read as a word is emphasis, unless it stands as a name does.
  const lower = lowerAt(reading, at)
  if (reading.common.has(lower)) return true
  if (length < 5 || !/[aeiou].*[aeiou]/.test(lower)) return false
  const next = reading.tokens[at + 1]
  const named =
    next?.kind === 'word' && !isCapital(next) && !isOneOf(reading, at + 1, FUNCTION_WORDS)
  return !named && lowerAt(reading, at - 1) !== 'the'
}

const SHORT_NAME = /^(?:\p{Lu}[\p{Lu}\p{N}&.-]{1,9}|\p{Lu}\p{Ll}{2,7}|\p{Lu}[\p{L}]{1,9})$/u
/** "INC-5", "B-52": a session or a thing with a number. */
const SERIAL = /-\d|^\p{Lu}-\p{Lu}|^O\.K\.$/u
const ROMAN = /^[IVX]+$/
const LOWER_IN_NAMES: ReadonlySet<string> = new Set(
  'of the for and on de du des la in to'.split(' '),
)
const NO_NAMES: ReadonlySet<string> = new Set(
  `TV AM PM CEO CFO COO CTO GPS HIV AIDS CEST CET GMT BST EST EDT PST PDT CST UTC ET PT IT OK ID PR HR AI DNA RSVP
  FAQ VIP PDF USD EUR GBP GDP NOTE END ENDS LIVE DJ MP MPs MEP MEPs MLA NGO NGOs COVID PLC LTD LLC ISBN ICU ER GP CV
  QA Q&A SMS USB URL PS PPE VAT MBA PhD DIY HQ EV SUV CCTV LNG LGBT LGBTQ BREAKING UPDATE WATCH READ ALSO MORE
  MOU MoU LOI NDA RFP KPI ETA FYI CBA COLA MOA CO2 B&B R&D PR IOU SOS ATM PIN GDPR SIM ROI
  Ph.D Ph.D. TA TAs RA WHAT NEXT HOW WHY WHO'S A.M P.M a.m. p.m. D.C. J.D. XI XII FM SUVs CD DVD`.split(
    /\s+/,
  ),
)
