import type { Section } from '../vocabulary.ts';

export const categories: Readonly<Record<string, Section>> = {
  ride: `
    ride
    lift to/from/home/back/into/over
    transport/transportation/transit
    carpool
    a lift
    drive/drives/driving/drove me/us/him/her/my/people/folks/someone/somebody/anyone/mom/seniors/elders/neighbors/to/home/at/in/on/out/you/around
    driver
    ? drive/driving
    take/bring/run/carry/get me/us/him/her/them/my/mom/people/folks/someone/somebody/seniors/anybody/anyone [mom/mother/dad/father/son/daughter/grandma/husband/wife/over/up/out] [over/up/out] to/home/back/there/from
    take/bring/carry/run/get/drop @kin to/home/from/back
    run/take/carry me/us/her/him over
    pick/picked/picking me/us/him/her
    pick my @kin up
    pick/get/collect up my @kin/mom/dad
    need/needs/be/get/getting/gets picked up
    picked up from
    pick @kin up
    ? pick/picked up
    pick up from airport/station/work/hospital
    drop/drops/dropped/dropping me/us/her/him/my off
    way to get to
    a way [home/there/to/back/down/over]
    way to get/go
    get to/home/there/from my/the/a/work/dialysis/church/chemo/airport/doctor/court/clinic/hospital/appointment/appointments/my
    get/getting home
    ? appointment/dialysis/chemo/chemotherapy/radiation/airport
    ? doctor/clinic/hospital
    car service
    taxi/uber/lyft/cab
    be at/in the/my/court/clinic ... car
    nobody/noone/anybody/anyone/someone with/has [a] car/truck
    have car
    transport*
    going/driving/heading out/to/up/down/into/toward/towards queens/brooklyn/manhattan/bronx/jersey/city/downtown/uptown/church/airport/clinic
    give/giving me/us/people/folks/her/him a lift
    lyft
    wheelchair van
    access/access-a-ride
    accompany/escort me/her/him/us/my to
    rides
    seat/seats/room in/for your/my/the/one/two [car/van/truck]
    extra/empty/two/three/free seat/seats
    get/getting/carry/bring/take me/us/him/her/my/somebody/someone/people home/there/somewhere/places
    get somewhere/places
    come/can get me/us [at/from]
    stranded
    lifts
    bring me home
    take folks/people places
    to drive me
    physical therapy
    raite
    bus driver
    van to
    ? court
    no car
    seat
    drive/driving anybody/anyone/somebody/two/three/# [people] to
    take ... to the polls/center/church/game/airport/funeral/wedding
    take two/three/# people
    to the polls
    steady/regular/reliable driver
    to my moms/dads/the funeral
    get to the/a/my funeral/wedding/party/interview/job
    drive and wait
    schedule a ride
    my ride bailed
    bigger car
    funeral
    polls
    ir al/a
    bring/get/take my son/daughter/kids home from ... hospital/airport/doctor
  `,
  food: `
    food
    meal
    meals
    hot meal/meals/dinner/dinners/food/plate/plates/lunch/soup
    hot plates
    dinner
    lunch
    breakfast
    supper
    plate
    hungry
    hunger
    starving
    eat
    eaten
    ate
    feed me/us/my/the/them [kids/family/children/self/grandkids]
    feed my kids/family/children/babies/boys/girls/son/daughter
    feed a family
    pantry
    food/meal/lunch box/boxes/bag/bags
    box of food
    soup kitchen
    home cooked
    home-cooked
    homecooked
    leftover*
    casserole/lasagna/chili/tamales/pizza/stew/sandwich/sandwiches/soup/turkey/ham/gumbo/curry/pie/pies/cookies/burrito/burritos/bagels/pastries/cake
    cook/cooking/cooked/cooks/bake/baked
    ? stamps
    ebt
    nothing in the fridge/refrigerator/cupboard/cupboards
    fridge/refrigerator/cupboards/pantry is/are empty/bare
    thanksgiving/christmas/easter/holiday dinner/meal/turkey/basket/baskets/food
    canned goods/food
    formula milk shake
    potluck
    cooked/warm/hot/home meals/meal
    had ... for dinner/lunch
    nothing for dinner/tomorrow/tonight
    loaf/loaves of bread
    thanksgiving/turkey plates/plate/baskets
    casseroles
    need to eat
    plates to/for
    free lunch/dinner/breakfast/supper/meal
    halal/kosher/vegan/vegetarian food/meals
    feed them/us
    anything hot
    can food
    to feed
  `,
  groceries: `
    grocery/groceries/grocerys/grocries
    shop/shops/shopping [for/list]
    food shopping
    supermarket/costco/aldi/walmart/target/safeway/kroger/publix/bodega
    whole foods
    key food
    aldi
    trader joes
    at/to the store
    store run
    corner store
    run to [the] store
    toilet paper
    paper towel/towels
    dish soap
    laundry detergent
    milk/eggs/oatmeal/potatoes/onions/bananas/rice/juice/vegetables/veggies/fruit/fruits/produce/soap/shampoo/toothpaste/cheese/butter/detergent
    ? bread/cereal/coffee/sugar
    cans
    a few cans
    pads/tampons
    toiletries
    household items/supplies
    case of water
    bottled water
    food shopping
    shop at
    trip to the store
    things from the store
    somebody/someone to shop
    shop $
    walmart/costco/store/target/grocery/aldi run
    few things [at] [the] [store]
    juice/bananas/oatmeal/prune
  `,
  medicine: `
    medicine/medication/medications/meds
    prescription/perscription/prescriptions
    pharmacy/pharmacist/walgreens/cvs/rite/duane/drugstore
    rite aid
    pills
    pill
    refill/refills
    inhaler/inhalers
    insulin
    antibiotic/antibiotics
    tylenol/ibuprofen/advil/aspirin/motrin/benadryl/pedialyte/metformin
    cough syrup/drops
    blood pressure pills/pill/medicine/meds
    eye drops
    epipen
    heart/seizure/thyroid/asthma/diabetes/anxiety pill/pills/medicine/medication/meds
    dog/cat medicine
  `,
  childcare: `
    childcare/daycare/babysit/babysitting/babysitter/sitter/nanny/babysits/babysat
    child care
    baby sit/sitter/sitting
    watch/watching/mind/minding/keep/keeping/sit [with/for] [my/the/a/our/her/his] [#/two/three/little/grand] [yr/year] [old/olds] @child/kid/kids/children/little/boys/girls/twins/grandkids/grandbabies/toddlers/ones
    watch/mind/keep/sit ... [yr/year] old/olds
    watch/watching/mind/minding little/the/your/their/my ones/kids/children/child
    look after my/the [little] @child/boys/girls/twins
    looking after @child
    look after kids/children
    watch/mind/keep/sit [with] [my/the/a] kids/baby/toddler/son/daughter/child/children/twins/boys/girls
    take/walk/walking/taking my/the [little] @child/boys/girls/twins/kids to [the/and] [school/bus/from] [stop]
    walk/pick/get/grab/fetch [up] [my/the/our] @child/boys/girls/twins ... school/bus/daycare/ps/kindergarten/prek/class/practice
    pick/get/grab my/the/our @child/boys/girls/twins [up] from [school/daycare]
    after school
    afterschool pickup/care
    kids while
    with the kids/children/baby
    wait with them/kids/her/him
    care for [my] kids/children/toddler/baby/child
    stay/staying with my/the [#/two/three] [little] girls/boys/kids/son/daughter/children/twins
    keep/keeping an eye on my [#/two/three] [little] @child/girls/boys/twins
    school/daycare pickup/dropoff
    take/watch/mind an extra kid/child
    my [#/two] girls/boys ... while/tonight/after
    after school help
    watching/watch/minding kids
    sit with/w [my] twins/kids/boys/girls/toddler/baby
    kids/twins/toddler/baby during/while
    bring/get/take/pick/walk my @child/boys/girls/twins [up] home from [school/kindergarten/daycare/prek/practice/class]
    home/back from kindergarten/school/daycare/prek/preschool
    babies
    watch/hold/rock babies
  `,
  eldercare: `
    eldercare
    elder care
    look/looks/looking in on [my/the/her/him/an/our] [old/elderly] @elder/mr/mrs/ms/miss/neighbor/old
    check/checking/checks [up/in] on [my/the/an/her/him/our] [old/elderly/older] @elder/mr/mrs/ms/miss/neighbor/lady/man/woman/old
    check/look [in/up] on her/him/them
    check in/on on/seniors/elders/the elderly
    sit/stay/staying/sitting/be/sits with [my/an/her/him/our/the] @elder/seniors/elderly/old/someone
    stay/sit/be with her/him while/so/until/for
    watch/watching/mind my/our/the mom/mother/dad/father/grandma/grandmother/grandpa/grandfather/husband/wife/parents/aunt/uncle
    bathe/bathing/feeding/dressing/lifting/turning/toileting/help* my/our/her/him/with [the] @elder
    help/helping bathing/bathe/dressing/dress
    care for [my/our/the/an] [elderly/sick/aging] @elder
    caring for @elder
    caregiver/caretaker/respite/aide
    home health/aide/attendant/care
    dementia/alzheimers/alzheimer
    give/giving me/her/his a break
    bath/bathing/shower/showering for/my/help/her/him
    help her/him/mom/dad/grandma in/out/up/get/eat/bathe/shower/dress/walk [of] [bed]
    senior care
    home [health] aide
    shave/shower/bathe and/or/get [get] dressed
    help ... shower/bathe/shave/toilet
    be left alone/by/home
    left by himself/herself
    somebodys/someones/my parent/parents
    echar un ojo
    get dressed
    couple/few hours break
    a break ... mom/dad/husband/wife
    wanders
    my mom/dad/mother/husband/wife has alzheimers/dementia
  `,
  petcare: `
    dog/cat/pet sit/sitter/sitting/walker/walking/food/litter/care/boarding
    dogsitter/petsitter/catsitter/petsit/catsit
    someone/somebody/anyone/anybody to walk/feed [my/the/our/her/his] [little/two/#/old/big] @pet
    walk/walking/walks [my/the/your/a/our/ur/peoples/some] [little/two/#/old/big] @pet
    feed/feeding/feeds/watch/watching/take/keep/board/foster/care/look [care/in/after/of/for/on] [of/my/the/your/our/her/his/a/some] [little/two/#/three/old] @pet
    look after my/the/your/our @pet
    care of my/the/our/your/her @pet
    ? @pet
    ? vet
    kitty litter
    cat/dog food
    litter
    groom*
    animals/animal
    fish tank
    feed/watch [my] fish/bird/birds/turtle
    walk max/rex/buddy/bella/biscuit/rocky/coco/lucky
    ? lab/poodle/terrier/chihuahua/shepherd/pitbull
    dog/cat/pet sitter/walker/sitting
    birds/bird
    kittens/kitten/puppies
    vet wants/bill/bills/visit
    watch your/my dog/cat/pet
    for/of my dog/cat
  `,
  home_repair: `
    fix/fixed/fixing/repair/repairs/repaired/patch/patched
    handyman/handywoman/handy/plumber/plumbing/electrician/carpenter/locksmith/repairman/contractor/electrical
    handy person/man/woman
    leak/leaks/leaking/leaky/dripping/drip
    faucet/toilet/sink/pipe/pipes/drain/boiler/radiator/furnace/heater/thermostat/outlet/doorbell/doorknob/hinge/lock/locks/ceiling
    no/without/any/out heat/hot/power/electric/electricity/heating/water/ac/lights [water]
    heat/power/electricity/electric/lights/water [is/has/been/went/are/s] out/off/broke/broken/down/been/stopped/gone/not
    power been/is/went out
    powers been out
    powers out
    hot water
    heat isnt/not/doesnt/wont/broke/went
    no heat
    the heat
    heating
    freezing in here
    grab bar/bars/rail/rails
    handrail/railing/banister/ramp
    smoke/co/monoxide/fire detector/alarm/detectors/alarms
    carbon monoxide
    light bulb/bulbs/fixture/switch
    lightbulb/bulb
    door [is/wont/doesnt/lock/knob/handle/hinge/is/frame] jammed/stuck/broken/wont/doesnt/close/lock/open/shut/off/sticks
    my [front/back/bathroom/bedroom/closet/screen] door/window/lock/windows/cabinet/stove/oven/shower/tub/steps/stairs/wall/roof/floor
    ? front/back door/window/steps
    door/window/locks/lock
    curtain/shower rod/rods
    curtain
    blinds
    hang/hung/mount/install/put/assemble [up] [my/a/the/some] [curtain/new] shelf/shelves/picture/pictures/tv/curtains/blinds/mirror/rod/rail/bars/ac/bulb/door
    assemble/assembly
    drill/wrench/tools
    ? ladder
    mold/mildew
    mouse/mice/rats/roaches/bedbugs/exterminator/bugs/ants/pest got/in/problem/everywhere/are/is/and/hole/holes
    mouse/mice/rat/rats/roaches/bedbugs
    plug the/holes
    weatherstrip*/caulk*/drywall/plaster
    draft/drafty/insulation/plastic on windows
    dishwasher/stove/oven/fridge/refrigerator/washer/dryer [is/wont/not/isnt/stopped/died/broke/broken] [broke/broken/working/leaking/heat]
    air conditioner
    broke crib/bed/chair/shelf
    crib/bed/chair/table/shelf/stroller/wheelchair [is/got/its/now/just] broke/broken/cracked
    crib ... broke
    breaker/fuse
    carpentry
    paint my/the/a/apartment/room/walls
    painting/painter
    odd jobs
    wiring
    water everywhere
    light/lights keeps/keep/is/are/wont flickering/out/turn/buzzing
    flicker*
    window/windows/door/drawer wont/isnt/doesnt [shut/close/open/lock]
    drafty
    put together [a/my/this]
    assemble a/my/this/some
    bookshelf/desk/dresser/crib/bed ... together/assembled
    get in/into my apt/apartment/house
    locked out
    fire escape
    rusted/rusty
    ? wires/wire
    hang shelves/pictures/curtains
    fix doors/door
    without heat/power/water/electricity
    somebody handy
    handy
    pipe/pipes/ceiling/wall burst/broke/leaking/collapsed/fell
    shower/tub/toilet/sink/drain/bath wont/isnt/doesnt/not drain/flush/draining/work
    stove/burner/burners/oven wont/isnt/dont light/work/heat
    ramp
    heats/powers/lights [been] off/out
    chirping/beeping
    tools and
    locks leaks
    roaches/mice/rats/ants
    water [is] coming through/in/from
    ceiling
  `,
  housing: `
    housing
    place/somewhere/anywhere/nowhere/anyplace to stay/sleep/live/crash/go/rest
    nowhere/anywhere/somewhere to go
    no place/where to stay/sleep/live/go
    nowhere to
    homeless
    ? shelter
    shelter bed/full/turned/tonight/space/for
    a/any/homeless/family/womens shelter
    room/rooms/apartment/studio/place to/for rent/let
    looking for [a/an] [cheap/affordable/small] room/apartment/place/studio
    room for rent
    cheap/affordable/small/new room/apartment/place/studio
    section 8
    ? section
    roommate
    rent/rental a room/place
    evict/evicted/evicting/eviction/evictions
    kicked [me/us/him/her] out
    put/putting/threw/throwing me/us out
    landlord ... out/locked/lockout/evict*
    rent ... court/evict*/marshal/lawyer/notice/street/home/out
    behind/owe ... rent
    months/month rent
    losing/lose [my/our] apartment/home/place
    lost my/our apartment/home/house/place
    sleeping in/on/at my/the/our car/street/park/train/station/subway/lobby
    living in my/our/a car/tent
    couch surfing
    spare room/bedroom/couch
    guest room
    bed for the night
    bed tonight
    lease [is/ended/up]
    any rooms
    rooms [out/available/for]
    be/get out of the/our/my motel/hotel/shelter/apartment
    behind/owe/notice ... rent/marshal/eviction
    marshal
    a place for the winter/night/week
    basement [apt/apartment/room]
    sleeping in
    put/threw/kicked me/us out
    where can i/we sleep
    cheap/affordable rooms/room/apartment
    living out of/in
    out of my/our car
  `,
  furniture: `
    furniture
    bed/mattress/couch/sofa/futon/dresser/desk/table/chair/bookcase/bookshelf/lamp/rug/nightstand/recliner/armchair/loveseat/bunk/wardrobe/shelves/armoire
    twin/full/queen/king bed/mattress/size
    bed frame
    kitchen/dining/coffee/end table
    bunk bed/beds
    air mattress
    microwave
    dishes/pots/pans/cookware/kitchenware
    blanket/blankets/sheets/bedding/pillows/pillow/towels
    tv stand
    chairs/plates/dishes/cups/silverware
    couch/bed/table ... nothing
    dresser or shelves
    @thing and # chairs
    chairs [come]
    table/chairs come
  `,
  clothing: `
    clothes/clothing/cloths/clothe/outfit/outfits
    coat/jacket/jackets/coats/sweater/sweaters/shirt/shirts/pants/jeans/dress/dresses/suit/shoes/shoe/boots/sneakers/gloves/hat/hats/scarf/scarves/socks/underwear/uniform/uniforms/hoodie/pajamas/mittens/bra/bras/tie
    winter gear/stuff/clothes
    snow suit/boots/pants
    something to wear
    wear to
    interview clothes/suit
    womens/mens/kids/boys/girls [size/sz/sizes] #
    closet
    work shoes/boots/pants/shirts/clothes
    snow pants
  `,
  baby_supplies: `
    baby supplies/stuff/things/items/clothes/food/formula/wipes/bottles/gear/bed/seat/monitor/gate/carrier/bath/tub/swing/cereal
    diaper/pamper/huggies/luvs
    pampers/huggies/luvs
    pull ups/up
    pullups/pullup/pull-ups
    wipes
    formula
    similac/enfamil
    stroller
    crib
    crib mattress/sheets
    bassinet/playpen/highchair
    pack n play
    pack and play
    high chair
    car seat/seats
    carseat/carseats
    booster seat
    breast pump/milk
    pacifier
    onesies/onesie
    baby bottles
    newborn clothes/stuff/things
  `,
  tech_help: `
    tech help/support
    computer/computers/laptop/tablet/ipad/wifi/router/internet/printer/chromebook/email/password/zoom/facetime/website/app/netflix/smartphone/iphone/android/online/modem/software
    wi-fi/wi
    cell/smart phone
    my/a/the/new/her/his/their phone/phones/cellphone/cell [wont/is/isnt/stopped/keeps/screen/doesnt/not] [turn/working/on/charge/locked]
    phone [wont/is/isnt/stopped/keeps/doesnt/not/help] turn/working/on/charge/locked/frozen/broken/ring/connect
    phones and/help
    help/teach/show [people/seniors/me/my/with/grandma/grandmas/her/someone/mom] [with/how/mom/to] [use/their/her/my/a/the/to/work] [use/work] [a/the/my/her/their/new] phone/phones/cellphone/smartphone/cell
    with their/my/her phones/phone
    use/using my/a/the/this/her [new] phone/cellphone/cell/smartphone/tablet
    set/setting up my/a/the/new/her [new] phone/tv/computer/laptop/tablet/wifi/email/printer
    log in/into/on
    login
    video call/calls/chat
    text messages on
    tv remote/not/wont
    remote
    locked out of my phone/email/account/computer
    computer keeps/wont/is/freezing
    signing up online
    got hacked
    hacked
    cant get in/into my email/phone/account
    wont print
    printer
    phone set up
    set up their/my/her phone
    cellphone
    does anyone/someone/somebody know phones/computers
    app
  `,
  translation: `
    translat*
    translation/translate/translator/translating/translates
    interpret*
    interpreter/interpret/interpreting/interpretation
    asl
    sign language
    i speak ... if/need/help/for
    speaks/speak my/spanish/creole/mandarin/cantonese/arabic/russian/french/bengali/polish/chinese/urdu/haitian/korean/portuguese/wolof/fulani/yiddish
    ? spanish/creole/mandarin/cantonese/arabic/russian/french/bengali/polish/chinese/urdu/korean/portuguese
    letter/paper/papers/form/forms/mail/bill/document/documents ... english/spanish/creole/chinese
    letter/paper/papers/form/forms/mail/document/documents [is/are/from/in] [all] in english/spanish/another
    bilingual
    explain/read ... in spanish/creole/mandarin/arabic/russian/french/chinese/bengali
    speaks/speak/speaking only
    only speaks/speak
    in chinese/spanish/creole/russian/arabic/bengali/french
    read to me ... chinese/spanish/creole/russian/english
    hablo
    this read to me
    speaker/speakers
    arabic/spanish/creole/bengali/russian/mandarin/french/cantonese speaker
    thats/its/is in russian/chinese/creole/spanish/french/arabic
    can translate
  `,
  paperwork: `
    paperwork
    form/forms
    application/applications [for]
    apply/applying for [snap/medicaid/benefits/food/disability/unemployment/ssi/housing/asylum/citizenship/section]
    fill/filling/filled out/in [my/the/a/some] [form/forms/application/papers]
    fill out
    notary/notarize/notarized
    taxes/tax
    resume/resumes/cv
    cover letter
    snap/medicaid/medicare/ssi/ssd/unemployment/disability recertification/recert/application/form/forms/renewal/papers/paperwork/letter/card/benefits/appeal/interview
    recertif*
    letter from [the] [immigration/irs/court/city/social/housing/landlord/school/bank/medicaid/government/snap/hra/lawyer/management]
    letter/mail/notice i/to/about/that ... read/explain/understand/english
    read/reading/explain [me/my/a/the/this/some/through/an/his/her] [letter/mail/letters/papers/notice/lease/bill]
    write/writing [a/me/my/an] letter/email/appeal
    a/the/this/my letter
    ? letter
    document/documents/docs/papers
    court forms
    ? court papers
    immigration papers/forms/paperwork/form
    citizenship/asylum application/form/papers
    legal advice/help/aid/papers
    passport
    birth certificate
    social security office/letter/form/card
    voter registration
    lease
    appeal/appeals
    notariz*
    denied for disability/snap/medicaid/ssi/benefits
    census
    hearing papers
    applying for/to
    apply for
    medicare/medicaid/insurance/disability/court/school papers/forms
    papers
    will witnessed
    my will
    go over my
    applications
    renewal
    taxes
  `,
  companionship: `
    companion/companionship/company
    keep/keeping me/her/him/my/mom/dad/them/someone/seniors/people company
    some company
    visit/visits/visitor/visitors/visiting [with/me/her/him/someone/seniors/my]
    come visit
    lonely/lonesome/loneliness
    alone/lonely all day
    chat/chats/chatting [with/to]
    someone/somebody/anyone/anybody to talk/chat/visit/sit/play/walk/eat [to/with]
    talk to on/sometimes/now/once/in/during
    friend/friends to
    play/playing cards/chess/checkers/dominoes/bingo/scrabble/games
    chess/card/checkers/domino/walking/scrabble partner/buddy
    walking buddy/partner
    phone/friendly call/calls/visit/visits/buddy/visitor
    a phone call
    check in call/calls
    pen pal
    isolated
    tv all day
    read to me/her/him/seniors
    sit and talk
    have/drink/share coffee/tea/lunch [with]
    coffee with
    days are long
    friendly visitor
    play/playing cards
    visit a shut
    new here
    dont know a soul/anyone/anybody
    play/playing dominoes/cards/chess/bingo/checkers
    sit with him/her/me $
    someone lonely
    call someone/somebody lonely
    somebody/someone to walk/sit/eat/talk/play/laugh [in/to] [the] [park/tv/with]
  `,
  emotional_support: `
    emotional support
    grief/grieving/mourning/bereaved/loss
    depressed/depression/sad/anxious/anxiety/overwhelmed/stressed/hopeless/heartbroken
    real/feeling/so/very/really/been/feel down/low/sad/blue/anxious/hopeless
    down lately/in
    a mess
    ? died/death/funeral
    @kin/he/she/wife/dog/cat/grandson/granddaughter died/passed
    ? passed
    widow/widowed/widower
    passed away/last/on/two/in/this
    lost my/our/her/his @kin/dog/cat/mother/wife
    miss my husband/wife/mom/mother/son/daughter/dad
    listen/listener/listening ear
    listen
    will/to/who/that/can/just listen
    counsel*
    therapist/psychologist
    ? therapy
    going through grief/divorce/hard/a/it
    talk/speak to someone/somebody/anyone ... listen/down/sad/lost
    hard/rough/tough time/times/week/day
    crying
    vent
    support group
    someone to listen
    pray/prayer/prayers with/for
    took/taken his/her own life
    lost the/our/my baby/son/daughter
    anxious and
    cant sleep
    keep/been/cant stop crying
    ? overdosed
    get out of bed
    anybody/anyone/someone/somebody i can talk to
    i can talk to
    cry
  `,
  moving: `
    moving/move/movers/mover
    move/moving [my/a/some/the/an/our/this/that] [old/big/heavy/few/new] @thing
    carry/carrying/lift/lifting/haul/hauling/bring/get/take [my/a/some/the/an/our/this/that] [old/big/heavy/few/new] @thing [down/up/upstairs/downstairs/to/out]
    @thing [has/needs/have] [to] go/come/get/be/moved/carried/carry/brought/down/up/upstairs [down/up] [to] [curb/stairs/flights/street]
    haul/hauling
    boxes
    unload/load/unloading/loading [a/my/the] [u-haul/truck/van/uhaul]
    uhaul/u-haul
    down/up #/two/three/four/the flights/stairs/curb
    to the curb/dump
    new apartment moving
    packing/unpacking [up/boxes/my]
    pack/unpack up/boxes/my/the
    to storage
    storage unit
    help me/us/them/her/him/my/people move
    move in/out/to/into/from/furniture/stuff/things/apartments
    piano
    carry/lift/move it/this/them [down/up]
    two/three/four/# people/guys/men [needed/to] [to] carry/lift/move
    moves/moving from ... to
    strong back
    pickup and
    moving from
    a truck to
    boxes and
    muscle
    gotta be out ... boxes/truck/help
    u haul
    uhaul
    washer/dryer/fridge/couch/sofa from
  `,
  cleaning: `
    clean/cleans/cleaning/cleaner
    clean/cleaning/cleaned [my/the/her/his/our/a/up/some] [mothers/moms/whole] house/apartment/kitchen/bathroom/stove/oven/fridge/room/home/place/houses/apartments/windows/floors/rug/carpet
    housecleaning/housekeeping/housekeeper/housework/chores
    sweep/sweeping/mop/mopping/vacuum/vacuuming/dust/dusting/scrub/scrubbing
    tidy/tidying/declutter/decluttering/organize/organizing
    dishes done/piled/washed/in
    do/wash/washing [the/my/her] dishes
    trash out/taken/bags/to
    take/taking [out] [my/the] trash/garbage [out]
    garbage out/down
    change the/my sheets/bed
    scrub/clean the/my tub/floor/floors/toilet/bathroom
    light housekeeping
    clearing/clear/cleaning/clean out [her/his/my/the/their] place/apartment/house/closet/basement
    hoarding
    kitchen/house/apartment/bathroom/floors cleaned/cleaning
    do/doing/wash my dishes/floors
    dishes and/or floors
    bagging and washing
    clean a house
    clean my/the/our fridge/oven/stove/refrigerator/microwave
  `,
  yard: `
    yard
    yardwork/garden/gardening/lawn/hedge/hedges/bush/bushes/weeds/weeding/weed/grass/leaves/rake/raking/raked/mow/mowing/landscap*
    yard work
    shovel/shoveling/shoveled/shovelling/shovels/snow/ice/salt
    snow removal/blower
    gutter/gutters
    leaf/tree/trees/branch/branches/stump
    sidewalk/driveway/stoop cleared/snow/ice/icy/shoveled
    driveway/walkway
    trim
    prune the/my
    saw/chainsaw
    planting/plants
    all ice
    ice/icy sidewalk/steps/stoop
    sidewalk [is] [all] ice/icy/covered
    branch/tree/limb hanging/fell/down/came
    snowblower
    plow
    drive/driveway/car/steps [is/are] buried
    weeds
    steps shoveled
    mow lawns
    leaves bagged/raked/cleared/picked
    rake
  `,
  errand: `
    errand/errands/erands
    post office
    postoffice
    mail/mailing/mailed/mails [a/my/me/this/some] [package/letter/packages]
    package/packages/parcel
    library/librarys
    library books
    laundry/laundromat/landry
    wash/washing my clothes
    wash and fold
    dry cleaning/cleaners
    go/run/running/trip to the bank/cleaners/dmv
    bank run
    stand/wait in line
    return [my/some/a/the]
    drop off/my package/mail/ballot/donations
    pick up/my package/mail/check/dry/order
    hold my place
    money order
    to the laundromat
    take/bring my sheets/clothes/laundry to
    ups/fedex store
    waiting at the
    ballot
    stand in line
    at the dmv
    drop/dropped/dropping off [my/the/a] ballot/package/letter/mail/form
    ? stamps
  `,
  money: `
    money
    cash/funds/fund/financial/financially/grant
    rent [money/help/assistance/is/due/payment]
    rent
    my/the/our rent
    make rent
    help/behind/pay/paying/short/owe ... rent
    bill/bills
    light/electric/gas/phone/water/heat/heating/con/cell/hospital/utility bill/bills
    con ed
    coned/utilities/utility
    shut/shutting/shutoff/cut/cutting/turn/turning [me/my/us/the/our] [lights/power/gas/electric/service] off
    shut off/shutoff
    shutoff
    disconnect*
    i/we owe
    short/need $ #
    # dollars/bucks
    $ #
    dollars/bucks/dollar
    loan/borrow #/money/some
    metrocard/metrocards/bus fare/fares
    fare
    deposit
    security deposit
    pay/paying [for/my/the/our] [rent/bill/bills/electric/phone/light/funeral/gas]
    afford [rent/bills/the/my/to]
    late fee
    eviction/court notice/papers ... rent/owe/behind/months
    behind [on/in] [my/the/our/two/three] [months/rent]
    gas money/card
    gift card
    sponsor
    spare #
    bus fare
    metrocard*
    till/until i get paid
    # till/until payday
    # toward/towards/short
    put me down for #
    gas money
    wants # up
    hospital/vet/medical bill
    # up front
    my/the/our/her/a phone/cell/light/gas/electric/water/cable/internet/heating bill
  `,
  medical_equipment: `
    walker/walkers/wheelchair/wheelchairs/rollator/crutches/cane/crutch/rollator/canes
    wheel chair/chairs
    crutches/cane/canes
    shower/bath/commode/transport/lift/bedside chair/bench/seat/stool/commode
    raised toilet/seat
    toilet/potty seat/riser/chair
    commode/bedpan
    hospital bed/beds
    test strips/strip
    strips/lancets/glucometer/glucose/meter
    glucose meter/monitor
    blood pressure cuff/machine/monitor
    oxygen/nebulizer/cpap
    hearing aid/aids/batteries
    knee/back/wrist/ankle/leg brace/boot
    compression socks/stockings
    adult diapers/briefs/pullups
    depends
    hoyer lift
    mobility scooter
    scooter
    reading/eye glasses
    eyeglasses/dentures
    medical equipment/supplies/supply
    ostomy/catheter/catheters/gauze/bandages/wound/masks
    bed rails
    grabber
    raised toilet seat
    nebulizer
    ? cast
    knee scooter
    adult diapers
    and a cane
    walker and
  `,
  other: `
    haircut/haircuts/hair/barber
    jumper cables/cable
    jump start/my/a
    flat tire
    ? tire/battery
    car wont start
    my keys/wallet
    lost my keys/wallet/dog/cat
    tutor/tutoring/math/lessons/guitar/piano
    ? homework/reading
    ? teach my/a/the/me
    fire extinguisher
    books/toys/toy
    ? volunteer
    ? mechanic
    sew/sewing/hem/alterations/knit/mending
    ? job/jobs
    fan/fans/heater
    space heater
    christmas tree/gifts/presents/toys
    school supplies/backpack/backpacks/notebooks
    bike/bicycle
    tent/tents/flashlight
    photo/photos
    garden tools
    umbrella
    flyers/flyer
    ? funeral
    water
    braid*
    patch kit
    bike got/has
    math tutor
    lawyer
    ? attorney
    teach knitting/sewing/art/music/yoga/english/cooking
    knitting
    lawn chairs
    teach me/us to/how
  `,
};
