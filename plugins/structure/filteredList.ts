import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'

export interface FilteredListOptions {
  id: string
  title: string
  icon?: ComponentType
  /** Types whose documents the list holds; with one, new documents can be made in it. */
  types: readonly [string, ...string[]]
  /** More conditions, as GROQ over the document's fields. */
  where?: string
  params?: Record<string, string>
  /** Field to sort by, the default being the latest change. */
  orderBy?: {field: string; direction: 'asc' | 'desc'}
}

/** A line of the desk that opens a list of documents. */
export function filteredList(S: StructureBuilder, options: FilteredListOptions): ListItemBuilder {
  const {types, where, orderBy = {field: '_updatedAt', direction: 'desc'}} = options
  const [first, ...others] = types
  const conditions = [`_type in $types`, ...(where ? [`(${where})`] : [])]
  const list = S.documentList()
    .id(options.id)
    .title(options.title)
    .filter(conditions.join(' && '))
    .params({...options.params, types: [...types]})
    .apiVersion(API_VERSION)
    .defaultOrdering([orderBy])
  return S.listItem()
    .id(options.id)
    .title(options.title)
    .icon(options.icon)
    .child(others.length === 0 ? list.schemaType(first) : list)
}

const API_VERSION = '2025-02-19'
