import type {Attribution} from './attribution.ts'

/**
 * Adds the quotations that continue an attribution to the content of the one that they continue, so that each who
 * said what is one attribution. Nested ones stay; `parent` is renumbered, `continues` is null afterwards. Pure.
 */
export function joinContinued(found: readonly Attribution[]): Attribution[] {
  const contents = found.map((one) => [...one.content])
  const places = new Map<number, number>()
  for (const [index, one] of found.entries()) {
    const first = firstOf(found, index)
    if (first === index) places.set(index, places.size)
    else contents[first]?.push(...one.content)
  }
  return found.flatMap((one, index) =>
    places.has(index)
      ? [
          {
            ...one,
            content: contents[index] ?? one.content,
            parent: one.parent === null ? null : (places.get(firstOf(found, one.parent)) ?? null),
            continues: null,
          },
        ]
      : [],
  )
}

/** Index of the attribution that begins what this one continues. */
function firstOf(found: readonly Attribution[], index: number): number {
  let first = index
  for (
    let before = found[first]?.continues ?? null;
    before !== null && before < first;
    before = found[first]?.continues ?? null
  ) {
    first = before
  }
  return first
}
