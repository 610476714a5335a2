import {print, UsageError} from '../io.ts'
import type {QueryFlags} from '../parley.ts'
import {openTarget} from '../target.ts'

/** `parley query`: prints the result of a GROQ query as JSON. */
export async function query(groq: string, options: QueryFlags): Promise<number> {
  const params = Object.fromEntries(options.param.map(parseParam))
  const target = await openTarget(options)
  try {
    const result: unknown = await target.client.fetch(groq, params, {
      perspective: options.perspective,
    })
    print(JSON.stringify(result, null, 2))
    return 0
  } finally {
    await target.close()
  }
}

function parseParam(text: string): [string, unknown] {
  const cut = text.indexOf('=')
  const name = text.slice(0, cut).replace(/^\$/, '')
  if (cut < 1 || !/^[A-Za-z_]\w*$/.test(name)) {
    throw new UsageError(`--param ${text}: a parameter is given as name=value.`)
  }
  return [name, parseValue(text.slice(cut + 1))]
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
