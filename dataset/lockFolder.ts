import {DatabaseSync} from 'node:sqlite'
import {join} from 'node:path'

/**
 * Takes a data folder for this process, or answers null when another one has it. The lock is an
 * exclusive SQLite lock on a file of its own: the operating system lets go of it when the process
 * ends, however it ends, so a killed server leaves nothing to clean up.
 */
export function lockFolder(dataDir: string): {release(): void} | null {
  const database = new DatabaseSync(join(dataDir, 'lock.db'), {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  return {release: () => database.close()}
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
