import {spawn} from 'node:child_process'
import {resolve} from 'node:path'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const BIN = resolve(import.meta.dirname, '../../scripts/bin.js')

/** Runs the command `parley` in a process of its own, as a user does. */
export function runParley(
  args: readonly string[],
  options: {input?: string; cwd?: string} = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const env = {
      ...process.env,
      SANITY_PROJECT_ID: '',
      SANITY_DATASET: '',
      SANITY_AUTH_TOKEN: '',
      NO_COLOR: '1',
    }
    const child = spawn(process.execPath, [BIN, ...args], {cwd: options.cwd, env})
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.once('error', fail)
    child.once('close', (code) => done({code, stdout, stderr}))
    child.stdin.end(options.input ?? '')
  })
}
