import type {ExprNode} from 'groq-js'
import {GroqSyntaxError, parse} from 'groq-js'
import type {DatasetError} from '../errors.ts'
import {typedError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/** Longest query in characters; Content Lake's own limit is 300 kB. */
export const QUERY_LIMIT = 300_000

const CACHED_TREES = 500

/** Parses queries and remembers the trees of the last few hundred. */
export function createParser(): (query: string, params: JsonObject) => ExprNode {
  const trees = new Map<string, {tree: ExprNode; names: readonly string[]}>()
  return (query, params) => {
    const known = trees.get(query)
    if (known !== undefined) {
      requireParams(query, known.names, params)
      return known.tree
    }
    if (query.length > QUERY_LIMIT) {
      throw typedError(
        400,
        'queryTooLargeError',
        `The query is longer than ${QUERY_LIMIT} characters`,
      )
    }
    const {tree, dependsOnParams} = parseEither(query, params)
    const names = [...parametersIn(tree)]
    requireParams(query, names, params)
    if (dependsOnParams) return tree
    if (trees.size >= CACHED_TREES) trees.delete(trees.keys().next().value ?? '')
    trees.set(query, {tree, names})
    return tree
  }
}

// groq-js takes a parameter that isn't given for null; Content Lake says that it is missing.
function requireParams(query: string, names: readonly string[], params: JsonObject): void {
  const missing = names.find((name) => !Object.hasOwn(params, name))
  if (missing === undefined) return
  const start = Math.max(query.indexOf(`$${missing}`), 0)
  throw typedError(400, 'queryParseError', `param $${missing} referenced, but not provided`, {
    query,
    start,
    end: Math.min(start + missing.length + 1, query.length),
  })
}

function* parametersIn(node: unknown): Iterable<string> {
  if (Array.isArray(node)) for (const item of node) yield* parametersIn(item)
  if (!isObject(node)) return
  if (node['type'] === 'Parameter' && typeof node['name'] === 'string') yield node['name']
  for (const key in node) yield* parametersIn(node[key])
}

// The bounds of a slice are constants of the tree, so one that names a parameter ([0...$limit])
// parses only with the parameters at hand.
function parseEither(query: string, params: JsonObject) {
  try {
    return {tree: parse(query), dependsOnParams: false}
  } catch (first) {
    if (first instanceof GroqSyntaxError) throw parseError(query, first)
    try {
      return {tree: parse(query, {params}), dependsOnParams: true}
    } catch (second) {
      throw parseError(query, second)
    }
  }
}

/** `{error: {type: 'queryParseError', description, query, start, end}}`: the client draws a frame. */
function parseError(query: string, error: unknown): DatasetError {
  const start = error instanceof GroqSyntaxError ? error.position : 0
  const end = error instanceof GroqSyntaxError ? Math.min(start + 1, query.length) : query.length
  const message = error instanceof Error ? error.message : String(error)
  const detail = message.replace(/^Syntax error in GROQ query at position \d+(: )?/, '')
  const description = detail === '' ? 'unable to parse the entire expression' : detail
  return typedError(400, 'queryParseError', description, {query, start, end})
}
