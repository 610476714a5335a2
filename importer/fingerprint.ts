import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * A short, stable name for a JSON value: 16 hexadecimal digits of the SHA-256 of its canonical JSON.
 * Keys are sorted and `undefined` is left out, so that two values that store as equal have equal fingerprints.
 */
export function fingerprint(value: unknown): string {
  return sha256Hex(canonicalJson(value)).slice(0, 16)
}

/** Node's own SHA-256 is several times as fast; browsers have none that answers at once. */
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto')

const sha256Hex: (text: string) => string = nodeCrypto
  ? (text) => nodeCrypto.hash('sha256', text, 'hex')
  : (text) => bytesToHex(sha256(utf8ToBytes(text)))

/** JSON with sorted keys and without `undefined`. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries: string[] = []
    for (const key of Object.keys(value).sort()) {
      const item: unknown = Reflect.get(value, key)
      if (item !== undefined) entries.push(`${JSON.stringify(key)}:${canonicalJson(item)}`)
    }
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
