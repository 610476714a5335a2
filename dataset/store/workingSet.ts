import type {StoredDocument} from './document.ts'
import type {Mutation} from './mutation.ts'

/** A document while a transaction works on it. */
export interface WorkingDocument {
  id: string
  /** As it was before the transaction; null when it wasn't there. */
  before: StoredDocument | null
  /** As the transaction would leave it; null when it isn't there. */
  now: StoredDocument | null
  /** The mutations that changed it so far. */
  mutations: Mutation[]
  /** The place in the request of the last of them. */
  index: number
}

/** The documents that a transaction has looked at, each loaded once, in order of the first look. */
export class WorkingSet {
  readonly #load: (id: string) => StoredDocument | null
  readonly #documents = new Map<string, WorkingDocument>()

  constructor(load: (id: string) => StoredDocument | null) {
    this.#load = load
  }

  get(id: string): WorkingDocument {
    const known = this.#documents.get(id)
    if (known !== undefined) return known
    const before = this.#load(id)
    const fresh: WorkingDocument = {id, before, now: before, mutations: [], index: 0}
    this.#documents.set(id, fresh)
    return fresh
  }

  write(id: string, document: StoredDocument | null, mutation: Mutation, index: number): void {
    const entry = this.get(id)
    entry.now = document
    entry.mutations.push(mutation)
    entry.index = index
  }

  /** What the transaction changed; a document that it made and removed again is left out. */
  changed(): WorkingDocument[] {
    return [...this.#documents.values()].filter(
      ({before, now, mutations}) => mutations.length > 0 && (before !== null || now !== null),
    )
  }
}
