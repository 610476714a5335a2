import {itemFingerprint} from '../plan/itemFingerprint.ts'
import {isUntouched} from '../plan/planDocuments.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import type {WriteStep} from './batch.ts'
import type {JournalStep} from './journal.ts'

/** How to take one step back: a step to write, the reason why not, or null where there is nothing to do. */
export function undoStep(
  step: JournalStep,
  now: StoredDocument | null,
  run: string,
  isPublished: boolean,
): WriteStep | string | null {
  switch (step.action) {
    case 'create':
      return undoCreate(now, run, isPublished)
    case 'delete': {
      if (now) return 'it was made again since'
      const {_rev, _updatedAt, ...document} = step.before
      return {action: 'create', document}
    }
    case 'patch':
      return now ? undoPatch(step, now) : 'it was deleted since'
  }
}

function undoCreate(
  now: StoredDocument | null,
  run: string,
  isPublished: boolean,
): WriteStep | string | null {
  if (!now) return isPublished ? 'it was published since' : null
  // Also where somebody made it before the run could: the run never wrote there.
  if (lastRun(now) !== run) return 'this run was not the last to write it'
  if (!isUntouched(now)) return 'it was edited since'
  return {action: 'delete', id: now._id, type: now._type, ifRevisionId: now._rev, before: now}
}

function undoPatch(
  step: Extract<JournalStep, {action: 'patch'}>,
  now: StoredDocument,
): WriteStep | string {
  const isMine = ({path, after}: {path: string; after: unknown}) =>
    itemFingerprint(now[path]) === itemFingerprint(after)
  const fields = step.changes.filter(({path}) => path !== 'imported')
  const touched = fields.filter((change) => !isMine(change))
  if (touched.length > 0) return `edited since: ${touched.map(({path}) => path).join(', ')}`
  const taken = step.changes.filter(isMine)
  const set: Record<string, unknown> = {}
  for (const {path, before} of taken) if (before !== undefined) set[path] = before
  const unset = taken.filter(({before}) => before === undefined).map(({path}) => path)
  const changes = taken.map(({path, before, after}) => ({path, before: after, after: before}))
  const common = {id: now._id, type: now._type, ifRevisionId: now._rev}
  return {action: 'patch', ...common, set, unset, changes, kept: []}
}

function lastRun({imported}: StoredDocument): string | null {
  if (typeof imported !== 'object' || imported === null || !('run' in imported)) return null
  return typeof imported.run === 'string' ? imported.run : null
}
