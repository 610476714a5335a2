import type {DatasetError} from '../errors.ts'
import {httpError} from '../errors.ts'

/**
 * `raw`: every document as it is stored. Otherwise a stack of layers, the first one wins: release
 * names, `drafts`, and at the bottom `published`.
 */
export type Perspective = 'raw' | readonly string[]

/** From this version of the API on a query without a perspective sees what is published. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

/**
 * Reads the `perspective` of a request: `raw`, `published`, `drafts` (once `previewDrafts`) or a list
 * such as `rSummer,drafts`, written with commas or as a JSON list. Throws 400 for anything else.
 */
export function parsePerspective(value: string | undefined, apiVersion: string): Perspective {
  if (value === undefined || value === '') return defaultFor(apiVersion)
  const layers = value
    .replace(/^\[(.*)\]$/s, '$1')
    .split(',')
    .map((layer) => layer.trim().replace(/^"(.*)"$/, '$1'))
    .map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  if (layers.length === 1 && layers[0] === 'raw') return 'raw'
  if (layers.some((layer) => layer === 'raw' || !/^\w+$/.test(layer))) throw unknown(value)
  return [...layers.filter((layer) => layer !== 'published'), 'published']
}

function defaultFor(apiVersion: string): Perspective {
  const date = apiVersion.replace(/^v/, '')
  return date === 'X' || (/^\d{4}-/.test(date) && date >= PUBLISHED_BY_DEFAULT)
    ? ['published']
    : 'raw'
}

function unknown(value: string): DatasetError {
  return httpError(
    400,
    `Invalid perspective ${JSON.stringify(value)}: use raw, published, drafts or release names`,
  )
}
