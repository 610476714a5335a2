import {analyze} from '../../importer/analyze/analyze.ts'
import {readArticle} from '../../importer/read/readArticle.ts'
import {archive} from './archive.ts'

/** Articles of the made-up archive that one core reads and analyzes in a second of its own time. */
export function analysisSpeed(count: number): number {
  for (const {text, publishedAt} of archive(20)) analyze(readArticle({content: text, publishedAt}))
  const before = process.cpuUsage()
  for (const {text, publishedAt} of archive(count))
    analyze(readArticle({content: text, publishedAt}))
  return count / secondsSince(before)
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
