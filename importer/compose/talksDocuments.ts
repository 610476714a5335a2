import type {
  FoundNegotiation,
  FoundRound,
  FoundSession,
  PreciseDate,
  Role,
} from '../analyze/analysis.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {fuzzyDateProblem, isBefore} from '../../schemas/shared/dates.ts'
import {documentIdOf, evidenceOf, textOf, type Composition} from './composition.ts'
import {placeIdOf} from './entityDocuments.ts'
import {short} from './ids.ts'
import {slugify} from './slugify.ts'
import {present, reference, references, toDocument} from './values.ts'

const TITLES: Readonly<Record<FoundNegotiation['kind'], string>> = {
  peace: 'peace talks',
  ceasefire: 'ceasefire talks',
  trade: 'trade talks',
  labour: 'labour talks',
  coalition: 'coalition talks',
  hostage: 'hostage talks',
  other: 'talks',
}
const MOST_IN_TITLE = 3

/** The processes that the article tells of. */
export function negotiationDocuments(composition: Composition): SanityDocument[] {
  return composition.analysis.negotiations.flatMap((found) => {
    const id = documentIdOf(composition, found.id)
    return id === null ? [] : [negotiationDocument(composition, id, found)]
  })
}

function negotiationDocument(
  composition: Composition,
  id: string,
  found: FoundNegotiation,
): SanityDocument {
  const ids = (roles: FoundNegotiation['parties']) => [
    ...new Set(roles.flatMap((role) => documentIdOf(composition, role.id) ?? [])),
  ]
  const parties = ids(found.parties).filter((party) => party.startsWith('organization-'))
  const evidence = (field: 'parties' | 'mediators' | 'hosts') =>
    evidenceOf(
      composition,
      field,
      found[field].map((role) => role.evidence),
    )
  return toDocument(id, 'negotiation', {
    title: titleOf(composition, found),
    slug: {_type: 'slug', current: slugify(id.replace(/^negotiation-/, ''), 96)},
    kind: found.kind,
    status: statusOf(composition, found),
    issue: found.subject,
    parties: parties.map((party) => ({
      _type: 'party',
      _key: party,
      organization: reference(party),
    })),
    mediators: references(ids(found.mediators)),
    hosts: references(ids(found.hosts)),
    evidence: [
      ...evidenceOf(composition, 'kind', found.evidence),
      ...evidence('parties'),
      ...evidence('mediators'),
      ...evidence('hosts'),
    ],
  })
}

/**
 * Where the process stands, as its rounds tell: it goes on while one is under way or set, and rests after one that
 * was broken off. Only an agreement with nothing more to come ends it; that talks failed for good no round can tell.
 */
function statusOf({analysis}: Composition, {id}: FoundNegotiation): string | null {
  const rounds = analysis.rounds.filter(({negotiation}) => negotiation === id)
  const has = (...wanted: FoundRound['status'][]) =>
    rounds.some(({status}) => wanted.includes(status))
  if (has('ongoing')) return 'ongoing'
  if (has('scheduled')) return has('concluded', 'suspended') ? 'ongoing' : 'planned'
  if (has('suspended')) return 'suspended'
  const last = rounds
    .filter(({status}) => status === 'concluded')
    .toSorted(byTime)
    .at(-1)
  return last?.outcome === 'agreement' ? 'concluded' : null
}

/** By number where both have one, else by day. */
function byTime(a: FoundRound, b: FoundRound): number {
  if (a.ordinal !== null && b.ordinal !== null) return a.ordinal - b.ordinal
  const day = ({start, end}: FoundRound) => (end ?? start)?.date ?? ''
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0
}

/** "Afghan Taliban and Pakistan: peace talks". */
function titleOf(composition: Composition, {kind, parties}: FoundNegotiation): string {
  const names = partiesTitle(composition, parties)
  const title = TITLES[kind]
  return names === '' ? title.charAt(0).toUpperCase() + title.slice(1) : `${names}: ${title}`
}

/** "Afghan Taliban and Pakistan", in the order of the alphabet: articles name the sides in any order. */
export function partiesTitle(
  {analysis}: Composition,
  parties: readonly Pick<Role, 'id'>[],
): string {
  const names = parties
    .flatMap(({id}) => analysis.organizations.find((one) => one.id === id)?.name ?? [])
    .sort((a, b) => (a < b ? -1 : 1))
  const shown = names.length > MOST_IN_TITLE ? names.slice(0, MOST_IN_TITLE - 1) : names
  const rest = names.length > shown.length ? [`${names.length - shown.length} others`] : []
  const all = [...shown, ...rest]
  const last = all.at(-1) ?? ''
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last
}

/** The rounds that the article tells of. */
export function roundDocuments(composition: Composition): SanityDocument[] {
  return composition.analysis.rounds.flatMap((found) => {
    const id = documentIdOf(composition, found.id)
    const negotiation = documentIdOf(composition, found.negotiation)
    return id === null || negotiation === null
      ? []
      : [roundDocument(composition, id, negotiation, found)]
  })
}

function roundDocument(
  composition: Composition,
  id: string,
  negotiation: string,
  found: FoundRound,
): SanityDocument {
  const place = placeIdOf(composition, found.place)
  const sessions = new Map(
    found.sessions.map((session) => {
      const made = sessionObject(composition, session)
      return [made._key, made]
    }),
  )
  return toDocument(id, 'negotiationRound', {
    negotiation: reference(negotiation),
    ordinal: found.ordinal,
    ordinalBasis: found.ordinal === null ? null : (found.ordinalBasis ?? 'inferred'),
    status: found.status,
    startDate: preciseDate(found.start),
    endDate: preciseDate(endOf(found)),
    place: place === null ? null : reference(place),
    venue: found.venue,
    format: found.format,
    level: found.level,
    sessions: [...sessions.values()],
    // "unknown" is what an empty field says already.
    outcome: found.outcome === 'unknown' ? null : {_type: 'outcome', code: found.outcome},
    evidence: [
      ...evidenceOf(composition, 'status', found.evidence),
      ...evidenceOf(
        composition,
        'sessions',
        found.sessions.map(({evidence}) => evidence),
      ),
    ],
  })
}

/** Null for a day that no calendar has: better no date than a document that is refused. */
export function preciseDate(date: PreciseDate | null) {
  if (date === null || fuzzyDateProblem(date) !== true) return null
  return {_type: 'preciseDate', date: date.date, precision: date.precision}
}

/** The end of a round, unless it lies before its start: then one of the two was misread. */
function endOf({start, end}: FoundRound): PreciseDate | null {
  return start !== null && end !== null && isBefore(end.date, start.date) ? null : end
}

/** A sitting is known by its day: articles that tell of one day tell of one sitting. */
function sessionObject(composition: Composition, session: FoundSession) {
  const {date, weekday, hours, qualifier, evidence} = session
  const duration = hours !== null && hours > 0 ? Math.round(hours * 60) : null
  return {
    _key: short(date === null ? [weekday, hours] : [date]),
    _type: 'session',
    ...present({
      date,
      weekdayAsPrinted: weekday,
      duration:
        duration === null
          ? null
          : present({
              _type: 'duration',
              minutes: Math.max(duration, 1),
              qualifier,
              asPrinted: shortWords(textOf(composition, evidence.span)),
            }),
    }),
  }
}

/** Evidence of a few words is the duration as printed; more is the sentence around it. */
function shortWords(text: string): string | null {
  return text.length <= 40 ? text : null
}
