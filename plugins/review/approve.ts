import type {SanityDocument} from 'sanity'
import {strengthening, weakLinks} from './weakLinks.ts'

/** What approving needs of a Sanity client. */
export interface ReviewClient {
  fetch(query: string, params: {ids: string[]}): Promise<string[]>
  patch(id: string): ReviewPatch
}

interface ReviewPatch {
  set(values: {reviewState: string}): ReviewPatch
  unset(paths: string[]): ReviewPatch
  ifRevisionId(revision: string): ReviewPatch
  commit(): Promise<unknown>
}

/**
 * Marks a published document as approved and makes the links that its import left weak strong,
 * in one patch. A link whose target isn't published yet stays weak; publishing that link's
 * document later strengthens it. Rejects when somebody changed the document meanwhile.
 */
export async function approve(client: ReviewClient, document: SanityDocument): Promise<void> {
  const links = weakLinks(document)
  const published =
    links.length === 0 ? [] : await client.fetch(EXISTING_QUERY, {ids: links.map(({ref}) => ref)})
  const paths = strengthening(links.filter(({ref}) => published.includes(ref)))
  const patch = client.patch(document._id).set({reviewState: 'approved'})
  await (paths.length > 0 ? patch.unset(paths) : patch).ifRevisionId(document._rev).commit()
}

const EXISTING_QUERY = '*[_id in $ids]._id'
