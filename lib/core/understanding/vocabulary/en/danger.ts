import type { DangerWords } from '../vocabulary.ts';

export const danger: DangerWords = {
  outright: `
    // fire, smoke, gas
    on fire
    theres/there a fire
    there is [a] fire
    is/are a fire
    fire in/at/inside/upstairs/downstairs [the/my/our/his/her]
    fire next/across
    fire started/starting/spreading/broke/broken
    caught/catching/catch fire
    big/huge/bad fire in/at
    house/apartment/building/kitchen/stove/oven/curtains/outlet/wall/bedroom/neighbors/trash/roof/car/place is/are/on burning/fire/flames/smoking
    in flames
    flames/fire coming/shooting
    i see flames/fire/smoke
    sparks/smoke/sparking coming/from/out
    smoke [is] everywhere/filling
    filling/filled/full with/of smoke
    full of smoke
    smoke is/in/under/from ... hallway/apartment/room/door/building/kitchen/vent/vents/stairs/stairwell/basement/window
    smell/smelling smoke/burning
    smell/smells/smelling/smelled [like] [natural] gas
    smells like [natural] gas
    gas smell/leak/leaking/odor/fumes
    gas is leaking
    leaking gas
    [strong/bad] smell/odor of gas
    rotten egg*
    smells like rotten
    smells like ... rotten egg*
    carbon monoxide/dioxide
    monoxide alarm/detector going/keeps/is/wont
    co alarm/detector/meter going/went/beeping/wont/is/says/keeps
    co2 alarm/detector
    explosion
    something/boiler/stove exploded
    wires/wire/outlet sparking/sparks
    electrocuted
    // break-in, weapon, violence
    break/breaking/broke/breaks/busting/forcing in now/right
    is/are breaking in/into
    is breaking
    someone/somebody/man/guy/stranger/intruder/people broke in
    someone/somebody/man/guy/stranger/people/they ... breaking in/into
    someone/somebody/man/guy/stranger/people/he/they ... trying to break
    someone/somebody/man/guy/stranger/he/they ... trying to get in/into
    someone/somebody/intruder/stranger/burglar [is] in/inside my/the/our house/apartment/home/place/kitchen/basement/room
    intruder
    burglar*
    prowler
    someone/somebody/man/guy/he ... kicking/kicked/kicks/busted/busting [in/down] my/the/our door
    kicking/kick/kicked/breaking/broke/beating/banging/break [in/down] my/the/our door in/down
    someone/somebody/man/guy/stranger/he/ex ... climbing in/through
    being robbed/attacked/beaten/followed/stalked/held
    robbing me/us
    got/getting mugged/robbed/jumped now
    has/have/had/with/got/holding/waving/pulled/pointing/pointed/brought/grabbed/carrying a/his/her/the gun/guns/knife/knives/weapon/machete/bat/rifle/pistol/shotgun/blade/hammer
    gun to/at my/her/his
    i have a gun
    i got a gun
    bought a gun
    loaded [the/a/my] gun
    shots fired
    gunshots
    gunshot wound
    someone/somebody/man/he/she/boy/kid/they/i/was/been/is/got shot
    someone/somebody is/are/was shooting
    shooting outside/at/in
    stabbed
    stabbing
    got/been/was cut/slashed with
    is/keeps/was/started/are/been/he/she/they hitting/beating/choking/punching/hurting/attacking/strangling/kicking/slapping/abusing/raping/molesting me/us/her/him/my/them
    hitting/beating/choking/punching/attacking/strangling/abusing/threatening me/us
    beat/beats/hit/hits/choked/chokes/punched/punches/slapped/slaps/strangled/strangles/attacked/raped/molested/assaulted/threatened/threatens me/us/her/mom
    beat/beats/beating me/us/her/him up
    beating on me/us/her
    hit/hits/beat/beats/beating/hitting/choking/hurting/attacking my/the/his mom/mother/sister/kids/wife/kid/children/son/daughter/grandma
    puts/put/laid/lays/putting [his] hands on me/her/us
    going to/gonna kill/hurt/shoot/stab/beat/murder me/us/her/him/them/my
    gonna/will/hell/shell/theyll/ill/wants/threatens/threatening/threatened/said/says/trying/tried [to] kill/hurt/shoot/stab/beat/murder me/us/her/him/them/my
    he/she/they [is/are] going/gonna to kill/hurt/shoot/stab
    kill me/us/her/him
    wont let me/us/her leave/out/go
    will not let me/us leave/out
    wouldnt let me/us leave/out
    locked me/us/her in
    holding me/us/her
    being held against
    taking my phone away
    afraid/scared he/she/hell/he's will/is/gonna/might kill/hurt/hit
    afraid/scared for my life
    fear/fearing for my/her life
    in danger
    not safe right now
    not safe with him/her
    dont feel safe at home
    domestic violence happening/now/going
    send/call/need/get/calling [the/a/an] police/cops/911/ambulance/paramedics
    need an ambulance
    call 911
    need 911
    kidnapped
    kidnapping
    being trafficked
    // suicide
    kill/killing/killed/kil myself
    kill/killing himself/herself/themselves/themself
    suicide
    suicidal
    end/ending/ended my/his/her [own] life
    end it all
    ending it all
    end it tonight/now/today
    just end it
    take/taking/took my/his/her own life
    take/taking my life
    want/wants/wanted/wish/ready/rather/going/trying/planning [to] die
    want to be dead
    wish i was/were dead
    wish i wasnt/werent here/alive
    dont/doesnt/didnt/not/never want/wanna/wants/wanted to live/exist
    dont/doesnt want/wants to be alive/here
    dont want to be here anymore
    dont/doesnt want to wake up
    not want to wake
    hope i dont wake
    better off without me/him/her
    better off dead
    better off if i
    better without me
    cant go on
    cannot go on
    cant go on anymore/living/like
    no/any/see/a/nothing reason/point to/in live/living/go
    no reason/point to/in live/living/going/go/anymore
    nothing [left] to live for
    nothing left to live
    dont see a/any reason/point/way
    no point [in] living/anymore
    tired of living/life/being alive
    done with life/living
    nobody/noone/wont/wouldnt/anyone/one ... miss me
    nobody/noone would/will care/notice if i
    wont be here/around much longer
    wont be here tomorrow
    wont be a/your/anyones burden anymore/much
    cut/cutting/hurt/hurting/harm/harming/hang/hanging/shoot/shooting myself
    hurt/harm/hang himself/herself
    jump off/from [the/a]
    jump in front
    on/off the bridge/ledge/roof
    overdose/overdosing/overdosin [now/right]
    @kin/i/he/she overdosed [now/on]
    od'd
    oding
    took/taken/take/swallowed/swallow/taking/ate all/whole/too/bunch/bottle/many/everything ... @pills
    took/taken/swallowed [a] [the] whole/entire bottle/thing/pack
    took too many/much
    took/taken/swallowed/take/swallow a/the/my [whole] bottle of
    taken too many/much
    took all of/my/the/his/her
    took/swallowed a lot/bunch/handful of @pills
    have/got/saved/saving/counting/collected [the/my/up] pills/razor/rope ... ready/lined/hand/enough
    pills/rope/razor lined/ready/in my hand
    wrote/writing/written/left [a/my/the] [suicide] goodbye/note/notes/letters
    said/saying/say my goodbyes/goodbye
    this is goodbye
    goodbye forever/everyone/world
    goodbye i love/cant/wont
    sorry for everything goodbye
    tell/telling my/the kids/children/family/mom/mother/son/daughter/wife/husband/grandkids/sister i love/loved/was/am/did/tried
    tell my/the kids/children/family/mom/mother/son/daughter/wife/husband im/i sorry/love/loved
    tell them i loved/love
    take care of my kids/children/dog/cat/cats/dogs/babies when/after/if im
    when im gone
    after im gone
    gave/given/giving away all my/of
    gave/given/giving all my things/stuff/belongings/jewelry/clothes away
    gave/giving my @pet/rings/ring/jewelry/things/stuff/watch away
    gave/giving away my @pet/rings/ring/jewelry/things/watch
    wont need it/them/any/anything where
    wont need them/it anymore im/because/goodbye
    // breath and response
    cant/not/isnt/wont/arent/aint/hardly/barely/doesnt/stopped/cannot/couldnt/quit/stop breathe/breath/breathing
    is not breathing
    cant/not/hardly ... breathe/breath
    trouble/difficulty/hard/problem/struggling/struggle/fighting/problems [time] [to/with/for] breathe/breathing/breath
    hard time breathing
    cant catch my/her/his breath
    short of/on breath
    shortness of breath
    gasping
    turning/turned/turns/going/went/gone/is/are/looks/looking/shes/hes/lips/face/all blue/purple/gray/grey
    lips/face/fingers/fingernails/hands/skin ... blue/purple
    no pulse
    unconscious
    unresponsive
    not responding/responsive/moving/waking
    isnt/wont/doesnt/doesn't/hes/shes not/responding/respond/wake/waking/move/moving up
    isnt/aint/wont/doesnt/not/arent/didnt responding/respond/responsive/wake/waking/moving/answering [up]
    wont/cant/not/doesnt/isnt/didnt ... wake/waking [him/her/them] up
    cant/couldnt wake him/her/them/mom/dad/my
    passed out
    passing out
    blacked out
    knocked out
    @kin/he/she/i/just/someone collapsed
    collapsed and/on/in [the] not/wont/cant/isnt/floor
    fainted
    just dropped/fell/slumped to/on
    @kin fell ... not/wont/cant/bleeding/hit/unconscious/head/up/move
    i/she/he/mom/dad/grandma/grandpa fell ... cant/cannot/bleeding/head/move/hip/stuck
    fell and cant/cannot/wont/isnt/not
    fallen and cant
    choking on
    @kin [is] choking
    shes/hes/is/was/im/started choking
    drowning in the/a pool/tub/water/lake
    // heart, brain, blood, birth, poison
    bleeding wont/doesnt/cant/isnt/bad/badly/a/heavily/heavy/out/everywhere/alot/lots/real
    bleeding to death
    bleeding from
    bleeding ... stop/everywhere/badly/heavily
    wont/cant/doesnt stop bleeding
    cant/wont/not stop the bleeding/blood
    a lot/lots/alot/so much/pool of blood
    blood everywhere
    so/too much blood
    losing [a/lot/so/much/too] blood
    coughing/coughed/throwing/vomiting/spitting/puking/peeing [up] blood
    water/waters [just] broke/breaking
    im/shes/going/gone/wife/girlfriend/is/sister/in/into active labor
    in labor
    into labor
    baby/babys [is] coming/crowning
    having the baby
    giving birth
    anaphyl*
    poisoned
    drank/swallowed/drinking/ate/eaten bleach/poison/cleaner/antifreeze/detergent/drano/battery/pod
    // missing child, oxygen, insulin
    cant/cannot/couldnt find my/our/the [#] [little] @child
    cant find ... @child/year/yr
    @child/year/yr/old ... missing
    @child [is/has] missing
    my/our/the [little] @child is/has/went/got/wandered/disappeared/vanished/ran missing/disappeared/lost/off/gone/vanished/away
    @child [has] disappeared/vanished
    lost my/our [little] @child
    missing [my/our] child/kid/toddler
    @child/old wandered off/away/out
    someone/somebody/he/man/stranger/ex took/grabbed/snatched/kidnapped my/the @child
    oxygen/ventilator/vent/concentrator/cpap ... empty/out/low/dying/stopped/failing/beeping/dead/gone/died/running/almost/working/shut/off/left
    out of/on oxygen
    low on oxygen
    running/ran/almost out of oxygen/air
    no [more] oxygen
    no/without oxygen and/or/since/for
    medical/life support ... stopped/failing/dead/dying/off
    gone into shock
    having a [diabetic] [asthma] attack/seizure/stroke
    having a heart attack
    having seizures
    asthma attack
    diabetic coma/shock
    emergency please send/help
    help [me/us] hes/shes/theyre coming/here
    trapped in/inside/under
    pinned under
    car accident/crash/wreck just/now/hurt/bleeding
    live/downed/down power wire/line/wires
    not a joke ... die
    screaming/yelling/screams/yells [for] help
    hear/heard screaming/gunshots/shots
    saving/saved/stockpiling [up] [my/the/all] @pills
    smells like something ... burning
    something [electrical] burning
    burning smell
    outlet/wire/wires/socket/plug ... hot/sparking/burning/smoking/melted
    hot outlet
    ate/eaten/swallowed/drank/chewed [a] [bunch/some/all/my/the/lot] [of] [my/grandmas/the/her/his] [heart] @pills
    took/taken/taking [a] bunch/all/lot/handful/whole/bottle/many [of] [my/grandmas/the/her/his] [heart] @pills
    @child/baby/toddler/dog ate/swallowed/drank/took [a] [bunch] [of] [grandmas] [the/my/some] [heart] @pills/battery/bleach/magnet/coin/drano
    drano
    cut/slit/slashed/slitting/cutting my/her/his wrist/wrists/arm/arms/throat
    on the floor ... wont/not/isnt/answer/moving/breathing/unconscious
    wont/not answer/answering me ... floor
    [old/a] man/woman/lady/guy/kid/person [just] collapsed
    cant/couldnt lift/move/raise/feel his/her/my [left/right/one] arm/leg/side
    talking/speaking/talks funny
    theres/there/is no point anymore
    is no point in
    going to kill/hurt/shoot me
    hiding ... kill/hurt/gun/knife/door
    water broke
    broke early
    wont stop shaking/seizing/bleeding
    punching/hitting walls
    says/said im/youre/shes next
    fever ... limp/unresponsive/seizing/blue/stiff
    limp
    all to be over
    it all [to] [be] over
    want it [all] to end/stop/over
    ready to go be with
    took my keys/phone and ... locked
    locked the/me/us/my door/in
    needle ... not/isnt/wont/waking/breathing
    feel/move the left/right side
    left/right side of my/his/her body
    my sugar is #
    sugar is/at # ... shaking/see/sweating/confused/dizzy
    stranger/intruder/burglar/man/guy/somebody/someone in my/the/our [back] house/bedroom/room/kitchen/yard/apartment/home/basement/hallway
    blood all over/everywhere
    theres/there/so blood all/everywhere/lot/lots
    took too many [of]
    swallowed/drank/ate/eaten/chewed/drinking ... @toxic
    [i/she/he] broke/broken/snapped my/his/her neck/back
    cant move [my/at/anything] [legs/all]
    cant move $
    bleeding so/very/too/really/nonstop/all/pretty/like [much/bad/badly]
    cut ... bad/badly/deep/bleeding
    sliced ... finger/hand/arm/leg bleeding/off/deep/bad
    wont/cant/not stop vomiting/throwing ... blood
    having/has/delivering/delivered [a/the/her/my] baby ... now/here/floor/car/home/alone
    having a/the baby [right] now
    baby is/s coming now
    the baby is coming
    pushing ... baby
    baby crowning
    in labor
    cant/couldnt/cannot find my/our/the/him/her ... @young
    @young ... cant/cannot/couldnt find him/her/them
    @young [got/ran/slipped/wandered] out ... find/gone/missing/lost
    lost my/our [little] boy/girl/son/daughter/toddler/kid/baby
    @young didnt come home
    @young never came home
    @young gone/missing since
    somebody/someone/man/stranger/ex/he/she took my/the @young
    never wake/waking up
    not wake/waking up
    sleep forever
    sleep and not/never wake
    dont/not want to wake
    disappear forever
    not be here anymore
    be with my/mom/dad/husband/wife/jesus/god in heaven
    join my husband/wife/son/mom
    end my/the pain/suffering/misery
    want/need/make the/this pain to/stop [stop/end]
    make it [all] stop/end
    dont see a way out
    no way out of this
    want out of this life
    tired of fighting/hurting/existing
    cant take life anymore/any
    life isnt/is/not worth/over
    not worth living
    nothing to live
    said/wrote/write/writing [my/a/goodbye/the] goodbye note/letter/letters/goodbyes
    goodbye note/letter/letters
    suicide note
    is my last text/message/goodbye
    wont have to worry about me
    you wont/wont hear/see from me again
    gun/rope/razor/pills/blade/knife in/to my hand/head/mouth/lap
    razor in my
    on the ledge/edge/bridge
    standing on the bridge/roof/tracks
    in front of the/a train/bus/subway
    step in front
    hanging myself
    tie a noose
    noose
    od on
    o d
    he/she/they/hed/hell/shed/theyd/ex/husband/boyfriend/dad/son/guy/man/somebody ... kill/burn/shoot/stab/hurt/murder/strangle us/me/her/him/them/the/my
    burn the/my/our house/apartment/building/place [down]
    set the/my/our/fire ... fire/house
    threw/throwing/pouring/poured gas/gasoline/acid/boiling
    threaten* to kill/hurt/shoot/burn/take/me/us/her/my
    he/she/ex/boyfriend/husband threatened
    stab/stabbed/shoot/shot/beat/choke/choked/strangle/strangled/attacked/attack/attacking/assault/assaulted/rape/raped/molested/molesting me/us/her/him/my/somebody/someone/a
    just got/was/been shot/stabbed/robbed/beaten/jumped/attacked/mugged/raped
    shots outside/in/fired
    heard/hearing [gun] shots
    active shooter
    home invasion
    held up
    at gunpoint/knifepoint
    gunpoint
    being chased/followed/attacked/beaten/abused/robbed/held
    chasing me/us/him/her
    following me home
    in my house/apartment/home ... dont/not know/strange/stranger
    breaking my door/window/windows
    broke my window/door and/in
    kicked/kicking [in/down] the/my door
    kick/break the/my door [in/down]
    climbing/climbed through/in my/the window
    trying/tryna get in/into [my/the/our]
    lock myself in
    locked in the bathroom/closet/bedroom/room ... he/hes/him
    he wont stop hitting/yelling/beating/punching
    hit/hits/hitting/slapped/punched/shoved/pushed/kicked/dragged/choked me [again/down/and/in/with]
    hits me
    scared/afraid to go home
    scared/afraid of my/him husband/boyfriend/ex/dad/son/partner
    abusing/abused/abusive [me/right] now/again
    lips/face/skin/nails/fingers are/is/look/looks/turned/turning/went/going blue/gray/grey/purple/white
    breathing funny/weird/hard/fast/shallow/slow/heavy/strange
    not breathing right/good/well
    barely breathing/conscious/awake/alive/responding
    gurgling
    foaming
    wont/not wake/waking/respond/responding/breathe [up]
    @kin/she/he wont/wouldnt/cant/isnt/not wake/waking/respond/responding [up]
    found him/her/mom/dad/my ... floor/unconscious/unresponsive/dead/blue/bathroom
    found dead
    dead body
    think he/she/shes/hes is/s dead/dying/gone
    is/hes/shes/im/was/are dying
    im dying help/please/call
    having/has/had/have a/an heart/asthma/panic attack now
    somebodys/someones/somebody/something sitting/sitting/standing on it/my/chest
    chest ... sitting/squeezing/crushing/exploding/crushed
    weight on my chest
    cant feel my face/legs/arm/arms/left/right/body
    half my/his/her face/body
    vision went/gone/black/blurry and
    worst headache
    passing/passed out
    about to pass out
    going to pass out
    electric shock/shocked
    got electrocuted/shocked
    drowned
    fell in/into the pool/river/lake/water
    fell off/from/down the/a roof/ladder/stairs/balcony/window/scaffold ... cant/bleeding/head/move/hurt/unconscious/broke/not
    fell ... hit/cracked/split my/his/her head
    skull
    cracked his/her/my head
    run over
    car/truck hit me/him/her/a/my
    trapped in/under
    elevator ... trapped/stuck and/cant
    building/ceiling/roof/house collapsed/collapsing on/with
    water rising/rose fast
    swept away
    carbon monoxide ... going/sick/dizzy/headache/alarm
    alarm for carbon
    co alarm
    smell/smells/smelling [something] [like] rotten/eggs/gas/propane/smoke/burning [eggs/plastic]
    something like rotten
    rotten egg/eggs
    smells like propane
    fire fire
    fire on/in/at/down [the/my/our]
    fire next door
    fire escape ... smoke
    flames
    house/kitchen/apartment/building/stove/oven/bed/couch/trash/curtain/toaster/grease/wall/car caught/fire
    grease fire
    stove/oven/toaster/microwave/dryer/heater is/s/on/caught/smoking/flaming fire/smoke/flames
    explosion/exploded
    lithium battery ... smoke/smoking/fire
    my/her/his face/tongue/throat/lips is/are/s [all] swelling/swollen/swole/closing/puffed
    face is swelling
    anaphylactic
    bee sting ... swelling/breathe/throat
    ate peanuts/nuts/shellfish/shrimp ... breathe/throat/swelling/swollen/hives
    baby wont/isnt/not breathe/breathing/wake/responding/moving
    baby ... blue/limp/unresponsive
    seizing
    having/had a seizure now/right
    is having a seizure/stroke
    having seizures
    gas ... smell/smells/smelling
    going to jump $
    im going to jump off/from/in
  `,
  signs: `
    // danger unless the sentence is about the past, a joke or a class
    [severe/bad/sharp/crushing/terrible] chest pain/pains/pressure/tight/tightness
    chest hurt/hurts/hurting/feels/aches/tight/heavy/burning/pounding
    chest is ... hurting/tight/heavy/killing
    pain/pressure/tightness/pains/elephant/squeezing in/on/across my/his/her/the/moms/dads chest
    elephant on
    heart attack
    stroke
    face/mouth/smile/side ... droop*/sagging/crooked/drooping/numb/paralyzed
    droop*
    slurring
    slurred
    speech [is] slurred/slurring/weird/funny/garbled
    talking/speaking funny/weird/gibberish/slurred
    arm/side/leg/face/hand [is/went/are/feels/gone] numb/weak/paralyzed/dead
    cant move/feel/lift his/her/my/one/the/left/right [left/right/whole] side/arm/leg/face/legs
    seizure
    seizures
    seizing
    convuls*
    allergic reaction
    throat [is/feels] closing/swelling/tight/swollen/closed/closes
    tongue/face/lips [is/are/feels/getting] swelling/swollen/swelled/swells/huge/puffy
    swelling up
    hives ... breathe/throat/swollen
    no epipen
    need/where epipen
    insulin ... vomiting/dizzy/confused/shaky/throwing/thirsty/sick/passing/sweating/shaking/weak/faint/puking/blurry/nauseous/fruity/sweaty
    vomiting/dizzy/confused/shaky/throwing/sweating/shaking/sick/thirsty/blurry/fruity ... insulin
    sugar [is/at/was/reads/over] #/high/hi/low ... confused/shaky/sweating/dizzy/vomiting/throwing/thirsty/passing/sick
    blood sugar [is/at/over] #
    sugar is/at/over #
    confused and sweating/shaking/shaky
    overheating ... confused
    heat stroke
    heatstroke
    heat exhaustion
    high fever ... baby/wont/newborn/seizure/stiff
    head injury
    hit his/her/my head ... vomiting/confused/bleeding/sleepy/throwing/dizzy
    broken neck/back
    i cant do this anymore
    cant do this anymore
    cant take it/this anymore
    cant take it/this no more
    i give up on life/everything
    no way out
    nothing matters anymore
    everything is pointless
    im a burden to
    such a burden
    ex/husband/boyfriend/he [is] [outside/here] banging/pounding/beating [on] [my/the/door]
    banging/pounding on [my/the/our] door/window
    he/hes/ex ... following/stalking me
    hes/shes coming for/after/back me/us/to
    he/hes found us/me
    hiding in/from ... closet/bathroom/him/her/room
    locked myself/ourselves in
    he/husband/boyfriend/ex/son/dad is drunk and/throwing/breaking/screaming/violent
    smashing/throwing/breaking everything/things/stuff/dishes
    scared of him/her/my
    scared ... hurt/hit/kill
    violent
    knife
    his fists
    do not/dont call [me] back ... police/he/hes/him
    he/hes ... next room/listening/watching
    hes going to hear/find
    gun/pistol/rifle/shotgun
    trapped
    contractions
    labor pains
    got/was/been/just hit by a/car/truck/bus
    breaking/broke/break/breaks into/in my/the/our
    wont/not answer/answering the/her/his door
    face is swollen
  `,
  hints: `
    smoke
    flames
    fire
    burning
    headache/headaches
    dizzy
    lightheaded
    nauseous
    passing out
    faint
    confused
    sweating
    shaking
    vomiting
    throwing up
    bleeding
    blood
    power is/went/goes/been out
    power out
    power outage
    no power
    blackout
    oxygen
    ventilator
    breathing machine
    nebulizer
    not waking
    goodbye
    i love you all
    forgive me
    im sorry for everything
    its time
    pills
    alone and scared
    police
    911
    ambulance
    help help
    insulin
    sharp pain
    left arm
    gave my/away
    dangerous
    bat
    weapon
    wrote the letters
    wrote letters
    the letters
    bottle of pills
  `,
  safe: `
    lost my/his/her/their job/jobs/work/keys/phone/wallet
    cant find work/a job/my keys/my phone/my glasses
    took/take/takes my/his/her pills/meds/medicine/medication and now/then/so
    fire extinguisher/extinguishers/truck/trucks/escape/escapes/department/dept/drill/station/fighter/fighters/hydrant/place/wood/pit/works/inspector/safety/marshal/house/insurance/damage/victim/victims/sale/hazard/alarm/alarms/stick/tv/tablet
    fire 🔥
    was/is/are/so/straight/pure/absolute/looking/tasted/been/were fire
    fireplace
    after/since/from/in the/our/a [house/apartment/kitchen] fire
    the [house/apartment] fire last
    lost everything/it/all/our ... fire
    house/building/apartment/home/place burned/burnt down
    house/kitchen/apartment fire last/yesterday/in/victims
    burned out of
    burnt/burned/burning out
    fired
    crossfire
    smoke/co/carbon/monoxide/fire/gas detector/alarm/detectors/alarms [keeps/is/keep] chirp*/beep*/battery/batteries/install*
    smoke/co/monoxide detector/alarm/detectors/alarms
    smoke alarm/detector/detectors/alarms
    carbon monoxide detector/detectors battery/batteries/install/installed
    battery/batteries/need/needs/install/installed/installing/replace/new/change/buy/get/a/free/extra/hang/have ... carbon monoxide detector/alarm/detectors/alarms
    batteries for/in my/the/a carbon monoxide detector/alarm
    co detector/alarm battery/batteries
    quit/quitting/stop/dont/no/non/cigarette/cigarettes smoke/smoking
    smoke free
    dont smoke
    nonsmoker
    gas card/cards/money/station/bill/tank/stove/range/grill/mileage/company/heater
    emergency vet/contact/contacts/room/fund/funds/food/housing/shelter/dentist/clinic/rent/assistance/kit/box/number/brake
    not an emergency
    no emergency
    isnt an emergency
    its not an emergency
    nothing urgent
    not urgent
    traffic/heat/cold/feet/foot/back/knee/knees/job/boss/kids/stairs/bills/prices/it/this/hip/work/hill/wait/waiting/shoes/weather/rent/suspense/tooth/legs/homework/line is/are/be/was/been/just/really killing me
    killing me
    killing it
    kill for
    would/could/id kill for
    kill time
    killing time
    kill some time
    kill two birds
    dressed to kill
    dying for
    dying to
    dying of/from laughter/laughing/boredom/curiosity/hunger/thirst
    dying laughing
    im dying lol/haha/😂
    phone/battery/laptop/plant/plants/car/tablet/charger/signal/lawn/tv [is/are/just/about/almost] dying/died/dead/dies
    dead battery/phone/car
    dead tired/serious/end/line/bolt
    deadline
    deadbolt
    to die for
    died [last/in/two/a/this/on/of/from]
    @kin died
    hit me up
    hit me back/with/later
    hits me up
    baby is coming home/to/in/next/over/due/january/february/march/april/may/december
    the baby is coming home/in/next/soon/to/january/december
    gun show/control/shop
    never wake up on/early/in
    not waking up early
    alarm clock
    wake up call
    medical/blood alert
    cut myself off
    cut back
    fire on/in my/the belly
    kill the lights/grass/weeds/roaches/bugs/mice
    killed it
    killing/killed/kill roaches/bugs/mice/rats/ants/weeds
    shot at
    beat the traffic/heat/cold
    sparks when
    dying of/from boredom/laughter/heat/curiosity
    saved my life
    seizure in/last/two/three
    had a seizure in/last/years/months
    panic attack/attacks
    anxiety attacks/attack
    stroke in/last/two
    moms/dads/his/her seizure/epilepsy medicine/meds
    breathing treatment/treatments/machine/exercises
    breathing easier/better
    fire in the fireplace
    scared/bored/worried/laughed/laughing to death
    drowning in work/paperwork/debt/bills/laundry/forms/homework/dishes/mail/snow/leaves
    drowning in
    choke/choked/choking up
    heart attack last/in/back/years/months/scare/survivor/patient/earlier
    had/has/having/have a heart attack last/in/back/years/months/before
    after/since/from his/her/my/a/the heart attack/stroke/surgery/seizure
    his/her/my heart attack/stroke
    recovering/recovered/recovers/recover/recoverin/rehab/therapy ... heart attack/stroke/surgery/seizure
    stroke survivor/patient/group/rehab/support/of/center/last/years/months/victim
    had/has/have a [mini] stroke/seizure last/in/back/before/years/months
    gave me a heart attack
    give me a heart attack
    almost/nearly had a heart attack
    heart disease/condition/failure/doctor/clinic/medication/medicine/pills/surgery/murmur/patient/appointment/problems/trouble
    bad heart
    weak heart
    blood pressure/test/tests/work/drive/donation/sugar/thinner/thinners/draw/lab/type
    flu/covid/allergy/booster/vaccine/rabies/tetanus/cortisone/pneumonia/shingles shot/shots
    shot/shots for/of flu/covid/school/espresso/her/his/my
    my/her/his shots
    get/got/getting a/my/her/his [flu] [covid] shot/shots
    a shot at
    one shot
    long shot
    glue/nail/heat/staple/caulk/caulking/water/nerf/toy/massage/spray gun/guns
    gun show
    kitchen/steak/butter/bread/pocket/putty/set knife/knives
    knife/knives set/sharpen*/block
    sharpen ... knife/knives
    suicide prevention/hotline/awareness/support/survivors/survivor/squad
    lost my/our/his/her @kin/cousin/nephew/niece to suicide/overdose/violence
    died by/of/from suicide/overdose
    to suicide
    suicide last
    narcan training/class/kit
    overdose training/prevention/awareness
    labor day/department/union/cost/law/costs
    hard/manual/free/volunteer labor
    domestic violence shelter/survivor/survivors/program/group/advocate/hotline/case/victim/victims/organization
    from/left/leaving/escaped/fled/fleeing an abusive/a abusive/violent husband/ex/boyfriend/relationship
    shelter from abuse
    my ex ... used to
    break in shoes/boots
    break/breaking in my/the/these/her/his new/shoes/boots
    breaking news/even/point
    broke down
    breaks down
    lunch break
    spring/winter/summer break
    take/taking/took a break
    taking a break
    trapped cat/kitten/raccoon/mouse/mice
    stray cat/dog
    my/our/the/a cat/dog/kitten/puppy/parrot/bird/hamster/pup [is/has/went/got] missing/lost/disappeared/wandered/escaped/gone
    lost/missing my/our/a/the cat/dog/kitten/puppy/keys/wallet/phone/purse/glasses/job
    lost/missing cat/dog/kitten/puppy/pet
    missing my/her/his/the appointment/bus/card/mail/package/shoe
    hit the/a books/store/gym/road/spot
    hit me up
    hits/hit the spot
    beat the/you/me to
    cant beat
    bat mitzvah
    collapse the/stroller/collapsible
    collapsed lung last/years
    walker collapse/collapsed
    ceiling/shelf/fence/shed/bed/chair/wall/tent/table/crib/couch [is/has/just] collapsed/fell/broke
    baby/babys [is] coming/due home/in/to/next/soon/over/with/january/february/march/april/may/june/july/august/september/october/november/december
    baby coming home
    kids/people/friends/guests/they ... coming over
    oxygen delivery/supplier/tubing/refill/bar/tube/tubes/supplies/company/appointment
    first aid
    cpr class/training/certified
    burning man/calories/questions/candles/dvd/cd
    ear/ears/nose burning
    cut/cutting myself off
    cut myself some/a
    jump rope/start
    jump off the couch
    water broke down
    water is/was/has off/shut
    gun control
    laughing/laughed/died/dying so
    murder on my
    feel like/i could die
    violent storm/wind/movie/movies
    killer
    shoot me a/an/your text/message/email/address/number
    shoot you a/an
    shoot hoops/pool/the/photos/pictures/video
    shooting hoops/pool/photos/pictures/for/a
    photo/video/movie shoot/shooting
    shot of
    attack/attacked the/that pile/chore/chores/dishes/mess
    attacking the
    panic/anxiety attack/attacks
    my/the heart is/goes/hurts/breaks/aches for/out
    bleeding heart
    bleeding gums
    nose bleed/bleeds/bleeding
    nosebleed
    ran/running/low/out of test strips
    lost my mind
    going blue in
    blue jeans/coat/shirt/dress/house/door/car/building/jacket/line/van/truck/bag/box/awning/light/paint/hat/umbrella/honda/toyota/ford
    feeling/feel blue
    the blue
    passed out flyers/food/boxes/candy/coats/meals/flowers/turkeys
    passing out flyers/food/boxes/candy/coats/meals/water/turkeys
    on the roof/ledge leak/leaking
    off the bus/train/wall/hook
    the fire is out
    fire is out
    take my/his/her life story
    took/taken his/her own life last/years/in/two/a
    his/her own life last
    water broke down
    seizure/heart/epilepsy/asthma/diabetes/thyroid/blood medicine/medication/pills/pill/meds/prescription/refill
    my/his/her/out of seizure/heart medicine/medication/pills
    seizure dog
    overdosed in/last/two/three/a
    @kin/he/she overdosed in/last/two/three/a
    im/is/hes/shes/was/were/are/am dying to/for/of/over/laughing/inside
    gun shy/violence/show/free/safety
    shot down
    into my/our/the car/truck/van/mailbox/shed/storage/locker
    miss me if/when/at/on
    trapped at home
    contractions class
    swollen from the/my dentist/surgery/tooth
    face is swollen from the/my/a dentist/surgery/tooth
    got shot down
    broke/break/breaking/broken into my/the/our/her car/truck/van/mailbox/shed/storage/locker
    wake up for school/work/church
    my @kin wont/not answer/answering [her/his/the] phone/texts/text/calls/messages
    wont/not answer [my/her/his/the/me] phone/texts/calls/text/request
    labor pains class
    break in my/the new
  `,
  past: `
    in january/february/march/april/may/june/july/august/september/october
    last month/year/week/summer/spring/winter/fall/time/january/february/march/april/may/june/july/august/september/october/november
    # years/months/weeks/year/month/yrs ago
    two/three/four/five/six/few/couple/a/several years/months/weeks/year/month/yrs ago
    years/months/weeks/yrs ago
    in the spring/summer/fall/winter
    back in
    history of
    used to
    survivor
    survived
    recover*
    rehab
    as a kid
    when i was
    anniversary
    class
    training
    support group
  `,
  joking: `
    lol
    lmao
    lmfao
    haha*
    hehe*
    jk
    rofl
    😂
    🤣
    😆
    just kidding
    so good
    delicious
  `,
};
