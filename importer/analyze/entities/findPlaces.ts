import type {Dateline, RawArticle} from '../../read/rawArticle.ts'
import {slice, type Span} from '../../span.ts'
import type {Evidence, FoundPlace} from '../analysis.ts'
import {findGeoNames, geoName} from './gazetteer.ts'
import type {NameRun} from './nameRuns.ts'
import type {Drafts} from './organizationDrafts.ts'
import {isCapital, lowerAt, spanOf, textOf, type Reading} from './tokens.ts'

/** Places of the dateline, and what stands after "in", "at", "near" and the like; capitals always. */
export function findPlaces(
  raw: RawArticle,
  reading: Reading,
  drafts: Drafts,
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
): FoundPlace[] {
  const byName = new Map<string, {country: string | null; mentions: Evidence[]}>()
  const add = (name: string, country: string | null, evidence: Evidence) => {
    const known = byName.get(name) ?? {country, mentions: []}
    if (known.mentions.some((one) => one.span.start === evidence.span.start)) return
    known.mentions.push(evidence)
    byName.set(name, known)
  }
  if (raw.dateline) {
    const country = geoName(raw.dateline.place)?.country ?? null
    add(raw.dateline.place, country, {span: printedPlace(raw.text, raw.dateline), rule: 'dateline'})
  }
  for (const run of runs) {
    if (people.has(run.from)) continue
    const hit = geoName(textOf(reading, run))
    const owner = drafts.owner.get(run.from)
    if (owner && owner.kind !== 'state') continue
    const preposition = lowerAt(reading, run.from - 1)
    const placed =
      PLACING.has(preposition) ||
      (preposition === 'the' && PLACING.has(lowerAt(reading, run.from - 2)))
    if (hit?.type === 'demonym' || (!placed && hit?.type !== 'capital')) continue
    add(textOf(reading, run), hit?.country ?? countryAfter(reading, run), {
      span: spanOf(reading, run),
      rule: placed ? 'preposition' : 'capital',
    })
  }
  return [...byName].map(([name, place], index) => ({id: `place-${index + 1}`, name, ...place}))
}

/** The name itself in "ISTANBUL:" or "DOHA (NewsWire) —"; the whole where it is printed in another form. */
function printedPlace(text: string, {span, place}: Dateline): Span {
  const at = slice(text, span).toLowerCase().indexOf(place.toLowerCase())
  return at < 0 ? span : {start: span.start + at, end: span.start + at + place.length}
}

/** "Doha, Qatar" */
function countryAfter(reading: Reading, run: NameRun): string | null {
  if (lowerAt(reading, run.to) !== ',' || !isCapital(reading.tokens[run.to + 1])) return null
  const start = reading.tokens[run.to + 1]?.start ?? 0
  const hit = findGeoNames(reading.prose.text, start, start + 40)[0]
  return hit?.start === start && hit.type === 'name' ? hit.country : null
}

const PLACING: ReadonlySet<string> = new Set(
  'in at near outside from to around via into'.split(' '),
)
