import {defineArrayMember, defineField} from '@sanity/types'
import {choice} from './choice.ts'
import {reviewStates} from './values.ts'

export const provenanceGroup = {name: 'provenance', title: 'Review and import'}

/**
 * A note on links. Every reference field of the model is strong, except the six that would close a circle
 * or keep a document alive that may go: `attribution.statement`, `mention.target`, `evidence[].article`,
 * `claims[].article`, `matchCandidates` and `demand.statements`. An import writes any link as
 * `{_type: 'reference', _ref, _weak: true, _strengthenOnPublish: {type: 'source'}}`:
 * `_weak` so that documents may be written in any order and a rejected find can be deleted, and
 * `_strengthenOnPublish` so that the Studio shows no "reference strength mismatch" and publishing a draft drops
 * both marks (sanity 6.9.2, `strengthenOnPublish`). Approving a published document does the same by a patch.
 * The links that are weak for good carry `_weak: true` alone. `@sanity/validation` looks at the field's own
 * `weak`, never at the value's, so it accepts both states.
 */

export const reviewState = defineField({
  name: 'reviewState',
  title: 'Review',
  type: 'string',
  group: provenanceGroup.name,
  description:
    'Imported finds wait here as pending. Approved ones have been checked by an editor; rejected ones never reach readers.',
  options: choice(reviewStates),
  initialValue: 'approved',
  validation: (rule) => rule.required().error('Choose pending, approved or rejected.'),
})

export const externalIds = defineField({
  name: 'externalIds',
  title: 'Ids in other systems',
  type: 'array',
  group: provenanceGroup.name,
  description: 'Used to find this again in the next import. Readers do not see them.',
  of: [defineArrayMember({type: 'externalId'})],
})

export const mergedIds = defineField({
  name: 'mergedIds',
  title: 'Merged into this',
  type: 'array',
  group: provenanceGroup.name,
  description:
    'Ids of duplicates that were merged into this one. Imports send what they find for them here.',
  readOnly: true,
  hidden: ({value}) => value === undefined,
  of: [defineArrayMember({type: 'string'})],
})

/** Weak for good: a candidate may be merged or deleted while nobody has decided. */
export const matchCandidates = defineField({
  name: 'matchCandidates',
  title: 'Perhaps the same as',
  type: 'array',
  group: provenanceGroup.name,
  description:
    'Documents that the import found under a similar name. If one of them is the same, merge the two; if not, remove the row.',
  hidden: ({value}) => value === undefined,
  of: [
    defineArrayMember({
      type: 'reference',
      weak: true,
      to: [{type: 'official'}, {type: 'organization'}, {type: 'place'}],
    }),
  ],
})

export const evidenceList = defineField({
  name: 'evidence',
  title: 'Where this was read',
  type: 'array',
  group: provenanceGroup.name,
  description: 'The passages that imported values rest on, and the rule that read each.',
  readOnly: true,
  hidden: ({value}) => value === undefined,
  of: [defineArrayMember({type: 'evidence'})],
})

export const importedValue = defineField({
  name: 'imported',
  type: 'imported',
  group: provenanceGroup.name,
  hidden: ({value}) => value === undefined,
})

/** The fields that end every document type which an import creates from passages of articles. */
export const provenanceFields = [reviewState, externalIds, mergedIds, evidenceList, importedValue]
