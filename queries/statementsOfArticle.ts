import {defineQuery} from 'groq'
import {IS_LIVE, IS_PUBLIC_STATEMENT} from './fragments.ts'
import {STATEMENT_FIELDS} from './projections.ts'

/**
 * Every claim of one story with its source, in the order of the text.
 *
 * Parameters: `articleId` (the published id), and `now` (ISO 8601).
 * Result: an array, empty where readers may not get the story. The order is that of the blocks in the body, then of
 * the position in the block: GROQ knows no index of an item, so the length of all block keys before the
 * statement's own stands in for it. Statements without a passage come last.
 */
export const STATEMENTS_OF_ARTICLE_QUERY = defineQuery(`
  *[_type == "statement" && article._ref == $articleId && ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}]
    | order(
        length(string::split("|" + array::join(article->body[]._key, "|") + "|", "|" + spans[0].blockKey + "|")[0]) asc,
        spans[0].start asc,
        _id asc
      ) {${STATEMENT_FIELDS}}
`)
