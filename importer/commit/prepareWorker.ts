import {createValidator} from '../../schemas/validate.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {ArticleError} from './errors.ts'
import {prepareArticle, type OpenedArticle} from './prepareArticle.ts'

/** An error's class does not survive the way between threads, so what is wrong with an article is an answer, too. */
export type Answer =
  | {readonly documents: readonly SanityDocument[]}
  | {readonly problems: readonly string[]}

const validate = createValidator()

/** What a thread of `createPreparePool` does. */
export async function prepare(article: OpenedArticle): Promise<Answer> {
  try {
    const {documents} = await prepareArticle(article, validate)
    return {documents}
  } catch (error) {
    if (error instanceof ArticleError) return {problems: error.problems}
    throw error
  }
}
