import {applyStep} from '../plan/planDocuments.ts'
import type {CreateStep, DeleteStep, PatchStep, PlanStep} from '../plan/plan.ts'
import type {StoredDocument} from '../sanityDocument.ts'

export type WriteStep = CreateStep | PatchStep | DeleteStep

/**
 * Steps that go into one transaction, at most one a document: when a second article of the batch adds to a
 * document that the first one makes or changes, both become one step. (Within a transaction a second patch would
 * not find the revision that it was planned on.)
 */
export class Batch {
  readonly #steps = new Map<string, WriteStep>()
  readonly #touched = new Set<string>()
  #bytes = 0

  get steps(): readonly WriteStep[] {
    return [...this.#steps.values()]
  }

  /** Size of the mutations in UTF-8, as the request body counts them. */
  get bytes(): number {
    return this.#bytes
  }

  /** Ids of all documents that the plans rest on, those that stay as they are included. */
  get touched(): ReadonlySet<string> {
    return this.#touched
  }

  get(id: string): WriteStep | undefined {
    return this.#steps.get(id)
  }

  touch(ids: Iterable<string>): void {
    for (const id of ids) this.#touched.add(id)
  }

  add(step: PlanStep): void {
    const id = step.action === 'create' ? step.document._id : step.id
    this.#touched.add(id)
    if (step.action === 'leave') return
    const before = this.#steps.get(id)
    const joined = before ? join(before, step) : step
    this.#bytes += byteLength(joined) - (before ? byteLength(before) : 0)
    this.#steps.set(id, joined)
  }
}

export function stepId(step: WriteStep): string {
  return step.action === 'create' ? step.document._id : step.id
}

function join(first: WriteStep, second: WriteStep): WriteStep {
  if (second.action !== 'patch') return second
  if (first.action === 'create')
    return {action: 'create', document: applyStep(first.document, second)}
  if (first.action === 'delete') return first
  const set: Record<string, unknown> = {...first.set}
  for (const path of second.unset) delete set[path]
  Object.assign(set, second.set)
  const unset = [...new Set([...first.unset, ...second.unset])].filter((path) => !(path in set))
  const changes = first.changes.filter(
    ({path}) => !second.changes.some((other) => other.path === path),
  )
  for (const change of second.changes) {
    const before = first.changes.find(({path}) => path === change.path)
    changes.push(before ? {...change, before: before.before} : change)
  }
  return {
    ...second,
    ifRevisionId: first.ifRevisionId,
    set,
    unset,
    changes,
    kept: [...first.kept, ...second.kept],
  }
}

/** The mutations of a step as Content Lake takes them. */
export function toMutations(step: WriteStep): Mutation[] {
  switch (step.action) {
    case 'create':
      return [{create: step.document}]
    case 'patch': {
      const unset = step.unset.length > 0 ? {unset: [...step.unset]} : {}
      return [{patch: {id: step.id, ifRevisionID: step.ifRevisionId, set: step.set, ...unset}}]
    }
    case 'delete':
      // A delete takes no revision; the patch before it, which changes nothing, does.
      return [
        {patch: {id: step.id, ifRevisionID: step.ifRevisionId, unset: ['_guard']}},
        {delete: {id: step.id}},
      ]
  }
}

export type Mutation =
  | {create: CreateStep['document']}
  | {
      patch: {
        id: string
        ifRevisionID: string
        set?: Readonly<Record<string, unknown>>
        unset?: string[]
      }
    }
  | {delete: {id: string}}

/** The document that a step leaves behind, for planning what comes next; null when it is deleted. */
export function resultOf(
  step: WriteStep,
  now: StoredDocument | null,
  rev: string,
): StoredDocument | null {
  if (step.action === 'delete') return null
  const document = step.action === 'create' ? step.document : now && applyStep(now, step)
  if (!document) return null
  const times = {_createdAt: now?._createdAt ?? '', _updatedAt: now?._updatedAt ?? ''}
  return {...document, ...times, _rev: rev}
}

/**
 * Cuts steps into transactions of at most `limit` bytes, in order. A step that is larger by itself goes alone;
 * null where it is larger than a request may be.
 */
export function cutTransactions(
  steps: readonly WriteStep[],
  limit: number,
  requestLimit: number,
): WriteStep[][] | null {
  const cut: WriteStep[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const step of steps) {
    const bytes = byteLength(step)
    if (bytes > requestLimit) return null
    const last = cut.at(-1)
    if (last && size + bytes <= limit) {
      last.push(step)
      size += bytes
    } else {
      cut.push([step])
      size = bytes
    }
  }
  return cut
}

function byteLength(step: WriteStep): number {
  return Buffer.byteLength(JSON.stringify(toMutations(step)))
}
