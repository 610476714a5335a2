import {styleText} from 'node:util'
import type {ImportEvent} from '../../importer/commit/importArticles.ts'
import {describeKept} from './importProgress.ts'

/** A value in a diff is cut at this length: a body would fill screens. */
const SHOWN = 120

/** What a dry run would do with one article, as a diff for people. */
export function planReport(event: Extract<ImportEvent, {type: 'planned'}>): string {
  const lines = [styleText('bold', event.name)]
  let left = 0
  for (const step of event.plan.steps) {
    if (step.action === 'create')
      lines.push(styleText('green', `  + ${step.document._type} ${step.document._id}`))
    else if (step.action === 'delete') lines.push(styleText('red', `  - ${step.type} ${step.id}`))
    else if (step.action === 'patch') {
      lines.push(styleText('yellow', `  ~ ${step.type} ${step.id}`))
      for (const {path, before, after} of step.changes) {
        if (path === 'imported') continue
        lines.push(`      ${path}`)
        if (before !== undefined) lines.push(styleText('red', `      - ${shown(before)}`))
        if (after !== undefined) lines.push(styleText('green', `      + ${shown(after)}`))
      }
    } else left += 1
    if ('kept' in step)
      for (const kept of step.kept) lines.push(`  = ${describeKept(step.id, kept)}`)
  }
  if (left > 0) lines.push(`  ${left} documents left alone`)
  return lines.join('\n')
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
