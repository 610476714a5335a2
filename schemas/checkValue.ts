import {isKeyedObject} from '@sanity/types'
import {normalizeValidationRules, resolveTypeForArrayItem} from '@sanity/validation/_internal'

type Rules = ReturnType<typeof normalizeValidationRules>
type Markers = Awaited<ReturnType<Rules[number]['validate']>>
type CheckedType = NonNullable<Parameters<typeof normalizeValidationRules>[0]>

/** What a rule gets to see beside the value: that of `Rule.validate`, for the value at hand. */
export type CheckContext = Parameters<Rules[number]['validate']>[1]

/**
 * What the rules of a type say about a value and everything in it, in the order of the fields. The rules are the
 * Studio's own; the walk is not: `validateDocumentInternal` (6.16.0) yields to the browser before each of them, as a
 * form has to, which makes it wait ten times longer than it works. Rules that `Rule.fields()` adds are left out:
 * the model has none.
 */
export async function checkValue(
  value: unknown,
  type: CheckedType | undefined,
  context: CheckContext,
): Promise<Markers> {
  if (type === undefined) return []
  const here = {...context, type}
  const rules = normalizeValidationRules(type, here)
  const found: Markers = []
  for (const rule of rules) {
    if (hasSomethingToSay(rule, value)) found.push(...(await rule.validate(value, here)))
  }
  const inside = (item: unknown, of: CheckedType | undefined, segment: PathSegment) =>
    checkValue(item, of, {...context, parent: value, path: [...(context.path ?? []), segment]})
  if (type.jsonType === 'object' && hasFields(value, rules)) {
    for (const field of type.fields) {
      found.push(...(await inside(fieldOf(value, field.name), field.type, field.name)))
    }
  }
  if (type.jsonType === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const segment = isKeyedObject(item) ? {_key: item._key} : index
      found.push(...(await inside(item, resolveTypeForArrayItem(item, type.of), segment)))
    }
  }
  return found
}

/** `Rule.validate` asks the same and answers with nothing; most fields of most documents are empty. */
function hasSomethingToSay(rule: Rules[number], value: unknown): boolean {
  if (value !== undefined && value !== null) return true
  return rule.isRequired() || rule._rules.some(({flag}) => flag === 'custom')
}

type PathSegment = string | number | {readonly _key: string}

/** A required object that is missing is asked for its required fields, as in the Studio. */
function hasFields(value: unknown, rules: Rules): boolean {
  if (value === undefined || value === null) return rules.some((rule) => rule.isRequired())
  return Boolean(value)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
