export type ReadErrorCode = 'empty' | 'too-large' | 'binary' | 'encoding'

/** Why an article can't be read; the message is a sentence for the person who gave it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
  }
}
