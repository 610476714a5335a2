import {expect, test} from 'vitest'
import {readOptions} from '../../plugins/options.ts'

test('without options the desk is there', () => {
  expect(readOptions()).toEqual({desk: true, deskTitle: 'Desk'})
})

test('options that are given count', () => {
  expect(readOptions({desk: false, deskTitle: 'Talks'})).toEqual({desk: false, deskTitle: 'Talks'})
})

test.each([
  [{dekTitle: 'Talks'}, 'parley(): there is no option "dekTitle"; the options are desk, deskTitle'],
  [{desk: 'yes'}, 'parley(): option "desk" must be true or false, not "yes"'],
  [{deskTitle: ' '}, 'parley(): option "deskTitle" must be text, not " "'],
  [{deskTitle: () => 'Talks'}, 'parley(): option "deskTitle" must be text, not a function'],
  [['desk'], 'parley(): the options must be an object, not ["desk"]'],
])('%j is refused and named', (options, message) => {
  expect(() => readOptions(options)).toThrow(new TypeError(message))
})
