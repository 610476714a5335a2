import type {OrganizationKind} from '../analysis.ts'
import {ACTOR_SIGNS, isAdjective, isTold} from './actorSigns.ts'
import {CLASS_NOUNS} from './classNouns.ts'
import {geoName} from './gazetteer.ts'
import {HEAD_NOUNS} from './headNouns.ts'
import type {NameRun} from './nameRuns.ts'
import {addForm, addMention, isFree, type Drafts} from './organizationDrafts.ts'
import {kindOfName} from './organizationKind.ts'
import {POST_NOUNS} from './posts.ts'
import {PROVINCES} from './provinces.ts'
import {isRoleNoun} from './roleNouns.ts'
import {isAllCapitals, isOpening, lowerAt, textOf, type Reading, type TokenRange} from './tokens.ts'
import {CALENDAR, PLACE_NOUNS, THING_NOUNS} from './vocabulary.ts'

interface Actor {
  readonly runs: NameRun[]
  score: number
  media: boolean
  adjective: boolean
  rule: string
}

/**
 * Names without a head noun that behave as organizations do: they speak, employ, own, are told things, or stand in
 * one list with organizations. `taken` are the tokens that name people.
 */
export function findActors(
  reading: Reading,
  runs: readonly NameRun[],
  drafts: Drafts,
  taken: ReadonlySet<number>,
): void {
  const actors = new Map<string, Actor>()
  for (const run of runs) {
    const known = drafts.owner.get(run.from)
    if (
      known?.kind === 'other' &&
      isAllCapitals(reading.tokens[run.from]) &&
      isTold(reading, run)
    ) {
      known.kind = 'company'
      known.media = true
    }
    if (!isFree(drafts, run) || holdsAny(taken, run) || !isNameLike(reading, run)) continue
    const name = textOf(reading, run)
    const actor = actors.get(name) ?? {
      runs: [],
      score: 0,
      media: false,
      adjective: false,
      rule: 'acts',
    }
    actor.runs.push(run)
    note(reading, run, actor)
    actors.set(name, actor)
  }
  for (let round = 0; round < 3; round++) {
    for (const [name, actor] of actors) {
      const listed = actor.runs.some((run) => isListed(reading, run, drafts))
      if (listed && !STATE_SIGNS.has(actor.rule)) actor.rule = 'list-of-organizations'
      if (actor.score + (actor.adjective ? 1 : 0) + (listed ? 2 : 0) < 2) continue
      actors.delete(name)
      const kind = actor.media ? 'company' : kindOfActor(reading, name, actor)
      for (const run of actor.runs) {
        const draft = addMention(reading, drafts, {...run, kind, rule: actor.rule})
        draft.media ||= actor.media
        const town = lowerAt(reading, run.from - 2)
        // "the town of Harlan Gap"
        if (
          kind === 'government-body' &&
          TOWN.test(town) &&
          lowerAt(reading, run.from - 1) === 'of'
        ) {
          addForm(drafts, draft, textOf(reading, {from: run.from - 2, to: run.to}))
          draft.nouns.add(town)
        }
      }
    }
  }
}

function note(reading: Reading, run: NameRun, actor: Actor): void {
  actor.adjective ||= isAdjective(reading, run)
  if (isTold(reading, run)) {
    actor.media = true
    actor.rule = 'told-to'
    actor.score += 3
    return
  }
  for (const sign of ACTOR_SIGNS) {
    if (!sign.holds(reading, run)) continue
    actor.score += sign.points
    if (actor.rule === 'acts' || STATE_SIGNS.has(sign.name)) actor.rule = sign.name
  }
}

