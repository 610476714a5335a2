import type {Template} from 'sanity'

/** Types that belong to one negotiation, and hold a reference to it. */
const PARTS = ['negotiationRound', 'demand', 'agreement'] as const

/** A new round, demand or agreement made inside a negotiation belongs to it from the start. */
export const negotiationTemplates: Template<{negotiation: string}, object>[] = PARTS.map(
  (schemaType) => ({
    id: templateOf(schemaType),
    title: 'In this negotiation',
    schemaType,
    parameters: [{name: 'negotiation', type: 'string'}],
    value: (parameters) =>
      parameters ? {negotiation: {_type: 'reference', _ref: parameters.negotiation}} : {},
  }),
)

/** The id of the template that makes a document of this type inside a negotiation. */
export function templateOf(schemaType: (typeof PARTS)[number]): string {
  return `${schemaType}-in-negotiation`
}
