import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {TransferIcon} from '@sanity/icons/Transfer'
import type {ListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {documentsOf, filteredList} from './filteredList.ts'
import {templateOf} from './negotiationTemplates.ts'

/** The negotiations, each with all that belongs to it. */
export function negotiationsItem(S: StructureBuilder): ListItemBuilder {
  const list = documentsOf(S, {id: 'negotiations', title: 'Negotiations', types: ['negotiation']})
  return S.listItem()
    .id('negotiations')
    .title('Negotiations')
    .icon(TransferIcon)
    .child(
      list
        // A link to a negotiation leads to its form, not to the list of all that belongs to it.
        .canHandleIntent(() => false)
        .child((id) => negotiationList(S, id)),
    )
}

/** One negotiation: its form, rounds, statements, demands, agreements and stories. */
function negotiationList(S: StructureBuilder, id: string): ListBuilder {
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
