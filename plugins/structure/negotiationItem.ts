import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {TransferIcon} from '@sanity/icons/Transfer'
import type {ListBuilder, StructureBuilder} from 'sanity/structure'
import {filteredList} from './filteredList.ts'
import {templateOf} from './negotiationTemplates.ts'

/** One negotiation and all that belongs to it: rounds, statements, demands, agreements, stories. */
export function negotiationItem(S: StructureBuilder, id: string): ListBuilder {
  const params = {negotiation: id}
  return S.list()
    .id(id)
    .title('Negotiation')
    .items([
      S.documentListItem().id(id).schemaType('negotiation').title('Overview').icon(TransferIcon),
      S.divider(),
      ...PARTS.map(({template, ...part}) => {
        const templates = template ? [{templateId: template, parameters: params}] : []
        return filteredList(S, {...part, params, templates})
      }),
    ])
}

const PARTS = [
  {
    id: 'rounds',
    title: 'Rounds',
    icon: ClockIcon,
    types: ['negotiationRound'],
    template: templateOf('negotiationRound'),
    where: 'negotiation._ref == $negotiation',
    orderBy: {field: 'ordinal', direction: 'asc'},
  },
  {
    id: 'statements',
    title: 'Statements',
    icon: BlockquoteIcon,
    types: ['statement'],
    template: null,
    where:
      'round->negotiation._ref == $negotiation || $negotiation in article->negotiations[]._ref',
  },
  {
    id: 'demands',
    title: 'Demands',
    icon: BulbOutlineIcon,
    types: ['demand'],
    template: templateOf('demand'),
    where: 'negotiation._ref == $negotiation',
    orderBy: {field: 'title', direction: 'asc'},
  },
  {
    id: 'agreements',
    title: 'Agreements',
    icon: CheckmarkCircleIcon,
    types: ['agreement'],
    template: templateOf('agreement'),
    where: 'negotiation._ref == $negotiation',
  },
  {
    id: 'articles',
    title: 'Articles',
    icon: DocumentTextIcon,
    types: ['article'],
    template: null,
    where: '$negotiation in negotiations[]._ref',
    orderBy: {field: 'datePublished', direction: 'desc'},
  },
] as const
