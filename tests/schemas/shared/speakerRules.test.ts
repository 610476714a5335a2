import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {linkedSpeakerProblem, speakerProblem} from '../../../schemas/shared/speakerRules.ts'

const NAMES_HIM =
  'Clear the speaker: a person here would name a source that was promised not to be named.'

test.each([
  [{kind: 'unnamed-person', anonymity: 'anonymous'}, 'official', NAMES_HIM],
  [{kind: 'unnamed-person', anonymity: 'background'}, 'official', NAMES_HIM],
  [{kind: 'organization', anonymity: 'background'}, 'official', NAMES_HIM],
  [{kind: 'unnamed-person', anonymity: 'anonymous'}, 'organization', true],
  [{kind: 'named-person', anonymity: 'named'}, 'official', true],
  [null, 'official', true],
  [{kind: 'unnamed-person'}, undefined, true],
])('%o with a speaker of type %s', (source, speakerType, verdict) => {
  expect(speakerProblem(source, speakerType)).toBe(verdict)
})

test('in a form, what the statement links to is looked up', async () => {
  const asked: unknown[] = []
  const answers = [
    {source: {kind: 'unnamed-person', anonymity: 'anonymous'}, speakerType: 'official'},
    {source: {kind: 'named-person', anonymity: 'named'}, speakerType: 'official'},
    {source: null, speakerType: null},
    null,
  ]
  const fetch = async (_: string, params: unknown) => answers[asked.push(params) - 1]
  const speaker = {_type: 'reference', _ref: 'official-1'}
  const source = {_type: 'reference', _ref: 'source-1'}
  expect(await linkedSpeakerProblem(speaker, source, fetch)).toBe(NAMES_HIM)
  expect(await linkedSpeakerProblem(speaker, source, fetch)).toBe(true)
  expect(await linkedSpeakerProblem(speaker, source, fetch)).toBe(true)
  expect(await linkedSpeakerProblem(speaker, source, fetch)).toBe(true)
  const params = {source: 'source-1', speaker: 'official-1'}
  expect(asked).toEqual([params, params, params, params])
})

test('in a form, nothing is looked up while one of the two is missing', async () => {
  const fetch = async () => expect.unreachable()
  expect(await linkedSpeakerProblem(undefined, {_ref: 'source-1'}, fetch)).toBe(true)
  expect(await linkedSpeakerProblem({_ref: 'official-1'}, undefined, fetch)).toBe(true)
})

test('the newer of draft and published counts', async () => {
  const dataset = [
    {_id: 'source-1', _updatedAt: '2025-01-01T00:00:00Z', kind: 'named-person', anonymity: 'named'},
    {
      _id: 'drafts.source-1',
      _updatedAt: '2025-01-02T00:00:00Z',
      kind: 'unnamed-person',
      anonymity: 'anonymous',
    },
    {_id: 'drafts.official-1', _type: 'official'},
  ]
  const fetch = async (query: string, params: Record<string, string>) =>
    (await evaluate(parse(query, {params}), {dataset, params})).get()
  const speaker = {_ref: 'official-1'}
  expect(await linkedSpeakerProblem(speaker, {_ref: 'source-1'}, fetch)).toBe(NAMES_HIM)
  expect(await linkedSpeakerProblem(speaker, {_ref: 'gone'}, fetch)).toBe(true)
})
