import type {FoundDemand} from '../analysis.ts'

/**
 * How a text says that a side wants or offers something, over masked lower case (see `marks.ts`).
 * Group `holder` is the side, `content` what it wants; [X] stands for an organization in the examples.
 */
export interface DemandRule {
  readonly name: string
  readonly when: RegExp
  readonly pattern: string
  readonly kind: FoundDemand['kind']
  readonly example: string
  readonly counter: string
}

const SIDE = '(?<holder>{ORG})(?: [a-z]+ly)?'
const REST =
  '(?<content>[^.;:“”"«»]{6,240}?)(?=[.;:]|$|,? [^\\s]+ (?:said|says|added)\\b|, (?:said|according|adding|while|but)\\b| in exchange for\\b|,? (?:and|while|but) {THE}{MASK})'

export const DEMAND_RULES: readonly DemandRule[] = [
  {
    name: 'red-line',
    when: /red lines?|non-negotiable/,
    pattern: `(?:${SIDE}'?s? red lines? (?:is|are|remains?|includes?)|red lines? (?:for|of) {THE}(?<holder2>{ORG}) (?:is|are)) ${REST}`,
    kind: 'red-line',
    example: '[Norvia]’s red line is the withdrawal of all gunboats.',
    counter: '[Norvia]’s main line is the railway to the coast.',
  },
  {
    name: 'in-exchange',
    when: /in (?:exchange|return) for/,
    pattern: `${SIDE} {AUX}(?:offered|proposed|agreed|promised|would) (?<content>[^.;:“”"«»]{6,160}? in (?:exchange|return) for [^.;:“”"«»]{4,120}?)(?=[.;:]|$|, )`,
    kind: 'offer',
    example: '[Norvia] offered to reopen the road in exchange for a list of detainees.',
    counter: '[Norvia] reopened the road in the rain for a list of reasons.',
  },
  {
    name: 'demands',
    when: /demand|insist/,
    pattern: `${SIDE} {AUX}(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?)(?: on| that)? ${REST}`,
    kind: 'demand',
    example: '[Norvia] demanded the release of eleven captives.',
    counter: '[Norvia] welcomed the release of eleven captives.',
  },
  {
    name: 'calls-for',
    when: /call|press|ask|want|seek|urg/,
    pattern: `${SIDE} {AUX}(?:is |are )?(?:call(?:s|ed|ing) for|press(?:es|ed|ing) for|ask(?:s|ed|ing) for|want(?:s|ed)|seek(?:s|ing)?|sought) (?!to (?:say|know|see)\\b)${REST}`,
    kind: 'demand',
    example: 'The [union] is asking for a rise of 7 per cent.',
    counter: 'The [union] is talking about a rise of 7 per cent.',
  },
  {
    name: 'offers',
    when: /offer|propos|tabled|put forward/,
    pattern: `${SIDE} {AUX}(?:offer(?:s|ed|ing)?|propos(?:es|ed|ing)|tabled|put forward)(?: that)? ${REST}`,
    kind: 'offer',
    example: '[Meridian] offered a rise of 6 per cent.',
    counter: '[Meridian] noted a rise of 6 per cent.',
  },
  {
    name: 'precondition',
    when: /unless|until|before|only if|only once/,
    pattern: `${SIDE} {AUX}(?:will|would|could|shall) not (?:sit|return|meet|talk|sign|negotiate|come back|resume|attend)[^.;:“”"«»]{0,60}? (?<content>(?:unless|until|before) [^.;:“”"«»]{6,160}?)(?=[.;:]|$|, )`,
    kind: 'precondition',
    example: 'The [Command] will not sit again until the gunboats leave the river.',
    counter: 'The [Command] will not swim again until the summer comes to the river.',
  },
  {
    name: 'concedes',
    when: /conced|dropped|gave up|softened|withdrew/,
    pattern: `${SIDE} {AUX}(?:conceded(?: that)?|dropped|gave up|softened|withdrew) (?<content>(?:its|their|the|a|on) [^.;:“”"«»]{4,160}?)(?=[.;:]|$|, )`,
    kind: 'concession',
    example: '[Norvia] dropped its demand for a new map.',
    counter: '[Norvia] dropped by for a new map.',
  },
]
