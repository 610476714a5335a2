import type {SanityDocument, StoredDocument} from '../sanityDocument.ts'

/** What an import would do: the result of comparing what it made with what the dataset holds. Nothing is written yet. */
export interface Plan {
  readonly steps: readonly PlanStep[]
}

export type PlanStep = CreateStep | PatchStep | DeleteStep | LeaveStep

export interface CreateStep {
  readonly action: 'create'
  readonly document: SanityDocument
}

export interface PatchStep {
  readonly action: 'patch'
  readonly id: string
  readonly type: string
  /** The patch holds only while the document has this revision; after a conflict it is planned anew. */
  readonly ifRevisionId: string
  /** Path -> value, as Content Lake's `set` takes it. */
  readonly set: Readonly<Record<string, unknown>>
  readonly unset: readonly string[]
  /** For people and for undo: each field that changes, with its value before and after. */
  readonly changes: readonly FieldChange[]
  readonly kept: readonly Kept[]
}

/** A document that an earlier import made, that this one makes no more, and that no editor has touched. */
export interface DeleteStep {
  readonly action: 'delete'
  readonly id: string
  readonly type: string
  readonly ifRevisionId: string
  readonly before: StoredDocument
}

export interface LeaveStep {
  readonly action: 'leave'
  readonly id: string
  readonly type: string
  readonly kept: readonly Kept[]
}

export interface FieldChange {
  readonly path: string
  /** Undefined where the field was not there. */
  readonly before: unknown
  readonly after: unknown
}

/** A value that came with the import and was not written. */
export interface Kept {
  readonly path: string
  /**
   * `edited`: an editor changed it, the import brings nothing new. `conflict`: both changed it. `contradiction`:
   * another article says otherwise. `annotation-lost`: the words an annotation stood on are gone. `deleted`: an
   * editor deleted the document. `gone`: the article no longer gives it, but an editor has worked on it.
   */
  readonly reason: 'edited' | 'conflict' | 'contradiction' | 'annotation-lost' | 'deleted' | 'gone'
  readonly now: unknown
  readonly incoming: unknown
}

/** The published document and the open draft of one id, as they are now. */
export interface Versions {
  readonly published: StoredDocument | null
  readonly draft: StoredDocument | null
}
