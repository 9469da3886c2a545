import type { DetailWords, ScopeWords, Vocabulary } from '../vocabulary.ts';

export const scope: ScopeWords = {
  reason: `
    so/because/where/when/while/whenever/after/before/once/until i/we/she/he/my/they [can/could/dont/doesnt] [go/get/make/see/be/have/am/was/is]
    so i/she/he/we can
    because
    as i/we/she/he
    in order to
    my hands/back/legs/knees dont
    i/we/she/he/they use/uses/have/has/had/got a/an/in/on/my/arthritis/no/bad/ms/asthma/copd/two/dementia
    he/she has
    with a/my/her/his/the walker/wheelchair/cane/stroller/dog/baby/car/knee/back/minivan/truck
    in a/my/her/his wheelchair
    has/have to
    since my/the/his/her/i/we
    till/until my/the
    after/since/from [the/my/her/his] surgery/operation/fire/flood/storm/accident/stroke
    recovering/recoverin from
    i/we will/can/could pay for/you/back
    when ur/you/youre/your/u at/go/are
    last time
    last week/month/year/night/time
    yesterday
    thanks/thank for/you [for] [the/my/all/bringing/your/that]
    how/why i/my/she/he see/sees/talk/get/gets
    that/thats how/why
    thats how/where/when/why
    cant/unable/not carry/lift/drive/cook/walk/push/climb/reach/stand/drive/able
    couldnt carry/lift/drive/cook/walk
    i usually/always/used
    wont take/let/bring/carry/answer/reply
    at/to school/work/church
    have/has/fits/got [a] minivan
    fits a
    our/my mosque/church/temple/restaurant/job
    still get
    from the office/party/wedding/church/restaurant
    said he/she
    my son/daughter/husband/super/landlord/aide/cousin
    going/went/go in/to/into the hospital/rehab/surgery
    church/zoom meeting
    and thats
    with her/his/my phone
    who/that cant/can't/couldnt/dont
    if they need
    or something
    ? for a newborn
    from/left/leaving her/his/my work/job
    on/at the/my/our floor/couch
    in/at a/the [domestic] [violence] shelter
    domestic violence
    the bus is/was
    bus stop
    moved into
    uses/use a
    do/does her/his homework
    due in
    has surgery
    have a/an [foot/eye/heart/doctors/doctor] appointment
    court papers and
    i sleep/slept/am
    pay/paying for
    lost my job/check
  `,
  purpose: `
    for
    to buy/get/go/pay/make/see/attend/visit/pick
  `,
  destination: `
    to
    2
    from
    into
    over to
    at
    back to
    for my/a/the/her/his
  `,
  not: `
    not [a/an/the/for/my/about/just/any]
    dont/doesnt/didnt/wont/do/not [really/actually/even/not] need/needs/want/wants/needed [a/any/the]
    no longer need/needs/want
    no need for
    instead of
    rather than
    not asking for
    not looking for
    besides the
    cant eat/have/do/take
    except
    anything but
  `,
  ends: `
    but
    just
    only
    also
    and
    or
    then
    need/needs
    looking for
    can/could/would/will someone/somebody/anyone/anybody/you/u/one/a
    anyone/anybody/someone/somebody
    any
    please
    who
    what
    is there
    do you
    could use
    want/wants
    would/id like
    i can/could
  `,
  joins: `
    and
    also
    plus
    or
    as well as
    too
    then
    another thing
    on top of that
  `,
  outranks: `
    cleaning > home_repair
    tech_help > medical_equipment
    medical_equipment > baby_supplies
    clothing > cleaning
    childcare > companionship
    paperwork > companionship
    eldercare > companionship
    moving > furniture
    home_repair > other
    moving > other
    medicine > errand
    baby_supplies > other
    petcare > other
    emotional_support > companionship
    translation > other
    medical_equipment > other
    childcare > other
    errand > furniture
    home_repair > furniture
    tech_help > other
    yard > other
    eldercare > other
    paperwork > other
    cleaning > other
  `,
  mentioned: `
    i have cash/money
    hearing aid app
    dont work
    she/he pays
    will/can pay
    chairs come get
    said groceries/ride/food
    cans of
    5 cans
    scared to death
    not know a soul
    school closed
    cleaning out my closet
    shower chair
    up front
    get to the store
    mattress/clothes/couch/crib/stroller/sofa clean
    if you pick up
    you pick up
    can/cant afford
    bring it/them to
    thanksgiving dinner at
    work/working/home/stay from home
    lost my key/keys
    physical/occupational/speech therapy
    before/when/since my mom/mother/son/daughter/sister/dad moves/moved
    just moved
    get/got/getting rid of
    moved from/in/here/to
    covid test
    low sugar
    library on/in/near/saturdays
    at the library
    my shift
    sons/daughters school
    in law
    use/uses/using/have/has/in/on/with/fits/fit/got/need [for] [a/an/my/her/his] walker/wheelchair/cane/rollator/scooter $
    i/she/he/we use/uses a/an/my/her/his walker/wheelchair/cane/rollator/scooter/crutches
    use/uses/fits a walker/wheelchair/cane
    in a wheelchair
    with a/my/her/his walker/cane/wheelchair
    on oxygen
    on crutches
    emergency room
    living/dining/waiting/court/class/bath/bed/rest room
    in my room
    day care worker
    have/has/got/own a/my/big/good [big/good/working/small] car/truck/van/minivan/suv
    stairs/flights/flight of
    # flights
    grocery store on/near/by
    doctors office
    post office box
    front/back door open
    text/phone me/number/call
    call/text/phone
    no stove/elevator/kitchen/car/fridge
    3rd/2nd/4th/5th/1st/6th floor
    on/from the floor
    cleared/clear out
    home/house visit
    computer class
    driver license
    drivers license
    house phone
    my/her/his/their phone number
    food stamps dont/come
    stamps dont/come/get/run
    homework
    kitchen faucet/sink/light/door/window/drain/table/ceiling/floor/pipe
    kitchen table [and/nobody]
    table/chair leg
    dining/kitchen table [and] [chairs]
    wood/dead/big leaves
    leaves/leave/left at/on/for/me/work/home/tomorrow/him/her
    working/worker/works/worked
    works for me
    light eater
    for work
    after work
    at work
    to work
    out of work
    job interview/interviews
    my/new/a/the/lost job
    work on/in/at/late
    water bill
    hair appointment
    ice cream
    cat nap
    cat/dog has surgery
    drug store
    cell/phone number
    snow day
    snow storm
    before the snow
    church/school/hospital/parking lot
    rice and beans
    chicken/rice and
    cold cuts
    baby shower
    drop of
    hold down
    check engine
    mail carrier
    market street
    park slope
    table for
    floor/walls are
    social security check
    play date
    door to door
    next door
    out the door
    outside my/the door
    at my/the/your door
    bring to my door
    bed bug/bugs
    bed time
    in bed
    out of bed
    stuck in bed
    bed rest
    change of
    get/got up
    hurt/broke/broken/bad/injured my/her/his/a/the back/leg/knee/arm/hip/ankle/foot/wrist
    home alone
    to/for rent
    rental
    pick up the phone
    picked up
    pick up line
    can you pick up
    company is/called
    insurance company
    good company
    moving company
    power company
    gas company
    company truck
    fractured/broken foot/leg/arm
    ran out of gas
    two/four/five/six/three people
    bathroom floor
    on/in jay/fulton/st/hancock
    water broke
    water every
    can of
    church meeting
    food/dinner for thought
    my family
    at costco/target/walmart to [pick] job
    sunday dinner?
    job starts
    on the floor
    stair lift
    face lift
    can lift/carry
    cant lift/carry/reach/drive/walk/climb/push/see/eat/cook it/the/them/my/well
    heavy lifting
    phone line
    listen to music
    work night/nights
    change in
    letter carrier
    small dishes
    fan of
    hair dryer
    hard of hearing
    school nurse
    bank needs
    the bank
    pay you/back
    i pay
    ill pay
    leaves me
    feet hurt
    down the stairs/street/block/hall/road
    up the stairs
    going/go/sit/sitting/lay/lying/down with/for
    lie down
    shut/shuts down
    went down
    come/came/come down
    coming down
    go down
    cut/cutting down
    came down
    write down
    put me down
    turned down
    calm down
    broke down
    knock down
    down the
    # or #
  `,
};

