/** What a custom validator of a reference field gets to see of its document. */
interface Context {
  readonly document?: {readonly _id?: string}
}

/** A validator: a document that points at itself says nothing. */
export function notItself(value: {_ref?: string} | undefined, context: Context): true | string {
  const own = context.document?._id?.replace(/^(drafts|versions\.[^.]+)\./, '')
  if (value?._ref === undefined || value._ref !== own) return true
  return 'Choose another document: this one cannot point at itself.'
}
