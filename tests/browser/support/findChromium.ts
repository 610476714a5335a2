import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

export interface Chromium {
  executablePath: string
  /** Variables that it needs beside those of this process. */
  env: Record<string, string>
}

/**
 * A Chromium, without downloading one: what PARLEY_CHROMIUM names, else one that is installed, else
 * the one of the npm package @sparticuz/chromium (PARLEY_CHROMIUM=npm takes it in any case), which
 * runs on x64 Linux and brings the libraries and fonts that a bare system lacks.
 */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env.PARLEY_CHROMIUM ?? INSTALLED.find((path) => existsSync(path))
  if (installed !== undefined && installed !== 'npm') return {executablePath: installed, env: {}}
  return unpackChromium()
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

async function unpackChromium(): Promise<Chromium> {
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/parley/chromium')
  await mkdir(folder, {recursive: true})
  // The package unpacks into the folder for temporary files, which others may write to, and
  // brings its libraries only where it takes the machine for a bare one.
  const before = {...process.env}
  Object.assign(process.env, {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x'})
  try {
    const {default: packed} = await import('@sparticuz/chromium')
    const executablePath = await packed.executablePath()
    const {LD_LIBRARY_PATH = '', FONTCONFIG_PATH = ''} = process.env
    return {executablePath, env: {LD_LIBRARY_PATH, FONTCONFIG_PATH}}
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
