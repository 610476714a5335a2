import {DocumentsIcon} from '@sanity/icons/Documents'
import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {MicrophoneIcon} from '@sanity/icons/Microphone'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {filteredList} from './filteredList.ts'

/** The sources, with those apart that readers can't check by name. */
export function sourcesItem(S: StructureBuilder): ListItemBuilder {
  const items = SHELVES.map((shelf) =>
    filteredList(S, {
      ...shelf,
      types: ['source'],
      orderBy: {field: 'label', direction: 'asc'},
    }),
  )
  return S.listItem()
    .id('sources')
    .title('Sources')
    .icon(MicrophoneIcon)
    .child(S.list().id('sources').title('Sources').items(items))
}

const SHELVES = [
  {id: 'all', title: 'All sources', icon: DocumentsIcon},
  {id: 'named', title: 'Named', icon: EyeOpenIcon, where: 'anonymity == "named"'},
  {
    id: 'unnamed',
    title: 'Anonymous and on background',
    icon: EyeClosedIcon,
    where: 'anonymity != "named"',
  },
] as const
