import {readFileSync, writeFileSync} from 'node:fs'

/*
 * The package declares the command `parley`, the repository doesn't: where the root's own package.json has a
 * `bin`, npx first installs the root into its cache, which costs a second at every call. So the repository links
 * the command into node_modules/.bin (the `prepare` script), and `bin` is added only while the package is packed.
 */
const action = process.argv[2]
if (action !== 'add' && action !== 'remove') {
  console.error('usage: node scripts/packBin.ts add|remove')
  process.exit(2)
}
const path = new URL('../package.json', import.meta.url)
const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'))
if (action === 'add') manifest.bin = {parley: 'scripts/bin.js'}
else delete manifest.bin
writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
