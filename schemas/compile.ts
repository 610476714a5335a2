import {Schema} from '@sanity/schema'
import {builtinTypes, groupProblems, validateSchema} from '@sanity/schema/_internal'
import {schemaTypes} from './index.ts'

/** The compiled model with Sanity's own types, as a Studio compiles it but without loading the Studio. */
export function compileSchema() {
  return Schema.compile({name: 'parley', types: [...builtinTypes, ...schemaTypes]})
}

/** What the Studio would complain of, as sentences with the type they belong to. Empty when all is well. */
export function schemaProblems(): string[] {
  return groupProblems(validateSchema(schemaTypes).getTypes()).flatMap(({path, problems}) =>
    problems.map(({message}) => `${path.map(segmentName).join('.')}: ${message}`),
  )
}

function segmentName(segment: {name?: string}): string {
  return segment.name ?? '?'
}
