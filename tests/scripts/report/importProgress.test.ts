import {describe, expect, test} from 'vitest'
import type {ImportEvent} from '../../../importer/commit/importArticles.ts'
import type {Kept} from '../../../importer/plan/plan.ts'
import {ImportProgress} from '../../../scripts/report/importProgress.ts'
import {planReport} from '../../../scripts/report/planReport.ts'

const kept = (path: string, reason: Kept['reason']): Kept => ({
  path,
  reason,
  now: 'A',
  incoming: 'B',
})

function imported(name: string, ...left: Kept[]): ImportEvent {
  const create = {action: 'create', document: {_id: `article-${name}`, _type: 'article'}} as const
  const leave = {action: 'leave', id: 'round-1', type: 'negotiationRound', kept: left} as const
  return {
    type: 'imported',
    name,
    articleId: `article-${name}`,
    plan: {steps: [create, leave]},
    candidates: {[`organization-${name}`]: ['organization-known']},
  }
}

function terminal(columns = 40) {
  const written: string[] = []
  return {isTTY: true, columns, write: (text: string) => written.push(text), written}
}

describe('the summary of an import', () => {
  test('fits a screen, whatever happened, and says how much it leaves out', () => {
    const progress = new ImportProgress(500, {json: false, terminal: terminal()})
    for (let index = 0; index < 500; index++) {
      progress.on(imported(`a${index}`, kept(`venue${index}`, 'conflict'), kept('x', 'edited')))
      progress.on({type: 'failed', name: `b${index}.txt`, problems: ['It is empty.']})
    }
    const lines = progress.summary('run-1', 'local/production', false)
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.join('\n')).toContain('1000 articles into local/production')
    expect(lines.join('\n')).toContain('500 documents created, 0 changed, 0 deleted')
    expect(lines.join('\n')).toContain('(1000):')
    expect(lines.join('\n')).toContain('parley undo run-1')
    expect(progress.failures).toContain('b499.txt: It is empty.')
  })

  test('says how many failures it does not name', () => {
    const progress = new ImportProgress(1500, {json: false, terminal: terminal()})
    for (let index = 0; index < 1500; index++)
      progress.on({type: 'failed', name: `b${index}.txt`, problems: ['It is empty.']})
    expect(progress.failures.at(-1)).toContain('500 more failures')
  })

  test('lists what asks for a look, not that editors have edited', () => {
    const progress = new ImportProgress(1, {json: false, terminal: terminal()})
    progress.on(imported('a', kept('venue', 'contradiction'), kept('level', 'edited')))
    const text = progress.summary('run-1', 'x', false).join('\n')
    expect(text).toContain('round-1 venue: another article says otherwise')
    expect(text).not.toContain('level')
    expect(text).toContain('organization-a: organization-known')
  })

  test('says that there was nothing to do', () => {
    const progress = new ImportProgress(1, {json: false, terminal: terminal()})
    progress.on({type: 'unchanged', name: 'a.txt', articleId: 'article-a'})
    expect(progress.summary('run-1', 'x', false).join('\n')).toContain('0 mutations')
  })
})

test('progress on a terminal never grows longer than a line', () => {
  const screen = terminal(30)
  const progress = new ImportProgress(1_000_000, {json: false, terminal: screen})
  progress.on(imported('a'))
  expect(screen.written.length).toBe(1)
  expect(screen.written[0]!.replace('\r\x1B[K', '').length).toBeLessThan(30)
})

test('a plan shows before and after, and of lists only what differs', () => {
  const report = planReport({
    type: 'planned',
    name: 'a.txt',
    articleId: 'article-a',
    candidates: {},
    plan: {
      steps: [
        {
          action: 'patch',
          id: 'round-1',
          type: 'negotiationRound',
          ifRevisionId: 'r',
          set: {},
          unset: [],
          kept: [],
          changes: [
            {path: 'venue', before: 'Hall', after: 'Palace'},
            {path: 'names', before: ['same', 'old'], after: ['same', 'new']},
            {path: 'imported', before: 1, after: 2},
          ],
        },
      ],
    },
  })
  expect(report).toContain('- Hall')
  expect(report).toContain('+ Palace')
  expect(report).toContain('- ["old"]')
  expect(report).not.toContain('same')
  expect(report).not.toContain('imported')
})
