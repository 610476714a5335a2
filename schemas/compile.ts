import {Schema} from '@sanity/schema'
import {builtinTypes, groupProblems, validateSchema} from '@sanity/schema/_internal'
import {schemaTypes} from './index.ts'

/** What `@sanity/schema` compiles to; it gives the type no name that a declaration file could use. */
export type CompiledSchema = ReturnType<typeof Schema.compile>

/** The compiled model with Sanity's own types, as a Studio compiles it but without loading the Studio. */
export function compileSchema(): CompiledSchema {
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
