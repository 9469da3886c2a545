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
    take/bring/run/carry/get me/us/him/her/my/mom/people/folks/someone/somebody/seniors/anybody/anyone [mom/mother/dad/father/son/daughter/grandma/husband/wife/over/up/out] [over/up/out] to/home/back/there/from
    take/bring/carry/run/get/drop @kin to/home/from/back
    run/take/carry me/us/her/him over
    pick/picked/picking me/us/him/her
    pick my @kin up
    pick/get/collect up my @kin/mom/dad
    need/needs/be/get/getting/gets picked up
    ? picked up from
    me/him/her/us/mom/dad/@kin [to/be/get] picked up [from]
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
    ? no car
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
    ? funeral
    ? polls
    ir al/a
    bring/get/take my son/daughter/kids home from ... hospital/airport/doctor
    // to get somebody somewhere
    get/getting [back/over/out/down/up/in] to/into/from [my/the/a/his/her/our/this] @place
    gotta/have/got/need/needs/supposed to be/get/go at/to/in/into [my/the/a/his/her/our/court] @place
    run/take/carry/drive/bring/haul/tote/fetch/drop/shuttle/ferry me/us/him/her/them/mom/dad/@kin [back/over/out/down/up/off] to/at/from/into [my/the/a/his/her/our] [eye/foot/heart/doctors/bus/train/food/unemployment/welfare] @place
    run/take/carry/drive/bring/haul/tote/fetch/get/drop/ride/shuttle my/our/his/her/the [old/big/little] @kin [and] [me] [back/over/out/down/up/off] to/at/from/into/home
    run/carry/drive/shuttle/drop someone/somebody/people/folks/elders/seniors/neighbors/patients/vets/veterans/anyone/anybody to/home/places/around
    take/bring/drive/drop/get me/us/him/her/them back/home/there
    someone/somebody/anyone/anybody/who going/headed/heading/driving/drive/drives [out/over/up/down/in/back] to/toward/towards/past/near/by/through/into
    someone/somebody/anyone/anybody going/headed/heading my/that/our way
    going/heading my/that/our way
    going that way
    room for [one/two/three/#/my/me/us] [more] in [your/the/my/our] car/truck/van/suv/backseat
    room for ... in the/your/ur car/truck/van
    room in the/my/your car/truck/van
    hitch/bum/catch/hop/thumb a ride/lift
    hitch to/home/back
    car/van/truck/seat to/into [the] town/airport/city/church/va/hospital
    taxi/ambulette/ambulet/paratransit/paratransport/shuttle/chauffeur/jitney/minibus
    dial a ride
    medical transport/transportation/van
    ambulette/ambulet never/no/didnt/canceled/late
    scoop me/us/him/her up
    come/comes/came/coming [and] get/for me/us/him/her
    swing by [and] [get/for] me/us/him/her
    wheels to/for
    need/needs/have wheels
    way back/home/over/there/into/out/up
    a way in/into/over/back/up/out/across
    they wont/dont/not let/release/discharge me/him/her [leave/go] [alone/without]
    ? discharged
    ? discharge
    ? podiatrist/dentist/optometrist/oncologist/cardiologist/infusion/mri/xray/colonoscopy/endoscopy/ultrasound/checkup/specialist/procedure/surgery/parole/probation/hearing/physio
    ? appts/appointments
    ? bus/buses/busses/train/subway
    ? transmission/engine/alternator/radiator/mechanic
    ? car/truck/van is/in/died/broke/wont/down/shot/shop/totaled/totalled/quit/dead
    ? missed my bus/train/van
    ? no license/licence
    ? lost my license/licence
    drive people/seniors/folks/kids/neighbors/vets/patients/elders
    drives/driving people/seniors/folks/neighbors/vets/elders
    hauling/haul/carry/take folks/people/seniors/vets [to]
    minivan ... folks/people/appointments
    got/have a truck/car/van/minivan ... appointments/rides/church/folks
    pickup from [the] airport/station/hospital/work/dialysis/clinic
    pick @kin up from/at
    picked up at/after/when
    dropped off at
    drop off at [the] airport/station/hospital/work/dialysis/clinic/doctor
    get out to the/my
    ride along
    anyone/anybody/someone driving
    roundtrip
    round trip
    drive me
    driven
    doctor run/trip/appointment/visit
    trip/trips to [the] doctor/clinic/va/airport/hospital/town/city
    ? cant/cannot/couldnt/unable/no/not/hard/how/aint [way/able] [to] get/go/make [it] [out/down/over] to/in/into [my/the/a] @place
    take/drive/get them to/home/back/there/from
    drop/dropping/take/drive/haul anyone/anybody/folks/someone/somebody/people/seniors/@kin off/at/to/by/in
    ? cataract/biopsy/chemo/op/operation/bloodwork/rehab
    get/getting/go/going to [my/his/her/the/a] [eye/foot/heart/cataract/knee/hip/back/blood] op/operation/surgery/exam/test/biopsy/bloodwork
    take/drive/run/bring @kin to/for [his/her/the/a/my] [eye/foot/heart/cataract/knee/hip/back/blood/chemo] op/operation/surgery/exam/test/biopsy/bloodwork/@place
    ride/driver fell/flaked/bailed/cancelled/canceled/backed/didnt [through/out/show]
    her/his/my/our ride fell/flaked/bailed/cancelled/canceled/backed/didnt/is
    # empty/extra/open/free seat/seats
    seats/seat open/free/available/left
    drop/drop-off/dropoff/pickup off/at/from [at/from] [the/my] school/work/church/airport/station/hospital/clinic
    someone/somebody/anyone/anybody/volunteer/person/neighbor with/w/has/got a/an [big/good/working] car/suv/van/minivan
    ? car/truck/van broke/breaks/broken down
    get/ride/lift/need/way into/to town
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
    // little or nothing left
    eating/living/surviving/live/survive on/off [of] [just] crackers/ramen/noodles/toast/peanut/ketchup/rice/cereal/air/water/soup/beans/bread/scraps
    been/only eating/eat [just/only] crackers/ramen/noodles/toast/rice/cereal/bread/beans
    eat/eats only bread/rice/noodles
    nothing/anything [left] to/for eat/cook/supper/breakfast/lunch/dinner
    fridge/refrigerator/freezer/cupboard/cupboards/shelves/pantry/cabinet/cabinets [is/are/been/looking/look/all/about/almost/got/has/have/down] [to] empty/bare/nothing/empties
    empty/bare fridge/refrigerator/freezer/cupboard/cupboards/shelves/pantry/cabinets/belly/stomach/bellies
    cupboard/cupboards/pantry/fridge has/have/is/got [down] [to] [one/nothing/a/just/only/two/no]
    nothing/aint nothing in the/my fridge/freezer/cupboard/pantry/kitchen/house
    lost/threw/throw/spoiled/ruined/thawed all/every/our/my/everything/whatever [of/bit/out] [our/my/the/of] [our/the] meat/food/freezer/fridge/groceries
    lost ... meat/freezer/fridge
    meat/food [all] [went/gone/is/has/done] bad/spoiled/thawed/ruined/rotten/warm
    out of food
    out of food/groceries
    fridge/freezer [quit/died/went] ... meat/food
    stomach/belly/tummy [is] growling/empty/touching/hurts
    skip/skipping/skipped/missing/missed meals/dinner/lunch/supper/breakfast
    go/going/gone without eating/food/dinner/supper
    to bed hungry
    fed
    feed the kids/family/children/babies/us/them/myself/my
    bite to eat
    something to eat/cook
    grub/chow/vittles/eats/munchies
    // places and helps
    food bank/banks/pantry/pantries/drive/truck/stamps/shelf/giveaway/distribution/boxes/box/baskets/parcel/bag
    food stamp/stamps [card] [is/are/ran/run/got/finish/finished/cut/gone/dont/wont/not]
    stamps ran/run/got/cut/gone/finished/finish/stopped
    until/till/til/before stamps
    ebt/snap/stamps card/got/ran/run/is/cut [out/finish/empty/gone]
    ebt card
    meals on wheels
    meal train/delivery/kit
    giving/handing/passing out bags/boxes/plates/turkeys/meals/food/baskets
    bags of food
    plate of food
    plates for
    bowl/pot/pan/tray/batch/crock/slice/plate of
    extra/leftover/spare food/dinner/plates/portions/meals/turkey
    made/cooked/baked/fried/smoked/grilled [way] too much
    too much food/soup/chili/jollof/pasta/lasagna
    come eat/get/grab a/some bowl/plate
    supper/suppers/brunch
    meatloaf/spaghetti/ziti/pasta/biryani/jollof/fufu/egusi/injera/dal/roti/dumplings/pierogi/pierogies/empanadas/pupusas/arepas/mofongo/pernil/enchiladas/tacos/pozole/menudo/kebab/kebabs/falafel/hummus/ramen/pho/kimchi/congee/noodles/barbecue/bbq/brisket/ribs/collards/greens/cornbread/grits/biscuits/gravy/chowder/venison/hotdogs/hamburgers/burgers/wings/fish fry/cupcakes/brownies/muffins/donuts/doughnuts/cobbler/challah/matzo/latkes/casserole
    mac and cheese
    deer meat
    birthday cake
    potato salad
    fried/baked chicken/fish
    warm/hot/cooked/hearty supper/food/something/breakfast/lunch/dinner/chicken
    packed/bagged/sack/brown lunch/lunches
    can/cans of beans/soup/tuna/chili
    eats/diet no/halal/kosher/vegan/vegetarian
    a turkey
    turkey/ham for
    thanksgiving/extra/holiday plates
    thing/nothing/anything/bite/crumb/much/little [left] in [my/the/our] fridge/freezer/cupboard/cupboards/pantry/kitchen/refrigerator/cabinets
    serving/serve/serves/served free/hot/dinner/lunch/breakfast/supper/everyone/people/meals/community
    trays/tray/pans/pots/bowls/plates/platters of
    cant/cannot/not/unable/no [longer/to/able] cook [no/anymore/more/for/right]
    delivered/delivering/deliver/bring/drop meals/meal/food/dinner/dinners/lunch/soup/plates
    meals delivered/brought/dropped/for
    langar/iftar/cookout/barbeque/feast
    fridge/freezer/refrigerator quit/died/broke/went/out/thawed/unplugged ... lost/meat/food/spoiled/groceries/everything
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
    // fetched from a shop
    @fetch [me/us/her/him/mom/dad/up/my/the/ms/mrs/a/few/some] [up] [some/a/my/the/few/couple/of] [loaf/gallon/jug/dozen/bag/carton/half/few/bottle] [of] @buy
    short/grocery/shopping list
    on my/the list
    few/couple/some/handful things/items/stuff/essentials/basics [from/at/@fetch]
    few/couple things/items/groceries
    essentials/staples
    loaf/gallon/jug/dozen/carton/half-gallon of milk/bread/eggs/juice/water/rice
    out of milk/eggs/bread/coffee/sugar/tp/toilet/juice/everything/rice/water/basics
    dollar/family general/tree/dollar/store
    general dollar
    food lion/town/city/bazaar/giant/universe/4
    winn dixie
    piggly wiggly
    sams/bjs club
    sam's/costco run
    sams/meijer/wegmans/heb/h-e-b/hyvee/giant/shoprite/ctown/c-town/lidl/winco/ralphs/vons/albertsons/foodtown/pathmark/fairway/ingles/bjs/instacart/weis/sprouts/stopnshop/safeway/fiesta/publix
    stop and shop
    save a lot
    grocery/food/market/costco/walmart/aldi/target/store run/runs/trip/trips/haul/order/delivery/pickup
    go/run/going/running/gone/trip/trips/heading/head to/in/into/by [the] [corner/grocery] store/market/supermarket/bodega/deli/walmart/costco/target/aldi/kroger/publix
    at/in/from/to the [corner/grocery/super/dollar] store/market/supermarket/bodega
    do/does/did/doing my/our/the/her/his/some/your/their/peoples shopping/groceries/marketing
    to shop [for]
    shop for me/her/him/us/you/seniors/people/mom
    shops for
    supplies for cooking
    dozen eggs
    eggs from
    fresh eggs/milk/vegetables/veggies/produce/fruit
    tomatoes/zucchini/squash/cucumbers/peppers/apples/pears/peaches/oranges/okra/collards/potatoes/corn
    trash/garbage bags
    paper goods/products
    tide/bleach/clorox/sponges
    deodorant/conditioner/razors/napkins/tissues
    tissue paper
    store brand
    peanut butter
    ground beef
    cereal and
    thing/bit/jar/pack/case/bag/box/can of @buy
    an arm to shop
    help/someone/somebody/person shopping/shop
    out of @buy
    rice and beans
    ? meat/chicken/beef/pork/fish/sausage/bacon
    cooking/olive/vegetable oil
    canned goods
    laundry/dish/hand soap/detergent/pods
    paper/store items
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
    @drug
    blood/water/heart/bp/pressure/sugar/pain/nerve/sleeping/diabetes/seizure/thyroid/asthma/allergy/psych/cholesterol/anxiety/antidepressant thinner/thinners/pill/pills/tablet/tablets/meds/medicine/medication/med
    pain killer/killers/pills/meds
    painkiller/painkillers
    birth control
    plan b
    prenatal vitamins
    vitamins
    cough/cold/flu/allergy/fever/stomach/baby/childrens/kids medicine/meds/syrup/pills/drops
    dayquil/nyquil/mucinex/robitussin/pepto/tums/imodium/claritin/zyrtec/sudafed/tylenol/neosporin/melatonin
    ointment/eyedrops/lozenges
    eye/ear/nose drops
    moms/dads/his/her/my drops
    drug store
    drug store run
    druggist/chemist/apothecary
    walgreens/cvs/drugstore/pharmacy/duane run/trip/pickup
    from/at/to [the] pharmacy/walgreens/cvs/drugstore/druggist/chemist
    go/run/swing/stop/get [by/in/over/down] [to/at] [the] pharmacy/walgreens/cvs/drugstore/rite/chemist
    pick/grab/get/fetch [up] my/his/her/moms/dads/the/@kin [heart/blood/water] drops/@drug/prescription/pills
    medicine from/for/at
    scripts/scrips/scrip
    at [the] cvs/walgreens/rite/pharmacy
    pharmacy wont/closed/closes/doesnt deliver/delivery
    pharmacy has it/them
    asthma/breathing pump/treatment/treatments
    epi pen/pens
    neb treatments
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
    ? after school
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
    ? babies
    watch/hold/rock babies
    // to have them, keep them, be with them
    @someone/who with/w/for [my/the/our] @child
    someone/somebody with my/the/our [two/three/#/little] boys/girls/twins/kids/babies/@young
    hang/hangin/hanging out with [a/my/the] [#/two/little] [yr/year] [old] [@child]
    hang/hanging out with a
    take/have/keep/watch/mind/host/sit/handle one/two/three/#/four/a [more/extra/little] @child
    take/have/keep/mind/watch my/your/our/his/her/their/the/ur [two/three/#/little/youngest/oldest] [little] @child
    nobody/noone/no/anybody/anyone/someone/somebody/who to/can/could/will/would keep/watch/mind/sit/get/meet/see [for/with/to] [my/our/the/her/his] [two/three/#/little] @child/baby
    daycare/sitter/babysitter/nanny/preschool/headstart [is/has/just/got] closed/cancelled/canceled/bailed/quit/sick/fell/flaked/through/out/called/backed
    daycare/childcare/babysitting/sitter for
    school/schools [is/are] closed/out/off ... kids/kid/son/daughter/boys/girls
    meet/get/grab/fetch/catch/put/see/wait [for/with] [my/the/our/@kin] [@child/kids] off/at/on/to/from the/her/his school/bus/kindergarten/prek
    get/fetch/grab/meet/pick/collect my/our/the/his/her [little] @child [up/off] [off/from/at] [the/her/his/their] school/bus/kindergarten/prek/practice/camp/daycare/preschool/headstart/preschool
    off the [school] bus
    school run/pickup/dropoff/pick/drop
    pick/drop [up/off] kids/children/my kids
    @young ... off/from/at the bus/school/daycare/kindergarten
    bus stop ... @young
    overnight with @child
    kids overnight
    mothers helper
    date night sitter
    sitter for/tonight/tomorrow
    keep an eye on the/my/her/his @child/kids
    ? somebody/someone/who to mind/keep/watch
    watch/keep/mind them/him/her while/so/until/for/till
    watch/mind/keep/sit ... months/month [old]
    ? # [yr/year/month/mo] old/olds/yo
    ? infant/newborn
    take/watch/keep toddlers/infants/babies/preschoolers/newborns/children/kids
    stay home mom
    play with my/the @child/kids
    homework help ... pick
    walk/take/drop/bring/get [my/the/our] kids/kid/@young [to/and/from] school/daycare/prek/preschool/headstart
    sit/stay/be with my/our/the [little/two/three/#] @child
    kids/kid/children/son/daughter/toddler/baby/boys/girls/twins [to/be] watched/minded/looked/kept/babysat
    pickup/pick-up/dropoff for my/our/the @child from/at/to [school/daycare]
    help with my/our/the newborn/baby/twins/toddler/kids
    babysitting for
    mommys/mothers/moms/mommy helper
    ? school/schools/daycare is/are/be/gets closed/out/off
    sit/watch/keep/mind your/ur/peoples @child
    good/great w/with [a/little] kids/toddlers/@child/babies
    good with a #
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
    // to be with, look in on
    sit/set/stay/be/bide/hang with/w/wit [my/our/an/the/his/her/your] [old/elderly/sick/great] @elder/dad/mom
    sit/set/stay/be with him/her/them/mama/daddy ... while/so/evenings/evening/nights/night/until/till
    set/sit with the/old/elderly/sick/folks/people
    set/sit with them
    person/someone/somebody/companion/company/aide w/with/for my/our/the @elder/him/her/mom/dad
    person/someone/somebody w/with him/her/mom/dad/@elder while/so/until/till/at/nights/overnight/during
    peek/peep/peeking/look/looks/looking/check/checking/checks/drop/stop/pop [in/up/by/over] [in/on] [on] [my/our/the/an/his/her/old/elderly/ms/mrs/mr/miss/aunt/uncle] [old/elderly/older/ill/sick/great] @elder/daddy/mama/neighbor/lady/man/widow/gentleman
    peek/look/looks/looking/check/checking/checks in/up/on on/her/him mr/mrs/ms/miss/her/him/them/someone
    look in on
    check on [my/our] [old/elderly] @elder
    well/wellness check
    cant/cannot/shouldnt/not/never/no be/stay/left [left] alone/by [herself/himself/themselves]
    @elder/she/he be by herself/himself
    left/stay/be/be/leave him/her/alone alone/by [himself/herself]
    @elder/he/she wanders/wander/wandering
    wander/wanders/wandering off/away/at/of/out
    has [the/bad] alzheimers/alzheimer/dementia/parkinsons
    ? parkinsons/hospice/bedridden/bedfast/bedbound/alzheimers/sundowning/sundowns
    cna/hha/lpn/caregiving/caretaking/caregivers
    nurse/nurses/nursing aide/assistant
    home health/care helper/worker/aide
    personal care
    bathe/feed/turn/change/dress/lift/toilet/bath him/her/mom/dad/mama/daddy/@elder/folks/people/seniors/patients
    feed/bathe/dress/bath and/or
    his/her/mamas/daddys/moms/dads bath/baths
    help/helping my/our/the/his/her @elder [to] [get/in/out/up/eat/bathe/shower/dress/walk/with/off/on]
    help me/us [to] get/lift/turn/bathe/change/dress @elder/mom/dad/him/her
    do/doing transfers
    sit up with
    overnight/nights with [my/our/the] @elder/mom/dad
    relieve/spell me/us/mom/dad
    respite/sitter for [my/our/the] @elder/mom/dad
    family/families/caregiver/wife/husband/daughter needs/need a break
    need/needs/get/give/take/want a/any/some break/rest ... mom/dad/him/her/@elder
    elderly/senior/adult sitter/sitting/companion/daycare
    mom/dad/mother/father/@elder fell/falls/keeps/falling
    check/look in/on/up [on] my/our @elder ... picking/answering/phone
    someone/somebody/anyone/who/person/volunteer to/can/could sit/stay/be with my/our/the/an/her/his @elder/him/her
    help with my/our/the/an [elderly/old/older/sick/aging/bedridden] @elder
    adult day care/program
    get/getting/help/helping @elder/her/him/mom/dad/mama/daddy dressed/up/bathed/fed/washed/showered/cleaned/in/out/down/to
    feed/feeding my/our/the/an @elder [lunch/dinner/breakfast/supper]
    ? few/two/couple/# hours/hour off/break/rest
    put/lay eyes on
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
    // creatures of house and yard
    watch/keep/mind/take/board/foster/house/have/feed/walk/sit/exercise/water/tend/check/let/bring/bathe/brush/see [in/after/on/to/out/for/with] [my/our/your/the/a/an/his/her/some/two/three/#/ur/peoples] [old/little/big/blind/senior/two/#/sweet/elderly] @pet/fish/birds/cows/sheep/pigs/cattle/livestock/hamster/hamsters/gerbil/gerbils/snake
    let/take [my/our/the/her/his/a] [old/little/big] @pet/dogs out
    walk/feed/watch/keep/take @pettype
    somebody/someone/anyone/anybody/who to/can/could walk/feed/watch @pettype
    my/our/the/her/his @pet needs/need/has/while [to] [walked/walking/feeding/fed/sitter/home/somewhere/place/foster/out]
    @pet need/needs [a/to/some] [home/place/feeding/walks/walk/walking/watched/foster/food/sitter/go]
    @pet ... vacation/trip/surgery/hospital/away/gone/while
    @pet/hamster/birds sitter/sitting/walker/boarding/kennel
    give/giving my/our/the/his/her @pet his/her/the/their/a [insulin] shot/shots/pills/pill/medicine/meds/bath/drops/insulin
    @pet his/her [insulin] shot/shots/pills/medicine
    clip/trim [my/the] @pet nails/claws
    @pet nails
    pet/dog/cat/puppy/bird food/chow/kibble/crate/carrier/supplies
    kibble/birdseed/leash/kennel
    spay/neuter/spayed/neutered
    walk/walking dogs/dog/pups/pooches
    animal lover/lovers/sitter
    love/loves animals/dogs/cats
    someone/somebody/anyone/who/sitter/home/place/care for my/our/the [two/three/#/old/little] @pet
    scoop/change/clean [the] litter/litterbox
    carry/carrying/lift/lifting/bathe my/our/the [old/big] @pet
    someone/somebody/anyone/who/volunteer to/can/could watch/keep/feed/walk/mind/take/let/board/foster/care/pet-sit [out/for/in] [my/our/the/a/her/his] [two/old/little/#] @pet/chickens/horses
    @pet/pup needs/need walked/walking/watched/boarded/feeding/fed
    throw ... ball for my @pet
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
    // a part of the house that fails
    @fixture [is/are/was/just/has/have/keeps/keep/been/all/got/done/went/up/is/about] [just/all/been/are/getting/come/came] @broke
    @fixture/handle/hinge/knob/lid/leg [is/are/was/has/just] come/came/coming/fell/fallen/falling/pulled/ripped/blew/blown/popped off/loose/apart/down/out/in/through
    @fixture [is/are/went/has/wont/doesnt/dont/not/isnt] [not/to] out/work/working/drain/draining/close/closing/open/opening/lock/locking/latch/flush/flushing/light/heat/heating/start/turn/stay/kick/run/running/shut/budge/cool/cooling/move/stop/cut
    @broke @fixture/doorknob/mailbox
    new/loose/bad/old/rotten/busted @fixture
    @fixture [keeps/kept/keep] leaking/dripping/beeping/tripping/running/chirping/clogging/sparking/falling/backing/going/cutting/stopping
    toilet/tub/sink/shower/drain [is/are/all] stopped/plugged/backed/clogged/overflowing/running
    pilot [light] out/wont/went/is/off
    propane/kerosene/heating/fuel oil/tank/out
    propane/kerosene/heating oil
    ? propane/kerosene/woodstove
    water/hot heater
    ceiling fan/light/leak/tile/tiles
    storm/screen/front/back/garage/patio/sliding/closet/cellar/side door/doors
    garage/storm/screen door [is/wont/blew/stuck]
    hole/holes/crack in [my/the/a] [roof/floor/wall/ceiling/window/trailer/door/fence/screen]
    hole/holes in/big
    squirrel/squirrels/raccoon/raccoons/possum/bat/bats/wasp/wasps/bees/hornets/snake/snakes/termites/critter/critters/mouse/mice/rat/rats in/under/inside/nest [the/my/our] [attic/wall/walls/roof/ceiling/basement/house/crawlspace/kitchen]
    termites/wasps/hornets
    key/lock/locks [broke/stuck/jammed] [off] in [the/my] [lock/door]
    change/rekey/replace [the/my/our/all] locks/lock
    new/broken/change lock/locks
    rekey*
    put/screw/bolt/nail/install/mount/attach/hang/set [up/in] [a/an/the/my/our/in/some] [new/grab/curtain/hand] bar/bars/rail/rails/shelf/shelves/lock/ramp/handrail/detector/detectors/alarm/curtains/blinds/screen/mirror
    need/needs/want/wants [it/them/that/one] [to/be] put/hung/mounted/installed up/together/in
    grab/hand bar/bars/rail ... put/install/up
    tighten/unclog/unstick/rehang/reattach/winterize/insulate/weatherize/unclogged/reglaze
    replace/tighten/seal my/the/our/a @fixture
    battery/batteries ... detector/alarm
    wheelchair/handicap/access/entry ramp/ramps
    ramp built/build/building/repaired/fixed
    build/built [me/us/a/him/her] [a] [wheelchair/handicap] ramp/steps/porch/rail/railing
    window/windows/glass/pane cracked/broke/broken/out/smashed/shattered/drafty/draft/screens
    cracked/broken/busted window/windows/pane/pipe/pipes/toilet/step/steps/door
    plastic/tarp/board on/over/up [the/my/our] windows/window/roof/hole
    roof leak/leaks/tarp/patch
    thermostat/radiator is/wont/not/stuck/cold/cant
    radiator/radiators/pipes [is/are] cold/banging/frozen/hissing/froze
    woke up to no/cold/freezing
    out of heat/power/hot/propane/oil/fuel
    lights/power/heat/water/ac/electric [just] went/quit/died/stopped/cut/off
    sump/well pump
    septic/sewer/sewage [is/are/line] [backing/backed] [up/into/in]
    outlet/outlets/socket/switch/wall hot/sparks/sparked/shock/shocked/buzzing/dead
    odd job/jobs
    jack of all trades
    good/handy with [my/his/a] hands/tools/wood
    home/house/minor/small/little/simple repairs/repair/fixes/fixing/improvement
    carpentry/drywall/tile/tiling/flooring/plaster/plumbing/electrical/roofing work/and
    drips/clogs/clog/clogged
    wall/tv mount/anchor/anchors
    peephole/chain
    water damage/stains/pressure/leak/main/shutoff/line
    no water
    toilet [seat] [is] broke/broken/loose/wobbly/running
    took/blew/tore/ripped/knocked/pulled [off/down] [the/my/some/our/half/all] shingles/roof/siding/screen/gutter/door/fence/shutters/awning
    shingles/siding [off/on/from]
    hang/rehang/plane/fix/hung a/the/my/this door/doors
    shelf/shelves/tv/ac/curtain/curtains/blinds/mirror/picture/pictures/rod/bars/bar/fan/light/lights/rail/unit [rod/needs/need/to/be] put/installed/mounted/hung/hooked/assembled [up/in/together]
    key/keys snapped/broke/broken/jammed [off/in]
    skirting/siding/shutters/shingles/awning/flashing
    burned/burnt/blew out/bulb ... light/bulb/hallway/porch
    light/bulb ... burned/burnt/blown out
    house/apartment/home/trailer repairs/repair
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
    basement apt/apartment/room/unit
    sleeping in
    put/threw/kicked me/us out
    where can i/we sleep
    cheap/affordable rooms/room/apartment
    living out of/in
    out of my/our car
    couch/sofa/floor/place/spot/bed to crash/sleep/stay/lay/land [on/in/at]
    crash on/at/with/tonight
    spot/corner/couch/floor/roof to/over sleep/stay/crash/my/our [head/heads]
    roof over
    lay/rest my/our head
    a bed for a/the/tonight/few/couple/two/three/# [few/couple] [nights/night/days]
    bed for a few/couple nights
    bed/beds tonight/for/available [the] [night/nights]
    spare/extra/empty/guest/furnished room/rooms/bedroom/bedrooms/couch/futon/basement/apartment
    got/have/has [a/an] [extra/spare/small/furnished/empty] room/bedroom/apartment/basement/studio [for/open/available/if]
    in/out/out-of my/our/the/his/her car/van/truck/tent tonight/now/again/since/with
    kids/us/we in/are the/my/our car/van/truck/tent
    sleep/sleeping/slept/staying/stay/live/living in/out/at [of] [my/our/a/the] car/truck/van/tent/motel/hotel/shelter/garage/shed/storage/hallway/stairwell/lobby/laundromat/bench
    sleep/sleeping/slept/staying/crashing on my/a/the/her/his/their/some @kin/friends/cousins/sisters/brothers/moms/couch/porch/sofa
    sleeping/crashing on/with/at my/a @kin/friends/cousins/sisters/brothers/moms [couch/floor/house/place]
    wants/want/told/asked/need/needs me/us [to] out/gone/leave
    wants/want us/me out/gone
    ? got/gotta/have/has to/be be/move/get/leave out/gone/leave [by/of/in]
    ? be gone/out by
    # day/days notice
    door says
    notice/paper/papers/sign on/taped/posted [to/on] my/our/the door
    notice to/ quit/vacate/leave/evict
    pay or quit
    sold the/our building/house/apartment/place/trailer
    selling the/our building/house/apartment/place
    landlord sold/selling/sell/raising/raised/put
    raise/raised/raising/upped/doubled my/our/the/it rent
    affordable/low/senior/subsidized/public income/housing/apartments/apartment/living
    senior apartments/building/housing
    shelter/shelters [is/are/was/all] full/closed/wont/turned/no
    motel/hotel voucher/room/money/tonight/bill
    anywhere/somewhere/place/someplace/anyplace that takes/take/allows dogs/dog/pets/kids/section/cats/a
    someplace/anyplace/somewhere to stay/sleep/live/go/be
    need/want/find/looking [for] a/our/my [new/own/cheap/safe] place [to/by/of/for/that] [live/stay/rent/move]
    need a place
    sublet/sublease/roommate/roommates/housemate
    halfway house
    displaced/unhoused/houseless
    foster/host a family/student/refugee/student
    aged/aging out
    nowhere else
    couch to
    trailer/camper to/for rent/live/stay/sleep
    host/house/put/taking/take someone/somebody/family/families/people/refugees up/in/for
    rooms/room for rent/let/a/students/student/single/family/veteran/vet/woman/mother/mom
    cant/cannot stay here/there/with/home/anymore
    behind ... rent ... court/notice/evict*/marshal/papers
    door says ... rent
    changed the/my/our locks/lock
    a/any/some bed/couch/place/spot/floor for/tonight/till/until/this/2nite [the/a/tonight/now]
    on the streets/street
    room/bedroom/apartment/place under/for/below [$] #
    in-law/mother-in-law/granny unit/suite/apartment
    in law unit/suite/apartment
    displaced
    ? a/an/my [own/small/cheap/little] apartment/studio/room
    closed/close/shut the shelter
    no place/where/bed tonight/2nite
    behind [two/three/#/a] months on the rent ... court/notice/marshal/papers
    months on the rent ... court/notice/marshal/papers
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
    dining/bedroom/living/patio/table/dinette/kitchen set
    oak/pine/maple/wood/wooden/metal/glass/leather table/cabinet/dresser/desk/chair/chairs/set/hutch/bookcase/bed/couch
    cabinet/hutch/ottoman/sectional/headboard/footboard/dinette/credenza/buffet/bookshelves/rocker/stool/stools/barstool/vanity/loveseat/daybed/cot/trundle/nightstands/endtable
    gun/china/file/filing/curio/kitchen cabinet
    chest of drawers
    box spring/springs
    night stand/stands
    rocking/lawn/folding/office/desk/easy/arm chair/chairs
    sofa/sleeper/pullout/pull bed/sofa/couch
    memory foam
    air bed/mattress
    something to sleep on/in
    ? sleeping/sleep/sleeps/slept on the floor/ground
    ? on the floor
    comforter/comforters/quilt/quilts/linens/duvet
    first apartment/place
    house/kitchen wares/stuff/goods
    crate and
    furnish/furnished/furnishing/unfurnished
    bare/empty apartment/room
    folding table/tables
    lamp/mirror/rug/carpet
    beds for
    pots and pans
    a/any/old/used/extra table/couch/bed/chair/dresser/desk/mattress/sofa
    plates/cups/dishes/bowls/pots/pans and/or chairs/cups/dishes/bowls/forks/pots/pans/glasses/silverware
    no plates/dishes/pots/pans/silverware
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
    blazer/slacks/blouse/blouses/skirt/skirts/leggings/sweats/sweatpants/sweatshirt/sweatshirts/tee/tees/tshirt/tshirts/thermals/scrubs/slippers/robe/raincoat/overalls/coveralls/parka/parkas/beanie/beanies/nightgown/nightgowns/cardigan/vest/shorts/sandals/heels/loafers/tights/hijab/abaya/sari/gown/tux/tuxedo/cap
    long johns
    steel toe/toes/toed [boots/shoes]
    snow/rain/winter/work/church/school/sunday/warm/dress/hiking/rubber clothes/coat/coats/boots/jacket/shoes/gear/hat/outfit/pants/gloves/things/shirt
    womens/mens/kids/boys/girls/toddler/ladies/juniors/maternity/newborn/plus tops/top/pants/clothes/stuff/things/coat/shoes/coats/jacket/boots/shirts/sizes/size
    boys/girls/mens/womens/ladies/kids/toddler # [husky/slim/wide/large/small/regular]
    mens/womens/boys/girls large/medium/small/xl/xxl
    size/sz # [in] [boys/girls/mens/womens/shoe/shoes/kids/husky/slim/top/tops/pants]
    shoe size
    outgrew/outgrown/outgrowing/outgrows everything/all/his/her/their/it/them
    kid/kids/son/daughter/boy/girl/boys/girls outgrew/outgrown/outgrowing
    grew/shot out/up of/# [his/her/all/their/inches]
    nothing fits/fit
    none/nothing/anything of his/her/my/their pants/clothes/shoes [fit/fits]
    nothing to wear
    own/have a/no suit/tie/coat
    maternity clothes/wear
    interview/prom/graduation/funeral dress/outfit/suit/clothes/attire/shoes
    hand me/downs downs
    school uniform/uniforms
    toddler/childrens/childs clothes/coat/shoes/jacket
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
    baby/infant/newborn/nursery supplies/stuff/things/items/clothes/food/formula/wipes/bottles/gear/bed/seat/monitor/gate/carrier/bath/tub/swing/cereal/crib/bouncer/shoes/blankets/blanket/furniture/milk/lotion/powder/walker/sling/wrap/toys/needs
    bed/seat/clothes/blankets/blanket/stuff/things/supplies/crib/formula/bottle/bottles/swing/tub/wipes/chair for/4 [a/the/my/our/her/his] [new/first/little] baby/babies/newborn/infant/twins
    baby who/that/is/coming/come/comes/due ... crib/bed/clothes/nothing/stroller
    nothing/stuff/things/supplies/everything for [the/a/my/our/her] [new] baby/newborn/infant/twins
    expecting/pregnant ... crib/stroller/diapers/clothes/nothing/bassinet/stuff/things/bed
    diapers/pampers/huggies/luvs [size/sz/in] [#/newborn/one/two/three/four/five]
    size/sz # diapers/pampers/huggies/luvs/pullups
    newborn size/diapers/clothes/stuff
    ? size/sizes #s/1s/2s/3s/4s/5s/6s
    1s/2s/3s/4s/5s/6s
    goodstart/gerber/nutramigen/enfamil/alimentum/pedialyte/neosure/gentlease/similac/pediasure
    can/cans of formula/similac/enfamil
    out of formula/diapers/wipes/pampers
    double/jogging/umbrella/baby stroller/strollers
    pram/bouncer/exersaucer/bumbo/bottles/sippy/binky/binkies/pacifiers/swaddle/swaddles/bib/bibs/snuggie/moses/boppy/onsies
    sippy cup/cups
    diaper bag/rash/cream/genie
    nursing pads/bra/pillow
    graco/britax/evenflo/chicco
    potty training chair/seat
    wic formula
    highchair/playpen/pram/bassinette
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
    voiceover/talkback/roku/firestick/hotspot/sim/telehealth/mychart/chromecast/alexa/siri/gmail/facebook/whatsapp/skype/bluetooth/touchscreen/passcode/pin/podcast/google/youtube/cellphones/iphones/smartphones/pc/desktop/macbook/kindle/antenna/cablebox/wi-fi
    screen reader
    voiceover/screen/phone/computer/laptop/tablet/ipad/tv/wifi/internet/printer/keyboard/app [just/has/have/is/keeps/went/stopped/quit/wont/says/doesnt/not] black/frozen/freezing/blank/stopped/reading/connecting/loading/charging/working/crashing/crashed/locked/signal/out/down
    screen went/is/black/cracked/frozen/blank
    phone/cell/tablet/computer/laptop/tv/ipad wont/doesnt/dont/didnt/cant/not/will [not] come/turn/connect/charge/ring/load/start/boot/open/play/power/update [back] [on/up]
    phone/tv/computer/tablet went black/dead/dark/blank
    tv/television says/says/has/lost/no no/signal/channels/picture/sound/input
    no signal/wifi/internet/service/dial
    cable box
    smart tv
    sim card
    on/into/use/using/get [on/into] [the/my/this/a] telehealth/zoom/portal/mychart/app/website/online/internet/computer/video/web
    telehealth/video/online thing/visit/appointment
    cant/cannot/dont get/know/figure [how] [to/on/in/into/out] [use/on] [my/the/a/this] phone/email/account/computer/tablet/app/portal/website/zoom/facebook/internet/wifi/remote/tv
    pictures/photos/contacts/numbers off/from/on/to [my/the/this/her/his/old/new] [old/new] phone/ipad/tablet/computer/cell
    good/great/handy/smart w/with [all] phones/computers/tech/technology/gadgets/electronics/ipads/laptops/internet/apps
    phones and computers
    help ... w/with their/your/ur/theirs phones/computers/tech/phone/smartphones/computer
    help/helping grandmas/seniors/elders/older/old/people/folks ... phones/phone/smartphones/computers/ipads/tech
    techy/tech savvy/guy/person/kid/whiz/stuff
    technology
    virus/popup/malware/scammers/popups
    bank/banking/benefits app/website
    reset [my/the/a] password/email/phone/account/passcode
    forgot/lost/locked my/out password/email/passcode/pin/account
    password/passcode/login
    iphone/android/computer/apple/windows person/guy/help/expert/whiz/problem
    set/setting/hook/hooking/hooked up [my/a/the/new/her/his] [new] phone/tv/computer/laptop/tablet/wifi/email/printer/router/roku/ipad/iphone/box
    update/upgrade/backup [my/the] phone/computer/iphone/tablet
    typing/type [up] a/my/this/class
    learn computers/computer/internet/email
    spam/robo/robot/scam calls/texts
    flip phone
    block/stop these/spam/scam calls/robocalls
    fix/repair/unlock/replace my/the/a/his/her [cracked/broken] phone/screen/computer/laptop/tablet/ipad/wifi/internet/printer/tv
    voicemail/voicemails
    caller id
    signed/logged/kicked/locked out of [my/the] email/account/facebook/phone/bank
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
    fluent [in] @tongue
    fluent/bilingual in
    native [@tongue] speaker
    @foreign speaker/speakers/speaking/interpreter/interpreters/translator/help/person/lady/somebody/someone/here/and
    @foreign and/or/n @tongue
    @foreign to/into/2/and/or/4 english
    english to/into/2/or @foreign
    speak/speaks/talk/talks/know/knows/understand/understands/read/reads [only/good/some/fluent/a/little/no/both] [bit/little] [of] @foreign
    only/just speak/speaks/read/reads/understand/understands/know/knows/talk [@tongue]
    i/we/she/he/mom/dad/@kin speak/speaks/talk/talks [only/just/mostly] @foreign
    dont/doesnt/cant/cannot/not/no/little/bad/hardly/barely/poor/small/zero speak/speaks/read/understand/know/write/much/good/enough/talk [good/much/any] english
    no/little/small/poor/bad/not/broken [good/much/enough] english
    my/her/his/our/their english [is/not/isnt] [not/so/very/no/still] bad/poor/small/little/good/limited/weak/broken
    english [is/isnt] not/no/my [good/enough/first]
    @kin/she/he/they/who no speak/speaks/understand
    all/only/is/in english [only] [and/i/she/we/he]
    letter/paper/papers/form/forms/mail/document/documents/notice/bill/contract/lease/text/texts/message ... english/@foreign
    talk/speak/call/explain/translate/interpret for me/my/us/him/her/people/families/folks
    call/talk/explain/help ... in @foreign
    deaf/signing/signs/signer
    sign for [my] @kin/deaf
    language line/help/barrier
    go between
    conference/iep/doctor/school/court ... interpreter/translate/translator
    letter/letters/paper/papers/form/forms/mail/document/documents/notice/bill [is/are/from/in/was/came] [all/only] in/is english/@foreign/another
    somebody/someone/person/anyone/anybody/people/lady/doctor [here] who/that/to speak/speaks/talk/talks/know/knows/understand/understands [good/some] @foreign
    somebody/someone/person/anyone/anybody/people/lady speak/speaks/talk/talks/know/knows/understands/speaking [good/some] @foreign
    note/homework/email/flyer ... english/@foreign
    only/just @foreign
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
    // official papers, told by name
    apply/applying/application/applied/reapply/enroll/enrolling/enrolment/enrollment/register/registering/sign/signing/signed [up] [for/in] [the/my/a/some] [food/health/public/social/section/affordable/emergency] [stamps/security/care/housing/insurance/assistance] snap/medicaid/medicare/benefits/stamps/disability/ssi/ssdi/unemployment/heap/liheap/citizenship/asylum/obamacare/wic/tanf/welfare/college/fafsa/passport/id/school/daca/tps/insurance/daycare
    apply/aply/applying/reapply/sign [up] for/4 food stamps
    food stamp/stamps application/form/forms/recertification/renewal/interview/paperwork/letter/papers
    fafsa/daca/tps/heap/liheap/w2/w-2/w4/i9/i-9/i-485/n400/n-400/i-130/ead/1099/1040/ssdi/hr/obamacare/tanf
    food handlers
    green card
    work permit/authorization
    visa/greencard/deportation/uscis
    power of attorney
    living/last will
    advance directive
    medicare/health/insurance/drug plan/plans/enrollment/booklet/packet/card/part/advantage/bill/forms
    medicare/medicaid/insurance/va/ssi/disability/unemployment/housing/school/hospital/college/government/irs packet/forms/form/paperwork/stuff/website/booklet/letter/plan/claim/appeal/renewal/recert/application/questions
    packet/booklet/packets/brochure
    open enrollment
    renewal/recertification/redetermination packet/form/forms/papers/letter
    fill/filling/filled/fillin/do/doing/complete/finish/sign/file/filing/understand [out/in/up] [my/the/this/these/some/a/her/his] [tax/job/school/medical/insurance] form/forms/application/applications/papers/packet/taxes/paperwork/fafsa/questionnaire/documents/claim
    read/reading/explain/understand/look/go/going/see/sort/make [through/over/at/me/to/out/sense/of] [my/the/a/this/some/his/her/these/our] [own] mail/letter/letters/notice/notices/papers/lease/bill/bills/contract/documents/statement/statements/mail
    read/reads/reading [for/to] me/him/her/@kin [a/the/my/this] letter/letters/mail/papers/notice/bills
    person/someone/somebody/anyone [who/to/that] read/reads/explain ... letter/letters/mail/papers/notice
    read out/aloud my/the/it ... mail/letter/letters
    my/the/her/his own mail
    sort/sorting/organize/go [out/through] [my/the/moms/dads] mail/papers/bills/documents
    name change
    child support/custody papers/forms/case/order
    jury duty/summons/letter
    citation/summons/subpoena
    divorce/custody/immigration/court/legal/guardianship/adoption/probate papers/forms/paperwork/packet/form/documents
    deed/affidavit
    immigration/uscis/lawyer ... papers/letter/forms/form
    witness my/a/the/signature
    notary/notarised/notarizing/notarise
    ssi/ssdi/disability/snap/medicaid/unemployment/benefits/claim [got/was/has/just] denied/denial/terminated
    denied me/my/him/her [for] ssi/disability/benefits/claim/snap/medicaid
    denial letter
    letter from [the/my/a/our] [irs/city/court/school/bank/lawyer/landlord/insurance/state/hospital/housing/government/county/va/medicare/medicaid/ssi/hra/dss/immigration]
    letter about/says/saying/that/on
    letter/notice ... cant/dont/dunno/confused/understand/make read/understand/means/it/sense
    they/somebody/people got/have/has a letter
    translate/read/writing/write a/my/the cover letter/letter/resume
    job application/applications/form
    voter/absentee form/application/ballot
    id/birth/death/marriage card/certificate/certificates/application
    taxes for/done/free/prepared/filed/help
    do/does/did/doing taxes
    letter/paper/papers/form/forms/mail/bill/document/documents/notice ... english/@foreign
    letter/letters/paper/papers/form/forms/mail/document/documents/notice/bill [is/are/from/in/was/came] [all/only] in/is english/@foreign/another
    section 8 recert/form/forms/application/paperwork/packet/renewal/interview/papers/voucher
    make/write/draw/do/need/want/update/sign [up/out] a/my/his/her will $
    make/write/draw/updating/update/making/writing [up/out] a/my/our will/wills
    unemployment/benefits/job/college/school/rental/daycare/summer forms/application/paperwork/website
    fill/do/complete/finish this/these/those/the/my/them [online/long] [unemployment/medical/job/school] forms/form/papers/application
    attorney/lawyer ... forms/immigration/green
    help/assistance/trouble/problem/problems/issue/issues/question/questions with/about/w [my/the/a/getting] [food] medicaid/medicare/ssi/ssdi/snap/stamps/disability/unemployment/benefits/immigration/insurance/irs/social/dmv/uscis/asylum/citizenship/probate
    unemployment/medicaid/medicare/ssi/ssdi/snap/disability/immigration/citizenship/benefits/insurance help/question/questions/problem/issue
    help/trouble with social security
    social security says/said/sent/wants/overpaid/letter/stopped
    look/looked/read/go over my lease/contract/agreement
    sign/signing/signed a/the/my/this/anything lease/contract
    letter/letters/paper/papers/notice/something/mail/envelope from [the/my] irs/city/court/immigration/uscis/medicaid/medicare/ssi/hra/dss/county/lawyer/state/government/school/va
    know/knows/understand/understands/good [about/with/at] medicare/medicaid/ssi/ssdi/snap/immigration/taxes/benefits/disability
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
    gist/gab/gabbing/shoot the breeze
    gist/gab/chitchat/yak/visit/chat/jaw with/w/a [me/small/bit/while]
    nobody/noone/no [one] talk/talks/talked/visits/visit/calls/comes/to/ever [to] [me/here/by/anymore/talk]
    isnt/havent/hasnt/not/didnt/never [had/really] talked/spoke/spoken/seen/talk/see/had [to/with] nobody/anybody/anyone/noone/a/another/no [soul/one/person/human]
    havent/hasnt had [a/any/one] visitor/visitors/company/conversation
    no visitors/friends/company/family [here/nearby/around/close/visits]
    no one/body to talk/eat/visit/sit/chat
    dont/doesnt/not/isnt know/knows/have/has nobody/anybody/anyone/noone/many/a/no/any [soul/people/one/friends] [here/yet/around/town]
    new in/to town/here/the/this [area/neighborhood/country/city/building]
    all by myself/herself/himself
    by/all myself/herself/himself/alone all/in/every/every/day [day/the/night] [house]
    lives/live/living/sit/sits/sitting/eat/eats/eating/spend/spends/home alone ... talk/company/visit/quiet/lonely/holidays
    ? lives/live/living alone
    who lives/live/are/is/feel/feels alone/lonely
    just sits/sit/sitting [there/around/home] all/watching/and
    sits home all
    house/evenings/nights/days/weekends/apartment/place/holidays is/are/been/get/gets [so/too/awful/very/real] quiet/empty/long/lonely/lonesome
    quiet/empty house/apartment
    play/playing/plays [some/a/me/at/of] [game/games/round/hand] [of] rook/dominos/dominoes/cards/checkers/chess/bingo/spades/rummy/pinochle/mahjong/bridge/canasta/uno/cribbage/euchre/hearts/scrabble/backgammon/dice/bunco/yahtzee/puzzles/games/board
    dominos/dominoes/pinochle/rummy/canasta/cribbage/mahjong/bingo/spades partner/buddy/game/night
    sit/set/visit/rock on/out [on] the/my porch/stoop
    sit/set a spell
    sit/set/have/come/share/drink/grab [and/down/over/by/for/a/some] [have/drink/share] [a/some/cup/of] [cup/of] tea/coffee/chai/kaffe [with]
    tea/coffee/lunch/walk/walks/supper with/and somebody/someone/anybody/anyone/a/me/my/talk/chat/conversation]
    cup of tea/coffee
    go/goes/going for [a] walk/walks/stroll/coffee/tea with
    walk/walks with me/somebody/someone
    need/needs/want/wants/make/makes/find/meet/making/meeting/meet some/a/new/any friend/friends/buddy/pal/company/people
    needs/need/want a buddy/friend/pal/visitor/companion
    somebody/someone/person/people/lady/man/fella/anyone to/can/who talk/chat/visit/sit/set/gist/play/walk/eat/watch/laugh/hang [to/with/and] [me/some]
    call/phone/ring/telephone/check [on] [the] lonely/shut-ins/shutins/homebound/folks/seniors/elders/people/elderly/old
    call/calling/phone [lonely/old/older/elderly/homebound] folks/people/seniors/elders on/and/to
    happy/glad/like/love to call/visit/talk/listen/chat [with/to] folks/people/seniors/anyone/lonely/anybody/elders/shut-ins/somebody/someone
    lonely/lonesome/homebound/isolated folks/people/seniors/elders/neighbors/person
    phone/friendly/weekly/daily pal/chat/chats/call/calls/check-in
    penpal/pals/pal
    cheer/keep up/company [my/a/her/him]
    hang/hanging out with @elder/mom/dad/seniors/me
    watch/watching tv/movies/the/football/ballgame/baseball/movie ... with
    homesick
    read the paper/bible/scriptures to/with
    someone my [own] age
    conversation
    talk for a bit/while/minute
    call/calling/calls/phone/phoning/ring/visit/visiting shut-ins/shutins/ins/shut/homebound/seniors/elders/lonely
    shut in/ins
    a visitor
    no visitors
    checkers/chess/cards/domino partner/partners/opponent
    alone/by-myself [again/for/on/this/at] thanksgiving/christmas/holidays/easter/holiday
    thanksgiving/christmas/holidays/easter/xmas alone/by
  `,
  emotional_support: `
    emotional support
    grief/grieving/mourning/bereaved/loss
    depressed/depression/sad/anxious/anxiety/overwhelmed/stressed/hopeless/heartbroken
    real/feeling/so/very/really/been/feel down/low/sad/blue/anxious/hopeless
    down lately/in
    a mess
    ? died/death/funeral
    ? @kin/he/she/wife/dog/cat/grandson/granddaughter died/passed
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
    been/gone/went/going/go through/thru it/this/that/the/what
    someone/somebody/person/anyone who/that/thats gets/get/understands/understand/knows/know/been/went/lost/has it/this/what/grief/loss/through
    talk/speak to/with [somebody/someone/anyone/anybody/a/other] [person/mother/mom/dad/parent/vet/veteran] thats/who/that/whos been/lost/went/gone/gets/understands/also
    lost my/our/his/her [only/baby/little/best/oldest/youngest/dear/twin] @kin/boy/girl/baby/son/daughter/mama/friend/brother [in/last/to/this/on/a/two/three/#/suddenly]
    ? lost my/our/his/her @kin/mama
    is/are/am/who/also/still/im grieving/mourning/hurting/struggling/suffering
    grieving/hurting/struggling/mourning/bereaved people/families/folks/parents/moms/widow/widows
    if/when [you/youre/someone/u/anyone/folks/ur] [is/are/else] [is/else] struggling/hurting/grieving/low
    miscarried/miscarriage/stillborn/stillbirth/postpartum/widow/widower/widows/divorce/divorced/breakup/heartbreak/trauma/ptsd/panic/loneliness/overwhelm/burnout
    panic attacks/attack
    sober/sobriety/sponsor/relapse/relapsed/aa/na/recovery/addiction meeting/for/buddy/#/and/years/yrs/support
    # yrs/years/months sober/clean
    cant/cannot/couldnt sleep/focus/concentrate/function/cope [or/nights/at]
    cant/wont/couldnt stop/quit crying/worrying/thinking
    cant/couldnt/not/hardly/barely get/make [up/out/myself] [out/get] [of] bed/[up]
    been [feeling/so/real/really/very/kinda/pretty/awful/kind] [of] low/blue/sad/depressed/anxious
    been feeling/so/really/pretty/kinda down
    feeling [so/real/really/very/kinda/pretty/awful] low/down/blue/sad/alone/hopeless/anxious/empty/overwhelmed/lost/scared
    low/down/rough/hard lately/days/patch/spell/week/month/time/times
    an/a ear/shoulder [to]
    use an ear
    someone/somebody to/who/will just/will listen/vent/cry/hear
    listening/friendly/kind/sympathetic ear
    ? good listener/listeners
    i can/will listen
    my @kin/wife/husband left [me/us/in/last]
    get it off my chest
    having a hard/rough/tough/bad
    hard/rough/tough/bad/tuff time/days/week/day/year/season/holidays
    hard holidays/season
    holidays [is/are/been/hit] hard/rough/tough
    falling apart
    breaking down
    pray/prayer/prayers/praying with/for/over me/us/him/her/you/folks/people
    a prayer
    counselor/counselling/chaplain/minister
    support/grief group/counselor/counseling/circle
    mental health
    prayer/prayers
    coping/cope
    rough/hard/bad/dark night/nights/place
    peer counselor/support
    not ok/okay
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
    two/three/four/#/couple/some/few/a strong backs/back/men/guys/fellas/people/arms/boys/hands/man/guy/folks
    strong back/backs/guys/men/arms/hands
    pickup/truck/van/dolly/hand/trailer and/truck/a dolly/strong/trailer/straps
    hand truck
    dolly/dollies
    have/got/own a pickup/truck/trailer/van [and] [can] haul/move/dolly/strong/moving
    load/unload/loading/unloading/pack/packing [up] [a/my/the/our/his/her] [moving/box] truck/pod/pods/trailer/van/uhaul/u-haul/car/boxes/stuff/things
    get/getting/got/gets [my/our/a/the/an/this/his/her/it] [old/big/heavy/new/used/queen/king/twin] @thing up/down/off/out/into/inside/home/across/to/over [the/my/a/of] [truck/stairs/flights/steps/van/house/curb/apartment/2/two/dump]
    get/getting/lift/carry/haul it/them/this/that to/into/in/up/down/out [the/my/his/her] [van/truck/house/apartment/dump/curb]
    up/down/three/two/#/four/five flights/floors/stories
    up/down # flights/floors/stories
    up two/three/four/five flights
    couch/sofa/dresser/mattress/desk/piano/fridge/freezer/sleeper/bed/table/boxes to move/lift/carry/haul
    lift/lifting/carry/carrying/move/moving/haul/hauling [some/a/my/the/heavy/few] [heavy/old/big] furniture/boxes/stuff/things/couch/mattress/dresser/couches/appliances/items/load/loads
    help/helping/hand/hands ... move/moving/lift/load/unload/loading/unloading/carrying
    help [me/us/them/my/@kin] lift/load/unload/pack/unpack/carry/haul
    haul/hauling/hauled/take/taking off/away/to [a/my/the] [old] dump/couch/mattress/junk
    junk/dump removal/run/haul/trip
    moving out/in/day/boxes/truck/help/supplies/blankets/to/into/from
    moving day/truck/van
    box truck
    packing boxes/tape/help/up/and
    out of [my/the/our/a] storage
    ? two/three/four/#/couple/few/some/big/young/strong/able [of] [big/strong/young/able] guys/fellas/men/dudes/movers/boys
    need/borrow/use/got/have/rent [a/your/somebodys/my] [pickup/box/big] truck and/n/to/for [a/move/haul/couple/two/help]
    load/loading/unload/pack up/in/out
    someone/somebody/anyone/volunteer/person/guy with/w/has a [pickup/box/big] truck/pickup/trailer
    uhaul/truck driver
    help/hand/hands lifting/carrying/loading/unloading/hauling
    washer/dryer/fridge/stove/freezer/couch/dresser/bed/desk/tv down/up/into/to/out/from
    ? need/extra/more/couple/few/some hands
    leave/leaving/out-of her/my/his/the apartment ... hands/boxes/truck
    be out ... cant lift
    moving from/to/out/into ... van/truck/car/help
  `,
  cleaning: `
    clean/cleans/cleaning/cleaner
    clean/cleaning/cleaned [my/the/her/his/our/a/up/some] [mothers/moms/whole] house/apartment/kitchen/bathroom/stove/oven/fridge/room/home/place/houses/apartments/windows/floors/rug/carpet
    housecleaning/housekeeping/housekeeper/housework/chores
    sweep/sweeping/mop/mopping/vacuum/vacuuming/dust/dusting/scrub/scrubbing
    tidy/tidying/declutter/decluttering/organize/organizing
    dishes done/piled/washed/in
    do/wash/washing [the/my/her] dishes
    trash/garbage/recycling [needs/need] [to/be] out/taken/taking/carried/to [down/out]
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
    [kitchen/bathroom/hall/bedroom/my/the] @fixture/floor/floors/dishes/kitchen/bathroom/carpet/rugs/windows/room/house mopped/scrubbed/vacuumed/swept/dusted/cleaned/washed/wiped/tidied/sanitized/disinfected/straightened
    floor/floors need/needs/wants [a/to/some] [mop/mopped/scrubbing/cleaning/be/sweeping]
    house/kitchen/place/apartment/bathroom/room/home/trailer is/are/looks/be/been/has/got [such/a/an/all/so/just/real/really/in] [a/an/such] disaster/wreck/mess/messy/filthy/dirty/nasty/pigsty/gross/piled/cluttered/hoarded/disgusting/trashed
    messy/dirty/filthy/cluttered/nasty/hoarded house/kitchen/apartment/room/bathroom/home/place
    piled [up] to/high/everywhere
    clean up/out/my/the/it
    clear/clearing/cleared [it/out/up/this/that/the/away] out/up/clutter/mess/junk
    clear it
    help us/me clear
    bag/bagging/bagged everything/it/things/stuff/up/all [up]
    do/does/did windows/bathrooms/floors/dishes/housework/housecleaning/baseboards/chores/toilets/kitchens
    do windows/window and/n/or bathrooms/floors/kitchens
    windows and bathrooms/floors
    bathrooms and kitchens/floors/windows
    wash/washing/washed/wipe/wiping/scrub/scrubbing/polish [down/up] [my/the/some/her/his/our/all] [my/the] windows/walls/floors/floor/dishes/tub/counters/baseboards/curtains/cabinets/toilet
    deep/spring/light/house/general clean/cleaning
    mop/vacuum/sweep/dust/scrub/disinfect/sanitize/declutter/tidy/hoarder/hoarding/clutter/cobwebs/filthy
    dirty dishes
    dishes/trash/clutter/garbage piling/piled/everywhere/stacked
    sink full/is of/full [dishes]
    strip/make/change/changing my/the/her/his bed/beds/sheets/linens
    housekeep*
    maid/maids/janitor
    light/some housework
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
    shovel/shoveling/salt/clear/clearing/dig/digging/plow/plowing/scrape/scraping/deice [out/off/my/the/our/her/his/out] [my/our/the/her/his/a] [front/back/wheelchair] ramp/steps/stairs/porch/walk/walkway/walks/driveway/car/cars/sidewalk/path/drive/stoop/roof/snow/windshield/paths/street
    dig/digging/dug me/us/my out/car/driveway/steps [out]
    driveway/sidewalk/walk/steps/walkway/path/porch/stoop/ramp [is/are/all] [a/all/sheet/of/pure/solid/completely] [sheet/of] ice/icy/snow/iced/slick/buried/snowed
    sheet of ice
    grass/lawn/weeds/yard/brush/leaves is/are/got/been/up/has [up/to/too/so/knee/waist/ankle/my/all/getting] [high/to] tall/high/deep/overgrown/long/knees/knee/waist/everywhere/dead
    knee/waist/ankle high/deep
    overgrown
    weed/weeds eater/whack/whacker/whacking/eat/pulling/pulled
    weedeater/weedeat/weedwhack/weedwhacker/bushhog/brushhog/mower/mowers/mowed/mows/lawnmower/raker/leafblower/snowblow/snowplow/mulch/mulching/compost/pruned/pruning/hedging/trimmer/edging/topsoil/flowerbed/flowerbeds/gardener/landscaping/shovelled/yardwork
    tree/limb/limbs/branch/branches/trees [limb/limbs] [is/are/has/just] [came/come/fell/fallen/hanging/down/blew/blown/broke/dead/on] [down/on/over/off]
    limb/limbs came/down/fell/on/hanging
    cut/cutting/mow/mowing/trim/trimming/edge/rake/prune/weed/weeding/water/watering/till/plant/planting/bag/bagging [down/up/back] [my/the/our/her/his/your/a/some/up] [front/back/big/dead/few] grass/lawn/lawns/bushes/hedges/tree/trees/yard/leaves/garden/flowers/plants/weeds/bush/limbs/roses/shrubs/tomatoes
    water/watering my/the/her/our/your plants/garden/flowers/lawn/tomatoes
    garden beds/bed/plot/help/work
    wood [needs] split/splitting/stacked/stacking/chopped/cut
    split/chop/stack/cut/stacking [my/some/the] [fire] wood/firewood
    firewood
    wood pile/splitter
    leaves everywhere/out/up/all/in/need/piling/to [front/the/my/rake]
    blow/blowing leaves
    snow/ice everywhere/out/on/piled/up/to/in
    do/does/will/can walks on/for/and
    do lawns/yards/driveways/walks/leaves/gutters
    gutters clogged/full/cleaned/cleaning
    salting/shoveling/plowing/mowing/raking/weeding/deicing/sanding
    walk/steps/sidewalk/driveway/yard/lawn/grass/hedges needs/need salt/salting/shoveling/clearing/plowing/cutting/mowing/raking/attention/work/cut/mowed/trimmed/trimming
    ? snowed in/out
    sidewalk/walk/walkway/driveway/steps/stoop/porch/gutters/lawn/yard/grass/hedges/leaves/bushes/tree/trees [needs/need/to/be/get] salted/sanded/cleaned/cleared/shoveled/plowed/mowed/raked/cut/trimmed/pruned/bagged/swept
    garden/tomato/flower/raised/vegetable/veggie bed/beds
    clean/cleaning/cleaned up [the/my/our] yard/leaves/branches
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
    run/take/return/bring/drop/get/carry [these/my/some/the/a/off/back/his/her] [overdue/few/library] book/books [back/to/off] [back/to/the/off]
    books back/returned
    library book/books/return/dvd/dvds/fine
    books are due/overdue
    wait/be/sit/stay [here/there/in] at/in my/our/the [place/house/apt/apartment/home] for/while [the/a] [cable/gas/plumber/delivery/repair/internet/meter]
    wait/waiting/be [here/home/around/there] for [the/my/a] cable/gas/plumber/delivery/repairman/internet/meter/super/package/movers/technician/installer/guy
    let the cable/plumber/delivery/meter/repair [guy/man] in
    cash/deposit/cashing/depositing a/my/the/this/his/her [ssi] check/checks/cheque/money
    ? to/by the/my bank/dmv/cleaners/postoffice/ups/fedex/dump/laundromat/registrar/city [hall]
    go/run/running/trip/stop/swing/get/gets [over/down/by/out] to/by/at the post/ups/fedex/bank/cleaners/dmv/dump/library/recycling/laundromat/courthouse
    ups/usps/fedex/amazon return/returns/drop/dropoff/package/pickup/label/box/store
    return [a/an/my/some/this] amazon/package/item/order/shoes/box/library
    mail/post/send/ship [off/out/in] [a/my/this/some/the/these/out] letter/letters/package/packages/card/cards/form/forms/bill/bills/payment/box/check/gift
    mail/get/bring/fetch/grab/check/take/pick [up/in] my/the/our/her/his mail
    mailbox
    get/grab/pick/fetch [up] my/the/a check/mail/keys/order/tags/glasses/paycheck/suit/money/package/packages/uniform/id
    loads of/piling/dirty/to [laundry/wash/clothes/up]
    # loads [of/piling] [laundry/wash/up]
    wash [is/are] [piling/piled]
    wash/dry/fold/folding/washing/do/doing/does [my/the/our/her/his/some/moms/a/few] [dirty/wet/load/loads] [of] clothes/sheets/laundry/wash/load/loads/linens/towels/blankets
    dirty/clean/wet clothes/laundry
    washer [is/done] broke/broken/broked/dead/died ... loads/load/clothes/laundry
    laundry down/up/back/done/day/help/piling/piled/in/out/washed/folded/basket/bags/room
    laundromat/washateria/coin
    voter/mail in/dropped ballot/ballots
    my ballot/ballots
    ballots/ballot dropped/box/mailed/in
    pay/drop my/the/a bill/rent/payment at/off/for
    drop off [my/the/a/this/some] [donation/donations/form/forms/papers/key/keys/check/package/rent/payment/return]
    take/drop [a/my/some/the] [bags/stuff/things/donations/bottles/cans/box] to/off/at [the] goodwill/salvation/thrift/donation/recycling
    quick/little/small/few/couple/any/odd errand/errands/stop/stops
    gofer/gopher
    stamps/envelopes
    buy/get/pick [me/up] [some] stamps
    dry clean/cleaning/cleaner/cleaners
    stand/hold/wait in/my line/place/spot/on
    tags renewed
    pick/get/drop [up/off] my/the/his/her/some dry cleaning
    from/at [the] cleaners/postoffice/ups/fedex/framers/tailor/locksmith
    suit/shirts/dress/coat/clothes/coats [picked] [up] from/at/to the cleaners/tailor/laundromat
    clothes/laundry/wash/sheets [been/are/is] dirty
    carry/take/tote/haul the/my basket/clothes/hamper
    keys/key/form/forms/papers/check/letter/donations dropped off/at
    rental/management/leasing office
    mail stuff/things
    a/the/my/this/some letter/card/form/check/letters/cards dropped/mailed/sent/posted/delivered [off/in/at]
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
    car/truck/house/mortgage/trailer/lot/rent/insurance/loan payment/payments/note/rent
    mortgage/copay/copays/bail/deductible/premium/fees/taxi fare
    cutting/cut/shutting/shut/turning/turn [me/us/off] off/my/our/the ... morning/tomorrow/today/tonight/friday/monday/lights/gas/power/electric
    electric/gas/light/power/water/phone company [is] cutting/cut/shutting/shut/turning/turn/disconnecting/wants/said/says
    cutting/cut/shutting/turning me/us off
    disconnection/disconnect/shutoff/final/cutoff/past notice/due/date
    past due
    final notice
    light/lights/power/electric/gas/water/phone/heat/internet [is/are/getting/gonna/about/to/going/bill/gets] [getting/be/to/get] shut/cut/shutoff/disconnected/turned
    behind on [my/the/our] [rent/bills/bill/mortgage/lights/electric/gas/car/light/water/payments/everything]
    behind two/three/#/a [month/months]
    two/three/#/couple/four/five months behind
    months behind
    rent [is/was] late/due/short/behind/owed/past/coming/went
    short on [my/the/our/this] [rent/bill/bills/phone/light/electric/car/money/cash/gas/month]
    im/we/am/are/still/be/is/little/bit short $
    short this/for/on [the/my] month/week/rent/bill/rent/bills
    # short
    $ # short
    cant/cannot/couldnt/unable/can/not/dont make/pay/cover/afford/swing/meet [my/the/our/this] [light/gas/phone/electric/water/car/next] rent/bill/bills/payment/payments/mortgage/copay/note/fare/deposit/lights/insurance/gas/tuition
    pay/paying/cover/covering/toward/towards [for/my/the/our/a/somebodys/someones/part/of] [light/gas/phone/electric/water/heating/hospital/funeral/rent/vet/car] bill/bills/rent/payment/deposit/funeral/burial/fare/copay/cost/costs/expenses/fees/insurance/ticket/fine/lot
    chip/pitch/kick/throw in [#/$/a/some/money/for/few/something] [bucks/dollars/on/toward]
    can chip/pitch in
    $ #/some/a [to/on/toward/for] [put/give/somebodys/someones/a/spare/light/rent]
    broke till/until/til/this/as/right/and/no [payday/friday/the/week]
    light/gas/electric/rent/heat/water/oil/funeral/burial money/assistance/fund/help/costs
    burial/funeral costs/expenses/cost/bill
    tow/towing/parking/court/late/storage/application/overdraft fee/fees/fine/ticket
    paypal/venmo/cashapp/zelle/gofundme
    cash app
    paycheck advance
    borrow/lend/loan/spot/front [me/us] [a] #/$/few/some/twenty/fifty/hundred/little [bucks/dollars/cash/money/$]
    spot/lend/loan/front me/us
    few bucks/dollars
    help [me] pay/paying
    gas for [my/the] car/truck/work
    tuition/bus pass/fare
    bus/metro/train/transit pass/card/ticket/tickets/tokens/fare
    first and/n last [months/rent]
    im/we/still/come/coming/be # short
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
    tub/transfer/bath/shower/bathing bench/chair/seat/stool/transfer/board/rail
    transfer/gait/back belt/board/bench
    lift/power/transport/geri/recliner/potty/shower/bath/wheel chair/chairs
    power chair/wheelchair/scooter
    powerchair
    hearing aid/aids [battery/batteries]
    bed pan/pans/pads/rail/rails/alarm/wedge/liners
    chux/underpads/briefs/incontinence/attends/bedpads/urinal/urinals/thermometer/oximeter/inspirometer/tens/cpap/bipap/prosthetic/orthotic/orthotics/inserts/walkers/rollators/canes/splint/sling/slings/ostomy/colostomy/syringes/needles/bandaids/walkers/grabbers/reacher
    incontinence pads/supplies
    adult/mens/womens/senior diapers/pullups/briefs/pads
    pulse ox/oximeter
    oxygen tank/tanks/concentrator/tubing/machine/bottle
    cpap/bipap/oxygen/nebulizer mask/hose/machine/tubing/supplies/parts
    feeding tube/pump/supplies
    knee/ankle/back/wrist/leg/arm/neck/boot/walking/surgical boot/brace/sling/scooter/splint/collar/wrap
    walking boot
    bp/blood/pressure cuff/monitor/machine
    diabetic/diabetes/wound/medical/catheter/trach supplies/supply/shoes/socks/strips/equipment/gear
    sugar/diabetes/glucose machine/meter/strips/monitor/sensor/sensors/kit
    libre/dexcom
    first aid kit
    heating pad
    eye/reading glasses
    glasses broke/broken/prescription
    new/lost/broke/broken [my/reading] glasses/dentures
    wheelchair/walker/rollator/scooter battery/wheel/lost/broke/broken/tire/brakes/brake
    my/his/her/moms/dads wheelchair/walker/rollator/scooter/cane [got/is/was/has] lost/stolen/broke/broken/wheel/quit/died/tire
    toilet seat riser/raiser
    riser/raiser
    walker with wheels
    hospital gown/table/beds/bed
    wheelchair/walker/scooter/rollator brake/brakes/wheel/wheels/tire/battery/seat/cushion/arm/footrest
    a/my/the/need/for/with/old/electric lift chair/recliner
    lancets/lancet
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
    car/truck/van/engine wont/doesnt/didnt/will start/turn/crank/not [over/start/on]
    car/truck/van battery/tire/trouble/tow/jump/stuck/in
    dead/car/truck/bad battery
    flat/spare/new/bald/used tire/tires
    tire/tires
    car is stuck/dead/in
    jumper/jump cables/cable/start/box/pack
    a jump/tow
    tow truck
    gas can
    out of gas
    lockout kit
    cut/trim/braid/style/shave/do/wash/color/perm [my/her/his/your/kids/peoples/moms/dads] [own] hair/beard
    hair cut/cuts/trim/braided/braids/done
    barbering/barber/hairdresser/beautician/hairstylist/manicure/nails
    lessons/lesson/tutors/tutored/algebra/calculus/geometry/reading/sat/ged/esl/gre tutor/lessons/help/class/classes/prep
    fiddle/piano/guitar/drum/drums/violin/music/swim/swimming/driving/dance/art/cooking/knitting/sewing/banjo/singing/english/esl lesson/lessons/class/classes
    ged/esl
    teach me/us/my/him/her/someone/somebody/@kin/kids/people/anyone [how] [to] [drive/swim/read/cook/sew/knit/guitar/piano/math/crochet/ride/write/speak/english]
    teach/teaching/learn/learning [how] [to] drive/swim/read/cook/sew/knit/crochet/ride/english/piano/guitar/math
    learn/practice/improve english
    essay/proofread/proofreading/homework/science/math/school help/project/fair/paper/essay
    essay/proofread/proofreading/edit
    good at/in math/science/reading
    math/science/history/biology/chemistry
    lost/found/missing/stolen/escaped [my/a/our/the] [old/little/gray/black/orange/white/brown] @pet/wallet/keys/purse/phone/bike/bag/glasses
    dog/cat/kitten/puppy/parrot got/ran/is/went/has/run out/away/missing/loose/lost/gone
    lost/missing dog/cat/pet/kitten/puppy/bird
    bike/bicycle/tricycle/trike/ebike/skateboard [got/is/was] [stolen/stole/broke/flat]
    hay/straw/feed/chicken/bales/alfalfa for/wire/bales
    hay/straw/bales/alfalfa
    borrow/lend/loan/use [me/us/a/an/somebodys/someones/your] [big/large/extra] roasting/ladder/drill/pan/pot/crockpot/roaster/mixer/wrench/jack/saw/charger/tent/tools/cooler/grill/sewing/vacuum/generator/projector/table/chainsaw/bike
    roasting/baking/frying/cake/turkey/muffin pan/pans/tin/dish
    roaster/crockpot/blender/toaster/mixer/kettle/griddle/coffeemaker
    a/my/the/extra/electric/xtra hot plate
    slow cooker
    coffee maker
    charger/chargers/generator/extension
    phone/laptop charger
    extension cord
    extra/spare/used/working/old microwave
    flashlight/flashlights/candles/matches/lantern/lanterns
    books/book/magazines/novels/puzzles/puzzle/yarn/fabric/crafts/beads/craft/bible/bibles/quran
    toys/toy/games/doll/dolls/legos/presents/gifts/stocking/stockings/santa
    holiday/christmas/xmas/birthday/party gift/gifts/toys/present/presents/decorations/tree/lights/party/stuff/supplies
    school supplies/bag/project
    notary stamp
    sew/sewing/mend/mending/hemmed/hem/alterations/tailor/seamstress/quilting/crochet/zipper/button/buttons
    take/taking [some/a/family] pictures/photos/portraits
    passport/family photo/photos/picture/pictures
    drinking/jug/jugs of water
    well went/is/ran/gone/went dry
    water hauled/delivered/jugs
    bottles/jugs/case/cases/gallons of water
    legal help/aid/advice/lawyer/services
    lawyer/attorney/paralegal/public/defender
    job/jobs/work lead/leads/interview/opening/openings/hiring
    need/want/needs a/another job
    looking for/4 a/work job/work
    find work/job/jobs
    hiring/employment
    reference/references/mentor/mentors/mentoring
    ticket/tickets to/for
    moral support/witness
    instrument/guitar/keyboard/drums/trumpet/violin
    vote/voting
    space/electric heater/heaters
    garden/yard sale/tools
    volunteers/volunteering
    umbrella/cooler/suitcase/suitcases/luggage/backpack
    tow/stuck in mud/snow/ditch
    free haircuts
    fix/fixing/repair/repairing/tune/patch [up] [a/my/your/the/their/peoples/kids/our] [old] bike/bikes/bicycle/bicycles/car/cars/truck/brakes/tire/tires/watch/watches/zipper/shoes
    my/a/the/pants/skirt/dress hem/hems/zipper [fixed/sewn]
    find/finding/search/searching/look/looking [for] my/our/her [lost] @pet
  `,
};
