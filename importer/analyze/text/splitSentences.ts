import {BEFORE_NAMES, STARTERS} from './abbreviations.ts'
import type {FoundQuotation} from './findQuotations.ts'
import type {BareToken} from './tokenize.ts'

/** Longer ones are cut, so that rules that look back over a sentence stay linear in the text. */
export const LONGEST_SENTENCE = 200

/** Where the sentences of one paragraph end: indices into its tokens, exclusive, the last one included. */
export function splitSentences(
  tokens: readonly BareToken[],
  quotations: readonly FoundQuotation[],
): number[] {
  const quoted = quotedTokens(tokens, quotations)
  const ends: number[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const full = at + 1 - from >= LONGEST_SENTENCE
    if (at + 1 === tokens.length || full || endsAt(tokens, quoted, at)) {
      ends.push(at + 1)
      from = at + 1
    }
  }
  return ends
}

function endsAt(tokens: readonly BareToken[], quoted: readonly Place[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return true
  const place = quoted[at]
  if (place === 'inside') return false
  if (place === 'last') {
    const stopped = STOP.test(tokens[at - 1]?.text ?? '')
    const full = tokens[at - 1]?.text === '.'
    return (
      stopped && (quoted[at + 1] === 'first' || (begins(next) && !saysOn(tokens, at + 1, full)))
    )
  }
  if (place === 'first') return false
  if (STOP.test(token.text)) {
    if (STOP.test(next.text) || CLOSING.test(next.text)) return false
    return begins(next) || quoted[at + 1] === 'first'
  }
  if (CLOSING.test(token.text)) return STOP.test(tokens[at - 1]?.text ?? '') && begins(next)
  if (token.kind === 'word' && token.text.endsWith('.')) return abbreviationEnds(token, next)
  return false
}

/** "at 9 a.m. The talks" and "in the U.S. He", but not "Mr. The". */
function abbreviationEnds(token: BareToken, next: BareToken): boolean {
  if (BEFORE_NAMES.has(token.lower) || !begins(next)) return false
  if (CLOCK.test(token.lower)) return !AFTER_CLOCK.test(next.lower)
  return STARTERS.has(next.lower) && UPPER.test(next.text)
}

/** Whether the words after a quotation carry it on: `"What?" Name asked`. */
function saysOn(tokens: readonly BareToken[], from: number, full: boolean): boolean {
  for (let at = from; at < from + 12; at++) {
    const token = tokens[at]
    if (!token) return false
    if (QUOTING.test(token.lower)) {
      const after = tokens[at + 1]
      if (at === from || after === undefined) return at > from
      return full ? ENDS_CUE.test(after.text) : !BEGINS_REPORT.test(after.lower)
    }
    if (token.text === ',' && at > from && !full) return appositionThenSays(tokens, at + 1)
    if (at > from + 3) return false
    if (!UPPER.test(token.text) && !SUBJECTS.test(token.lower)) return false
  }
  return false
}

/** `“What?” Amadou, the envoy, asked.` */
function appositionThenSays(tokens: readonly BareToken[], from: number): boolean {
  for (let at = from; at < from + 15; at++) {
    const token = tokens[at]
    if (!token || STOP.test(token.text)) return false
    if (token.text === ',') return QUOTING.test(tokens[at + 1]?.lower ?? '')
  }
  return false
}

type Place = 'outside' | 'first' | 'inside' | 'last'

/** For each token, where it stands in the outermost quotation that holds it. */
function quotedTokens(
  tokens: readonly BareToken[],
  quotations: readonly FoundQuotation[],
): Place[] {
  const places: Place[] = []
  let next = 0
  for (const token of tokens) {
    let quotation = quotations[next]
    while (quotation && quotation.outer.end <= token.start) quotation = quotations[++next]
    if (!quotation || token.end <= quotation.outer.start) places.push('outside')
    else if (quotation.closed && token.end === quotation.outer.end) places.push('last')
    else places.push(token.start === quotation.outer.start ? 'first' : 'inside')
  }
  return places
}

function begins(token: BareToken): boolean {
  return BEGINNING.test(token.text)
}

const STOP = /^(?:[.!?…]|\.{2,})$/
const CLOSING = /^[)\]]$/
const UPPER = /^\p{Lu}/u
const BEGINNING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«„([$£€@#—–-]/u
const CLOCK = /^[ap]\.m\.$/
const AFTER_CLOCK =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|e[sd]?t|cest|gmt|utc|\d.*)$/
const ENDS_CUE = /^[.,]$/
const BEGINS_REPORT = /^(?:that|:|“|"|‘)$/
const SUBJECTS = /^(?:he|she|they|we|i|the|mr|ms)$/
const QUOTING =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|exclaimed|shouted|wondered|tweeted|joked|continued|insisted|responded|explained|demanded|quipped|declared|cried|yelled|tweeted|remarked|retorted|quipped|mused|screamed|laughed|posted)$/
