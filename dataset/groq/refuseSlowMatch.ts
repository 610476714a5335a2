import type {ExprNode} from 'groq-js'
import {typedError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/**
 * Refuses (400) a `match` that may take for ever. groq-js makes a regular expression of a pattern, and
 * each wildcard in a word beyond the first multiplies the time by the length of the text. Queries
 * run in a worker that is stopped; what the server itself evaluates, listeners' filters above
 * all, must not get there.
 */
export function refuseSlowMatch(tree: ExprNode, params: JsonObject): void {
  visit(tree, params)
}

function visit(node: unknown, params: JsonObject): void {
  if (Array.isArray(node)) for (const item of node) visit(item, params)
  if (!isObject(node)) return
  if (node['type'] === 'OpCall' && node['op'] === 'match') {
    const patterns = constantOf(node['right'], params)
    if (patterns === null || !patterns.every(isQuick)) {
      throw typedError(
        400,
        'queryEvaluationError',
        'Here "match" takes a constant pattern with at most one wildcard inside a word',
      )
    }
  }
  for (const key in node) visit(node[key], params)
}

function constantOf(node: unknown, params: JsonObject): string[] | null {
  if (!isObject(node)) return null
  if (node['type'] === 'Value') return stringsOf(node['value'])
  if (node['type'] === 'Group') return constantOf(node['base'], params)
  if (node['type'] === 'Parameter') return stringsOf(params[String(node['name'])])
  if (node['type'] === 'Array' && Array.isArray(node['elements'])) {
    const parts = node['elements'].map((element) =>
      isObject(element) ? constantOf(element['value'], params) : null,
    )
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
  }
  // The usual way to search for what somebody types: $query + "*".
  if (node['type'] === 'OpCall' && node['op'] === '+') {
    const [left] = constantOf(node['left'], params) ?? []
    const [right] = constantOf(node['right'], params) ?? []
    return left === undefined || right === undefined ? null : [left + right]
  }
  return null
}

function stringsOf(value: unknown): string[] | null {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return null
  const strings = value.filter((item) => typeof item === 'string')
  return strings.length === value.length ? strings : null
}

function isQuick(pattern: string): boolean {
  return pattern.split(/\s+/).every((word) => !/\*[^*]+\*+[^*]|\*\*/.test(word.replace(/\*$/, '')))
}
