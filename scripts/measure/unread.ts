/** The project's own unread articles, in tests/fixtures/articles: written after the rules, for figures only. */
export const OWN_UNREAD: readonly string[] = [
  'arequipa-dialogue-table',
  'fenland-staff-memo',
  'ferry-briefing-transcript',
  'gazette-mondorf-sittings',
  'goroka-monitors-weekly',
  'marlow-grad-workers',
  'mindelo-ice-profile',
  'nairobi-sand-diary',
  'norrvik-terminal-remedies',
  'ouagadougou-drivers-freed',
  'praia-calendar-consultations',
  'puppeteers-restart',
  'shymkent-twelfth-meeting',
  'skellay-cattle-grid',
  'tule-fork-compact',
  'volleyball-lockout-clock',
]

/**
 * Gold articles whose texts and errors nobody who works on the rules has read: only their scores are looked at,
 * so that one figure tells how the rules do on articles they were not made for.
 */
export const UNREAD: ReadonlySet<string> = new Set([
  'althing-gazette-formation',
  'amman-detainee-lists',
  'bonn-diary-day-9',
  'cutter-creek-water',
  'film-scorers-restart',
  'lake-basin-teachers',
  'lome-seventh-consultations',
  'ridgeway-trust-memo',
  'tessaline-quorra-merger',
  'wrong-biscuits-profile',
  // The project's own.
  ...OWN_UNREAD,
])
