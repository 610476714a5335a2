import {parse} from 'groq-js'
import {expect, test} from 'vitest'
import {narrow} from '../../../dataset/groq/narrow.ts'
import type {View} from '../../../dataset/groq/view.ts'

/** A view that notes what it is asked for. */
function spyView(): {view: View; asked: string[]} {
  const asked: string[] = []
  const note = (what: string) => {
    asked.push(what)
    return []
  }
  return {
    asked,
    view: {
      all: () => note('all'),
      ofTypes: (types) => note(`types ${types.join()}`),
      get: () => null,
      byIds: (ids) => note(`ids ${ids.join()}`),
      byPrefix: (prefix) => note(`prefix ${prefix}`),
      referring: (ids) => note(`refs ${ids.join()}`),
      group: (id) => note(`group ${id}`),
      versions: () => note('versions'),
    },
  }
}

test.each<[string, Record<string, string | string[] | number>, string[], boolean]>([
  ['*[_type == "a"]', {}, ['types a'], false],
  ['*["a" == @._type && n > 1]', {}, ['types a'], false],
  ['*[_type in $t][0...5] | order(n)', {t: ['a', 'b']}, ['types a,b'], false],
  ['*[_type == "a" && _id in ["x", $y]]', {y: 'z'}, ['types a', 'ids x,z'], false],
  ['*[(_id == $id)]', {id: 'x'}, ['ids x'], false],
  ['*[references($ids)]', {ids: ['x', 'y']}, ['refs x,y'], false],
  ['*[a.b._ref == "x"]', {}, ['refs x'], false],
  ['*["x" in list[].to._ref]', {}, ['refs x'], false],
  ['*[sanity::versionOf("x")]', {}, ['group x'], false],
  ['*[sanity::partOfRelease("r")]', {}, ['versions'], false],
  ['*[_id in path("drafts.**")]', {}, ['prefix drafts.'], false],
  [
    '*[_type == "a"]{"n": count(*[_type == "b" && to._ref == ^._id])}',
    {},
    ['types a', 'types b'],
    false,
  ],
  ['*[_type == "a"]{"n": count(*[to._ref == ^._id])}', {}, ['types a'], true],
  ['*[_type == "a" || n == 1]', {}, [], true],
  ['*[_type == $t]', {t: 1}, [], true],
  ['*[_type == $missing]', {}, [], true],
  ['*[!(_type == "a")]', {}, [], true],
  ['*[to->to._ref == "x"]', {}, [], true],
  ['*[n match "x"]', {}, [], true],
  ['count(*)', {}, [], true],
  ['releases::all()', {}, [], true],
  ['{"a": *[_type == "a"], "all": *}', {}, ['types a'], true],
])('%s reads what its conditions name', (query, params, expected, readsEverything) => {
  const {view, asked} = spyView()
  const narrowed = narrow(parse(query), params, view)
  expect([...asked].sort()).toEqual([...expected].sort())
  expect(narrowed.readsEverything).toBe(readsEverything)
})

test('a tree is left as it was, for the next query with other parameters', () => {
  const tree = parse('*[_type == $t]{"n": *[references(^._id)]}')
  const before = structuredClone(tree)
  narrow(tree, {t: 'a'}, spyView().view)
  expect(tree).toEqual(before)
})
