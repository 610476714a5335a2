import type {Span} from '../../span.ts'
import type {Line} from './lines.ts'

const HEADER =
  /^(to|from|cc|bcc|date|sent|re|subject|ref|reference|our ref|via|through|attention|attn|reply-to|distribution|status|classification|memo|memorandum)(?:\s*:\s*|\t+|\s{3,})(.*)$/i

export interface Headers {
  /** Indexes of the header lines. */
  readonly lines: readonly number[]
  /** The value of "Subject" or "Re", which is the headline of a memo. */
  readonly subject: Span | null
  /** Index of its line. */
  readonly subjectAt: number
  /** The value of "Date" or "Sent". */
  readonly date: Span | null
  /** The value of "From", with the index of its line. */
  readonly from: {readonly index: number; readonly value: Span} | null
}

/** The header block of a memo or e-mail at the top ("To: ...", "From: ...", "Re: ..."): two such lines or more. */
export function readHeaders(lines: readonly Line[]): Headers | null {
  const found: {index: number; key: string; value: Span}[] = []
  for (const [index, line] of lines.slice(0, 14).entries()) {
    const match = HEADER.exec(line.text)
    const [, key = '', value = ''] = match ?? []
    if (match && line.text.length <= 200) {
      found.push({
        index,
        key: key.toLowerCase(),
        value: {start: line.span.end - value.length, end: line.span.end},
      })
    } else if (found.length > 0) break
  }
  if (found.length < 2) return null
  const headerOf = (...keys: string[]) =>
    found.find(({key, value}) => keys.includes(key) && value.end > value.start)
  const subject = headerOf('subject', 're')
  return {
    lines: found.map(({index}) => index),
    subject: subject?.value ?? null,
    subjectAt: subject?.index ?? -1,
    date: headerOf('date', 'sent')?.value ?? null,
    from: headerOf('from') ?? null,
  }
}
