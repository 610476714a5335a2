import type {OrganizationKind} from '../analysis.ts'
import {HEAD_NOUNS, MEDIA_NOUNS} from './headNouns.ts'
import {KNOWN_ORGANIZATIONS} from './knownOrganizations.ts'

/** What a name of its own tells of the kind: "Amalgamated Drivers Local 418" is a union. Without any clue `other`. */
export function kindOfName(name: string): OrganizationKind {
  const known = KNOWN_ORGANIZATIONS.get(name)
  if (known) return known
  const lower = name.toLowerCase().replaceAll('’', "'")
  for (const [pattern, kind] of PATTERNS) if (pattern.test(lower)) return kind
  const words = lower.split(/\s+/)
  const stop = words.findIndex((word, at) => at > 0 && CONNECTORS.has(word))
  const own = stop < 0 ? words : words.slice(0, stop)
  for (const word of own.reverse()) {
    const kind = isMediaPair(word) ? 'company' : HEAD_NOUNS.get(word)
    if (kind) return kind
  }
  return 'other'
}

/** Whether something of that name publishes news. */
export function isMediaName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => MEDIA_NOUNS.has(word) || isMediaPair(word))
}

/** "Standard-Courier": two papers that became one. */
export function isMediaPair(lower: string): boolean {
  const [one = '', other = '', more] = lower.split('-')
  return more === undefined && MEDIA_NOUNS.has(one) && MEDIA_NOUNS.has(other)
}

/** The first that fits decides. */
const PATTERNS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [
    /\b(?:european|african|eurasian|arab|pacific|customs|economic|monetary|postal|inter-parliamentary) union\b/,
    'intergovernmental',
  ],
  [/\b(?:students?|rugby|football|credit|cricket|civil liberties) union\b/, 'other'],
  [
    /\b(?:workers|nurses|teachers|drivers|pilots|crew|employees|staff|dockers|miners|actors|performers|doctors|physicians|guards|cleaners|composers|scorers|couriers|porters|midwives|referees|umpires|animators|puppeteers|journalists|controllers|attendants|writers|players|musicians|educators|professors|lecturers|machinists|seafarers|firefighters|steelworkers|teamsters|stevedores|longshoremen|trawlermen|fishermen|trade|labou?r)(?:'s?)?\b.*\b(?:association|union|unions|guild|federation|confederation|congress|brotherhood|alliance|council|league|local|society|collective|committee|solidarity)\b/,
    'union',
  ],
  [/\beducation association$/, 'union'],
  [/\bgroup of (?:\p{L}+ ){0,2}(?:nations|states|countries)$/u, 'intergovernmental'],
  [/\blocal \d/, 'union'],
  [
    /\bunions (?:committee|council|group|forum|side|panel)\b|\b(?:staff|trade union) side\b/,
    'union',
  ],
  [
    /^(?:student|students'|undergraduate|graduate|postgraduate|academic|faculty|youth|parents?'?)s? (?:senate|council|government|assembly|congress|parliament)\b/,
    'other',
  ],
  [
    /\b(?:producers|employers|growers|manufacturers|owners|retailers|builders|contractors|publishers|farmers|exporters|importers|operators|studios|broadcasters|brewers|shippers|shipowners|landlords|hoteliers|grocers|tenants|residents)'? (?:council|board|authority|chamber|commission)\b/,
    'other',
  ],
  [
    /\b(?:merger|mergers|competition|antitrust|anti-trust|monopolies|cartel|markets)\b.*\b(?:authority|commission|board|bureau|office|agency|council|directorate|tribunal)\b/,
    'government-body',
  ],
  [/^(?:radio|tv|television|televisión|canal|channel) \p{L}|\b(?:fm|tv)$/u, 'company'],
  [
    /\b(?!(?:social|health|human|emergency|public|children's|family|veterans|secret|intelligence|security|border|general) )\p{L}+ services$/u,
    'company',
  ],
  [/\bconsortium$/, 'company'],
  // A people that governs itself: "Tsekwil Nation", "Elk River Tribe".
  [
    /^(?!(?:the |hip |rock |rugby |one )?nation\b)[\p{L}' -]+ (?:first nation|nation|tribe)$/u,
    'government-body',
  ],
  [/^\p{L}+ & \p{L}+$/u, 'company'],
  [/^(?:city|town|village|county|borough) of /, 'government-body'],
  [
    /^(?:african|arab|asian|pacific islands?|caribbean|latin american|like-minded) (?:group|forum|community|states)\b/,
    'intergovernmental',
  ],
  [/^g\d+$|\bof (?:\w+ ){0,3}states$/, 'intergovernmental'],
  [
    /\b(?:joint|bilateral|trilateral|tripartite|intergovernmental|inter-governmental|general border|regional|mixed) (?:\w+ )?(?:border |technical |boundary |monitoring )?(?:committees?|commissions?)\b/,
    'intergovernmental',
  ],
  [
    /^(?:un|u\.n\.|united nations|world|international|african|european|arab|inter-american|pan-african|asian|eu)\b.*\b(?:programme|program|organi[sz]ation|commission|council|fund|bank|league|authority|agency|court|committee|office|mission|assembly|community)\b/,
    'intergovernmental',
  ],
  [
    /\b(?:liberation|people's|patriotic|resistance|revolutionary|rebel|islamic|salvation) (?:\w+ )?(?:front|army|movement|forces?|brigades?)\b/,
    'armed-group',
  ],
  [/\b(?:rapid support|volunteer|self-defen[cs]e) forces\b/, 'armed-group'],
  [/\bbroadcasting (?:corporation|authority|company)\b/, 'company'],
  [/\b(?:central|reserve|national) bank\b/, 'government-body'],
  [/\b(?:police|fire) (?:federation|officers)\b/, 'union'],
]

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'de', 'du'])
