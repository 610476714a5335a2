import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {InboxIcon} from '@sanity/icons/Inbox'
import {TransferIcon} from '@sanity/icons/Transfer'
import {UsersIcon} from '@sanity/icons/Users'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {filteredList} from './filteredList.ts'

/** What imports found and no editor has approved or rejected yet, by kind, oldest first. */
export function inboxItem(S: StructureBuilder): ListItemBuilder {
  const items = PILES.map((pile) =>
    filteredList(S, {
      ...pile,
      where: 'reviewState == "pending"',
      orderBy: {field: '_createdAt', direction: 'asc'},
      templates: [],
    }),
  )
  return S.listItem()
    .id('review')
    .title('To review')
    .icon(InboxIcon)
    .child(S.list().id('review').title('To review').items(items))
}

const PILES = [
  {id: 'statements', title: 'Statements', icon: BlockquoteIcon, types: ['statement']},
  {id: 'articles', title: 'Articles', icon: DocumentTextIcon, types: ['article']},
  {
    id: 'talks',
    title: 'Talks and agreements',
    icon: TransferIcon,
    types: ['negotiation', 'negotiationRound', 'agreement'],
  },
  {id: 'demands', title: 'Demands', icon: BulbOutlineIcon, types: ['demand']},
  {
    id: 'who',
    title: 'Sources, people and places',
    icon: UsersIcon,
    types: ['source', 'official', 'organization', 'place'],
  },
] as const
