import {readFileSync, writeFileSync} from 'node:fs'

/*
 * The package declares the command `parley`, the repository doesn't: where the root's own package.json has a
 * `bin`, npx first installs the root into its cache, which costs a second at every call. So the repository links
 * the command into node_modules/.bin (the `prepare` script), and only while the package is packed `bin` stands
 * there instead of it.
 */
const LINK = 'ln -sf ../../scripts/bin.js node_modules/.bin/parley'

const action = process.argv[2]
if (action !== 'add' && action !== 'remove') {
  console.error('usage: node scripts/packBin.ts add|remove')
  process.exit(2)
}
const path = new URL('../package.json', import.meta.url)
const {
  bin: _bin,
  scripts,
  ...manifest
}: Record<string, unknown> & {scripts: Record<string, string>} = JSON.parse(
  readFileSync(path, 'utf8'),
)
const {prepare: _prepare, ...others} = scripts
const packed = {bin: {parley: 'scripts/bin.js'}, scripts: others}
const changed = action === 'add' ? packed : {scripts: {prepare: LINK, ...others}}
const text = JSON.stringify(Object.fromEntries(keysInOrder({...manifest, ...changed})), null, 2)
writeFileSync(path, `${text}\n`)

/** The keys where they stand in the repository's manifest, so that packing leaves no difference behind. */
function keysInOrder(all: Record<string, unknown>): [string, unknown][] {
  const order = Object.keys(JSON.parse(readFileSync(path, 'utf8')))
  return Object.entries(all).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}
