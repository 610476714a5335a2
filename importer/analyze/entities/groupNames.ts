import {geoName} from './gazetteer.ts'
import type {NameRun} from './nameRuns.ts'
import {
  addForm,
  addMention,
  isFree,
  type Drafts,
  type OrganizationDraft,
} from './organizationDrafts.ts'
import {isRoleNoun} from './roleNouns.ts'
import {isCapital, lowerAt, textOf, type Reading} from './tokens.ts'
import {ACT_VERBS, LOCATIVES} from './vocabulary.ts'

/**
 * Bodies that a name and lower-case words make up together: "the Lake Fork school district", "the Mason Flat
 * growers", "the towns of Yerrick and Dayton Springs", "the nurses' union". Groups and towns count only in texts
 * that speak of talks.
 */
export function findGroupNames(reading: Reading, runs: readonly NameRun[], drafts: Drafts): void {
  const talks = TALKS.some((word) => reading.common.has(word))
  const starts = new Map(runs.map((run) => [run.from, run]))
  const counts = countGroups(reading)
  for (const run of runs) {
    if (!isFree(drafts, run)) continue
    if (nameWithBody(reading, run, drafts) || !talks) continue
    if (!groupOfPlace(reading, run, drafts, counts)) townsInList(reading, run, starts, drafts)
  }
  if (talks) findUnionsOfTrades(reading, drafts)
}

/** How often the text speaks of each group: "the growers". */
function countGroups({tokens}: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {lower} of tokens)
    if (GROUPS.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return counts
}

/** "the Lake Fork school district": a name, one or two words of a field, and a head that only bodies have. */
function nameWithBody(reading: Reading, run: NameRun, drafts: Drafts): boolean {
  if (geoName(textOf(reading, run))) return false
  if (run.opens && run.to - run.from < 2) return false
  let at = run.to
  while (at - run.to < 2 && FIELDS.has(lowerAt(reading, at)) && isField(reading, at)) at++
  const head = lowerAt(reading, at)
  const kind = BODIES.get(head)
  if (at === run.to || !kind || isCapital(reading.tokens[at])) return false
  if (isRoleNoun(lowerAt(reading, at + 1)) && !STAFF.test(lowerAt(reading, at + 1))) return false
  const draft = addMention(reading, drafts, {
    from: run.from,
    to: at + 1,
    kind,
    rule: 'name-with-body',
  })
  draft.nouns.add(head)
  draft.nouns.add(textOf(reading, {from: run.to, to: at + 1}).toLowerCase())
  return true
}

/** "school" of "school district"; "district" of "district council", but not of "school district". */
function isField(reading: Reading, at: number): boolean {
  if (isCapital(reading.tokens[at])) return false
  return !BODIES.has(lowerAt(reading, at)) || BODIES.has(lowerAt(reading, at + 1))
}

/** "the Mason Flat growers", where the text speaks of "the growers" again or lets them act. */
function groupOfPlace(
  reading: Reading,
  run: NameRun,
  drafts: Drafts,
  counts: ReadonlyMap<string, number>,
): boolean {
  const noun = lowerAt(reading, run.to)
  if (!GROUPS.has(noun) || isCapital(reading.tokens[run.to]) || run.to - run.from > 3) return false
  if (geoName(textOf(reading, run))) return false
  const definite = lowerAt(reading, run.from - 1) === 'the'
  const before = definite ? run.from - 1 : run.from
  if (LOCATIVES.has(lowerAt(reading, before - 1))) return false
  const again = (counts.get(noun) ?? 0) > 2
  if (!(again && definite) && !(definite && isActing(reading, before, run.to + 1))) return false
  const draft = addMention(reading, drafts, {
    from: run.from,
    to: run.to + 1,
    kind: 'other',
    rule: 'group-of-a-place',
  })
  draft.nouns.add(noun)
  return true
}

/** "the towns of Yerrick and Dayton Springs want": each of them is a body. */
function townsInList(
  reading: Reading,
  run: NameRun,
  starts: ReadonlyMap<number, NameRun>,
  drafts: Drafts,
): void {
  const plural = lowerAt(reading, run.from - 2)
  const town = TOWNS.get(plural)
  if (lowerAt(reading, run.from - 1) !== 'of') return
  if (ONE_TOWN.test(plural)) oneTown(reading, run, plural, drafts)
  if (!town) return
  const list: NameRun[] = [run]
  let end = run.to
  for (;;) {
    let next = end
    while (next - end < 2 && /^(?:,|and)$/.test(lowerAt(reading, next))) next++
    const more = next > end ? starts.get(next) : undefined
    if (!more || !isFree(drafts, more)) break
    list.push(more)
    end = more.to
  }
  if (list.length < 2 || !isActing(reading, run.from - 3, end)) return
  for (const one of list) {
    const draft = addMention(reading, drafts, {
      ...one,
      kind: 'government-body',
      rule: 'town-in-list',
    })
    addForm(drafts, draft, `${town} of ${textOf(reading, one)}`)
    draft.nouns.add(town)
  }
}

