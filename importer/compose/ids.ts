import {fingerprint} from '../fingerprint.ts'
import type {RawArticle} from '../read/rawArticle.ts'
import {slice} from '../span.ts'
import {slugify} from './slugify.ts'

/**
 * Ids of documents. They hold no dot (that would hide a document from readers without a token), no `tag:` and at
 * most 110 characters (128 are allowed, and `drafts.` or `versions.NAME.` may come before them), and depend on
 * nothing but what a thing is: the same input gives the same ids, and two articles that speak of one thing meet in
 * one document. `drafts.` is put before them when they are committed.
 *
 * | what | id | shared |
 * | --- | --- | --- |
 * | "Deadlock in Istanbul: Pakistan pushes...", 2025-10-27 | `article-deadlock-in-istanbul-pakistan-pushes-taliban-906f31cfffe5` | |
 * | the same with id 4711 of scheme `guid`, or with a canonical URL | `article-5ed2436c686e` | |
 * | Ibrahim Kalin | `official-ibrahim-kalin` | by all articles |
 * | Renée Tran (letters beyond a to z: a fingerprint keeps "Renée" and "Renee" apart) | `official-renee-tran-ea3d4c` | by all |
 * | Thuzar of the HPC (a person by one name) | `official-thuzar-hpc` | by articles that say so |
 * | Pakistan, "Islamabad" | `organization-state-pk` | by all |
 * | foreign ministry, of Turkey | `organization-tr-foreign-ministry` | by all |
 * | foreign ministry, of nobody says whom | `organization-906f31cfffe5-foreign-ministry` | |
 * | Istanbul | `place-tr-istanbul` | by all |
 * | peace talks of Pakistan and the Afghan Taliban | `negotiation-peace-afghan-taliban-state-pk` | by all |
 * | their third round | `round-peace-afghan-taliban-state-pk-3` | by all |
 * | the ceasefire that they signed on a day | `agreement-peace-afghan-taliban-state-pk-ceasefire-signed-2025-10-19` | by all |
 * | a source with a name | `source-ibrahim-kalin`, `source-state-pk` | by all |
 * | "diplomatic sources" | `source-906f31cfffe5-b576d9d68d` | never: the id holds the article's |
 * | a statement, a demand | `statement-906f31cfffe5-1d5f533584`, `demand-906f31cfffe5-...` | |
 *
 * The name of an unnamed person never gets here: their ids are made of the label that readers see.
 */
export function articleId(raw: RawArticle): string {
  const [external] = raw.externalIds
  if (external) return `article-${short(['external', external.scheme, external.value])}`
  if (raw.canonicalUrl) return `article-${short(['url', raw.canonicalUrl])}`
  const first = raw.paragraphs[0]
  const opening = first ? slice(raw.text, first.span) : ''
  const headline = raw.headline ? slice(raw.text, raw.headline) : opening
  const day = raw.publishedAt?.slice(0, 10) ?? null
  // Standing headlines ("World in brief") come back: without a day the first words tell editions apart.
  const key = short(['headline', nameKey(headline), day, day === null ? nameKey(opening) : null])
  return `article-${[slugify(headline, 45), key].filter(Boolean).join('-')}`
}

/** The part of an article's id that the ids of its own documents hold. */
export function articleKey(id: string): string {
  return id.slice(-12)
}

/** `type-name`: for documents that every article which names the thing shares. */
export function sharedId(type: string, ...parts: readonly (string | null)[]): string {
  return `${type}-${parts.filter(Boolean).join('-')}`
}

/** `type-<article>-<what>`: for documents that belong to one article. */
export function ownId(type: string, article: string, what: unknown): string {
  return `${type}-${articleKey(article)}-${short(what).slice(0, 10)}`
}

/** A name as part of an id: readable, and unlike for names that are not the same. */
export function namePart(name: string, longest = 60): string {
  const slug = slugify(name, longest)
  const plain = /^[a-z0-9 .,'-]*$/.test(nameKey(name)) && slug === slugify(name, 1000)
  return plain && slug !== ''
    ? slug
    : [slug, short(nameKey(name)).slice(0, 6)].filter(Boolean).join('-')
}

/** An id of which the end was cut, with a fingerprint of the whole; short ones stay as they are. */
export function limited(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 13)}-${short(text)}`
}

/** Makes ids unique in the order in which they come: `x`, `x-2`, `x-3`. */
export function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>()
  return (id) => {
    const count = (times.get(id) ?? 0) + 1
    times.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** 12 hexadecimal digits. */
export function short(value: unknown): string {
  return fingerprint(value).slice(0, 12)
}

/** A name as it is compared: one form of letters, apostrophes and spaces. */
function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}
