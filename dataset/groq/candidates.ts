import type {ExprNode} from 'groq-js'
import type {JsonObject} from '../json.ts'

/**
 * What one condition of a filter says about where its documents can be found. `lookup` depends on
 * the document around the subquery (`references(^._id)`), so it is answered while evaluating.
 */
export type Candidates =
  | {by: 'ids'; values: string[]}
  | {by: 'group'; id: string}
  | {by: 'lookup'; index: 'ids' | 'refs'; value: ExprNode}
  | {by: 'refs'; values: string[]}
  | {by: 'versions'}
  | {by: 'prefix'; prefix: string}
  | {by: 'types'; values: string[]}

/** Fewest documents first, as a rule of thumb. */
const ORDER = ['ids', 'group', 'lookup', 'refs', 'versions', 'prefix', 'types']

/** The narrower of two; either may be null. */
export function narrower(a: Candidates | null, b: Candidates | null): Candidates | null {
  if (a === null || b === null) return a ?? b
  return ORDER.indexOf(a.by) <= ORDER.indexOf(b.by) ? a : b
}

/** What a single condition (no `&&`) tells; null when nothing that an index knows. */
export function candidatesOf(condition: ExprNode, params: JsonObject): Candidates | null {
  if (condition.type === 'FuncCall') return fromFunction(condition, params)
  if (condition.type !== 'OpCall') return null
  const {op, left, right} = condition
  if (op === '==') return fromEquality(left, right, params) ?? fromEquality(right, left, params)
  return op === 'in' ? fromMembership(left, right, params) : null
}

function fromEquality(attribute: ExprNode, value: ExprNode, params: JsonObject): Candidates | null {
  const name = ownAttribute(attribute)
  const values = stringsOf(value, params)
  const text = values !== null && !values.isList ? values.strings : null
  if (name === '_type' && text !== null) return {by: 'types', values: text}
  if (name === '_id' && text !== null) return {by: 'ids', values: text}
  const outer = outerValue(value)
  if (name === '_id' && outer !== null) return {by: 'lookup', index: 'ids', value: outer}
  if (!isReferencePath(attribute)) return null
  if (text !== null) return {by: 'refs', values: text}
  return outer === null ? null : {by: 'lookup', index: 'refs', value: outer}
}

function fromMembership(left: ExprNode, right: ExprNode, params: JsonObject): Candidates | null {
  const list = stringsOf(right, params)
  const name = ownAttribute(left)
  if (list?.isList === true) {
    if (name === '_type') return {by: 'types', values: list.strings}
    if (name === '_id') return {by: 'ids', values: list.strings}
    return isReferencePath(left) ? {by: 'refs', values: list.strings} : null
  }
  if (name === '_id') return fromPath(right, params)
  if (!isReferencePath(right)) return null
  const member = stringsOf(left, params)
  if (member !== null && !member.isList) return {by: 'refs', values: member.strings}
  const outer = outerValue(left)
  return outer === null ? null : {by: 'lookup', index: 'refs', value: outer}
}

// `path("drafts.**")`: the part before the first wildcard is a prefix of the id.
function fromPath(node: ExprNode, params: JsonObject): Candidates | null {
  if (node.type !== 'FuncCall' || node.name !== 'path') return null
  const [argument] = node.args
  const pattern = argument === undefined ? null : stringsOf(argument, params)
  const text = pattern === null || pattern.isList ? undefined : pattern.strings[0]
  const prefix = text?.split('*', 1)[0] ?? ''
  return prefix === '' ? null : {by: 'prefix', prefix}
}

function fromFunction(
  node: Extract<ExprNode, {type: 'FuncCall'}>,
  params: JsonObject,
): Candidates | null {
  const [argument, ...more] = node.args
  if (argument === undefined || more.length > 0) return null
  const found = stringsOf(argument, params)
  const name = `${node.namespace}::${node.name}`
  if (name === 'global::references') {
    if (found !== null) return {by: 'refs', values: found.strings}
    const outer = outerValue(argument)
    return outer === null ? null : {by: 'lookup', index: 'refs', value: outer}
  }
  const [text] = found !== null && !found.isList ? found.strings : []
  if (name === 'sanity::versionOf' && text !== undefined) return {by: 'group', id: text}
  return name === 'sanity::partOfRelease' && text !== undefined ? {by: 'versions'} : null
}

/** The string or strings that a node stands for whatever document is looked at. */
function stringsOf(
  node: ExprNode,
  params: JsonObject,
): {strings: string[]; isList: boolean} | null {
  if (node.type === 'Group') return stringsOf(node.base, params)
  if (node.type === 'Value') return asStrings(node.value)
  if (node.type === 'Parameter') {
    return Object.hasOwn(params, node.name) ? asStrings(params[node.name]) : null
  }
  if (node.type !== 'Array') return null
  const strings = []
  for (const {value, isSplat} of node.elements) {
    const found = isSplat ? null : stringsOf(value, params)
    if (found === null || found.isList) return null
    strings.push(...found.strings)
  }
  return {strings, isList: true}
}

function asStrings(value: unknown): {strings: string[]; isList: boolean} | null {
  if (typeof value === 'string') return {strings: [value], isList: false}
  if (!Array.isArray(value)) return null
  const strings = value.filter((item) => typeof item === 'string')
  return strings.length === value.length ? {strings, isList: true} : null
}

/** The name of an attribute of the document itself: `_id` or `@._id`. */
function ownAttribute(node: ExprNode): string | null {
  if (node.type === 'Group') return ownAttribute(node.base)
  if (node.type !== 'AccessAttribute') return null
  return node.base === undefined || node.base.type === 'This' ? node.name : null
}

/** `a.b._ref`, `list[]._ref` and the like, inside the document itself. */
function isReferencePath(node: ExprNode): boolean {
  if (node.type === 'Group') return isReferencePath(node.base)
  if (node.type === 'AccessAttribute') {
    return node.name === '_ref' && (node.base === undefined || isOwnPath(node.base))
  }
  if (node.type !== 'Map' && node.type !== 'FlatMap') return false
  return isOwnPath(node.base) && isReferencePath(node.expr)
}

function isOwnPath(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return node.base === undefined || isOwnPath(node.base)
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Slice':
    case 'Filter':
    case 'Group':
      return isOwnPath(node.base)
    case 'Map':
    case 'FlatMap':
      return isOwnPath(node.base) && isOwnPath(node.expr)
    default:
      return false
  }
}

/**
 * `^._id`, `^.article._ref`, `^.^._id`: an attribute of a document around the filter, seen from where
 * the filter itself stands, one level further out.
 */
function outerValue(node: ExprNode): ExprNode | null {
  if (node.type === 'Group') return outerValue(node.base)
  if (node.type === 'Parent') return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  if (node.type !== 'AccessAttribute' || node.base === undefined) return null
  const base = outerValue(node.base)
  return base === null ? null : {...node, base}
}
