/** Written with a stop that seldom ends a sentence: titles, ranks, months, American states, companies, references. */
export const ABBREVIATIONS: readonly string[] = [
  ...`Mr Mrs Ms Mx Dr Prof Hon Rev Fr Sr Jr St Atty Amb Sens Sen Reps Rep Govs Gov Dem Pres
    Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig Supt Insp
    Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb
    Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
    Inc Corp Co Ltd Bros vs v etc approx Dept Est Ft Mt Art Fig`.split(/\s+/),
  // "No. 4", but "He said no."
  'No(?=\\.\\s?\\d)',
]

/** Abbreviations that name somebody to come: a sentence never ends after them. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof hon rev fr st atty amb sen sens rep reps gov govs gen lt col maj capt cmdr
   adm sgt cpl brig supt insp no vs v ft mt art fig`
    .split(/\s+/)
    .map((word) => `${word}.`),
)

/** Words that, with a capital after an abbreviation, begin a new sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  `the a an he she they it we i you his her their its our this that these those there here but and or
   so yet in on at by for from with without under over after before during as if when while where
   although though because since both many some most several other others another one two three
   what who why how not no all also meanwhile however earlier later separately asked about among
   according despite even still then to`.split(/\s+/),
)
