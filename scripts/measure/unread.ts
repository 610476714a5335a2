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
])
