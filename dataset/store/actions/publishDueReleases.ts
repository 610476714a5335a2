import {generateId} from '../ids.ts'
import type {Store} from '../store.ts'
import {performActions} from './performActions.ts'
import {RELEASES} from './releaseActions.ts'

/**
 * Publishes the scheduled releases whose time has come, each in a transaction of its own. `report` is
 * told of one that can't be published (a reference that leads nowhere, say); it stays scheduled.
 */
export function publishDueReleases(
  store: Store,
  now: Date,
  report: (releaseId: string, error: unknown) => void,
): void {
  for (const id of store.idsWithPrefix(RELEASES)) {
    const release = store.get(id)
    if (release === null || release['state'] !== 'scheduled') continue
    const due = new Date(String(release['publishAt']))
    if (!(due <= now)) continue
    const releaseId = id.slice(RELEASES.length)
    try {
      performActions(store, {
        actions: [{actionType: 'sanity.action.release.publish', releaseId}],
        author: SCHEDULER,
        transactionId: generateId(),
        dryRun: false,
      })
    } catch (error) {
      report(releaseId, error)
    }
  }
}

/** Who the history names as the author of what was published on schedule. */
const SCHEDULER = 'local-scheduler'
