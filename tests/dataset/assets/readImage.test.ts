import {expect, test} from 'vitest'
import {readImage} from '../../../dataset/assets/readImage.ts'

const text = (value: string) => new TextEncoder().encode(value)

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function jpeg(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.from(
    `ffe10022457869660000` + // APP1, 34 bytes, "Exif"
      `4d4d002a00000008` + // big-endian TIFF, first directory at 8
      `0001` +
      `0112000300000001${orientation.toString(16).padStart(4, '0')}0000` +
      `00000000`,
    'hex',
  )
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const app0 = Buffer.from('ffe000104a46494600010101004800480000', 'hex')
  return Buffer.concat([Buffer.from('ffd8', 'hex'), app0, exif, frame])
}

test('the bytes say what an image is and how large', () => {
  expect(readImage(png(640, 480))).toEqual({extension: 'png', width: 640, height: 480})
})

test('an SVG without a size takes that of its view box', () => {
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"></svg>')
  expect(readImage(svg)).toEqual({extension: 'svg', width: 30, height: 20})
})

test('a picture taken sideways has the size that is seen', () => {
  expect(readImage(jpeg(400, 300, 1))).toEqual({extension: 'jpg', width: 400, height: 300})
  expect(readImage(jpeg(400, 300, 6))).toEqual({extension: 'jpg', width: 300, height: 400})
})

test.each([
  ['text', text('no image at all')],
  ['a page', text('<html><body><svg-like>')],
  ['nothing', text('')],
  ['a PNG cut off', png(640, 480).subarray(0, 20)],
  ['a PNG without an extent', png(0, 480)],
  ['a PNG that claims to be endless', png(4_000_000_000, 1)],
  ['a JPEG without a frame', Buffer.from('ffd8ffe000104a46494600010101', 'hex')],
])('%s is no image', (_, bytes) => {
  expect(readImage(bytes)).toBeNull()
})
