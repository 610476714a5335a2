import {wordSet} from '../lexicon/words.ts'
import {at, isComma, isDash, isFinite, type Word} from '../reading/word.ts'
import {COMMA_CUTS, JOINT_CUTS, PLAIN_CUTS} from './cuts.ts'
import {
  clauseReports,
  type ContentContext,
  type Cut,
  quotedBetween,
  reports,
  type Scan,
  skip,
  speaks,
} from './scan.ts'
import {startsClause} from './startsClause.ts'

/** Where a reported clause that begins at `start` ends. The cuts are tried at each word, in this order. */
export function contentEnd(
  words: readonly Word[],
  start: number,
  end: number,
  context: ContentContext,
): number {
  const scan: Scan = {words, start, end, context}
  for (let index = start; index < end; index++) {
    const word = at(words, index)
    if (word.quoted) {
      if (endsQuotation(scan, index)) return index + 1
      continue
    }
    if (word.text === ';' || (word.text === ':' && quotationHasCue(scan, index))) return index
    if (index > start && PLAIN_CUTS.some((cut) => cut(scan, index))) return index
    if (isDash(word) && index > start) {
      const close = dashedInsertion(scan, index)
      if (close === index && clauseReports(words, index + 1, end)) return index
      index = close
      continue
    }
    if (!isComma(word) && (word.tag !== 'CC' || isComma(at(words, index - 1)))) continue
    if (index + 1 >= end) continue
    if (JOINT_CUTS.some((cut) => cut(scan, index))) return index
    if (isComma(word) && index > start + 1 && COMMA_CUTS.some((cut) => cut(scan, index)))
      return index
    if (isComma(word) && RELATIVES.has(at(words, index + 1).lower)) {
      const close = relativeEnd(scan, index)
      if (close < 0 && context.noun) return index
      if (close >= 0) index = close
    }
  }
  return end
}

/** A quotation that ends with a comma may end the content: `said it was “thin,” adding`. */
const endsQuotation: Cut = ({words, start, end, context}, index) => {
  if (!at(words, index).closes || index <= start || index + 1 >= end) return false
  if (!isComma(at(words, index - 1))) return false
  const next = at(words, index + 1)
  if (next.tag === 'VBG' && reports(next) && !context.keepParticiples) return true
  if (next.lower === 'according') return true
  if (at(words, start).opens && !next.opens && !CARRY_ON.has(next.lower)) {
    if (!quotedBetween(words, index + 1, end)) return true
  }
  if (context.subordinate && !next.opens && startsClause(words, index + 1, end)) return true
  if (next.lower !== 'and' && next.lower !== 'but') return false
  const verb = at(words, skip(words, index + 2, 'ADV'))
  if (verb.tag === context.cueTag && reports(verb)) return true
  return next.lower === 'but' && startsClause(words, index + 2, end)
}

/** `: “…,” he wrote`: the quotation after the colon is introduced by its own cue. */
function quotationHasCue({words, end}: Scan, colon: number): boolean {
  if (!at(words, colon + 1).opens) return false
  let close = colon + 2
  while (close < end && !at(words, close).closes) close++
  if (!isComma(at(words, close - 1))) return false
  for (let index = close + 1; index < close + 5; index++) if (speaks(at(words, index))) return true
  return false
}

/** Jumps over "— … —"; a lone dash is passed. */
function dashedInsertion({words, end}: Scan, index: number): number {
  const mark = at(words, index).text
  for (let close = index + 1; close < end && close - index < 22; close++) {
    if (at(words, close).text === mark) return close
  }
  return index
}

/** Where a relative clause after a comma closes inside the content; -1 where it ends the content. */
function relativeEnd({words, end}: Scan, comma: number): number {
  let close = comma + 1
  while (
    close < end &&
    (at(words, close).quoted || !(isComma(at(words, close)) || isDash(at(words, close))))
  )
    close++
  const next = at(words, close + 1)
  if (close + 1 < end && (isFinite(next) || (next.tag === 'ADV' && isFinite(at(words, close + 2)))))
    return close
  return quotedBetween(words, comma, end) ? comma : -1
}

const CARRY_ON = wordSet('and but or that')
const RELATIVES = wordSet('which who whose')
