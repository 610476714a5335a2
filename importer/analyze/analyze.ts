import type {RawArticle} from '../read/rawArticle.ts'
import type {Analysis} from './analysis.ts'
import {attribute} from './attribution/attribute.ts'
import {findEntities} from './entities/findEntities.ts'
import {resolveSources} from './sources/resolveSources.ts'
import {findTalks} from './talks/findTalks.ts'
import {linkStatements} from './talks/linkStatements.ts'
import {readProse} from './text/readProse.ts'

/**
 * Reads one article as a careful editor would: who is in it, who said what, who talks with whom, in which round.
 * Pure and deterministic: the same article gives the same analysis everywhere and in every order of reading.
 */
export function analyze(raw: RawArticle): Analysis {
  const prose = readProse(
    raw.text,
    raw.paragraphs.map((paragraph) => paragraph.span),
  )
  const entities = findEntities(raw, prose)
  const attributions = attribute(prose, {speech: true, paragraphs: raw.paragraphs})
  const resolved = resolveSources(raw, prose, attributions, entities)
  const talks = findTalks(raw, prose, entities, resolved)
  return {
    organizations: entities.organizations,
    officials: entities.officials,
    places: entities.places,
    sources: resolved.sources,
    statements: linkStatements(resolved.statements, talks.rounds, prose),
    ...talks,
  }
}
