import {IS_NAMED_SOURCE, IS_PUBLIC_STATEMENT, IS_SHOWN} from './fragments.ts'

/** What a list needs to link to a story. */
export const ARTICLE_LINK =
  `_id, headline, "slug": slug.current, datePublished, publisher, reviewState` as const

/** A person, an organization or a place, as far as a link needs it. */
export const ENTITY_LINK = `_id, _type, name` as const

/**
 * A source as readers may know it. The link to a profile is given for named sources only, even where a document
 * has one by mistake. Reliability is the newsroom's and is never returned.
 */
export const SOURCE_FIELDS = `
  _id,
  label,
  kind,
  plural,
  countStated,
  anonymity,
  anonymityReason,
  positionToKnow,
  reviewState,
  "official": select(${IS_NAMED_SOURCE} => [official->][${IS_SHOWN}][0]{_id, name, honorificPrefix}),
  "organization": [organization->][${IS_SHOWN}][0]{_id, name, classification},
  "via": [via->][${IS_SHOWN}][0]{_id, label, kind}
` as const

/** A statement that another one points at: only if readers may get it too. */
export const STATEMENT_LINK =
  `_id, text, "source": [source->][${IS_SHOWN}][0].label, "article": article->{"slug": slug.current, headline}` as const

/**
 * A statement with its source. `extraction` and `reviewState` are there to show an unreviewed find as one;
 * a claim whose source document is gone has `source: null`.
 */
export const STATEMENT_FIELDS = `
  _id,
  text,
  quotationType,
  stance,
  cue,
  roleAtTime,
  "statedOn": statedOn{date, precision},
  reviewState,
  "extraction": extraction{rule, confidence, inferredSpeaker},
  "verification": verification{status, on},
  "spans": spans[]{blockKey, start, end},
  "source": [source->][${IS_SHOWN}][0]{${SOURCE_FIELDS}},
  "speaker": select(count([source->][${IS_NAMED_SOURCE}]) > 0 => [speaker->][${IS_SHOWN}][0]{${ENTITY_LINK}}),
  "onBehalfOf": [onBehalfOf->][${IS_SHOWN}][0]{_id, name},
  "round": [round->][${IS_SHOWN}][0]{_id, ordinal, status, "date": startDate.date},
  "demand": [demand->][${IS_SHOWN}][0]{_id, title, kind, status},
  "via": [via->][${IS_PUBLIC_STATEMENT}][0]{${STATEMENT_LINK}},
  "repeats": [repeats->][${IS_PUBLIC_STATEMENT}][0]{${STATEMENT_LINK}},
  "denies": [denies->][${IS_PUBLIC_STATEMENT}][0]{${STATEMENT_LINK}}
` as const

/** A negotiation as far as a link needs it. */
export const NEGOTIATION_LINK = `_id, title, "slug": slug.current, kind, status` as const

/** A round without its sources: what a timeline prints of it. */
export const ROUND_FIELDS = `
  _id,
  ordinal,
  ordinalBasis,
  status,
  "startDate": startDate{date, precision},
  "endDate": endDate{date, precision},
  "place": [place->][${IS_SHOWN}][0]{_id, name, country, "lat": geopoint.lat, "lng": geopoint.lng},
  venue,
  format,
  level,
  reviewState,
  "sessions": sessions[]{_key, date, weekdayAsPrinted, "minutes": duration.minutes, "qualifier": duration.qualifier, "durationAsPrinted": duration.asPrinted},
  "participants": participants[]{
    _key,
    role,
    "party": [party->][${IS_SHOWN}][0]{_id, name},
    "head": [head->][${IS_SHOWN}][0]{_id, name}
  },
  "mediators": (mediators[]->)[${IS_SHOWN}]{${ENTITY_LINK}},
  "outcome": outcome{code, text},
  "documents": documents[]{_key, title, url}
` as const
