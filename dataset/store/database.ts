import {DatabaseSync} from 'node:sqlite'

/**
 * Each revision of a document is kept once, in `revisions`, where it serves as the current document
 * and as its history alike; `documents` says which revision is current. A deletion is a revision
 * without a body. `refs` is the index of who refers to whom, for current documents only.
 */
const SCHEMA = `
  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    mutations TEXT NOT NULL
  ) STRICT;
  CREATE TABLE revisions (
    revision INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    id TEXT NOT NULL,
    body TEXT
  ) STRICT;
  CREATE INDEX revisions_of_document ON revisions (id, sequence);
  CREATE INDEX revisions_of_transaction ON revisions (sequence);
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revisions (revision)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE refs (
    target TEXT NOT NULL,
    source TEXT NOT NULL,
    strong INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refs_of_source ON refs (source);
  CREATE TABLE settings (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
`
const VERSION = 1

/** Opens or creates the file; throws when a newer Parley wrote it. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {timeout: 10_000})
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -65536;
    PRAGMA foreign_keys = OFF;
  `)
  const found = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (found === 0) {
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${VERSION}; COMMIT`)
  } else if (found !== VERSION) {
    database.close()
    throw new Error(`${file} has the format ${found}; this version of Parley reads ${VERSION}`)
  }
  return database
}

/** Opens an existing file for reading only: what query workers use. */
export function openDatabaseReadOnly(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {readOnly: true, timeout: 10_000})
  database.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;')
  return database
}
