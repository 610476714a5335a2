import {words} from './words.ts'

/** Common verbs that attribute nothing; they are known so that clauses can be told from noun phrases. */
export const OTHER_VERBS: readonly string[] = words(`
  peg abandon absorb accelerate accompany accomplish achieve acquire act adapt adjourn adjust adopt advance affect
  aim allow amend amount announce appear apply appoint approach approve arise arm arrange arrest arrive
  assemble assess assign assist assume attach attain attempt attend attract avoid await award
  balance ban bar bear beat become begin belong benefit bind bleed block blow boost borrow bother bounce
  break bring broadcast build burn burst bury buy calm cancel capture carry cast catch cause cease
  change chase check choose circulate clash clean clear climb cling close collapse collect combine come
  command commit compare compel compensate compete complete comply compose concentrate concern conduct confine
  confront confuse connect consist constitute construct consult consume contain contribute control convene
  convert convey cooperate cope cost count cover crack crash create creep cripple cross crumble crush cut
  damage dare deal decide decline decrease deepen defeat define delay delegate deliver depart depend deploy
  derail deserve design destroy detain deteriorate develop devote die differ dig diminish dip direct disappear
  disarm discourage dismantle dispatch display disrupt dissolve distribute disturb divide divert dodge dominate donate
  double draft drag drain draw dress drift drink drive drop dry dump earn ease eat edge educate elect elevate
  eliminate embark emerge employ enable encounter end endanger endure enforce engage enhance enjoy enlist
  ensure enter erase erode erupt escalate escape evacuate evaluate evolve examine exceed exchange exclude
  execute exercise exist expand expel expire explode exploit explore export expose extend extract face fade
  fail fall falter feature feed fight fill finalize finance finish fire fit fix flee flood flourish flow fly
  focus fold follow forbid force forge form found free freeze fuel fulfil fulfill function fund gain gamble
  gather gaze generate get give go govern grab grant greet grip grow guide halt hand handle hang happen harm
  head heal help hesitate hide hire hit hold honor honour host hurry hurt identify ignore impact implement
  import impose impress improve include incorporate increase inflict influence inherit initial initiate inject
  injure inspect inspire install integrate interfere interrupt intervene introduce invade invest investigate
  involve isolate issue jail join jump keep kick kidnap kill kiss knock lack land last launch lay lead lean
  leap learn leave lend let level lie lift light limit linger link list listen live lobby locate lock look
  loom lose lower maintain make manage march mark marry matter measure mediate meet merge migrate miss mobilize
  monitor mount move murder narrow negotiate nominate obey obstruct obtain occupy occur open operate organize
  organise originate oust overcome overlook oversee overturn owe own pack paralyse park participate pass pause
  pay peak perform permit persist pick place plague play plunge pose possess postpone pour practise praise
  prepare presage present preserve preside prevail prevent proceed process produce prohibit project
  promote prompt prosecute protect prove pull punish purchase pursue push put quit race raise range rank
  ratify reach rebuild receive recede reconvene recover recruit reduce reelect refrain regain register regulate
  reinforce relate relax release relocate rely remain remove renew reopen repair repeal replace represent
  rescue research resemble reserve reside resign resist resolve resort rest restart restore restrict result resume
  retain retire retreat return reverse review revive reward ride ring rise risk rob roll rotate ruin run rush
  sack sacrifice sail satisfy save scale scan schedule score scrap scream screen search secure seek seem
  seize select sell send separate serve set settle shake shape shed shelter shift shine shoot shorten show
  shrink shut shuttle sign sing sink sit skip slash sleep slide slip slow smash smile smoke smuggle soar soften
  solicit solve sort spare spark spend spill split sponsor spread spring squeeze stab stage stall stand start
  starve stay steal steer stem step stick stop storm strain strengthen stretch strike strip struggle study
  stumble submit succeed sue suffer suit summon supply suppress surge surpass surprise surrender surround
  survive suspend sustain swallow sway sweep swing switch tackle take talk tank tap target taste tax team tear
  tend terminate test thaw threaten throw tie tighten top topple touch tour track trade trail train transfer
  transform transport trap travel treat trickle trigger trim triumph trouble try turn unfold undergo undermine
  unite unveil update uphold use vacate vanish vary violate visit vote wait wake walk wander warrant waste
  watch weaken wear weigh widen win wipe withdraw withhold withstand witness wonder work worsen wound wrap
  yield illustrate exemplify reveal outweigh encompass comprise entail necessitate symbolize epitomize underlie accrue ally appeal borrow brief broker bring chair coach collude comfort commence conflict coordinate
  crack dash date dawn detect detonate dictate disband discharge embarrass enact endanger equal expose extradite
  fetch foster frame halve harbor harbour hinge infiltrate intensify jeopardize lag lapse legalize liberate
  litigate loosen mandate map market master match mend mislead modify muster nationalize neglect nod obscure
  offset outlaw outnumber outlast overhaul overrule overwhelm pardon partner patrol penalize pilot plot poll
  portend prioritize privatize probe profit propel qualify quarantine raid ramp reap rearm rebound reclaim
  reconcile recoup redeploy redraw refuel rejoin relent repatriate repay reschedule reshape retaliate retrieve
  reunite revise revoke rig rival scramble shrug sideline simmer skyrocket slump spearhead speed spiral
  stabilize stoke streamline subsidize substitute subside succumb supervise sympathize tamper tempt testify
  thrive thwart topple traverse trek usher vet vie wage waive wane weather wield
  need scrutinize attribute rent base merit mind annoy upset shock scare frighten interest excite motivate
  oblige aid hinder evade trace hunt spot distinguish contrast spoil swap conquer accept conceal signify
  forecast crave forgive convict sentence guard shield assault snatch ship accumulate conserve toss empty
  load unload unpack seal bend twist spin haul tow pinch rub scratch scrape polish wash soak melt boil cook
  bake fry chew smell stare glance peek type print publish edit copy paint sketch sculpt carve manufacture
  invent innovate alter progress exit verify validate license certify entitle celebrate commemorate enroll
  commute swim stroll hike hop dance labor toil riot rebel revolt address cure ache cough sneeze breathe
  kneel crouch dangle collide punch slap bomb ignite glow flash blink wink gesture giggle grin frown weep
  sob groan mumble wrestle prosper flop tumble trip institute utilize abuse misuse devour deplete exhaust
  provoke nourish nurture desert disregard overthrow precede escort encircle enclose omit append insert
  subtract deduct multiply triple quarter compute average fluctuate band levy invoice refund reimburse
  insure canvass allocate dispense furnish equip station situate position erect plant sow harvest pluck
  drill mine refine recycle reuse dispose discard resettle displace evict deport exile banish traffic peddle
  bargain haggle arbitrate compromise capitulate conform heed abide breach infringe trespass intrude meddle
  tinker fiddle dabble embroil entangle implicate incriminate`)
