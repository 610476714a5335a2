import {readdir, readFile} from 'node:fs/promises'
import {analyze} from '../../importer/analyze/analyze.ts'
import {readArticle, type ArticleInput} from '../../importer/read/readArticle.ts'
import {archive} from './archive.ts'

/** Words of an article of usual length; the gold articles are filled up to it. */
const WORDS = 700

/** Articles of 700 words that one core reads and analyzes in a second of its own time, when it is warm. */
export async function analysisSpeed(): Promise<number> {
  const articles = await longArticles()
  const readAll = () => articles.forEach((article) => analyze(readArticle(article)))
  for (let warming = 0; warming < 3; warming++) readAll()
  const before = process.cpuUsage()
  readAll()
  readAll()
  return (2 * articles.length) / secondsSince(before)
}

/** The project's gold articles, each followed by the paragraphs of the next ones up to the length. */
async function longArticles(): Promise<ArticleInput[]> {
  const folder = new URL('../../tests/fixtures/articles/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const golds: {text: string; publishedAt: string | null}[] = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
  )
  return golds.map(({text, publishedAt}, index) => {
    const lines = [text]
    for (const {text: next} of [...golds.slice(index + 1), ...golds])
      lines.push(...next.split('\n').slice(3))
    let words = 0
    const enough = lines.join('\n').match(/\S+|\n+/g) ?? []
    const end = enough.findIndex((word) => !word.startsWith('\n') && ++words > WORDS)
    return {
      content: enough
        .slice(0, end)
        .join(' ')
        .replaceAll(/ ?(\n+) ?/g, '$1'),
      publishedAt,
    }
  })
}

/** How many times as long the analysis of a text takes that is twice as long and has no full stop: 2 is linear. */
export function growth(): number {
  const once = textWithoutStops(2000)
  analyzeText(once)
  return timed(textWithoutStops(4000)) / timed(once)
}

function textWithoutStops(words: number): string {
  const [first] = archive(1)
  const line = (first?.text ?? '').replaceAll(/[.\n]/g, ' ').split(/\s+/)
  return Array.from({length: words}, (_value, index) => line[index % line.length]).join(' ')
}

/** The shortest of some tries: whatever else the machine does only adds. */
function timed(text: string): number {
  const times = Array.from({length: 3}, () => {
    const before = process.cpuUsage()
    analyzeText(text)
    return secondsSince(before)
  })
  return Math.min(...times)
}

function analyzeText(text: string): void {
  analyze(readArticle({content: `Headline\n\n${text}`, publishedAt: '2025-10-27T00:00:00Z'}))
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
