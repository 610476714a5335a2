/** A story that says it was published before its embargo ends has probably got one of the two wrong. */
export function embargoProblem(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const embargo = 'embargoedUntil' in value ? value.embargoedUntil : undefined
  const published = 'datePublished' in value ? value.datePublished : undefined
  if (typeof embargo !== 'string' || typeof published !== 'string' || published >= embargo) {
    return true
  }
  return `The story is dated ${published} but embargoed until ${embargo}: readers get it at the later time.`
}
