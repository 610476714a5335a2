import {expect, test} from 'vitest'
import {readDateline} from '../../../../importer/read/layout/dateline.ts'

function read(text: string, elsewhere = '') {
  const found = readDateline(text, {start: 0, end: text.length}, elsewhere)
  return found && {place: found.place, printed: text.slice(found.span.start, found.span.end)}
}

test.each([
  ['ISTANBUL: The talks', 'ISTANBUL:', 'Istanbul'],
  ['DOHA (NewsWire) — The parties', 'DOHA (NewsWire) —', 'Doha'],
  ['GENEVA, July 3 (Agency) - The parties', 'GENEVA, July 3 (Agency) -', 'Geneva'],
  ['Batken, April 23. /Tag-Inform/. The third', 'Batken, April 23. /Tag-Inform/.', 'Batken'],
  ['KUALA LUMPUR, 7 August 2025 — 1. The', 'KUALA LUMPUR, 7 August 2025 —', 'Kuala Lumpur'],
  ['TÓRSHAVN [28 Nov] — The', 'TÓRSHAVN [28 Nov] —', 'Tórshavn'],
  ['CUTLER FALLS, Mont. — Farmers', 'CUTLER FALLS, Mont. —', 'Cutler Falls'],
  [
    'WASHINGTON/BEIJING, May 3 (Wire) - Both',
    'WASHINGTON/BEIJING, May 3 (Wire) -',
    'Washington/Beijing',
  ],
  ['Lomé, le 12 mars 2026 (APS) – Les', 'Lomé, le 12 mars 2026 (APS) –', 'Lomé'],
  ["SANA'A – The", "SANA'A –", "Sana'a"],
  ['LOMÉ – 12 March – The', 'LOMÉ – 12 March –', 'Lomé'],
  ['Hong Kong – Pilots', 'Hong Kong –', 'Hong Kong'],
  ['SHARM EL-SHEIKH, Egypt — A', 'SHARM EL-SHEIKH, Egypt —', 'Sharm El-Sheikh'],
])('%s', (text, printed, place) => {
  expect(read(text)).toEqual({place, printed})
})

test('a place in small letters before a colon counts only if the article names it again', () => {
  expect(read('New Delhi: Farmers marched', 'They met in New Delhi at noon.')?.place).toBe(
    'New Delhi',
  )
  expect(read('Tough talk: Farmers marched', 'They left at noon.')).toBeNull()
})

test.each([
  'The union – Local 418 – said no.',
  'LIVE: The talks are over.',
  'Ann Lee, who leads the team, said no.',
  'UN: The talks are over.',
  'Ann Lee: We are close.',
  'U.S. Officials said no.',
  'FIX IS IN: Moderators look away.',
  'SIEGEL--> What comes next?',
  'ISTANBUL',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeNull()
})
