import type {Json, JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/*
 * In an export with assets, as @sanity/export writes it, a field with an asset has
 * `_sanityAsset: 'image@file://./images/<name>'` in place of `asset: {_ref: 'image-<sha1>-…'}`.
 */

const ASSET_ID = /^(image-[0-9a-f]{40}-\d+x\d+|file-[0-9a-f]{40})-([a-z0-9]+)$/
const SANITY_ASSET = /^(?:image|file)@file:\/\/\.\/(.+)$/

/** The path of an asset in an export: `images/<sha1>-<width>x<height>.<extension>`. */
export function assetPath(id: string): string | null {
  const match = ASSET_ID.exec(id)
  if (match === null) return null
  const [, name = '', extension = ''] = match
  const kind = name.startsWith('image-') ? 'image' : 'file'
  return `${kind}s/${name.slice(kind.length + 1)}.${extension}`
}

/** References to assets as an export writes them, whose assets lie under `folder`; a new value. */
export function toExported(value: Json | undefined, folder: string): Json | undefined {
  return mapObjects(value, (item) => {
    const {asset, ...rest} = item
    const id = isObject(asset) ? asset['_ref'] : undefined
    const path = typeof id === 'string' ? assetPath(id) : null
    if (path === null) return item
    const kind = path.startsWith('images/') ? 'image' : 'file'
    return {_sanityAsset: `${kind}@file://./${folder}${path}`, ...rest}
  })
}

/** The other way round: `idOf` answers the id of an uploaded asset by its path in the export. */
export function toReferences(
  value: Json | undefined,
  idOf: (path: string) => string,
): Json | undefined {
  return mapObjects(value, (item) => {
    const {_sanityAsset: asset, ...rest} = item
    if (asset === undefined) return item
    const path = typeof asset === 'string' ? SANITY_ASSET.exec(asset)?.[1] : undefined
    if (path === undefined) throw new Error(`an asset is not in the file: ${JSON.stringify(asset)}`)
    return {...rest, asset: {_type: 'reference', _ref: idOf(path)}}
  })
}

function mapObjects(
  value: Json | undefined,
  change: (item: JsonObject) => JsonObject,
): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change) ?? null)
  if (!isObject(value)) return value
  const result: JsonObject = {}
  const changed = change(value)
  for (const key in changed) result[key] = mapObjects(changed[key], change)
  return result
}
