import type {Stance} from '../../analysis.ts'
import {words} from './words.ts'

/** What a speaker does with a content, by the base form of the cue's verb or noun ("denied" -> `denies`). */
export function stanceOf(lemma: string): Stance {
  return STANCES.get(lemma) ?? 'says'
}

const STANCES: ReadonlyMap<string, Stance> = new Map(
  (
    [
      ['denies', 'deny denial dispute refute rebut repudiate disavow contradict'],
      [
        'demands',
        `demand insist urge call require request order press ask appeal implore beg exhort stipulate
         ultimatum want plead instruct`,
      ],
      [
        'offers',
        'offer propose suggest proposal suggestion float table volunteer pledge promise vow undertake invite promise recommend',
      ],
      ['warns', 'warn warning threaten threat caution fear alert'],
      [
        'confirms',
        'confirm acknowledge admit concede affirm reaffirm verify confirmation admission accept',
      ],
      ['declines', 'decline refuse reject dismiss refusal rejection'],
    ] satisfies [Stance, string][]
  ).flatMap(([stance, lemmas]) => words(lemmas).map((lemma) => [lemma, stance] as const)),
)
