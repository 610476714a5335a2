import {senderByline} from '../byline.ts'
import {readHeaders} from '../headers.ts'
import type {Sheet} from '../sheet.ts'

/** The headers of a memo or e-mail; its subject is the headline, its sender the byline, and what stands above is its letterhead. */
export function takeHeaders(sheet: Sheet) {
  const headers = readHeaders(sheet.lines)
  if (!headers) return
  for (const index of headers.lines)
    sheet.drop(index, 'memo-header', 'a header of a memo or e-mail')
  if (headers.date) sheet.printedDates.push({span: headers.date, kind: 'published'})
  if (headers.from) {
    const {index, value} = headers.from
    const line = sheet.lines[index]
    const start = line?.span.start ?? 0
    const address = /\s*<[^>]*>$/.exec(line?.text ?? '')?.[0].length ?? 0
    const span = {start: value.start - start, end: value.end - start - address}
    if (line) sheet.takeByline(index, senderByline(line.text, span), true)
  }
  if (!headers.subject) return
  sheet.takeHeadline(headers.subjectAt, headers.subject)
  for (let index = 0; index < (headers.lines[0] ?? 0); index++)
    sheet.drop(index, 'letterhead', 'it stands above the headers of a memo')
}
