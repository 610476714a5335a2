import type {RawArticle} from '../read/rawArticle.ts'
import {slice, type Span} from '../span.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import type {Annotation} from './blocks.ts'
import {documentIdOf, textOf, type Composition} from './composition.ts'
import {placeIdOf} from './entityDocuments.ts'
import {articleKey, short} from './ids.ts'
import {slugify} from './slugify.ts'
import {reference, references, toDocument, weakReference} from './values.ts'

/** The article with its body, in which the words of each statement and each name are marked. */
export function articleDocument(composition: Composition): SanityDocument {
  const {raw, analysis, article, blocks} = composition
  const text = (span: Span | null) => span && textOf(composition, span)
  const headline = text(raw.headline)
  const finds = (found: readonly {id: string}[]) =>
    references(found.map(({id}) => documentIdOf(composition, id)))
  const published = printed(raw, 'published') ?? printed(raw, 'age')
  return toDocument(article, 'article', {
    headline,
    subheadline: text(raw.subheadline),
    slug: {_type: 'slug', current: slugOf(raw, article, headline)},
    byline: text(raw.byline),
    creators: [...new Set(raw.creators)],
    dateline: datelineOf(composition),
    body: blocks.build(annotationsOf(composition)),
    negotiations: finds(analysis.negotiations),
    rounds: finds(analysis.rounds),
    datePublished: raw.publishedAt === null ? null : new Date(raw.publishedAt).toISOString(),
    datePublishedAsPrinted: published,
    dateModifiedAsPrinted: printed(raw, 'modified'),
    pubStatus: 'usable',
    genre: genreOf(raw),
    language: raw.language,
    publisher: droppedText(raw, 'publication', /^\D+$/),
    infoSources: agenciesOf(raw),
    rights: droppedText(raw, 'copyright', /©|\(c\)|copyright|rights|reproduc|republi|material/i),
    canonicalUrl: raw.canonicalUrl,
    externalIds: raw.externalIds.map(({scheme, value}) => ({
      _key: short([scheme, value]),
      _type: 'externalId',
      scheme,
      value,
    })),
  })
}

function datelineOf(composition: Composition) {
  const {dateline} = composition.raw
  if (!dateline) return null
  const place = placeIdOf(composition, dateline.place)
  return {
    _type: 'dateline',
    text: textOf(composition, dateline.span),
    ...(place === null ? {} : {place: reference(place)}),
  }
}

/** Statements first: of two marks over the same words the Studio draws the later one on top. */
function annotationsOf(composition: Composition): Annotation[] {
  const {statements, officials, organizations, places} = composition.analysis
  const attributions = statements.flatMap(({id, content}): Annotation[] => {
    const statement = documentIdOf(composition, id)
    if (statement === null) return []
    const definition = {
      _key: markKey(statement),
      _type: 'attribution',
      statement: weakReference(statement),
    }
    return [{definition, spans: content}]
  })
  const taken = new Set<string>()
  const mentions = [...officials, ...organizations, ...places].flatMap((found): Annotation[] => {
    const target = documentIdOf(composition, found.id)
    if (target === null) return []
    const spans = found.mentions
      .map(({span}) => span)
      .filter(({start, end}) => !taken.has(`${start}-${end}`))
    for (const {start, end} of spans) taken.add(`${start}-${end}`)
    const definition = {_key: markKey(target), _type: 'mention', target: weakReference(target)}
    return [{definition, spans}]
  })
  return [...attributions, ...mentions]
}

/** The prefix tells marks of the import from an editor's (importer/plan/mergeBody.ts). */
function markKey(id: string): string {
  return `i-${short(id)}`
}

/** Headlines come back: the day, or else the article's key, keeps their addresses apart. */
function slugOf(raw: RawArticle, article: string, headline: string | null): string {
  const day = raw.publishedAt?.slice(0, 10)
  const words = slugify(headline ?? '', 72)
  return [words, words === '' || day === undefined ? articleKey(article) : day]
    .filter(Boolean)
    .join('-')
}

function printed(raw: RawArticle, kind: 'published' | 'modified' | 'age'): string | null {
  const dates = raw.printedDates.filter((date) => date.kind === kind)
  // A page copied with its frame has the age of another story above the headline.
  const own = dates.find(({span}) => span.start > (raw.headline?.end ?? 0)) ?? dates[0]
  return own ? slice(raw.text, own.span) : null
}

/** The first line that a rule left out and that says what is looked for, or null. */
function droppedText(raw: RawArticle, rule: string, pattern: RegExp): string | null {
  const lines = raw.dropped
    .filter((one) => one.rule === rule)
    .map(({span}) => slice(raw.text, span))
  return lines.find((line) => pattern.test(line)) ?? null
}

/** The agency that a dateline names: "DOHA (NewsWire) —". */
function agenciesOf({text, dateline}: RawArticle): string[] {
  const printed = dateline ? slice(text, dateline.span) : ''
  const [, bracketed, slashed] =
    /\(([^)\d]{2,38})\)|\/([^/\d]{2,38})\/$/.exec(printed.replace(/\.$/, '')) ?? []
  return [bracketed ?? slashed].filter((name) => name !== undefined)
}

/** The genre, where the text prints a label that says it. */
function genreOf(raw: RawArticle): string | null {
  const labels = raw.dropped
    .filter(({rule}) => rule === 'topic-label' || rule === 'release-label')
    .map(({span}) => slice(raw.text, span))
  const genre = GENRES.find(([, label]) => labels.some((text) => label.test(text)))
  if (genre) return genre[0]
  return raw.paragraphs.some(({style}) => style === 'answer') ? 'interview' : null
}

const GENRES: readonly (readonly [genre: string, label: RegExp])[] = [
  ['live-blog', /^live\b/i],
  ['press-release', /^(?:press|media|news) (?:release|statement)|^for immediate release/i],
  ['opinion', /^(?:opinion|editorial|comment|leader|column)\b/i],
  ['analysis', /^analysis\b/i],
  ['newsletter', /^newsletter\b/i],
  ['transcript', /^transcript\b/i],
  ['interview', /^(?:interview|q ?& ?a)\b/i],
]