export const details: DetailWords = {
  name: `
    my name is/s
    my names
    name is
    names
    im called
    they call me
    i go by
    everyone calls me
    ? this is
    ? its
    ? im
    ? i am
    ? it is
  `,
  area: `
    zip [code] [is]
    zipcode [is]
    i/we [now] live/stay/am/reside in/at/on/near/by
    im in/on/near/at
    located in/at
    area [is]
    moved to
    neighborhood [is]
    over in
    here in
    from
    in
  `,
  wantsLanguage: {
    en: `
      ^ english [please] $
      in english please
      english please/only
      speak/text/write in english
      i [only] speak english
      prefer english
      switch to english
    `,
    es: `
      ^ spanish [please] $
      in spanish
      spanish please/only
      i [only] speak spanish
      prefer spanish
      switch to spanish
    `,
  },
  condition: `
    but
    only if
    only after
    only before
    not till/until/before
    if
    as long as
    unless
    except
    after
    instead
    depends
    would have to be
    has to be
    until
    before
    maybe
    later
    first
  `,
  standing: `
    every/each day/week/month/weekday/weekend/morning/afternoon/evening/night/monday/tuesday/wednesday/thursday/friday/saturday/sunday
    weekday/weekdays/weekends/mornings/afternoons/evenings/nights/mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays
    usually/always/generally/regularly/anytime/whenever/often
    any time
    any day
    most days/mornings/afternoons/evenings/nights/weekends
    # a/per/times week/month/day
    once/twice/times a/per week/month
    a week/month
    after work/school
    starting
    from now on
    ? i drive/cook/sew/speak/fix/clean/am/can
  `,
  endsOffer: `
    cant/cannot/wont/dont/no [longer/be/more] drive/cook/offer/babysit/do/give/shop/translate/help/take/deliver/walk/clean/shovel/fix ... anymore/longer/more
    cant/dont/wont do [any] rides/it/groceries/meals/babysitting anymore
    no longer able to/drive/cook/offer/available/babysit/do/help/give/deliver/translate/have
    no longer drive/cook/offer/babysit/do/give/shop/translate/help
    i no longer drive/have/cook/offer/do
    no more rides/meals/cooking/driving/babysitting/deliveries/shopping/errands
    [i'm/im] done/stopped/stopping/quit driving/cooking/babysitting/shopping/delivering/offering/giving
    sold my car/truck/van
    dont have [a/my] car/truck/van anymore
    not driving/cooking/offering/babysitting anymore
    take/remove my offer [off/down]
    remove/cancel/drop/end my offer/offers
    stop my offer
    someone/somebody took it/the/them
    is/already/been taken/gone/given
    its gone
    all gone
  `,
  weeklyCap: `
    # [rides/times/jobs/trips/asks/runs/people] [at] [most] a/per/every week
    # times a/per/every week
    once/twice a/per week
    one/two/three/four/five [rides/times/jobs/trips/asks] [at] [most] a/per/each week
    max/maximum [of] # [a/per] [week]
    no more than # [a/per] [week]
    # [rides/times/jobs/trips] max/tops
    # a week
    up to # [rides/times/jobs/trips] [a/per] week
  `,
  reference: `
    ^ why [not] # [?] $
    ^ yes/yep/yeah/no/nope/ok/sure/done/cancel/drop/finished/y/n [to/with/for/on/i] #
    about/for/number/request/need/ask/job/re/with/to/on/case/ticket/assign/close/open/mark/set/drop/reopen/hand/move/give/escalate #
  `,
  commands: {
    tell: `
      ^ tell #
      ^ tell him/her/them/driver/helper/volunteer/asker
      ^ tell i/im/that/ill/we/were/my/its/the
      ^ tell
    `,
    human: `
      ^ human/person/operator/agent/representative/coordinator $
    `,
    menu: `
      ^ menu/options/commands $
    `,
    offers: `
      ^ offers $
      ^ my offers $
      ^ list my offers $
    `,
    drop: `
      ^ drop # $
      ^ remove # $
    `,
    name: `
      ^ name
    `,
    area: `
      ^ area/zip
    `,
    language: `
      ^ english [please] $
      ^ spanish [please] $
      ^ language
    `,
    duty: `
      ^ duty
    `,
    list: `
      ^ list $
      ^ list all/open/needs $
    `,
    open: `
      ^ open/reopen # $
    `,
    close: `
      ^ close # $
    `,
    hard: `
      ^ hard $
      ^ it/that/this was [a] [really/so/very/too/pretty/quite] hard/tough/rough/draining/exhausting/difficult [one/day/night/for] [me] $
    `,
    why: `
      ^ why [not] [for/about] # [?] $
    `,
  },
  notBehind: {
    tell: `me us my everyone everybody people you about all when if how what u`,
    name: `one a an the of any some your`,
    area: `is are of around has rug was`,
    language: `is are was barrier arts`,
    duty: `calls is free`,
  },
  reactions: `
    liked "
    loved "
    laughed at "
    emphasized "
    disliked "
    questioned "
    liked an image
    loved an image
    laughed at an image
    emphasized an image
    liked a
    loved an
    removed a like from
    removed a heart from
    removed an exclamation
    removed a laugh from
    removed a question mark from
    removed a dislike from
    reacted
    👍 to "
    ❤ to "
    😂 to "
    👎 to "
    ‼ to "
  `,
  replies: `
    im driving and will
    i'm driving with
    i'm driving right now
    i'm driving and
    driving - sent from
    auto reply
    auto-reply
    autoreply
    automatic reply
    automated response
    this is an automated
    this is an automatic
    this is an auto
    out of office
    i am out of the office
    i'm out of the office
    i am currently out of
    i'm currently out of
    i am currently away
    thank you for your message. i am
    thank you for contacting
    thank you for texting
    thanks for contacting
    thanks for reaching out to
    sorry, i can't talk right now
    can't talk right now. what's up
    i'm not receiving notifications
    i have notifications silenced
    this number does not accept
    this number is not monitored
    this mailbox is not monitored
    message blocking is active
    free msg: unable to
    unable to send message
  `,
};

