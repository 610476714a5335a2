import type {OrganizationKind} from '../analysis.ts'

/*
 * The nouns that organizations are called by, with the kind each usually tells; by hand from general
 * vocabulary (the forms of names in the GLEIF list of legal forms, Wikidata's subclasses of "organization").
 * Lower case, singular and plural as names have them.
 */
const HEADS: Readonly<Record<Exclude<OrganizationKind, 'state'>, string>> = {
  'government-body': `agency authority council ministry department commission parliament senate congress court police
    treasury office forces army navy bureau administration cabinet government directorate inspectorate
    secretariat assembly legislature service services corps tribunal knesset duma constabulary garda
    chancellery embassy consulate mint presidency premiership municipality prefecture district county
    borough commissariat politburo chancery board exchequer regulator watchdog ombudsman`,
  'armed-group': `front brigade brigades militia militias rebels resistance fighters battalion guerrillas`,
  intergovernmental: `organisation organization programme nations`,
  union: `union unions brotherhood guild teamsters workers drivers nurses teachers confederation federation
    miners dockers pilots railwaymen stevedores longshoremen machinists seafarers firefighters steelworkers`,
  company: `inc corp corporation ltd limited plc company co airlines airways airline railways rail railway
    motors estates homes properties lettings realty breweries supermarket dairies distillers
    distillery shipyard shipyards cement coffee holdings line lines shipping ports logistics mining
    mines mills foods pharmaceuticals bank industries electric healthcare transit times post herald
    gazette courier tribune news journal observer chronicle telegraph guardian mail broadcasting
    television radio newswire ledger press wire studios pictures media dispatch sentinel ferries buses
    coaches group gmbh ag sa steel energy power water gas oil telecom stores supermarkets partners
    capital ventures technologies systems solutions examiner standard echo advertiser bulletin record
    star sun monthly quarterly unlimited brothers sons wind solar renewables minerals metals chemicals
    textiles garments plantations haulage freight automotive aerospace robotics software entertainment
    hotels insurance semiconductors biotech packaging`,
  party: `party list democrats republicans conservatives liberals socialists greens`,
  other: `association institute university college school hospital trust fund foundation centre center society club
    alliance coalition platform network league nation symphony philharmonic church forum initiative campaign chamber observatory watch mission local
    branch chapter delegation committee team panel cooperative co-operative collective consortium academy museum
    theatre theater orchestra opera library clinic community movement syndicate congregation diocese parish tribe tribes band bands elementary
    charity institution friends citizens residents growers farmers ranchers irrigators users parents tenants
    neighbours neighbors mothers families united forever conservancy conservation wildlife grange cooperatives taskforce secretariat-general think-tank lab laboratory`,
}

export const HEAD_NOUNS: ReadonlyMap<string, Exclude<OrganizationKind, 'state'>> = new Map(
  kinds().flatMap((kind) =>
    HEADS[kind]
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind] as const),
  ),
)

/** Heads that are common words or surnames as well: in a name of two words they need "the" before it. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  `post star sun record platform nation coffee cement homes properties standard echo mail church steel line lines capital sa power water gas oil energy press wire league
  club branch chapter local mission panel team observer mills stores partners front resistance light mines press
  service services court forum initiative list brothers sons elementary band bands`.split(/\s+/),
)

/** Heads under which a news medium publishes; FORMAT.md counts those as companies, sources as `media`. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  `times post herald gazette courier tribune news journal observer chronicle telegraph guardian mail broadcasting
  television radio newswire ledger press wire media dispatch sentinel examiner standard echo advertiser bulletin record
  star sun newspaper daily weekly monthly quarterly broadcaster magazine tv`.split(/\s+/),
)

function kinds(): readonly Exclude<OrganizationKind, 'state'>[] {
  return [
    'government-body',
    'armed-group',
    'intergovernmental',
    'union',
    'company',
    'party',
    'other',
  ]
}
