import {expect, test} from 'vitest'
import {reviewBadge} from '../../../plugins/review/reviewBadge.ts'
import {isReviewed, reviewStateOf} from '../../../plugins/review/reviewState.ts'

test('documents of the model are reviewed, their parts and other types are not', () => {
  expect(['article', 'statement', 'source', 'negotiationRound'].every(isReviewed)).toBe(true)
  expect(['passage', 'attribution', 'sanity.imageAsset', 'toString'].some(isReviewed)).toBe(false)
})

test('only the three states count', () => {
  expect(reviewStateOf({reviewState: 'pending'})).toBe('pending')
  expect([null, {}, {reviewState: 'maybe'}].map(reviewStateOf)).toEqual([null, null, null])
})

const props = {
  id: 'statement-1',
  type: 'statement',
  transactionSyncLock: null,
  liveEdit: false,
  liveEditSchemaType: false,
  ready: true,
  release: undefined,
  scopeId: undefined,
}

function document(reviewState: string) {
  const times = {_createdAt: '2025-05-12T09:00:00Z', _updatedAt: '2025-05-12T09:00:00Z'}
  return {_id: 'statement-1', _type: 'statement', _rev: 'a', ...times, reviewState}
}

function badge(published: string | null, draft: string | null) {
  return reviewBadge({
    ...props,
    version: null,
    published: published === null ? null : document(published),
    draft: draft === null ? null : document(draft),
  })
}

test('the badge speaks of the draft where there is one', () => {
  expect(badge('pending', null)).toMatchObject({label: 'To review'})
  expect(badge('pending', 'rejected')).toMatchObject({label: 'Rejected'})
  expect(badge('pending', 'approved')).toBeNull()
  expect(badge(null, null)).toBeNull()
})
