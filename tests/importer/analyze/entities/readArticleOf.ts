import type {RawArticle} from '../../../../importer/read/rawArticle.ts'
import {findEntities} from '../../../../importer/analyze/entities/findEntities.ts'
import type {Entities} from '../../../../importer/analyze/entities/entities.ts'
import {readProse} from '../../../../importer/analyze/text/readProse.ts'

/** An article of these paragraphs and nothing else. */
export function articleOf(...lines: string[]): RawArticle {
  const paragraphs: RawArticle['paragraphs'][number][] = []
  let start = 0
  for (const line of lines) {
    paragraphs.push({
      span: {start, end: start + line.length},
      style: 'normal',
      speaker: null,
      marks: [],
    })
    start += line.length + 1
  }
  return {
    text: lines.join('\n'),
    headline: null,
    subheadline: null,
    byline: null,
    creators: [],
    dateline: null,
    printedDates: [],
    publishedAt: null,
    language: 'en',
    paragraphs,
    dropped: [],
    externalIds: [],
    canonicalUrl: null,
    warnings: [],
  }
}

export function entitiesOf(...lines: string[]): Entities {
  const raw = articleOf(...lines)
  return findEntities(raw, proseOf(raw))
}

export function proseOf(raw: RawArticle) {
  return readProse(
    raw.text,
    raw.paragraphs.map((paragraph) => paragraph.span),
  )
}

/** Organizations as `name [kind] alias; alias`, officials as `name, position, affiliation`. */
export function summaryOf(...lines: string[]): {organizations: string[]; officials: string[]} {
  const {organizations, officials} = entitiesOf(...lines)
  const names = new Map(organizations.map((one) => [one.id, one.name]))
  return {
    organizations: organizations.map(
      ({name, kind, aliases}) =>
        `${name} [${kind}]${aliases.length > 0 ? ` ${aliases.join('; ')}` : ''}`,
    ),
    officials: officials.map(
      ({name, position, affiliation}) =>
        `${name}, ${position}, ${names.get(affiliation ?? '') ?? null}`,
    ),
  }
}
