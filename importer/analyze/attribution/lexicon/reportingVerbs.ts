import {words} from './words.ts'

/**
 * What may follow a reporting verb, and so where its content stands:
 *
 * | pattern | example |
 * | --- | --- |
 * | `clause` | said (that) talks had ended |
 * | `that` | provides that forces withdraw (never without "that") |
 * | `quote` | “…,” said X; X said: “…” |
 * | `hearer` | told reporters that |
 * | `to` | vowed to leave |
 * | `hearer-to` | urged both sides to stay |
 * | `blame` | accused X of stalling |
 * | `object` | denied the report |
 * | `question` | asked whether they would come |
 * | `gerund` | denied setting a deadline |
 * | `as` | described the offer as thin |
 * | `name` | called the report a fabrication |
 * | `seem` | the talks seem to stall |
 * | `+about` | complained about delays (likewise with other prepositions) |
 */
/** By hand, from general knowledge of English; the patterns follow the usage notes of learner's dictionaries. */
const ROWS: readonly (readonly [patterns: string, verbs: string])[] = [
  // saying
  [
    'clause quote',
    `say add argue insist note acknowledge concede admit contend assert maintain claim declare announce
     suggest explain observe reply respond continue conclude state joke quip remark recall predict warn
     confirm report reveal stress emphasize emphasise underline reiterate repeat charge allege boast brag lament muse
     opine complain counter retort estimate caution write tweet testify recount exclaim vow pledge promise
     volunteer speculate hint disclose comment answer shout yell scream whisper mutter cry gush marvel
     grumble guess figure reason theorize quote proclaim pronounce profess tease protest reckon swear snap
     sigh attest affirm clarify advise post intone inquire wonder interject chime deadpan scoff sniff bark
     exhort fume thunder fulminate vent plead preach order retweet ask tell object elaborate gripe gloat crow rejoin
     signal relate summarize summarise message cable telegraph radio joke intervene venture`,
  ],
  [
    'hearer',
    'tell remind assure inform warn convince persuade advise notify reassure brief caution promise teach ask show guarantee alert',
  ],
  // thinking and knowing
  [
    'clause',
    `think believe know feel hope fear expect understand realize realise assume doubt imagine worry agree
     decide determine find learn discover hear show indicate imply signal mean remember forget
     recognize recognise suspect pretend concur propose recommend demand request urge wish anticipate
     calculate dispute deny deduce infer foresee envision envisage prove demonstrate judge presume regret
     rule surmise fret notice foretell dream bet document cite establish remind assure inform
     guarantee contemplate rejoice conjecture intimate moan reaffirm conclude`,
  ],
  ['quote that', 'read allow'],
  ['clause quote', 'confide relay stammer'],
  ['clause', 'submit'],
  ['quote', 'chant sing shrug smile grin nod enthuse growl text scribble echo beg begin'],
  ['that', 'stipulate provide require specify record underscore underline'],
  [
    'question',
    `wonder ask know explain say tell see understand decide question doubt forget remember realize realise
     describe discuss inquire recall consider determine imagine guess debate announce reveal predict
     disclose confirm indicate note stress emphasize acknowledge mention hear highlight recount specify clarify`,
  ],
  // commitment, will and direction
  [
    'to',
    `want hope plan expect promise vow pledge threaten refuse agree decide intend offer seek aim prefer
     wish demand claim propose consent decline volunteer swear long yearn choose desire resolve opt like
     commit call ask dread aspire hesitate undertake`,
  ],
  [
    'hearer-to',
    `urge ask tell want expect encourage order direct instruct advise implore beg request exhort press
     challenge pressure beseech invite persuade authorize authorise like require prod counsel admonish
     command caution warn believe consider nudge coax goad dare entreat nominate recommend`,
  ],
  [
    'blame',
    `accuse blame criticize criticise condemn praise fault mock thank attack denounce chide rebuke excoriate
     castigate lambaste lambast assail credit commend scold berate congratulate chastise slam suspect
     upbraid reprimand salute compliment needle indict`,
  ],
  // speaking of something
  [
    'object',
    `criticize criticise condemn praise mock denounce describe  label brand dub support oppose endorse
     reject dismiss blast slam attack question ridicule  deny defend favor favour prefer
      tout applaud decry deride bemoan deplore propose announce recommend demand cite mention discuss
     highlight underscore underline outline detail reiterate repeat invoke advocate approve dispute refute disavow
     repudiate welcome hail laud  promise disclose reveal report confirm allege predict explain
     quote champion bash trash rip blame rebut  acknowledge concede admit estimate anticipate foresee
     expect consider regard view dislike like love hate want admire respect fear despise loathe resent
     regret appreciate desire doubt envision forget remember recall imagine suspect contemplate recount
     relate reference credit suggest stress emphasize emphasise express voice  ponder satirize lampoon
     skewer vilify demonize insult disparage belittle denigrate assail lambaste excoriate rebuke scorn
     lament trumpet extol extoll cheer veto vow pledge characterize characterise portray depict debate
     interpret chant downplay debunk underplay demean taunt relish tolerate boo spurn snub overstate
     understate exaggerate misrepresent distort recite justify condone oversell undersell overestimate
     underestimate protest float flag offer espouse retract recant contradict paraphrase summarize caricature
     salute thank mourn grieve envy pity trust distrust mistrust disbelieve comprehend  covet
     savor  begrudge dread urge request threaten  back advise  pan`,
  ],
  [
    'gerund',
    'deny report admit acknowledge confirm concede recommend suggest propose consider recall oppose support regret mention contemplate advocate favor favour',
  ],
  [
    'as',
    `describe view see regard characterize characterise portray depict dismiss denounce tout interpret treat
     cast define cite hail criticize condemn deride reject brand label count`,
  ],
  ['name', 'call label brand dub consider deem think believe find declare pronounce term'],
  ['seem', 'seem appear'],
  // with prepositions
  [
    '+about',
    `talk complain speak joke worry brag boast tweet lie rant write ask think testify tease warn lecture
     comment care fret wonder muse learn hear know grumble inquire rave gush fume vent moan speculate sing
     obsess agonize bluster equivocate rail`,
  ],
  [
    '+for',
    'appeal call push argue advocate plead root hope vote wish pine press apologize apologise lobby ask stump campaign pray long yearn vouch clamor clamour',
  ],
  [
    '+on',
    'call comment elaborate seize expound opine agree insist dwell harp reflect touch muse riff speculate',
  ],
  ['+of', 'speak think warn complain write talk boast dream approve disapprove conceive hear know'],
  ['+with', 'agree disagree concur sympathize sympathise side quarrel quibble'],
  [
    '+to',
    'appeal refer allude object point admit confess attest testify agree commit react warm subscribe aspire',
  ],
  [
    '+against',
    'rail argue speak warn inveigh protest campaign advise lobby demonstrate rally crusade',
  ],
  ['+in', 'believe'],
  ['+at', 'scoff hint bristle sneer jab laugh marvel balk chafe bark yell shout'],
  ['+over', 'fret worry agonize'],
  ['+from', 'hear learn'],
]

