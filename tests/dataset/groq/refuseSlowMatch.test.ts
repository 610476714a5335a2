import {parse} from 'groq-js'
import {expect, test} from 'vitest'
import {refuseSlowMatch} from '../../../dataset/groq/refuseSlowMatch.ts'

test.each([
  ['*[title match "talk*"]', {}],
  ['*[[title, body] match ["*eace", "cease*fire", "*war*"]]', {}],
  ['*[_type == "a" && (title match $q + "*")]', {q: 'a*b c*d'}],
  ['*[title match "a* b* c* d*"]', {}],
])('lets %s pass', (query, params) => {
  expect(() => refuseSlowMatch(parse(query), params)).not.toThrow()
})

test.each([
  ['*[title match "a*a*b"]', {}],
  ['*[title match "*a*b"]', {}],
  ['*[title match "a**b"]', {}],
  ['*[title match $q]', {q: 'a*a*a*b'}],
  ['*[title match $missing]', {}],
  ['*[title match pattern]', {}],
  ['*[count(list[@ match "a*a*b"]) > 0]', {}],
])('refuses %s', (query, params) => {
  expect(() => refuseSlowMatch(parse(query), params)).toThrow('at most one wildcard')
})
