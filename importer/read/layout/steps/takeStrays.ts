import {isProse, type Sheet} from '../sheet.ts'

/** Beyond this there is no page with a pulled quote, and comparing all lines would take long. */
const MOST_LINES = 400

/** Words of the text that are set a second time between its paragraphs, in large type. */
export function takeStrays(sheet: Sheet) {
  const free = sheet.free()
  if (free.length > MOST_LINES) return
  const texts = new Map(free.map((index) => [index, plain(sheet.lines[index]?.text ?? '')]))
  for (const index of free) {
    const words = texts.get(index) ?? ''
    if (words.length < 20 || words.length > 200 || sheet.lines[index]?.bullet) continue
    const pulled = free.some((other) => {
      const text = texts.get(other) ?? ''
      return text.length > words.length && text.includes(words) && isProse(sheet.lines[other])
    })
    if (pulled) sheet.drop(index, 'pull-quote', 'words of the text, set a second time')
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["“”«»‘’']/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–-]+|[\s.,;—–-]+$/g, '')
}
