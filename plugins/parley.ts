import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'
import {schemaTypes} from '../schemas/index.ts'
import {withMarks} from './attribution/withMarks.ts'
import type {ParleyOptions} from './options.ts'
import {readOptions} from './options.ts'
import {useApproveAction} from './review/useApproveAction.ts'
import {useRejectAction} from './review/useRejectAction.ts'
import {reviewBadge} from './review/reviewBadge.ts'
import {isReviewed} from './review/reviewState.ts'
import {negotiationTemplates} from './structure/negotiationTemplates.ts'
import {parleyStructure} from './structure/parleyStructure.ts'

export type {ParleyOptions}
export {parleyStructure}

/**
 * Parley in a Studio: the content model, a desk arranged by negotiation and by what waits for
 * review, actions to approve or reject what an import found, and the marks in the text that show
 * whose claim a passage is.
 *
 * @example
 * export default defineConfig({projectId, dataset, plugins: [parley()]})
 *
 * Throws when an option is unknown or wrong, and names it.
 */
export const parley = definePlugin<ParleyOptions | void>((options) => {
  const {desk, deskTitle} = readOptions(options ?? {})
  return {
    name: 'sanity-plugin-parley',
    schema: {types: withMarks(schemaTypes), templates: negotiationTemplates},
    plugins: desk
      ? [structureTool({name: 'desk', title: deskTitle, structure: parleyStructure})]
      : [],
    document: {
      actions: (actions, {schemaType}) =>
        isReviewed(schemaType) ? [useApproveAction, useRejectAction, ...actions] : actions,
      badges: (badges, {schemaType}) =>
        isReviewed(schemaType) ? [...badges, reviewBadge] : badges,
    },
  }
})
