import {defineQuery} from 'groq'
import {IS_LIVE, IS_PUBLIC_ARTICLE, IS_PUBLIC_STATEMENT, IS_TOLD} from './fragments.ts'
import {ARTICLE_LINK, NEGOTIATION_LINK, STATEMENT_FIELDS} from './projections.ts'

/**
 * Who said what about a negotiation.
 *
 * Parameters: `slug` of the negotiation, and `now` (ISO 8601).
 * Result: the negotiation with the newest five hundred statements of the stories that link to it, or null. In a
 * story about several negotiations a statement belongs to that of its round or its demand, and to all of them where
 * it names neither. Group them by `source._id` for a table of sources: unnamed sources of two stories are two.
 *
 * It starts from the stories, which an index finds, because a filter over all statements would follow the links of
 * each.
 */
export const WHO_SAID_WHAT_QUERY = defineQuery(`
  *[_type == "negotiation" && slug.current == $slug && ${IS_LIVE} && ${IS_TOLD}][0]{
    ${NEGOTIATION_LINK},
    issue,
    "statements": *[_type == "article" && references(^._id) && ${IS_LIVE} && ${IS_PUBLIC_ARTICLE}]{
      "found": *[
        _type == "statement" &&
        article._ref == ^._id &&
        select(
          defined(round->_id) => round->negotiation._ref == ^.^._id,
          defined(demand->negotiation) => demand->negotiation._ref == ^.^._id,
          true
        ) &&
        ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}
      ]{${STATEMENT_FIELDS}, "article": article->{${ARTICLE_LINK}}}
    }.found[] | order(coalesce(statedOn.date, article.datePublished) desc, _id asc) [0...500]
  }
`)
