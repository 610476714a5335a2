import {describe, expect, test} from 'vitest'
import {openJournal, readJournal} from '../../../importer/commit/journal.ts'
import {undoRun} from '../../../importer/commit/undoRun.ts'
import {createWriter, type Writer} from '../../../importer/commit/writer.ts'
import {archiveFiles} from '../../../scripts/bench/archive.ts'
import {countActions, file, quickly, runImport, startDataset} from './dataset.ts'

const lines = [
  'Dock talks open in Belham',
  'BELHAM: Anna Corwick, president of the Belham Dock Workers Union, said on Monday that talks with the Belham Port Authority would open on Friday.',
  '“We want a fair deal,” Corwick said. The authority declined to comment.',
]
const article = file('talks.txt', lines)

describe('importing', () => {
  test('the same articles again asks for no mutation and leaves no journal', async () => {
    const dataset = await startDataset()
    await runImport(dataset, archiveFiles(5))
    const before = await dataset.client.fetch('*|order(_id)', {}, {perspective: 'raw'})
    const none: Writer = async () => {
      throw new Error('Nothing may be written.')
    }
    const events = await runImport(dataset, archiveFiles(5), {writer: none, run: 'run-2'})
    expect(countActions(events)).toMatchObject({unchanged: 5, failed: 0})
    expect(await dataset.client.fetch('*|order(_id)', {}, {perspective: 'raw'})).toEqual(before)
    expect(readJournal(dataset.dataDir, 'run-2')).toBeNull()
  })

  test('plans anew when somebody writes in between, and keeps what they wrote', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    const [id] = await dataset.client.fetch<string[]>('*[_type == "article"]._id')
    const real = createWriter(dataset.client, {requestsPerSecond: null, ...quickly})
    let edits = 0
    const racing: Writer = async (transaction, steps) => {
      if (edits < 3) {
        edits += 1
        await dataset.client
          .patch(id!)
          .set({subheadline: `Edit ${edits}`})
          .commit()
      }
      return real(transaction, steps)
    }
    const changed = file('talks.txt', [...lines, 'The talks will last two days, Corwick said.'])
    const events = await runImport(dataset, [changed], {writer: racing, run: 'run-2'})
    expect(countActions(events)).toMatchObject({failed: 0})
    expect(await dataset.client.getDocument(id!)).toMatchObject({
      subheadline: 'Edit 3',
      body: expect.arrayContaining([expect.objectContaining({_type: 'block'})]),
    })
    expect(await dataset.client.fetch('pt::text(*[_type == "article"][0].body)')).toMatch(
      /two days/,
    )
  })

  test('names each file that fails, and imports the others', async () => {
    const dataset = await startDataset()
    const missing = {
      ...article,
      name: 'missing.txt',
      load: () => Promise.reject(new Error('There is no such file.')),
    }
    const events = await runImport(dataset, [missing, article, file('empty.txt', [''])])
    expect(events.map(({type, name}) => `${type} ${name}`).sort()).toEqual([
      'failed empty.txt',
      'failed missing.txt',
      'imported talks.txt',
    ])
  })

  test('ends with what the listener of its events throws', async () => {
    const dataset = await startDataset()
    const onEvent = () => {
      throw new Error('Enough.')
    }
    await expect(runImport(dataset, [article], {onEvent})).rejects.toThrow('Enough.')
  })

  test('of two files that are one article takes the first and says so', async () => {
    const dataset = await startDataset()
    const other = file('update.txt', [...lines, 'More.'])
    const events = await runImport(dataset, [article, other, {...article, name: 'copy.txt'}])
    expect(countActions(events)).toMatchObject({failed: 1, unchanged: 1})
    expect(events.find(({type}) => type === 'failed')).toMatchObject({
      name: 'update.txt',
      problems: [expect.stringMatching(/same article as another file/)],
    })
  })

  test('in a dry run tells what would be written and writes nothing', async () => {
    const dataset = await startDataset()
    const events = await runImport(dataset, archiveFiles(3), {dryRun: true})
    const {create} = countActions(events)
    expect(await dataset.client.fetch('count(*)')).toBe(0)
    await runImport(dataset, archiveFiles(3))
    expect(await dataset.client.fetch('count(*)')).toBe(create)
  })

  test('does not bring an article back that an editor deleted', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    await dataset.client.delete({query: '*[_type == "article"]'})
    const events = await runImport(dataset, [article], {run: 'run-2'})
    expect(events).toMatchObject([
      {plan: {steps: [{action: 'leave', kept: [{reason: 'deleted'}]}]}},
    ])
    expect(await dataset.client.fetch('count(*[_type == "article"])')).toBe(0)
  })

  test('does not bring back what an editor deleted with all that was made of it, unless asked', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    const made = await dataset.client.fetch<number>('count(*)')
    await dataset.client.delete({query: '*[true]'})
    const events = await runImport(dataset, [article], {run: 'run-2'})
    expect(events).toMatchObject([
      {plan: {steps: [{action: 'leave', kept: [{reason: 'deleted'}]}]}},
    ])
    expect(await dataset.client.fetch('count(*)')).toBe(0)
    await runImport(dataset, [article], {run: 'run-3', restoreDeleted: true})
    expect(await dataset.client.fetch('count(*)')).toBe(made)
    const again = await runImport(dataset, [article], {run: 'run-4'})
    expect(countActions(again)).toMatchObject({unchanged: 1})
  })

  test('brings one deleted statement back only when asked', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    const [id] = await dataset.client.fetch<string[]>('*[_type == "statement"]._id')
    await dataset.client.delete(id!)
    const corrected = file('talks.txt', [...lines, 'The talks will be long.'])
    await runImport(dataset, [corrected], {run: 'run-2'})
    expect(await dataset.client.getDocument(id!)).toBeUndefined()
    await runImport(dataset, [corrected], {run: 'run-3', restoreDeleted: true})
    expect(await dataset.client.getDocument(id!)).toBeDefined()
  })

  test('imports again what was undone, also when the undo was cut off', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    await dataset.client.delete({query: '*[true]'})
    const journal = openJournal(dataset.dataDir, 'run-1')
    journal.append({type: 'undoing', at: ''})
    journal.close()
    expect(
      countActions(await runImport(dataset, [article], {run: 'run-2'})).create,
    ).toBeGreaterThan(1)
  })

  test('goes on where an import ended before the article itself was written', async () => {
    const dataset = await startDataset()
    const real = createWriter(dataset.client, {requestsPerSecond: null, ...quickly})
    const cut: Writer = (transaction, steps) => real(transaction, steps.slice(0, -1))
    await runImport(dataset, [article], {writer: cut, journal: null})
    expect(await dataset.client.fetch('count(*[_type == "article"])')).toBe(0)
    await runImport(dataset, [article], {run: 'run-2'})
    expect(await dataset.client.fetch('count(*[_type == "article"])')).toBe(1)
  })

  test('finds people that an editor made under another id', async () => {
    const dataset = await startDataset()
    await dataset.client.create({_id: 'by-hand', _type: 'official', name: 'Anna Corwick'})
    await runImport(dataset, [article])
    expect(await dataset.client.fetch('*[_type == "official"]._id')).toEqual(['by-hand'])
    expect(
      await dataset.client.fetch('count(*[_type == "statement" && speaker._ref == "by-hand"])'),
    ).toBeGreaterThan(0)
  })

  test('asks an editor where it is not sure', async () => {
    const dataset = await startDataset()
    const union = {name: 'Belham Dock Workers Union', classification: 'company'}
    await dataset.client.create({_id: 'by-hand', _type: 'organization', ...union})
    const events = await runImport(dataset, [article])
    const made = await dataset.client.fetch(
      '*[_type == "organization" && defined(matchCandidates)]{_id, "perhaps": matchCandidates[]._ref}',
    )
    expect(made).toEqual([{_id: expect.stringContaining('union'), perhaps: ['by-hand']}])
    expect(events).toMatchObject([{candidates: {[made[0]._id]: ['by-hand']}}])
  })
})

