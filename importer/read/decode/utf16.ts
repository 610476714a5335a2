const CHUNK = 8192

/**
 * UTF-16 with a byte order mark, in either byte order; null for anything else.
 * Lone surrogates are kept, where `TextDecoder` would replace them. An odd last byte is left off.
 */
export function decodeUtf16(bytes: Uint8Array): string | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  if (!little && !big) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let units: number[] = []
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, little))
    if (units.length === CHUNK) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  return parts.join('') + String.fromCharCode(...units)
}
