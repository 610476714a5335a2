import type {Span} from '../../span.ts'
import {findQuotations, type FoundQuotation} from './findQuotations.ts'
import type {Prose, Quotation, Sentence, Token} from './prose.ts'
import {splitSentences} from './splitSentences.ts'
import {tokenize} from './tokenize.ts'

/**
 * Cuts a text into tokens, sentences and quotations. `paragraphs` are in order and do not overlap; what stands
 * between them is left out. Linear in the length of the text; never throws, whatever the text holds.
 */
export function readProse(text: string, paragraphs: readonly Span[]): Prose {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const quotations: Quotation[] = []
  let continued = false
  for (const [paragraph, span] of paragraphs.entries()) {
    const words = tokenize(text, span, paragraph)
    const next = paragraphs[paragraph + 1]
    const found = findQuotations(text, words, {
      continued,
      singleFollows: next !== undefined && SINGLE.test(text.slice(next.start, next.start + 2)),
    })
    continued = found.some((quotation) => !quotation.closed)
    for (const quotation of withDepth(found, paragraph)) quotations.push(quotation)
    let from = 0
    for (const end of splitSentences(words, found)) {
      const first = words[from]
      const last = words[end - 1]
      if (!first || !last) continue
      const sentence = sentences.length
      const firstToken = tokens.length
      for (let index = from; index < end; index++) {
        const word = words[index]
        if (!word) break
        word.sentence = sentence
        tokens.push(word)
      }
      sentences.push({
        start: first.start,
        end: last.end,
        paragraph,
        firstToken,
        endToken: tokens.length,
      })
      from = end
    }
  }
  return {text, paragraphs, sentences, tokens, quotations}
}

function* withDepth(found: readonly FoundQuotation[], paragraph: number): Generator<Quotation> {
  const around: number[] = []
  for (const quotation of found) {
    while (around.length > 0 && (around.at(-1) ?? 0) <= quotation.outer.start) around.pop()
    yield {...quotation, depth: around.length, paragraph}
    around.push(quotation.outer.end)
  }
}

const SINGLE = /^\s?['‘](?!['‘])/
