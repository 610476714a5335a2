import type {EvaluateOptions, ExprNode} from 'groq-js'
import {evaluate, evaluateSync} from 'groq-js'
import type {DatasetError} from '../errors.ts'
import {typedError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {LOOKUPS, narrow} from './narrow.ts'
import type {View} from './view.ts'

export interface EvaluationContext {
  params: JsonObject
  /** User id: what `identity()` answers. */
  identity: string
  /** What `now()` answers. */
  timestamp: Date
  projectId: string
  dataset: string
}

/**
 * The answer of a parsed query on the documents of a view; turn it into JSON before the view
 * changes. Throws 400 for what groq-js can't evaluate.
 */
export function evaluateQuery(tree: ExprNode, view: View, context: EvaluationContext): unknown {
  const {tree: narrowed, options} = prepare(tree, view, context)
  try {
    return evaluateSync(narrowed, options).data
  } catch (error) {
    throw evaluationError(error)
  }
}

/** The same for queries that compare documents (`diff::`), which groq-js evaluates only piecemeal. */
export async function evaluateAnyQuery(
  tree: ExprNode,
  view: View,
  context: EvaluationContext,
): Promise<unknown> {
  if (!JSON.stringify(tree).includes('"namespace":"diff"'))
    return evaluateQuery(tree, view, context)
  const {tree: narrowed, options} = prepare(tree, view, context)
  try {
    const value = await evaluate(narrowed, options)
    const answer: unknown = await value.get()
    return answer
  } catch (error) {
    throw evaluationError(error)
  }
}

function prepare(tree: ExprNode, view: View, context: EvaluationContext) {
  const {params, identity, timestamp, projectId, dataset} = context
  const narrowed = narrow(tree, params, view)
  const options: EvaluateOptions = {
    dataset: narrowed.readsEverything ? view.all() : [],
    params,
    identity,
    timestamp,
    sanity: {projectId, dataset},
    dereference: ({_ref: target}) => dereference(target, view),
  }
  return {tree: narrowed.tree, options}
}

// Types of groq-js know documents only, but a list is as good a value: see `lookup` in narrow.ts.
function dereference(target: string, view: View): JsonObject | null {
  if (target.startsWith(LOOKUPS.refs))
    return listValue(view.referring([target.slice(LOOKUPS.refs.length)]))
  if (target.startsWith(LOOKUPS.ids))
    return listValue(view.byIds([target.slice(LOOKUPS.ids.length)]))
  return view.get(target)
}

function listValue(documents: JsonObject[]): JsonObject {
  return Object.assign(documents)
}

function evaluationError(error: unknown): DatasetError {
  const reason = error instanceof Error ? error.message : String(error)
  return typedError(400, 'queryEvaluationError', `The query can't be evaluated: ${reason}`)
}
