import type {ObjectDefinition, SchemaTypeDefinition} from 'sanity'
import {ParleyAnnotation} from './ParleyAnnotation.tsx'

/** The types, with those that mark words of a story rendered as such in the editor. */
export function withMarks(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) => (isMark(type) ? withAnnotation(type) : type))
}

function isMark(type: SchemaTypeDefinition): type is SchemaTypeDefinition & ObjectDefinition {
  return type.name === 'attribution' || type.name === 'mention'
}

function withAnnotation(type: ObjectDefinition): ObjectDefinition {
  return {...type, components: {...type.components, annotation: ParleyAnnotation}}
}
