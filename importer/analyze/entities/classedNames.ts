import type {OrganizationKind} from '../analysis.ts'
import {ARMED_WORDS, CLASS_NOUNS, MEDIA_CLASS_NOUNS} from './classNouns.ts'
import {geoName} from './gazetteer.ts'
import {isGivenName} from './givenNames.ts'
import type {NameRun} from './nameRuns.ts'
import {
  addForm,
  addMention,
  isFree,
  type Drafts,
  type OrganizationDraft,
} from './organizationDrafts.ts'
import {HONORIFICS} from './posts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {
  areTogether,
  hasAge,
  isCapital,
  isOpening,
  lowerAt,
  textOf,
  type Reading,
  type TokenRange,
} from './tokens.ts'

/**
 * Organizations that a common noun beside the name explains: "rail union Cufer", "the newspaper Le Fleuve",
 * "Xinhua news agency", "the M23 rebel group", "the dockers' union, the NWA", "Adif, a company".
 */
export function findClassedNames(reading: Reading, runs: readonly NameRun[], drafts: Drafts): void {
  for (const run of runs) {
    if (geoName(textOf(reading, run))) continue
    nounBefore(reading, run, drafts)
    nounAfter(reading, run, drafts)
    apposition(reading, run, drafts)
  }
}

function nounBefore(reading: Reading, run: NameRun, drafts: Drafts): void {
  const called = /^(?:called|named)$/.test(lowerAt(reading, run.from - 1))
  const noun = called ? run.from - 2 : run.from - 1
  const selfNamed = SELF_NAMED.test(
    `${lowerAt(reading, run.from - 2)} ${lowerAt(reading, run.from - 1)}`,
  )
  const kind = selfNamed
    ? 'other'
    : (classAt(reading, noun, run.from) ?? severalAt(reading, noun, run))
  if (!kind || !areTogether(reading.tokens[noun], reading.tokens[run.from])) return
  if (isRoleNoun(lowerAt(reading, run.to - 1)) && run.to - run.from === 1) return
  // "at the station Maureen Brook, 71, ..."
  if (isGivenName(lowerAt(reading, run.from)) && hasAge(reading, run.to)) return
  const draft = mention(reading, run, drafts, kind, 'class-noun-before')
  if (!draft || selfNamed) return
  settle(draft, kind, lowerAt(reading, noun))
  draft.media ||=
    MEDIA_CLASS_NOUNS.has(lowerAt(reading, noun)) ||
    /^(?:news|television)$/.test(lowerAt(reading, noun - 1))
}

/** "brewers Halden and Norsk", "the airlines Kite and Merl": a plural before two names at least. */
function severalAt(reading: Reading, noun: number, run: NameRun): OrganizationKind | null {
  const token = reading.tokens[noun]
  const plural = token?.lower ?? ''
  if (!plural.endsWith('s') || (token && isCapital(token) && !isOpening(reading, noun))) return null
  if (!/^(?:and|,)$/.test(lowerAt(reading, run.to)) || !isCapital(reading.tokens[run.to + 1]))
    return null
  const single = plural.slice(0, -1)
  const kind = CLASS_NOUNS.get(single) ?? (FIRMS.test(single) ? 'company' : undefined)
  return kind === 'company' || kind === 'union' ? kind : null
}

const FIRMS =
  /^(?:brewer|grocer|[a-z]+maker|trader|lender|builder|shipper|distiller|baker|broadcaster|telecom)$/

function nounAfter(reading: Reading, run: NameRun, drafts: Drafts): void {
  let noun = run.to
  while (
    ARMED_WORDS.has(lowerAt(reading, noun)) ||
    /^(?:news|state|trade)$/.test(lowerAt(reading, noun))
  )
    noun++
  const kind = classAt(reading, noun, run.to)
  if (!kind || !areTogether(reading.tokens[noun], reading.tokens[run.from])) return
  if (noun === run.to && !PLAIN_AFTER.has(lowerAt(reading, noun))) return
  const armed = ARMED_WORDS.has(lowerAt(reading, run.to))
  const draft = mention(reading, run, drafts, armed ? 'armed-group' : kind, 'class-noun-after')
  if (!draft) return
  if (armed) draft.kind = 'armed-group'
  // "the GMW union", of which a heading said nothing
  else if (kind === 'union' && draft.kind === 'other') draft.kind = kind
  if (lowerAt(reading, noun) === 'agency')
    addForm(drafts, draft, textOf(reading, {from: run.from, to: noun + 1}))
  draft.nouns.add(lowerAt(reading, noun))
}

