import {fingerprint} from '../fingerprint.ts'
import {flattenBlock, isTextBlock} from '../portableText.ts'

/**
 * The fingerprint of a value as a reader sees it. A Portable Text block counts by its text, style and marks, not by
 * how it is cut into spans, which the Studio's editor changes without anybody having edited anything. A link counts
 * by what it points to, weak or strong: approving a find strengthens its links and changes nothing that it says.
 */
export function itemFingerprint(item: unknown): string {
  if (!isTextBlock(item)) return fingerprint(withoutStrength(item))
  const {style, listItem, level, text, ranges, markDefs} = flattenBlock(item)
  const used = new Set(ranges.map((range) => range.mark))
  const sorted = [...ranges].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.mark < b.mark ? -1 : 1),
  )
  const defs = markDefs
    .filter((def) => used.has(def._key))
    .sort((a, b) => (a._key < b._key ? -1 : 1))
  return fingerprint({style, listItem, level, text, ranges: sorted, defs: withoutStrength(defs)})
}

const STRENGTH: ReadonlySet<string> = new Set(['_weak', '_strengthenOnPublish'])

/** Copies only what holds a link: most values hold none. */
function withoutStrength(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutStrength)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (typeof value !== 'object' || value === null) return value
  if ('_ref' in value && ('_weak' in value || '_strengthenOnPublish' in value))
    return Object.fromEntries(Object.entries(value).filter(([key]) => !STRENGTH.has(key)))
  let copy: Record<string, unknown> | null = null
  for (const [key, item] of Object.entries(value)) {
    const plain = withoutStrength(item)
    if (plain === item) continue
    copy ??= {...value}
    copy[key] = plain
  }
  return copy ?? value
}
