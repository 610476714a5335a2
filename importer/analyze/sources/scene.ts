import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundOfficial, FoundOrganization} from '../analysis.ts'
import type {Attribution} from '../attribution/attribution.ts'
import type {Entities, EntityMention} from '../entities/entities.ts'
import type {Prose} from '../text/prose.ts'
import type {Cast} from './cast.ts'
import {indexMentions, type MentionIndex} from './mentionIndex.ts'
import {withPost} from './postBefore.ts'

/** All that identifying a source needs, gathered once for an article. */
export interface Scene {
  readonly raw: RawArticle
  readonly prose: Prose
  readonly attributions: readonly Attribution[]
  readonly people: MentionIndex
  readonly bodies: MentionIndex
  readonly officials: ReadonlyMap<string, FoundOfficial>
  readonly organizations: ReadonlyMap<string, FoundOrganization>
  /** First mention of each official and organization. */
  readonly firstMention: ReadonlyMap<string, EntityMention>
  readonly cast: Cast
  /** Ids of officials by every lower-case form, surnames and initials included. */
  readonly officialByForm: ReadonlyMap<string, string>
  /** Whether the position stands in a quotation. */
  readonly isQuoted: (position: number) => boolean
}

export function setScene(
  raw: RawArticle,
  prose: Prose,
  attributions: readonly Attribution[],
  entities: Entities,
): Scene {
  const firstMention = new Map<string, EntityMention>()
  const mentions = entities.mentions.map((mention) =>
    mention.kind === 'official' ? withPost(prose, mention) : mention,
  )
  for (const mention of mentions)
    if (mention.kind !== 'place' && !firstMention.has(mention.id))
      firstMention.set(mention.id, mention)
  return {
    raw,
    prose,
    attributions,
    people: indexMentions(mentions, 'official'),
    bodies: indexMentions(mentions, 'organization'),
    officials: new Map(entities.officials.map((official) => [official.id, official])),
    organizations: new Map(entities.organizations.map((one) => [one.id, one])),
    firstMention,
    cast: {members: new Map(), printed: []},
    officialByForm: formsOf(entities),
    isQuoted: quotedPositions(prose),
  }
}

function formsOf(entities: Entities): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const {id, name, aliases} of entities.officials) {
    const initials = name.replace(/[^\p{Lu}]/gu, '')
    const all = [
      name,
      ...aliases,
      name.split(/\s+/).at(-1) ?? name,
      initials.length > 1 ? initials : name,
    ]
    for (const form of all) if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), id)
  }
  return forms
}

/** A test by binary search: whether a position lies in an outermost quotation. */
function quotedPositions(prose: Prose): (position: number) => boolean {
  const outer = prose.quotations
    .filter((quotation) => quotation.depth === 0)
    .map((one) => one.outer)
  return (position) => {
    let low = 0
    let high = outer.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((outer[middle]?.end ?? Infinity) <= position) low = middle + 1
      else high = middle
    }
    return (outer[low]?.start ?? Infinity) <= position
  }
}