describe('taking a run back', () => {
  async function undone(dataset: Awaited<ReturnType<typeof startDataset>>, run: string) {
    const writer = createWriter(dataset.client, {requestsPerSecond: null, ...quickly})
    return undoRun(dataset.client, writer, readJournal(dataset.dataDir, run) ?? [])
  }

  test('leaves nothing of it', async () => {
    const dataset = await startDataset()
    await runImport(dataset, archiveFiles(4))
    const count = await dataset.client.fetch<number>('count(*)')
    expect(await undone(dataset, 'run-1')).toEqual({deleted: count, restored: 0, left: []})
    expect(await dataset.client.fetch('count(*)')).toBe(0)
  })

  test('restores what an earlier run made', async () => {
    const dataset = await startDataset()
    const stable = async () => {
      const all = await dataset.client.fetch<{_id: string}[]>('*|order(_id)')
      return all.map((document) => ({...document, _rev: '', _updatedAt: '', _createdAt: ''}))
    }
    await runImport(dataset, [article])
    const before = await stable()
    const shorter = file('talks.txt', lines.slice(0, 2))
    const events = await runImport(dataset, [shorter], {run: 'run-2'})
    expect(countActions(events).delete).toBeGreaterThan(0)
    expect(await undone(dataset, 'run-2')).toMatchObject({left: []})
    expect(await stable()).toEqual(before)
  })

  test('restores a field and its base where a later run wrote other fields', async () => {
    const dataset = await startDataset()
    const {client} = dataset
    await runImport(dataset, [article])
    const [id] = await client.fetch<string[]>('*[_type == "article"]._id')
    const before = await client.getDocument(id!)
    const longer = file('talks.txt', [...lines, 'The talks will be long.'])
    await runImport(dataset, [longer], {run: 'run-2'})
    // As a later run does which changes another field.
    const second = await client.getDocument(id!)
    await client
      .patch(id!)
      .set({imported: {...second!.imported, run: 'run-3', at: '2026-01-01T00:00:00.000Z'}})
      .commit()
    expect(await undone(dataset, 'run-2')).toMatchObject({left: []})
    const after = await client.getDocument(id!)
    expect(after!.body).toEqual(before!.body)
    expect(after!.imported.run).toBe('run-3')
    expect([...after!.imported.fields].sort()).toEqual([...before!.imported.fields].sort())
    const events = await runImport(dataset, [longer], {run: 'run-4'})
    expect(events).toMatchObject([{type: 'imported'}])
    expect((await client.getDocument(id!))!.body).toEqual(second!.body)
  })

  test('keeps what an editor has touched since, and lists it', async () => {
    const dataset = await startDataset()
    await runImport(dataset, [article])
    const [id] = await dataset.client.fetch<string[]>('*[_type == "statement"]._id')
    await dataset.client.patch(id!).set({reviewState: 'approved'}).commit()
    const report = await undone(dataset, 'run-1')
    expect(report.left).toEqual([{id, reason: 'it was edited since'}])
    expect(await dataset.client.fetch('*._id')).toEqual([id])
  })

  test('never deletes what somebody else made under the same id', async () => {
    const dataset = await startDataset()
    const journal = openJournal(dataset.dataDir, 'run-1')
    journal.append({type: 'run', run: 'run-1', at: '', target: '', mode: 'publish', inputs: []})
    journal.append({
      type: 'transaction',
      transactionId: 'never-sent',
      steps: [{action: 'create', id: 'by-hand', documentType: 'official'}],
    })
    journal.close()
    await dataset.client.create({_id: 'by-hand', _type: 'official', name: 'Anna Corwick'})
    expect(await undone(dataset, 'run-1')).toMatchObject({deleted: 0, left: [{id: 'by-hand'}]})
    expect(await dataset.client.fetch('count(*)')).toBe(1)
  })
})
