import {describe, expect, test} from 'vitest'
import {isUntouched} from '../../../importer/plan/planDocuments.ts'
import {article, first, kept, MemoryDataset, second, statement, writes} from './documents.ts'

describe('an import of one article', () => {
  test('creates everything once, and does nothing the second time', () => {
    const dataset = new MemoryDataset()
    const incoming = [article(), statement('statement-1', 'A'), statement('statement-2', 'B')]
    expect(writes(dataset.import(incoming, {article: first}))).toEqual([
      'create statement-1',
      'create statement-2',
      'create article-1',
    ])
    expect(writes(dataset.import(incoming, {article: first, run: 'run-2'}))).toEqual([])
  })

  test('writes what the article is known by last, so that an import that was cut off goes on', () => {
    const dataset = new MemoryDataset()
    const plan = dataset.plan([article(), statement('statement-1', 'A')], {article: first})
    expect(writes(plan).at(-1)).toBe('create article-1')
  })

  test('writes into an open draft, too', () => {
    const dataset = new MemoryDataset()
    dataset.import([article()], {article: first})
    dataset.put({...dataset.get('article-1'), _id: 'drafts.article-1', subheadline: 'Mine'})
    const plan = dataset.import([article({headline: 'Talks go on'})], {article: first})
    expect(writes(plan)).toEqual(['patch article-1', 'patch drafts.article-1'])
    expect(dataset.fields('drafts.article-1')).toMatchObject({
      headline: 'Talks go on',
      subheadline: 'Mine',
    })
  })

  test('as drafts, leaves a published document alone and writes a draft beside it', () => {
    const dataset = new MemoryDataset()
    dataset.import([article()], {article: first})
    const changed = [article({headline: 'Talks go on'})]
    const plan = dataset.import(changed, {article: first, mode: 'drafts'})
    expect(writes(plan)).toEqual(['create drafts.article-1'])
    expect(dataset.fields('article-1')).toMatchObject({headline: 'Talks open'})
    expect(dataset.fields('drafts.article-1')).toMatchObject({headline: 'Talks go on'})
    expect(writes(dataset.import(changed, {article: first, mode: 'drafts'}))).toEqual([])
  })

  test('does not bring back what somebody deleted', () => {
    const dataset = new MemoryDataset()
    dataset.import([article(), statement('statement-1', 'A')], {article: first})
    dataset.documents.delete('statement-1')
    const plan = dataset.import([article({headline: 'New'}), statement('statement-1', 'A')], {
      article: first,
    })
    expect(writes(plan)).toEqual(['patch article-1'])
    expect(kept(plan)).toEqual(['statement-1 : deleted'])
    const again = [article({headline: 'Newer'}), statement('statement-1', 'A')]
    expect(writes(dataset.import(again, {article: first}))).toEqual(['patch article-1'])
  })

  test('takes back what a corrected article no longer says, unless somebody has worked on it', () => {
    const dataset = new MemoryDataset()
    const incoming = [article(), statement('statement-1', 'A'), statement('statement-2', 'B')]
    dataset.import(incoming, {article: first})
    dataset.edit('statement-2', {reviewState: 'approved'})
    const plan = dataset.import([article({headline: 'New'})], {article: first})
    expect(writes(plan)).toEqual(['delete statement-1', 'patch article-1'])
    expect(kept(plan)).toEqual(['statement-2 : gone'])
  })

  test('keeps corrections and whatever else only editors write', () => {
    const dataset = new MemoryDataset()
    dataset.import([article()], {article: first})
    const corrections = [{_key: 'c', _type: 'correction', text: 'The round was the third.'}]
    dataset.edit('article-1', {corrections})
    dataset.import([article({headline: 'New'})], {article: first})
    expect(dataset.fields('article-1')).toMatchObject({headline: 'New', corrections})
  })

  test('takes the strengthening of links for no change', () => {
    const dataset = new MemoryDataset()
    const incoming = [article(), statement('statement-1', 'A')]
    dataset.import(incoming, {article: first})
    dataset.edit('statement-1', {source: {_type: 'reference', _ref: 'source-1'}})
    expect(isUntouched(dataset.get('statement-1'))).toBe(true)
    const other = [article(), {...statement('statement-1', 'A'), cue: 'said'}]
    dataset.import(other, {article: first})
    expect(dataset.fields('statement-1')).toMatchObject({
      cue: 'said',
      source: {_type: 'reference', _ref: 'source-1'},
    })
  })

  test('remembers the input of an article even where nothing else of it changed', () => {
    const dataset = new MemoryDataset()
    dataset.import([article()], {article: first, input: 'a'})
    expect(writes(dataset.import([article()], {article: first, input: 'b'}))).toEqual([
      'patch article-1',
    ])
    expect(writes(dataset.import([article()], {article: first, input: 'b'}))).toEqual([])
  })

  test('leaves documents of other articles alone', () => {
    const dataset = new MemoryDataset()
    dataset.import([article(), statement('statement-1', 'A')], {article: first})
    const other = [{...article(), _id: 'article-2'}, statement('statement-9', 'B')]
    expect(writes(dataset.import(other, {article: second}))).toEqual([
      'create statement-9',
      'create article-2',
    ])
  })
})
