import type {Prose} from '../../text/prose.ts'

/** For the index of each token inside a quotation, where in it the token stands. */
export type QuotePlaces = ReadonlyMap<number, 'opens' | 'inside' | 'closes'>

/** The places of all tokens in quotations of one depth: 0 for the outermost. */
export function quotePlaces(prose: Prose, depth: number): QuotePlaces {
  const places = new Map<number, 'opens' | 'inside' | 'closes'>()
  let index = 0
  for (const quotation of prose.quotations) {
    if (quotation.depth !== depth) continue
    const {outer, inner} = quotation
    while ((prose.tokens[index]?.start ?? Infinity) < outer.start) index++
    for (
      let token = prose.tokens[index];
      token && token.end <= outer.end;
      token = prose.tokens[++index]
    ) {
      if (token.start < inner.start) places.set(index, 'opens')
      else places.set(index, quotation.closed && token.start >= inner.end ? 'closes' : 'inside')
    }
  }
  return places
}
