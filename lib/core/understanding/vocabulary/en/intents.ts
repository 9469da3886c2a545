import type { Cue, Section } from '../vocabulary.ts';

export const intents: Readonly<Record<Cue, Section>> = {
  need: `
    need/needs/needed/needing/require/requires
    in need of
    ! i/we [really/still/also/just/do/desperately/urgently/badly] need
    ! i/we will/am/are/would/might/may need/needing
    ! what i need is
    looking for
    searching for
    hunting for
    seeking
    in search of
    trying to find/get/locate/borrow
    hoping to find/get/borrow
    hoping someone/somebody/you/anyone
    could [really/sure/also/still/definitely] use
    ! i/we/she/he/they/neighbor/mom [could/would/can/cud] [really/sure/also/still/definitely] use a/some/any/help
    ! i/we/she/he/they could/would [really/sure/also/still/definitely] use
    can use some/a/help
    ! can/could/will/would/may/might/can't [please/possibly/maybe] @someone
    ! cn/could/can one/some of you/yall
    ? can/could/will/would you/u/yall [guys/all/please]
    can/could/will/would you/u/yall [guys/all/please/folks/possibly/maybe] help/bring/get/give/send/drive/take/pick/find/come/drop/lend/watch/fix/show/teach/explain/buy/deliver/pay/cover/assist/read
    ! any of yall/you able/free/have/got/know/want
    do any of you/yall
    ! is/are there/anyone/anybody/someone/somebody/any ... able/available/around/who/that/free/can/to/going/willing/driving/with/out/near/heading
    is/are there a/any/still/some/anyone/somebody/someone/anybody/anything/anywhere/help
    is anyone/anybody/someone/somebody
    ! anyone/anybody/somebody/someone [here/there/around/out] able/around/free/got/have/handy/know/knows/available/willing/to/going/driving/who/that/can/could/with/has/near/nearby/heading/local
    anyone/anybody/somebody/someone
    ! does/do/did anyone/anybody/someone/somebody/any/yall have/know/got/has/do/own/fix/sell/speak/drive
    do you/u/yall [guys/all/still/also/ever] have/do/give/offer/deliver/know/got/provide/help/carry/take/bring
    ! who can/could/will/knows/has/would/do/might/is/does ... help/fix/take/drive/watch/get/pick/bring/sit/walk/feed/fill/translate/read/show/clean/move/do/come/me/my/us/the
    who can/could/has/knows/would
    who do i ask/call/see about/for
    who to call for/about
    help with/w/me/us/my/her/him/our/wanted/needed/getting/finding/paying/moving/filling/to/for/bathing/cleaning/carrying/lifting/fixing/reading/understanding
    ! help a/an/my mother/mom/family/neighbor/elderly/old/senior/young/single/disabled/friend
    please help
    ! help us/me/them $
    ! help us/me at/in/please/here
    ! please come/send/give/bring [me/us]
    no one/nobody [is] help/helping/helps
    in the street/streets
    ! have not/never/nothing/no received/gotten/anything/food
    ! in need
    some/any/little help
    want/wants/wanted/wanting a/an/some/someone/somebody/to
    would/id/i'd/we'd/wed/shed/hed [really/also/just] like/love/appreciate/want/enjoy
    would be nice/great/wonderful/helpful/good/lovely/amazing [to/if]
    would be a blessing/help/godsend/lifesaver
    be a blessing/godsend
    ! be nice/great/wonderful/good to have
    if anyone/somebody/someone/anybody/you could/can/would/is/were
    if they could
    ! may/can/could i/we/she/he [please/also/possibly/still] get/have/borrow/come/request/ask/receive/pick/use
    wondering/wonder if
    any chance/way/possibility
    ? any
    ! any [extra/spare/free/good/hot/more/cheap/used] @buy/food/rides/ride/help/coats/coat/clothes/diapers/meals/meal/dinners/dinner/boxes/formula/wipes/furniture/places/place/money/lunch/shoes/jackets/blankets/leftovers/left/handyman/plumber/volunteers/drivers
    ! im/were/we/i/is/are/all/completely/totally/just/shes/hes/already/almost/nearly/about out of
    out of formula/food/diapers/milk/insulin/pads/heat/medicine/bread/groceries/wipes/oil/work/everything/water/pampers
    completely out
    all out
    ran/runs/run/running/runnin [completely/all/low/almost/clean] out
    ran/running/run/getting/very/so/really low
    low on
    down to my/the/our/his/her/last/one/two
    last bottle/pack/diaper/can/one/few/pill/pills/box/scoop/dose
    used/finished/gave/ate my/the/up/our last
    no food/heat/hot/water/power/electric/electricity/gas/lights/groceries/milk/diapers/formula/clothes/coat/coats/shoes/bed/beds/money/cash/place/where/internet/wifi/furniture/medicine/dinner/lunch/breakfast/stove/car/way/ride/one/insulin/pampers/blankets/blanket/phone
    ? no car/ride/way/one
    nothing/anything to eat/wear/feed
    nothing in the/my fridge/house/pantry/cupboard/cabinets/kitchen
    dont/doesnt/havent/didnt/hasnt/dont/never have/has/own/got/had [a/an/any/enough/no/much/my]
    havent/hasnt/not/didnt/aint eaten/eat/ate/had
    got no/nothing
    has/have no/nothing
    have no/nothing
    cant/couldnt/can't/unable [to] [really/even/hardly] afford/get/carry/lift/walk/drive/reach/climb/pay/cook/stand/do/see/read/bend/figure/find/shop/clean/push/open/close/shovel/move/make/go/leave/understand/sleep/breathe/bathe/manage
    ? cant/not able/hard/difficult/tough/struggling/struggle
    having trouble/difficulty/problems/hard
    hungry
    starving
    ? broke/broken/busted/stopped/quit/leak*/clog*/stuck/jammed/overflow*/flooded/flooding/cracked/loose
    wont/doesnt/not/isnt/stopped/aint/dont [even] start/turn/open/close/closing/work/working/lock/flush/drain/shut/latch/charge/connect/load/heat
    is/are/got/keeps/went/just broken/broke/leaking/clogged/stuck/jammed/overflowing/out/off/down/beeping/dripping/cracked/acting/dying/dead
    fell/came/coming off/down/apart
    getting/being/got/are/facing/about/been/were evict*
    evict* me/us/notice
    behind on
    short on
    short # for
    where/how can/do/does/could i/we/one/she/he/someone/people/you ... get/find/go/sign/pick/apply/donate/buy/sleep/stay
    where/what/wht/when time/day/is/are/do you/u/yall ... food/pantry/boxes/diapers/meals/giving/hand/coats/give/clothes
    where is the/ur/your [food] pantry/kitchen
    ! to borrow/rent/use
    borrow
    teach/show/tutor me/my/us
    teach me/my
    drive/take/bring/carry/run/drop/pick/walk/get me/us [up/to/home/over]
    ! take/drive/bring/carry my @they/mother/nephew
    ! give me a/some ride/lift/hand/food
    bring me/us/my
    get me/us/my [some]
    lend me/us
    explain to/it/this me/my
    nowhere to
    no place to
    anywhere to/for
    somewhere to/for
    trying to [get/go/make/find/reach/keep]
    ? please
    ? appointment
    ! i/we/she/he have/has/got [a/an/my/her/his] [eye/foot/heart/doctor/doctors/dental/dentist/dr] appointment/problem/problems/surgery/court/dialysis/chemo
    ? asap
    ? urgent
    ? for my/her/his/our/their
    ? kids/family/baby/son/daughter/mother/husband/mom/dad
    ? wanted
    ? have to/got/must be/get/go
    ? must be/get
    ? gotta
    get/getting/be/being discharged/released
    request
    requesting
    requested
    on behalf of
    ? has/have an appointment
    ? still have
    alone all day
    ! do yall/you guys [still/also] deliver/have/give
    lonely
    lonesome
    so/very/real/feeling/feel/im alone
    just me and
    shut in
    ! up on mr/mrs/ms/miss
    shut/shutting/turn/turning/cut/cutting [me/us/my] off
    shut off/shutoff
    i owe
    we owe
    past due
    final notice
    disconnect*
    got/fell/came/been/am/is hurt/sick/injured/behind/depressed/overwhelmed/laid
    fining/fined me/us
    didnt/doesnt/wont/not/dont/aint show/replace/last/deliver/come/cover/answer/reach
    denied
    turned me/us away/down
    sleeping on the/a floor/couch/street/bench/train/car
    sleeping in my/the/our car/park/train
    homeless
    kicked out
    wont let me
    meal train
    list last/same
    same again/order
    ! trade/swap for
    ? how much/many/do/can
    help wanted
    ! i want to talk/speak to someone/somebody who/that/about
    ! just want/need to talk
    ! somebody/someone/anybody to talk/chat/listen
    somebody to talk
    dont know how/what/where/who/to
    not sure how/what to do/fill
    passed [away]
    died
    miss my/him/her
    grieving
    depressed
    shovel us/me out
    ! would/could/will/can @someone ... mind/please/help
    needing
    wishing for/i had
    wish i had/someone/somebody
    due in/date/soon
    coming home
    ! how do i/we get/find a/an/some/to
    kids/child/baby/family had/have nothing/no
    theres/there nothing/no ... eat/tomorrow/dinner/house/left/fridge
    zero food/money/heat/groceries/milk
    would be [so/very/really] grateful/thankful/appreciated
    keeps/keep/kept flickering/leaking/freezing/crashing/beeping/running/dripping/falling/tripping/shutting/overflowing/coming
    is/are/was/been acting/flickering/rusted/rotten/peeling/cracked/broken/loose/stuck/missing [up]
    keep/keeping an/a eye
    been without
    without heat/power/water/food/electricity/gas
    ! someone/somebody/one trustworthy/reliable/strong/kind/handy/patient/young
    ! some/any young/strong/kind/handy person/man/guy/woman
    ! some/any volunteer/volunteers
    stranded
    come/coming get/pick me/us/him/her
    seat in/for
    quit on
    be left [by/alone]
    zero
    laid off
    any moms/dads/neighbors/students/teens/handymen/plumbers/nurses/rooms/seats/openings/vans/drivers
    wanted
    speaks only
    be/get out of [the/my/our]
    be out by
    have to be out
    waiting at
    got a letter/notice/package/flat
    my lease
    left a/me form/notice/letter
    eyes are/is bad
    help my/our/an
    will somebody/someone/anyone
    who will walk/take/feed/watch/drive/help/pick
    so bad
    hoarding
    cast on
    ! where do/can i/we get/find/buy/go
    burned/burnt out of
    isnt/aint working
    keep/keeps going out
    on my wires
    all ice
    icy
    getting/get rid of
    have to be at/in/there ... car/ride
    ! do you know a/any/of/where/if ... giving/handing/who/that
    no plates/chairs/dishes/beds/coats/shoes/blankets/blanket
    ! no plates/chairs/dishes/beds
    ! signing up for/online
    ! i/we need/want [to] borrow
    ! [what] i really need is
    any ... available
    need picked/dropped/fixed/cleaned/moved/delivered/done/taken/washed/built/witnessed
    ! need/needs [my/the/a/her/his] ... picked/dropped/fixed/cleaned/moved/delivered/done/taken/washed/built/shoveled/mowed/filled/signed/witnessed [up/off]
    burst
    new here
    know a soul
    dont know anyone/anybody/a here
    on my own
    crying
    overdosed
    put/kicked/threw me/us out
    pipe burst
    wont stop chirping/beeping/leaking/running
    everywhere
    buried
    whos/who got/has a
    got hacked
    help applying
    near #
    is it possible to
    can we/i schedule
    schedule a ride
    my ride bailed/cancelled/canceled/fell
    wants # up
    cant get out of bed
    up front
    no couch/sofa/furniture
    short $
    # short
    gotta be out
    hungry and/baby
    gotta move
    wish i had
    ! anyone/anybody giving away
    # dollars till/until
    help applying
    @someone to @serve
    ! have somebody/someone to
    would love/like to have/get/find/borrow
    ! somebody/someone to teach/help/show/drive/take/walk/watch/sit
    dont understand it/them/this/the
    due by/on
    clogged
    living out of/in
    ! help clean/move/fix/fill/carry/cook/shop
    out all week
    aint/havent ate/eaten
    stuck in/at the/my/home house/apartment/home
    keeps going off
    coming through the ceiling/roof/wall
  `,
  offer: `
    ? i/we can/could [also/still/always/totally/even/probably] do/be/go/come/make
    ? i/we can/could/cn [also/still/always/totally/even/easily/probably]
    ? i/we have/got
    ! if needed
    ! if you need [me/it/help/them]
    ! [can/will/we] hand/handing/giving/pass/passing/give out
    do you know ... giving/handing/passing out
    ! ^ will provide/serve/donate/cook/deliver/help/drive/bring/give/share
    ! how can we help
    ! to serve [my/the/our] [community/people/neighbors/neighborhood]
    ! can/could serve/deliver/bring/cook/assist/hand/coordinate/organize/lend/sort/make/offer/provide
    ! tell us/me what to bring
    ! would like to make/serve/cook/assist/help/donate/give/volunteer/bring/accompany
    ! looking for [a] [place/way/opportunity/volunteer] [opportunity] to volunteer/help/donate/serve
    ! volunteer opportunity/opportunities/work
    can/could [also/always] drive/cook/babysit/fix/shop/translate/interpret/teach/tutor/help/deliver/walk/watch/feed/donate/shovel/clean/sew/paint/move/give/lend/offer/provide/take/bring/pick/visit/listen/sit/run/haul/repair/host/mow/rake/cut/make
    ! my @kin can/could/will drive/cook/babysit/fix/shovel/help/move/clean/walk/rake/paint/translate/tutor
    ! i/we can/could [also/still/always/totally/even/easily/probably] drive/cook/babysit/fix/shop/translate/interpret/teach/tutor/help/deliver/walk/watch/donate/shovel/clean/sew/paint/move/give/lend/offer/provide/take/bring/pick/visit/listen/sit/run/haul/repair/do/host/feed/mow/rake/read/write/cut/make/play/volunteer/carry/build/install/share/store/foster
    ! ^ can/could [also] drive/cook/babysit/fix/shop/translate/interpret/teach/tutor/help/deliver/walk/watch/donate/shovel/clean/sew/paint/move/give/lend/offer/provide/take/bring/pick/visit/listen/sit/run/haul/repair/host/feed/mow/rake/do/cut/make
    ! i/we/ill/well/imma will/would/gladly/ill/happily drive/cook/babysit/fix/shop/translate/teach/help/deliver/walk/watch/donate/shovel/clean/sew/paint/give/lend/pay/visit/sit/run/haul/do ... people/folks/anyone/someone/elders/seniors/kids/taxes/you/families/neighbors/free
    ill/well drive/cook/babysit/fix/shop/translate/teach/deliver/donate/shovel/clean/sew/paint/lend
    ! will do [free] taxes/forms/hair/repairs/errands/shopping/yard/odd/babysitting/childcare/deliveries/cleaning/cooking/driving/nails/alterations
    ! willing to
    ! happy to
    ! glad to
    ! more than happy
    ! be glad/happy to
    ! pleased to
    ! love/like/want/wanna/able/hoping/hope/wish/looking/trying/wants [to] [help/be] donate/volunteer/give/contribute/volunteering/donating/pitch/chip
    ! love/like/want/wanna/ready/here [to] [be] help/assist others/people/out/someone/somebody/folks/seniors/families/neighbors/kids/elders/anyone
    ! love/like/enjoy to cook/visit/teach/tutor/drive/read/visiting/cooking/baking ... for/someone/people/folks/somebody/seniors/kids
    ! would enjoy/love visiting/to visit/teaching/cooking
    ! available/around/free to/for [help/drive/babysit/cook/watch/shop/do/translate/deliver/walk]
    ! available/free/around ... to drive/help/cook/babysit/watch/deliver/shop/walk/translate
    ! im/i/am/is/we/were available
    ! offering
    ! i/we offer/provide
    ! can/could/like/love/want to/i/we offer
    ! volunteering
    ! to volunteer
    ! i/we volunteer [to/for]
    ! id/i/we like/want/would [like] to volunteer/help/give/donate/contribute
    ! sign me up to/as drive/help/deliver/volunteer/driver
    ! giving/give it/them away
    giving/give away
    ! anyone/anybody giving/getting away/rid
    ! to give [away]
    ! give away
    ! giveaway
    ! up for grabs
    ! free to [a] [good] [whoever/anyone/home/anybody]
    for free
    ! free couch/sofa/bed/crib/clothes/coats/books/haircuts/haircut/stroller/table/dresser/tutoring/food/bread/desk/mattress/diapers/chair
    ! free of charge
    ! no charge
    ! to donate
    ! donating
    ! donate
    donation/donations
    ! can/will/could/like [to] [also] put/give/contribute/spare/send ... toward/towards/dollars/bucks
    ! chip in
    ! have/got/has [an/some/a/# /few/lots/plenty/bunch/couple/of/bags/boxes] extra/spare/leftover/leftovers/surplus/unused/unopened
    ! extra ... who/anyone/if/to/anybody/from/left
    ! spare room/bedroom/couch/bed [for/if/available]
    ! leftover
    ! made/cooked/baked/have/got/bought too much/many
    ! made/have/got/cooked/baked ... who/anyone/anybody want/wants/need/needs/to
    ! have/has/got ... to share/spare/donate/give
    ! have/has/got ... no longer need/use/fits/fit
    ! have/has/got ... dont need/use/want [anymore]
    ! we/i no longer need/use
    ! outgrew/outgrown
    ! anyone/anybody/someone/who/yall/folks/whoever want/wants/need/needs [some/any/a/one/it/them/anything/stuff/these]
    ! anyone/anybody/someone/who/whoever/people/folks that/who want/wants/need/needs/cant/could
    ! does/do anyone/anybody/yall/you/someone need/want
    ! who needs/wants/want
    ! need/needs anything/something/stuff [from]
    ! if/any/when any ... need/needs/want/wants [help/a]
    ! if anyone/anybody/someone/somebody/you/u/they/people/folks/yall/anyones/any/a/whoever [still/ever/else/family/senior/neighbor/elder] need/needs/want/wants/is/interested/stuck/hungry
    ! for anyone/anybody/folks/people/those/whoever/seniors/elders/neighbors/families [who/that/going/in/without/with]
    ! for kids who/that/in
    ! for somebody/someone/anybody who/that cant/needs/is
    ! whatever/whenever you/u/yall/they/people need
    ! what do you/yall need
    ! how can i help/volunteer/donate/contribute
    ! can/may i help/donate/volunteer
    ! let me know if/when/who
    ! text/call me if [you/anyone/someone/anybody/somebody] need/needs/want
    ! send folks/people/them/anyone over/by/here
    ! have/got [a/my] truck/van/car/minivan/suv/pickup/suburban/time/pickup
    ! have [a] big/working/good/reliable/cargo/own car/truck/van
    ! have time on
    ! im/i'm/am/were a/an/retired nurse/plumber/electrician/carpenter/teacher/cna/lawyer/notary/accountant/mechanic/barber/hairdresser/cook/chef/driver/handyman/tutor/translator/interpreter/social/counselor/therapist/bilingual/trained/licensed/certified/seamstress/paralegal/doctor/contractor/painter/gardener/vet/dentist/pharmacist/aide
    ! retired teacher/nurse/plumber/electrician/carpenter/social/accountant/mechanic/lawyer/chef/contractor/handyman
    ! trained/licensed/certified/experienced/bilingual listener/counselor/nurse/electrician/plumber/driver/teacher/interpreter/translator
    ? retired
    ! electrician/plumber/paralegal/carpenter/handyman/barber/mechanic/accountant/notary/tutor here
    ! i speak/cook/sew/bake/drive/tutor/teach/babysit/clean/fix/garden/cut/knit/paint/translate/interpret
    ! i/we do hair/nails/taxes/repairs/childcare/haircuts/handyman/odd/alterations/notary/carpentry/plumbing
    ! i/we run/drive/have/own a food/van/daycare/pantry/truck/shop/restaurant/bakery/clinic/barber/laundromat
    ! good at/with
    ! have experience
    ! im/were/i/am [currently/just/also/about] at/headed/heading/going/driving/near/leaving/running [to/out/over/by] ... anyone/anybody/who/need/someone/want
    ! headed/heading to
    ! driving to/out/up/down ... if/anyone/have/room
    ! room/seats/seat/space for/in one/more/two/car/my
    ! my/our church/mosque/temple/teenagers/teens/son/restaurant/shop/company/team/class/troop/boys/kids/students/bakery/school/synagogue/congregation/daughter [has/have/is/are] [will/can/could/wants/want] ... help/shovel/cook/deliver/donate/drive/give/walk/volunteer/rake/serve/do/paint/plates/free/offers
    ! put/count/add/sign me down/up/in as/for driving/rides/drives/driver/volunteer/volunteering/cooking/meals/delivery/errands/shoveling
    ! i do/have free
    ! no longer need/fits it
    ! first come
    ! come get/pick it/them
    ! must pick up
    ! pick up only
    ! good condition/shape
    ! brand new
    ! hardly/barely/gently/lightly/never used/worn
    ! u/you haul/carry
    ! take/want it/them its/theyre yours
    ! do you/yall take/accept/want/need donations/clothes/volunteers/donated/used/help/coats/canned/cans/drivers/books/furniture
    ! where can/do i/we donate/drop/volunteer
    ! if someone/somebody/anyone/anybody ... need/needs/wants/want/could
    ! have/got [#/two/three/an/a] [extra/empty/free/open] seat/seats/room/space
    ! free help
    ! yours if/for
    ! pick up only
    ! take them/it
    ! who wants it/some/them/one
    ! come by/get
    ! for anyone/anybody/those/folks
    ! i [also] can/could braid/cut/sew/bake/tutor/teach/fix
    ! chip in
    ! @child/teen/teens/teenager/teenagers/boys wants/want to help/walk/shovel/babysit/mow/rake/tutor
    ! with free time/afternoons/mornings/evenings/weekends
    ! free afternoons/mornings/evenings/weekends
    ! would [love/like] [to] sit/visit/read/walk with
    ! i own/have a drill/tools/truck/van/ladder
    ! i [can] grab/get/pick things/stuff/groceries for
    ! can/could take people/folks/someone/an
    ! hands/strong back/hand
    ! stay at home mom/dad/parent here
    ! teen/teenage/my brothers/sons/kids/daughters/boys will
    ! good listener
    ! computer guy/person/whiz
    ! off today/tomorrow/all if/and/so
    ! bring them/it to
    ! extra kid/seat/seats/room/plates/plate/food/bed
    ! tell us/me who to
    ! left over
    ! let me know if ... need/needs/want/wants [help/a/it/any]
    ! would enjoy/love visiting/helping/cooking/reading/sitting/driving/teaching
    ! would enjoy/love to @serve
    ! wants/want to walk/babysit/shovel/rake/mow dogs/for/kids/snow
    ! yours if you
    ! i have time
    ! i/we @serve [for] @reader
    ! i mow/cook/bake/sew/babysit/knit/tutor/paint/shovel/rake/garden/haul/clean/fix/translate/interpret/drive/deliver/braid/teach/mend/groom
    ! i/we can/could/ill/will/would/gladly [also/still/gladly/happily/certainly/definitely/totally/easily/even] @serve
    can/could @serve
    ! can/could/will @serve [a/some/two/#] @reader
    ! ill/well/imma [gladly/happily] watch/walk/feed/drive/cook/teach/tutor/mow/rake/deliver/donate/sew/bake/clean/fix your/ur/anyones/someones/peoples/a/the
    ! free ... to @serve
    ! ^ free
    ! ^ extra
    ! extra ... unopened/unused/available/here
    ! got/have tools/time/room/space/supplies [and/to/for]
    ! here for anybody/anyone/whoever
    ! come get/grab em/it/them/some
    ! would/id like to call/visit/help/teach/read/drive/cook/tutor/walk/sit/give/serve @reader
    ! like to teach/tutor/mentor
    ! put/count me down for # [toward/towards/for]
    ! making a ... run
    ! [making/doing] a costco/walmart/store/target/grocery run
    ! room for somebodys/someones/anyones/a/one/two
    ! can take two/three/four/one/# people
    ! im your guy/girl/man/woman/person
    ! social worker/nurse/teacher/lawyer/electrician/plumber/mechanic/notary/carpenter here
    ! who needs what
    ! happy/glad/free/able/willing to @serve
    ! anyone/anybody want/need [one/some/it/them/these/any]
    ! cleaning out my
    ! going to the ... anybody/anyone/who
    ! call/count on me
    ! happy/glad/able/willing to
    ! i have an extra
    ! here happy/glad to
    ! box/bag/boxes/bags of ... free
    free $
    ! grandma/nurse/teacher/student here
  `,
  yes: `
    ! ^ yes
    ! ^ yes $
    ! ^ y $
    ! ^ ye $
    ! ^ ya $
    ! ^ yse $
    ! ^ yess $
    ! ^ yea/yeah/yep/yup/yes/yah/yass/yessir/yeh/yeap/yupp/uh-huh/mhm/aye
    ! ^ sure/absolutely/definitely/certainly/totally/gladly/affirmative/roger/surely/okey/confirmed/confirm/accept/accepted/agreed/deal/ofcourse/okeydokey/bet/indeed
    ! ^ of course
    ! ^ for sure
    ! you bet
    ! ^ you got it
    ! no problem
    ! no prob
    ! no worries i/ill
    ! ^ np
    ! ^ will do $
    ! ^ can do $
    ! ok/okay/k/alright i/ill/i'll/we/that/sounds/will/lets/let
    ! alright
    ! ^ sounds good/great/fine/like
    ! ^ works [for] [me]
    ! that/it/which works/fine/good [for] [me/us]
    ! works for me
    ! ^ fine [by/with/ill/i] [me]
    ! thats fine/good/great/perfect/ok/okay [with]
    ! ^ perfect $
    ! ^ deal $
    ! count me in
    ! im in
    ! ^ in $
    ! ^ i do $
    ! ^ i am $
    ! ^ i will $
    ? ^ i will
    ! ^ i can $
    ! ^ we can $
    ! ^ i could $
    ! i/we/ill can/could/will/be/gladly/do do/take/cover/handle/make/get/help/drive/bring/pick/fetch/be/walk/watch/go/come/grab/meet/run @him/there/this/that/one [up]
    ! i/we can/could/will do/make/come/go/be/take/help @day/at/then/on/it/around/after
    ! i/we can/could be there
    ! ill/well/id take/do/get/go/help/bring/come/be/handle/pick/drive/cover/grab/meet/make/run @him/there/this/one/get/glad/happy/over/happily/at/on/right [one]
    ! ill/well be there
    ! be there
    ! ill/well do it
    ! ill/well go
    ! ill/well be/gladly glad/happy
    ! ^ id/i/i'd/we would/be/will/love/happy/glad [be] [love/happy/glad] to $
    ! i will/would be glad/happy to $
    ! glad/happy/love to $
    ! glad/happy to help/do @him/out
    ! ^ happy to $
    ! ^ gladly
    ! ^ my pleasure
    ! i/ive got/have @him/this/one/ya/you
    ! i got @him/this/one/ya
    ! ^ got you
    ! on my way
    ! on the way
    ! heading over/there/out [now]
    ! leaving now
    ! i accept
    ! i/ill take/accept it/that/this/the [one/ask/job/ride]
    ! i/ill @drive @him
    ! can/could you count on me
    ! you can count on
    ! count on me
    ! tell her/him/them yes/ill/im/ok
    ! put me down
    ! sign me up for that/it/this/#
    ! ^ ok yes
    ! ^ yes ok
    ? ^ ok but/i/ill
    ! ok but
    ? 👍
    ! im free then/at/for/that/and
    ! i am free then/at
    ! why not
    ! sure thing
    ! cool/great ill/i/see
    ! i can if
    ! what time $
    ! who what
    ! ^ if nobody else
    ! ^ me $
    ? ^ ill/i can/will
    ! guess i can
    ! ^ yes/sure/ok/ill/yeah/yep/i ... can/could/will/would you/they/he/she make
    ! i/ill can/could/will if/but only/after/before/until
    ! ^ bet
    ! gotchu
    ! i gotchu/gotcha/gotyou
    ! ^ gotcha
    ! put me down for it/that
    ! i/im available for/then/at that/it/then
    ! im ready $
    i could but
    ! i could but only
    ! whats the address
    ! tomorrow is fine
    ! is fine/good with me
    ! ^ yessir
    ! on it $
    ! dont mind
    ! ok/okay im in
    ! i can be there
    ! lets do it
    ! tell him/her/them im/ill/yes
    ! can swing
  `,
  no: `
    ! ^ no
    ! ^ n $
    ! ^ nah/nope/negative/decline/declined/nay/naw/noo/nop/pass/neg/skip/sorry
    ! ^ nope/nah/naw
    ! ^ pass
    ! ^ decline
    ! no thanks
    ! no thank you
    ! no ty
    ! but no $
    ! but no i/thanks/thank/sorry
    ! so no
    ! so i cant
    ! thank you but no/not/cant/im
    ! not today/tonight/tomorrow/now/me/available/free/possible/able/interested [sorry/this]
    ! not this time/week/one/weekend/month/morning/afternoon
    ! not right now
    ! not at this/the time/moment
    ! not gonna/going work/happen/be/to
    ! ^ cant $
    ! ^ cannot $
    ! ^ i/we cant/cannot $
    ! ^ [sorry] [i/we] cant/couldnt/cannot [sorry] $
    ! i/we/ill cant/wont/cannot/couldnt/be do/take/make/help/get/go/come/drive @him/this/that/today/tonight/tomorrow/then/with/right/at/any/sorry/it/one/on/now/out [time]
    ! cant do/make/help/today/tonight/tomorrow/then/this/right/on/come/go/now/at
    ! cant sorry/today
    ! cant tonight/today/tomorrow/then/friday/monday/tuesday/wednesday/thursday/saturday/sunday/this
    ! cant make that
    ! sorry cant/no/i/im/working/busy/not/wont
    ! im/am/we're/we/i'm/is/be/were busy/working/tied/booked/sick/unavailable/away/swamped
    ! ^ busy
    ! ^ working
    ! [im/am] at/in work/class/school $
    ! im/i/but at work
    ! have to work
    ! i/im work/working that/then/today/tonight/tomorrow/late
    ! working late/today/tonight/then/sorry
    ! im/were/i/am out of town/state/country
    ! out of town/state
    ! not in town
    ! im/i/am unavailable/unable
    ! unfortunately
    ! regretfully
    ! afraid not
    ! afraid i cant
    ! im afraid
    ! i wish i could
    ! wish i could
    ! id/i love/would/like to but
    ! too far for/away $
    ! thats/its/is too far for/away
    thats/its/is too far
    ? too far
    ! too late for me
    ! too much for me
    ! too heavy for me
    ! maybe/perhaps next/another/some time/week
    ! next time
    ! another time
    ! some other time
    ! ask someone/somebody/anyone else
    ! find someone/somebody else
    ! try/find/ask/get someone/somebody/anyone else
    ! someone/somebody else will/can/please
    ! i wont/wouldnt be able [to]
    ! wont be able
    ! will not be able
    ! not able to
    ! i have [other] plans/work/company/kids/class/church
    ! got plans
    ! have plans
    ! have other plans
    ! dont have [a/my] car/time/gas/license
    ! no car today/sorry/right/this
    ? no car
    ! car is/broke/trouble in/down/at/the [shop]
    ! my car is
    ! my car broke/died
    ! id/i/i'd rather not
    ! prefer not
    ! rather not
    ! not comfortable
    ! count me out
    ! no way
    ! no can do
    ! not possible
    ! not gonna work
    ! doesnt work for me
    ! wont work
    ! dont think/thnk i can/could/so
    ! i dont think so
    ! no i/im
    ! ^ i dont drive
    ! i dont do
    ! dont want to $
    ! have to/gotta pass
    ! i have to pass
    ! ^ n0
    ! no i work/have/cant
    ! cant do mornings/evenings/nights/fridays/mondays/tuesdays/wednesdays/thursdays/saturdays/sundays/weekends
    ! acting up
    ! no car
    ! make it work
    ! i would but
    ! try somebody/someone else
    ! ^ afraid not
    ! my knee/back/leg/hip/foot is bad/hurting/out
    ! cant make it work
    ! short notice
    ! ask another/other/different person/people
    ! to say no
    ! i dont do stairs sorry
    ! have to decline
  `,
  done: `
    ! ^ done
    ! ^ done $
    ! ^ complete/completed/finished/finito $
    ! finished [with] #
    ! ^ finished
    ! ^ complete
    ! ^ completed
    ! all done
    ! all set [now/thanks]
    ! all good now/here [she/he/they/it]
    ! im/am/were/its/it/job/task/thats/everything/is/got/was/all done [now]
    ! im/am/were/all done with #/it/that/her/him/them/the
    ! done with #/it/that/this/the
    ! job/task/mission/trip/delivery/errand/ride [is] complete/completed/accomplished/done/finished
    ! mission accomplished
    ! got it $
    ! got it everything/all/thanks/thank
    ! took/dropped/drove/brought/carried/walked/delivered/picked/gave @him/my/mr/mrs/ms/miss/groceries/everything/food/meds/medicine/mom/your/the [off/up/to/home/back/over/there/safe/safely]
    ! dropped off
    ! delivered
    ! it/that/she/he/they/all has been/was/were/got delivered/handled/fixed/done/cleaned/picked/dropped/solved/taken
    ! its/is/was fixed/handled/solved [now]
    ! [he/she/they] came and/to/by/over/already/fixed/helped/did
    ! she/he/they/driver/volunteer/helper/guy/lady [just/already/finally] came/arrived/fixed/helped/brought/delivered/showed/dropped/picked
    ! got there/home/back safe/safely/ok/fine/on/and/alright
    ! home safe/safely/now
    ! made it home/there/back/to [safe/ok/safely]
    ! made it
    ! safe and sound
    ! got/received/recieved the/my/it/them/everything/your ... box/food/groceries/delivery/medicine/diapers/package/bags/meds/coat/clothes/meal/order/formula/prescription/bed
    ! everything [has/just/already] arrived/came/delivered/went
    ! it happened
    ! it worked out
    ! went well/great/fine/good/smoothly/smooth/perfect
    ! ride/visit/everything/it/trip went
    ! took care of
    ! taken care of
    ! already did/took/done/helped
    ! did it
    ! we did it
    ! picked up and
    ! walked the dog
    ! ^ shoveled
    ! is/all shoveled
    ! gutters done
    ! back home now
    ! ✅
    ! picked/dropped up/off and
    ! is home safe/now
    ! hes/shes home [safe]
    ! is fixed [now]
    ! she/he/they got to/there/home ... fine/ok/okay/safe/alright
    ! finished up
    ! all set thank
    ! got my/the/our [pills/food/groceries/box/meds/prescription/delivery/package] ok/okay/fine/thanks/today
    ! got my/our pills/meds/groceries/food/prescription/medicine
  `,
  cancel: `
    ! ^ cancel
    ! ^ cancelled/canceled/cancell/cancle
    ! cancel/cancelling/canceling my/the/that/everything/it/all/this/please/request/ride/order/#/our/both/for/friday/monday/tomorrow/delivery
    ! have/need/want/like/got/wanna [to] cancel
    ! please cancel
    ! ^ nevermind
    ! never mind
    ! nevermind
    ! forget it/about
    ! forget i/what asked/said
    ! scratch that
    ! disregard
    ! ignore my/that/last/the
    ! withdraw/withdrawing/withdrawn
    ! take back my request
    ! take/remove my request [off/down]
    ! remove my request
    ! close my request
    ! false alarm
    ! im/we/i/were/are/all/its ok/okay/good/fine/set/alright now
    ! we are ok/good/fine/okay [now]
    ! i/we/she/he [already/just] found/got someone/somebody/one/another/a/it [else] [ride/helper/sitter/handled/covered/solved]
    ! found someone/somebody/one/another/it
    ! got a ride already/now/thanks/from
    ! got it handled/covered/solved/taken
    ! someone/somebody/neighbor/son/daughter/sister/friend/cousin [else] [already/is/will/can/my] gave/took/taking/giving/helped/bringing/doing/driving/going [me/it]
    ! my son/daughter/sister/friend/cousin/brother/neighbor/nephew/niece is/will/can/s take/taking/coming/bring/bringing/going/drive/driving
    ! i/we/she/he/they no longer need/needs
    ! no longer needed/necessary
    ! no need [anymore/now/for/to]
    ! not needed
    ! no more need
    ! isnt/not needed/necessary [anymore/any/now]
    ! changed my mind
    ! change of plans
    ! plans changed/fell
    ! call it off
    ! calling off
    ! [appointment/appt/it/visit/meeting/trip/party/surgery/class] got/was/is/been/has cancelled/canceled/moved/postponed/rescheduled/changed
    ! appointment/meeting/visit/surgery/trip moved/cancelled/canceled/postponed/rescheduled
    ! back/backing out
    ! bail/bailing
    ! drop/dropping/release/unassign/give #/out/it/back/up [#]
    ! have/need/got/gotta [to] back/drop/bail out
    ! something/smth/emergency/thing came/has/just up [at/so/and]
    ! cant make it/the [anymore/after/today/tomorrow/tonight/friday/monday/tuesday/wednesday/thursday/saturday/sunday/on/this/now/any]
    ! wont/not [be] [able] make/making/to it/make
    ! wont be able to make/do/drive/take/come/get/help/pick it/him/her/them/that/tomorrow/friday/today/after/saturday/monday/tonight
    ! cant/wont [be] [able] [to] do/take/drive/get/pick/make/bring/help/cover/come @him/tomorrow/today/friday [up] [tomorrow/today/friday] anymore/after/now/any
    ! i cant do it now/anymore/after
    ! cant anymore
    ! not/cant coming/come after
    ! need/find someone/somebody [else] to cover/replace [for] me/my
    ! need/find someone/somebody else to
    ! someone else needs to/will
    ! my car broke/died/wont [down] cant
    ! im sick cant/sorry
    ! cant after all
    ! i/we have to cancel
    ! no ride needed
    ! no ride [anymore/today/tomorrow/friday/monday/tuesday/wednesday/thursday/saturday/sunday]
    ! no groceries/food/delivery/help needed
    ! so dont worry/bother/send/come
    ! dont/no worry/need/bother about/to it/coming/come/send
    ! dont bother
    ! ^ dont come
    ! please dont come
    ! dont send [anyone/anybody/him/her/the]
    ! its taken care
    ! problem solved
    ! [super/landlord/he] fixed it
    ! super/landlord/plumber [finally/already/just] fixed/came/did
    ! no longer/not able to make/do/drive/take/help/come
    ! undo
    ! found help/someone/somebody/it elsewhere/else/already
    ! actually forget/nevermind/no [about/it]
    ! close my request
    ! my @kin is taking/bringing/driving/picking me/us
    ! cant do [the/my/that] pickup/ride/delivery/trip/drop/job/shift/visit [today/tomorrow] [after] [all]
    ! after all fever/sick
    ! cant ... after all
    ! ^ dont need it/that/them
    ! have to cancel on
    ! no longer need/needs [a/the/it/any/that] [ride/help/food]
    ! cant do the job/ride/pickup/one
    ! said yes to
    ! worked it out
    ! call/calling it/the off
    ! call off the
    ! ended up helping/taking/doing/driving/bringing/coming
    ! i/we made a mistake
    ! took my request
  `,
  status: `
    ! ^ status
    ! ^ ? $
    ! ^ update $
    ! any news/update/updates/word/luck/progress/response/answer/takers/reply/info
    ! any idea/eta when/on/if/who
    ! eta
    ! did/have/has you/u/yall/anyone/anybody/someone/somebody/they/he/she/it/we/i [guys/ever/already] find/found/get/got/gotten/answer/answered/accept/accepted/respond/responded/hear/heard/pick/picked/agree/sign/take/taken [anyone/anybody/someone/my]
    ! found/find anyone/anybody/someone/somebody/one yet
    ! is/are anyone/someone/somebody/anybody/he/she/they/driver/volunteer/my/the/helper [still] coming/on/going/here/assigned/there/set/confirmed
    ! is/are ... still coming/happening/picking/good/taking/bringing/set/going
    ! is my/the/our ride/driver/delivery/request/helper/volunteer/appointment/groceries/food ... confirmed/set/still/coming/ready/happening/ok/on
    ! is my ... confirmed/set/coming/ready/happening
    ! is it/she/he still/confirmed/happening
    ! coming or not
    ! who is/will/whos/was coming/driving/picking/taking/bringing/helping/my/it/the/be [me]
    ! whos coming/driving/picking/taking/bringing
    ! who is/got/took/has my/the/assigned [request/ride/driver]
    ! who did you find
    ! when/what is/will/are/time/does/do she/he/they/someone/somebody/it/is/my/the/we/anyone/you/driver/i [she/he/they] coming/come/arrive/arriving/here/get/getting/be/pick/hear/know/know/expect
    ! when/what time is/will/does/do he/she/they/my/the/someone/it ... coming/come/arrive/here/getting/be/pick/get
    ! where is/are/s/r my/the/he/she/they/our/everyone [ride/driver/food/helper/volunteer/delivery/groceries/box]
    ! wheres my/the
    ! where are you/they/u
    ! hows/whats/what is/about/happened/happening/happen/up/going/is/the with/about/my/to/on/status [my/the/our] [request/ride/order/delivery]
    ! what/hows about/happened/happening/going with/to/on my/the/our request/ride/order/delivery/groceries/food
    ! what happened to/with
    ! whats the status/word/update/story/latest/hold
    ! status of/on/update
    ! check/checking [up] on/if/status/whether/about my/the/our/this request/ride/status/delivery/order/driver/appointment
    ! check/checking status/if/whether
    ! just check/checking [in/up] [on/to/if]
    ! checking on/if/in/whether/to
    ! just checking
    ! following/follow up
    ! still waiting
    ! been waiting
    ! im/we/i still/been waiting
    ! waiting for an answer/reply/response/the/my
    ! nobody/noone/one [has] [come/came/called/answered/showed/replied/texted] yet
    ! no one [has] come/came/called/answered/showed/replied/texted/here
    ! nobody/noone has/came/come/called/answered/showed/replied/texted/here [yet]
    ! havent/hasnt/didnt/not/never heard/hear/got/gotten/seen/received/anyone [back/from/anything/a] [back/yet/from]
    ! heard anything/back
    ! do/does/will i/we/she/he/my [mom/mother] [still/already/even] have/get/got a/my/the/someone/anyone/somebody driver/ride/someone/helper/yet/match/coming/answer
    ! do i have a driver/ride/helper/match
    ! is anything/anyone/anybody/someone/somebody happening/coming/working/on/assigned
    ! is @someone coming
    ! am i/we/i still/on/getting [on/getting] [the/list/a/for/my]
    ! am i on the list
    ! has anyone/anybody/someone/somebody
    ! did my/the request/message/text/ride/order/prescription go/get/come
    ! did you/u/yall get/see/receive my/the/it
    ! get my message/text/request
    ! how long/much until/till/longer/before/will
    ! how many people/are ahead
    ! did/is anyone/anybody/someone say/said yes
    ! anyone yet
    ! anybody yet
    ! yet $
    ! what kind of car
    ! what does he/she/the look/drive
    ! whats the drivers/helpers name
    ! still on for
    ! are we still
    ! ^ still looking
    ! taking so/this long/forever
    ! what is/s taking
    ! whats taking
    ! or what $
    ! [is/are] anyone/anybody/someone going to/gonna help/come/answer
    ! did my request go
    ! whats the holdup
    ! hows it going with
    ! name of the person/driver/volunteer coming/taking/driving
    ! has my ... been/come/arrived
    ! has my ride/request/order/delivery been
    ! is my request
    ! when will i hear
    ! respond/responded/reply to me
    ! did anyone/anybody respond/reply/answer
    ! do you have anyone/someone/anybody/somebody [for] [me]
    ! was my message/request/text received/seen
    ! received my message/request
  `,
  stop: `
    ! ^ stop/stopp/stpo/sotp/stopall/unsubscribe/unsubscibe/unsubscribed/quit/end/revoke/optout $
    ! ^ stop stop
    ! ^ unsubscribe [me/please/from]
    ! ^ stop all
    ! ^ stop it $
    ! ^ stop now $
    ! ^ stop this $
    ! ^ stop that $
    ! ^ quit it $
    ! opt/opting [me] out
    ! opt-out
    ! unsubscribe me
    ! stop/quit/cease/end/halt/discontinue/enough [all/with] [the/these/your/my/sending/this/of/those/u] [damn/stupid/annoying/freaking/constant/all] texting/messaging/texts/messages/msgs/msg/text/message/contacting/bothering/writing/spamming/messaging/blowing/harassing/alerts/notifications/calling/sending/txting/bugging/spam/calls
    ! stop/quit/cease/please/enough sending/texting/messaging/contacting/bothering [me/us/these/this/to/my]
    ! dont/do/never/not/no/pls/cant [ever/not/you/u] text/message/contact/bother/write/msg/txt/spam/send me/us/this/my [again/anymore/any/anything/phone/number/messages/these]
    ! do not text/message/contact/bother/write/call/txt/send me/us/this/my [again/anymore/any]
    ! dont/not/never call me/us again/anymore/ever
    ! dont send me/us/any/these [any/more/these]
    ! no more texts/messages/msgs/texting/text/message/of/msg/alerts/notifications/spam
    ! no texts/messages please/anymore/thanks/from
    ! dont/doesnt/do/no/didnt [not/longer] want/wish/wanna/need/like/appreciate/care/sign ... texts/messages/texted/alerts/contacted/notifications/spam/msgs/texting/txts
    ! dont/do/no [not/longer] want/wish/wanna to hear from
    ! dont/do/no [not/longer] want/wish/wanna [to] [get/receive/be] [getting] these/this/your [anymore/sent]
    ! dont want anything from
    ! dont want to hear from/it
    // "drop me off at the clinic", "get me from the hospital" ask for a ride: only a list or texts can be left
    ! remove/delete/scratch me/us/my/this [name/number/phone] off/out/from [of/your/the/this/all]
    ! take me/us off [of/your/the/this/all]
    ! get me/us off [of] this/your/these/it/here $
    ! take/get/drop me/us off/out/from [of] [your/the/this/that/these/all] ... list/lists/texts/messages/msgs/hotline/alerts/roster
    ! take/get/drop me/us off/out/from [of] your/this/these [whole/text/phone] thing/service/group/app/line/program/chain/database/system/text/calls
    ! take/get/drop me/us out/from [of] this/it $
    ! take/get/drop my/this number/name/phone off/out/from
    ! take/remove my/this number/name
    ! ^ remove me
    ! ^ remove $
    ! remove me [from/please]
    ! remove my number/name/phone
    ! off [of] this/your/the/ur list/texts/thing
    ! lose my number/#
    ! lose this number
    ! leave me/us alone/be/along
    ! block/blocking/blocked you/u/this/your
    ! i/im will/going/ill report/reporting/block/sue you/this
    ! who gave you my number
    ! im/am/i done/through/finished/out with this/you/these/your app/service/texts/thing/people/group/hotline
    ! i quit $
    ! im out $
    ! cut it out
    ! knock it off
    ! go away
    ! get lost
    ! f off
    ! fuck/piss/buzz/f off
    ! screw you/off
    ! shut up
    ! shut/turn/switch this/these/the off/texts/messages/alerts [off]
    ! turn off [these/the/texts/messages/alerts]
    ! enough already
    ! not interested in/anymore [these/texts/messages/this/your]
    ! tired/sick of [these/getting/all/your/the/this] [these/the/your/all] texts/messages/texting/spam/msgs/alerts
    ! too many texts/messages/msgs/alerts/notifications
    ! cancel my/these/the/all subscription/texts/messages/membership/account/alerts
    ! unenroll
    ! unregister
    ! want/wants to leave/quit/exit the/this/your/group
    ! i want/wanna/like [to] out [of/please]
    ! let me out
    ! want off
    ! drop me $
    ! drop me please
    ! please stop $
    ! ^ stop please
    ! stop please
    ! just stop
    ! ^ please stop
    ! make it stop
    ! s t o p
    ! no me
    ! ^ enough [no] [more]
    ! enough no more
    ! stop/quit it with [the/these] [texts/messages]
    ! never signed up
    ! i/we didnt sign up
    ! my number off
    ! wrong number stop
    ! pls/please take my number
    ! ^ no more $
    ! ^ no more please $
    ! i want out
    ! remove this/my number
    ! [want/like] to unsubscribe/optout
    ! ^ im/i am done with this/these/you $
    ! i want to stop/leave/quit [this/these/getting/receiving]
    ! ^ im done with this $
    ! done with this $
    ! done with this app/service/thing/group/mess/stuff
  `,
  start: `
    ! ^ start/unstop/subscribe/join/enroll/register/signup/begin/restart/resubscribe/enrol $
    ! ^ start again/over/me/texting/please/sending
    ! start texting/sending/messaging/messages/texts [me/again/us]
    ! sign me/us/my [mom/mother/dad/neighbor/grandma/him/her] up [again/please/for/back]
    ! sign up my/me
    ! sign me up
    ! want/like/wanna/how/where/would/do/wants/ready/can [i/we] [to] join/enroll/subscribe/register/signup
    ! sign/signing/signed up $
    ! to sign up $
    ! to sign up for this/texts/the
    ! to join
    ! how do/can i/we/you sign/join/register/enroll/become [up/in]
    ! become a member
    ! add me/us/my [to/back/please/in/mother/mom/neighbor]
    ! put/add/get/let/turn me/us/my/it/them/texts back on/in/to [the/texts/messages]
    ! turn [texts/messages/it/alerts/me] back on
    ! opt [me] [back] in
    ! opt in
    ! re-subscribe
    ! resubscribe
    ! want/like to get/receive/be/getting [the/your/these/on] [important] texts/messages/alerts/texted/list [again]
    ! want/like to be/get on the list
    ! want/like to [be/get] part/subscribed/registered/enrolled
    ! count me back
    ! start me
    ! you/u can/may start/begin texting/messaging/sending [me] [again]
    ! stopped by mistake/accident/accidentally
    ! didnt mean to stop/unsubscribe
    ! i [accidentally/mistakenly] stopped/unsubscribed [by]
    ! heard about/of [this/you/your] [from/at] ... join/sign/in
    ! undo stop
    ! on your/the/this list $
    ! get on your/the/this list
    ! add my/me @kin/mother/mom to
    ! put my number/name/me back
    ! sign my/me/him/her/us ... up
    ! enroll/register/subscribe me/us/my
    ! put me/my back on the/your/this list
  `,
  help: `
    ! ^ help/info/information/helpline/instructions/commands/options/faq $
    ! ^ help/info ? $
    ! how does/do/dose this/it/u/you/that/these work/thing/operate/help
    ! how [do] [i] [you] use/does/do/to this/it/the/use [work/service/number/line/hotline]
    ! how/what do/can i/we use/text/say/send/request/ask/do/type [this/help/for]
    ! how do/can i/we ask/request/get for/help [help/ride/something]
    ! what is/s this/it/that/the/u/your [number/about/for/thing/service/line/exactly/hotline]
    ! whats this/it/that [number/about/for/thing]
    ! what number is this
    ! what is this
    ! what this is
    ! what can/do/does/kind/kinds/else/all you/this/it/u/yall/of/sort/i [guys] do/help/offer/have/provide/things/ask/get/for [for/with]
    ! what can you do/help
    ! what do you/yall do/offer
    ! what services/help
    ! what are you/yall/your [hours]
    ! who are/is you/u/this/yall/behind/running/these [guys/people/from]
    ! who r you/u
    ! who is this
    ! whos this
    ! who this
    ! ^ who dis/this
    ! where did you get/find my
    ! how did you get my
    ! is/are this/it/that/you/u/the/these/there [service/all/really/a/real/legit/rides/also] free/legit/real/scam/safe/cost/charge/fee/bot/robot/church/government/confidential/private
    ! is this a/an/the/for/some/real/legit [scam/bot/robot/person/joke/real/church/government/number/city]
    ! does/do/will it/this/i/they/we/you/there cost/charge [anything/money/me/a/fee]
    ! do i/we have/got/need/gotta to pay
    ! do i/we have/got/need/gotta to pay
    ! gotta pay
    ! have to pay
    ! how much does/do/is/will/it/you [it/this] [cost/charge/be]
    ! what does it/this cost
    ! what hours/days/times/languages/areas/zip/zips/neighborhoods/time are/do/is/u/you [you/u/yall] [open/available/cover/serve/operate/speak/close]
    ! what time/hours do/are you open/close/available
    ! when are you open
    ! are you/u/yall open/available/still/a/an/real/with/24/human/connected [today/person/bot/real/group]
    ! do you/u serve/cover/work/operate [in/my/the/on]
    ! how far/long/often/old/many do/does/you/have
    ! do you [guys] do/work/operate on/weekends/holidays/sundays
    ! can i/anyone/anybody/you use/ask this/for/anything
    ! who can use/join/ask
    ! tell me [more] about/how [this/it/you/your/the]
    ! more info/information [please/about/on]
    ! send [me] [more] info/information
    ! need more info/information
    ! i dont understand/get this/how/what/you [works/work]
    ! i dont understand $
    ! dont know how/what [to/this] [use/this/is/work]
    ! explain this/how/the [to] [works/work/service]
    ! what does # mean
    ! what do i text
    ! got/get/have my number
    ! can i trust
    ! am i/is talking/texting/this to/a [person/bot/computer/robot]
    ! bot or
    ! do i qualify
    ! what do i need to qualify/sign/bring
    ! ^ menu $
    ! what kind/kinds/type/types/sort of help/things/services/stuff
    ! do you take/accept cash/cards/insurance/medicaid/walkins
    ! are you a real
    ! explain how/what this/it/you [works/is]
    ! can/could you explain
    ! do you only help/serve/do
    ! do you help anyone/everyone/everybody/people/with
  `,
  pause: `
    ! ^ pause/snooze/vacation/rest/paused $
    ! ^ pause/snooze/rest [me/my/it/texts/messages/please/for/until/till/everything/asks/requests]
    ! pause/snooze me/my/texts/messages/for/until/till/the/everything/requests/notifications
    ! put me on hold/pause
    ! on hold
    ! take/taking/need/needs/want/took/taken a/some/my [little/short/long/small/week/month] break/breather/rest/vacation/pause
    ! need/want to rest/pause/slow/recover/recharge
    ! taking/need/take time/some off
    ! time off
    ! some time off
    ! take # weeks/days/months/week/month off
    ! week/month/weeks/days/month off
    ! sit/sitting/step/stepping/stand/bow out/back/aside for/this/until/till/a/the
    ! gonna/going sit/to ... out
    ! step/stepping back [for/from]
    ! dont/do/please/not/no [not] ask/call/text/contact/message/need/send/schedule me/us/anything/requests/asks until/till/before/for/next
    ! dont/not ask/text/call/send me ... until/till/for
    ! hold off [on/for/until/till] [texting/asking/messages/asks/requests]
    ! hold my/all/the requests/texts/asks/messages
    ! no/not asks/requests/rides/texts/available/more for/until/till/this/next [a/week/month/the]
    ! not available/around/free/able until/till/for/this/next/in
    ! wont be available/around/able/home/in/helping until/till/for/this/next/in/to [help] [until/till/for/this/next]
    ! unavailable until/till/for/this/next/from
    ! im/i/well/be/going/were/ill/we/will/am away/out/gone/traveling/travelling/off/overseas/abroad/unavailable/vacation ... until/till/for/this/next/from/back/through
    ! going/be overseas/abroad/traveling/travelling/away
    ! out of [the] town/country/state/commission until/till/for/this/next/from/through
    ! on vacation
    ! going on vacation
    ! going away
    ! back in # days/weeks/week/months/month
    ! back on/in/after/by/next @day/january/february/march/april/may/june/july/august/september/october/november/december/week/month/two/three/a/the/thanksgiving/christmas/new
    ! be back in/on/after/next
    ! until/till i/im am/feel/recover/heal/better/back [better/back]
    ! until/till i get better/back/well
    ! i/we cant/can't/wont/cannot/unable [be] [able] [to] volunteer/help/drive/deliver/do/take/cook/babysit ... until/till/this/in/during/for/while/next/rest
    ! cant/wont/not [be] volunteer/help/volunteering/helping [anybody/anyone/people/out/anymore/for/with] ... this/until/till/in/for/while/next/right/now
    ! cant help anybody/anyone/people/out [this/until/till/for/right]
    ! burnt/burned/burn out
    ! burnout
    ! exhausted
    ! need to rest
    ! too much right now
    ! for a while
    ! for awhile
    ! taking a break
    ! back is out
    ! recovering from surgery cant/until
    ! having surgery ... cant/out/until/till/no/unavailable
    ! finals/exams ... cant/until/busy/break/pause
    ! rest of the/this week/month/year
    ! not taking [any] rides/requests/asks/jobs
    ! slow down the/my asks/requests/texts
    ! i/we need a breather/break/rest
    ! out till/until
    ! dont ask me for
    ! having [knee/hip/back/heart/eye/a] surgery
    ! im out till/until/for
    ! dont/not send me anything/any/requests/asks until/till
    ! no requests/asks [please/until/till/for]
    ! # days/weeks off
    ! a week/month/day/while off
    ! need a week/month/day/few/couple off
    ! through new years/year
    ! through january/february/march/christmas/sunday/friday/monday
    ! ^ away/out/gone/off till/until/for
    ! on vacation
    ! cant/wont do any [rides/requests/asks/jobs] next/this/until/till/for
    ! any rides next/this/until
    ! not this month
  `,
  resume: `
    ! ^ resume/unpause/back/unsnooze/available/active/ready/reactivate $
    ! ^ im/i/am back [now/in/from/and/on/home]
    ! ^ back [now/again/in/from/and/home]
    ! im back
    ! i am back
    ! we are/were back
    ! back in town
    ! back from vacation/trip/surgery/traveling/my/the/florida/hospital/leave
    ! back on/in my feet/action/business/the saddle
    ! ready to help/drive/volunteer/go/start/resume/serve/work/cook/deliver/pitch [again/now/folks/more]
    ! ready again
    ! available/free/can/able/good/helping/driving again
    ! can help/drive/volunteer/cook/deliver/take again
    ! help/drive/volunteer/text/ask/call/asks/requests [me] again
    ! you/u can/may [start/begin] [text/ask/send/texting/asking/sending] me again
    ! start asking/sending [me] again
    ! unpause [me]
    ! resume [my/asks/requests/texts/please/me/rides]
    ! end my pause/break
    ! break/vacation/pause is over
    ! rested and
    ! feeling better ... help/again/back/ready
    ! all rested
    ! turn me back
    ! put me back in rotation/on
    ! back in the rotation
    ! my car is/got fixed/back/running
    ! all healed
    ! ready for more [rides/asks/requests]
    ! im ready for/to [more/go/help]
    ! back from
    ! use me
    ! put me back to work
    ! vacation/break/rest over
    ! count me back
    ! back in [rotation/the]
    ! i/im am available again
    ! feeling better
    ! put me back $
    ! put me back on [the] [rotation/schedule] $
  `,
  profile: `
    ! my name is/s
    ? names
    ! name is
    ? this is
    ? ^ its
    ! call me #
    ! i/we live/stay/am/reside at/in/on/near/by/off/over/around/across
    ! im/were located/in/at/on/from/near/off apt/the/brooklyn/apartment/corner
    ! my [new/home/mailing/street/current] address/zip/zipcode/apartment/building/street/number/phone/cell/area/age/birthday/email/buzzer/bell [code/number] is/changed/now
    ! my [new/home/mailing/street/current] address/zip/zipcode [code]
    ! zip [code]
    ! apartment #
    ! i/we moved to
    ! [please] call me/us [instead/dont/at/only/not] [instead]
    ! text/call dont/not/only/me/instead call/text/only/instead
    ! text only
    ! call only
    ! no calls
    ! dont call [me] [before/after/text/just/only/i]
    ! best time to/is
    ! best way to
    ! reach me
    ! prefer/preferred calls/texts/text/call/to/a/english/spanish/phone/morning/mornings/women/woman/female/male
    ! no texts/calls/texting/asks after/before/past/on
    ! only speak/speaks/spoken
    ! i/we/she/he speak/speaks only
    ! i [only/can] speak/read ... only
    ! i/we only drive/work/do/can/take/have/use/go/speak/eat/text
    ! ? i only
    ! i dont/cant drive/eat/do/take/use/have/read/speak ... night/nights/highways/pork/meat/stairs/dairy/gluten/texts/english/smartphone/bridges/shellfish
    ! i/im/we/shes/hes/am/are/is/were deaf/blind/diabetic/vegetarian/vegan/disabled/hard/allergic/celiac/kosher/halal/lactose/elderly/wheelchair/homebound/legally/muslim/jewish/gluten/handicapped/bedridden/autistic/pescatarian
    ! hard of hearing
    ! allergic to
    ! allergy/allergies
    ! i/we eat/keep kosher/halal/no/only/vegetarian
    ! no pork/dairy/gluten/nuts/meat/shellfish/peanuts/sugar/salt/stairs/pets
    ! dont eat
    ! i/we use/uses/have/has/am a/an/in walker/wheelchair/cane/scooter/oxygen/hearing/service/dog/cat/flip/landline
    ! i have a flip/dog/cat/landline/service
    ! we/i are/am a family/household/single/couple of
    ! family/household of #/two/three/four/five/six/seven/eight
    ! # people/kids/adults/of in my/the/us/our [house/household/home/family]
    ! im/i/shes/he/she/hes/am #/years
    ! # years old
    ! i/im am/a [a/retired] senior/widow/widower/veteran/vet/student/mother/grandmother
    ? retired
    ! for/in your/my/the records/notes/file/profile
    ! in your notes
    ! just so you know/have
    ! fyi
    ! im/i/am/were [usually/mostly/only/always/generally/normally] free/available/around/home/off on/most/after/in/before/every/@day/weekends/weekdays/mornings/evenings/afternoons/nights/saturday/sat/mornings/saturdays/sundays/mondays/tuesdays/wednesdays/thursdays/fridays
    ? im/i am/free/available
    ! my availability/schedule/hours is/are/changed
    ! my schedule
    ! i/im work/off/works nights/days/mornings/weekends/evenings/overnight
    ! english/spanish only/please/speaking
    ! ^ english $
    ! ^ spanish $
    ! in english/spanish please
    ! max/maximum # [miles/rides/blocks]
    ! within # miles/blocks
    ! # blocks/miles only
    ! no highways
    ! days only
    ! my [new] phone/cell/number is/changed
    ! new number
    ! changed my number/name/address
    ! same person
    ! i have # kids/children/dogs/cats
    ! i have two/three/four/five kids/children/dogs/cats
    ! ring the/bell/buzzer
    ! buzzer/doorbell/bell is/doesnt/broken
    ! new address
    ! ^ moved
    ! address is
    ! i/we only text
    ! i can do mornings/evenings/weekends/tuesdays/mondays/wednesdays/thursdays/fridays/saturdays/sundays
    ! i dont drive [at/on/in/far]
    ! i go by
    ! everyone/they/people call/calls me
    ! i can only text/call/talk/read/drive/walk
    ! only text
    ! my apartment is
    ! buzzer
    ! im at/in/on ... ave/avenue/st/street/apt/apartment/floor/blvd/place
    ! my phone doesnt/cant/wont get/do/receive/open pictures/texts/photos/links/mms
    ! only for me
    ! mornings/evenings/afternoons/weekends/days only
    ! dont hear/see well/good
    ! i dont hear
    ! cant hear well/good
  `,
  forget: `
    ! ^ forget me
    ! forget me $
    ! ^ forget [everything/all] $
    ! delete/erase/remove/wipe/purge/destroy/clear/scrub/forget [all/everything/of/any] [my/me/about/the/of] [personal/own/stored/private/whole] info/information/data/account/records/record/details/profile/history/file/number/everything/messages/stuff/me
    ! delete/erase/wipe/purge/destroy/scrub me/my/everything/all/every/whatever
    ! delete/erase/wipe/remove/purge/forget everything/anything/whatever/all [data/info/information/that/records] [you] [have/know/on/about/stored/saved/you/i/got/of]
    ! want/like my [info/information/data/account/number/records/everything] [to/be/all] [info/information/data/be/deleted/erased] deleted/erased/removed/gone/wiped
    ! my info/information/data/account/records/number/history deleted/erased/removed/wiped/gone
    ! remove [all] [of] my data/info/information/records/details/account/history
    ! right to be forgotten
    ! gdpr/ccpa
    ! dont keep/store/save my/any/anything
    ! get rid of my/everything
    ! have/keep no record of/on me
    ! forget i/my exist/existed/ever/number/name
    ! forget about me
    ! delete my
    ! clear my
    ! take [all] [of] my info/information/data/details out/off
    ! to be forgotten
    ! be forgotten
  `,
  thanks: `
    ! thanks for/so/a/to/very/again/everyone/yall/guys/you/much/dear/all/bunch/million
    ! thanks
    ! thank you
    ! thank u/god/yall/goodness/heavens/everyone/him/her/them
    ! many thanks
    ! thankful
    ! so/very/am/im/are/we grateful
    ! gratitude
    ! appreciate/appreciated [it/you/u/that/this/all/the/everything/yall/your/so/very]
    ! much appreciated
    ! god bless [you/u/yall/everyone/all/your/this]
    ! bless/blessings you/u/yall/your/up/to/her/him
    ! ^ bless
    ! you/u/yall/she/he/they/driver [guys/all/people/folks/really] are/is/were/was/r/rock/rocks [the/so/a/such/an/very/really/all/truly/just] best/amazing/awesome/angels/angel/great/wonderful/kind/nice/sweet/lovely/blessing/lifesaver/lifesavers/godsend/patient/good/helpful/the/saint/saints/heroes/hero/fantastic/excellent
    ! you guys/all/yall rock/rule
    ! best neighbor/neighbors
    ! love you/yall/u/this [guys/all/so/service/group]
    ! good morning/afternoon/evening/night/day [everyone/all/yall/neighbors/friends/family]
    ! goodnight
    ! happy thanksgiving/holidays/new/birthday/easter/sunday/friday/hanukkah/kwanzaa/monday
    ! merry christmas/xmas
    ! have a good/great/blessed/nice/lovely/wonderful
    ! u2
    ! you too
    ! take care $
    ! take care everyone/yall/now
    ! was/were/is/tasted/so delicious/yummy/amazing/wonderful/great/excellent/tasty/good/perfect/lovely/sweet/kind/nice/fire/helpful/awesome/bomb/bomb
    ! to die for
    ! hit the spot
    ! loved the/it/that/every
    ! enjoyed the/it/that/every
    ! made my day/week/night
    ! great job
    ! good job
    ! nice job
    ! well done
    ! kudos
    ! shout out
    ! shoutout
    ! god is good
    ! such a blessing
    ! what a blessing
    ! lifesaver
    ! yum
    ! yummy
    ! ❤
    ! 🙏
    ! welcome $
    ! youre welcome
    ! hope you/yall/everyone have/had/has
    ! cheers
    ! i/we really/so/truly appreciate
    ! was fire
    ! [yall/you/u/such] a blessing
    ! was so kind/sweet/nice/good/helpful/patient/lovely/wonderful
    ! rock $
    ! saved my life/day/week
  `,
  coordinator: `
    ! ^ human/person/operator/agent/representative/coordinator/supervisor/manager $
    ! talk/speak/speaking/talking/chat to/with a/an/the/someone/somebody/whoever/your/who/any/ana [real/live/actual/human] [person/human/in/charge/there/coordinator/manager/supervisor/one/someone/somebody/runs/boss/live/from/who/at/leader/office]
    ! speak to/with whoever/someone/somebody/a/the
    ! can/could/may/like/want/need [i/we] to/i talk/speak to/with a/the/whoever/an/your/ana/the person/human/coordinator/manager/in/live/real/supervisor/organizer/boss/charge
    ! [real/live/actual/human] person/human/being please/there/not/here
    ! real/live/actual person/human/people/agent
    ! someone/somebody in charge
    ! whoever is in charge
    ! whos in charge
    ! who is/s [in] charge/my/the [coordinator/boss/manager/supervisor]
    ! who runs/run/manages/leads/heads/supervises this/the/it
    ! your manager/supervisor/boss
    ! the manager/supervisor/boss/organizer/coordinator/director/organizers
    ! my coordinator
    ! a coordinator/manager/supervisor/human/representative
    ! have/get/ask/tell/need someone/somebody/the/a/ana/coordinator/anybody [coordinator/real/to/person] call me/us/him/her/my
    ! [can/could/will/would] someone/somebody/ana/coordinator/you [please] call/phone me/us [please/back/asap/about]
    ! call me back
    ! call/phone/ring me [please/asap/back/when/about/now]
    ! please call [me]
    ! complain/complaint/complaints/complaining
    ! file/make/want/have a complaint
    ! report/reporting/reported a/the/this/my/your/him/her/someone/one/somebody [driver/volunteer/helper/person/guy/man/lady/problem/theft]
    ! to report
    ! volunteer/driver/helper/guy/lady/man/woman/person/worker/he/she/they [you/who/that/was/is/sent/yall] [sent/came/very/so/really] was/were/is/are/been/got/acted/seemed/being/made/asked/stole/took/left/yelled/never/smelled/cursed/touched/charged/tried/didnt/wanted rude/mean/late/drunk/disrespectful/nasty/creepy/inappropriate/me/my/money/unsafe/show/uncomfortable/high/weird/aggressive/racist/reckless/scary/speeding/at/us
    ! rude to
    ! was/were/very/so/is [very/so/really] rude/disrespectful/creepy/inappropriate/unprofessional
    ! never/didnt show/showed/shows/arrived/turned [up]
    ! never came/come
    ! no show
    ! noshow
    ! stood me/us/her/him up
    ! stole [my/from/money]
    ! stealing from
    ! missing money
    ! charged me
    ! asked me for/to money/cash/pay
    ! asked for money
    ! made me feel/uncomfortable
    ! dont/do feel/not comfortable/safe/send/want/feel with/him/her/that/same [him/her/guy/again/person]
    ! dont/never send @him/same/that [again/back/guy/person/driver]
    ! dont want him/her/that [guy/person/driver/lady] [again/back/in/to]
    ! not happy with
    ! unhappy with
    ! disappointed
    ! assign/reassign/unassign # [to]
    ! assign/reassign/give/send/hand [#/the/request] # to
    ! ^ open/close/assign/reassign/escalate/merge/handover/approve #
    ! mark/close/set/reopen # [as/done/closed]
    ! ^ broadcast
    ! ^ list [open/all/needs/requests]
    ! ^ digest $
    ! ^ duty
    ! show open/all/me requests/needs/open
    ! move # to
    ! hand # to
    ! text everyone/all/all
    ! your helper/driver/volunteer
    ! concern about
    ! concerns about
    ! is this how you treat
    ! need to know who
    ! let me talk/speak
    ! tell ana/someone/somebody/coordinator to call/text/contact me
    ! talk/speak to a/the/your supervisor/manager
    ! dont/not want him/her/that/them coming/near/at/in/back/around
    ! someone/somebody/volunteer/driver/helper from your group/app/service
    ! took my wallet/money/purse/phone/ring/jewelry/cash/medicine/pills
    ! name of the person in charge
    ! person in charge
    ! in charge
    ! is/are there a manager/supervisor/coordinator/boss/person/human/someone [in] [charge]
  `,
  unclear: `
    ! ^ maybe
    ! ^ perhaps
    ! ^ possibly
    ! ^ depends
    ! it depends
    ! ^ might
    ! i might
    ! maybe later/tomorrow/not/so/if/i/ill
    ! ^ not sure
    ! not sure [yet/if/let/about]
    ! dont know [yet/if/let] $
    ! ill/will [have] [to] let/see/think/check
    ! let me/you see/know/think/check
    ! ill/let me think/see/check/ask/get/know/let
    ! let me see/check/think/ask
    ! get back to you
    ! will see
    ! we/well see/shall
    ! ill try
    ! could be
    ! ^ dunno
    ! ^ idk
    ! dont know $
    ! ^ hello/hi/hey/sup/yo/hola/test/testing/hii/heyy/hallo/ping/wassup $
    ! ^ hello ? $
    ! ^ whats up
    ! ^ what's good
    ! ^ what/huh/hm/hmm/hmmm/wut/wat/eh/meh/lol/lmao/haha/hahaha/k/kk/wow/omg/cool/nice/interesting/oh/ah/um/true/same/word/bruh/bro/dude/really/who/why/when/where/how/what/ok/okay/fine/good/great/idk/wtf/test/hah/ha $
    ! ^ what $
    ! ^ say what
    ! wrong/wrng number/person/chat/#
    ! wrong number/person
    ! not who you think
    ! dont know who/any you/this/that
    ! no/nobody by/named/here that/by/named/called [name]
    ! ^ hey its me $
    ! its me $
    ! ^ who $
    ! you/u/youve/youre/ur [have/are/been] won/selected/winner/chosen/approved/eligible/qualified/entitled
    ! won a/the/an/$/#
    ! congratulations
    ! congrats you
    ! gift card/cards
    ! claim your/it/now/at/prize/here
    ! click/tap here/link/this/the/below/on/now
    ! verify your/now/account/identity
    ! confirm your/ur address/account/identity/details/info/information
    ! account/card/package/delivery/payment has/is/was/been/will/could [been] suspended/locked/limited/blocked/held/could/not/be/on/failed
    ! your [bank/amazon/netflix/apple/package/usps/paypal/account/card/order/parcel/device/subscription/ebt/medicare/irs/warranty/vehicle/cars] account/package/card/delivery/payment/order/parcel/subscription/benefits/warranty/extended/refund
    ! usps/fedex/ups/dhl/paypal/bitcoin/crypto/forex/netflix/amazon ... delivered/delivery/account/verify/confirm/click/held/failed/fee/link/shipped/package/order/locked
    ! bitcoin/crypto/forex
    ! free/cheap iphone/ipad/vacation/cruise/viagra/pills/money/gift/loan/crypto
    ! pre-approved
    ! preapproved
    ! loan/loans [up/approved/offer/rates/today/now]
    ! lower/refinance your rate/rates/mortgage/bill/debt
    ! debt relief
    ! car warranty
    ! extended warranty
    ! make # [a/per/day/weekly/daily/from]
    ! make/earn/making $ # a/per/day/weekly/from
    ! earn/making/make money/cash/$ [from/fast/online/working/#]
    ! work from home
    ! investment opportunity/opportunities
    ! invest [in/now/$]
    ! double your
    ! limited time
    ! act now
    ! hot singles
    ! singles in/near
    ! sexy
    ! we/i buy houses/homes
    ! want to sell your
    ! sell your house/home/property
    ! cash offer
    ! vote for
    ! vote yes/no on
    ! donate to [my/our/the] campaign
    ! promo code
    ! reply yes/stop/y to/for
    ! use code
    ! % off
    ! sale ends
    ! forward/send/share/pass this/it [message/text/on] to/# [#/ten/everyone/your/all/friends]
    ! forward this
    ! chain
    ! bad/good luck
    ! # friends
    ! amen if
    ! mom/dad/honey/babe/baby/grandma/sis/bro/bae/dude/hun/sweetie can/could/will/did/are/pick/i/where/whats/im/what/when you/u/we/up
    ! ^ hi/hey mom/dad/grandma/grandpa/babe/baby/honey/bro/sis/uncle/auntie/dude/boo/cuz
    ! love you $
    ! love ya
    ! luv u
    ! see you/u/ya [at/tonight/tomorrow/soon/later/there/sunday/monday/then/in/bro/all]
    ! on your/ur way home
    ! when you get home
    ! what's for dinner
    ! whats for dinner
    ! call me when you get
    ! running late [for]
    ! are you coming to/over
    ! happy hour
    ! you/u/yall/this [guys/people/is/are/r/all/place/service] [a/so/bunch/of] suck/sucks/useless/trash/garbage/joke/idiots/stupid/terrible/worthless/clowns/pathetic/dumb/losers/ridiculous/fake/crap/bullshit
    ! screw this
    ! bull*
    ! idiot
    ! idiots
    ! stupid
    ! hate you/this/yall
    ! go to hell
    ! joke
    ! knock knock
    ! why did the
    ! just kidding
    ! jk
    ! ignore this
    ! sorry wrong/butt/pocket/ignore/didnt
    ! butt dial
    ! pocket dial
    ! my kid/cat/toddler/baby/son was/got/sent/had playing/my/typed/hold/sent
    ! my kid/cat/toddler/baby/son sent/typed
    ! this is the [pharmacy/dentist/doctor/school/bank/clinic]
    ! is this the/laundromat/store/pharmacy/pizza/restaurant/salon [laundromat/store/pharmacy/pizza/restaurant/salon/bank/dmv/library]
    ! traffic
    ! weather/game/score/yankees/knicks/mets/giants/jets is/was/today/tonight
    ! what's the weather
    ! whats the weather/score
    ! like i said
    ! as i said
    ! told you
    ! told u
    ! like/as i said
    ! same as before
    ! you know
    ! the usual
    ! appointment/appt reminder/confirmed [with]
    ! reminder
    ! reply c
    ! your prescription is
    ! your ride/uber/lyft/order is/has arriving/arrived/here/ready
    ! order #
    ! verification code
    ! code is
    ! otp
    ! ^ u up
    ! u up
    ! new phone who
    ! check out my
    ! has shipped
    ! good luck [with]
    ! text jobs
    ! babe/honey/baby/bae did
    ! im jessica
    ! pics
    ! enter here
    ! well see
    ! ^ new phone
    ! on for bowling/dinner/lunch/drinks/the/tonight/brunch/poker
    ! ^ who is
    ! thinking about it
    ! owe back taxes
    ! pay with gift
    ! scared me to death
    ! that movie
    ! movie
    ! bring/pick home/up pizza/milk/bread/dinner $
    ! ^ ok ? $
    ! ^ lol
    ! see the game
    ! dude
    ! you killed it
  `,
  unwanted: `
    [i/we/she/he/they/mom] dont/doesnt/wont/didnt/no/not [really/actually/even/longer] need/needs [it/that/the/a/any/anything/them/this/help/ride/one/you/more] [help/ride] [anymore/any/more/now/after]
    dont/wont/doesnt need/needs ... anymore/after/more
    do not need/want
    dont/doesnt want
    no longer need/needs/want
    not asking for
    not looking for
    isnt/not about
    no need for
    not a/an/the/for/just/groceries/food/money/rides/ride/medicine/clothes
    instead of
    rather than
    besides
    dont care about
  `,
  nothing: `
    so/where/that/if/as/before/until/because/when/once/then i/we/she/he can/could
    so i/we dont/can/wont
    if/when/whenever you/u/yall/he/she/they can/could
    who/that/you/u/he/she/they can/could
    sleep/stay with
    what i/we/else/can need/do
    i/we can/could/will pay [for/you/them/back/gas/a/some/cash]
    i/we pay [you/back/for/them]
    ill/will/can pay
    pay you/u/back/them/for
    i can wait/come/meet/walk/be/go down/to/outside/there/see/hear/understand/still/only/hardly/barely/not/tell/text/read/give
    as soon as
    need/needs to be/see/know/say/tell/talk/speak
    bus/train/subway/rest/truck/next/last stop/stops
    stop sign/light/by/in/at/and/watch
    dont stop by/in/at/now/believing/the
    stops by/at/at
    non stop
    nonstop
    cant/wont/doesnt/didnt/not stop
    one stop
    whole stop
    stop working/crying/smoking/drinking/eating/coughing/leaking/dripping/raining/itching/barking
    no/any problem with
    end of/in/up
    at the/weekend end/of
    quit smoking/drinking/working/my/on
    quit my job
    start a/my/the/working/chemo/school/on/new/dialysis/of
    starts/start on/at/in/january/monday
    help yourself
    cant help but
    i help out
    no good
    no one knows
    yes/no matter
    yesterday
    for sale
    no stairs/elevator/kids
    on hold with
    info line/desk
    for information
    back pain/door/yard/surgery/brace/pack/stairs/rent/room/porch/seat/to school/window
    my back
    my back door/yard/hurts/is/pain
    get/go/going/come/coming/came/went/be/gets/getting back
    call it
    pay back
    back then/and
    bring back
    from the back
    pick up/me
    done this/before
    when i get/was/am/go/went
    hang up
    i was/am told/wondering/calling/writing/texting/trying
    like a/an/the
    likes his/her/to
    cancelled/canceled/cancelled on
    sitter/aide/nurse/driver/access/ride/uber/cab/car/he/she/they/bus/train [just/has/had/my] cancelled/canceled [on]
    my/the bus/train/sitter/aide/nurse is/got/has/was/just cut/canceled/cancelled/late/sick
    last time/year/month/week/night
    this is goodbye
    it is a/the/an/my/very/so/too
    it stopped/quit
    this is for
    this is about
    this is a/an/the/my/so/very/not/too/how/what/why/urgent/really/getting/just/important/all
    is this
    in the name of
    whole life
    come home from/with
    home from
    my neighbor uses
    have someone
    was/is/are/were able
    nothing else
    and no/not
    no rush/hurry/worries/pressure/big
    know any/anyone/anybody/someone/who/how
    dont know anyone/anybody
    i know
    you know who
    info/information on/about/for
    thank you note
    im alone
    no idea
  `,
};
