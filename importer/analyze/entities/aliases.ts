import {CLASS_NOUNS, MEDIA_CLASS_NOUNS} from './classNouns.ts'
import {HEAD_NOUNS} from './headNouns.ts'
import {geoName} from './gazetteer.ts'
import type {NameRun} from './nameRuns.ts'
import {
  addMention,
  isFree,
  joinDrafts,
  type Drafts,
  type OrganizationDraft,
} from './organizationDrafts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {areTogether, isCapital, isOpening, lowerAt, textOf, type Reading} from './tokens.ts'

/** "Meridian" for "Meridian Pacific", "Taliban" for "Afghan Taliban", "UNV" for "United Nurses of the Valley". */
export function joinShortForms(reading: Reading, runs: readonly NameRun[], drafts: Drafts): void {
  const long = drafts.all.filter((draft) => draft.kind !== 'state' && !draft.gone)
  const byEdge = new Map<string, OrganizationDraft[]>()
  for (const draft of long)
    for (const short of shortForms(draft)) {
      const known = byEdge.get(short)
      if (known && known.length < MOST) known.push(draft)
      else if (!known) byEdge.set(short, [draft])
    }
  for (const run of runs) {
    if (!isFree(drafts, run)) continue
    const fits = byEdge.get(textOf(reading, run).toLowerCase())
    const of = fits?.[0]
    if (of && new Set(fits).size === 1)
      addMention(reading, drafts, {...run, kind: of.kind, of, rule: 'short-form'})
  }
  for (const draft of drafts.all.slice()) {
    // "the town of Cutter" is not the "Cutter Creek growers".
    if (draft.kind === 'state' || draft.gone || draft.forms.some((form) => TOWN_OF.test(form)))
      continue
    for (const form of draft.forms) {
      const longer = (byEdge.get(form.toLowerCase()) ?? []).filter(
        (one) => one !== draft && !one.gone,
      )
      if (longer.length !== 1 || !longer[0]) continue
      joinDrafts(drafts, longer[0], draft)
      break
    }
  }
}

/** "the union", "the Council", "its airline": a noun that can only mean an organization named elsewhere. */
export function findCommonNouns(reading: Reading, drafts: Drafts): void {
  inferUnions(reading, drafts)
  const byNoun = nounIndex(drafts)
  drafts.nouns = byNoun
  const seen = new Map<OrganizationDraft, number>()
  for (let at = 1; at < reading.tokens.length; at++) {
    const owner = drafts.owner.get(at)
    if (owner) seen.set(owner, at)
    const token = reading.tokens[at]
    const noun = token?.lower ?? ''
    const candidates = byNoun.get(noun)
    if (!token || !candidates || drafts.owner.has(at) || (isCapital(token) && isRoleNoun(noun)))
      continue
    const staff =
      isRoleNoun(lowerAt(reading, at + 1)) || /^sources?$/.test(lowerAt(reading, at + 1))
    const definite =
      /^(?:the|their|its|our)$/.test(lowerAt(reading, at - 1)) ||
      (isCapital(token) && !isOpening(reading, at)) ||
      staff
    if (!definite || (!staff && !areTogether(reading.tokens[at - 1], token))) continue
    const next = reading.tokens[at + 1]
    if (next?.lower === 'of' || isCapital(next) || CLASS_NOUNS.has(next?.lower ?? '')) continue
    if (isCapital(token) && isCapital(reading.tokens[at - 1]) && lowerAt(reading, at - 1) !== 'the')
      continue
    const only = candidates.length === 1 && FORWARD.has(noun) ? candidates[0] : null
    const of = lastSeen(candidates, seen) ?? only
    if (!of) continue
    addMention(reading, drafts, {from: at, to: at + 1, kind: of.kind, of, rule: 'common-noun'})
  }
}

/** Where "the union" is spoken of and nobody is known to be one, an association named before is. */
function inferUnions(reading: Reading, drafts: Drafts): void {
  const at = reading.tokens.findIndex(
    (token, index) =>
      token.lower === 'union' && lowerAt(reading, index - 1) === 'the' && !isCapital(token),
  )
  const unions = drafts.all.filter((draft) => draft.kind === 'union' || draft.nouns.has('union'))
  if (at < 0 || lastBefore(unions, at)) return
  const associations = drafts.all.filter(
    (draft) =>
      draft.kind === 'other' &&
      draft.forms.some((form) =>
        /\b(?:association|alliance|society|federation|league|brotherhood|fellowship)\b|^\p{Lu}+$/iu.test(
          form,
        ),
      ),
  )
  const union = lastBefore(associations, at)
  if (union) union.kind = 'union'
}

