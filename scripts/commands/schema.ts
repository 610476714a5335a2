import {countAttributes} from '../../schemas/attributes.ts'
import {compileSchema} from '../../schemas/compile.ts'
import {schemaTypes} from '../../schemas/index.ts'
import {print} from '../io.ts'

/** `parley schema`: the document types, and with `--attributes` what they cost. */
export async function schema(options: {attributes: boolean}): Promise<number> {
  const documents = schemaTypes.filter((type) => type.type === 'document')
  if (!options.attributes) {
    for (const {name, title} of documents) print(`${name.padEnd(18)} ${title ?? ''}`)
    return 0
  }
  const {total, byType, pending} = countAttributes(
    compileSchema(),
    documents.map(({name}) => name),
  )
  for (const [type, count] of Object.entries(byType))
    print(`${type.padEnd(18)} ${String(count).padStart(4)}`)
  print(`${'in all'.padEnd(18)} ${String(total).padStart(4)}  (paths that types share count once)`)
  print(
    `${'while links wait'.padEnd(18)} ${String(pending).padStart(4)}  more, until approving takes the marks away`,
  )
  return 0
}
