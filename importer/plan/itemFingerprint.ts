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

function withoutStrength(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStrength)
  if (typeof value !== 'object' || value === null) return value
  const isLink = '_ref' in value
  const entries = Object.entries(value).filter(
    ([key]) => !isLink || (key !== '_weak' && key !== '_strengthenOnPublish'),
  )
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutStrength(item)]))
}
