/** A validator for `spans`: pieces of one claim follow each other and share no character. */
export function passagesProblem(value: unknown): true | string {
  if (!Array.isArray(value)) return true
  const pieces = value.filter(isPiece)
  const wrong = pieces.some((piece, at) => {
    const before = pieces[at - 1]
    return before !== undefined && before.blockKey === piece.blockKey && before.end > piece.start
  })
  return !wrong || 'The passages of one claim stand in the order of the text and do not overlap.'
}

interface Piece {
  readonly blockKey: string
  readonly start: number
  readonly end: number
}

function isPiece(value: unknown): value is Piece {
  return (
    typeof value === 'object' &&
    value !== null &&
    'blockKey' in value &&
    typeof value.blockKey === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}
