import type {RoleRule} from './roleRules.ts'

export const HOST_RULES: readonly RoleRule[] = [
  {
    name: 'hosted-by',
    when: /by/,
    pattern:
      '(?:hosted|convened) (?:jointly )?by (?<host>{THE}{LIST}|{PEOPLE})|\\b(?:guests?) of {THE}(?<host2>{BARE})',
    weight: 3,
    needsTalk: false,
    example: 'The talks hosted by [Oman] resumed.',
    counter: 'The talks watched by [Oman] resumed.',
  },
  {
    name: 'hosts',
    when: /host|conven/,
    pattern:
      '(?<host>{LIST}|{PERSON})(?: \\([^)]*\\))?,? (?:which |that |who )?{AUX}(?:host(?:ed|s|ing)?|conven(?:ed|es|ing)|play(?:ed|ing|s) host)\\b(?! by)(?! (?:of|to) the (?:show|programme))',
    weight: 3,
    needsTalk: true,
    example: '[Turkish] officials are hosting the current session.',
    counter: '[Turkish] officials are hosting the current exhibition.',
  },
  {
    name: 'host-apposition',
    when: /host/,
    pattern:
      '\\bhosts?,? (?:the )?(?<host>{BARE}|{PERSON})|(?<host2>{BARE}|{PERSON}),? (?:the|its|their|as|as the|as their|which is|who is) (?:the )?host\\b',
    weight: 3,
    needsTalk: false,
    example: 'The host, [Oman], said so.',
    counter: 'The guest, [Oman], said so.',
  },
  {
    name: 'in-the-capital-of',
    when: /capital|city|resort|port|town/,
    pattern:
      "(?:in|to|at) the (?<host>{BARE})(?:'s?)? (?:{W} )?(?:capital|city|resort|port|town)\\b",
    weight: 2,
    needsTalk: true,
    example: 'The second round of talks was held in the [Omani] capital.',
    counter: 'The second round of talks was praised in the [Omani] papers.',
  },
  {
    name: 'at-the-invitation-of',
    when: /invitation|headquarters|offices/,
    pattern:
      "at the (?:invitation|headquarters|offices|seat) of {THE}(?<host>{BARE}|{PERSON})|at (?:the )?(?<host2>{BARE})(?:'s?)? (?:invitation|headquarters)",
    weight: 3,
    needsTalk: true,
    example: 'The parties met at the invitation of [Norway].',
    counter: 'The parties met at the edge of [Norway].',
  },
  {
    name: 'opens-the-meeting',
    when: /opened|hosted|convened|welcomed/,
    pattern:
      '(?<host>{PERSON}),? (?:who )?(?:opened|hosted|convened|welcomed) (?:the |both |this |that )?(?:[a-z]+ )?(?:meeting|talks|session|round|delegations|sides|parties|teams|negotiators)',
    weight: 3,
    needsTalk: false,
    example: 'Turkish Foreign Minister <Hakan Fidan>, who opened the meeting, urged both sides on.',
    counter: 'Turkish Foreign Minister <Hakan Fidan>, who opened the museum, urged both sides on.',
  },
  {
    name: 'invites-the-sides',
    when: /invit|lent|offered|put up|fed|provid/,
    pattern:
      '(?<host>{ORG}(?: and {THE}{ORG})?),? (?:which |that )?{AUX}(?:invited|invites|put up|lent (?:them |the sides )?(?:a|the|its) (?:[a-z]+ )?(?:house|room|hall|villa|palace)|fed|lodged|housed) (?:the |both |all )?(?:two )?(?:delegations?|sides|parties|teams|negotiators|talks)\\b',
    weight: 3,
    needsTalk: false,
    example: 'The [Faroes] had invited the delegations, and fed them well.',
    counter: 'The [Faroes] had invited the painters, and fed them well.',
  },
  {
    name: 'receives-in-its-house',
    when: /received|welcomed/,
    pattern:
      '(?<host>{ORG}),? (?:which |that )?{AUX}(?:received|welcomed) (?:the |both |all )?(?:two |three )?(?:delegations|sides|parties|teams|negotiators) (?:in|at) (?:its|their)\\b',
    weight: 3,
    needsTalk: false,
    example: 'The [Chamber of Notaries] received the delegations in its library.',
    counter: 'The [Chamber of Notaries] received the medals in its library.',
  },
]
