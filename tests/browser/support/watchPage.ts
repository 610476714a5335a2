import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/** Collects errors that nobody in the page caught. The list grows as they happen. */
export function watchPage(page: Page): string[] {
  const problems: string[] = []
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('crash', () => problems.push('The page crashed'))
  return problems
}

export function expectNoProblems(problems: string[]): void {
  expect(problems).toEqual([])
}
