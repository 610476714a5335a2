import type {Span} from '../../span.ts'
import type {EntityMention} from '../entities/entities.ts'

/** The mentions of one kind in order of place, found by position without a walk over all of them. */
export interface MentionIndex {
  readonly all: readonly EntityMention[]
  /** Those that share a position with the span. */
  readonly within: (span: Span) => readonly EntityMention[]
  /** Those that end at or before the position, the nearest first, at most `limit`. */
  readonly before: (position: number, limit: number) => readonly EntityMention[]
}

export function indexMentions(
  mentions: readonly EntityMention[],
  kind: EntityMention['kind'],
): MentionIndex {
  const all = mentions.filter((mention) => mention.kind === kind)
  const firstEndingAfter = (position: number) => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.span.end ?? Infinity) <= position) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    all,
    within: (span) => {
      const found: EntityMention[] = []
      for (let at = firstEndingAfter(span.start); at < all.length; at++) {
        const mention = all[at]
        if (!mention || mention.span.start >= span.end) break
        found.push(mention)
      }
      return found
    },
    before: (position, limit) => {
      const end = firstEndingAfter(position)
      return all.slice(Math.max(0, end - limit), end).reverse()
    },
  }
}
