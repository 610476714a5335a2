import {readProse} from '../../../../importer/analyze/text/readProse.ts'
import {slice} from '../../../../importer/span.ts'

/** The prose of a text whose paragraphs are its lines. */
export function proseOf(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
  return readProse(text, paragraphs)
}

export function sentencesOf(text: string): string[] {
  return proseOf(text).sentences.map((sentence) => slice(text, sentence))
}

/** What stands between quotation marks, with the depth before it and `!` where nothing closes it. */
export function quotationsOf(text: string): string[] {
  return proseOf(text).quotations.map(
    ({inner, depth, closed}) => `${depth}${closed ? '' : '!'} ${slice(text, inner)}`,
  )
}
