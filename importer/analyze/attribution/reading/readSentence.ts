import {wordSet} from '../lexicon/words.ts'
import type {Prose, Token} from '../../text/prose.ts'
import type {QuotePlaces} from './quotePlaces.ts'
import {tagWords} from './tagWords.ts'
import {at, type Reading, type Word} from './word.ts'

/** Makes words of the tokens `[from, to)`; their tags come with `tagReading`, which most sentences never need. */
export function readTokens(
  prose: Prose,
  from: number,
  to: number,
  quotes: QuotePlaces,
): Reading | null {
  const tokens = prose.tokens.slice(from, to)
  const first = tokens[0]
  if (!first) return null
  const shouting = isShouting(tokens)
  const words = tokens.map((token, index) =>
    wordOf(prose.text, token, quotes, from + index, shouting),
  )
  const headline = shouting || isTitleCase(words)
  let end = words.length
  while (end > 0 && STOP.test(at(words, end - 1).text) && !at(words, end - 1).quoted) end--
  return {
    words,
    end,
    paragraph: first.paragraph,
    first: prose.tokens[from - 1]?.paragraph !== first.paragraph,
    headline,
  }
}

/** Gives the words of a sentence their tags. */
export function tagReading(reading: Reading): void {
  tagWords(reading.words, reading.headline)
}

function wordOf(
  text: string,
  token: Token,
  quotes: QuotePlaces,
  index: number,
  shouting: boolean,
): Word {
  const place = quotes.get(index)
  // a hyphen between spaces is a dash
  const dash =
    token.text === '-' &&
    /\s/.test(text[token.start - 1] ?? ' ') &&
    /\s/.test(text[token.end] ?? ' ')
  return {
    start: token.start,
    end: token.end,
    text: dash ? '–' : token.text,
    lower: token.lower,
    capital: !shouting && CAPITAL.test(token.text),
    mark: token.kind === 'punctuation',
    quoted: place !== undefined,
    opens: place === 'opens',
    closes: place === 'closes',
    tag: 'PU',
    lemma: null,
    verbIfNot: null,
    finite: false,
  }
}

function isShouting(tokens: readonly Token[]): boolean {
  let words = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue
    if (token.text !== token.text.toUpperCase() || !CAPITAL.test(token.text)) return false
    words++
  }
  return words > 2
}

/** Title case, as in headlines of some houses: seven in ten of the longer words begin with a capital. */
function isTitleCase(words: readonly Word[]): boolean {
  if (words.length > 30) return false
  const long = words.filter((word) => !word.mark && word.lower.length > 2 && !SMALL.has(word.lower))
  return long.length >= 4 && long.filter((word) => word.capital).length > 0.7 * long.length
}

const STOP = /^[.!?…]$/
const CAPITAL = /^\p{Lu}/u
const SMALL = wordSet(`
  for with from over into after before about against under the and than amid until off during
  between without through`)
