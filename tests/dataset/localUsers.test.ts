import {mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {localUsers, userId} from '../../dataset/localUsers.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'parley-users-'))

test('a new folder has one user, and keeps the same token for good', () => {
  const dir = newFolder()
  const [first] = localUsers(dir)
  expect(first).toMatchObject({id: 'local-local-editor', name: 'Local Editor'})
  expect(localUsers(dir)).toEqual([first])
})

test('names are added once, however they are spelled, after the default user', () => {
  const dir = newFolder()
  localUsers(dir, ['Ana Lima'])
  const users = localUsers(dir, [' ANA  lima', 'Ben'])
  expect(users.map(({id}) => id)).toEqual(['local-local-editor', 'local-ana-lima', 'local-ben'])
  expect(users[1]?.name).toBe('Ana Lima')
})

test('every user has a token of their own, too long to guess and taken by the Studio', () => {
  const tokens = localUsers(newFolder(), ['Ana', 'Ben']).map(({token}) => token)
  expect(new Set(tokens).size).toBe(3)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})

test('only the owner of the folder can read the tokens', () => {
  const dir = newFolder()
  localUsers(dir)
  expect(statSync(join(dir, 'users.json')).mode & 0o077).toBe(0)
})

test('names in other scripts are names', () => {
  expect(userId('Олена Коваль')).toBe('local-олена-коваль')
})

test.each(['', ' - ', 'a'.repeat(81)])('%j is refused as a name', (name) => {
  expect(() => userId(name)).toThrow("can't be a user's name")
})

test('a damaged file is named, not overwritten', () => {
  const dir = newFolder()
  const file = join(dir, 'users.json')
  writeFileSync(file, '[{"id":"local-ana","token":"short"}]')
  expect(() => localUsers(dir)).toThrow(file)
  expect(readFileSync(file, 'utf8')).toContain('short')
})
