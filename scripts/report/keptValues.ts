import type {Kept} from '../../importer/plan/plan.ts'

/** A value that was left as it is, with the document it is in. */
export interface Left extends Pick<Kept, 'path' | 'reason'> {
  readonly id: string
}

const REASONS: Readonly<Record<Kept['reason'], string>> = {
  edited: 'an editor changed it',
  conflict: 'an editor changed it, and so did the article',
  contradiction: 'another article says otherwise',
  'annotation-lost': 'the words that an annotation stood on are gone',
  deleted: 'an editor deleted it (--restore-deleted brings it back)',
  gone: 'the article no longer gives it, but an editor worked on it',
}

export function describeKept({id, path, reason}: Left): string {
  return `${id}${path ? ` ${path}` : ''}: ${REASONS[reason]}`
}
