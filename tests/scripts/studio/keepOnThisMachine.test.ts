import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {keepOnThisMachine} from '../../../scripts/studio/keepOnThisMachine.ts'

const ROOT = join(import.meta.dirname, '../../..')

function studio(page: string, css = ''): string {
  const dir = mkdtempSync(join(tmpdir(), 'parley-studio-'))
  mkdirSync(join(dir, 'static'))
  writeFileSync(join(dir, 'index.html'), `<html><head>${page}</head><body></body></html>`)
  writeFileSync(join(dir, 'static/lib.css'), css)
  return dir
}

const read = (dir: string, name: string) => readFileSync(join(dir, name), 'utf8')

test('outside scripts and fonts go, what is local stays', async () => {
  const dir = studio(
    '<script src="https://core.example.com/bridge.js" async type="module" data-x></script>' +
      '<script src="/static/app.js" type="module"></script>' +
      '<style>@font-face { font-family: Inter; src: url("https://example.com/a.woff2") }\nhtml {}</style>',
    '@font-face{font-family:Inter;src:url(https://example.com/b.woff2)format("woff2")}a{color:red}',
  )
  await keepOnThisMachine(dir, ROOT)
  expect(read(dir, 'index.html')).toBe(
    '<html><head><script src="/static/app.js" type="module"></script><style>html {}</style>' +
      '<link href="/static/inter/inter.css" rel="stylesheet"/>\n</head><body></body></html>',
  )
  expect(read(dir, 'static/lib.css')).toBe('a{color:red}')
})

test('every font file that the shipped style names is there, under the name the Studio uses', async () => {
  const dir = studio('')
  await keepOnThisMachine(dir, ROOT)
  const css = read(dir, 'static/inter/inter.css')
  const files = Array.from(css.matchAll(/url\(\.\/([^)]+)\)/g), ([, name]) => name ?? '')
  expect(files.length).toBeGreaterThan(4)
  for (const name of files) expect(read(dir, `static/inter/${name}`).length).toBeGreaterThan(1000)
  expect(css).toMatch(/font-family: Inter;/)
})

test.each([
  ['<img src="https://example.com/logo.png">', ''],
  ['<link rel="stylesheet" href="https://example.com/a.css">', ''],
  ['', '@import "https://example.com/a.css";'],
  ['', 'a{background:url(https://example.com/a.png)}'],
])('a build that would still load %s%s is refused', async (page, css) => {
  await expect(keepOnThisMachine(studio(page, css), ROOT)).rejects.toThrow(
    /would load something from outside: .*example\.com/,
  )
})
