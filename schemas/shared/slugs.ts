import type {DocumentToValidate, Problem} from '../validate.ts'

/** A problem for each document whose slug another document of its type has too. Draft and published are one. */
export function sharedSlugs(documents: readonly DocumentToValidate[]): Problem[] {
  const owners = new Map<string, string>()
  return documents.flatMap((document): Problem[] => {
    const slug = slugOf(document)
    if (slug === null) return []
    const key = `${document._type} ${slug}`
    const id = document._id.replace(/^(drafts|versions\.[^.]+)\./, '')
    const owner = owners.get(key) ?? id
    owners.set(key, owner)
    if (owner === id) return []
    const message = `The address "${slug}" is already that of ${owner}: choose another.`
    return [{documentId: document._id, type: document._type, path: 'slug', level: 'error', message}]
  })
}

function slugOf(document: DocumentToValidate): string | null {
  const {slug} = document
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return null
  return typeof slug.current === 'string' ? slug.current : null
}
