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
  const found: Markers = []
  if (type) await check(value, type, context, found)
  return found
}

async function check(
  value: unknown,
  type: CheckedType,
  context: CheckContext,
  found: Markers,
): Promise<void> {
  const rules = normalizeValidationRules(type, context)
  const here = {...context, type}
  for (const rule of rules) {
    if (hasSomethingToSay(rule, value)) found.push(...(await rule.validate(value, here)))
  }
  const inside = (item: unknown, of: CheckedType, segment: PathSegment) =>
    check(item, of, {...context, parent: value, path: [...(context.path ?? []), segment]}, found)
  if (type.jsonType === 'object' && hasFields(value, rules)) {
    for (const field of type.fields) {
      const item = fieldOf(value, field.name)
      if (!isPlainlyRight(item, field.type, context)) await inside(item, field.type, field.name)
    }
  }
  if (type.jsonType === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const of = resolveTypeForArrayItem(item, type.of)
      if (of) await inside(item, of, isKeyedObject(item) ? {_key: item._key} : index)
    }
  }
}

/** Whether a value holds no others and no rule of its type has anything to say of it, as of most. */
function isPlainlyRight(value: unknown, type: CheckedType, context: CheckContext): boolean {
  if (typeof value === 'object' && value !== null) return false
  const rules = normalizeValidationRules(type, context)
  return !rules.some((rule) => hasSomethingToSay(rule, value))
}

function isEmpty(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

/**
 * Whether a rule has to be asked: most fields of most documents are empty, and most values have a rule that asks for
 * nothing but their type. `Rule.validate` would answer with nothing, but make a promise for each.
 */
function hasSomethingToSay(rule: Rules[number], value: unknown): boolean {
  if (isEmpty(value)) return rule.isRequired() || rule._rules.some(({flag}) => flag === 'custom')
  return !rule._rules.every((spec) => {
    if (spec.flag === 'type') return isOf(spec.constraint, value)
    return spec.flag === 'presence' && value !== '' && typeof value !== 'object'
  })
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'Array') return Array.isArray(value)
  if (type === 'Object') return isPlainObject(value)
  return type === 'String' || type === 'Number' || type === 'Boolean'
    ? typeof value === type.toLowerCase()
    : false
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && value.constructor === Object
}

type PathSegment = string | number | {readonly _key: string}

/** A required object that is missing is asked for its required fields, as in the Studio. */
function hasFields(value: unknown, rules: Rules): boolean {
  if (isEmpty(value)) return rules.some((rule) => rule.isRequired())
  return Boolean(value)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
