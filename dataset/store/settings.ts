import type {DatabaseSync} from 'node:sqlite'
import {firstText} from './rows.ts'
import type {Settings} from './store.ts'

export function openSettings(database: DatabaseSync): Settings {
  const read = database.prepare('SELECT value FROM settings WHERE scope = ? AND key = ?')
  const write = database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?, ?)')
  return {
    getSetting(scope, key) {
      const value = firstText(read, 'value', scope, key)
      return value === null ? null : JSON.parse(value)
    },
    setSetting(scope, key, value) {
      write.run(scope, key, JSON.stringify(value ?? null))
    },
  }
}
