import type {ExprNode} from 'groq-js'
import {evaluateSync} from 'groq-js'
import {typedError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import type {Candidates} from './candidates.ts'
import {candidatesOf} from './candidates.ts'
import {createParser} from './parseQuery.ts'
import {refuseSlowMatch} from './refuseSlowMatch.ts'

export interface MatchContext {
  params: JsonObject
  identity: string
  /** Follows a reference. */
  get(id: string): JsonObject | null
}

/**
 * Tells of one document whether a query's filter takes it: what a listener asks before and after
 * each change. Projections, order and slices of the query say nothing about that and are passed
 * over. A filter that looks at other documents (`*` inside it) finds none, as in Content Lake.
 * Throws `queryParseError`, or 400 for a query that doesn't start from `*`.
 */
export function createMatcher(
  query: string,
  context: MatchContext,
): (document: JsonObject | null) => boolean {
  const tree = createParser()(query, context.params)
  refuseSlowMatch(tree, context.params)
  const filter = filterOf(tree)
  const quick = conjunctsOf(filter)
    .map((condition) => candidatesOf(condition, context.params))
    .filter((candidates) => candidates !== null)
  return (document) => {
    if (document === null) return false
    if (!quick.every((candidates) => mayMatch(candidates, document))) return false
    return filter === null || isTaken(filter, document, context)
  }
}

function isTaken(filter: ExprNode, document: JsonObject, context: MatchContext): boolean {
  const tree: ExprNode = {type: 'Filter', base: {type: 'Value', value: [document]}, expr: filter}
  try {
    const {data} = evaluateSync(tree, {
      dataset: [],
      params: context.params,
      identity: context.identity,
      dereference: ({_ref: id}) => context.get(id),
    })
    return Array.isArray(data) && data.length > 0
  } catch {
    return false
  }
}

/** All conditions between `*` and the first projection, or null when there are none. */
function filterOf(tree: ExprNode): ExprNode | null {
  switch (tree.type) {
    case 'Everything':
      return null
    case 'Filter': {
      const inner = filterOf(tree.base)
      return inner === null ? tree.expr : {type: 'And', left: inner, right: tree.expr}
    }
    case 'Projection':
    case 'Map':
    case 'FlatMap':
    case 'PipeFuncCall':
    case 'Slice':
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Group':
    case 'Deref':
      return filterOf(tree.base)
    case 'AccessAttribute':
      if (tree.base !== undefined) return filterOf(tree.base)
  }
  throw typedError(400, 'queryParseError', 'A listener needs a query that starts with *[filter]')
}

function conjunctsOf(node: ExprNode | null): ExprNode[] {
  if (node === null) return []
  if (node.type === 'Group') return conjunctsOf(node.base)
  return node.type === 'And' ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node]
}

// Spares the evaluation of most documents: listeners nearly always name a type or ids.
function mayMatch(candidates: Candidates, document: JsonObject): boolean {
  if (candidates.by === 'types') return candidates.values.includes(String(document['_type']))
  if (candidates.by === 'ids') return candidates.values.includes(String(document['_id']))
  return true
}
