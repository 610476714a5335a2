import type {Analysis} from '../analyze/analysis.ts'
import type {RawArticle} from '../read/rawArticle.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {agreementDocuments} from './agreementDocuments.ts'
import {articleDocument} from './articleDocument.ts'
import {toBlocks} from './blocks.ts'
import type {Composition} from './composition.ts'
import {toDocumentIds} from './documentIds.ts'
import {entityDocuments} from './entityDocuments.ts'
import {articleId} from './ids.ts'
import {sourceDocuments} from './sourceDocuments.ts'
import {demandDocuments, statementDocuments} from './statementDocuments.ts'
import {negotiationDocuments, roundDocuments} from './talksDocuments.ts'

/**
 * The documents of one article, what is pointed at before what points at it. Pure and deterministic: the same
 * article and analysis give the same documents, and another article about the same people and talks gives
 * documents of the same ids (`ids.ts`). Links are weak until an editor approves, everything is `pending`;
 * `imported` is filled when they are planned against a dataset.
 */
export function compose(raw: RawArticle, analysis: Analysis): SanityDocument[] {
  const article = articleId(raw)
  const composition: Composition = {
    raw,
    analysis,
    article,
    blocks: toBlocks(raw),
    documentIds: toDocumentIds(raw, analysis, article),
  }
  return [
    ...entityDocuments(composition),
    ...negotiationDocuments(composition),
    ...roundDocuments(composition),
    articleDocument(composition),
    ...sourceDocuments(composition),
    ...statementDocuments(composition),
    ...demandDocuments(composition),
    ...agreementDocuments(composition),
  ]
}
