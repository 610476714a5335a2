/** Whole documents of the model for tests, with the fields that validation asks for. */

export function article(id: string, fields: object = {}) {
  return {
    _id: id,
    _type: 'article',
    headline: `Talks go on (${id})`,
    slug: {_type: 'slug', current: id},
    language: 'en',
    pubStatus: 'usable',
    reviewState: 'approved',
    ...fields,
  }
}

export function organization(id: string, name: string) {
  return {
    _id: id,
    _type: 'organization',
    name,
    classification: 'government-body',
    reviewState: 'approved',
  }
}

export function source(id: string, fields: object = {}) {
  return {
    _id: id,
    _type: 'source',
    label: `Foreign ministry (${id})`,
    kind: 'organization',
    anonymity: 'named',
    reviewState: 'approved',
    ...fields,
  }
}

export function statement(id: string, articleId: string, fields: object = {}) {
  return {
    _id: id,
    _type: 'statement',
    text: `the talks will go on (${id})`,
    quotationType: 'indirect',
    stance: 'says',
    article: reference(articleId),
    reviewState: 'approved',
    ...fields,
  }
}

export function reference(id: string) {
  return {_type: 'reference', _ref: id}
}

/** A link as an import leaves it: weak until an editor approves. */
export function weakLink(id: string, type: string) {
  return {...reference(id), _weak: true, _strengthenOnPublish: {type}}
}

/** A paragraph of one span. */
export function paragraph(key: string, text: string) {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `${key}s`, _type: 'span', marks: [], text}],
  }
}
