import type {Token} from '../../text/prose.ts'

/**
 * How many tokens at the start of a paragraph are a dateline ("ISTANBUL:", "DOHA (NewsWire) —", "KUALA LUMPUR,
 * 7 August 2025 —", "WASHINGTON (AP) -"), which is no part of what anybody says; 0 where there is none.
 * `from` is the index of the paragraph's first token. A name that introduces several paragraphs is a speaker's.
 */
export function datelineLength(
  tokens: readonly Token[],
  from: number,
  speakers: ReadonlySet<string>,
): number {
  const first = tokens[from]
  if (!first || !PLACE.test(first.text) || speakers.has(first.text)) return 0
  let bracket = false
  for (let index = from + 1; index < from + 14; index++) {
    const token = tokens[index]
    if (!token || token.paragraph !== first.paragraph) return 0
    if (token.text === ':' || DASHES.has(token.text)) {
      const next = tokens[index + 1]
      return next && next.paragraph === first.paragraph && !allCapitals(tokens, index + 1)
        ? index + 1 - from
        : 0
    }
    if (token.text === '(' || token.text === '[') bracket = true
    else if (token.text === ')' || token.text === ']') bracket = false
    else if (!bracket && !PLACE.test(token.text) && !BESIDE.test(token.text)) return 0
  }
  return 0
}

/** Text in capitals throughout has no dateline of this kind: its first words are as good as any other. */
function allCapitals(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    if (/\p{Ll}/u.test(tokens[index]?.text ?? '')) return false
  }
  return true
}

const PLACE = /^(?:\p{Lu}{3,}|\p{Lu}{2,}[.’'-]\p{Lu}+|ST\.)$/u
const BESIDE =
  /^(?:[,/.]|\p{Lu}+\.?|\d{1,4}|DE|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?|[A-Z][a-z]+\.)$/u
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--'])
