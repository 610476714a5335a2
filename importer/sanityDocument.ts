/** Any document as the importer writes it: its own fields beside Sanity's. */
export interface SanityDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** A document as the dataset gives it back. */
export interface StoredDocument extends SanityDocument {
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
}
