import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseIcon} from '@sanity/icons/Close'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {InboxIcon} from '@sanity/icons/Inbox'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {filteredList} from './filteredList.ts'

/** The stories: all, by review state, and those under an embargo. Newest first. */
export function articlesItem(S: StructureBuilder): ListItemBuilder {
  const items = SHELVES.map((shelf) =>
    filteredList(S, {
      ...shelf,
      types: ['article'],
      orderBy: {field: 'datePublished', direction: 'desc'},
    }),
  )
  return S.listItem()
    .id('articles')
    .title('Articles')
    .child(S.list().id('articles').title('Articles').items(items))
}

const SHELVES = [
  {id: 'all', title: 'All articles', icon: DocumentsIcon},
  {id: 'pending', title: 'To review', icon: InboxIcon, where: 'reviewState == "pending"'},
  {id: 'approved', title: 'Approved', icon: CheckmarkIcon, where: 'reviewState == "approved"'},
  {id: 'rejected', title: 'Rejected', icon: CloseIcon, where: 'reviewState == "rejected"'},
  {
    id: 'embargoed',
    title: 'Under embargo',
    icon: ClockIcon,
    where: 'defined(embargoedUntil) && dateTime(embargoedUntil) > dateTime(now())',
  },
] as const
