import type {ExprNode} from 'groq-js'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import type {Candidates} from './candidates.ts'
import {candidatesOf, narrower} from './candidates.ts'
import type {View} from './view.ts'

export interface NarrowedQuery {
  tree: ExprNode
  /** True when some part of the tree still walks over every document. */
  readsEverything: boolean
}

/** Answers of the `dereference` hook that are lists from an index; see `lookup`. */
export const LOOKUPS = {ids: '\u0000ids:', refs: '\u0000refs:'} as const

/**
 * Rewrites each `*[…]` whose conditions name a type, ids or references so that it starts from the
 * documents that an index knows instead of from all of them. The conditions stay in the filter
 * (only `_type ==` is dropped, since it holds for all that is left), so the answer is the same.
 */
export function narrow(tree: ExprNode, params: JsonObject, view: View): NarrowedQuery {
  const copy = {root: structuredClone(tree)}
  const byTypes = new Map<string, JsonObject[]>()
  const ofTypes = (values: string[]) => {
    const key = values.join('\n')
    const documents = byTypes.get(key) ?? view.ofTypes(values)
    byTypes.set(key, documents)
    return documents
  }
  const seen = {everything: false}
  visit(
    copy,
    (filter) => {
      const conditions = conjunctsOf(filter.expr)
      const found = conditions.map((condition) => candidatesOf(condition, params))
      const best = found.reduce(narrower, null)
      if (best === null) return
      const types = found.reduce<Candidates | null>(
        (kept, one) => (one?.by === 'types' ? narrower(one, kept) : kept),
        null,
      )
      const fallback: ExprNode =
        types?.by === 'types' ? {type: 'Value', value: ofTypes(types.values)} : {type: 'Everything'}
      filter.base =
        best.by === 'lookup' ? lookup(best, fallback) : documentsFor(best, view, fallback)
      if (best.by === 'types') {
        filter.expr = joined(conditions.filter((_condition, index) => found[index] !== best))
      }
    },
    seen,
  )
  return {tree: copy.root, readsEverything: seen.everything}
}

interface EverythingFilter {
  type: 'Filter'
  base: ExprNode
  expr: ExprNode
}

// Children first, so that what a filter is rewritten to isn't visited again.
function visit(
  node: unknown,
  rewrite: (filter: EverythingFilter) => void,
  seen: {everything: boolean},
): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, rewrite, seen)
    return
  }
  if (!isObject(node)) return
  if (isEverythingFilter(node)) {
    visit(node.expr, rewrite, seen)
    rewrite(node)
    if (mentionsEverything(node.base)) seen.everything = true
    return
  }
  if (mentionsEverything(node)) seen.everything = true
  if (node['type'] === 'Value') return
  for (const key in node) visit(node[key], rewrite, seen)
}

function isEverythingFilter(node: unknown): node is EverythingFilter {
  return isObject(node) && node['type'] === 'Filter' && isEverything(node['base'])
}

function isEverything(node: unknown): boolean {
  return isObject(node) && node['type'] === 'Everything'
}

function mentionsEverything(node: unknown): boolean {
  if (isEverything(node)) return true
  if (!isObject(node) || node['type'] !== 'FuncCall') return false
  // releases::all() reads `*` without saying so; a look-up may fall back on it.
  return (
    node['namespace'] === 'releases' ||
    (node['name'] === 'coalesce' && Array.isArray(node['args']) && node['args'].some(isEverything))
  )
}

function conjunctsOf(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjunctsOf(node.base)
  return node.type === 'And' ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node]
}

function joined(conditions: ExprNode[]): ExprNode {
  const [first, ...more] = conditions
  if (first === undefined) return {type: 'Value', value: true}
  return more.reduce<ExprNode>((left, right) => ({type: 'And', left, right}), first)
}

function documentsFor(
  candidates: Exclude<Candidates, {by: 'lookup'}>,
  view: View,
  types: ExprNode,
): ExprNode {
  switch (candidates.by) {
    case 'ids':
      return {type: 'Value', value: view.byIds(candidates.values)}
    case 'group':
      return {type: 'Value', value: view.group(candidates.id)}
    case 'refs':
      return {type: 'Value', value: view.referring(candidates.values)}
    case 'versions':
      return {type: 'Value', value: view.versions()}
    case 'prefix':
      return {type: 'Value', value: view.byPrefix(candidates.prefix)}
    case 'types':
      return types
  }
}

/**
 * The `dereference` hook of groq-js may answer with a list, so a reference with a marked target
 * serves as an index look-up whose key is computed while evaluating. A key that is no text gives
 * null, and the filter falls back on what it would read otherwise.
 */
function lookup(candidates: Extract<Candidates, {by: 'lookup'}>, otherwise: ExprNode): ExprNode {
  const key: ExprNode = {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: LOOKUPS[candidates.index]},
    right: candidates.value,
  }
  const reference: ExprNode = {
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: key}],
  }
  return {
    type: 'FuncCall',
    namespace: 'global',
    name: 'coalesce',
    args: [{type: 'Deref', base: reference}, otherwise],
  }
}
