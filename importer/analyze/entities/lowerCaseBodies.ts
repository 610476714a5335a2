import {CLASS_NOUNS} from './classNouns.ts'
import {geoName} from './gazetteer.ts'
import {addForm, addMention, type Drafts} from './organizationDrafts.ts'
import {areTogether, isCapital, isOpening, lowerAt, textOf, type Reading} from './tokens.ts'
import {isRoleNoun} from './roleNouns.ts'
import {ACT_VERBS, FUNCTION_WORDS} from './vocabulary.ts'

/**
 * Bodies that are printed without capitals: "Norway's fisheries ministry", "the British environment department",
 * and, where they speak or somebody heads them, "the island's heritage council". The possessor is left off the name.
 */
export function findLowerCaseBodies(reading: Reading, drafts: Drafts): void {
  for (let at = 1; at < reading.tokens.length; at++) {
    const head = lowerAt(reading, at)
    if (drafts.owner.has(at) || isCapital(reading.tokens[at])) continue
    if (
      ABROAD.has(head) &&
      geoName(reading.tokens[at - 1]?.text ?? '')?.type === 'demonym' &&
      !isRoleNoun(lowerAt(reading, at + 1))
    ) {
      addMention(reading, drafts, {
        from: at - 1,
        to: at + 1,
        kind: 'government-body',
        rule: 'lower-case-body',
      })
      continue
    }
    const certain = CERTAIN.has(head)
    if (!certain && !LIKELY.has(head)) continue
    const from = startOfModifiers(reading, drafts, at)
    if (from === at || !isDetermined(reading, from)) continue
    if (!certain && !speaksOrIsHeaded(reading, from, at + 1)) continue
    const range = {from, to: at + 1}
    const draft = addMention(reading, drafts, {
      ...range,
      kind: PUBLIC.has(head) ? 'government-body' : (CLASS_NOUNS.get(head) ?? 'other'),
      form: textOf(reading, range).toLowerCase(),
      rule: 'lower-case-body',
    })
    const owner = possessorOf(reading, from)
    if (!owner) continue
    draft.country ??= owner.country
    addForm(drafts, draft, textOf(reading, {from: owner.from, to: at + 1}))
  }
}

function startOfModifiers(reading: Reading, drafts: Drafts, head: number): number {
  let from = head
  while (head - from < 5) {
    const token = reading.tokens[from - 1]
    if (
      !areTogether(token, reading.tokens[head]) ||
      token?.kind !== 'word' ||
      drafts.owner.has(from - 1) ||
      reading.genitives.has(from - 1)
    )
      break
    const joins = token.lower === 'and' && from < head && isModifier(reading, from - 2)
    if (!joins && !isModifier(reading, from - 1)) break
    from--
  }
  return from
}

function isModifier(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || ACT_VERBS.has(token.lower))
    return false
  if (isCapital(token))
    return isOpening(reading, at) && !geoName(token.text) && !NO_FIELD.has(token.lower)
  return !/(?:[^e]ed|ing|ly)$/.test(token.lower) && !NO_FIELD.has(token.lower)
}

function isDetermined(reading: Reading, from: number): boolean {
  if (isOpening(reading, from)) return true
  const before = lowerAt(reading, from - 1)
  if (/^(?:the|its|their|our|'s)$/.test(before) || reading.genitives.has(from - 1)) return true
  return geoName(reading.tokens[from - 1]?.text ?? '') !== null
}

function possessorOf(reading: Reading, from: number): {from: number; country: string} | null {
  const genitive = reading.genitives.has(from - 1)
  const at = genitive ? from - 2 : from - 1
  const geo = geoName(reading.tokens[at]?.text ?? '')
  if (geo) return {from: at, country: geo.country}
  const two = reading.prose.text.slice(reading.tokens[at - 1]?.start, reading.tokens[at]?.end)
  const longer = geoName(two)
  return longer ? {from: at - 1, country: longer.country} : null
}

function speaksOrIsHeaded(reading: Reading, from: number, to: number): boolean {
  if (ACT_VERBS.has(lowerAt(reading, to)) || isRoleNoun(lowerAt(reading, to))) return true
  const start = reading.genitives.has(from - 1) ? from - 3 : from - 1
  for (let at = start; at > start - 3; at--) if (HEADS.has(lowerAt(reading, at))) return true
  return false
}

/** Heads whose bodies always count. */
const CERTAIN: ReadonlySet<string> = new Set(['ministry', 'department'])
/** Heads that a people stands before: "the Polish embassy". */
const ABROAD: ReadonlySet<string> = new Set(['embassy', 'consulate'])
/** Heads that count where the body speaks or somebody is said to head it. */
const LIKELY: ReadonlySet<string> = new Set(
  'council service agency authority commission bureau inspectorate office board fund court parliament police association federation district committee panel tribunal institute hospital museum university company cooperative co-operative guard coastguard secretariat directorate registry ombudsman trust union'.split(
    ' ',
  ),
)
/** Of these, what belongs to a state or a town. */
const PUBLIC: ReadonlySet<string> = new Set(
  'ministry department council service agency authority commission bureau inspectorate office board court parliament police district tribunal guard coastguard secretariat directorate registry'.split(
    ' ',
  ),
)
const NO_FIELD: ReadonlySet<string> = new Set(
  'retired former senior ex ousted whole entire new other same own press news public civil joint next last line relevant respective responsible'.split(
    ' ',
  ),
)
const HEADS: ReadonlySet<string> = new Set(
  'chairs heads leads runs chaired headed led head director chair chairman chairwoman chief president'.split(
    ' ',
  ),
)
