import {defineQuery} from 'groq'
import {
  IS_LIVE,
  IS_NAMED_SOURCE,
  IS_PUBLIC_ARTICLE,
  IS_PUBLIC_STATEMENT,
  IS_SHOWN,
  IS_TOLD,
} from './fragments.ts'
import {ARTICLE_LINK, NEGOTIATION_LINK, STATEMENT_FIELDS} from './projections.ts'

/**
 * The profile of a person: posts, what the person said under his or her own name, and where the person sits.
 *
 * Parameters: `id` of the official (one that was merged into another leads there), and `now` (ISO 8601).
 * Result: the person, or null. `statements` are the newest hundred, `articles` the newest fifty that mention the
 * person. What was said to reporters without a name never appears here, whatever the documents link to.
 */
export const OFFICIAL_PROFILE_QUERY = defineQuery(`
  *[_type == "official" && (_id == $id || $id in mergedIds) && ${IS_LIVE} && ${IS_TOLD}][0]{
    _id,
    name,
    sortName,
    otherNames,
    honorificPrefix,
    reviewState,
    "image": image.asset->url,
    "memberships": memberships[]{
      _key,
      post,
      role,
      startDate,
      endDate,
      "organization": [organization->][${IS_SHOWN}][0]{_id, name, classification, country}
    },
    "identifiers": identifiers[]{scheme, value},
    "statements": [
      ...*[
        _type == "statement" &&
        speaker._ref == ^._id &&
        count([source->][${IS_NAMED_SOURCE}]) > 0 &&
        ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}
      ]{${STATEMENT_FIELDS}, "article": article->{${ARTICLE_LINK}}},
      ...*[_type == "source" && official._ref == ^._id && ${IS_NAMED_SOURCE} && ${IS_LIVE} && ${IS_SHOWN}]{
        "found": *[
          _type == "statement" &&
          source._ref == ^._id &&
          speaker._ref != ^.^._id &&
          ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}
        ]{${STATEMENT_FIELDS}, "article": article->{${ARTICLE_LINK}}}
      }.found[]
    ] | order(coalesce(statedOn.date, article.datePublished) desc, _id asc) [0...100],
    "articles": *[
      _type == "article" &&
      ^._id in body[].markDefs[_type == "mention"].target._ref &&
      ${IS_LIVE} && ${IS_PUBLIC_ARTICLE}
    ] | order(datePublished desc, _id asc) [0...50] {${ARTICLE_LINK}},
    "mediates": *[_type == "negotiation" && ^._id in mediators[]._ref && ${IS_LIVE} && ${IS_TOLD}]
      | order(title asc) {${NEGOTIATION_LINK}},
    "leads": *[_type == "negotiationRound" && ^._id in participants[].head._ref && ${IS_LIVE} && ${IS_TOLD}]
      | order(startDate.date desc, ordinal desc) {
        _id,
        ordinal,
        status,
        "date": startDate.date,
        "negotiation": [negotiation->][${IS_TOLD}][0]{${NEGOTIATION_LINK}}
      }
  }
`)
