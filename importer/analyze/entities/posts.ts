/*
 * Nouns for what a person is or does, by hand from general vocabulary: offices of states, companies, unions and
 * courts (as in the Wikipedia lists of titles and the ILO classification of occupations, ISCO-08).
 * Singular, lower case. A plural in -s counts as the same noun.
 */

/** Posts and roles: "minister", "chief negotiator", "bus driver". */
export const POST_NOUNS: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary undersecretary under-secretary chair chairman
  chairwoman chairperson co-chair cochair envoy mediator facilitator official spokesman spokeswoman spokesperson
  leader chief head commander ambassador director councillor councilman councilwoman councilor alderman counterpart
  governor mayor senator congressman congresswoman representative negotiator delegate adviser advisor aide analyst
  professor lecturer lawyer attorney solicitor barrister counsel warden manager officer coordinator co-ordinator
  organiser organizer steward nurse midwife driver king queen prince princess sheikh emir sultan monarch pope bishop
  archbishop cardinal imam ayatollah rabbi judge justice magistrate commissioner deputy treasurer economist historian
  researcher fellow executive ceo cfo coo founder co-founder cofounder owner boss superintendent inspector constable
  sheriff speaker whip lawmaker legislator parliamentarian mp mep mla activist campaigner teacher doctor surgeon
  physician paramedic scientist hydrologist engineer architect expert specialist journalist reporter editor
  correspondent columnist author writer poet novelist playwright resident volunteer veteran farmer fisherman
  fisherwoman skipper player coach captain convener convenor arbitrator conciliator diplomat consul attaché attache
  rapporteur warlord principal dean rector provost trustee member partner consultant strategist worker miner pilot
  conductor operator clerk docker stevedore welder electrician mechanic technician planner chieftain elder
  candidate fact-finder fact-checker observer monitor broker intermediary arbiter ombudsman auditor comptroller
  prosecutor detective investigator agent secretary-general director-general attorney-general governor-general
  negotiators-in-chief moderator presenter host anchor actor actress composer musician singer artist painter director
  producer screenwriter photographer designer shareholder investor trader banker broker landlord tenant student pupil
  parent caretaker cleaner cook chef waiter baker butcher guard soldier general colonel major lieutenant admiral
  sergeant brigadier marshal corporal commodore major-general lieutenant-general militant fighter rebel insurgent
  passenger commuter customer patient witness survivor shopkeeper trucker rider cyclist retiree pensioner widow widower
  ranger forester beekeeper carpenter plumber joiner potter translator interpreter librarian curator archivist
  pastor priest vicar chaplain monk nun deacon registrar bursar matron ombudswoman alderwoman marshall sachem
  whip-in shop-steward referee umpire commissioner-general high-commissioner chargé premier-designate president-elect
  informateur formateur informatrice vet veterinarian vice-chancellor pro-vice-chancellor headteacher headmaster headmistress sergeant-at-arms convenor-general ombud setter goalkeeper goalie midfielder defender quarterback pitcher commissary clan-chief patriarch matriarch schoolteacher crofter gamekeeper harbourmaster hauler haulier grocer barber
  intern shadow lead master mate purser apprentice trainee assistant associate administrator supervisor foreman forewoman overseer planner
  geologist biologist ecologist sociologist psychologist anthropologist climatologist lobbyist publicist pollster
  actuary attendant bureaucrat technocrat archivist sommelier beautician regent viceroy consort chiefs-of-staff secretary-designate counsellor counselor caseworker
`)

/** Words that stand before a post noun and belong to the post: "deputy foreign minister". */
export const POST_MODIFIERS: ReadonlySet<string> = words(`
  deputy vice assistant acting interim former ex outgoing incoming retired senior junior chief lead principal
  special foreign prime defence defense interior finance trade economy economic energy oil labour labor health
  education agriculture fisheries transport justice home environment climate culture information communications
  communication press permanent general executive managing regional national federal state local district city county
  provincial municipal political military naval security intelligence police union company party opposition majority
  minority shadow parliamentary presidential cabinet government rebel peace ceasefire humanitarian diplomatic legal
  technical commercial industrial bus train ambulance school hospital ward branch strike picket negotiating bargaining
  associate visiting emeritus honorary founding joint then now longtime long-serving veteran top two-term first second
  third late crown royal grand supreme high
`)

/** Nouns for a relative: "the minister's wife, NAME" says nothing of a post. */
export const KIN_NOUNS: ReadonlySet<string> = words(
  'husband wife spouse son daughter brother sister mother father widow widower cousin partner uncle aunt nephew niece grandson granddaughter grandfather grandmother woman man',
)

/** Honorifics, ranks and orders that are printed before a name and are no part of it. With full stop where printed so. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof sir dame lord lady baroness baron count countess viscount sheikh shaikh shaykh sheikha
  sayyid sayed syed haji hajji hajj mullah mawlawi maulana maulvi ayatollah imam hujjatoleslam rabbi rev reverend fr
  father sister brother mother judge justice captain capt colonel col lt lieutenant general gen major maj brig
  brigadier adm admiral sgt sergeant cpl corporal cmdr commander commodore marshal constable pc dc insp inspector
  supt u daw ko ma dato' datuk tun tan-sri seri hon honourable honorable sen rep
  gov cllr ald alderman pastor bishop archbishop
  cardinal monsignor msgr prince princess king queen emir doña señor señora monsieur madame mme herr frau signor
  signora dom tengku raja pangeran shri smt alhaji alhaja hajia mallam engr eng otunba nana oba datin pehin khun ven venerable sayadaw bapak ibu
  agha begum ustad cllr archdeacon flt lance warrant comrade madam doña swami hajah
  malam togbui togbe nene h.e h.r.h h.h hon'ble rear encik puan tuan ratu afioga sardar nawab pandit lama tunku raden canon archimandrite hafiz ustaz pir mzee mwalimu
  ato woizero haj hadj hadji sayyida bwana lieutenant-general major-general brigadier-general vice-admiral rear-admiral
  lieutenant-colonel lt-gen lt-col maj-gen brig-gen kapitan capitan comandante ambassador amb
`)

/** Of the honorifics, those that are posts as well: a person given so has the post. */
export const RANKS: ReadonlySet<string> = words(`
  judge justice captain colonel lieutenant general major brigadier admiral sergeant corporal commander commodore
  marshal constable inspector superintendent sheikh ayatollah imam rabbi bishop archbishop cardinal pastor
`)

/** Whether `word` (any case, singular or plural) names a post or role. */
export function isPostNoun(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return (
    POST_NOUNS.has(lower) ||
    (lower.endsWith('s') && POST_NOUNS.has(lower.slice(0, -1))) ||
    (lower.endsWith('men') && POST_NOUNS.has(`${lower.slice(0, -3)}man`)) ||
    (lower.endsWith('women') && POST_NOUNS.has(`${lower.slice(0, -5)}woman`))
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
