import {createHash} from 'node:crypto'
import {glob, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * A hash (16 hexadecimal digits) of the names and contents of everything that a built Studio is
 * made of, below `root`: a changed, added, renamed or removed file gives another hash.
 */
export async function hashStudioInputs(root: string): Promise<string> {
  const hash = createHash('sha256')
  const names: string[] = []
  for await (const name of glob(STUDIO_INPUTS, {cwd: root})) names.push(name)
  for (const name of names.toSorted()) {
    hash.update(`${name}\0`)
    hash.update(await readFile(join(root, name)))
    hash.update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const STUDIO_INPUTS = [
  'sanity.config.ts',
  'sanity.cli.ts',
  'package-lock.json',
  'scripts/studio/*.ts',
  'static/**/*.*',
  '{schemas,plugins,queries,importer}/**/*.{ts,tsx,json,css}',
]
