import type {Json} from '../json.ts'

/** Every document id that a value refers to, with `true` where one of the references is strong. */
export function referencesIn(value: Json | undefined): Map<string, boolean> {
  const found = new Map<string, boolean>()
  collect(value, found)
  return found
}

// A reference with `_dataset` or `_projectId` leads outside this dataset and binds nothing in it.
function collect(value: Json | undefined, found: Map<string, boolean>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  const {_ref: target} = value
  if (typeof target === 'string' && value['_dataset'] === undefined) {
    const strong = value['_weak'] !== true && value['_projectId'] === undefined
    found.set(target, strong || found.get(target) === true)
  }
  for (const key in value) collect(value[key], found)
}
