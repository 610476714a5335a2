import {cp, glob, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, extname, join} from 'node:path'

/**
 * Rewrites the page and the styles of a Studio that `sanity build` wrote to `studioDir`, so that
 * they load nothing from outside: the script that talks to Sanity's dashboard goes, and the font
 * Inter comes from its npm package (found from `root`) instead of Sanity's servers. Throws when an
 * outside address is left that a browser would load, as a later version of Sanity might add one.
 */
export async function keepOnThisMachine(studioDir: string, root: string): Promise<void> {
  await shipInter(studioDir, root)
  const page = join(studioDir, 'index.html')
  await rewrite(page, (html) =>
    withoutOutsideAddresses(html).replace('</head>', `${INTER_LINK}\n</head>`),
  )
  for await (const name of glob('static/**/*.css', {cwd: studioDir})) {
    await rewrite(join(studioDir, name), withoutOutsideAddresses)
  }
}

/** A page or a style sheet without outside scripts and fonts; a page is titled like its desk. */
export function withoutOutsideAddresses(text: string): string {
  return text
    .replaceAll(/<script\b[^>]*\bsrc="https?:[^>]*><\/script>\n?/g, '')
    .replaceAll(/@font-face\s*\{[^}]*url\(["']?https?:[^}]*\}\n?/g, '')
    .replace('<title>Sanity Studio</title>', '<title>Parley</title>')
}

const INTER_PACKAGE = '@fontsource-variable/inter/package.json'
const INTER_LINK = '<link href="/static/inter/inter.css" rel="stylesheet"/>'
const LOADED_FROM_OUTSIDE =
  /(?:<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="https?:[^"]*|url\(["']?https?:[^)]*|@import\s*["']https?:[^"']*)/

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'))
  const left = text.match(LOADED_FROM_OUTSIDE)
  if (left) throw new Error(`The built Studio would load something from outside: ${left[0]}`)
  await writeFile(file, text)
}

async function shipInter(studioDir: string, root: string): Promise<void> {
  const inter = dirname(createRequire(join(root, 'package.json')).resolve(INTER_PACKAGE))
  await cp(join(inter, 'files'), join(studioDir, 'static/inter/files'), {
    recursive: true,
    filter: (source) => extname(source) === '' || /-wght-(?:normal|italic)\.woff2$/.test(source),
  })
  const styles = await Promise.all(
    ['wght.css', 'wght-italic.css'].map((name) => readFile(join(inter, name), 'utf8')),
  )
  // The Studio asks for the family under its plain name.
  const css = styles.join('\n').replaceAll("'Inter Variable'", 'Inter')
  await writeFile(join(studioDir, 'static/inter/inter.css'), css)
}
