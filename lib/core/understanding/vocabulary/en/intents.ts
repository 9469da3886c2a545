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
    ! to borrow/rent
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
    outgrew/outgrown [all/everything/every/his/her/their/them/it]
    ! outgrew/outgrown ... size/please/boys/girls/wears
    ! ^ free ... ? $
    ! ^ any free
    ! where/how to get/find/go/buy/apply/sign/sleep
    ! [any/which/what] church/churches/pantry/pantries/place/places/groups/agencies ... giving/handing/open/doing/serving/having [out/away] [food/today/coats/tomorrow]
    ! any church/churches/pantry/pantries/place/places/organization
    ! would/could/can/will/might any [one] of your/the/yall/you/ur [volunteers/drivers/people/folks/helpers/guys/ladies]
    ! would/will/can/could any of your volunteers/drivers/people/folks/helpers be
    ! is there [still/any] room/space/seats/seat/spot for/in
    ! i/we could/would/can take/use a/some/one/two ... if theres/there/you/left/still/yall/any
    ! some/any/a kind/nice/good/sweet/strong/patient/young/christian [young] lady/person/man/soul/gentleman/neighbor/body/woman/heart ... come/read/help/care/sit/could/might/would/to
    ! some lady/gentleman/fella/woman/man/body would/could/might/who/to
    ! wonder/wondering whether/if some/someone/somebody/anyone/one/a/there/you/yall
    ! might/could/would come by/over/read/sit/set
    ! care to come/play/visit/sit/join
    ! a strong back to/for
    ! need a/some/two/few ... back/backs/hands/arms/hand
    ! talk to somebody/someone that/thats/who/whos [has] been/lost/has/gone/understands/knows/thats
    ! somebody/someone to talk to
    ! i/we look/search/seek for
    ! whoever finds/gets/brings/gives/has me/us
    ! i/we cant get out [of/the/my]
    card/check/stamps/prescription/payment/aide/ssi/nurse/checks/benefits ... never/didnt/hasnt came/come/arrived/show/showed
    ! get rid of [these/the/my/some/all/this] mice/roaches/bugs/bedbugs/rats/ants/wasps/junk/trash/fleas/mold/stain/stains
    ! getting rid of [these/the/my] mice/roaches/bugs/bedbugs/rats/ants/fleas/mold
    ! i no have
    ! i/me/we/he/she no have/got @buy/food/money/work/job/bed/coat/heat/ride/car
    ! please i beg
    ! i beg [you/u/for]
    ! want/need person/people/somebody/someone/lady/man to/who/that/for/can/read
    ! what time/day/where/when is/do you/yall give/giving/hand/open ... food/coats/meals/boxes
    is/are finish/finished/empty/gone/cut [till/until]
    came/come/comes through/thru ceiling/roof
    our/my/only heat/source/income/phone/oven
    only heat/car/phone/oven/stove
    on e/empty
    @fixture quit/died/blew/conked/gave [on/out/up]
    ! up to the door/window/roof/knees ... cant
    to use the/your/a/my/ur
    ! be beholden/obliged/grateful/thankful/indebted [to/if]
    ! carry/tote/haul/run/take me/us/mom/him/her to/over/up/down/into/out
    would like a/some/somebody/someone/help
    ! so i/we could/can close/rest/sleep/go/work/get
    ! somebody/someone [to] look/watch/sit/set/stay/check/walk/feed/keep/drive/carry/take/help/come/bring/pick [in/after/on/with/out]
    ! asking/askin for
    ! no food/money/heat/gas/water/lights/power/car/job/home/coat/bed and/no/nor/or [no] food/money/heat/gas/water/lights/power/car/job/home/coat/bed
    ! no food no money
    ! [i/and] wonder if someone/somebody/anyone could/can/would/might @serve/take/bring
    ! free to @serve ? $
    ! volunteers/drivers/people/folks/helpers be free/able/willing to @serve
    no sitter/ride/coats/beds/shoes/blankets/childcare/babysitter
    only two/one/# blankets/blanket/bed/beds/coat/coats/pair/plate/can/cans
    ! dont know what to do
    ! [volunteers/drivers/people/folks/helpers/anybody/anyone/somebody/someone] be free/able/willing/available to @serve
    ! [still] need a/another ride/driver/one
    need/have no way home/back
    ! anyone/anybody/somebody/someone want to talk/chat/visit/hang
    ? due
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
    anyone/anybody giving/getting away/rid
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
    ? outgrew/outgrown
    ! outgrew/outgrown ... anybody/anyone/who/want/free/yours/giving/need/someone
    ! outgrown/outgrew coats/clothes/shoes/crib/stroller
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
    ! if someone/somebody/anyone/anybody ... need/needs/wants/want
    ! have/got [#/two/three/an/a] [extra/empty/free/open] seat/seats/room/space
    ! free help
    ! yours if/for
    ! pick up only
    ! take them/it
    ! who wants it/some/them/one
    ! ^ come by/get
    ! come get
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
    ! happy/glad/willing to
    ! i/im/we/were/am/are able to
    ! i have an extra
    ! here happy/glad to
    ! box/bag/boxes/bags of ... free
    free $
    ! grandma/nurse/teacher/student here
    ! interpreter/translator/notary/barber/tutor/nurse/plumber/electrician/seamstress/mechanic/cna/stylist/handyman/carpenter/lawyer/driver/cook/sitter/babysitter here
    ! @foreign and/or @foreign here
    ! @foreign interpreter/speaker/translator/tutor here/available/mornings/evenings/weekends/free
    ! empty/open/extra/free/spare/leftover seat/seats/spot/spots/room
    ! ^ will @serve
    ! ^ [we/i] can/will [also] keep/mind/host/board/foster/sit/set @young/people/folks/dogs/cats/pets/with/a/some/your/anybodys
    ! got/have/has [a/an/my/some/good/big/old/two/spare] chainsaw/truck/trailer/tractor/plow/snowblower/ladder/drill/tools/mower/generator/pickup/van/shovel/shovels/minivan/suv if/for/and/free/will/can/to
    ! was/were/belonged [to] moms/mommas/mamas/dads/daddys/grandmas/grandpas/husbands/wifes/hers/momma/mother $
    ! was/were/belonged [to/my] moms/mommas/mamas/dads/daddys/grandmas/grandpas/husbands/wifes/mothers/fathers/late
    ! need/want/have/trying/got/gotta/like to get/be rid of
    ! cabinet/table/couch/bed/dresser/chair/chairs/desk/tv/stroller/crib/clothes/mattress/lamp/bike/books/fridge/stove/washer/dryer/wood/hay/toys/coats/shoes/sofa/bookcase/piano/rug/recliner/microwave free [to/for/come/if/u/you/no]
    ! [yall/you/anybody/anyone] want/need anything/something/stuff ? $
    ! has/have/got $ # to/for/that
    ! our/the/my [sunday/school/bible/youth/prayer] class/group/church/club/troop/lodge/post/shop/restaurant/team/office/school/company/library/pantry has/have/got/is/are/can/will/offers ... giving/serving/to/for/free/help/hot/delivering/cooking/donate/fax/print
    ! church/pantry/library/center/school/clinic/restaurant/mosque/temple can/will/offers/gives/serves/does/hosts [also] fax/print/help/give/serve/host/meals/food/clothes/free/hot/dinner/lunch
    ! hmu
    ! we/were/are # guys/men/boys/teens/friends/brothers/students/dudes with/and/who/from
    ! two/three/four/# guys/men/boys/teens/dudes with/and [a] shovels/truck/trucks/tools/time/van/rakes/muscles
    ! ill/i/will [come] sit/set/stay/visit/play with anybodys/anyones/someones/somebodys/your/old/elders/folks/people/seniors/kids/mom/them
    ! more ... than we/i can/know/could eat/use/handle/what
    ! make/makes/grow/grew/bake/bought/cooked/made/picked/caught/canned too many/much
    ! any elder/elders/senior/seniors/vets/veterans/families/family/neighbors/moms/folks/students/kids [who/that/out] [there] want/wants/need/needs/like
    ! somebody/someone/anybody should/might/oughta/ought [to] get/have/use/want it/them/use/these/some
    ! anybody/anyone/who/whos/everybody/yall [is/are] hungry
    ! $ # [venmo] for/to/toward/towards someones/somebodys/anyones/whoever/anyone/somebody/someone
    ! be there for someone/somebody/people/anyone/others
    ! if wanted/interested
    ! can/could/will listen
    ! put me down to @serve
    ! to put on/toward somebodys/someones/anyones
    ! for whoever/anyone/anybody/somebody/someone/folks/people needs/wants/that/who/need
    ! ill/i come to you/them/ur/your/peoples
    ! i @serve ... for elders/seniors/people/folks/free/neighbors/kids/families/vets/anyone/anybody/shut
    ! can do ... for free/folks/people/elders/seniors
    ! @young clothes/toys/shoes/coats ... free/take/giving/outgrown
    ! no longer fit/fits/need/using/use
    ! dont/doesnt fit/use it/them/him/her/these [no/anymore/any] [more]
    ! we/i dont/never use [it/them] [anymore]
    ! collecting dust
    ! ready for pickup/anybody/whoever
    ! pick up anytime/only/whenever
    ! my [van/truck/car/suv/minivan] seats/holds/fits #
    ! room for # [more/people/in]
    ! free you/u/yall pick/haul/come/carry
    ! ill bring/take/make/carry/drop/cook ... to/for anyone/anybody/people/someone/somebody/folks/whoever/shut
    ! ^ have/got [an/a/some] extra/spare
    ! have/got ... someone/somebody/anyone/anybody could use/wear/have
    ! i have # ... somebody/someone/anyone/anybody could use/have/wear/take
    ! [someone/somebody] could use them/it/these
    ! giving/give my ... to a/an/anyone/somebody/someone
    ! free piano/guitar/english/math/swim/music lessons/lesson/class/classes/tutoring
    ! squash/zucchini/tomatoes/eggs/turkey/plates/leftovers anyone/anybody ?
    ! ill @serve ... for any/anyone/moms/people/folks/families/seniors
    ! have/got ... someone/somebody/anyone/anybody/yall/you can/could borrow/use/have/take
  `,
  yes: `
    ! ^ yes
    ! ^ y $
    ! ^ ye $
    ! ^ ya $
    ! ^ yse $
    ! ^ yess $
    ! ^ yea/yeah/yep/yup/yah/yass/yessir/yeh/yeap/yupp/uh-huh/mhm/aye
    ! ^ sure/absolutely/definitely/certainly/totally/gladly/affirmative/roger/surely/okey/confirmed/confirm/accept/accepted/agreed/deal/ofcourse/okeydokey/bet/indeed
    ! ^ of course
    ! ^ for sure
    ! you bet
    ! ^ you got it
    ! no problem
    ! no prob
    ! no worries i/ill
    ! ^ np
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
    ! dont mind
    ! ok/okay im in
    ! i can be there
    ! lets do it
    ! tell him/her/them im/ill/yes
    ! can swing
    ! ^ [i] reckon/guess/suppose/spose/figure [i/so/we] [can/could/will]
    ! ^ [im] on it
    ! ^ happy/glad/pleased/honored/proud/tickled/delighted to [oblige/help/do/assist] $
    ! tickled to/pink
    ! be honored/delighted/tickled/proud/pleased [to] $
    ! id/ill/would be honored/delighted/tickled/proud/pleased to
    ! would be [my/an] honor/pleasure/privilege
    ! thatll/itll/that/it [will/ll] work/do/suit/be [fine/good/perfect] $
    ! thatll/itll work/do/suit/be
    ! tell/let him/her/them/mr/mrs/ms/miss/madam ... i/ill/im/we/ [will/coming/be/come/on/carry/take/pick]
    ! ^ only if
    ! ^ if its/it/thats/that ... i/ill/we can/will/could
    ! ^ if nobody/noone/no/none ... i/ill can/will/could
    ! ^ as/so long as
    ! ^ long as
    ! ^ provided [that/its]
    ! i/we can/will $
    ! i/we can/could/will ... if/long/provided its/as/that/it
    ! ^ say less/no [more]
    ! ^ copy [that] $
    ! ^ 10 4
    ! ^ ten four
    ! ^ aight/ight/fasho/okie/okey/yup/yezzir/yerp/ayt/oki/aye/ok/alrighty/alr [bet/dokie/dokey/doke/cool/then] $
    ! ^ aight/ight/fasho/alrighty/okie/yezzir
    ! ^ for sho/sure/certain
    ! ^ sure nuff/enough/thang/do
    ! i fit [do/go/come/help/carry/take]
    ! no wahala/shaking/biggie/sweat/prob/trouble/bother/issue
    ! ^ consider it/that done/handled/sorted
    ! ^ lets go/roll/ride $
    ! ^ im/i am/be down/game/willing/up/in [for] [it/that/this] $
    ! that/the/this/any time/day/hour/date [is/works/sounds] fine/good/ok/works/perfect/great/suits
    ! i can do ... before/till/between/noon/either/around
    ! god/lord willing
    ! by gods grace
    ! inshallah/inshaallah/insha [allah] [i/we/yes/ill]
    ! ^ can do
    ! ^ will do
    ! ^ by all means
    ! ^ with pleasure
    ! ^ most certainly/definitely
    ! ^ i sure can/will
    ! ^ i most/surely/sure/gladly/certainly certainly/can/will/could
    ! ^ you know it/i
    ! ^ why yes/not/of
    ! ^ i shall
    ! ^ fine ill/i/we
    ! ^ heck/hell/oh/ya/yes/why/lol/ok yes/yeah/yea/sure
    ! ^ 100 [percent/%] $
    ! ^ go ahead
    ! ^ i dont mind
    ! ^ mhm/mmhm/mm/uhhuh
    ! ^ uh huh
    ! ^ guess so/i
    ! ^ ill make it work
    ! i can make it/that/this work/happen
    ! ^ 👌
    ! ^ ✔
    ! ^ 💯
    ! ^ oui/si/da/ja/wi
    ! sounds like a plan/deal
    ! ^ i could do/make that/it/this/so
    ! ^ me i
    ! ^ leave it to/with me
    ! leave it to me
    ! ^ done deal
    ! im your/ur man/woman/guy/girl/gal/huckleberry
    ! no problem see/ill/i/at/what
    ! see you/u at/then/there #/then/there
    ! im/i am down/game
    ! ^ down/game $
    ! you/u/yall can put/count me down/in
    ! yes/yeah/yep $
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
    ! ^ cant
    ! ^ unable [to]
    ! would if i could
    ! isnt/not/wont/doesnt [going/gonna] [to] work [out] for me/us
    ! im/am/were all/really/so/too/kind/super/already/completely [of] tied/busy/booked/swamped/slammed/busy
    ! ^ hard pass
    ! ^ nuh uh/huh
    ! ^ no sir/maam
    ! nope/nah $
    ! not happening $
    ! too early/late/far/many/much/heavy/long/hard/dark/cold/steep/high/soon/big/rough ... for me/us
    ! that/this far $
    ! have/got ... that day/morning/night/evening/afternoon/weekend/week/time
    got/have [a/an/my/to] choir/practice/midterm/midterms/exam/finals/shift/rehearsal/jury/recital/wedding/homework/deadline/bible/prayer
    ! on shift/duty/call/deadline $
    ! im/am/be on shift/duty/deadline
    ! wont/cant/not be/get/make back/home/there/off/done in/by/till/before time/then/that
    ! car/truck/van/ride/jeep is/still with/at/in the/a/my [mechanic/mechanics/shop/garage]
    car/truck/van is with mechanic
    ! ^ cant ... car/cars/truck/van/transmission/battery/brakes/tire dead/down/broke/broken/out/gone/shop/shot
    ! not me $
    ! ^ not me
    ! cant say yes
    ! have/got to turn/say you/it/this/no down [this/time]
    ! regret [that] i/we/to
    ! dont have/got [a/any/enough] car/gas/license/ride to go/get/do/drive/make
    ! no gas [money] to
    ! license/tags/insurance is/has/expired/suspended/ran/out [expired/suspended/out]
    ! not up to it
    ! not up for it/that
    ! somebody/someone else [on] this/that one
    ! gonna/going to/have [to] pass [on]
    ! pass on this/that one
    ! have to say no
    ! id/i sooner/rather not
    ! cant swing/do/manage/make it/that/this $
    ! ion think i/so
    ! have/got company/guests/family/kin coming/visiting
    ! dont think im/i able/up/can
    ! i cant that/this
    ! doctor/dr says/said i/no cant/shouldnt
    ! with my bad knee/back/leg/hip/heart no
    ! i/we have/got [a/an] [doctors/doctor/dentist/dr] appointment/appt then/that/at
    ! have/got ... to go to that day/morning/night
    ! i dont do nights/stairs/highways $
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
    picked up and
    ! walked the dog
    ! ^ shoveled
    ! is/all shoveled
    ! gutters done
    ! back home now
    ! ✅
    picked/dropped up/off and
    ! is home safe/now
    ! hes/shes home [safe]
    ! is fixed [now]
    ! she/he/they got to/there/home ... fine/ok/okay/safe/alright
    ! finished up
    ! all set thank
    ! got my/the/our [pills/food/groceries/box/meds/prescription/delivery/package] ok/okay/fine/thanks/today
    ! got my/our pills/meds/groceries/food/prescription/medicine
    ! he/she/they/boys/men/man/lady/guys/guy/girl/folks/crew/driver/volunteer/fella/fellow/woman/helper/kids/scouts/students/everybody came/come/showed and/by/over/out/to/he/she/they/today [and] [fixed/put/built/brought/did/helped/took/stacked/hauled/moved/set/cleaned/hung/carried/raked/shoveled/mowed]
    ! he/she/they/man/boys/guy/fella/guys/men/driver/lady put/fixed/built/cleaned/hauled/raked/shoveled/hung/moved/installed/stacked/unloaded/brought [in/up] it/the/my/them/everything/that/out/her/his
    ! ^ [i/we] [just/already/have/done] dropped/left/delivered/fixed/moved/shoveled/raked/mowed/fed/carried/brought/hung/cleaned/unloaded/loaded/mailed/stacked/hauled/assembled/installed/took/drove/picked/walked @him/the/her/mr/mrs/ms/miss/madam/his/their/food/bags/groceries/everything/all/both/old
    ! ^ [i/we] [have] [just/already/done] dropped/delivered/finished/completed
    ! left it/them/bags/food/groceries/everything/box/the [box/bag/bags/food/groceries] with/on/at/by/w/in
    ! got him/her/them/mr/mrs/ms/miss ... there/home/back [and] [safe/back/ok]
    ! bags/bag/groceries/food/box/boxes/plate/plates/meal/meals/supper/dinner/soup/stuff/medicine/package/everything/it/delivery/wood/coats/clothes/diapers/casserole/they is/are/all on/at/in/by/outside/with her/his/their/the/ms/mrs/mr/miss/doorknob/doorman/porch/door/step/neighbor/fridge
    ! couch/sofa/dresser/bed/ramp/rail/rails/bar/bars/sink/faucet/lamp/shelf/shelves/fence/tv/curtains/lights/light/walk/driveway/sidewalk/steps/yard/leaves/snow/gutters/wood/dog/dogs/cat/cats/dishes/floor/floors/kitchen/house/boxes/truck/furniture/crib/table/toilet/lock/door/window/laundry/forms/form/papers/hole/roof/porch/room is/are/got/all/been [all/now] up/in/moved/fixed/built/installed/hung/shoveled/raked/mowed/cleaned/stacked/delivered/unloaded/loaded/filed/mailed/fed/walked/washed/mopped/assembled/patched/salted/cleared/clean/clear/sturdy/working
    ! groceries/food/wood/everything/stuff/cans put/all up/away/in
    ! mr/mrs/ms/miss ... is/got home/back/settled/dropped/delivered
    ! he/she/they/mom/dad/gran/grandma/grandpa got/have his/her/their/all/the medicine/pills/groceries/food/walker/chair/box/prescription/diapers/insulin
    ! all she/he/they is/are/got/has
    ! received the/my/it/them/your
    ! ^ got the/it/them/my [box/food/bags/groceries/coats/bed/crib/heater/chair/walker/wood] $
    ! it is finish/finished/complete
    ! jobs/works done
    ! its/is/are/it all cleaned/done/fixed/put/taken/loaded/unloaded/moved/raked/shoveled [up/away/over]
    ! [got] back from taking/driving/carrying/dropping/delivering/picking/bringing
    ! made it to/there/home/back [the/her/his/their] [appointment/doctor/clinic/church/court/work/ok/fine/safe]
    ! she/he/they/mom/dad made it to/there/home/in
    ! i/we have/done [already/just] delivered/carried/brought/dropped/given/taken/finished/completed/moved/fixed
    ! all took care
    ! all wrapped/squared/buttoned up/away
    ! is/are/its/everything squared/sorted/settled away/out
    ! finished/wrapped/done up/over at/there/with
    ! mission complete/accomplished
    ! walked [the] dogs/dog/pup/puppy
    ! [is/are] fed and
    ! we/i got er done
    ! she/he/they ate/liked it/everything
    ! order/request/task/ask/#/number # [is] done/complete/completed/finished
    ! # [is/was/all] done/complete/completed/finished/handled
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
    ! appointment/appt/it/visit/meeting/trip/party/surgery/class/court/chemo/dialysis/interview/funeral/service/test/procedure/therapy/date/they/thing/that [just] got/was/is/been/has [been] cancelled/canceled/moved/postponed/rescheduled/changed/pushed/bumped/switched [back/up/to]
    got/was/been/has cancelled/canceled/postponed/rescheduled
    ! doctor/doctors/dentist/clinic/office/hospital/they/court/school/lab ... moved/changed/pushed/rescheduled/canceled/cancelled/switched/postponed/bumped it/my/the/his/her/our/me
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
    ! super/landlord/husband/son/grandson/brother/nephew/plumber/maintenance [already/finally/just] fixed it/that/the
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
    ! strike/scratch that/this/it
    ! kill/pull/drop/void/scrap/cancel/close/delete/withdraw/remove that/my/the/our/this request/ride/order/ask/delivery/appointment/one
    ! so/now im/were/we/i/i'm all/good/ok/set/covered/fine/straight/okay/alright [set/good] [now]
    ! im/were/we/i all/good/ok/set/covered/fine/straight/okay now
    ! brought/gave/got/bought/lent/loaned/found me/us/one/it one/a/some/it/already [already]
    ! my/the/a/our/his/her neighbor/son/daughter/sister/friend/cousin/brother/nephew/niece/aunt/auntie/aunty/uncle/church/grandson/granddaughter/bro/sis/mom/dad/landlord/ex/coworker/roommate [else/just/already/finally] gave/got/bought/brought/lent/found/loaned me/us/one/it/some [one]
    ! my/the/a/our/his/her neighbor/son/daughter/sister/friend/cousin/brother/nephew/niece/aunt/auntie/aunty/uncle/church/grandson/granddaughter/bro/sis/mom/dad/ex/coworker/roommate [else/just/already/finally] is/will/can/going/gonna/shes/hes [going/gonna] [to] drive/take/carry/bring/run/driving/taking/carrying/bringing me/us/it/her/him/them
    ! my/the/a/our neighbor/son/daughter/sister/friend/cousin/brother/nephew/niece/aunt/auntie/aunty/uncle/church/grandson/granddaughter/bro/sis/mom/dad [already/finally/just] came through/thru
    ! bought/brought/gave [me/us] one $
    ! he/she/they/shes/hes/theyre/son/sister/brother/daughter/neighbor/friend/bro going/gonna/will/is/can [gonna/going] [to] take/drive/carry/bring/pick/get/run me/us/her/him after/instead/now/all
    ! take/drive/carry me after all
    ! [he/she/they/son/daughter/friend/neighbor/cousin] came thru/through
    ! give/offer/let my/the/our spot/place/seat/ride/turn/slot to/else [some/another/somebody/someone]
    ! someone/somebody/anyone/anybody/one else ... have/has/got/needs/need/gotta/will to/take/do/get/drive/cover
    ! else ... have/has/got/needs/need/gotta/will [to] take/do/get/drive/cover/pick
    ! called in/into [to] work
    ! got/been/getting put/called/stuck/scheduled on/in/into/at work/shift/to
    ! mandatory overtime
    ! woke up sick/with/w/throwing/puking ... cant/back/out/sorry
    ! kid/kids/son/daughter/baby/mom/wife/husband woke up ... cant/back/out/sorry
    ! flake/flaking on/out
    ! gotta/have/need/got [to] flake/dip/renege/withdraw/bow/cancel [on/out]
    ! i must/have/need [to] withdraw
    ! said yes/id/i'd/ill ... but/cant/back/out
    ! know/i i said ... cant/now
    ! i/we cant now/anymore $
    ! dont/doesnt need/want nobody/nothing/anybody/anything/no/anyone/somebody [one] now/anymore/else/today/tomorrow/no [more]
    ! dont nobody need/have
    ! wont/dont/doesnt be/need/needing ... picking/picked/driving/after/now/anymore [up/all]
    ! wont be needing/need/using [the/that/a/it/no/any/my] [ride/food/help/driver/groceries/delivery]
    ! no need [crib/ride/food/help/bed/coat] again/anymore/now
    ! no need for the/that/a/it
    ! dont send/need the/my/that/no/a/any driver/ride/food/groceries/volunteer/helper/person/one [tomorrow/today/now/anymore/no]
    ! stop looking/searching/hunting for/me/my
    ! we/i [already/just/finally] found/got/have/bought one/it/another/some/somebody/them [already/now]
    ! forget [about] the/that/my ride/food/groceries/driver/crib/bed/delivery/errand/request/ask/pickup
    ! disregard/ignore my/that/the/last/previous/earlier
    ! never you mind
    ! nvm/nevermind/never [mind] the/that/about/my
    ! it got/has/been/is fixed/handled/sorted/solved already/now
    ! got it fixed/done/sorted/solved/working already/now/ourselves/myself
    ! fixed it/that [my/our/him/her] [self/myself/ourselves] already
    ! already got/have/found one/it/somebody/someone/another/some/that/help/them
    ! transmission/engine/alternator/brakes/tire/battery/car/truck went/quit/blew/gave/died/broke [out/down/up] on/so/cant/someone/somebody
    ! cant get to/there/him/her mr/mrs/ms/miss/@day
    ! cant make/get/do ... car/truck/transmission/flat/tire/sick/fever/flu
    ! have/got [the] flu/fever/covid so/cant/sorry
    ! tell him/her/them/driver/mr/mrs/miss ... not to/cant/dont come/make [it]
    ! not coming $
    ! i wont be coming/there/going/able
    ! dont need it/that/them no/anymore/any [more]
  `,
  status: `
    ! ^ status
    ! ^ update $
    ! ^ ? $
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
    yet $
    ! what kind of car
    ! what does he/she/the look/drive
    ! whats the drivers/helpers name
    ! still on for
    ! are we still
    ! ^ still looking
    ! taking so/this long/forever
    ! what is/s taking
    ! whats taking
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
    ! coming/here/bringing/happening/going/picking/taking ... or what/no/not/nah
    ! @someone/he/she/they/lady/man/driver ... or no/not/nah $
    ! where he/she/they/yall/everybody at
    ! where/wheres/whos/whens is/the/my/our driver/ride/helper/guy/lady/man/person/volunteer/stuff/order
    ! [you/u/yall/ya/did] find/found/get/got/have [me] anyone/somebody/someone/anybody/one [yet] ? $
    ! find/found/got me anyone/somebody/someone/anybody/one [yet/for]
    ! still need/want/looking/good me/for/to ... ? $
    ! [kindly/please] update me [on/about]
    ! [what/whats/how/hows] [is] happening/situation/position/status/state/progress of/with/on my/the/our request/ride/delivery/order/ask
    ! driver/ride/lady/man/nobody/noone/he/she/they [is/has/still/was] isnt/not/hasnt/still/late/wasnt/supposed [not/yet] here/come/arrived/shown/there/arrive
    ! [my/the] driver/ride/helper/volunteer [is/running/still/so/very] late
    ! do i/we/she/he have/got somebody/someone/anybody/a/anyone [ride/driver/helper] for/on/set/yet/coming/tomorrow/lined
    ! am i/we [all/still] set/good/confirmed/booked/scheduled/covered for/on/tomorrow/friday/today/with
    ! are we/you [still] on/good/set/coming at/tomorrow/friday/today
    ! is/are @someone/that/the/my/young/old/nice [man/lady/fella/woman/person/guy/boy/kid/driver/helper] [still] bringing/fixing/going/planning/supposed/coming/gonna/picking/taking/driving/carrying
    ! how far/close/long/late is/are/away/till [my/the] driver/ride/he/she/they/off/out/out
    ! did/has/have anybody/anyone/someone/somebody/any/yall/one ... grab/grabbed/take/took/pick/picked/answer/answered/claim/claimed/respond/accept/accepted/volunteer/volunteered/see/seen my/the/ask/request/to
    ! has/did anybody/anyone/someone/somebody said/say/offered/agreed/offer
    ! did/have you/u/yall/they/everybody/everyone/he/she [all] forget/forgot/forgotten [about] me/us/my
    ! forgot [about] me/us
    ! who is/gonna/going/will carrying/driving/taking/getting/hauling/fetching/carry/take/drive/get me/him/her/us/mom/my
    ! nobody/noone/one [has/ever/aint] called/come/came/texted/answered/wrote/reached/contacted/showed [me/back/us/yet]
    ! what time/day is/will/are/does/do/she/he/they/the/my [driver/ride/lady/man] [she/he/they] coming/come/getting/get/here/picking/pick/arrive
    ! when she/he/they/the/my [driver/ride/lady/man/is] coming/come/arriving/getting/gonna
    ! outside/waiting/sitting ... where/wheres/who
    ! ive/been/i [been] sat/set/sitting/waited/waiting/standing/stood here/outside/on/out/since/for
    ! havent/hasnt/not/aint/never/didnt heard/hear nothing/anything/back/from/a/one/no
    ! i sent it/my/a/the ... days/ago/since/week/yesterday/monday/tuesday/wednesday/thursday/friday
    ! since i asked/sent/texted/requested
    ! any luck/word/news/bites/takers/movement/success
    ! any volunteer/driver/helper/person yet/assigned/found
    ! what is/about the/with holdup/hold/delay
    ! what happened to/with my/the/our
    ! u/you coming/come [or]
    ! are you/u/yall [still] coming
    ! you still coming
    ! still coming ? $
    ! is it still on/happening/happen
    ! am i/we getting/gonna picked/help/ride/any/my
    ! is my ask/request/ride/name still/in/open/on
    ! waiting on/for my/the/a/your ride/driver/answer/reply/word/food/delivery/somebody/helper
    ! is anybody/anyone/someone/somebody/he/she/the/my ... on the/his/her way
    ! on the/his/her way ? $
    ! no answer/reply/word/response/call yet/back/from
    ! still no/nothing/nobody/none ride/driver/one/answer/word/reply/yet/help
    ! is/are that/the/this young/old/nice man/lady/fella/woman/person/guy/boy [still] fixing/going/coming/bringing/planning
    ! [still] fixing/going/planning to come
    ! how is/hows it/things looking/going/coming [for/with/along]
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
    ! remove my/this number/name
    ! take my/this number/name [off/out/down/away] [please] $
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
    ! dont/never/not be/ever/never/you texting/messaging/hitting/blowing/calling/sending/contacting/bothering me/my/this/us
    ! dont/never/not/no never/ever text/message/contact/call/write/bother/send this/me/my/us
    ! dont/never/not/quit/stop hit/hitting/blow/blowing/ping/pinging/buzz/buzzing me/my/this up/line/phone/again/no/number
    ! dont/never/not text/message/contact/bother/write/msg/txt/spam again/anymore/ever/please/here
    ! do not text/message/contact/bother/write/msg/txt/call again/anymore/ever
    ! please do not message/text/write/contact [me] [again/anymore/please] $
    ! stop/quit/cease/enough blowing/hitting/bugging/pestering/annoying/bombarding/bothering/flooding/harassing me/my/us/up/this
    ! you/u/yall/guys/people [people/guys/all] need/needs/have/got/better/must to stop/quit
    ! yall/people/u/you/guys stop/quit $
    ! cease/discontinue/stop/halt/suspend/terminate [all] [of] [this/these/your/the/any/further/sending] [all] communication/communications/contact/correspondence/messages/messaging/texting/texts/message/service/notifications
    ! discontinue sending/messages/service
    ! further messages/texts/communication/contact/communications
    ! desist
    ! why do/are/does/yall/you [you/u/yall/this] keep/keeps/still texting/messaging/bothering/sending/blowing/contacting/writing
    ! you/u/yall/people/this keep/keeps blowing/sending/bothering/messaging/texting/spamming [up] [me/my/us] [these/this/up]
    ! how do/can/to i/we/you/u [get/make/turn/to] [this/these/it] stop/unsubscribe/off/out/leave/quit/cancel/optout [off/this/these/of/getting/texts/list/it] $
    ! how do/can/to i/we/you/u stop/quit these/this/getting/receiving/your/texts/messages [texts/messages]
    ! how do/can/to i/we/you/u stop the texts/messages/alerts
    ! how do/can/to i/we/you/u unsubscribe/optout [from/of] [this/these/your] $
    ! [to/be/get/me] removed/taken [off] from [the/this/your/list]
    ! like/want/wish/please to/be be removed/unsubscribed [please/from]
    ! to be removed/unsubscribed
    ! no reason/need/point [for/in/to] [you/u] [to] keep/keeping/writing/texting/messaging/sending/contacting
    ! keep/keeping writing/texting/messaging/contacting me
    ! is harassment/harassing/spam
    ! block/blocking/report u/you/yall/this/these/ur
    ! i no want/like/need [this/these/your/any/again] message/messages/text/texts/again
    ! no want ... message/messages/text
    ! want/need/like/wish no more/further messages/message/texts/msg/text/of
    ! no more of/from this/these/that/you/yall/your/u
    ! let me off/out this/of/the/your/ur list/thing/group/texts/here
    ! ^ stop im/i/already/right/rn/dude/bro/man/lady/people/bothering/bugging/guys/yall/lol/ok/please/pls/ffs/dammit/damn/now/asap/and/all/immediately/service
    ! ^ stop fucking/freaking/effing
    ! ^ stop [with] texting/messaging/these/sending
    ! stop/quit with these/the/all/this/ur/your
    ! isnt/aint/not/no interested [dont/please/take/stop/no]
    ! [get/take/keep] my number/name/phone/# out/off [of] your/ur/this/there [phone/list]
    ! [get/take/keep] my number/name/phone/# out/off [of] the list/thing/system/group/texts
    ! delete/erase/scratch/drop/lose my number/contact/digits please/from/off/now
    ! delete/erase/scratch my number/contact $
    ! beg/begging/asking/told you/u/yall [to/already] quit/stop
    ! fuck off/you/this/yall
    ! stfu
    ! bug/buzz off
    ! leave me/us/my alone/be/out/phone [of/alone]
    ! no me jodan/escriban
    ! ^ stop them/these/those/this/that [texts/messages/msgs/texting] $
    ! ^ stop the texts/messages/msgs/texting/alerts/notifications
    ! i/we want/wanna no part of
    ! wants/want nothing to do with
    ! have no/nothing use for these/this/your [texts/messages]
    ! dont/do/no longer [not] wish/want/care/need/like to receive/get/hear/be/getting/receiving/hearing
    ! who gave you/u/yall my/this number/#/info/name/phone/cell/contact
    ! dont know you/u/yall/who stop/quit/take/remove
    ! these texts/messages [need/have/must] [to] stop/end
    ! unsubscribe/unsub/unsubscribed/unsuscribe/desuscribe
    ! i opt out
    ! stop stop
    ! ^ quit
    ! i quit/resign this/from/texts
    ! do not/dont want to be texted/contacted/messaged/bothered
    ! no more [damn/freaking] [of] [these/ur/your] texts/messages/msgs/text/message/alerts/notifications
    ! take this/my number/phone/#
    ! not my/the/her/his circus/list
    ! she/he/mom/dad/mother/father has passed/died ... stop/remove/take/texting
    ! dont want/need [any] more of these/this/them/those
    ! dont want these/this [anymore/no/any] $
    ! ^ no quiero stop
    ! ^ stop im/i/am/were [in/at/not/so] class/work/school/church/meeting/busy/sleeping/driving/asleep/tired/done/interested/blocking/home
    ! you/u/yall/people/this/they [guys/people] wont/never/dont stop/quit texting/messaging/bothering/sending/spamming
    ! get/stay off/out my phone/line/cell
    ! be/get/am taken off this/the/your/of/it
    ! [be/get] taken off this/your $
    ! never/didnt asked/ask/wanted/requested [for/to] [get] these/this/your/any [texts/messages]
    ! i/we/already said/asked/told [you/u/yall] [to] stop/quit $
    ! why do/are you/u/yall keep/keeps texting/messaging/bothering/sending me
    ! quit texting/messaging/contacting
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
    ! i accidentally/mistakenly stopped/unsubscribed
    ! i stopped/unsubscribed by
    ! i unsubscribed
    ! heard about/of [this/you/your] [from/at] ... join/sign/in
    ! undo stop
    ! on your/the/this list $
    ! get on your/the/this list
    ! add my/me @kin/mother/mom to
    ! put my number/name/me back
    ! sign my/me/him/her/us ... up
    ! enroll/register/subscribe me/us/my
    ! put me/my back on the/your/this list
    ! wanna/want/like/love/ready/how/can/could/trying [i/we/do] [to] [get/be/come/sign] in/on/back/part/member/added/signed/up/enrolled this/on/of/in/up/again/please/the/here/to
    ! get/be/come on/in/into/part this/the/your/here/of [list/group/program/service/thing/this/texts]
    ! be a/your member/part
    ! want/wanna/let me/back/us [back] in $
    ! let me/us back in/on
    ! begin/start/resume/keep/continue receiving/getting the/these/your/messages/texts/alerts
    ! hit/said/sent/told/texted/pressed/typed/wrote/put [it/you/u/yall] stop by/on/in accident/mistake/error/purpose
    ! by/on mistake/accident ... back/again/in/put/start/text/sign
    ! stop on/by/in accident/mistake/error
    ! text/message me again ... stop/accident/mistake/stopped
    ! put/let/get/add/sign/take us/her/him/mom/my/me back in/on/up $
    ! put me [back] in $
    ! [please] add me $
    ! add/sign/put me/my/us/her/him/mom/grandma/gran/mother/dad/this/our to/up/on/in/please [the/your/this] [list/group]
    ! [please] add me
    ! want in $
    ! ^ in please
    ! sign/hook/put me up/in/down $
    ! count me back
    ! join the/this/your/you/yall/u
    ! join $
    ! subscribe me/to/again
    ! reactivate my/the/texts
    ! enroll/register me/us/my/in/for
    ! i/im [would/want] [like] [to] sign/signing up
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
    ! ^ [so/um/wait/do] [do/should/can/would] i just text/type/say/ask/write/send/put/reply
    ! do i [just] [need/have] [to] text/type/say/ask/write/put ... need/want/or/here/it
    ! do i/we/you need/have/gotta/got [to] [give/show/be/have/bring] [an/a/my/any] papers/ssn/social/id/immigration/documents/proof/insurance/account/card/email/address/citizen/legal/member/church/income/status/christian/smartphone/app
    ! do i/we/you have/need/got to be/pay/sign/give/show/join/go/register/prove/live
    ! how [does/do/is] this/it work/works/go/operate/working
    ! how to use/ask/request/sign/do/work [this/it/for/here]
    ! ^ how to use
    ! how does/do/can a/one/an/somebody/someone/anybody/people/old [body/person/fella/lady/old] use/get/ask/go/work/sign/do
    ! what all/else/exactly/kind/kinds/sort/type/things/stuff ... do/can/yall/you help/do/offer/give/get/ask/provide/for
    ! what all can/do/does/is yall/you/this/i/it
    ! what i/we/one/somebody can/could/should/must/have/need [to] ask/do/say/get/request/type/text/put
    ! what do/should/can/must i/we put/say/text/type/write/send/tell/ask/do/reply/call $
    ! what do/should i/we put/say/text/type/write/send
    ! are you/u/yall/these [guys/people/all] with/from/part/affiliated/connected/run/paid/volunteers/government/ice/police/church/real/legit/human/ai/robot/bots/bot [the/of/to/people/by]
    ! you/u/yall [a/an/guys/all/some] real/robot/bot/legit/ai/human/church [people/ppl/person/or] ? $
    ! you/u/yall real
    ! whats/what the/is catch
    ! catch is/here/to
    ! what is/the catch
    ! can anyone/anybody/everybody/everyone/just/only [just] use/join/get/text/ask this/it/in/here/help
    ! who/what am i talking/texting/speaking [to/with/at]
    ! who am i/we talking/texting/speaking
    ! am i talking/texting/speaking
    ! is this/it for real/everybody/everyone/free/anyone/anybody/seniors/only/just
    ! it/this cost/costs anything/money/something/me
    ! do/does it/this/yall/u/you cost/charge
    ! how much it/this/do/is/yall/does cost/costs/charge/this/it
    ! [can] [you/u] explain/tell me [please] how/what this/it/you/yall
    ! dont/not know/understand/get how/what this/it/to works/is/work/say/use/text
    ! how can/do/could you/u/yall help me/us
    ! what is/are the rules/hours/number/requirements
    ! will yall/you/u/anybody/anyone/they share/sell/tell/report/give/call my/me/the
    ! who can/do/will/would/gets see/sees/read/reads/know my/this/these/what
    ! is my info/information/name/number/data safe/private/shared
    ! you/yall/u [share/sell/report] to/with ice/police/immigration/landlord/government
    ! does this/it/somebody/anyone/anybody work/cover/serve/reach in/on/out/with/my/for
    ! is there/this [a/an] app/website/site/fee/charge/cost/limit/age
    ! how often/many can i/we/times
    ! what counts
    ! instructions
    ! ^ who/what this/dis/are
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
    ! until/till i get better/well
    ^ till i get back
    until/till i get back
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
    ! take/taking/skipping/skip weekend/week/rest/summer/winter/holidays/month/december/november/january/february/march/april/may/june/july/august/september/october off
    ! mute/snooze/silence/skip/pause/excuse me/us/my/this [up/off/out] [till/until/for/this/next/through]
    ! mute/silence me
    ! skip me [this/till/until/for]
    ! dont/not/never count/depend/rely/plan/schedule on/me [me] till/until/for/this/next/before
    ! not/dont/so/never count/depend/rely on me
    ! dont/not/never ask/send/count/schedule/call/put/text/give me [on] anybody/anyone/nobody/someone/nothing/anything/people/jobs/requests/rides/asks/folks this/next/till/until/for/before/while/right/today
    ! dont/not send me anybody/anyone/people/folks/jobs/requests/asks/rides
    ! stop/quit asking/texting/sending/calling/messaging [me] [anything/people/requests] till/until/before
    ! stop/quit asking/calling me for/this
    ! im/i/ill/we/be/me/am/going/and/now out/off/gone/down/away/laid/traveling/healing [up] [for/about/like] #/two/three/four/five/six/eight/couple/few/ten weeks/days/months/week/month
    ! im/i/ill/we/be/me/am/were/going/so out/off/gone/down/away/traveling/resting/recovering/healing for/over a/the/two/three/few/some/one/while/thanksgiving/christmas/winter/summer ... bit/while/week/month/season/holidays/winter/spell/weeks/days/months/break
    ! out/gone/away/traveling for the/a/my bit/spell/holidays/season/winter/summer
    ! [out/off/me] for a bit/spell
    ! hit/get/holler/catch/check/ask/text/try me/at [up/back/with/again] after/in/when/next/come
    ! hit me [up] after/in/when/next
    ! gone/going/headed/traveling/off/flying [home/back/down/up] to ... till/until/for/through
    ! gone/going/headed/off [home/back] till/until/for/through
    ! going/flying/traveling [back] home/abroad ... for/till/until
    ! im/am/all/just/really/so/plum worn/tired/spread/stretched/burned/wore [too] out/thin
    ! need/want/take/taking/gimme a/some few/couple/little/# weeks/days/months/week/rest/time/breather
    ! having/getting/got/get/had my/a/an/the hip/knee/knees/eye/eyes/shoulder/gallbladder/heart/cataract/cataracts/teeth/tonsils/foot/back/hernia/wisdom/hysterectomy done/replaced/fixed/out/removed/operated/surgery/worked [on/thursday/monday]
    ! give me a rest/break/breather/minute/week/few/month/while
    ! leave me out/off/be this/next/till/until/for/of
    ! leave me out
    ! let me sit/rest/be/off ... out/till/until/this/while
    ! sit/sitting this/next/november/december/january/one/it ... out
    ! no calls/asks/requests/texts/rides/jobs till/until/before [the/next]
    ! ^ back [on/in/by/after/around/home] [the] #/monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec/next/tomorrow/after/soon
    ! back [on/by/in/after/around/home] [the] january/february/march/april/june/july/august/september/october/november/december/jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec [#]
    ! back on/by/after/around the #
    ! back in a/two/three/four/five/six/ten/few/couple [few/couple/of] days/weeks/months/week/month/bit
    ! deer/hunting/harvest/tax/planting/busy/calving/exam/finals/football/wedding season
    ! finals/exams/midterms/bar ... till/until/back/hit/after/over/week
    ! finals week
    ? quarantining/quarantined/isolating/quarantine
    ! got/have/caught covid/flu ... till/back/out/week/while
    down with/w the/a/covid/flu flu/covid/bug/cold ... leave/skip/out/back/till
    ? flare up
    ? flareup
    ! on [a] break till/until/for/from
    ! on/taking/need a [little/short] break/leave/sabbatical/hiatus
    ! on/maternity/paternity leave
    ! hiatus
    ! on bed/strict rest
    till my/the/i/im arm/leg/knee/hip/back/foot/cast/baby/car/truck/finals ... heals/heal/better/off/fixed/over/done/comes/healed
    ! cant help/volunteer/do ... till/until my/the/i/after
    cant drive ... till/until my/the/i/after
    ! be/am/im out till/until/for/through
    ! ^ not this/next week/month/season/weekend ... in/with/wife/wifes/husband/kid/mom/surgery/hospital
    ! take me off/out for/till/until a/the/this/now/rotation
    ! take/pull me out [of] [the] rotation/schedule/roster [for/till]
    ! put me down as/for away/out/unavailable/resting
    ! im/am/be/ill off till/until
    ! ^ off till/until
    ! out of pocket till/until/for
    ? laid up
    ! under the weather till/so/this
    ! lay/laying low till/until/for
    ! on the road till/until
    ! gotta/need/have to slow/chill/rest [down] [for/till/a]
    ! wont be able/around/driving/helping/here till/until/for
    ! nothing till/until [then/after/the/january/monday]
    ! til/till then
    ! take/drop me off [of] [the/your/this] [list/rotation/schedule] for a/this/the/driving/now/week/while/few/december/november/january
    ! off the list for a/this/now/december/january/november/while [week/month/while/bit]
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
    ! good to go again/now
    ! good to go $
    ! got my license/car/truck/van/wheels/voice/strength/keys back/fixed
    ! my/the car/truck/van/ride/jeep is/got/back fixed/running/running/working/on [and/so/again]
    ! car/truck/van [is] fixed/running/back/repaired [again/now/so/and/put/im/use/from]
    ! ankle/arm/knee/leg/hip/back/foot/hand/wrist/shoulder/eyes/cataract/surgery/cast/boot/brace/stitches is/are/all/healed/better/off/out/mended/good [all/healed/better/off/out/good/now]
    ! all healed/mended/rested/recovered/better [up/now]
    ! healed/recovered/mended [up] [and/so] ready/back/can/good
    ! doctor cleared/released/okayed/oked/oks me
    ! cleared/released me to drive/lift/work/go
    ! cleared/released to drive/lift/work/help
    ! ready to @serve
    ! put me to work/use
    ! i/im/am around/free/available/back/good/driving/helping/home again [now]
    ! so im around/free/back/available
    ! kids/school/finals/exams/harvest/semester/season/midterms/tests ... over/done/back/finished [so/use/free/im/i/can]
    ! finals/exams/midterms/school/semester/harvest/season [is/are] over/done/finished
    home/back from the/my/a hospital/rehab/trip/vacation/florida/overseas/surgery/africa [and] [ready]
    ! send me somebody/someone/people/requests/asks/folks/jobs/a/work [one]
    ! you/u/yall can/may/could [start/begin] ask/asking/sending/send/text/texting/use/using/call/calling me [again/now/people/folks]
    ! i/we can/able/could [to] help/drive/carry/volunteer/cook/deliver/take/lift/do/work [out/folks/people/rides/some] again
    ! can drive/help/lift/work again [now]
    ! drive/driving/helping again
    ! put me back on/in/coach/rotation/the [rotation/list/schedule/coach]
    ! back in town/business/action/service/commission/rotation
    ! back up and running
    ! back on/to duty/normal
    ? back to work
    ! feeling/feel/im much/lot/better/good/myself [better] [now/again]
    ! over the flu/covid/cold/bug
    ! break is/was over/done
    ! done with my/the break/rest/finals/exams/surgery/chemo/school
    ! count me back in
    ! back at it
    ! im rested
    ! lets get back
    ! unmute/unpause/unsnooze
    ! turn my/the asks/requests/texts back/on
    ! start me back
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
    family/household of #/two/three/four/five/six/seven/eight
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
    i have # kids/children/dogs/cats
    i have two/three/four/five kids/children/dogs/cats
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
    ! no phone/voice calls/call
    ! i/we live/stay/am/reside/located [out/up/down/over/right/way/just] behind/past/across/up/down/out/next/above/below/under/beside/between/outside/upstairs/downstairs/with
    ! my/the/our house/trailer/apartment/place/door/unit/home/building is/on [the/on/in/a/right/blue/white/red/brick/yellow] [the] blue/white/red/brick/yellow/green/brown/trailer/last/first/second/third/left/right/end/corner/behind/past/across
    ! ^ house/trailer/apartment/place is/on
    ! door/gate/building/entry/lobby/key/lock code/number is
    ! call/text/phone/ring dont/not/instead [text/call]
    ! call/text my daughter/son/wife/husband/sister/brother/aide/neighbor/mom/granddaughter/grandson/niece/nephew/dad/cousin [instead/at/#]
    ! dont text/call me [just/only/please] call/text
    ! dont/do/not text/call/message [me] call/text/phone/ring
    ! do/dont not/text/send/message me pictures/pics/photos/emojis/emoji/links/videos/voice/images/attachments/memes/gifs/long/audio/recordings
    ! do not/dont send [me] pictures/pics/photos/emojis/emoji/links/videos/voice/images/attachments/memes/gifs/long/audio
    ! dont/do not/never send/text/call/message me [at/in/on/before/after/during] work/night/school/church/spanish/english/sundays/saturdays/shabbat/sabbath
    ! dont/never text/call/message me at/before/after/during/on/while/in
    ! do not/never text/call/message me at/before/after/during/on/while/in
    ! she/he/daughter/son/wife/husband/they speak/speaks/read/reads english/better/good/the
    ! my @kin/daughter/grandson/granddaughter/aide/boy/girl reads/types/writes/text/texts/read/type/translates/translate these/this/for/my/them
    ! i/we got/have/has/hav a bad/trick/bum/weak leg/knee/back/hip/heart/shoulder/foot/arm [so/no/cant]
    ! i/we got/have a/an/two/big/mean pitbull/pit/shepherd/mean/barking/friendly/rottweiler/cat/dog/dogs [dog/bull] [so/knock/inside]
    ! my/the english is/very/not little/bad/poor/not/limited/small/good/broken/so
    ! no speak/talk/good/much english
    ! [i/only] speak/speaks/read little/small/only/just bit/english/bangla/bengali/spanish/french/creole/arabic/mandarin/cantonese/chinese/russian/wolof/twi/yoruba/urdu/hindi/nepali/korean/polish/portuguese/vietnamese/somali/amharic/fulani/pular/albanian/greek/italian/hebrew/yiddish/tagalog/uzbek/punjabi [only]
    ! speak bangla/bengali/spanish/french/creole/arabic/mandarin/cantonese/chinese/russian/wolof/twi/yoruba/urdu/hindi/nepali/korean/polish/portuguese/vietnamese/somali/amharic only
    ! cant/dont/wont/not lift/climb/carry/take/haul/fit/do/push/reach nothing/anything/more/over/much/wheelchairs/stairs/dogs/pets/walkers/scooters/heavy/steps/cats/smokers/ladders/above
    ! nothing/anything over/more # pounds/lb/lbs
    ! call me mr/mrs/ms/miss/just/by/aunt/auntie/papa/mama/uncle/big/sister/brother/pastor/deacon/granny
    ! i go by
    ! ^ vegetarian/vegan/diabetic/pescatarian/celiac/muslim/jewish/hindu [so/and/no/here/household]
    ! no eggs/beef/fish/spicy/onions/milk/gluten/wheat/alcohol/gelatin/soy/tomatoes/pork [or/no]
    #/two/three/four/five/six/seven/eight/nine/ten of us
    ! knock/yell/holler/ring/honk/buzz loud/hard/first/twice/when/at/on/3b/so/if
    ! so yell/knock/holler/honk
    ! i/we dont/aint/never have/own/use/got/do a/no/any/much/the smartphone/smart/computer/internet/email/wifi/whatsapp/car/apps/voicemail
    ! screen reader
    ! guide/seeing/service dog
    ! [i/im] work/works/working/sleep nights/days/overnight/graveyard/second/third/doubles/weekends/2nd/3rd/evenings [shift]
    ! call/text before/after/fore/between [#]
    ! new/changed [phone/cell] number
    ! wheelchair user
    ! in a wheelchair/chair
    ! use a wheelchair/walker/cane/scooter/chair/hearing
    ! only got a/one/# ... car/pickup/truck/seat/seats/van
    ! got/have a bad/trick hip/knee/back/leg
    ! i dont/cant see/hear/walk/type/spell/text/read/write [so/too/real/very] good/well/much/fast
    ! cant see/hear/type/spell/read good/well/much
    ! up/on the #/second/third/fourth/fifth/top floor [no]
    ! floor no elevator/lift
    ! im in the/a bronx/brooklyn/queens/harlem/manhattan/building/back/projects/senior
    ! dont send me a/an/the/any man/men/guy/male/woman/boy/smoker/stranger/kid [please/driver/helper]
    ! dont/not text/call my @kin ... text/call me
    ! do not/dont text/call/message [me] before/after/past/during [#]
    ! mornings/evenings/afternoons/weekends/nights/days/weekdays is/are/work/works best/better/good/ok/fine [for] [me]
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
    ! dont/do/not/never/no keep/save/store/hold/have/saving/keeping [nothing/anything/no/any] nothing/anything/info/information/record/records/data/file [saved] on/about/of me/us/my
    ! dont/not keep/save/store/hold my/our/nothing/anything
    ! dont/no/not want/like [you/u/yall/nobody/anybody/anyone] [to] keep/keeping/have/having/holding/storing/save/saving/hold my/anything/info/information/nothing/our
    ! dont want my/our info/information/data/name/address/number/stuff [to] saved/stored/kept/shared/be/in/on
    ! remove/delete/erase/take/wipe/strike/scrub/clear [all/every/any/each] [my/me/her/his/our/the/of] record/records/info/information/address/name/names/data/file/files/trace/details/everything ... of/from/out/about [me/your/ur/the/system]
    ! remove/delete/erase/wipe every/all/any record/records/trace/thing/bit/mention
    ! take/get/pull my/me/our/her/his/us ... out [of] your/the/that/ur/there/yall system/computer/files/database/records/there/books/machine
    ! get/take my name/info/information/address/data/stuff [and] out/off/down
    ! take me/us/my out the computer/system/database/files
    ! take my info/information/address/data/name/stuff down
    ! remove/delete/take her/his/their/moms/dads/mothers/fathers records/info/information/data/file/name/number
    ! dump/trash/toss/shred/burn/throw/chuck/ditch/void [out/away] my/whatever/everything/all/anything/the data/info/information/records/name/yall/you/u/on/have/got
    ! request/want/demand/need [the/a] deletion/removal/erasure
    ! deletion/removal/erasure of
    ! whatever/everything/anything/all [yall/you/u/that] [you/u] have/got/know/saved/stored/kept on/about/of me/us
    ! my info/information/data [please] delete/erase/remove/gone/wiped/deleted
    ! info/information/data/number/records/it ... delete/erase/wipe it/them/everything/all $
    ! delete/erase/wipe it/everything/all/me all/please/from/out/completely/$
    ! delete/erase/remove/clear [my] profile/account/acct/history/records/data/info/information/address/messages/everything
    ! forget my/i/you info/name/number/address/everything/ever/know/knew
    ! like/want to be forgotten/erased/deleted
    ! leave no trace
    ! purge/expunge
    ! wipe me/my/us
    ! scrub me/my/us
    ! wipe my/me number/info/name [from/off]
    ! who/nobody can/to/getting/know see/it/have ... delete/erase/remove
    ! get/take my name out [of] there/it/here
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
    good morning/afternoon/evening/night/day
    ! good morning/afternoon/evening/night/day everyone/all/yall/neighbors/friends/family
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
    ! [may] god/lord/allah/jesus/the reward/bless/repay/keep/watch you/u/yall/him/her/them/your/that/this
    ! god/lord/allah reward/repay/increase
    ! what/how much that/this/it ride/help/meal/food/meant/means/visit [meant/means] [to] [me/us]
    ! meant/means the/so/a world/lot/much/everything [to/me]
    ! what ... meant to me/us
    ! much obliged
    ! obliged to you/yall
    ! something/somethin else $
    ! you/u/yall da/the best/bomb/goat/greatest/man/mvp
    ! da best
    ! was/were/is/are/what/such/been a/an/such/real/true/just/like [a/an/real/true/sweet/kind] angel/angels/gentleman/sweetheart/saint/blessing/godsend/lifesaver/doll/gem/peach/delight/darling/jewel/treasure/hero/lady/fella
    ! angel from/sent [heaven]
    ! couldnt have/of/a done/made/managed/got it without/alone
    ! couldnt do it without
    ! good looking/lookin out
    ! best/finest/sweetest ... ever/i/we had/ate/have/tasted/eaten
    ! ^ morning/evening/afternoon [yall/all/everyone/folks/neighbors/friends]
    ! 💛
    ! 💙
    ! 💚
    ! 💜
    ! 🧡
    ! 🙌
    ! 🥰
    ! 😍
    ! 🤗
    ! 💕
    ! 💖
    ! 👏
    ! 🫶
    ! mesi/merci/danke/grazie/shukran/shukriya/salamat/asante/arigato/medase/dhanyavad/spasibo/xiexie/modupe/jerejef
    ! saved/made my life/bacon/day/hide/butt/week
    ! kids/children/family/we/they/he/she/everybody/boys/girls loved/enjoyed/devoured/liked/appreciated [the/it/every/your/them/that/those]
    ! finished/licked/ate/cleaned all/every/the/his/her/it ... plate/bowl/crumb/bite/bones
    ! [the/was/were/is] the bomb
    ! good people/folks/peoples/hearted
    ! was/were/is/been so/very/real/mighty/really/awful/super good/kind/sweet/nice/helpful/patient/gentle/polite/tasty/delicious
    ! mighty/real/truly/most thankful/grateful/blessed/kind/obliged
    ! so/very thankful/blessed/kind/obliged
    ! blessings to/on/upon
    ! bless/blessing [all] your/ur/his/her/their/you/them [heart/hands/soul]
    ! ^ blessings
    ! kind/lovely/sweet of you/yall/him/her/them
    ! thats kind/sweet/so [of]
    ! tell [him/her/them/that/the] [young/old] [man/lady/woman/fella/boy/girl/driver/cook/folks] [i] [said] thanks/thank/bless/appreciate/delicious
    ! tell that/the/your [young/old] man/lady/woman/fella/boy/girl/driver/cook/cooks/folks ... was/were/is/said/thanks/thank/loved
    ! gratitude/grateful/thankful/appreciative
    ! praise/thank god/lord/him/jesus/allah
    ! hallelujah
    ! happy/merry/blessed thanksgiving/holidays/christmas/easter/sunday/sabbath/new/eid/ramadan/diwali
    ! eid mubarak
    ! feliz navidad
    ! same to you/u/yall
    ! take care $
    ! that [ride/soup/pie/food/meal/supper/dinner/visit/help/driver/lady/man] ... was/hit/saved/made fire/delicious/good/great/wonderful/perfect/spot/lovely
    ! real mvp
    ! you/yall/u did/do good
    ! appreciate/preciate [it/you/u/ya/yall/that]
    ! owe you/yall/u/one one/big $
  `,
  coordinator: `
    ! ^ human/person/operator/agent/representative/coordinator/supervisor/manager $
    ! talk/speak/speaking/talking/chat to/with a/an/the/someone/somebody/whoever/your/who/any/ana [real/live/actual/human] [person/human/in/charge/there/coordinator/manager/supervisor/one/someone/somebody/runs/boss/live/from/who/at/leader/office]
    ! speak to/with whoever/someone/somebody/a/the
    ! can/could/may/like/want/need [i/we] to/i talk/speak to/with a/the/whoever/an/your/ana/the person/human/coordinator/manager/in/live/real/supervisor/organizer/boss/charge
    ! real/live/actual/human person/human/being/people [please/there/not/here]
    ! human please/there/not/here
    ! person not a/bot/robot/computer
    ! ^ [a] person please
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
    ! to/wanna/must complain
    ! complaint/complaints
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
    ! guy/man/lady/driver/volunteer/helper/woman/person/boy/girl/he/she/one/volunteers/drivers/helpers you/u/yall/that/of/they sent/send/yall/your ... tried/asked/wanted/demanded/took/stole/was/is/kept/smelled/yelled/left/made/cussed/grabbed/touched/got
    ! tried to get/take/sell/charge/con/touch/kiss ... money/me/mom/us/cash/something/her
    ! asked/wanted/demanded/asking ... debit/credit/social/ssn/pin/bank/password/account/banking/checkbook [card/number/security]
    ! asked/wanted/demanded/wants/charged/asking me/us/mom/her/him/my for/to [a/some/the/her/my] money/pay/cash/tip/gas/dollars
    ! asked for my/a/her/his/our/social/money/cash social/tip/number/money/card/phone
    ! dont/didnt like/appreciate/care [for] the/how/his/her [way] he/she/they/attitude/tone/driver/person
    ! the way he/she/they/that/your [talked/spoke/treated/looked/acted/driver]
    ! talked/talks/spoke/spoken to/down to/like me/us/her/my/him like/rude/nasty/bad/ugly
    ! kept/keeps/was touching/grabbing/staring/asking/calling/following/looking/texting/hitting me/my/her/through/at/for/on
    ! driving/drove/drives like/too/way/real/so a/fast/crazy/reckless/wild/maniac
    ! made/making my/me/her/him/us [mom/daughter/wife/son/kids/sister/grandma] [feel] uncomfortable/scared/cry/nervous/unsafe/afraid
    ! smelled/smells/reeked like/of alcohol/weed/liquor/beer/booze/whiskey
    ! [was/is/come/came/showed] drunk/high/stoned/cussing/cursing when/and/up/at/on
    ! cussed/cursed/yelled/hollered/screamed/swore/snapped [at/out] at/me/us/my/her/mom
    ! left @me/mom/mother/dad/grandma/my/her [mom/mother/kid/son/daughter] [stranded/waiting/sitting/there/at/on/standing] at/on/in/stranded/waiting/there/alone
    ! put # on hold
    ! give/hand/move/send/assign/pass # to
    ! tell/let mr/mrs/ms/miss/luis/ana/joe [know] # is/are/his/hers/theirs
    ! # is his/hers/theirs/yours
    ! take # off/from/away
    ! # goes to
    ! pair/match/swap/switch # with/to/for/and
    ! get me a/the/your/real/somebody/someone person/manager/human/boss/supervisor/real/charge/in
    ! no/not/hate/stop [more/this/talking/a/the] robot/bot/machine/computer/robots ... talk/let/person/human/somebody/someone/real
    ! talk/speak to somebody/someone [real/human/live/about/in/please/there/here]
    ! let me talk/speak to/with
    ! want/need/get/gimme a/to/me real/live/human/actual person/human/voice/being
    ! want a person/human
    ! who do i complain/report/talk [to] [about]
    ! complain/complaint/grievance
    ! somebody/someone/he/she/volunteer/helper/driver [from/of/you] ... stole/robbed/scammed/conned/ripped/swindled/cheated me/us/my/off/from/mom/money
    ! stole/swiped/lifted my/our/her/his/from
    ! money/things/stuff/ring/purse/wallet/pills/medicine/jewelry [is/are/went/gone/come] missing ... after/since/volunteer/helper/driver/she/he/left
    ! dont/not/never send/let/want that/the/this/him/her [same] man/woman/driver/guy/lady/girl/boy/helper/volunteer/back/again
    ! dont want that/the/this/him/her/same man/woman/driver/guy/lady/girl/again/back/here
    ! unprofessional
    ! filing/filed/file a/an complaint/report
    ! sexist/racist/homophobic
    ! harassed/harassing/hitting on my/me/us/her
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
    see you/u/ya [at/tonight/tomorrow/soon/later/there/sunday/monday/then/in/bro/all]
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
    ! final notice your/vehicle/warranty/re/regarding
    ! factory/vehicles/auto/car/vehicle/cars [factory/auto] warranty
    ! your vehicles/vehicle/cars
    ! kindly reply/send/provide/share/confirm/forward/contact with/your/me/us [your] [bank/details/account/name/info]
    ! bank/account details/information/number/info
    ! compensation fund/payment
    ! united nations
    ! inheritance
    ! next of kin
    ! box/trunk/bars of gold/cash
    ! million/billion/thousand dollars/usd/pounds/euros/fund
    ! prince/princess/sergeant/sgt/barrister/diplomat
    ! trusted/reliable/honest person/partner ... receive/help/transfer/invest/gold/fund
    ! from syria/nigeria/un/iraq/dubai ... need/trusted/gold/fund/money
    ! parcel/package [is/has/was] held/hold/on/pending/undeliverable/returned/missing/address
    ! address [is] missing/incorrect/incomplete
    ! redeliver/redelivery
    ! send/share/forward/pass/text this/it [on] to #/ten/twelve/nine/seven/everyone/all/your ... women/people/friends/folks/contacts/before/or/for/who
    ! break the chain
    ! or you/u will/die have/bad/alone
    ! tell mom/dad/him/her/ma/mama/grandma im/i ... staying/at/not/running/home/late/going/gonna/tonight/spending
    ! dont wait up
    ! roses are/r red
    ! ^ ? $
    ! bunch/pack/buncha of crooks/thieves/liars/idiots/clowns/fools/frauds/scammers/hypocrites
    ! crooks/thieves/scammers/frauds/liars
    ! your/ur/the table/order/car/pizza/prescription/appointment/room/package/cab/flowers/cake/glasses is/are ready/out/confirmed/waiting
    ! can i get/have/order a/one/two large/small/medium/slice/pepperoni/burger/coffee/combo
    ! did/have you/u/ya feed/lock/call/pay/walk/take/eat/turn/leave/move/finish/fed/do the/mom/your/our/my/dad/out/him/her/off
    ! you/u home/up/awake/there/busy/free/ok/okay/coming/good [yet/now] ? $
    ! ^ you/u home/up/awake/there
    ! running/runnin/im # late
    ! order me a/an/the
    ! on your/ur way home
    ! staying at/with/over ninas/@kin/moms/dads/grandmas/jakes
    ! selected/select for
    ! is/been/was select/selected/chosen
    ! # gift/free card/cash/reward/bonus
    ! claim [it/your/now/at/before/b4/here]
    ! a whole emergency/mood/vibe/mess
    ! have/got/gotta to see/ask/check/talk what/if/with/to
    ! gotta/lemme/let/have/got/need/must [me/to] check/ask/see with/my/what/if/first/around
    ! gotta/let/have/got/need/must [me/to] talk to/with my
    ! ask/check [with] my/the wife/husband/boss/mom/mother/doctor/daughter/son/schedule/calendar/shift
    ! let me ask/check/see/talk/look/sleep/pray/think
    ! might/may could/can/be
    ! might/may [be] $
    ! ^ may be
    ! ^ might could
    ! sleep/pray/think on/about it
    ! pray about/on it
    ! ion/dunno know/if
    ! ^ we/well shall/will/gonna see
    ! ill let you/u/yall/ya/them know
    ! let you/u/yall/ya know
    ! not sure/certain [yet/if/about]
    ! ^ keep me posted
    ! hard to say/tell
    ! ^ i might/may
    ! 50/fifty 50/fifty
    ! wrong/rong #/number/person/num/nbr/guy/lady
    ! got the/have the wrong
    ! nobody/no one here/by/named
    ! nobody by that
    ! no @kin here
    ! is this/that/it the nail/hair/pizza/salon/laundromat/vet/bank/store/barber/cab/taxi/school/garage/dealer [salon/shop/place/company]
    ! ^ vote
    ! vote for/yes/no
    ! paid for by
    ! dont know anyone/anybody/who/nobody by/named/called
    ! dude/bro did/you/u see
    ! did you/u see/watch/hear the game/news/fight/show/match/that
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
    [please/can/just/could] stop sign/light/by/in/at/and/watch
    [please] stop the/my/this leak/leaking/leaks/drip/dripping/draft/bleeding/water/noise/squeak/beeping/flow/cable/electric/rent/gas/eviction/foreclosure/shutoff/car/bus/train
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
    stop looking/searching/hunting
    i quit smoking/my/drinking/the/work/school
    didnt quit/stop
    water/heat/heater/bus/rain/snow/car/it/train/engine/furnace/fridge/bleeding/baby/dog/pain wont/doesnt/didnt/never quit/stop
    for sure
    # of the
    i have a/an/my/to/been/not/no/had
    a free
    get/find/got/getting/where/need free
    no time/car/money to
    i/we can/could do without/nothing/about
    how i/we can/could
    anything/something/all/best/what/everything i/we/you can/could
    not/never yet
    sit/sitting with
    i can call/get/talk
    on e/empty
    way home/back from
    can make do
    have to stop
    was/were/am stopping
    before/after i stop/stopped
    how to stop smoking/the/drinking/a
    stop/stopped/stopping payment/payments
    help me/us stop
    stop and shop
    off the list for
    leave me alone with
    wont/doesnt/not/never/dont/isnt/didnt leave/leaving me/us/her/him alone
    wont/doesnt/didnt/never/not/cant/hasnt stop/quit calling/texting/messaging/sending/bothering/harassing
    want out of my/the/this apartment/house/lease/contract/job/here/building/town/marriage/debt/bed/hospital
    never/didnt signed/sign up for medicare/insurance/medicaid/snap/school/class/benefits/stamps/it/that
    keep/keeps sending/texting/calling/bothering me/us/her/my
    if you got/have/can it/any/some
    i got hours/fired/sick/hurt/behind/hit
  `,
};
