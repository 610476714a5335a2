import type {RawArticle} from '../../read/rawArticle.ts'
import type {FoundOfficial, FoundOrganization} from '../analysis.ts'
import type {Attribution} from '../attribution/attribution.ts'
import type {Entities, EntityMention} from '../entities/entities.ts'
import type {Prose} from '../text/prose.ts'
import type {Cast} from './cast.ts'
import {indexMentions, type MentionIndex} from './mentionIndex.ts'

/** All that identifying a source needs, gathered once for an article. */
export interface Scene {
  readonly raw: RawArticle
  readonly prose: Prose
  readonly attributions: readonly Attribution[]
  readonly people: MentionIndex
  readonly bodies: MentionIndex
  readonly officials: ReadonlyMap<string, FoundOfficial>
  readonly organizations: ReadonlyMap<string, FoundOrganization>
  /** First mention of each official. */
  readonly firstMention: ReadonlyMap<string, EntityMention>
  readonly cast: Cast
}

export function setScene(
  raw: RawArticle,
  prose: Prose,
  attributions: readonly Attribution[],
  entities: Entities,
): Scene {
  const firstMention = new Map<string, EntityMention>()
  for (const mention of entities.mentions)
    if (mention.kind === 'official' && !firstMention.has(mention.id))
      firstMention.set(mention.id, mention)
  return {
    raw,
    prose,
    attributions,
    people: indexMentions(entities, 'official'),
    bodies: indexMentions(entities, 'organization'),
    officials: new Map(entities.officials.map((official) => [official.id, official])),
    organizations: new Map(entities.organizations.map((one) => [one.id, one])),
    firstMention,
    cast: {members: new Map()},
  }
}
