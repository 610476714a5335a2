import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'

/*
 * Everything that is measured against texts outside the repository (`npm run measure`): how well articles are
 * analyzed, on those that the rules were made with and on those that nobody has read, how well attributions are
 * found in general news, and whether GROQ is answered as its conformance suite says.
 */
const shared = resolve(import.meta.dirname, '../../../shared')
if (!existsSync(shared)) {
  console.error(
    `Nothing to measure against: the folder ${shared} is missing. "npm test" needs nothing of it.`,
  )
  process.exit(2)
}

const measurements: readonly [string, string, ...string[]][] = [
  ['Negotiation articles that were read', 'negotiations.ts', '--set', 'read'],
  ['Negotiation articles that nobody read', 'negotiations.ts', '--set', 'unread'],
  ['All negotiation articles', 'negotiations.ts', '--set', 'all'],
  [
    "The project's own articles that were read",
    'negotiations.ts',
    '--set',
    'read',
    '--gold',
    'tests/fixtures/articles',
  ],
  [
    "The project's own articles that nobody read",
    'negotiations.ts',
    '--set',
    'unread',
    '--gold',
    'tests/fixtures/articles',
  ],
  ['Attributions in general news', 'attributions.ts'],
  ['GROQ conformance', 'groq.ts'],
]

let failed = 0
for (const [title, script, ...args] of measurements) {
  console.log(`\n== ${title}\n`)
  const {status} = spawnSync(process.execPath, [resolve(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    failed += 1
    console.error(`${title}: ${script} ended with ${status ?? 'a signal'}.`)
  }
}
process.exitCode = failed > 0 ? 1 : 0
