import type {RawArticle} from '../../read/rawArticle.ts'
import type {Prose} from '../text/prose.ts'
import type {Entities} from './entities.ts'

export function findEntities(_raw: RawArticle, _prose: Prose): Entities {
  return {organizations: [], officials: [], places: [], mentions: []}
}
