import {itemFingerprint} from '../plan/itemFingerprint.ts'
import {readImported, withRows} from '../plan/imported.ts'
import type {Row} from '../plan/mergeFields.ts'
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
  const own = step.changes.filter(isMine)
  const base = step.changes.find((change) => change.path === 'imported' && !isMine(change))
  const taken = base ? [...own, {...base, ...restoredBase(base.before, now, fields)}] : own
  const set: Record<string, unknown> = {}
  for (const {path, before} of taken) if (before !== undefined) set[path] = before
  const unset = taken.filter(({before}) => before === undefined).map(({path}) => path)
  const changes = taken.map(({path, before, after}) => ({path, before: after, after: before}))
  const common = {id: now._id, type: now._type, ifRevisionId: now._rev}
  return {action: 'patch', ...common, set, unset, changes, kept: []}
}

/**
 * A later run has written other fields since: its base of the merge stays, but for the fields that are restored.
 * Without `input` the next import looks at the article again, even if its file is the one that was read last.
 */
function restoredBase(
  before: unknown,
  now: StoredDocument,
  fields: readonly {readonly path: string}[],
): {readonly before: unknown; readonly after: unknown} {
  const {imported} = now
  if (typeof imported !== 'object' || imported === null) return {before: imported, after: imported}
  const names = new Set(fields.map(({path}) => path))
  const isRestored = ([path]: readonly [string, Row]) => names.has(path.replace(/\[.*$/s, ''))
  const earlier = readImported({_id: now._id, _type: now._type, imported: before})
  const rows = [
    ...[...readImported(now)].filter((entry) => !isRestored(entry)),
    ...[...earlier].filter(isRestored),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  const rest = Object.entries(imported).filter(([key]) => key !== 'input')
  return {before: withRows(Object.fromEntries(rest), new Map(rows)), after: imported}
}

function lastRun({imported}: StoredDocument): string | null {
  if (typeof imported !== 'object' || imported === null || !('run' in imported)) return null
  return typeof imported.run === 'string' ? imported.run : null
}
