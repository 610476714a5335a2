import type {Drafts, Found, OrganizationDraft} from './organizationDrafts.ts'
import {lowerAt, type Reading} from './tokens.ts'

/**
 * In a text on forming a government, what stands in one list with a party is a party too, whatever it calls itself:
 * "the Moselle Democrats, the Farmers' League and the Green List".
 */
export function settleParties(reading: Reading, drafts: Drafts): void {
  const words = POLITICS.filter((word) => reading.common.has(word)).length
  if (words < 2) return
  for (let pass = 0; pass < 3; pass++) {
    for (const draft of drafts.all) {
      if (draft.gone || !MAY_BE.has(draft.kind) || draft.media) continue
      if (!draft.mentions.some((mention) => isBesideParty(reading, drafts, mention))) continue
      draft.kind = 'party'
    }
  }
}

function isBesideParty(reading: Reading, drafts: Drafts, {from, to}: Found): boolean {
  const gap = /^(?:,|and|the)$/
  let left = from - 1
  // "the Civic Union (UC), the List of the Valleys (LV) and"
  const bracketed = lowerAt(reading, to) === '(' && lowerAt(reading, to + 2) === ')'
  const end = bracketed ? to + 3 : to
  while (left > from - 4 && gap.test(lowerAt(reading, left))) left--
  if (lowerAt(reading, left) === ')' && lowerAt(reading, left - 2) === '(') left -= 3
  let right = end
  while (right < end + 3 && gap.test(lowerAt(reading, right))) right++
  const before =
    left < from - 1 && joins(reading, left + 1, from) ? drafts.owner.get(left) : undefined
  const after = right > end && joins(reading, end, right) ? drafts.owner.get(right) : undefined
  return [before, after].some((one: OrganizationDraft | undefined) => one?.kind === 'party')
}

/** A comma or "and", and not the article alone. */
function joins(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:,|and)$/.test(lowerAt(reading, at))) return true
  return false
}

const POLITICS =
  'coalition parties mandate programme formateur informateur seats election elections cabinet government'.split(
    ' ',
  )
const MAY_BE: ReadonlySet<OrganizationDraft['kind']> = new Set(['other', 'union'])
