import type {FoundSource} from '../analyze/analysis.ts'
import {findPersonName} from '../../schemas/shared/personName.ts'

/** Words after which a label only says whose the person is ("an aide to Mr Kalin"). */
const RELATION =
  /,?\s+(?:to|of|for|at|with|from|close|near|who|that|named|called|in|on|under|by)\s/i

/**
 * The label that may be stored: as printed, but for unnamed people without a name. "An aide to Mr Kalin" becomes
 * "An aide": the dataset may be public, keeps every value in its history, and a name beside an unnamed source
 * invites guesses. The story itself of course stays as printed.
 */
export function publicLabel({label, kind}: Pick<FoundSource, 'label' | 'kind'>): string {
  if (kind !== 'unnamed-person' || !hasName(label)) return label
  const [head = ''] = label.split(RELATION)
  return head.trim() !== '' && !hasName(head) ? head.trim() : 'unnamed source'
}

/** Words about an unnamed source that may be stored, or null where they hold a name. */
export function publicWords(words: string | null): string | null {
  return words === null || hasName(words) ? null : words
}

function hasName(text: string): boolean {
  return findPersonName(text)?.how === 'certain'
}
