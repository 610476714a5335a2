import {mkdtemp, mkdir, rm, truncate, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {connect} from '../../dataset/index.ts'
import {runParley} from './runParley.ts'

const ISTANBUL = resolve(import.meta.dirname, '../../samples/deadlock-in-istanbul.txt')
const PUBLISHED = '2025-10-27T14:00:00+05:00'

let folder: string
let data: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-cli-'))
  data = join(folder, 'data')
})

afterEach(() => rm(folder, {recursive: true, force: true}))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const query = async (groq: string): Promise<unknown> => {
  const {stdout} = await runParley(['query', groq, '--perspective', 'raw', '--data', data])
  return JSON.parse(stdout)
}

describe('help and wrong use', () => {
  test('--help lists the commands and the exit codes', async () => {
    const {code, stdout, stderr} = await runParley(['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const name of [
      'analyze',
      'attribute',
      'import',
      'undo',
      'runs',
      'query',
      'serve',
      'export',
      'schema',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ +${name}\\b`, 'm'))
    }
    expect(stdout).toContain('Exit codes: 0 done; 1 some inputs failed')
  })

  test.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['import', 'a.txt', '--publich'], /unknown option '--publich'/],
    [['import'], /missing required argument 'file'/],
    [
      ['analyze', 'a.txt', '--published-at', 'yesterday'],
      /a time with an offset, such as 2025-10-27T14:00:00\+05:00/,
    ],
    [['analyze', 'a.txt', '--published-at', '2025-02-30T10:00:00Z'], /a time with an offset/],
    [['analyze', 'a.txt', '--published-at', '2025-10-27T14:00:00'], /a time with an offset/],
    [['serve', '--port', '70000'], /a whole number from 0 to 65535/],
    [['import', 'a.txt', '--drafts', '--publish'], /cannot be used with/],
    [['query', '*', '--param', 'nonsense'], /a parameter is given as name=value/],
    [['import', 'a.txt', '--project-id', 'abc123'], /Content Lake needs a project and a dataset/],
    [['import', 'a.txt', '--project-id', 'abc123', '--dataset', 'news'], /Set SANITY_AUTH_TOKEN/],
    [['undo', 'never-was'], /There is no run "never-was"/],
  ])('%j ends with 2 and says why', async (args, message) => {
    const {code, stdout, stderr} = await runParley(args, {cwd: folder})
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })
})

describe('files that are no articles', () => {
  test.each([
    ['empty.txt', '', /empty/i],
    ['blank.txt', ' \n\n\t\n', /no text/i],
    [
      'picture.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /PNG|binary/i,
    ],
    [
      'broken.txt',
      Uint8Array.from([0x54, 0x61, 0x6c, 0xc3, 0x28, 0xff, 0xfe, 0x81, 0xc0, 0xc1, 0x0a]),
      /UTF-8/,
    ],
  ])('%s is refused in a sentence and nothing is written', async (name, content, message) => {
    const path = await file(name, content)
    const {code, stderr} = await runParley(['import', path, '--data', data])
    expect(code).toBe(1)
    expect(stderr.startsWith(`parley: ${path}: `)).toBe(true)
    expect(stderr).toMatch(message)
    expect(await query('count(*)')).toBe(0)
  })

  test('a file of 50 MB is refused before it is read', async () => {
    const path = await file('giant.txt', '')
    await truncate(path, 50 * 1024 * 1024)
    const {code, stderr} = await runParley(['analyze', path])
    expect(code).toBe(1)
    expect(stderr).toBe(`parley: ${path}: It is 50 MB large; an article may have 10 MB at most.\n`)
  })

  test('a file that is not there, and a folder without articles', async () => {
    const missing = join(folder, 'missing.txt')
    expect(await runParley(['analyze', missing])).toEqual({
      code: 1,
      stdout: '',
      stderr: `parley: ${missing}: There is no such file.\n`,
    })
    const empty = join(folder, 'empty')
    await mkdir(empty)
    const {code, stderr} = await runParley(['analyze', empty])
    expect(code).toBe(2)
    expect(stderr).toContain(`The folder ${empty} holds no articles`)
  })

  test('one that fails does not stop the others', async () => {
    const bad = await file('bad.txt', '')
    const {code, stderr} = await runParley([
      'import',
      bad,
      ISTANBUL,
      '--published-at',
      PUBLISHED,
      '--data',
      data,
    ])
    expect(code).toBe(1)
    expect(stderr).toContain(bad)
    expect(await query('*[_type == "article"].headline')).toEqual([
      'Deadlock in Istanbul: Pakistan pushes, Taliban back off from written deal',
    ])
  })
})

describe('analyze', () => {
  test('prints one record a file, and nothing else, with --json', async () => {
    const {code, stdout, stderr} = await runParley([
      'analyze',
      ISTANBUL,
      '--published-at',
      PUBLISHED,
      '--json',
    ])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const record: Record<string, unknown> = JSON.parse(stdout)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(Object.keys(record)).toEqual([
      'id',
      'headline',
      'byline',
      'dateline',
      'body',
      'organizations',
      'officials',
      'sources',
      'negotiation',
      'rounds',
      'statements',
    ])
    expect(record).toMatchObject({id: 'deadlock-in-istanbul', dateline: 'Istanbul', body: 13})
  })

  test('tells people what was dropped and why', async () => {
    const {stdout} = await runParley(['analyze', ISTANBUL, '--published-at', PUBLISHED])
    expect(stdout).toMatch(/Dropped\n(.*\n)*? +"1 Hour ago": .+/)
  })

  test('reads standard input', async () => {
    const {code, stdout} = await runParley(['analyze', '-', '--json'], {
      input: 'Talks open in Oslo\nOSLO: “We are here to listen,” said Anna Berg, the mediator.\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({id: 'stdin', headline: 'Talks open in Oslo'})
  })
})

describe('attribute', () => {
  test('prints offsets for each line, names bad lines and goes on', async () => {
    const text = 'The union rejected it. “We will wait,” said Anna Berg.'
    const {code, stdout, stderr} = await runParley(['attribute', '--speech', '-'], {
      input: `{"id":"a","text":${JSON.stringify(text)}}\nno json\n{"id":"b","text":""}\n`,
    })
    expect(code).toBe(1)
    expect(stderr).toContain('-:2: a line must be a JSON object')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): {id: string; attributions: {content: [number, number][]}[]} => JSON.parse(line))
    expect(lines.map(({id}) => id)).toEqual(['a', 'b'])
    const contents = lines[0]!.attributions.flatMap(({content}) =>
      content.map(([start, end]) => text.slice(start, end)),
    )
    expect(contents).toContain('We will wait')
  })
})

describe('import, runs and undo', () => {
  test('a second import has nothing to do, and undo leaves nothing', async () => {
    const args = ['import', ISTANBUL, '--published-at', PUBLISHED, '--data', data]
    const first = await runParley([...args, '--run-id', 'first'])
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(
      /1 article into local\/production in .* documents created, 0 changed, 0 deleted; 0 unchanged, 0 failed/,
    )
    const documents = await query('*|order(_id asc)')

    const second = await runParley([...args, '--run-id', 'second'])
    expect(second.stdout).toContain('(0 mutations)')
    expect(await query('*|order(_id asc)')).toEqual(documents)

    const runs = await runParley(['runs', '--json', '--data', data])
    expect(
      runs.stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      {run: 'first', state: 'finished'},
      {run: 'second', state: 'finished', created: 0},
    ])

    const undone = await runParley(['undo', 'first', '--data', data])
    expect(undone.code).toBe(0)
    expect(undone.stdout).toContain('0 restored')
    expect(await query('count(*)')).toBe(0)
  })

  test('a dry run writes nothing and shows what it would', async () => {
    const {code, stdout} = await runParley([
      'import',
      ISTANBUL,
      '--published-at',
      PUBLISHED,
      '--data',
      data,
      '--dry-run',
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}\+ article article-deadlock-in-istanbul/m)
    expect(stdout).toContain('Nothing written.')
    expect(await query('count(*)')).toBe(0)
  })
})

describe('the data folder and the port', () => {
  test('commands use the server that has the folder', async () => {
    const connection = await connect(data)
    try {
      const imported = await runParley([
        'import',
        ISTANBUL,
        '--published-at',
        PUBLISHED,
        '--data',
        data,
      ])
      expect(imported.code).toBe(0)
      expect(await query('count(*[_type == "article"])')).toBe(1)
      const {code, stderr} = await runParley([
        'serve',
        '--no-studio',
        '--port',
        '0',
        '--data',
        data,
      ])
      expect(code).toBe(1)
      expect(stderr).toContain(`The data folder ${data} is in use by`)
    } finally {
      await connection.close()
    }
  })

  test('a port in use is named', async () => {
    const blocker = createServer()
    await new Promise<void>((done) => {
      blocker.listen(0, '127.0.0.1', done)
    })
    const address = blocker.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const {code, stderr} = await runParley([
      'serve',
      '--no-studio',
      '--port',
      String(port),
      '--data',
      data,
    ])
    blocker.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `parley: Port ${port} on 127.0.0.1 is in use by another program; choose another port.\n`,
    )
  })
})
