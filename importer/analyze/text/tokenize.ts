import {slice, type Span} from '../../span.ts'
import {ABBREVIATIONS} from './abbreviations.ts'
import type {Token} from './prose.ts'

export type BareToken = Omit<Token, 'paragraph' | 'sentence'>

/** The tokens of one paragraph, in order; white space and invisible marks of direction stand between them. */
export function tokenize(text: string, paragraph: Span): BareToken[] {
  const tokens: BareToken[] = []
  for (const match of slice(text, paragraph).matchAll(TOKEN)) {
    const start = paragraph.start + match.index
    const end = start + match[0].length
    const clitic = CLITIC.exec(match[0])
    if (clitic?.[1]) {
      const cut = start + clitic[1].length
      tokens.push(token(text, start, cut), token(text, cut, end))
    } else tokens.push(token(text, start, end))
  }
  return tokens
}

function token(text: string, start: number, end: number): BareToken {
  const piece = text.slice(start, end)
  const lower = ODD.test(piece)
    ? piece.toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '')
    : piece.toLowerCase()
  return {start, end, text: piece, lower, kind: kindOf(piece)}
}

function kindOf(piece: string): Token['kind'] {
  if (NUMBER.test(piece)) return 'number'
  return WORD.test(piece) ? 'word' : 'punctuation'
}

const ODD = /[’\u00ad]/
const NUMBER = /^[$£€¥]?\d/
const WORD = /[\p{L}\p{N}]/u
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00ad&_]+'

const TOKEN = new RegExp(
  [
    // U.S., U.N.-led, U.S.-Iran
    `(?:\\p{Lu}\\.){2,}(?:-${LETTERS})*`,
    `(?:${ABBREVIATIONS.join('|')})\\.(?![\\p{L}\\p{N}])`,
    '(?:[ap]\\.m|i\\.e|e\\.g)\\.',
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

const CLITIC = /^(.*[\p{L}\p{N}.])(n['’]t|['’](?:s|S|re|ve|d|ll|m))$/u