export const urgency: Vocabulary['urgency'] = {
  high: `
    only toilet/bathroom/one
    aint/havent/didnt/hasnt ate/eaten/eat
    hungry
    burst
    heats/powers/lights [been] off/out
    put me/us out
    boyfriend/husband/mom/landlord ... put/kicked/threw me/us out
    used/took our/the/my last
    zero food/heat/power
    nothing for dinner/tomorrow/tonight
    theres/there nothing for/to
    been without
    ran out of
    asap
    a s a p
    urgent/urgently/emergency/desperate/desperately/immediately
    right now/away
    now please
    please now
    now $
    need/needs ... now
    hurry up
    quick/quickly
    today
    tonight
    as soon as possible
    running/run out today/tomorrow
    nothing/anything to eat
    nothing in the [fridge/house/pantry/kitchen/cupboard/refrigerator]
    no food [here/in/at/left/for/and/cash] $
    no food here/in/left/at/today/tonight
    no [cash/money] [and] no food
    havent/hasnt/not/didnt/havent eaten/eat/ate [since/all/in/anything/today]
    starving
    fridge/refrigerator/cupboard/pantry [is] empty/bare
    out of food
    out of formula/diapers/insulin/milk/pampers/medicine/medication/inhaler/oxygen/pills
    out of my/her/his/the [heart] [blood] [pressure] medicine/medication/insulin/inhaler/pills/meds
    ran/running out of my/her/his/the/formula/diapers/insulin/heart/blood/seizure/medicine/medication/pills/food
    ran out of my/her/his [heart/blood/seizure/thyroid/diabetes/bp/asthma] [pressure] medicine/medication/pills/meds/insulin
    [completely/all/totally] out of food/formula/diapers/insulin/milk
    completely out
    last diaper/diapers/bottle/can/pill/dose/one/scoop/inhaler/pack
    down to [my/the/our/his/her] last/one
    used/took my/his/her/the last
    no insulin/formula/diapers/medicine/medication/inhaler/milk/heat/power/electricity/lights/hot
    no hot water
    no heat/heating
    without heat/power/electricity/hot/water
    heat/power/electricity/lights [is/has/been/went/are/s] out/off/been/down
    power been out
    powers been/out
    furnace/boiler/heater [is/has/just] died/broke/broken/out/off/dead/down/quit/stopped
    heat is/went/isnt/not/doesnt/wont/broke [out/off/working/on]
    freezing in here/my/the/our
    flood/flooding/flooded
    overflow*
    water everywhere
    water coming/pouring/rising/leaking in/through/from
    nowhere/no place/where/anywhere to sleep/stay/go tonight
    nowhere/no place to sleep/stay/go
    nowhere to
    sleeping in/on my/the/our car/street/park/train/lobby/station
    on the street
    locked out
    kicked [me/us/her/him] out
    food spoiled/went
    spoiled
    shut/shutting/shutoff/cut/cutting/turn/turning/disconnect* ... off/today/tomorrow tomorrow/today/tonight
    shut/shutting/cut/cutting/off/disconnected/disconnecting/evicted ... tomorrow
    fever
    bleeding
    ? tomorrow
  `,
  low: `
    no rush
    no hurry
    not urgent
    not in a hurry/rush
    in no rush/hurry
    when/whenever/wenever you/u/someone/somebody/anyone/they/it/ever/yall/is/gets/has [can/could/have/gets/is/get/are] [a/time/chance/convenient/around]
    whenever
    at your convenience
    any day
    anyday
    any time
    anytime
    sometime
    some time
    someday
    one day
    at some point
    eventually
    if/when there is time
    whenever possible
    take your time
    no big deal/rush
    doesnt matter when
    dont matter when
    in the spring/summer
    next month
    can wait
    not a rush
  `,
};
