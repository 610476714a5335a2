import {randomBytes} from 'node:crypto'

const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

/**
 * Content Lake's rule for document ids: 1 to 128 of the characters `a-zA-Z0-9._-`, and no part
 * between dots is empty or starts with a dash (https://www.sanity.io/docs/ids).
 */
export function isDocumentId(id: string): boolean {
  return id.length <= 128 && /^[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_][A-Za-z0-9_-]*)*$/.test(id)
}

/** 22 random characters: ids of documents and transactions that the client didn't name. */
export function generateId(): string {
  let id = ''
  while (id.length < 22) id += randomBytes(33).toString('base64').replace(/[+/=]/g, '')
  return id.slice(0, 22)
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

/** `versions.<release>.<published id>` */
export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS) && id.indexOf('.', VERSIONS.length) > 0
}

/** The release of a version id, or null for drafts and published documents. */
export function releaseOf(id: string): string | null {
  return isVersionId(id) ? id.slice(VERSIONS.length, id.indexOf('.', VERSIONS.length)) : null
}

/** `drafts.a`, `versions.r1.a` and `a` all belong to the published id `a`. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (isVersionId(id)) return id.slice(id.indexOf('.', VERSIONS.length) + 1)
  return id
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}

export function versionIdOf(id: string, release: string): string {
  return `${VERSIONS}${release}.${publishedIdOf(id)}`
}
