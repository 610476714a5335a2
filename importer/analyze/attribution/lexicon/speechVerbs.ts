import {wordSet} from './words.ts'

/**
 * Verbs with which something is said, written or shown in public; the rest of the reporting verbs tell of
 * thoughts and attitudes, which an import leaves alone.
 */
export const SPEECH_VERBS = wordSet(`
  say tell read add argue insist note acknowledge concede admit contend assert maintain claim declare announce
  suggest explain observe reply respond continue conclude state joke quip remark recall predict warn confirm
  report reveal stress emphasize emphasise underline reiterate repeat charge allege boast brag lament complain counter
  retort estimate caution write tweet testify exclaim vow pledge promise hint disclose comment answer shout
  speculate quote proclaim clarify affirm reaffirm inform assure remind ask urge demand propose recommend deny accuse
  blame call describe label brand dub condemn praise threaten offer advise request wonder question refer
  dismiss denounce criticize criticise characterize characterise portray cite mention believe think agree expect hope find
  show indicate rule order dispute reject post message cable stipulate provide require specify record retweet
  protest object plead exhort summarize summarise submit volunteer swear profess interject recount relate
  elaborate intervene venture notify reassure alert brief fume scoff snap sniff grumble gripe mutter whisper
  yell scream cry bark thunder opine muse attest point_out spell_out lay_out set_out hit_back fire_back
  count confide chant relay stammer sing regret enthuse growl scribble beg begin sigh gush deadpan marvel laugh smile nod shrug grin shoot_back write_back chime_in cry_out put_forward guarantee allow reckon figure term`)

/** With a plain object ("denied a report"), only these tell what was said. */
export const OBJECT_SPEECH = wordSet(`
  deny propose demand promise suggest report confirm predict allege pledge vow request offer stipulate advise float rule_out blame`)

/** With an infinitive ("vowed to leave"), only these. */
export const INFINITIVE_SPEECH = wordSet(`
  promise vow pledge threaten offer demand propose urge ask order call advise request claim swear
  volunteer undertake`)

/** With a preposition ("called for a truce"), only these. */
export const PREPOSITION_SPEECH = wordSet(
  'call ask speak warn complain hint appeal push press plead',
)
