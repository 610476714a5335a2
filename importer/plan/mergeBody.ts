import {
  buildBlock,
  flattenBlock,
  isTextBlock,
  type MarkDef,
  type TextBlock,
} from '../portableText.ts'
import {itemFingerprint} from './itemFingerprint.ts'
import type {KeyedItem} from './imported.ts'
import {mergeItems, type Merge} from './mergeFields.ts'
import type {Kept} from './plan.ts'

/** Keys of the annotations that the import makes start so; all others are an editor's. */
export const IMPORTED_MARK_PREFIX = 'i-'

/**
 * Merges the body of an article, block by block. Annotations that editors added do not count as a change of the
 * text: they are taken off, the text is merged, and they are put back where the words they stood on still stand;
 * where they don't, they are reported. Where an editor and the import changed the same block, the whole body
 * stays as the editor has it: half of each would be a text that nobody wrote. Null: not both are Portable Text.
 */
export function mergeBody(
  base: ReadonlyMap<string, string>,
  now: unknown,
  incoming: unknown,
): Merge | null {
  const there = textBlocks(now)
  const coming = textBlocks(incoming)
  if (!there || !coming) return null
  const annotations: EditorAnnotation[] = []
  const bare = there.map((block) => withoutEditors(block, annotations))
  const conflicts: Kept[] = []
  const merged = mergeItems('body', base, bare, coming, conflicts)
  if (conflicts.length > 0) {
    return {changes: [], kept: [{path: 'body', reason: 'conflict', now, incoming}]}
  }
  const kept: Kept[] = []
  const result = annotate(merged, annotations, kept).map((block) => sameAs(block, there))
  const same =
    result.length === there.length && result.every((block, index) => block === there[index])
  return {changes: same ? [] : [{path: 'body', before: now, after: result}], kept}
}

interface EditorAnnotation {
  readonly block: string
  readonly start: number
  readonly end: number
  /** The words it stands on. */
  readonly words: string
  readonly definition: MarkDef
}

type Block = TextBlock & KeyedItem

function textBlocks(value: unknown): Block[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isBlock) ? value : null
}

function isBlock(value: unknown): value is Block {
  return isTextBlock(value)
}

function withoutEditors(block: Block, found: EditorAnnotation[]): Block {
  const flat = flattenBlock(block)
  const theirs = flat.markDefs.filter((def) => !def._key.startsWith(IMPORTED_MARK_PREFIX))
  if (theirs.length === 0) return block
  const keys = new Map(theirs.map((def) => [def._key, def]))
  for (const {mark, start, end} of flat.ranges) {
    const definition = keys.get(mark)
    if (definition)
      found.push({block: flat.key, start, end, words: flat.text.slice(start, end), definition})
  }
  return {
    ...buildBlock({
      ...flat,
      markDefs: flat.markDefs.filter((def) => !keys.has(def._key)),
      ranges: flat.ranges.filter((range) => !keys.has(range.mark)),
    }),
  }
}

function annotate(
  blocks: readonly KeyedItem[],
  annotations: readonly EditorAnnotation[],
  lost: Kept[],
): Block[] {
  const result = blocks.filter(isBlock)
  for (const annotation of annotations) {
    const place = findPlace(result, annotation)
    const block = place ? result[place.index] : undefined
    if (!place || !block) {
      lost.push({
        path: `body[_key==${JSON.stringify(annotation.block)}]`,
        reason: 'annotation-lost',
        now: {...annotation.definition, words: annotation.words},
        incoming: undefined,
      })
      continue
    }
    const flat = flattenBlock(block)
    const known = flat.markDefs.some((def) => def._key === annotation.definition._key)
    result[place.index] = {
      ...buildBlock({
        ...flat,
        markDefs: known ? flat.markDefs : [...flat.markDefs, annotation.definition],
        ranges: [
          ...flat.ranges,
          {
            start: place.start,
            end: place.start + annotation.words.length,
            mark: annotation.definition._key,
          },
        ],
      }),
    }
  }
  return result
}

/** The same place if the block still reads the same there, else the only other place with these words. */
function findPlace(blocks: readonly Block[], annotation: EditorAnnotation) {
  const texts = blocks.map((block) => flattenBlock(block).text)
  const own = blocks.findIndex((block) => block._key === annotation.block)
  if (texts[own]?.slice(annotation.start, annotation.end) === annotation.words) {
    return {index: own, start: annotation.start}
  }
  const places = texts.flatMap((text, index) => {
    const start = text.indexOf(annotation.words)
    return start === -1 ? [] : [{index, start, only: text.lastIndexOf(annotation.words) === start}]
  })
  const [place] = places
  return places.length === 1 && place?.only ? place : null
}

/** The block as the dataset has it where nothing but the cut of its spans differs. */
function sameAs(block: Block, there: readonly Block[]): Block {
  const old = there.find((other) => other._key === block._key)
  return old && itemFingerprint(old) === itemFingerprint(block) ? old : block
}
