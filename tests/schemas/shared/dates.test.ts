import {expect, test} from 'vitest'
import {fuzzyStringProblem, isBefore, utcProblem} from '../../../schemas/shared/dates.ts'

test('dates are compared as far as both are known', () => {
  expect(isBefore('2025-10-17', '2025-10-18')).toBe(true)
  expect(isBefore('2025-10', '2025-10-18')).toBe(false)
  expect(isBefore('2025-09', '2025-10-18')).toBe(true)
  expect(isBefore('2025', '2025-10-18')).toBe(false)
  expect(isBefore('2024', '2025-10-18')).toBe(true)
  expect(isBefore('2025-10-18', '2025-10-18')).toBe(false)
})

test.each(['2025', '2025-10', '2025-10-27', '2024-02-29', undefined])('%s is a date', (date) => {
  expect(fuzzyStringProblem(date)).toBe(true)
})

test.each([
  '25',
  '2025-13',
  '2025-10-32',
  '2025-02-29',
  'October 2025',
  '2025-10-27T09:00:00Z',
  '',
])('"%s" is none', (date) => {
  expect(fuzzyStringProblem(date)).toContain('is not a date')
})

test.each(['2025-10-27T09:00:00Z', '2025-10-27T09:00:00.123Z', undefined])('%s is UTC', (time) => {
  expect(utcProblem(time)).toBe(true)
})

test.each([
  '2025-10-27',
  '2025-10-27T09:00:00',
  '2025-10-27T14:00:00+05:00',
  '2025-13-27T09:00:00Z',
])('%s is not UTC', (time) => {
  expect(utcProblem(time)).toContain('is not a time in UTC')
})
