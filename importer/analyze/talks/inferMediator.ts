import type {RoleClaim} from './applyRoleRules.ts'
import type {Tally} from './tally.ts'
import type {TalkText} from './talkText.ts'

/**
 * The mediator of a profile: no sentence may say "X, the mediator", but the text is about nobody else, X belongs to no
 * side, and mediating is spoken of again and again.
 */
export function inferMediator({sentences, entities}: TalkText, parties: Tally): RoleClaim[] {
  let spokenOf = 0
  const counts = new Map<string, number>()
  for (const {masked, mentions} of sentences) {
    if (MEDIATING.test(masked)) spokenOf++
    for (const {id, kind} of mentions)
      if (kind === 'official') counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  if (spokenOf < 2) return []
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 4 || first[1] < 2 * (second?.[1] ?? 0)) return []
  const person = entities.officials.find(({id}) => id === first[0])
  const shown = person?.mentions[0]
  if (!person || !shown || (person.affiliation && parties.weight(person.affiliation) > 0)) return []
  const {id} = person
  return [
    {
      id,
      part: 'mediator',
      weight: 3,
      rule: 'profile-of-a-mediator',
      span: shown.span,
      together: [id],
    },
  ]
}

const MEDIATING =
  /\b(?:mediat\w+|conciliat\w+|arbitrat\w+|go-between|peacemak\w+|intermediar\w+|facilitator|both sides|the two sides|each side)\b/
