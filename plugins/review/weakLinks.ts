/** A link that an import made weak until somebody approves it. */
export interface WeakLink {
  /** Where the reference stands: `participants[_key=="p1"].party`. */
  path: string
  /** The id it points to. */
  ref: string
}

/**
 * The links of a document that approving makes strong: references that carry
 * `_strengthenOnPublish`, which imports add and publishing a draft resolves in the same way. Links
 * that are weak for good (a mark in the text) don't carry it and are left alone.
 */
export function weakLinks(value: unknown, path = ''): WeakLink[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => weakLinks(item, `${path}[${segment(item, index)}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') {
    return '_strengthenOnPublish' in value ? [{path, ref: value._ref}] : []
  }
  return Object.entries(value).flatMap(([name, child]) =>
    weakLinks(child, path === '' ? name : `${path}.${name}`),
  )
}

/** What a patch unsets to make these links strong. */
export function strengthening(links: readonly WeakLink[]): string[] {
  return links.flatMap(({path}) => [`${path}._weak`, `${path}._strengthenOnPublish`])
}

function segment(item: unknown, index: number): string {
  const hasKey = typeof item === 'object' && item !== null && '_key' in item
  return hasKey ? `_key==${JSON.stringify(item._key)}` : String(index)
}
