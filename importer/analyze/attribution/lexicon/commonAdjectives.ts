import {wordSet} from './words.ts'

/** Frequent adjectives that no ending gives away. */
export const COMMON_ADJECTIVES = wordSet(`
  new old young good bad best worst better worse big small large great little high low long short early late
  main major minor chief key top senior junior vice deputy former current recent previous next last past
  other own same different similar certain sure clear true false real right wrong strong weak hard easy tough
  soft full empty free open closed hot cold warm cool black white red blue green dark light heavy rich poor
  fair unfair safe dangerous serious simple complex single double joint common rare direct indirect equal
  foreign domestic western eastern northern southern central northeastern northwestern southeastern southwestern
  local national federal public private secret special general human civil political military nuclear legal
  illegal moderate extreme radical liberal conservative democratic republican independent bipartisan
  likely unlikely ready willing able unable possible impossible necessary important significant broad narrow
  wide deep sharp quick fast slow rapid sudden steady final first second third fourth fifth sixth seventh eighth
  ninth tenth initial early interim temporary permanent formal informal official unofficial dead alive sick
  close far near entire whole total huge vast tiny massive brief lengthy tense bitter harsh mild severe acute
  fresh raw ripe wild calm quiet loud silent bold brave proud angry happy sad glad sorry afraid aware alone
  hostile friendly loyal royal rural urban modern ancient elder elderly female male gay straight muslim christian
  jewish catholic russian ukrainian american british french german chinese iranian israeli palestinian syrian
  turkish afghan pakistani indian japanese korean mexican cuban saudi iraqi arab european african asian
  latin swedish norwegian danish finnish dutch swiss polish greek spanish portuguese italian irish scottish
  welsh canadian australian brazilian egyptian lebanese jordanian qatari omani emirati kurdish
  racist sexist corrupt honest guilty innocent lame dumb stupid smart crazy nasty ugly pretty nice fine
  increased proposed alleged armed united unprecedented unanimous fierce intense repeated unnamed anonymous
  longtime high-level top-level two-day three-day day-long year-old white-house so-called prime viable`)
