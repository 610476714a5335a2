import {defineType} from '@sanity/types'
import {blockKey, spanEnd, spanStart} from '../shared/spanFields.ts'

/** One piece of an article's body, half-open: `[start, end)` in the text of the block `blockKey`. ("span" is Sanity's own.) */
export const passage = defineType({
  name: 'passage',
  title: 'Passage',
  type: 'object',
  fields: [blockKey, spanStart, spanEnd],
  preview: {select: {blockKey: 'blockKey', start: 'start', end: 'end'}, prepare: preparePassage},
})

export function preparePassage(value: {blockKey?: string; start?: number; end?: number}) {
  return {
    title: `Characters ${value.start ?? '?'} to ${value.end ?? '?'}`,
    subtitle: `Paragraph ${value.blockKey ?? '?'}`,
  }
}
