import {styleText} from 'node:util'
import type {ImportEvent} from '../../importer/commit/importArticles.ts'
import type {PlanStep} from '../../importer/plan/plan.ts'
import {describeKept} from './keptValues.ts'

/** A value in a diff is cut at this length: a body would fill screens. */
const SHOWN = 120

/** What a dry run would do with one article, as a diff for people. */
export function planReport(event: Extract<ImportEvent, {type: 'planned'}>): string {
  const {steps} = event.plan
  const left = steps.filter(({action}) => action === 'leave').length
  return [
    styleText('bold', event.name),
    ...steps.flatMap(stepLines),
    ...Object.entries(event.candidates).map(
      ([id, ids]) => `  ? ${id} may be the same as ${ids.join(', ')}`,
    ),
    ...(left > 0 ? [`  ${left} documents left alone`] : []),
  ].join('\n')
}

function stepLines(step: PlanStep): string[] {
  const kept = 'kept' in step ? step.kept : []
  const notes = kept.map((one) => `  = ${describeKept({id: idOf(step), ...one})}`)
  switch (step.action) {
    case 'create':
      return [styleText('green', `  + ${step.document._type} ${step.document._id}`)]
    case 'delete':
      return [styleText('red', `  - ${step.type} ${step.id}`)]
    case 'leave':
      return notes
    case 'patch':
      return [
        styleText('yellow', `  ~ ${step.type} ${step.id}`),
        ...step.changes.filter(({path}) => path !== 'imported').flatMap(changeLines),
        ...notes,
      ]
  }
}

function changeLines({path, before, after}: {path: string; before: unknown; after: unknown}) {
  // Of a list only what differs: the rest would hide it.
  const [old, fresh] =
    Array.isArray(before) && Array.isArray(after) ? differ(before, after) : [before, after]
  return [
    `      ${path}`,
    ...(old === undefined ? [] : [styleText('red', `      - ${shown(old)}`)]),
    ...(fresh === undefined ? [] : [styleText('green', `      + ${shown(fresh)}`)]),
  ]
}

function differ(before: readonly unknown[], after: readonly unknown[]) {
  const [old, fresh] = [before, after].map(
    (list) => new Set(list.map((item) => JSON.stringify(item))),
  )
  const only = (list: readonly unknown[], other: Set<string> | undefined) => {
    const left = list.filter((item) => !other?.has(JSON.stringify(item)))
    return left.length > 0 ? left : undefined
  }
  return [only(before, fresh), only(after, old)]
}

function idOf(step: PlanStep): string {
  return step.action === 'create' ? step.document._id : step.id
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
