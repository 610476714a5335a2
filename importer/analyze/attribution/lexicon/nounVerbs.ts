import {wordSet} from './words.ts'

/** Verbs whose base or -s form is at least as often a noun ("report", "calls", "doubt"). */
export const NOUN_VERBS = wordSet(`
  fume report claim demand plan call hope promise charge attack press support vote request desire offer threat
  fear doubt question comment remark joke answer reply state post tweet cry protest challenge view love
  hate like back address share quote order blast figure reason guess estimate need aim wish show read
  mean mention debate respect echo brand label brief pan rap crow blog pledge vow rule dream face mark match
  set cut run win fight move change work play turn use end start force cause increase result campaign deal
  trade cover cost fund issue file release review race rally test cross place point note command lament
  worry trust approach matter term list process judge document champion hail volunteer board signal cheer
  insult scorn praise blame credit fault detail highlight outline repeat fire name hand head hold
  advocate host ally guard witness rebel captain author pilot chair coach aide bet survey poll study
  lobby notice record relate object guarantee appeal caution draft delegate initial message cable radio
  strike break walk talk drop fall rise rest stay step stop stand shift slide split spread study
  tie toll tour track transfer trip visit watch wound yield harm help influence impact interest
  launch lead level lie light limit line link look loss mandate map market master measure military
  murder object own park pass pause pay pick practice present pressure profit program project promise
  pull punch purchase push rank range rate reach regard regret resort return reward ride ring risk rival
  roll rush sack sail scale schedule score screen search seat sense shape shelter shock shoot sign slip
  slump smile smoke sound speed sponsor spring stage state stem storm strain stress stretch strip struggle
  supply surge surprise surrender suspect swing switch target task taste tax team tear thaw toast top touch
  trail train trap treat trick trigger trouble try turn update upset venture veto wake ward waste wave
  weather will wonder wrap balance ban bar block boost bother bounce burst capture care cast catch chase check
  claim clash close command compromise concern conduct conflict consent contact contract control copy count
  crack crash damage dance date defeat delay design dispute divide double drag drain draw dress drift
  drink drive dump edge exchange exercise export extract fade favor favour feature feed fill finance finish fit
  fix flag float flood flow fly focus fold form freeze fuel function gain gamble grant grip halt
  import influence joke journey jump kick kidnap kiss knock lack land tease thank honor honour gripe
  side monitor sanction broadcast protest stall table peak
  need base interest mind shock aid trace hunt spot contrast swap sentence guard shield assault ship load twist spin type print copy sketch progress exit cure address labor toil riot rebel revolt dance bomb flash gesture institute abuse quarter average band bill invoice station position plant harvest mine traffic bargain compromise breach refund escort desert merit rent forecast attribute levy punch slap snatch smell spike stroll hike trip stare glance peek permit sanction project object subject counter combat torture rescue risk ruin promise tie tap shuttle hurdle group ring voice sort reverse contrast alert`)
