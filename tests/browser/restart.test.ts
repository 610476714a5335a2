import {createClient} from '@sanity/client'
import type {ChildProcess} from 'node:child_process'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {expect, inject, onTestFinished, test} from 'vitest'
import {article} from './support/documents.ts'
import {pathOf, publish, textField} from './support/form.ts'
import {setUpBrowser} from './support/setUpBrowser.ts'

const browser = setUpBrowser()

test('a server that is killed in the middle of an edit comes back, and the form goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-restart-'))
  const first = await start(folder)
  const client = createClient({...first.clientConfig, perspective: 'raw'})
  const stored = (id: string) => () => client.getDocument(id)
  await client.create(article('edited'))

  const origin = first.url.replace('127.0.0.1', 'localhost')
  // The streams that break off with the server are errors that nobody can catch.
  const page = await browser.open(origin, pathOf('article', 'edited'), {tolerate: /network error/i})
  await textField(page, 'headline').fill('Typed before')
  await expect.poll(stored('drafts.edited')).toMatchObject({headline: 'Typed before'})

  first.process.kill('SIGKILL')
  await once(first.process, 'exit')
  await page
    .getByText(/trying to connect|connecting|reconnect/i)
    .first()
    .waitFor()
  await start(folder, new URL(first.url).port)
  expect(await stored('drafts.edited')()).toMatchObject({headline: 'Typed before'})

  await page
    .getByText(/trying to connect|connecting|reconnect/i)
    .first()
    .waitFor({state: 'detached'})
  await expect.poll(() => textField(page, 'headline').isEditable()).toBe(true)
  await textField(page, 'headline').fill('Typed after')
  await expect.poll(stored('drafts.edited')).toMatchObject({headline: 'Typed after'})
  await publish(page)
  await expect.poll(stored('edited')).toMatchObject({headline: 'Typed after'})
})

interface Served {
  process: ChildProcess
  url: string
  clientConfig: Parameters<typeof createClient>[0]
}

async function start(folder: string, port = '0'): Promise<Served> {
  const script = join(import.meta.dirname, 'support/serveFolder.ts')
  const child = spawn(process.execPath, [script, folder, inject('studioDir'), port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(createInterface(child.stdout), 'line')
  return {process: child, ...JSON.parse(String(line))}
}
