import fc from 'fast-check'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createSelector} from '../../../dataset/groq/selectIds.ts'
import {openSnapshot} from '../../../dataset/groq/snapshot.ts'
import type {View} from '../../../dataset/groq/view.ts'
import {openView} from '../../../dataset/groq/view.ts'
import {DatasetError} from '../../../dataset/errors.ts'
import {openDatabaseReadOnly} from '../../../dataset/store/database.ts'
import type {Mutation} from '../../../dataset/store/mutation.ts'
import {openStore} from '../../../dataset/store/openStore.ts'
import {referencesIn} from '../../../dataset/store/references.ts'
import type {Store} from '../../../dataset/store/store.ts'

const IDS = ['a', 'b', 'c', 'drafts.a', 'drafts.b', 'drafts.d', 'versions.r1.a', 'versions.r1.e']
const TYPES = ['n', 'm']

const reference = fc.record(
  {_ref: fc.constantFrom(...IDS), _weak: fc.boolean()},
  {requiredKeys: ['_ref']},
)
const document = fc.record({
  _id: fc.constantFrom(...IDS),
  _type: fc.constantFrom(...TYPES),
  to: reference,
  list: fc.array(reference, {maxLength: 2}),
  n: fc.integer(),
})
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  document.map((createOrReplace) => ({createOrReplace})),
  document.map((createIfNotExists) => ({createIfNotExists})),
  fc.constantFrom(...IDS).map((id) => ({delete: {id}})),
  fc
    .tuple(fc.constantFrom(...IDS), reference)
    .map(([id, to]) => ({patch: {id, set: {to}, unset: ['list']}})),
  fc.constantFrom(...TYPES).map((type) => ({
    delete: {query: '*[_type == $type && !defined(to._weak)]', params: {type}},
  })),
)

/** Whatever was done, all that is derived from the documents agrees with them. */
test('documents, reference index, snapshots and history stay in step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(mutation, {minLength: 1, maxLength: 5}), {maxLength: 12}),
      (transactions) => {
        const file = join(mkdtempSync(join(tmpdir(), 'parley-store-')), 'dataset.db')
        const store = openStore(file, createSelector)
        const reader = openDatabaseReadOnly(file)
        const kept = openSnapshot(reader)
        for (const mutations of transactions) {
          const before = [...store.all()]
          try {
            store.transact({mutations, author: 'ana'})
          } catch (error) {
            expect(error).toBeInstanceOf(DatasetError)
            expect([...store.all()]).toEqual(before)
          }
          kept.refresh()
          const fresh = openSnapshot(reader)
          fresh.refresh()
          for (const perspective of [
            'raw',
            ['published'],
            ['drafts', 'published'],
            ['r1', 'published'],
          ] as const) {
            const [now, again] = [openView(kept, perspective), openView(fresh, perspective)]
            expect(contentOf(now)).toEqual(contentOf(again))
          }
          expectReferencesToAgree(store)
          expectHistoryToAgree(store)
        }
        reader.close()
        const documents = [...store.all()]
        store.close()
        const reopened = openStore(file, createSelector)
        expect([...reopened.all()]).toEqual(documents)
        reopened.close()
      },
    ),
    {numRuns: 60},
  )
})

function contentOf(view: View) {
  return {
    all: view.all(),
    types: TYPES.map((type) => view.ofTypes([type])),
    one: IDS.map((id) => view.get(id)),
    referring: IDS.map((id) => view.referring([id])),
    groups: ['a', 'b', 'd'].map((id) => view.group(id)),
    versions: view.versions(),
    drafts: view.byPrefix('drafts.'),
  }
}

function expectReferencesToAgree(store: Store): void {
  const documents = [...store.all()]
  const existing = new Set(documents.map(({_id}) => _id))
  for (const id of IDS) {
    const by = (strong: boolean) =>
      documents
        .filter((other) => {
          const found = referencesIn(other).get(id)
          return strong ? found === true : found !== undefined
        })
        .map(({_id}) => _id)
    expect(store.referring(id).sort()).toEqual(by(false))
    expect(store.referring(id, {strong: true}).sort()).toEqual(by(true))
    if (!existing.has(id)) expect(by(true)).toEqual([])
  }
}

function expectHistoryToAgree(store: Store): void {
  for (const id of IDS) {
    const revisions = store.history.revisions(id)
    expect(revisions.at(-1)?.after ?? null).toEqual(store.get(id))
    for (const {transaction, before, after} of revisions) {
      expect(store.history.at(id, transaction.sequence)).toEqual(after)
      expect(store.history.at(id, transaction.sequence - 1)).toEqual(before)
    }
  }
}
