import type {RawArticle} from '../../read/rawArticle.ts'
import type {Prose} from '../text/prose.ts'
import {findBareAcronyms, findBracketedAcronyms} from './acronyms.ts'
import {findActors} from './actors.ts'
import {findCommonNouns, joinShortForms} from './aliases.ts'
import {findClassedNames} from './classedNames.ts'
import type {Entities, EntityMention} from './entities.ts'
import {findPeople, type PersonMention} from './findPeople.ts'
import {findPlaces} from './findPlaces.ts'
import {findGroupNames} from './groupNames.ts'
import {findHeadedNames} from './headedNames.ts'
import {joinPeople} from './joinPeople.ts'
import {findKnownNames, joinKnownPairs} from './knownNames.ts'
import {findLetterheadNames} from './letterhead.ts'
import {findLowerCaseBodies} from './lowerCaseBodies.ts'
import {nameRuns} from './nameRuns.ts'
import {toOfficial} from './officials.ts'
import {emptyDrafts, type Drafts, type OrganizationDraft} from './organizationDrafts.ts'
import {toOrganization} from './organizations.ts'
import {settleParties} from './settleParties.ts'
import {findShoutedForms} from './shoutedForms.ts'
import {findStates} from './states.ts'
import {isCapital, lowerAt, readTokens, spanOf, type Reading} from './tokens.ts'
import {FUNCTION_WORDS} from './vocabulary.ts'

/**
 * Who and what the article names. Names that say what they are come first (head nouns, acronyms, known bodies),
 * then what a noun beside them explains, then people, then what only acts like an organization, then states;
 * a word belongs to the first rule that takes it.
 */
export function findEntities(raw: RawArticle, prose: Prose): Entities {
  const reading = readTokens(prose, raw.dateline?.span ?? null)
  const runs = nameRuns(reading)
  const drafts = emptyDrafts()
  findHeadedNames(reading, runs, drafts)
  findBracketedAcronyms(reading, drafts)
  findKnownNames(reading, drafts)
  findBareAcronyms(reading, drafts)
  findClassedNames(reading, runs, drafts)
  findGroupNames(reading, runs, drafts)
  joinKnownPairs(drafts)
  findLowerCaseBodies(reading, drafts)
  findLetterheadNames(raw, drafts)
  joinShortForms(reading, runs, drafts)
  const people = joinPeople(reading, findPeople(reading, runs, drafts))
  const taken = tokensOf(people.flatMap((person) => person.mentions))
  findActors(reading, runs, drafts, taken)
  joinShortForms(reading, runs, drafts)
  findStates(reading, drafts)
  findCommonNouns(reading, drafts)
  findShoutedForms(reading, drafts)
  settleParties(reading, drafts)

  const places = findPlaces(raw, reading, drafts, runs, taken)
  const named = people.map((person, index) => ({person, id: `official-${index + 1}`}))
  const ids = new Map<OrganizationDraft, string>()
  const idOf = (draft: OrganizationDraft | null) => {
    if (!draft) return null
    draft.listed = true
    const id = ids.get(draft) ?? `organization-${ids.size + 1}`
    ids.set(draft, id)
    return id
  }
  for (const draft of listedOf(drafts)) idOf(draft)
  const officials = named.map(({person, id}) => toOfficial(reading, drafts, person, id, idOf))
  const bodies = listedOf(drafts)
  const organizations = bodies.map((draft) => toOrganization(reading, draft, idOf(draft) ?? ''))
  const mentions: EntityMention[] = [
    ...bodies.flatMap((draft) =>
      draft.mentions.map((mention) => ({
        span: spanOf(reading, mention),
        extended: spanOf(reading, mention),
        kind: 'organization' as const,
        id: idOf(draft) ?? '',
        rule: mention.rule,
      })),
    ),
    ...named.flatMap(({person, id}) =>
      person.mentions.map((one) => personMention(reading, one, id)),
    ),
    ...places.flatMap((place) =>
      place.mentions.map(({span, rule}) => ({
        span,
        extended: span,
        kind: 'place' as const,
        id: place.id,
        rule,
      })),
    ),
  ]
  mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return {organizations, officials, places, mentions}
}

function personMention(reading: Reading, mention: PersonMention, id: string): EntityMention {
  const start =
    mention.before?.from ?? mention.title?.from ?? mention.honorific?.from ?? mention.from
  const from = start === mention.from ? fromPossessor(reading, start) : start
  const of = mention.belongsTo?.from === mention.to + 1 && lowerAt(reading, mention.to) === 'of'
  return {
    span: spanOf(reading, mention),
    extended: spanOf(reading, {from, to: of ? (mention.belongsTo?.to ?? mention.to) : mention.to}),
    kind: 'official',
    id,
    rule: mention.evidence > 0 ? 'described-name' : 'name',
  }
}

/** "Tonga's |Sione Vainikolo": where the possessor before the name begins. */
function fromPossessor(reading: Reading, name: number): number {
  if (!reading.genitives.has(name - 1) || !isCapital(reading.tokens[name - 2])) return name
  let from = name - 2
  while (
    isCapital(reading.tokens[from - 1]) &&
    name - from < 6 &&
    !FUNCTION_WORDS.has(lowerAt(reading, from - 1))
  )
    from--
  return from
}

function tokensOf(mentions: readonly PersonMention[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) taken.add(at)
  return taken
}

/** The organizations that the analysis names, in order of first mention. */
function listedOf(drafts: Drafts): OrganizationDraft[] {
  return drafts.all
    .filter((draft) => draft.listed && !draft.gone && draft.mentions.length > 0)
    .map((draft) => ({draft, first: firstToken(draft)}))
    .sort((a, b) => a.first - b.first)
    .map(({draft}) => draft)
}

function firstToken(draft: OrganizationDraft): number {
  return draft.mentions.reduce((first, mention) => Math.min(first, mention.from), Infinity)
}
