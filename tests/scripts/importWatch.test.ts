import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'

const story = (city: string) =>
  `Dock talks open in ${city}\n${city.toUpperCase()}: Anna Corwick, president of the ${city} Dock Workers Union, said on Monday that talks would open on Friday.\n`

test('import --watch takes what is there, what comes and what changes, survives errors and ends with Ctrl-C', async () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-watch-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  const feed = mkdtempSync(join(root, 'feed-'))
  writeFileSync(join(feed, 'one.txt'), story('Belham'))
  const bin = resolve(import.meta.dirname, '../../scripts/bin.js')
  const args = [bin, 'import', '--watch', feed, '--data', join(root, 'data')]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']})
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  const heard: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
      for (const listener of heard) listener()
    })
  }
  const said = (pattern: RegExp) =>
    new Promise<void>((done) => {
      const check = () => {
        if (pattern.test(output)) done()
      }
      heard.push(check)
      check()
    })

  await said(/[1-9]\d* documents created/)
  output = ''
  writeFileSync(join(feed, 'bad.txt'), '')
  await said(/bad\.txt: /)
  await said(/1 failed/)
  output = ''
  writeFileSync(join(feed, 'two.txt'), story('Corwick'))
  await said(/[1-9]\d* documents created/)
  output = ''
  writeFileSync(
    join(feed, 'one.txt'),
    `${story('Belham')}The talks will last two days, Corwick said.\n`,
  )
  await said(/[1-9]\d* changed/)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}, 180_000)
