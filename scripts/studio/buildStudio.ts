import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

import {hashStudioInputs} from './hashStudioInputs.ts'
import {keepOnThisMachine} from './keepOnThisMachine.ts'

export interface BuildStudioOptions {
  /** Folder with `sanity.config.ts` and `node_modules`; the repository when absent. */
  root?: string
  /** Gets one short sentence when a build starts and one when it is done; nothing from the cache. */
  onProgress?: (sentence: string) => void
}

export interface BuiltStudio {
  /** Absolute path of a folder of static files, for `studioDir` of the embedded dataset's server. */
  dir: string
  /** True when nothing had changed since an earlier build, which is served again. */
  cached: boolean
}

/**
 * Builds the Studio of `sanity.config.ts` for the embedded dataset, once: the result is kept in
 * `node_modules/.cache/parley/studio` under a hash of everything it is made of (configuration,
 * schemas, plugins, queries, importer, package-lock.json), and the next call with the same files
 * answers in a few milliseconds. A build takes about 5 s on two cores and needs no network; it
 * ignores SANITY_STUDIO_* variables, so a configured project doesn't change it. The page asks no
 * outside host for anything (see `keepOnThisMachine`).
 *
 * Two processes may build at the same time: the first to finish wins. Throws with what the
 * build printed when it fails.
 */
export async function buildStudio(options: BuildStudioOptions = {}): Promise<BuiltStudio> {
  const root = options.root ?? PROJECT_ROOT
  if (!existsSync(join(root, 'sanity.config.ts'))) {
    throw new Error(`There is no Studio to build in ${root}: it has no sanity.config.ts.`)
  }
  const cache = join(root, 'node_modules/.cache/parley/studio')
  const dir = join(cache, await hashStudioInputs(root))
  if (existsSync(join(dir, 'index.html'))) return {dir, cached: true}

  const started = performance.now()
  options.onProgress?.('Building the Studio (only when something changed) ...')
  await mkdir(cache, {recursive: true})
  const building = `${dir}.${process.pid}`
  try {
    await runSanityBuild(root, building)
    await keepOnThisMachine(building, root)
    await moveInPlace(building, dir)
  } finally {
    await rm(building, {recursive: true, force: true})
  }
  await removeOldBuilds(cache)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  options.onProgress?.(`The Studio is built (${seconds} s).`)
  return {dir, cached: false}
}

const PROJECT_ROOT = join(import.meta.dirname, '../..')

/** Servers may still run on an older build, so the newest few stay. */
const BUILDS_KEPT = 4

async function runSanityBuild(root: string, outDir: string): Promise<void> {
  const require = createRequire(join(root, 'package.json'))
  const bin = join(dirname(require.resolve('sanity/package.json')), 'bin/sanity')
  const child = spawn(process.execPath, [bin, 'build', '--yes', outDir], {
    cwd: root,
    env: buildEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The Studio could not be built:\n${output.trim()}`)
}

function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('SANITY_'))
  return {
    ...Object.fromEntries(kept),
    // Set to nothing, not left out: what is left out would be read from a .env file.
    SANITY_STUDIO_PROJECT_ID: '',
    SANITY_STUDIO_DATASET: '',
    // A test runner says "test" here, which builds another Studio.
    NODE_ENV: 'production',
    // Keeps the command line tool from reporting its use.
    DO_NOT_TRACK: '1',
    CI: 'true',
  }
}

async function moveInPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'index.html'))) throw error
  }
}

async function removeOldBuilds(cache: string): Promise<void> {
  const builds = await Promise.all(
    (await readdir(cache)).map(async (name) => {
      const path = join(cache, name)
      return {path, time: (await stat(path)).mtimeMs}
    }),
  )
  const old = builds.toSorted((a, b) => b.time - a.time).slice(BUILDS_KEPT)
  await Promise.all(old.map(({path}) => rm(path, {recursive: true, force: true})))
}