/** "between the growers and the town of Yerrick": a side, unless something is in it. */
function oneTown(reading: Reading, run: NameRun, town: string, drafts: Drafts): void {
  const article = /^(?:the|both)$/.test(lowerAt(reading, run.from - 3))
  const start = article ? run.from - 3 : run.from - 2
  const next = lowerAt(reading, run.to)
  const side =
    /^(?:between|with|and)$/.test(lowerAt(reading, start - 1)) ||
    ACT_VERBS.has(next) ||
    PLURAL_ACTS.test(next)
  if (!side || LOCATIVES.has(lowerAt(reading, start - 1))) return
  const draft = addMention(reading, drafts, {...run, kind: 'government-body', rule: 'town-as-side'})
  addForm(drafts, draft, `${town} of ${textOf(reading, run)}`)
  draft.nouns.add(town)
}

const ONE_TOWN = /^(?:town|city|county|borough|municipality|commune)$/

/** "the nurses' union": the one union that the text names, or where it names none a body of its own. */
function findUnionsOfTrades(reading: Reading, drafts: Drafts): void {
  const known = drafts.all.filter((draft) => draft.kind === 'union' && !draft.gone)
  for (let at = 2; at < reading.tokens.length; at++) {
    if (!/^(?:union|association|federation)$/.test(lowerAt(reading, at)) || drafts.owner.has(at))
      continue
    const genitive = at - 1
    const plural = reading.genitives.has(genitive) && lowerAt(reading, genitive) !== "'s"
    if (!plural || isCapital(reading.tokens[at]) || isCapital(reading.tokens[at - 2])) continue
    let from = at - 2
    while (at - from < 4 && FIELDS.has(lowerAt(reading, from - 1))) from--
    if (!/^(?:the|their|its|a)$/.test(lowerAt(reading, from - 1))) continue
    // Growers and owners associate, they do not strike.
    const own = OWN_MASTERS.test(lowerAt(reading, at - 2)) && lowerAt(reading, at) !== 'union'
    const kind = own ? 'other' : 'union'
    if (!own && known.length > 1) continue
    const of = own ? undefined : known[0]
    const draft = addMention(reading, drafts, {
      from,
      to: at + 1,
      kind,
      rule: 'union-of-a-trade',
      ...(of ? {of} : {}),
    })
    draft.nouns.add(kind === 'union' ? 'union' : lowerAt(reading, at))
    if (!own && !of) known.push(draft)
  }
}

/** Whether a verb of acting follows, or a word before it makes it one of the sides. */
function isActing(reading: Reading, from: number, to: number): boolean {
  const before = lowerAt(reading, from - 1)
  if (/^(?:between|with|and|by|against)$/.test(before)) return true
  let at = to
  if (
    /^(?:,|and)$/.test(lowerAt(reading, at)) &&
    /^(?:which|who|the|and)$/.test(lowerAt(reading, at + 1))
  )
    return true
  while (/(?:ly|also|both|all|have|has|had)$/.test(lowerAt(reading, at)) && at - to < 3) at++
  return ACT_VERBS.has(lowerAt(reading, at)) || PLURAL_ACTS.test(lowerAt(reading, at))
}

const OWN_MASTERS =
  /^(?:growers|hoteliers|farmers|owners|shipowners|employers|landlords|publishers|traders|vendors|producers|retailers|landowners|ranchers|hauliers|shopkeepers|residents|tenants|parents|students|consumers|patients|victims|veterans|neighbou?rs)$/

const PLURAL_ACTS =
  /^(?:want|say|agree|refuse|reject|hold|offer|propose|sit|meet|ask|insist|walk|are|failed|demand|rose)$/

/** Words without which a text is not about talks. */
const TALKS =
  'talks negotiations negotiating bargaining mediator mediation session sessions round truce compact settlement conciliator arbitrator impasse negotiators meeting meetings'.split(
    ' ',
  )
const STAFF = /^(?:officials|lawyers?|attorneys?|negotiators?|members?|leaders?|spokes\w+)$/
/** Lower-case words between a name and the head of a body. */
const FIELDS: ReadonlySet<string> = new Set(
  `school city county town village parish borough irrigation water sewer fire police health hospital housing transit
  port harbour harbor transport education regional district community tribal state city-county library park parks
  ports energy utility planning works bus rail taxi lorry truck train cleaners junior hospital care cabin dock prison`.split(
    /\s+/,
  ),
)
const BODIES: ReadonlyMap<string, OrganizationDraft['kind']> = new Map([
  ...'district council board authority department commission'
    .split(' ')
    .map((head) => [head, 'government-body'] as const),
  ...'trust cooperative co-operative association federation'
    .split(' ')
    .map((head) => [head, 'other'] as const),
  ['company', 'company'] as const,
  ['union', 'union'] as const,
])
/** People who act together for what they live on or where. */
const GROUPS: ReadonlySet<string> = new Set(
  `growers farmers ranchers irrigators herders herdsmen pastoralists fishermen fishers trawlermen landowners villagers
  tenants residents leaseholders creditors bondholders shareholders allotment-holders smallholders stallholders vendors
  drivers nurses teachers dockers miners pilots players musicians actors writers porters cleaners crofters clans
  elders families parents chiefs`.split(/\s+/),
)
const TOWNS: ReadonlyMap<string, string> = new Map([
  ['towns', 'town'],
  ['cities', 'city'],
  ['villages', 'village'],
  ['counties', 'county'],
  ['boroughs', 'borough'],
  ['municipalities', 'municipality'],
  ['communes', 'commune'],
  ['ports', 'port'],
])
