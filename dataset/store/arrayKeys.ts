import {randomBytes} from 'node:crypto'
import type {Json, JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/** Gives every object in an array that has no `_key` a random one. Changes the document. */
export function addArrayKeys(document: JsonObject): void {
  for (const key in document) addIn(document[key])
}

function addIn(value: Json | undefined): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isObject(item) && item['_key'] === undefined)
        item['_key'] = randomBytes(6).toString('hex')
      addIn(item)
    }
  } else if (isObject(value)) {
    for (const key in value) addIn(value[key])
  }
}
