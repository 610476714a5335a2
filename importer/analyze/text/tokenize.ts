import {slice, type Span} from '../../span.ts'
import {ABBREVIATIONS} from './abbreviations.ts'
import type {Token} from './prose.ts'

/** A token before its sentence is known. */
export type BareToken = Omit<Token, 'sentence'> & {sentence: number}

/** The tokens of one paragraph, in order; white space and invisible marks of direction stand between them. */
export function tokenize(text: string, span: Span, paragraph: number): BareToken[] {
  const tokens: BareToken[] = []
  for (const match of slice(text, span).matchAll(TOKEN)) {
    const piece = match[0]
    const start = span.start + match.index
    const cut = cliticStart(piece)
    if (cut === 0) tokens.push(token(piece, start, paragraph))
    else {
      tokens.push(token(piece.slice(0, cut), start, paragraph))
      tokens.push(token(piece.slice(cut), start + cut, paragraph))
    }
  }
  return tokens
}

function token(piece: string, start: number, paragraph: number): BareToken {
  const lower = ODD.test(piece)
    ? piece.toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '')
    : piece.toLowerCase()
  return {
    start,
    end: start + piece.length,
    text: piece,
    lower,
    kind: kindOf(piece),
    paragraph,
    sentence: 0,
  }
}

function kindOf(piece: string): Token['kind'] {
  const first = piece.charCodeAt(0) | 32
  if (first >= 97 && first <= 122) return 'word'
  if (NUMBER.test(piece)) return 'number'
  return WORD.test(piece) ? 'word' : 'punctuation'
}

/** Where the clitic of a word begins ("do|n't", "Iran|'s"); 0 where it has none. */
function cliticStart(piece: string): number {
  const apostrophe = Math.max(piece.lastIndexOf("'"), piece.lastIndexOf('’'))
  if (apostrophe < 1 || !CLITIC.test(piece)) return 0
  return piece.length - apostrophe === 2 &&
    /n$/i.test(piece.slice(0, apostrophe)) &&
    /t$/i.test(piece)
    ? apostrophe - 1
    : apostrophe
}

const ODD = /[’\u00ad]/
const NUMBER = /^[$£€¥]?\d/
const WORD = /[\p{L}\p{N}]/u
const CLITIC = /[\p{L}\p{N}.](?:n['’]t|['’](?:s|S|re|ve|d|ll|m))$/u
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00ad&_]+'

const TOKEN = new RegExp(
  [
    // most words, told quickly
    '[a-z]+(?=[ \\n,;:!?)])',
    // U.S., U.N.-led, U.S.-Iran
    `(?:\\p{Lu}\\.){2,}(?:-${LETTERS})*`,
    `(?:\\p{L}+-)?(?:${ABBREVIATIONS.join('|')})\\.(?![\\p{L}\\p{N}])`,
    '(?:[ap]\\.m|i\\.e|e\\.g|Ph\\.D|M\\.Sc|B\\.Sc|Ed\\.D)\\.',
    // an initial
    '(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=\\s?\\p{Lu})',
    // £14m, 9.30, 10,000, 4th, 70%
    '[$£€¥]?\\d+(?:[.,:]\\d+)*(?:%|(?:st|nd|rd|th|s|m|bn|tn|k|km|am|pm)(?![\\p{L}\\p{N}]))?(?:-[\\p{L}\\p{N}]+)*',
    '[@#][\\p{L}\\p{N}_]+',
    `${LETTERS}(?:[-‐‑'’]${LETTERS})*`,
    '-{2,}',
    '\\.{2,}',
    "'{2,3}",
    '’{2}',
    '‘{2}',
    '`{2}',
    '[^\\s\\p{Cf}]',
  ].join('|'),
  'gu',
)
