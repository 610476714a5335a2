import type {Plan, Versions} from '../../../importer/plan/plan.ts'
import {applyStep, planDocuments, type PlanOptions} from '../../../importer/plan/planDocuments.ts'
import type {SanityDocument, StoredDocument} from '../../../importer/sanityDocument.ts'

/** A dataset in memory that plans can be carried out on, as the real one would. */
export class MemoryDataset {
  readonly documents = new Map<string, StoredDocument>()
  #revision = 0

  /** What an editor does: any fields, without the import knowing. `undefined` takes a field away. */
  edit(id: string, fields: Record<string, unknown>): void {
    const kept = Object.entries({...this.get(id), ...fields}).filter(
      ([, value]) => value !== undefined,
    )
    this.put({...Object.fromEntries(kept), _id: id, _type: this.get(id)._type})
  }

  put(document: SanityDocument): void {
    this.#revision += 1
    this.documents.set(document._id, {
      ...document,
      _rev: `r${this.#revision}`,
      _createdAt: '2025-01-01T00:00:00Z',
      _updatedAt: '2025-01-01T00:00:00Z',
    })
  }

  get(id: string): StoredDocument {
    const found = this.documents.get(id)
    if (!found) throw new Error(`There is no ${id}.`)
    return found
  }

  /** The document's own fields, without Sanity's and without what the import keeps for itself. */
  fields(id: string): Record<string, unknown> {
    const {_rev, _createdAt, _updatedAt, imported: _imported, ...fields} = this.get(id)
    return fields
  }

  /** Plans an import, carries it out and returns the plan. */
  import(
    incoming: readonly SanityDocument[],
    options: Partial<PlanOptions> & {article: PlanOptions['article']},
  ): Plan {
    const plan = this.plan(incoming, options)
    for (const step of plan.steps) {
      if (step.action === 'create') this.put(step.document)
      if (step.action === 'patch') this.put(applyStep(this.get(step.id), step))
      if (step.action === 'delete') this.documents.delete(step.id)
    }
    return plan
  }

  plan(
    incoming: readonly SanityDocument[],
    options: Partial<PlanOptions> & {article: PlanOptions['article']},
  ): Plan {
    return planDocuments(incoming, this.#versions(), {
      mode: 'publish',
      run: 'run-1',
      at: '2025-01-02T00:00:00.000Z',
      input: JSON.stringify(incoming),
      ...options,
    })
  }

  #versions(): Map<string, Versions> {
    const versions = new Map<string, Versions>()
    for (const id of new Set([...this.documents.keys()].map((key) => key.replace('drafts.', '')))) {
      versions.set(id, {
        published: this.documents.get(id) ?? null,
        draft: this.documents.get(`drafts.${id}`) ?? null,
      })
    }
    return versions
  }
}

export function article(fields: Record<string, unknown> = {}): SanityDocument {
  return {
    _id: 'article-1',
    _type: 'article',
    reviewState: 'pending',
    headline: 'Talks open',
    ...fields,
  }
}

export function statement(id: string, text: string): SanityDocument {
  return {
    _id: id,
    _type: 'statement',
    reviewState: 'pending',
    text,
    source: {
      _type: 'reference',
      _ref: 'source-1',
      _weak: true,
      _strengthenOnPublish: {type: 'source'},
    },
  }
}

export function round(fields: Record<string, unknown> = {}): SanityDocument {
  return {_id: 'round-1', _type: 'negotiationRound', reviewState: 'pending', ...fields}
}

export function day(date: string) {
  return {_type: 'preciseDate', date, precision: date.length > 7 ? 'day' : 'month'}
}

/** Ids of the documents that a plan writes, with what it does. */
export function writes(plan: Plan): string[] {
  return plan.steps
    .filter(({action}) => action !== 'leave')
    .map((step) => `${step.action} ${step.action === 'create' ? step.document._id : step.id}`)
}

export function kept(plan: Plan): string[] {
  return plan.steps.flatMap((step) =>
    'kept' in step ? step.kept.map(({path, reason}) => `${step.id} ${path}: ${reason}`) : [],
  )
}

export const first = {id: 'article-1', asOf: '2025-10-27T00:00:00.000Z'}
export const second = {id: 'article-2', asOf: '2025-10-29T00:00:00.000Z'}
