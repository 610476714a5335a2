import type {Stats} from 'node:fs'
import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import type {ArticleFile} from '../importer/commit/prepareArticle.ts'
import {MAX_ARTICLE_BYTES} from '../importer/read/readArticle.ts'
import {UsageError} from './io.ts'

/** One file that the user named, or that lies in a folder that the user named. */
export interface Input {
  /** As the user would name it. */
  readonly name: string
  /** The file name without its ending; `stdin` for standard input. */
  readonly id: string
  /** Rejects with a sentence that names no file: the caller knows which. */
  load(): Promise<Uint8Array>
}

/** Endings of files that an importer reads from a folder; a file that is named itself may have any. */
const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.text'])

/** The files that arguments mean: files, folders (all articles below them, in order of their paths), `-`. */
export async function expandInputs(args: readonly string[]): Promise<Input[]> {
  if (args.filter((arg) => arg === '-').length > 1)
    throw new UsageError('Standard input (-) can be read once only.')
  const found: Input[] = []
  for (const arg of args) {
    if (arg === '-')
      found.push({name: 'standard input', id: 'stdin', load: () => buffer(process.stdin)})
    else if (await isFolder(arg)) found.push(...(await folderInputs(arg)))
    else found.push(fileInput(arg))
  }
  return found
}

/** Inputs as an import takes them, all published at one time where the user gives one. */
export function toArticles(
  inputs: readonly Input[],
  publishedAt: string | undefined,
): ArticleFile[] {
  return inputs.map((input) => ({
    name: input.name,
    publishedAt: publishedAt ?? null,
    load: () => input.load(),
  }))
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function folderInputs(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) {
    throw new UsageError(
      `The folder ${folder} holds no articles (files that end in ${[...ENDINGS].join(', ')}).`,
    )
  }
  return paths.map(fileInput)
}

function fileInput(path: string): Input {
  return {
    name: path,
    id: basename(path, extname(path)),
    async load() {
      const info = await stats(path)
      if (!info.isFile()) throw new Error('It is not a file.')
      // Before it is read: a file of many gigabytes must not fill the memory first.
      if (info.size > MAX_ARTICLE_BYTES) {
        throw new Error(
          `It is ${megabytes(info.size)} MB large; an article may have ${megabytes(MAX_ARTICLE_BYTES)} MB at most.`,
        )
      }
      return readFile(path)
    },
  }
}

async function stats(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') throw new Error('There is no such file.', {cause: error})
    if (code === 'EACCES') throw new Error('It may not be read.', {cause: error})
    throw error
  }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024))
}
