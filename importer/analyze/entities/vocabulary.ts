/*
 * Closed classes of English words that tell names from other capitalised words. By hand from general vocabulary
 * (Quirk et al., A Comprehensive Grammar of the English Language, for the function words). Lower case.
 */

/** Never the first word of a name, whatever their case: "The", "But", "Asked". */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  the a an of in on at by for from with to into onto about over after before under between among amid through during
  against without within across behind beyond below above near off out up down since until till unless whether and or
  but nor yet so as than then that this these those there here it its he him his she her hers they them their theirs
  we us our ours i me my mine you your yours who whom whose which what when where why how if not no yes is was are
  were be been being am has have had do does did will would can could may might must shall should also still now
  earlier later meanwhile separately however moreover furthermore nevertheless nonetheless therefore thus hence
  instead otherwise besides indeed perhaps maybe almost only just even both either neither each every some any all
  most many more few several another other others one two three four five six seven eight nine ten such same own
  because although though while despite according asked told speaking said says say adding added once again always
  never often sometimes yesterday today tomorrow tonight last next first second third fourth fifth finally
  additionally afterwards thereafter whatever whoever whichever nobody somebody everybody anybody nothing something
  everything anything let see read like unlike given following regarding concerning including until upon via per
  plus minus versus vs under throughout around along toward towards except ago however still too very quite rather
  note correction update updated reporting editing background analysis photo image picture caption text asking
  having being seeking hours days weeks months years minutes
`)

/** Days, months and seasons. */
export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. easter christmas ramadan eid diwali passover
`)

/** Lower-case words inside names of people: "Abdel Fattah al-Burhan", "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = words(`
  al el ul ud ed uz bin ibn bint ben ould abu abou van von der den de da di do dos das del della du la le les lo
  ter ten te zu zum zur af av á uulu kyzy oglu qizi y e ap ferch dit san
`)

/** Last word of the name of a place or building, which is neither a person nor an organization. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  street road lane avenue square boulevard drive way sea river creek brook lake bay gulf strait channel canal ocean
  mountain mountains hill hills mount valley desert island islands peninsula cape coast shore beach
  park garden gardens bridge tunnel gate tower palace castle house hall hotel airport station harbour harbor
  pier quay dock docks terminal stadium arena airfield base camp crossing border village town city
  county region province district territory territories plateau plain delta basin springs falls heights
  africa europe asia america arctic
  mediterranean balkans caucasus sahel donbas donbass crimea levant row close place plaza ring zone belt corridor
  room building centre-ville villa residence barracks mosque cathedral chapel marriott hilton sheraton
  landing ford pass ridge cove bluff junction moor common fell dale wharf lodge inn manor farm estate marches dam reservoir glacier
`)

/** Last word of the name of a text, an event or a thing, which is neither a person nor an organization. */
export const THING_NOUNS: ReadonlySet<string> = words(`
  agreement accord accords treaty pact deal protocol declaration convention charter constitution communique
  communiqué memorandum minutes act bill law code directive resolution plan roadmap framework process initiative
  statement report review survey index award prize medal cup games olympics championship day week war conflict
  revolution uprising summit conference talks negotiations dialogue round session meeting ceasefire truce budget
  crisis dispute strike lockout election referendum festival fair season bulletin edition page section article
  annex chapter interview questions morning afternoon evening night standards rights affairs response operation
  exercise project scheme levy tax tariff tariffs fund-raiser appeal pledge q&a zoom whatsapp facebook twitter
  instagram youtube tiktok telegram signal internet web program show series movie book album
`)

/** Verbs of saying and of taking part, third person, as they stand right after a subject. */
export const ACT_VERBS: ReadonlySet<string> = words(`
  said says say told tells tell added adds warned warns announced announces denied denies confirmed confirms claimed
  claims insisted insists argued argues stressed stresses noted notes replied replies wrote writes posted tweeted
  called calls asked asks urged urges demanded demands proposed proposes suggested suggests rejected rejects accused
  accuses declined declines refused refuses agreed agrees offered offers promised promises vowed vows pledged pledges
  described describes explained explains stated states reported reports declared declares acknowledged acknowledges
  admitted admits conceded concedes complained complains countered counters criticised criticized condemned condemns
  welcomed welcomes hailed praised blamed blames expressed expects expected hopes hoped believes believed wants wanted
  thinks thought recalled recalls remarked quipped joked continued concluded signalled signaled indicated hinted
  reiterated repeated maintains maintained contends contended alleges alleged estimates estimated predicts predicted
  met meets led leads signed signs walked voted votes attended joined represented backed supports supported opposed
  opposes mediated mediates hosted hosts presented accepted accepts withdrew launched sent sends has had have was were
  is are will would could should may might must did does do plans planned intends seeks sought held holds needs failed
  resumed suspended cancelled canceled postponed ended began convened objected objects invited invites owns runs
  operates makes pays employs represents chairs heads shuttled quit left leaves returned arrived gave gives took takes
  made put puts set sets kept keeps got gets came comes went goes stood stands sat sits spoke speaks
  disputed disputes advised advises informs informed recommends recommended considers considered remains remained
  struck picked released published issued issues received filed sued ordered ruled found finds granted
`)

/** Of these, verbs that only somebody who speaks can have. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
  said says say told tells tell added adds warned warns announced announces denied denies confirmed confirms claimed
  claims insisted insists argued argues stressed stresses noted notes replied replies wrote writes posted tweeted
  asked asks urged urges demanded demands proposed proposes suggested suggests accused accuses declined declines
  promised promises vowed vows pledged pledges described describes explained explains stated states declared declares
  acknowledged acknowledges admitted admits conceded concedes complained complains countered counters
  recalled recalls remarked quipped joked concluded reiterated maintains maintained contends contended alleges alleged
  expressed welcomed condemned predicted disputed thinks hopes believes
`)

/** Prepositions after which a bare name is more likely a place than a person. */
export const LOCATIVES: ReadonlySet<string> = words(
  'in at near outside inside across around through throughout via into onto towards toward',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