/** "Unison, the RCN and Unite": beside an organization that is no state, with only a comma or "and" between. */
function isListed(reading: Reading, run: TokenRange, drafts: Drafts): boolean {
  let left = run.from - 1
  while (left > run.from - 4 && LIST_GAP.test(lowerAt(reading, left))) left--
  let right = run.to
  while (right < run.to + 3 && LIST_GAP.test(lowerAt(reading, right))) right++
  const and = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (lowerAt(reading, at) === 'and') return true
    return false
  }
  const before = left < run.from - 1 ? drafts.owner.get(left) : undefined
  const after = right > run.to ? drafts.owner.get(right) : undefined
  const joined = and(left + 1, run.from) || and(run.to, right)
  const both = before !== undefined && after !== undefined
  const end = after === undefined ? right : endOfOwner(drafts, right)
  const goesOn = after !== undefined && lowerAt(reading, end) === 'and'
  return (
    [before, after].some((draft) => draft && draft.kind !== 'state') && (joined || both || goesOn)
  )
}

function endOfOwner(drafts: Drafts, from: number): number {
  const owner = drafts.owner.get(from)
  let to = from
  while (drafts.owner.get(to) === owner) to++
  return to
}

function isNameLike(reading: Reading, run: NameRun): boolean {
  const name = textOf(reading, run)
  const first = lowerAt(reading, run.from)
  const last = lowerAt(reading, run.to - 1)
  if (run.to - run.from > 4 || CALENDAR.has(first) || DEGREES.test(name)) return false
  if (geoName(name) || PROVINCES.has(name)) return false
  if (PLACE_NOUNS.has(last) || THING_NOUNS.has(last) || POST_NOUNS.has(last)) return false
  if (run.to - run.from > 1) return !isRoleNoun(last) && !(REGIONS.has(first) && REGIONS.has(last))
  if (isAllCapitals(reading.tokens[run.from]) || REGIONS.has(first)) return false
  if (first.includes('-') && name.split('-').every((part) => geoName(part))) return false
  const titled = reading.tokens[run.from - 1]?.text === 'The' && !isOpening(reading, run.from - 1)
  if (HEAD_NOUNS.get(first) === 'party' && lowerAt(reading, run.from - 1) === 'the') return true
  if (!titled && (HEAD_NOUNS.has(first) || CLASS_NOUNS.has(first))) return false
  if (reading.common.has(first) || isRoleNoun(first)) return false
  return !(isOpening(reading, run.from) && first.endsWith('s') && !/(?:ss|us|is)$/.test(first))
}

function holdsAny(taken: ReadonlySet<number>, run: TokenRange): boolean {
  for (let at = run.from; at < run.to; at++) if (taken.has(at)) return true
  return false
}

/** A name alone is most often a firm; with "the" a body, or a party where the article speaks of parties. */
function kindOfActor(reading: Reading, name: string, actor: Actor): OrganizationKind {
  const kind = kindOfName(name)
  if (STATE_SIGNS.has(actor.rule)) return 'state'
  if (actor.rule === 'town-that-acts') return 'government-body'
  if (kind !== 'other') return kind
  const definite = actor.runs.some((run) => lowerAt(reading, run.from - 1) === 'the')
  const politics =
    ['parties', 'coalition', 'seats'].filter((word) => reading.common.has(word)).length > 1
  if (politics && (definite || actor.rule === 'list-of-organizations')) return 'party'
  return definite ? 'other' : 'company'
}

const DEGREES = /^(?:Ph\.?D\.?|M\.?D\.?|M\.?B\.?A\.?|[BM]\.?A\.?|B\.?Sc\.?|M\.?Sc\.?)$/
/** Signs that only a state gives. */
const STATE_SIGNS: ReadonlySet<string> = new Set(['government-of', 'has-ministers'])
const TOWN = /^(?:city|town|county|village|municipality|port|borough)$/
const LIST_GAP = /^(?:,|and|the|&)$/
/** Adjectives of regions, peoples and faiths: "European diplomats" have no organization. */
const REGIONS: ReadonlySet<string> = new Set(
  'european african asian american western eastern northern southern arab muslim christian jewish islamic latin nordic baltic balkan scandinavian caribbean pacific atlantic kurdish tamil tuareg sunni shia republican democratic democrat tory'.split(
    ' ',
  ),
)
