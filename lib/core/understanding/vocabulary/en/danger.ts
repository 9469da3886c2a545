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
    // breath, response
    isnt breathing
    cant/couldnt/wont get/make him/her/them/mom/dad/grandma/grandpa/my [to] wake/woke/woken/awake
    cant get @kin ... wake/woke/awake
    isnt/wont/not waking/woken up
    wont/isnt/not coming/come to $
    hes/shes/knocked out cold
    // stroke
    one/1/left/right side of ... face/mouth
    one/1/left/right side ... droop*/numb/fell/fallen/limp/hanging/dead
    face/mouth/lip/smile ... droop*/twisted/crooked/sagging/lopsided
    face/mouth/lip ... fall/fell/fallen/falling/dropped/dropping/drop/hang/hanging/hangs [down/on/to] [one/1] side
    cant/not/wont talk/speak/talking/speaking/speech right/clear/straight/normal/plain/sense
    he/she talk/talks/talking/speak not clear/funny/strange
    words/speech/sentences come/comes/coming/is/are/sound/sounds/sounding ... funny/wrong/jumbled/slurred/mixed/garbled/backwards/mush/gibberish
    // poison and pills
    drank/drunk/drink/drinks/guzzled/swallowed/ate/eaten/chewed ... bleach/antifreeze/lye/drano/ammonia/turpentine/pesticide/gasoline/kerosene
    drank/drunk/swallowed/drinks/guzzled ... cleaner/chemical/chemicals/detergent/paint/polish/remover
    got into the/my/some/grandmas bleach/pills/medicine/poison/cleaner/antifreeze
    took/taken/swallowed/ate/popped/downed/takes [like/about/almost/over/maybe/around] #/ten/twenty/thirty/forty/fifty @pills
    took/taken/swallowed/ate/popped/downed [like/about/almost/over/maybe/around] 10/12/15/20/25/30/40/50/60/100 [of] [my/his/her/the/them/those] @pills/percocet/percocets/ambien/aspirin/advil/ibuprofen/oxys/xans/norcos/vicodin/klonopin/pills/seroquel
    took/taken/swallowed/ate/popped/downed/takes [a] [whole] bunch/handful/fistful/bottle/all/lot/lots/mess/load/mouthful of [my/his/her/the/them/those/these/mommas/grandmas] [heart/sleeping/blood/pain] @pills/blues/percs/percocets/oxys/xans
    took a/some bad batch/fentanyl/blues/fent
    // allergy
    tongue/lips/lip/throat is/are/s/was/getting/starting/going/gone/got ... fat/thick/puffy/swole/swollen/swelling/closing/tight/huge/tighter
    face is/getting/got/gone/starting ... puffy/swole/swelling/ballooning
    [bee/wasp/hornet/wasps/bees] stung ... swole/swollen/swelling/breathe/throat/face/hives
    his/her/my throat/tongue/face/lips swole/swelled/puffed [up]
    [all] swole/swelled up ... breathe/throat/stung
    // bites
    snake/copperhead/rattler/rattlesnake/cottonmouth/moccasin/viper/recluse bit/bitten/struck/bites @kin/me/him/her/my/our/the
    [got/was/been] snakebit/snakebite
    bit/bitten/struck by a/the [a] snake/copperhead/rattlesnake/rattler/cottonmouth/widow/recluse
    dog/dogs/pitbull attacking/mauled/mauling me/him/her/my/us
    // water, falls, crushed
    fell/fallen/falling in/into/through the/a [frozen] pool/river/lake/creek/pond/well/ocean/canal/ice/reservoir/bayou/sea
    car/truck/van/bus/suv [is/went/ran/fell] in/into/under the/a water/creek/river/lake/pond/canal
    tree/limb/wall/shelf/car/jack/tractor/roof/beam/fridge/dresser/bookcase/log/pole/branch/truck/wagon/horse/bull/cow [just] fell/came/rolled/flipped/landed/dropped/kicked/trampled/stomped [down/over/off] [on/onto] him/her/me/us/them/dad/mom/grandpa/grandma/husband/wife/son/daughter
    tractor/atv/quad/mower flipped/rolled/overturned/turned [over] [on/with]
    car/truck/van/bus just flipped/rolled/overturned
    pinned [him/her/me/us/them] [under/by/between/against/down]
    crushed under/by/beneath him/her/the/tractor/car/tree
    leg/arm is/was bent wrong/sideways/backwards
    bone/bones sticking/poking/through/out
    cut/cuts/sliced/sawed/chopped ... finger/fingers/hand/thumb/toe/arm/leg/foot off/clean
    cut/cuts/gash/wound ... pouring/gushing/spurting/squirting
    chainsaw got/cut/kicked/slipped/hit @me/his/my/her/him/leg
    pouring/gushing/spurting/squirting blood
    blood/head pouring/gushing/spurting/squirting
    bleeding wont/dont/doesnt/isnt/will quit/stop/stopping/slow/slowing/not
    bleed/bleeding/bleeds/bled through his/her/my/the/a [bandage/towel]
    soaking/soaked through pads/pad
    big/loud noise/bang/crash/thud/boom ... answering/answer/response/breathing
    // fire and air
    @kin/house/trailer/barn/shed/apartment/building/car/truck/van/bed/mattress/couch/stove/kitchen/roof/garage/field/grass/woods/lobby/basement [is/s/are] on/caught fire
    house/trailer/barn/shed/apartment/building is burning
    trailers/houses/barns/stoves/cars/roofs on fire
    stove/furnace/propane/tank/boiler/transformer/grill/meter/dryer/oven/microwave [just] blew/blown/exploded/blowing up
    generator/grill/charcoal/hibachi/barbecue/kerosene/exhaust/fumes ... headache/headaches/dizzy/sleepy/puking/woozy/faint/nauseous/sick
    furnace/heater/oven/stove ... headache/headaches/dizzy/woozy/lightheaded
    car/engine/truck running in the/a/my closed/garage
    headache/headaches/dizzy/sleepy/puking/woozy/faint/nauseous ... generator/charcoal/exhaust/fumes/furnace
    exhaust/fumes/monoxide ... sleepy/dizzy/headache/sick
    we/all/everybody/everyone [all] woke/waking up ... headache/headaches/dizzy
    everybody/everyone/all/we [all/of/us/in/the/house/both] [all/have/has/got/get/getting] have/has/got/get/getting [a/bad/the] headache/headaches
    electric/power/live/downed line/lines/wire/wires/pole ... on/across/touching my/the/our car/truck/van/house/roof
    // intruders
    man/guy/someone/somebody/stranger/he/they/dude/person [is/are] [outside] trying/messing/rattling/jiggling/picking/shaking/turning/prying/fooling [with/at] my/the/our/at [front/back/door/side/kitchen/bedroom] door/doorknob/knob/lock/window/handle/doors/windows
    he/hes/shes/they/theyre/ex/man/guy/someone/somebody [is] [says/saying/said] [hes/gonna/going] [to] coming/come/busting/bust through/in my/the/our door/window
    hes coming through/in the/my door/window
    kicked/kicking/kick/busted/busting in my/the/our door
    he/hes/ex/husband/boyfriend [is] outside/at my/the/our door/window/house ... gun/knife/bat/yelling/banging/screaming/pounding/kill
    use/using it on/against me/us/her/him/myself
    he/hes/she/man/guy/husband/boyfriend/ex has/got/have/pulled/with/grabbed his/a/her/the/that/my hatchet/axe/ax/crowbar/pistol/gun/knife/rifle/shotgun/machete
    he/husband/boyfriend/ex/son/man has/got pistol/gun/knife/rifle/shotgun/machete
    // talk of dying
    wont be here/around/alive after/past tonight/today/tomorrow
    wont be here/around/alive come/by morning/tomorrow/christmas
    wont be alive
    by the time you/u/yall/anyone/anybody/they/somebody/someone read/reads this
    by the time ... find/get/see/gets/finds ... be/gone/dead gone/dead
    ill be dead by/when/before/tonight/tomorrow
    everybody/everyone/everybodys/everyones/theyd/they/family/world/kids/yall/wife/husband [is/be/are/would/will/d] [all/be/just] better off if/without/with/when/once
    better off if/when/once im/i
    better off [with] me gone/dead/out
    rope/belt/cord/noose ... neck/rafter/beam/tree/tied/garage/ceiling
    i/ive got/have/found/bought the/my rope/blade/razor/bullets/gun ready
    ^ i/ive got/have/found/bought the/a/my rope/blade/razor $
    tell my/the kids/children/babies/baby/boys/girls/mom/mother/dad/family/son/daughter/wife/husband/sister/brother/grandkids [that] it wasnt/isnt/aint her/his/their/your
    tell my/the babies/boys/girls/dad/brother/grandbabies/people ... love/loved/sorry
    tell everyone/everybody/them/yall i love/loved [them/you]
    tell ... it wasnt/isnt/aint her/his/their/anybodys [fault]
    it wasnt/isnt her/his/their/anyones/nobodys fault goodbye/i/tell
    on/over/at the/a/this [edge/brooklyn/washington/train] [of] [the] bridge/overpass/ledge/railing/rail/tracks/cliff/walkway ... quiet/jump/peaceful/goodbye/tell
    sitting/standing/stood/hanging on/over/from/off the [edge/side/of] [of] [the] bridge/overpass/ledge/cliff/tracks/railing/edge
    wrote/written/writing/left/leaving everyone/everybody/each/kids [of] [them/you] a/letters/goodbye [letter/letters]
    wrote/written/left my kids/children/family/wife/husband/boys/girls a/letters/letter [letter]
    found/got/gave/have a/the/my [good/new] home/homes for/my the/my/dog/cat dog/cat/cats/dogs/away because/wont/goodbye/before
    with a/the/my gun/pistol/pills/rope/razor/knife in/to/at/against my [hand/head/lap/mouth/chest]
    pistol/gun/rope/razor ... letter/letters/goodbye
    letter/note/letters ... pistol/gun/rope/razor
    dont wanna/want [to] be here no/any/anymore [more]
    dont wanna/want [to] be alive/living/breathing/around/here [no/any] [more]
    [im/i] done living/breathing/trying/fighting
    dont want/plan to/on see/wake/waking/seeing [up] tomorrow/morning/another/ever/again
    meet my maker
    go/going home to jesus/god/lord
    shoot/hang/cut/drown/kill/hurt/poison/burn [my] self
    make/making it look like an accident
    drive/drove/driving/steer [my/the] [car/truck] off/into the/a bridge/cliff/tree/river
    walk/walking/step/stepping into/in/onto/front [of] traffic/the traffic/train
    // children and elders lost
    lost sight/track/hold of my/our/the/him/her [#] @young/year/yr/little/grandson
    @young/grandson/granddaughter/grandbaby ... missing/vanished/disappeared [from/near/by/at/in]
    wandered off/away/out/outside ... gone/find/hour/hours/dark/cold/lost/snow
    somebody/someone/he/stranger/ex took/grabbed/snatched my baby/kid/kids/child/son/daughter/boy/girl and/from/wont
    // machines and insulin
    oxygen/vent/ventilator/concentrator/bipap/trach ... min/minutes/minute/low/beeping/alarming/dying/dead/quit
    breathing machine ... beeping/dying/dead/quit/stopped/off/minutes
    no insulin ... sick/thirsty/vomiting/throwing/puking/breathing/confused/fruity/peeing/shaking
    pressure/bp [is/at/was/reads/of/like] [over/like/about] # ... spots/stars/blurry/headache/dizzy/chest/numb/vision
    sugar/glucose [is/at/was/reads/dropped/of] [to/down/over/under/like] # ... shaking/shaky/sweating/passing/dizzy/confused/see/pass/faint
    // birth
    pregnant ... bleeding/blood/gushing/fluid/unconscious/seizing
    bleeding ... pregnant/baby/months
    [baby] head/foot/cord is/s/coming showing/out/crowning/hanging
    [she/im/shes/wife] having/has a/another fit/seizure/convulsion on/and/right/wont/in
    i/ill/gonna/to want/wanna/gonna/going/ready/about [to] end it $
    i want/wanna [to] end it
    everyone/everybody/they/theyd/kids/family/yall/world be/is/are/would ... happier/better/relieved without me
    happier without me [here/around]
    thinking/think/thought/thoughts about/of jumping/dying/suicide/hanging/overdosing/killing/ending/driving [myself/it/off/into]
    thoughts of/about dying/suicide/harming/hurting/ending/death
    do/doing something to myself/me
    what/might/could ... do to myself
    do something stupid/bad/drastic/permanent tonight/to/myself
    water/flood/river/creek rising/coming/rushing/pouring ... fast/trapped/chest/waist
    water/flood ... trapped/cant get/escape out
    ceiling/wall/roof/tree/shelf/dresser/tv/bookcase/car/fridge/limb/branch fell/came/landed/tipped [down/over] on my/our @kin
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
    gave/giving/given my/all ... truck/car/watch/ring/rings/tools/guitar/jewelry/bible/dog/things/stuff ... wont/not/dont be/need needing/it/them/any
    wont be needing any/it/them [of] [it/them] after/no [more] [friday/tonight/tomorrow]
    wrote everyone/everybody [a] letter/letters
    everybodys/everyones better/happier off/without
    fell in/into/through the/a creek/river/lake/pond/well/pool/ice/water
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
    wont/will/not be needing/need it/them/any/this/these/that/anything [of] [it/them] [anymore/no/after/where/now]
    wont need it/them/any/these [anymore/no/after/where/now]
    giving/gave/given my/his/her/@kin ... things/tools/watch/rings/guitar/jewelry/records/bible/quilts/guns to/away
    gave my truck/car/watch/ring/rings/tools/guitar/jewelry/bible/dog/cat to
    sorry everyone/everybody
    cant swim
    bridge walkway/railing/rail/edge
    made my peace
    everything is in order
    passwords are/is/on
    it wont matter
    so quiet up/here
    stopped being able
    the letters/note is/are on
    furnace been/is/acting
    generator [is/was/running/going] in/inside/on [the/my/our] house/garage/basement/kitchen/porch
    feel/feels/feeling/getting sick
    charcoal/grill in/inside
    cat/dog/bird wont/isnt/not/wouldnt move/moving/wake/waking
    power cut
    lights off/out/went
    vent
    concentrator
    bipap
    trach
    cant stay awake
    feel sleepy
    headache everybody
    cold sweat
    jaw hurts/pain/numb
    arm numb/tingling
    clammy
  `,
  safe: `
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
    cant/not/wont talk/speak/text/talking right now/this/away
    gun/guns cabinet/case/rack/locker/safe/safes/oil/range/belt/season/store/show/powder/license/permit/class/dog/buyback/barrel/metal
    bb/nerf/water/squirt/cap/paint/radar/heat/glue/tattoo/pellet/spray/nail/staple/caulk/price/toy/air/hot/rivet/grease/scan/speed gun/guns/rifle/pistol
    no gun/guns/knife/knives/weapons
    cabinet/safe/case/locker/rack ... gun/guns
    hunting/deer/bb/air/toy rifle/rifles/shotgun/knife/bow
    rifle/shotgun/pistol/hunting class/range/license/season/club/team/safety
    my/his/her/the/our/moms/dads back/knee/knees/hip/hips/nerves/shoulder/brakes/transmission/engine/tires/shocks/credit/eyes/feet/hands/hand/battery/struts/legs/leg/ankle/rotator/clutch/roof/furnace/lungs/voice is/are/was/be/been/all/just/about/pretty [all/just/pretty/about] shot
    back/knee/knees/hip/hips/nerves/shoulder/brakes/transmission/engine/shocks/credit/eyes/feet/hands/struts/ankle/legs/clutch/furnace/lungs is/are/was/all/just/s/be shot
    [got/getting/get/been] shot up with
    parking lot shot
    shot [next/this/on/at] monday/tuesday/wednesday/thursday/friday
    used to hit/beat/hurt/choke/abuse/slap/punch/kick/threaten/hitting/beating me/us/her/mom/him/my
    hit/beat/hurt/choked/abused me/us/her years/as
    caught fire last/in/yesterday/back/two/three/a
    caught fire ... ago/last/months/week/month/year
    fire last/in/back/two/three/a week/month/year/spring/winter/summer/fall/night/years
    had/have/been a/in a/house fire/the fire last/in/back/this/ago/spring/summer/week/month/year
    from/after/since/of/old/an/the/a/that old/last/house/big/kitchen/apartment fire
    old fire
    burned/burnt/burn down last/in/two/back/years/and/so/ago
    smoke smell/damage/stain/stains/odor/smelling
    smoke damage/smell from
    passed out at/early/on/in/from/asleep/after/before/drunk [#]
    slept great/good/like
    lost my/our/a/their/his/her boy/son/girl/daughter/baby/kid/child/grandson/twin/twins/children in/to/last/this/two/three/back/at/during/when/a/years/cancer/covid/before/january/february/march/april/may/june/july/august/september/october/november/december
    lost a/their/his/her/another child/son/daughter/baby/kid/boy/girl/grandchild
    someone/anyone/somebody/people/parents/moms who/that/else/thats [has/have] lost [a/their]
    i lost mine
    lost my son/daughter/boy/girl/baby/child and/i/im/too $
    death of me
    about died/die laughing/of/from/when
    water heater/line/main blew/blown/burst/exploded
    car/engine/tire/transmission blew/blown up on/last/yesterday
    fuse/breaker/tire/gasket/speaker blew/blown
    jump/jumped/jumping in/on/start/cables/cable/off/at/rope/to help/and/cables/the/it
    jumper/jump cable/cables/start/pack
    dead/drop dead gorgeous/line/weight/end
    in the pool class/lessons/exercise
    swim/swimming lessons/class/pool
    learn/teach/teaching to swim
    fell in/into love/debt/place/disrepair/hole
    letter/letters/note from/for school/to/landlord/the
    wrote/writing/write a letter to/for my/the landlord/judge/school/boss/editor
    exhaust pipe/system/fan/hood/leak/repair
    exhausted
    kerosene heater/lamp for/to/need
    generator to/for/need/lend/borrow
    face mask/paint/lotion/wash
    face time
    one/left/right/other side of the/town/street/road/river/building/bed/house/couch/hall
    this/other/my side of the river/town/street/road/bridge
    other side of
    across the bridge
    bridge loan/club/street/school/game/ave/avenue
    to/of/over the bridge to/and/by/is/toll
    not be here/around tomorrow/monday/friday/saturday/sunday/next/so/can/when to/for/so/can/they/he/she
    wont be here/home/around tomorrow/monday/friday/saturday/sunday/next/this/tonight to/for/so/can/because/im/till/until/at/week
    i wont be around till/until/for/this/next
    big noise/bang in/from/under the/my car/engine/furnace/pipes/dryer/washer
    saw/chainsaw to/and/for/if
    no headache
    headache of/with/getting/dealing
    letter/note ... from/to school/teacher/landlord/doctor
    vent ... to/someone/somebody/clean/cover/dryer/blocked/duct/about
    to vent
    dryer/roof/heating/heat/air/ac/floor/bathroom/kitchen/stove/oven vent/vents/fan
    vent cleaning/cleaned/cover/hose/duct
    grill in my/the yard/backyard/back/park
    power cut off/for/last
    lights off/out/went in/when/at/by/for hall/hallway/stairs/lobby/street
    snake/snakes in/drain/plant/the
    drain/plumbers/plumber snake
    pinned on/to/up/my
    cat/dog wont move/wake in/over/for/out
    swollen/swelled/swelling ankle/ankles/feet/knee/knees/legs/finger/hand/hands/gums
    he/she hit a/the pole/curb/deer/ball/homer
    took my/his/her/their pills/medicine/meds/medication
    took [about/like] # @pills/tylenol/advil/aspirin/ibuprofen for/this/and/at/still
    took two/2/1/one/3/# tylenol/advil/aspirin/ibuprofen
    super/landlord/supers/office/company/plumber/management/agency/insurance/manager/clinic/nobody/noone/he/driver [still/is/are/just] isnt/not/wont/aint/never answering/answer/responding/respond [me/my] [about/calls/texts/the/anymore]
    super/landlord/office/company/plumber/management/agency/manager/clinic/nobody/noone isnt/not/wont/aint answering/answer/responding/respond
    isnt/not/wont answering/answer/responding/respond [me] about/the/my/calls/texts/emails
    tell/telling my/the @kin i was/am late/on/coming/running/home/ok/fine/there/here/outside/not
    on the bridge with/in a/traffic/flat
    stuck/stopped/traffic on the bridge
    on the roof/ledge/edge of/with/leak/leaking/shingles/shingle/tarp/gutter/my/patch my/the/kids [seat]
    edge of my/the/your seat/bed/town/property/woods
    wont be here tomorrow leave/so/but/can/please/im/at/give/when/to/for/till
    storm/landlord/move/flood/water/fire/cats/thieves/he/government/power took all of my/our/the [food/stuff/things/meat/groceries/money/clothes]
    took all of my/our/the/his/her [food/stuff/things/groceries/money/clothes/furniture/time/savings/energy/paycheck]
    took all of our
    clothes/laundry/paint/hair/nails/glue/cement/floor/wood is/are drying
    hit me with/on a/the ball/bill/late/fee/head lol
    lost in math/school/translation/the/space/class/reading [class/math/mail/shuffle]
    @child is lost in/with
    kids/children/boys/girls are/is/all gone to/at/for/now/and/off/till/until
    kids/children/boys gone to/at/for their/dads/school/grandmas/camp
    want/wants/going/wanna to die/dye my/her/his hair
    die my/her/his hair
    @kin is dying of/from/and/in/at/hospice/soon/slowly
    dying of/from cancer/copd/cirrhosis/als/dementia/old/liver/kidney
    set the fire alarm [off]
    set off the fire
    trapped a/an/some/the raccoon/mouse/rat/cat/possum/squirrel/bird/skunk
    got shot on/at my/the/our street/block/corner/building/last [last]
    shot on my/our/this/the street/block/corner last/in/months/years
    suicide loss/bereavement/grief/group/meeting/class
    cant go on the/a/monday/tuesday/wednesday/thursday/friday/saturday/sunday/my/your/that/this bus/train/trip/plane/ride/my/own/internet/computer/website/field
    no point in calling/texting/coming/sending/waiting/going/driving/fixing
    is no point in calling/texting/coming/sending/waiting/driving/fixing
    done with life insurance/skills/guard
    life insurance
    fell behind [on/in/with] ... cant
    fell behind
    fell behind on ... cant
    took my baby/babys/kids/sons/daughters/childs stroller/bike/bikes/carseat/crib/coat/shoes/clothes/scooter/backpack/seat/toys/to/home/in
    took my/the kid/kids/son/daughter/child/baby/boy/girl/boys/girls to/home/in/out/for/shopping/fishing/over
    someone/somebody/he/she/they took my/the baby/babys/kids/kid/son/sons/daughter/daughters stroller/bike/bikes/coat/scooter/to/home/seat/car
    threatened/threatens/threatening to take/sue/evict/tow/cut/shut/turn/raise/call/charge my/the/us/me/off/rent/it/for/deposit
    gun lock/locks/rack
    i/he/she/son/daughter/mom have/has/had/with seizures so/and/since/but/disorder/my/sometimes
    have/has/had seizures
    strike
    picture/photo/door/bed/window frames/frame
    fell and cant cook/work/clean/drive/shop/bathe/lift/do/shovel/garden
    fell ... cant cook/work/clean/drive/shop/bathe/shovel
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
