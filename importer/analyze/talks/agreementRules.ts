import type {FoundAgreement} from '../analysis.ts'

/**
 * How a text tells that a text was signed, reached or refused, over masked lower case without quotations (see
 * `marks.ts`). Group `text` is what it is called. Earlier rows win where two speak of one agreement.
 */
export interface AgreementRule {
  readonly name: string
  readonly status: FoundAgreement['status']
  readonly pattern: string
  readonly example: string
  readonly counter: string
}

const NOUN =
  '(?:agreement|accord|deal|pact|truce|cease-?fire|treaty|contract|memorandum(?: of understanding)?|protocol|communiqu[eé]|declaration|settlement|compact|joint statement|roadmap|road map|term sheet)'

const NO_ADJECTIVE =
  'that|which|who|and|or|but|to|in|on|of|at|by|for|from|with|over|under|once|until|unless|if|when|whether|while|after|before|since|as|then|is|was|are|were|has|had|have|will|would'

/** Words that make a text part of another story ("the 1994 accord", "that treaty"). */
const OTHER =
  '(?:existing|current|old|earlier|previous|original|last|former|similar|separate|trade union)'
const NAMED = `(?:an?|the|their|its) (?<text>(?:(?!${OTHER}\\b|(?:${NO_ADJECTIVE})\\b)[a-z][a-z'-]* ){0,4}?${NOUN})\\b(?!'s)`

/** What did not happen, may happen or happened to others. */
const NOT =
  '(?<!\\b(?:not|never|no|nobody|neither|nor|to|be|will|would|could|can|may|might|must|should|until|unless|if|before|without|once|whether|yet|has yet|have yet|cannot|since|after having) )'

const NOT_YET = '(?<!\\b(?:once|until|unless|if|before|when|whether|after|should|that) )\\b'

export const AGREEMENT_RULES: readonly AgreementRule[] = [
  {
    name: 'refused-to-sign',
    status: 'refused',
    pattern: `\\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to (?:sign|initial) ${NAMED}`,
    example: '[Norvia] refused to sign the final protocol on the river.',
    counter: '[Norvia] refused to read the final protocol on the river.',
  },
  {
    name: 'signed',
    status: 'signed',
    pattern: `${NOT}\\b(?:signed|inked|put (?:his|her|their) (?:names?|signatures?|pens?) to) ${NAMED}`,
    example: '[Norvia] and [Sund] signed a framework agreement on the river on Tuesday.',
    counter: '[Norvia] and [Sund] have not signed a framework agreement on the river.',
  },
  {
    name: 'was-signed',
    status: 'signed',
    pattern: `${NOT_YET}${NAMED}[^.;:]{0,60}? (?:was|were|has been|have been|had been) (?:formally |finally |duly |jointly )?(?:signed|inked)\\b`,
    example: 'A memorandum of understanding was signed in Oslo.',
    counter: '[Sund] will join once the memorandum of understanding was signed.',
  },
  {
    name: 'initialled',
    status: 'draft',
    pattern: `${NOT}\\b(?:initial(?:l?ed)|shook hands on) ${NAMED}`,
    example: 'The negotiators initialled a draft agreement at dawn.',
    counter: 'The negotiators are to initial a draft agreement at dawn.',
  },
  {
    name: 'reached',
    status: 'draft',
    pattern: `${NOT}\\b(?:reached|struck|clinched|sealed|hammered out|agreed(?: on| to)?|secured|announced|finali[sz]ed|produced|ended (?:\\w+ ){0,4}?with|emerged with) ${NAMED}`,
    example: 'The union and the employer reached a tentative agreement late on Friday.',
    counter: 'The union and the employer failed to reach a tentative agreement on Friday.',
  },
  {
    name: 'was-reached',
    status: 'draft',
    pattern: `${NOT_YET}${NAMED}[^.;:]{0,40}? (?:was|has been|had been) (?:finally |now )?(?:reached|agreed|struck|concluded|sealed|clinched|initial(?:l?ed))\\b`,
    example: 'The tentative deal was reached after a night of talks.',
    counter: 'The tentative deal was rejected after a night of talks.',
  },
]

/** The sides as such: who signs where no names are printed. */
export const BOTH_SIDES = new RegExp(
  `\\b(?:(?:the|both|two|all) (?:two )?(?:sides|parties|governments|delegations|countries)|both|they)\\b(?=[^.;:]{0,60}\\b(?:signed|inked|put) ${NAMED})`,
)