function nounIndex(drafts: Drafts): ReadonlyMap<string, OrganizationDraft[]> {
  const index = new Map<string, OrganizationDraft[]>()
  const add = (noun: string, draft: OrganizationDraft) => {
    const known = index.get(noun)
    if (!known) index.set(noun, [draft])
    else if (known.length < MOST && !known.includes(draft)) known.push(draft)
  }
  for (const draft of drafts.all) {
    if (draft.gone || (draft.kind === 'state' && draft.nouns.size === 0)) continue
    for (const noun of draft.nouns) if (!TOO_COMMON.has(noun)) add(noun, draft)
    if (draft.kind === 'state') continue
    for (const form of draft.forms)
      for (const word of ownNouns(form))
        if (HEAD_NOUNS.has(word) && !TOO_COMMON.has(word)) add(word, draft)
    for (const noun of KIND_NOUNS[draft.kind] ?? []) if (!draft.media) add(noun, draft)
    if (draft.media) for (const noun of MEDIA_CLASS_NOUNS) add(noun, draft)
    if (/\b(?:army|armed forces|military)$/i.test(draft.forms[0] ?? ''))
      for (const noun of ['army', 'military']) add(noun, draft)
    if (/\bforces$/i.test(draft.forms[0] ?? '')) add('force', draft)
  }
  return index
}

/** The words of a name that can stand for it: all but the first before "of", and a first word with nothing after it. */
function ownNouns(form: string): string[] {
  const own = (form.toLowerCase().split(/\s+(?:of|for|on|in)\s+/)[0] ?? '').split(/\s+/)
  return own.length > 1 ? own.slice(1) : own
}

/** The candidate mentioned last before the place: a noun stands for nobody who is still to come. */
function lastSeen(
  candidates: readonly OrganizationDraft[],
  seen: ReadonlyMap<OrganizationDraft, number>,
): OrganizationDraft | null {
  let best: OrganizationDraft | null = null
  for (const draft of candidates) {
    const at = seen.get(draft) ?? (draft.mentions.length === 0 ? 0 : -1)
    if (at > (best ? (seen.get(best) ?? -1) : -1)) best = draft
  }
  return best
}

function lastBefore(
  candidates: readonly OrganizationDraft[],
  at: number,
): OrganizationDraft | null {
  let best: OrganizationDraft | null = null
  let latest = -1
  for (const draft of candidates)
    for (const {from} of draft.mentions)
      if (from < at && from > latest) {
        latest = from
        best = draft
      }
  return best
}

/** Names with words left off at the end or the start, and the initials. */
function shortForms(draft: OrganizationDraft): string[] {
  return draft.forms.flatMap((form) => {
    const words = form.split(/\s+/)
    if (words.length < 2 || !/^\p{Lu}/u.test(form)) return []
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
    const initials = capitals.map((word) => word[0] ?? '').join('')
    const forms = initials.length > 2 ? [initials] : []
    for (let at = 1; at < words.length; at++) {
      const start = words.slice(0, at)
      const end = words.slice(at)
      if (isDistinct(start)) forms.push(start.join(' '))
      if (isDistinct(end)) forms.push(end.join(' '))
    }
    return forms.map((one) => one.toLowerCase())
  })
}

function isDistinct(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').toLowerCase()
  const first = words[0] ?? ''
  if (!/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(words.at(-1) ?? '')) return false
  if (geoName(words.join(' '))) return false
  if (words.length > 1) return true
  return !HEAD_NOUNS.has(last) && !GENERIC.has(last) && !isRoleNoun(last) && first.length > 3
}

const TOWN_OF = /^(?:city|town|village|county|borough|municipality|commune|port) of /
/** More organizations of one noun than this tell nothing, and cost time. */
const MOST = 40
const KIND_NOUNS: Readonly<Partial<Record<string, readonly string[]>>> = {
  union: ['union'],
  company: ['company', 'firm', 'employer'],
}
/** Nouns that may stand for an organization named only later, if there is one of the kind. */
const FORWARD: ReadonlySet<string> = new Set(['union', 'company', 'airline', 'army', 'employer'])
/** Head nouns that mean too many things after "the" to be an alias. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  'nations service services office press media news lines energy power water gas oil capital light body rail times post workers team local standard record forces mission industries group'.split(
    ' ',
  ),
)
/** First words of many names, which alone name nobody. */
const GENERIC: ReadonlySet<string> = new Set(
  'national international united american european african asian central general great new north south east west northern southern eastern western royal world state federal public free joint democratic republican people peoples islamic foreign labour labor home first international global british chinese russian turkish ukrainian french german'.split(
    ' ',
  ),
)