/** "the dockers' union, the NWA," and "the Hill Peoples' Council (HPC), an armed movement". */
function apposition(reading: Reading, run: NameRun, drafts: Drafts): void {
  const owner = drafts.owner.get(run.to - 1) ?? null
  if (owner?.kind === 'state') return
  let comma = run.from - 1
  if (lowerAt(reading, comma) === 'the') comma--
  const before = comma - 1
  if (
    lowerAt(reading, comma) === ',' &&
    areTogether(reading.tokens[before], reading.tokens[run.from])
  ) {
    const kind = classAt(reading, before, comma)
    const bare = !owner && kind && isDefinite(reading, before) && !isPersonal(reading, run)
    // "the power company, Elbe Hydro"
    if (bare)
      mention(reading, run, drafts, kind, 'class-noun-apposition')?.nouns.add(
        lowerAt(reading, before),
      )
    if (kind && owner && isDefinite(reading, before)) {
      settle(owner, kind, lowerAt(reading, before))
      addForm(
        drafts,
        owner,
        textOf(reading, {from: startOfPhrase(reading, before), to: before + 1}),
      )
    }
  }
  let after = run.to
  if (lowerAt(reading, after) === ')') after++
  // "Ladder 9, their union"
  const numbered = /^\d{1,4}$/.test(lowerAt(reading, after))
  if (numbered) after++
  const opens = numbered ? /^(?:an?|the|its|their)$/ : /^(?:an?|the)$/
  if (lowerAt(reading, after) !== ',' || !opens.test(lowerAt(reading, after + 1))) return
  for (let at = after + 2; at < after + 7; at++) {
    const lower = lowerAt(reading, at)
    if (!areTogether(reading.tokens[at], reading.tokens[run.from])) return
    // "a farmers' body"
    if (isRoleNoun(lower) && !reading.genitives.has(at + 1)) return
    const kind = CLASS_NOUNS.get(lower)
    if (!kind || CLASS_NOUNS.has(lowerAt(reading, at + 1)) || isRoleNoun(lowerAt(reading, at + 1)))
      continue
    // "Roy Low, the company's president"
    if (reading.genitives.has(at + 1)) return
    if (!owner && isGivenName(lowerAt(reading, run.from))) return
    const armed = ARMED_WORDS.has(lowerAt(reading, at - 1))
    const told = armed ? 'armed-group' : kind
    if (owner) settle(owner, told, lower)
    else {
      const range = numbered ? {from: run.from, to: run.to + 1} : run
      mention(reading, range, drafts, told, 'class-noun-apposition')?.nouns.add(lower)
    }
    return
  }
}

function settle(draft: OrganizationDraft, kind: OrganizationKind, noun: string): void {
  draft.nouns.add(noun)
  if (draft.kind === 'other' || kind === 'armed-group' || kind === 'union') draft.kind = kind
}

function mention(
  reading: Reading,
  run: TokenRange,
  drafts: Drafts,
  kind: OrganizationKind,
  rule: string,
): OrganizationDraft | null {
  const media = kind === 'company' && /^(?:newspaper|news|broadcaster|magazine)/.test(rule)
  if (!isFree(drafts, run)) return drafts.owner.get(run.to - 1) ?? null
  const draft = addMention(reading, drafts, {...run, kind, rule})
  draft.media ||= media
  return draft
}

/** The kind that the noun at `at` gives the name beside it; "news agency" publishes. */
function classAt(reading: Reading, at: number, name: number): OrganizationKind | null {
  const token = reading.tokens[at]
  if (!token || isCapital(token) || name < 0) return null
  const kind = CLASS_NOUNS.get(token.lower)
  if (!kind) return null
  const before = lowerAt(reading, at - 1)
  if (ARMED_WORDS.has(before)) return 'armed-group'
  if (MEDIA_CLASS_NOUNS.has(token.lower) || before === 'news' || before === 'television')
    return 'company'
  return kind
}

function isDefinite(reading: Reading, noun: number): boolean {
  return /^(?:the|its|their|our)$/.test(lowerAt(reading, startOfPhrase(reading, noun) - 1))
}

/** "the company, Mr Brook," and "the union, Ida Brook, ..." name people. */
function isPersonal(reading: Reading, run: NameRun): boolean {
  const first = lowerAt(reading, run.from)
  return isGivenName(first) || HONORIFICS.has(first.replace(/\.$/, '')) || isRoleNoun(first)
}

/** Left over lower-case words and a genitive plural: "the |dockers' union". */
function startOfPhrase(reading: Reading, noun: number): number {
  let from = noun
  while (noun - from < 5) {
    const token = reading.tokens[from - 1]
    if (!areTogether(token, reading.tokens[noun])) break
    const genitive = reading.genitives.has(from - 1) && lowerAt(reading, from - 1) !== "'s"
    if (!genitive && (token?.kind !== 'word' || isCapital(token) || STOPS.has(token.lower))) break
    from--
  }
  return from
}

/** "a group calling itself Headgate United" */
const SELF_NAMED = /^(?:calling|calls|called|call|styled|styling) (?:themselves|itself)$/
const STOPS: ReadonlySet<string> = new Set(
  "the a an its their our of by and with for to in 's from that".split(' '),
)
/** Class nouns that may follow a name without another word between: "Xinhua agency", "the Cufer union". */
const PLAIN_AFTER: ReadonlySet<string> = new Set(
  'agency union newspaper militia militants rebels group movement party airline faction bloc broadcaster magazine alliance coalition'.split(
    ' ',
  ),
)
