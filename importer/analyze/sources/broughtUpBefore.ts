import type {Span} from '../../span.ts'
import {tokenAt} from './labelPhrase.ts'
import type {Scene} from './scene.ts'
import {kindOfHead, singular} from './sourceNouns.ts'

/**
 * Where the text brings up what "the statement", "that memo", "the observer" or "it" (with `head` null, for any document)
 * means: "in |a joint statement|", "the presence of |a police observer|". Null where none stands shortly before.
 */
export function broughtUpBefore(scene: Scene, position: number, head: string | null): Span | null {
  const {tokens} = scene.prose
  const here = tokenAt(scene.prose, position)
  const paragraph = tokens[here]?.paragraph ?? 0
  for (let at = here - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || paragraph - token.paragraph > REACH) return null
    if (token.kind !== 'word' || scene.isQuoted(token.start)) continue
    const fits = head === null ? kindOfHead(token.lower) === 'document' : isSame(token.lower, head)
    if (!fits) continue
    const from = articleBefore(scene, at)
    if (from >= 0) return {start: tokens[from]?.start ?? token.start, end: token.end}
  }
  return null
}

function isSame(word: string, head: string): boolean {
  return singular(word) === singular(head)
}

/** Index of "a" up to four words before the noun; -1 where the noun is not new there. */
function articleBefore(scene: Scene, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const token = scene.prose.tokens[at]
    if (!token || token.kind !== 'word') return -1
    if (token.lower === 'a' || token.lower === 'an') return at
    if (/^(?:the|its|his|her|their|of|in|to|that|this)$/.test(token.lower)) return -1
  }
  return -1
}

/** So many paragraphs back a document may have been brought up. */
const REACH = 8
