import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {PinIcon} from '@sanity/icons/Pin'
import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import type {StructureResolver} from 'sanity/structure'
import {articlesItem} from './articlesItem.ts'
import {inboxItem} from './inboxItem.ts'
import {negotiationsItem} from './negotiationsItem.ts'
import {sourcesItem} from './sourcesItem.ts'

/**
 * Parley's desk: what waits for review first, then the stories, the negotiations with everything
 * that belongs to each, and the people, bodies and places that stories share.
 */
export const parleyStructure: StructureResolver = (S) =>
  S.list()
    .id('desk')
    .title('Desk')
    .items([
      inboxItem(S),
      S.divider(),
      articlesItem(S).icon(DocumentTextIcon),
      negotiationsItem(S),
      S.divider(),
      sourcesItem(S),
      S.documentTypeListItem('official').title('People').icon(UserIcon),
      S.documentTypeListItem('organization').title('Organizations').icon(UsersIcon),
      S.documentTypeListItem('place').title('Places').icon(PinIcon),
    ])
