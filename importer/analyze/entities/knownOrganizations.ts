import type {OrganizationKind} from '../analysis.ts'

/*
 * World-wide bodies and media so well known that articles name them without saying what they are. By hand:
 * organizations of the United Nations system (UN list of agencies), regional organizations (Wikipedia, "List of
 * intergovernmental organizations"), seats of government used for the government, news agencies.
 */
const KNOWN: Readonly<Partial<Record<OrganizationKind, string>>> = {
  intergovernmental: `United Nations, UN, U.N., UN Security Council, Security Council, UN General Assembly,
    European Union, EU, E.U., European Commission, European Parliament, European Council, NATO, Nato,
    African Union, AU, Arab League, ASEAN, Asean, OPEC, Opec, OSCE, IAEA, WTO, World Trade Organization, WHO,
    World Health Organization, IMF, International Monetary Fund, World Bank, G7, G20, ECOWAS, Ecowas, IGAD, Igad,
    SADC, GCC, Gulf Cooperation Council, ILO, UNICEF, Unicef, UNHCR, UNESCO, Unesco, WFP, World Food Programme,
    OECD, Mercosur, CARICOM, Caricom, BRICS, Brics, Commonwealth, ICC, International Criminal Court, ICJ, ICES,
    Organization of American States, OAS, Interpol, Quad, African Development Bank`,
  other: `Red Cross, Red Crescent, ICRC, International Committee of the Red Cross, Amnesty International,
    Human Rights Watch, Greenpeace, Oxfam, FIFA, Fifa, UEFA, Uefa, NBA, NFL, NHL`,
  company: `BBC, Reuters, AFP, Agence France-Presse, AP, Associated Press, The Associated Press, CNN, Al Jazeera,
    Al Arabiya, Bloomberg, Xinhua, Tass, TASS, Interfax, Anadolu, Kyodo, Yonhap, Axios, Politico, Haaretz, ITV,
    Sky News, New York Times, The New York Times, Wall Street Journal, The Wall Street Journal, Washington Post,
    The Washington Post, Financial Times, The Guardian, The Economist, Le Monde, Der Spiegel, El País, NPR, PBS,
    CBS, NBC, ABC, Fox News, IRNA, Irna, Fars, WAM, SANA, dpa, DPA, PTI, RTÉ`,
  'government-body': `White House, State Department, Pentagon, Downing Street, Kremlin, Congress, Senate,
    House of Representatives, House of Commons, House of Lords, Parliament, Knesset, Bundestag, Duma, Althing, Storting, Folketing, Riksdag, Eduskunta,
    Dáil, Verkhovna Rada, Majlis, Sejm, Lok Sabha, Rajya Sabha, National Diet, Cortes, Bundesrat, Stormont, Holyrood, Senedd, State Duma,
    Capitol Hill, Whitehall, Treasury, Home Office, Foreign Office, Cabinet Office, Bundesbank, Federal Reserve,
    Élysée, FBI, CIA, Acas, ACAS, NHS, IDF, Quai d'Orsay`,
  union: `Unison, UNISON, GMB, RMT, Aslef, ASLEF, RCN, Royal College of Nursing, UCU, PCS, Usdaw, BMA, CWU, NASUWT,
    UAW, SAG-AFTRA, AFL-CIO, Ver.di, IG Metall`,
  'armed-group': `Hamas, Hezbollah, Houthis, Houthi, Ansar Allah, Ansarullah, Taliban, Islamic State, ISIS, Al-Qaeda, al-Qaida, Al-Shabaab,
    al-Shabab, Boko Haram, FARC, ELN, M23, Wagner, PKK, Islamic Jihad`,
}

/** The usual forms with their kind; "of" and "the" inside as printed. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, OrganizationKind> = new Map(
  kinds().flatMap((kind) =>
    (KNOWN[kind] ?? '').split(',').flatMap((name) => {
      const form = name.trim().replace(/\s+/g, ' ')
      return form === '' ? [] : [[form, kind] as const]
    }),
  ),
)

/** Short and long forms that never need an introduction: the short one is an alias of the long one. */
export const KNOWN_PAIRS: readonly (readonly [short: string, long: string])[] = [
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['AU', 'African Union'],
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['WTO', 'World Trade Organization'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['WFP', 'World Food Programme'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['GCC', 'Gulf Cooperation Council'],
  ['ICC', 'International Criminal Court'],
]

function kinds(): readonly OrganizationKind[] {
  return ['intergovernmental', 'other', 'company', 'government-body', 'union', 'armed-group']
}
