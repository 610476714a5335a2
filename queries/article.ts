import {defineQuery} from 'groq'
import {IS_LIVE, IS_PUBLIC_ARTICLE, IS_PUBLIC_STATEMENT, IS_SHOWN} from './fragments.ts'
import {ENTITY_LINK, NEGOTIATION_LINK, ROUND_FIELDS, SOURCE_FIELDS} from './projections.ts'

/**
 * The page of one story.
 *
 * Parameters: `slug`, and `now` (ISO 8601).
 * Result: the story, or null where there is none or readers may not get it yet. In `body` every annotation
 * `attribution` carries its `statement` with the source, and every `mention` its `target`; both are null where the
 * find was rejected or is gone, and the words then stand unmarked.
 */
export const ARTICLE_QUERY = defineQuery(`
  *[_type == "article" && slug.current == $slug && ${IS_LIVE} && ${IS_PUBLIC_ARTICLE}][0]{
    _id,
    headline,
    subheadline,
    "slug": slug.current,
    byline,
    creators,
    "dateline": dateline{text, "place": [place->][${IS_SHOWN}][0]{_id, name, country}},
    datePublished,
    dateModified,
    language,
    genre,
    version,
    publisher,
    infoSources,
    canonicalUrl,
    rights,
    reviewState,
    "images": images[]{_key, alt, caption, credit, "url": asset->url, "width": asset->metadata.dimensions.width, "height": asset->metadata.dimensions.height},
    "corrections": corrections[]{_key, text, date},
    "body": body[]{
      ...,
      "markDefs": markDefs[]{
        ...,
        _type == "attribution" => {
          "statement": [statement->][${IS_PUBLIC_STATEMENT}][0]{
            _id,
            text,
            quotationType,
            stance,
            cue,
            reviewState,
            "inferredSpeaker": extraction.inferredSpeaker,
            "source": [source->][${IS_SHOWN}][0]{${SOURCE_FIELDS}}
          }
        },
        _type == "mention" => {"target": [target->][${IS_SHOWN}][0]{${ENTITY_LINK}}}
      }
    },
    "negotiations": (negotiations[]->)[${IS_SHOWN}]{${NEGOTIATION_LINK}},
    "rounds": (rounds[]->)[${IS_SHOWN}]{${ROUND_FIELDS}}
  }
`)
