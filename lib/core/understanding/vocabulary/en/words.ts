import type { Words } from '../vocabulary.ts';
import { classes } from './classes.ts';

export const words: Words = {
  classes,
  marks: `
    the a an is are am was be been i im ill id ive my me mine you your he him his she her hers it its we our us they them
    their this that these those of to for from with and or but not do does did dont doesnt didnt can could would should
    will wont cant have has had need needs want someone anyone anybody somebody please thanks thank hello hi hey good
    what when where who how why yes yeah yep nope up down out at on in by about if so just only now then there here get
    got go going come coming help today tomorrow any some all done
  `,
  lists: `
    someone: someone/somebody/anyone/anybody/volunteer/volunteers/neighbor/neighbors/person/people/folks/driver/helper/yall/ppl
    who: i/we
    they: he/she/they/mom/mother/dad/father/husband/wife/son/daughter/grandma/grandpa/grandmother/grandfather/neighbor/friend/sister/brother/uncle/aunt/baby/kid/kids/child/children/roommate/family
    them: him/her/them/it/that/this/u/you/those/these
    him: him/her/them/it/that/u/you
    me: me/us/her/him/them
    my: my/our/his/her/their/the/a
    kin: mom/mother/moms/dad/father/husband/wife/son/daughter/grandma/grandpa/granny/grandmother/grandfather/sister/brother/uncle/aunt/baby/kid/child/roommate/friend/neighbor/girlfriend/boyfriend/partner/cousin/niece/nephew/man/woman/guy/lady/girl/boy/person/patient/someone/somebody
    child: son/daughter/kid/child/toddler/baby/boy/girl/grandson/granddaughter/nephew/niece/kids/children/grandbaby
    elder: mom/mother/dad/father/husband/wife/grandma/grandpa/granny/grandmother/grandfather/uncle/aunt/parents/elderly/senior/seniors/elder/elders
    pet: dog/dogs/cat/cats/pet/pets/puppy/puppies/kitten/kittens/bird/rabbit/hamster/pup/pups
    thing: couch/sofa/dresser/bed/mattress/furniture/table/boxes/box/fridge/refrigerator/stuff/things/washer/dryer/desk/bookcase/piano/cabinet/heavy/chair/tv/apartment/apartments/studio/household
    buy: milk/eggs/bread/rice/beans/fruit/vegetables/veggies/potatoes/onions/cereal/juice/coffee/sugar/flour/oil/chicken/meat/cheese/butter/oatmeal/pasta/soap/detergent/toothpaste/shampoo/toilet/bananas/apples/water/cans/oranges/soup/tea
    fetch: pick/grab/get/bring/deliver/fetch/drop/collect/run
    do: do/handle/take/cover/make/get/bring/go/come/be
    pills: pills/meds/medicine/medication/medications/tylenol/tablets/benadryl/oxys/xanax
    chest: chest/heart
    now: now/asap/immediately/urgent/urgently/quick/quickly/hurry
    day: today/tonight/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/this/then/mon/tues/wed/thurs/fri/sat/sun
    fix: fix/repair/look/patch/install/put/hang/mount/change/replace/unclog/check/fixed/fixing
    serve: drive/cook/babysit/fix/shop/translate/interpret/teach/tutor/help/deliver/walk/watch/donate/shovel/clean/sew/paint/move/give/lend/offer/provide/visit/listen/sit/haul/repair/host/feed/mow/rake/bake/knit/braid/garden/build/install/foster/mend/assemble/type/read/write/organize/iron/wash/cut/trim/plow/transport/serve/share/store/assist/volunteer/mentor/coach/hem/weld/plumb/wire/prep/pack/sort/pray/chat/cover/spare/contribute/supply/check/run/pick/take/bring/grab/get/carry/lift/hang/sweep/mop/vacuum/escort/accompany/photograph/notarize/groom
    reader: people/folks/anyone/anybody/someone/somebody/whoever/those/seniors/elders/neighbors/families/elderly/kids/others/everybody/everyone/vets/veterans/students/moms/mothers/grandmas/shut-ins
    need: need/needs/needed/needing/require/requires
    cant: cant/cannot/unable/couldnt
    drive: drive/driving/carry/run/take/bring
    toxic: bleach/poison/battery/batteries/magnet/magnets/coin/chemical/chemicals/cleaner/detergent/antifreeze/drano/pod/pods/ammonia/lighter/gasoline/pesticide/mushrooms/lye/glass/needle/pills/pill/meds/medicine/medication/tylenol/nail/screw/turpentine/alcohol
    young: son/daughter/kid/child/toddler/baby/boy/girl/grandson/granddaughter/nephew/niece/kids/children/grandbaby/twins
  `,
  texting: `
    u = you
    ur = your
    r = are
    pls = please
    plz = please
    plse = please
    pleas = please
    plese = please
    thx = thanks
    thnx = thanks
    tx = thanks
    ty = thanks
    tysm = thanks
    thanx = thanks
    nxt = next
    wknd = weekend
    wkend = weekend
    sum1 = someone
    some1 = someone
    any1 = anyone
    every1 = everyone
    no1 = nobody
    ppl = people
    bc = because
    bcuz = because
    cuz = because
    cus = because
    coz = because
    cause = because
    w = with
    wit = with
    wth = with
    w/o = without
    wo = without
    & = and
    n = and
    nd = and
    @ = at
    tmrw = tomorrow
    tmr = tomorrow
    tmw = tomorrow
    tmro = tomorrow
    tom = tomorrow
    tomorow = tomorrow
    tommorow = tomorrow
    tommorrow = tomorrow
    tomm = tomorrow
    2morrow = tomorrow
    2moro = tomorrow
    2mrw = tomorrow
    2nite = tonight
    2night = tonight
    tonite = tonight
    2day = today
    nite = night
    b4 = before
    gr8 = great
    l8r = later
    cn = can
    cud = could
    wud = would
    shud = should
    gonna = going to
    gunna = going to
    wanna = want to
    gotta = got to
    gimme = give me
    lemme = let me
    kinda = kind of
    dunno = dont know
    idk = dont know
    imma = ill
    ima = ill
    sumbody = somebody
    sombody = somebody
    ned = need
    nead = need
    neede = need
    nd2 = need to
    nid = need
    ryde = ride
    rde = ride
    rid = ride
    fud = food
    foood = food
    meds = medicine
    med = medicine
    rx = prescription
    scrip = prescription
    script = prescription
    scripts = prescription
    appt = appointment
    appts = appointment
    apt = apartment
    dr = doctor
    dr's = doctor
    doc = doctor
    docs = doctor
    hosp = hospital
    hubby = husband
    hrs = hours
    hr = hour
    min = minute
    mins = minutes
    wk = week
    wks = weeks
    mo = month
    sum = some
    sumthing = something
    smth = something
    nvm = nevermind
    nvmd = nevermind
    nm = nevermind
    omw = on my way
    y'all = yall
    ya'll = yall
    ya = you
    yous = you
    doin = doing
    lookin = looking
    goin = going
    comin = coming
    drivin = driving
    movin = moving
    cookin = cooking
    havin = having
    havent = havent
    aint = isnt
    dont = dont
    don = dont
    do'nt = dont
    cannot = cant
    can't = cant
    cnt = cant
    didn = didnt
    wasnt = wasnt
    abt = about
    fone = phone
    grandson's = grandson
    mama = mom
    momma = mom
    ma = mom
    mum = mom
    mommy = mom
    papa = dad
    pops = dad
    daddy = dad
    abuela = grandma
    bf = boyfriend
    gf = girlfriend
    bby = baby
    babysiter = babysitter
    yo = yo
    yr = year
    yrs = years
    sat = sat
    1st = 1st
    need 2 = to
    someone 2 = to
    want 2 = to
    able 2 = to
    go 2 = to
    ride 2 = to
    way 2 = to
    get 2 = to
    going 2 = to
    have 2 = to
    trying 2 = to
    anyone 2 = to
    help 2 = to
    2 go = to
    2 get = to
    2 take = to
    2 drive = to
    2 translate = to
    2 pick = to
    2 help = to
    2 the = to
    2 my = to
    2 work = to
    2 church = to
    2 school = to
    2 come = to
    2 fix = to
    2 watch = to
    2 walk = to
    2 doctor = to
    2 see = to
    2 talk = to
    2 move = to
    4 my = for
    4 the = for
    4 me = for
    4 a = for
    4 us = for
    4 her = for
    4 him = for
    thanks 4 = for
    food 4 = for
    something 4 = for
    someone 4 = for
    ride 4 = for
    help 4 = for
    looking 4 = for
    til = till
  `,
  ordinary: `
    hours house houses home homes mouse moose horse nurse purse course could would should world word words works worked
    worker workers right light lights night might sight fight tight eight weight height
    there their these those where were here hear heard heart hearth start started stars stare store stores story storm
    stair stairs stand standing still stick sticks stock stone stop stops stopped
    bread breath breathe break breaks broke broken bring brings brought bright brown board boards boat
    chair chairs chain cheap check checks cheek cheese chest chess choice choose chose change changed charge cheer
    church clean cleans clear clears climb close closes closed clothes cloth cloud class classes clock coach coast coffee
    color colors comes count counts counter county country couple court cover covers cousin crack crash cream crazy cross
    crowd daily dance dance danger dates death delay desk diner dinner dirty doing doors double doubt draft drain drains
    dream dress dressed drink drinks drive drives driver driven drops dryer early earth eaten eight either email empty
    enjoy enough enter entry equal error event every exact exist extra faces faith falls family famous fancy fault favor
    feels fence fever field fifth final finds fired fires first fixed flash flesh floor floors flour flows focus force
    forms forth found frame fresh friend friends front fruit funny games given gives glass globe going goods grade grand
    grant grass great green group grown guard guess guest guide hands handy happen happy hated hates heads heavy hello
    helps helped helper horns hotel house human humor ideas inner issue items joint judge juice keeps kinds knees knife
    known knows labor large later laugh learn least leave leaves legal level light liked likes limit lines lists lives
    local looks loose lower lucky lunch makes march match maybe meals means meant metal meter minor mixed money month
    months moral motor mount mouth moved moves movie music names needed needle nerve never newer night noise north noted
    notes novel occur ocean offer often order other otter ought outer owner pages paint panel paper party paste patch
    pause peace phase phone phones photo piece pilot place places plain plane plans plant plate plates point pound power
    price pride prime print prior prize proof proud prove queen quick quiet quite radio raise ranch range rapid ready
    refer reach reply right rings river rough round route royal rural safer sales sauce saved saves scale scene scope
    score sends sense serve seven shade shake shall shape share shared sharp sheet shelf shell shift shine shirt shock
    shoes shoot short shots shown shows sides since sites sixth skill sleep slept slide slips small smart smell smile
    smoke solid solve sorry sorts sound south space spare speak spend spent split spoke sport staff stage stake stamp
    stamps state steam steel steps stuck study stuff style sugar suite super sweet table taken takes taste taught teach
    teams tears teeth thank thanks thats theft theme thick thing things think third three threw throw times tired title
    today tooth topic total touch tough towel tower track trade train trains treat trees trend trial tried tries trips
    truck truly trust truth tumor twice under union unity until upper upset urban usage usual valid value vedio video
    visit vital voice waist waits waste watch watched water weeks weigh whole whose woman women words worse worst worth
    wound write wrong wrote yards years young yours youth walks walker walked wanted waiting meeting market marked
    mother father brother sister another bother mothers fathers weather whether feather leather rather gather
    number member letter better butter bitter matter latter after water winter summer dinner corner
    reason season listen reading rating voting coding hiding riding wedding bedding building boarding hearing wearing
    morning moaning evening warning earning learning planning running raining training gaining turning burning
    bought thought though through thorough caught daughter laughter slaughter
    school social special general several central personal hospital capital total
    please pleased release police policy polite notice office officer
    become before because between behind belong besides finally really mostly
    almost already always anyway around arrive arrived across accept access account
    Thursday Tuesday Saturday apartment appointment government department
    expect except accept aspect respect inspect suspect
    minute minutes moment movement payment parent parents patient patients present
    delivered deliver deliveries disaster distance district
    insurance entrance balance advance finance
    family familiar famous facility
    lonely lovely likely likes lively
    shaving sharing shaking staying
    carry cherry curry hurry sorry worry marry
    funeral general mineral
    wallet walled pallet ballet bullet
    pocket packet jacket rocket racket basket
    driving diving during
    mental rental dental metal
    tracking trucking
    prayer prayers player players payer
    strong string spring
    liver river diver giver
    pasta pastor paste
    couch coach touch pouch
    tablet table tables
    stranger stronger
    bottle battle cattle kettle settle
    scared sacred scarred shared
    living loving leaving lifting listing
    missed mixed misses
    county counts
    folks forks
    rider riders
    aller allergy
    hunger hungry angry
    recovery recover discover
    needles noodles
    bills balls bells
    rented rent rents
    bored board
    visited visits
    teaches teacher teachers
    mopped moped
    loan loans
    hangs hands
    drops droops
    shovels
    stolen stored
    writes
    parking packing parting
    dealing
    mailing mailed
    wrapped trapped
    snapped
    blessed blesses
    phoned
    typed
    folded
    banking
    hired tired
    thanksgiving staffing buses christian christians staying stating shopper tenth sorting moaning stocking
  `,
  fillers: `
    hi
    hello
    hey
    heya
    hiya
    good morning/evening/afternoon/night/day
    please
    yo
    um
    umm
    uh
    well
    so
    hun
    hon
    dear
    sir
    maam
    ma am
    thanks
    thanks so much
    thank you
    thank you so much
    thank you very much
    thanks again
    sorry
    sorry for the long message
    excuse me
    everyone
    everybody
    all
    yall
    there
    folks
    god bless
    god bless you
    lol
    🙏
    ❤
    😊
    🙂
    👍
    😂
    ok
    okay
    actually
    oh
    ah
  `,
};
