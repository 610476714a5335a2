import type {JsonObject} from '../json.ts'
import type {ImageFacts} from './readImage.ts'

export interface AssetFacts {
  sha1: string
  size: number
  /** As the uploader names the content; what is served is decided by the extension. */
  mimeType: string
  extension: string
  /** Null for a file. */
  image: ImageFacts | null
  /** What the uploader said about it: originalFilename, label, title, description, creditLine, source. */
  said: JsonObject
}

export interface AssetPlace {
  projectId: string
  dataset: string
  /** `http://localhost:3333`: what the asset's address starts with. */
  origin: string
}

/** What an asset is called in an address and on disk: `<sha1>-1400x900.png`, `<sha1>.pdf`. */
export function assetName({sha1, image, extension}: AssetFacts): string {
  return image ? `${sha1}-${image.width}x${image.height}.${extension}` : `${sha1}.${extension}`
}

/**
 * The id of the document of the asset that is called `name`: `image-<sha1>-1400x900-png` or
 * `file-<sha1>-pdf`. Null for anything that isn't such a name, so that no path can be smuggled in.
 */
export function assetIdOf(folder: 'images' | 'files', name: string): string | null {
  const pattern = folder === 'images' ? IMAGE_NAME : FILE_NAME
  if (!pattern.test(name)) return null
  return `${folder === 'images' ? 'image' : 'file'}-${name.replace('.', '-')}`
}

/** The document by which Content Lake describes this asset (`sanity.imageAsset`, `sanity.fileAsset`). */
export function assetDocument(facts: AssetFacts, place: AssetPlace): JsonObject & {_id: string} {
  const {sha1, size, mimeType, extension, image, said} = facts
  const name = assetName(facts)
  const folder = image ? 'images' : 'files'
  const path = `${folder}/${place.projectId}/${place.dataset}/${name}`
  return {
    ...said,
    _id: `${image ? 'image' : 'file'}-${name.replace('.', '-')}`,
    _type: image ? 'sanity.imageAsset' : 'sanity.fileAsset',
    assetId: sha1,
    sha1hash: sha1,
    extension,
    mimeType,
    size,
    path,
    url: `${place.origin}/${path}`,
    uploadId: sha1,
    ...(image ? {metadata: imageMetadata(image)} : {}),
  }
}

const IMAGE_NAME = /^[0-9a-f]{40}-\d{1,6}x\d{1,6}\.[a-z0-9]{1,10}$/
const FILE_NAME = /^[0-9a-f]{40}\.[a-z0-9]{1,10}$/

function imageMetadata({width, height}: ImageFacts): JsonObject {
  return {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
  }
}