/** Verb and particle: `hit back`, `spell out`. */
const PHRASAL_ROWS: readonly (readonly [patterns: string, verbs: string])[] = [
  [
    'clause quote',
    'shoot_back fire_back hit_back write_back chime_in burst_out blurt_out cry_out call_out go_on shout_out speak_up snap_back',
  ],
  ['clause object quote', 'point_out spell_out lay_out set_out'],
  [
    'object',
    'bring_up play_down shrug_off brush_off rule_out sum_up talk_up talk_down single_out call_out put_forward put_forth walk_back trot_out wave_off laugh_off write_off',
  ],
  ['+at', 'lash_out hit_back fire_back'],
  ['+against', 'speak_out come_out lash_out push_back hit_back'],
  ['+on', 'double_down weigh_in push_back'],
  ['+for', 'speak_up speak_out'],
  ['+about', 'speak_out open_up find_out'],
  ['+to', 'look_forward own_up'],
  ['+from', 'back_away back_off shy_away'],
  ['clause', 'find_out figure_out'],
  ['blame', 'call_out single_out'],
]

export const REPORTING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = byVerb(ROWS)
export const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = byVerb(PHRASAL_ROWS)

function byVerb(rows: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>()
  for (const [patterns, verbs] of rows) {
    for (const verb of words(verbs)) {
      const known = table.get(verb) ?? new Set()
      for (const pattern of words(patterns)) known.add(pattern)
      table.set(verb, known)
    }
  }
  return table
}
