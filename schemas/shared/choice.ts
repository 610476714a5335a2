import {titleOf} from './values.ts'

/** The `options` of a string field that holds one of `values`: a menu, or buttons for a few. */
export function choice(values: readonly string[]) {
  return {
    list: values.map((value) => ({value, title: titleOf(value)})),
    layout: values.length <= 5 ? ('radio' as const) : ('dropdown' as const),
    direction: 'horizontal' as const,
  }
}
