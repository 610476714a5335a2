/** Past tense and participle of the irregular verbs, one verb a row: base, past, participle. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> =
  new Map(
    `arise arose arisen
    bear bore borne
    beat beat beaten
    become became become
    begin began begun
    bet bet bet
    bind bound bound
    bleed bled bled
    blow blew blown
    break broke broken
    bring brought brought
    broadcast broadcast broadcast
    build built built
    burst burst burst
    buy bought bought
    cast cast cast
    catch caught caught
    choose chose chosen
    cling clung clung
    come came come
    cost cost cost
    creep crept crept
    cut cut cut
    deal dealt dealt
    dig dug dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed fed
    feel felt felt
    fight fought fought
    find found found
    flee fled fled
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    foretell foretold foretold
    forget forgot forgotten
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grow grew grown
    hang hung hung
    hear heard heard
    hide hid hidden
    hit hit hit
    hold held held
    hurt hurt hurt
    keep kept kept
    know knew known
    lay laid laid
    lead led led
    leap leapt leapt
    leave left left
    lend lent lent
    let let let
    lie lay lain
    light lit lit
    lose lost lost
    make made made
    mean meant meant
    meet met met
    mislead misled misled
    misrepresent misrepresented misrepresented
    overcome overcame overcome
    oversee oversaw overseen
    oversell oversold oversold
    pay paid paid
    put put put
    quit quit quit
    read read read
    rebuild rebuilt rebuilt
    redraw redrew redrawn
    repay repaid repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said said
    see saw seen
    seek sought sought
    sell sold sold
    send sent sent
    set set set
    shake shook shaken
    shed shed shed
    shine shone shone
    shoot shot shot
    show showed shown
    shrink shrank shrunk
    shut shut shut
    sing sang sung
    sink sank sunk
    sit sat sat
    sleep slept slept
    slide slid slid
    speak spoke spoken
    speed sped sped
    spend spent spent
    split split split
    spread spread spread
    spring sprang sprung
    stand stood stood
    steal stole stolen
    stick stuck stuck
    strike struck struck
    swear swore sworn
    sweep swept swept
    swing swung swung
    take took taken
    teach taught taught
    tear tore torn
    tell told told
    think thought thought
    throw threw thrown
    undergo underwent undergone
    undersell undersold undersold
    understand understood understood
    undertake undertook undertaken
    uphold upheld upheld
    wake woke woken
    wear wore worn
    win won won
    withdraw withdrew withdrawn
    withhold withheld withheld
    withstand withstood withstood
    write wrote written`
      .split('\n')
      .map((row) => {
        const [base = '', past = '', participle = ''] = row.trim().split(' ')
        return [base, [past, participle] as const]
      }),
  )

/** Verbs of more than one syllable whose last consonant doubles ("admitted"). */
export const DOUBLING: ReadonlySet<string> = new Set(
  `admit commit submit permit refer prefer infer confer defer deter occur concur incur recur regret rebut
   rerun abet compel expel propel control patrol equip signal dispel excel begin forget upset format`.split(
    /\s+/,
  ),
)
