import type {NegotiationKind, OrganizationKind} from '../analysis.ts'

/** Words of one kind of negotiation, over lower case. Where two kinds have as many, the earlier row wins. */
export interface KindRule {
  readonly kind: NegotiationKind
  readonly words: RegExp
  readonly example: string
  readonly counter: string
}

export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'labour',
    words:
      /\b(?:unions?|strikes?|walkouts?|lockout|pay (?:talks|offer|rise|deal|dispute)|wages?|collective (?:agreement|bargaining)|contract talks|bargaining (?:team|table|committee|session|unit)|industrial action|picket\w*|overtime|employers?|rotas?|shift pay|stoppage)\b/g,
    example: 'The union called a strike over wages.',
    counter: 'The ministers met over borders.',
  },
  {
    kind: 'trade',
    words:
      /\b(?:trade (?:talks|deal|pact|truce|representative|agreement)|tariffs?|export controls|customs duties|quotas?|imports|exports|market access|takeover|merger|fisheries|fishing rights)\b/g,
    example: 'They met to extend the tariff truce.',
    counter: 'They met to extend the bridge.',
  },
  {
    kind: 'hostage',
    words:
      /\b(?:hostages?|captives?|abductees|detainees?|kidnapp\w+|lists of (?:names|prisoners)|release of (?:the )?(?:prisoners|hostages|captives))\b/g,
    example: 'The captives are to be exchanged for prisoners.',
    counter: 'The goods are to be exchanged for money.',
  },
  {
    kind: 'coalition',
    words:
      /\b(?:coalition|form(?:ing)? a government|government formation|coalition partners|parliamentary majority|portfolios|cabinet posts|confidence and supply|minority government)\b/g,
    example: 'The parties resumed coalition talks.',
    counter: 'The parties resumed the campaign.',
  },
  {
    kind: 'ceasefire',
    words:
      /\b(?:cease-?fires?|truces?|cessation of hostilities|lull|pause in (?:the )?fighting|humanitarian corridors?)\b/g,
    example: 'Both sides extended the ceasefire.',
    counter: 'Both sides extended the road.',
  },
  {
    kind: 'peace',
    words:
      /\b(?:peace (?:talks|deal|agreement|accord|process|plan|treaty)|rebels?|insurgen\w+|war|armed group|fighting|hostilities|militants?|troops|withdrawal of (?:forces|troops)|army|border (?:clashes|committee|demarcation))\b/g,
    example: 'The government and the rebels resumed peace talks.',
    counter: 'The government and the farmers resumed price talks.',
  },
]

/**
 * The kind that most words of the text speak for. Where fewer than two do, the parties tell: a union bargains over
 * labour, an armed group over peace; else `other`.
 */
export function kindOf(
  sentences: readonly string[],
  parties: readonly OrganizationKind[],
): NegotiationKind {
  let best: NegotiationKind = 'other'
  let most = 1
  const text = sentences.join('\n')
  for (const {kind, words} of KIND_RULES) {
    const count = text.match(words)?.length ?? 0
    if (count > most) {
      most = count
      best = kind
    }
  }
  if (best !== 'other') return best
  if (parties.includes('union')) return 'labour'
  return parties.includes('armed-group') ? 'peace' : 'other'
}
