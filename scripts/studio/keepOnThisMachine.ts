import {cp, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, extname, join} from 'node:path'

/**
 * Rewrites the page of a Studio that `sanity build` wrote to `studioDir`, so that it loads nothing
 * from outside: the script that talks to Sanity's dashboard goes, and the font Inter comes from
 * its npm package (found from `root`) instead of Sanity's servers. Throws when an outside address
 * is left that a browser would load, as a later version of Sanity might add one.
 */
export async function keepOnThisMachine(studioDir: string, root: string): Promise<void> {
  const page = join(studioDir, 'index.html')
  const written = await readFile(page, 'utf8')
  const local = withoutOutsideAddresses(written)
  const left = local.match(LOADED_FROM_OUTSIDE)
  if (left) throw new Error(`The built Studio would load something from outside: ${left[0]}`)

  const inter = dirname(createRequire(join(root, 'package.json')).resolve(INTER_PACKAGE))
  await cp(join(inter, 'files'), join(studioDir, 'static/inter/files'), {
    recursive: true,
    filter: (source) => extname(source) === '' || /-wght-(?:normal|italic)\.woff2$/.test(source),
  })
  const styles = await Promise.all(
    ['wght.css', 'wght-italic.css'].map((name) => readFile(join(inter, name), 'utf8')),
  )
  await writeFile(
    join(studioDir, 'static/inter/inter.css'),
    // The Studio asks for the family under its plain name.
    styles.join('\n').replaceAll("'Inter Variable'", 'Inter'),
  )
  await writeFile(page, local.replace('</head>', `${INTER_LINK}\n</head>`))
}

/** The page without outside scripts and outside fonts, and titled like the desk it opens. */
export function withoutOutsideAddresses(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*\bsrc="https?:[^>]*><\/script>\n?/g, '')
    .replaceAll(/@font-face\s*\{[^}]*url\("https?:[^}]*\}\n?/g, '')
    .replace('<title>Sanity Studio</title>', '<title>Parley</title>')
}

const INTER_PACKAGE = '@fontsource-variable/inter/package.json'
const INTER_LINK = '<link href="/static/inter/inter.css" rel="stylesheet"/>'
const LOADED_FROM_OUTSIDE =
  /(?:<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="https?:[^"]*|url\(["']?https?:[^)]*)/
