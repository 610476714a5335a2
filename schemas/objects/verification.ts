import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {fuzzyStringProblem} from '../shared/dates.ts'
import {verificationStatuses} from '../shared/values.ts'

export const verification = defineType({
  name: 'verification',
  title: 'Verification',
  type: 'object',
  fields: [
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      description: 'Whether the claim itself holds, not whether it was made.',
      options: choice(verificationStatuses),
      validation: (rule) => rule.required().error('Choose what the check came to.'),
    }),
    defineField({name: 'by', title: 'Checked by', type: 'string'}),
    defineField({
      name: 'on',
      title: 'Checked on',
      type: 'date',
      validation: (rule) => rule.custom(fuzzyStringProblem),
    }),
    defineField({
      name: 'evidence',
      title: 'Evidence',
      type: 'text',
      rows: 3,
      description: 'What it rests on. Never the name of somebody who was promised anonymity.',
    }),
  ],
  validation: (rule) => rule.custom(verificationProblem).warning(),
})

/** A verdict without grounds helps nobody. */
export function verificationProblem(value: unknown): true | string {
  if (typeof value !== 'object' || value === null || !('status' in value)) return true
  const decided = value.status !== 'unverified' && value.status !== undefined
  const grounds = 'evidence' in value && typeof value.evidence === 'string' && value.evidence !== ''
  return !decided || grounds || 'Say what the verdict rests on.'
}
