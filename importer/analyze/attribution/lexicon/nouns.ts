import {words, wordSet} from './words.ts'

/** Nouns of speech and thought, with what their content follows: a clause, "to" or a preposition. */
export const SPEECH_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = table([
  [
    'clause',
    `claim statement argument belief suggestion assertion allegation warning announcement promise pledge
     hope fear view idea notion accusation report rumor rumour prediction assumption conclusion concern
     admission acknowledgement acknowledgment complaint declaration insistence revelation charge proposal
     demand message doubt finding theory feeling opinion speculation confidence conviction vow assurance
     reminder remark comment worry expectation contention reports claims call condition guarantee request suspicion`,
  ],
  [
    'of',
    `criticism praise support condemnation description announcement accusation allegation endorsement account
     view portrayal warning rejection opinion vision assessment analysis approval disapproval denunciation
     fear promise prediction threat characterization critique mockery depiction interpretation discussion
     report claim expectation declaration explanation suspicion story`,
  ],
  [
    'to',
    'promise pledge vow proposal demand request call threat desire offer decision intention refusal opposition willingness commitment bid invitation reaction objection plan',
  ],
  [
    'for',
    'call support demand request praise plan argument proposal contempt admiration respect disdain hope advocacy plea criticism preference case',
  ],
  [
    'about',
    'comment remark question concern statement claim complaint joke worry doubt opinion tweet lie fear argument skepticism scepticism warning rhetoric enthusiasm speech reservation misgiving confidence optimism feeling',
  ],
  ['on', 'position stance view attack comment opinion assault remark blame doubt'],
  ['against', 'argument attack accusation allegation charge threat rhetoric case'],
  ['with', 'issue frustration disappointment disagreement'],
  ['in', 'confidence belief faith interest'],
])

/** Verbs with which somebody makes, gives or voices a statement, without saying anything themselves. */
export const LIGHT_VERBS = wordSet(`
  make give express voice offer issue repeat raise reject have get deliver take launch share send draw
  dismiss lodge register file hold reiterate renew release publish signal show harbor harbour entertain
  state utter cast lay present put place pin feel`)

function table(rows: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [what, nouns] of rows) {
    for (const noun of words(nouns)) found.set(noun, (found.get(noun) ?? new Set()).add(what))
  }
  return found
}
