/** A text that nobody signed has no date of signing. */
export function signedProblem(value: unknown): true | string {
  if (typeof value !== 'object' || value === null || !('status' in value)) return true
  const unsigned = value.status === 'draft' || value.status === 'refused'
  const dated = 'dateSigned' in value && value.dateSigned !== undefined
  if (!unsigned || !dated) return true
  return 'A draft or refused agreement has no date of signing: change the status or clear the date.'
}
