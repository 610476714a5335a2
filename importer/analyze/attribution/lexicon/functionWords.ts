import type {Tag} from '../reading/word.ts'
import {words, wordSet} from './words.ts'

/** Words of the closed classes: whatever stands around them, they are (nearly) always this. */
export const CLOSED_CLASSES: ReadonlyMap<string, Tag> = new Map(
  [
    tagged('ADV', "n't not never"),
    tagged('MD', "will would can could may might must should shall 'll 'd wo ca cannot"),
    tagged('BE', "is was are were be been being am 're 'm"),
    tagged('HAVE', "has have had having 've"),
    tagged('DO', 'do does did'),
    tagged('TO', 'to'),
    tagged('THAT', 'that'),
    tagged('WH', 'who whom whose which what when where why how whether if'),
    tagged('CC', 'and or but nor yet &'),
    tagged('DT', 'its his their our my your'),
    tagged(
      'PRP',
      `i he she we they it you me him us them himself herself themselves itself ourselves myself
       yourself there mine ours theirs hers everyone everybody someone somebody nobody anyone anybody nothing everything something anything`,
    ),
    tagged(
      'IN',
      `of in on at by for from with about into over after before under between among through during
       against without within across toward towards upon near since until behind despite including
       regarding per via amid around outside inside beyond beside besides throughout unlike like
       concerning following as than off along above below alongside amongst until till onto versus vs. aboard except`,
    ),
    tagged('SUB', 'because although though while whereas unless whenever wherever once lest so'),
    tagged(
      'DT',
      `the a an this these those her each every some any no another both several many most all few such
       either neither much more one two three four five six seven eight nine ten eleven twelve dozens
       hundreds thousands other others none certain whatever`,
    ),
    tagged(
      'ADV',
      `also still now then just even often always already again recently later earlier soon only simply
       really reportedly ever far too perhaps maybe meanwhile however today tonight first further
       instead quickly sometimes almost quite very else ago long yesterday tomorrow seldom rather once-again
       therefore hereby thereby thus moreover furthermore nevertheless nonetheless otherwise likewise elsewhere twice`,
    ),
  ].flat(),
)

/** Determiners and quantifiers that can be a subject alone. */
export const LONE_SUBJECTS = wordSet(
  `this that these those one others many some most another both all none few several two three four
   five six seven eight nine ten other each neither`,
)

export const POSSESSIVE_PRONOUNS = wordSet('its his her their our my your whose')

export const SUBJECT_PRONOUNS = wordSet('i he she we they it you')

export const OBJECT_PRONOUNS = wordSet(
  'me him her us them it you himself herself themselves itself ourselves myself yourself',
)

/** Nouns with which "to" says whom somebody serves or a text is for: "an adviser to X", "a letter to members". */
export const SENT_TO = wordSet(`
  adviser advisers advisor advisors aide aides assistant assistants ambassador ambassadors envoy envoys counsel
  secretary representative representatives delegate delegates witness witnesses consultant consultants
  letter letters memo memorandum note message email e-mail submission petition circular report`)

/** Days, months and other words of time that stand between a subject and its verb, or after the verb. */
export const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning
   afternoon evening night week weekend month year january february march april may june july august
   september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. midnight noon`,
)

/** Where or by what means something was said: "in an interview", "at a rally", "on X". */
export const OCCASIONS = wordSet(
  `interview statement speech tweet email e-mail letter memo post debate conference rally hearing
   appearance address event twitter facebook television tv radio x stump release column op-ed article meeting
   briefing press stop video blog message note report call telegram instagram truth social testimony remarks
   affidavit filing book podcast show program programme website news session text communique communiqué bulletin`,
)

function tagged(tag: Tag, list: string): (readonly [string, Tag])[] {
  return words(list).map((word) => [word, tag] as const)
}
