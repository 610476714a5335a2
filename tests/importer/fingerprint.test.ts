import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {describe, expect, test} from 'vitest'
import {canonicalJson, fingerprint} from '../../importer/fingerprint.ts'

/** What a browser computes, which has no SHA-256 that answers at once. */
function inBrowser(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 16)
}

describe('fingerprint', () => {
  test.each([
    ['plain', {headline: 'Talks resume'}],
    ['beyond ASCII', 'İzmir — “zwölf”'],
    ['half a surrogate pair', 'broken \ud83d text'],
    ['empty', ''],
  ])('is the same in Node and in a browser: %s', (_name, value) => {
    expect(fingerprint(value)).toBe(inBrowser(value))
  })

  test('does not depend on the order of keys, nor on keys without a value', () => {
    expect(fingerprint({a: 1, b: {c: 2, d: undefined}})).toBe(fingerprint({b: {c: 2}, a: 1}))
  })

  test('depends on the order of items', () => {
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  })
})
