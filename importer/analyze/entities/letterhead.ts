import type {RawArticle} from '../../read/rawArticle.ts'
import type {Span} from '../../span.ts'
import {readProse} from '../text/readProse.ts'
import {findHeadedNames} from './headedNames.ts'
import {nameRuns} from './nameRuns.ts'
import {addForm, emptyDrafts, newDraft, organizationOf, type Drafts} from './organizationDrafts.ts'
import {readTokens} from './tokens.ts'

/**
 * Full names that only the lines around the story print (headline, letterhead, signature). They are no mentions, but
 * "the Trust" and an acronym in the story may stand for them; what nothing in the story stands for is dropped later.
 */
export function findLetterheadNames(raw: RawArticle, drafts: Drafts): void {
  const spans = [raw.headline, ...raw.dropped.map((one) => one.span)]
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start)
  const kept = withoutOverlaps(spans)
  const reading = readTokens(readProse(inTitleCase(raw.text, kept), kept))
  const outside = emptyDrafts()
  findHeadedNames(reading, nameRuns(reading), outside)
  for (const {forms, kind, media} of outside.all) {
    const [name] = forms
    if (!name || media || organizationOf(drafts, name)) continue
    addForm(drafts, newDraft(drafts, kind), name)
  }
}

/** Lines of capitals as "Ridgemoor Housing Trust", so that they read as names. */
function inTitleCase(text: string, spans: readonly Span[]): string {
  let plain = text
  for (const {start, end} of spans) {
    const line = text.slice(start, end)
    if (!/^[\p{Lu}\s.,&'’–-]+$/u.test(line) || line.length > 80) continue
    const titled = line.replace(/\p{Lu}+/gu, (word, at: number) => {
      const small = /^(?:OF|THE|AND|FOR|ON|IN)$/.test(word) && at > 0
      return small ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()
    })
    if (titled.length === line.length) plain = plain.slice(0, start) + titled + plain.slice(end)
  }
  return plain
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
