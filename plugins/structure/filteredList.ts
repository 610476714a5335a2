import type {ComponentType} from 'react'
import type {DocumentListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../apiVersion.ts'

export interface FilteredListOptions {
  id: string
  title: string
  icon?: ComponentType
  /** Types whose documents the list holds. */
  types: readonly [string, ...string[]]
  /** More conditions, as GROQ over the document's fields. */
  where?: string
  params?: Record<string, string>
  /** Field to sort by, the default being the latest change. */
  orderBy?: {field: string; direction: 'asc' | 'desc'}
  /** What can be made in the list: templates and their parameters; nothing when empty. */
  templates?: readonly {templateId: string; parameters: Record<string, string>}[]
}

/** A line of the desk that opens a list of documents. */
export function filteredList(S: StructureBuilder, options: FilteredListOptions): ListItemBuilder {
  return S.listItem()
    .id(options.id)
    .title(options.title)
    .icon(options.icon)
    .child(documentsOf(S, options))
}

/** The list of documents itself. */
export function documentsOf(
  S: StructureBuilder,
  options: FilteredListOptions,
): DocumentListBuilder {
  const {id, title, types, where, templates} = options
  const conditions = [`_type in $types`, ...(where ? [`(${where})`] : [])]
  const list = newList(S, types)
    .id(id)
    .title(title)
    .filter(conditions.join(' && '))
    .params({...options.params, types: [...types]})
    .apiVersion(API_VERSION)
    .defaultOrdering([options.orderBy ?? {field: '_updatedAt', direction: 'desc'}])
  const items = templates?.map(({templateId, parameters}) =>
    S.initialValueTemplateItem(templateId, parameters),
  )
  return items ? list.initialValueTemplates(items) : list
}

// A list of one type brings the type's orderings and its "create" button.
function newList(S: StructureBuilder, types: readonly [string, ...string[]]): DocumentListBuilder {
  const [first, ...others] = types
  return others.length === 0 ? S.documentTypeList(first) : S.documentList()
}
