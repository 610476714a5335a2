import {expect, test} from 'vitest'
import {strengthening, weakLinks} from '../../../plugins/review/weakLinks.ts'

const weak = (ref: string) => ({
  _type: 'reference',
  _ref: ref,
  _weak: true,
  _strengthenOnPublish: {type: 'source'},
})

test('links that an import left weak are found wherever they stand', () => {
  const document = {
    _id: 'statement-1',
    source: weak('source-1'),
    participants: [{_key: 'p "1"', party: weak('organization-1')}, {party: weak('organization-2')}],
  }
  expect(weakLinks(document)).toEqual([
    {path: 'source', ref: 'source-1'},
    {path: 'participants[_key=="p \\"1\\""].party', ref: 'organization-1'},
    {path: 'participants[1].party', ref: 'organization-2'},
  ])
})

test('links that are weak for good, or strong, are left alone', () => {
  const document = {
    mark: {_type: 'reference', _ref: 'statement-1', _weak: true},
    round: {_type: 'reference', _ref: 'round-1'},
    nothing: null,
  }
  expect(weakLinks(document)).toEqual([])
})

test('strengthening takes both marks away', () => {
  expect(strengthening([{path: 'source', ref: 'source-1'}])).toEqual([
    'source._weak',
    'source._strengthenOnPublish',
  ])
})
