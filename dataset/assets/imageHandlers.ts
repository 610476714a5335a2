import {BMP} from 'image-size/types/bmp'
import {GIF} from 'image-size/types/gif'
import {HEIF} from 'image-size/types/heif'
import {JPG} from 'image-size/types/jpg'
import {PNG} from 'image-size/types/png'
import {SVG} from 'image-size/types/svg'
import {TIFF} from 'image-size/types/tiff'
import {WEBP} from 'image-size/types/webp'

/**
 * The image formats that are taken, out of the twenty that image-size reads: those that editors have
 * and browsers or editing programs show. `bytes` limits what a reader sees, since an upload may be
 * made to keep one busy; only a JPEG's size may lie far behind (after EXIF, XMP and colour profiles).
 */
export const HANDLERS = [
  {extension: 'png', handler: PNG, bytes: 64 * 1024},
  {extension: 'jpg', handler: JPG, bytes: 1024 * 1024},
  {extension: 'gif', handler: GIF, bytes: 64 * 1024},
  {extension: 'webp', handler: WEBP, bytes: 64 * 1024},
  {extension: 'heic', handler: HEIF, bytes: 64 * 1024},
  {extension: 'tif', handler: TIFF, bytes: 64 * 1024},
  {extension: 'bmp', handler: BMP, bytes: 64 * 1024},
  {extension: 'svg', handler: SVG, bytes: 64 * 1024},
] as const

/** Brands of the HEIF container that mean AVIF. */
export const AVIF_BRANDS: readonly string[] = ['avif', 'avis']
