import {AVIF_BRANDS, HANDLERS} from './imageHandlers.ts'

export interface ImageFacts {
  /** As it is named in ids and addresses: png, jpg, gif, webp, svg, avif, heic, tif, bmp. */
  extension: string
  /** Pixels, as the image is seen: already turned where the camera noted that it was held sideways. */
  width: number
  height: number
}

/** Bytes from the start of a file that `readImage` needs to see. */
export const IMAGE_HEAD_BYTES = 1024 * 1024

/**
 * What kind of image this is and how large, from the first `IMAGE_HEAD_BYTES` of the file; null
 * when it is none that browsers show, or a damaged one. The bytes decide, never a file name or a
 * content type.
 */
export function readImage(head: Uint8Array): ImageFacts | null {
  for (const {extension, handler, bytes} of HANDLERS) {
    try {
      // A copy: the readers look past the end of a view, into whatever memory lies behind it.
      const start = Uint8Array.from(head.subarray(0, bytes))
      if (!handler.validate(start)) continue
      const {width, height, orientation = 1, type} = handler.calculate(start)
      if (!isSize(width) || !isSize(height)) return null
      const isTurned = orientation >= FIRST_SIDEWAYS
      return {
        extension: extension === 'heic' && type && AVIF_BRANDS.includes(type) ? 'avif' : extension,
        width: isTurned ? height : width,
        height: isTurned ? width : height,
      }
    } catch {
      // Too short or damaged: the readers throw RangeError and TypeError alike.
      return null
    }
  }
  return null
}

/** EXIF orientations 5 to 8 are turned by 90 degrees. */
const FIRST_SIDEWAYS = 5

function isSize(pixels: number | undefined): pixels is number {
  return pixels !== undefined && Number.isInteger(pixels) && pixels > 0 && pixels <= 100_000
}
