/** Wrong use of a command, told in one sentence; ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A result: goes to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** A problem, in one or more lines: goes to standard error. */
export function problem(text: string): void {
  process.stderr.write(`parley: ${text}\n`)
}

/** Progress and remarks: go to standard error. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}
