/** Classes of English words, like a thesaurus: words that mean like things, as people text them. */
export const classes: Readonly<Record<string, string>> = {
  kin: `
    mom moms mother mothers momma mama mamas mommy mum ma dad dads father fathers daddy papa papi pops pop mami ammi abba baba
    sister sisters sis brother brothers bro aunt aunts auntie aunty tia titi uncle uncles tio unc cousin cousins cuz primo niece
    nieces nephew nephews wife wifey husband hubby spouse fiance fiancee boyfriend bf girlfriend gf partner ex parent parents
    family fam relatives relative stepmom stepdad stepson stepdaughter stepfather stepmother inlaw inlaws fil mil son sons
    daughter daughters twin sibling siblings godmother godson goddaughter grandkids grandson granddaughter grandchild
    grandchildren grandbaby`,
  child: `
    kid kids kiddo kiddos kido child children childrens childs baby babies babys babe infant infants newborn newborns toddler
    toddlers tot tots preschooler preschoolers preemie twins triplets teen teens teenager teenagers tween tweens boy boys girl
    girls lil littles minor minors youngster youngest oldest bby nino ninos schooler kindergartener preteen yo mo`,
  elder: `
    elder elders elderly senior seniors grandma grandmas grandmother grandmom granny gran nana nanna nan grandpa grandpas
    grandfather granddad gramps gramma grammy meemaw memaw mawmaw mamaw papaw pawpaw peepaw abuela abuelo abuelita abuelito lola
    lolo bubbe zayde yiayia yaya oma opa nonna nonno babushka halmoni dadi nani grandparents retiree retirees retired widow
    widower aging aged centenarian octogenarian oldster`,
  neighbor: `
    neighbor neighbors neighbour neighbours neighbr nabor nieghbor neighboor friend friends frend freind frnd buddy pal pals
    bestie bff homie homies roommate roommates roomie roomies roomate housemate housemates flatmate coworker coworkers colleague
    colleagues classmate tenant tenants upstairs downstairs acquaintance homegirl homeboy bestfriend boarder lodger`,
  firstname: `
    james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven paul
    andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
    larry justin scott brandon benjamin samuel gregory patrick alexander dennis jerry tyler aaron jose adam nathan henry zachary
    douglas peter kyle noah ethan jeremy walter christian keith terry sean austin gerald carl harold dylan arthur lawrence
    jordan jesse bryan bruce gabriel logan juan alan albert willie elijah wayne randy vincent roy ralph bobby russell philip
    eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
    shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria catherine heather diane
    olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
    martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia denise doris
    marilyn danielle beverly theresa diana brittany natalie kayla alexis lori luis carlos jorge miguel pedro rafael rosa carmen
    lupe guadalupe juana marisol yolanda esperanza javier alejandro ricardo fernando eduardo hector raul ramon ana lucia sofia
    camila valentina mateo diego mohammed muhammad ahmed ali hassan omar ibrahim yusuf fatima aisha khadija amina layla zainab
    abdul abdi hodan asha wei ming ling mei jun xin yan hui nguyen minh linh thuy hoang tuan priya raj anil sunita deepak arjun
    lakshmi sanjay kumar vladimir sergei olga natasha ivan dmitri svetlana oksana andriy jamal tyrone deshawn darnell keisha
    latoya shanice tanisha lamar malik imani kwame kofi ama ngozi chidi emeka ifeoma jin hyun sooyoung kenji yuki hiroshi akiko
    pierre marie jeanne claude giovanni antonio marco mike dave steve jim bob tom joe dan matt chris tony jeff ken greg sam ben
    debbie kathy peggy cindy becky liz beth kate jenny mandy steph tina gina wanda rhonda tamika darlene geraldine ernestine
    mildred edna ethel bernice gladys thelma agnes harriet otis leroy cletus earl vernon clarence stanley leonard murray saul
    moshe rivka shira yosef dwayne travis kaitlyn mckenzie brianna aaliyah liam lucas oliver aiden ava mia chloe zoe`,
  pet: `
    pet pets dog dogs doggo doggie doggy doggies pup pups puppy puppies pupper cat cats kitty kitties kitten kittens kitteh
    furbaby furbabies hamster hamsters gerbil guineapig bunny bunnies rabbit rabbits parrot parakeet parakeets cockatiel budgie
    goldfish betta ferret iguana gecko chihuahua pitbull pittie labrador lab beagle poodle terrier yorkie husky dachshund
    shepherd mutt vet vets veterinarian leash collar litter kibble crate kennel aquarium spay neuter neutered flea fleas rabies
    groomer grooming dogsitter petsitter petsitting catfood dogfood canine feline rottweiler corgi bulldog tabby`,
  animal: `
    animal animals bird birds chicken chickens hen hens rooster horse horses pony goat goats sheep cow cows pig pigs duck ducks
    goose geese raccoon raccoons racoon possum opossum squirrel squirrels skunk deer coyote coyotes bat bats snake snakes rat
    rats mouse mice turtle tortoise lizard fish bee bees wasp wasps hornet hornets spider spiders bear fox frog pigeon pigeons
    turkeys roach roaches cockroach cockroaches ants bedbug bedbugs termite termites mole gopher stray strays livestock
    alligator gator llama alpaca mosquito mosquitoes tick ticks hedgehog chinchilla beaver otter moose elk wolf wolves boar
    groundhog chipmunk chipmunks vole hawk owl crow crows swan parakeets mule donkey lamb lambs calf piglet cattle hog rodent
    rodents vermin pest pests gnats flies fly maggots slug centipede scorpion scorpions yellowjackets critter critters varmint
    wildlife`,
  body: `
    head heads face eye eyes eyelid ear ears nose mouth lip lips tooth teeth tongue gum gums chin jaw cheek throat neck shoulder
    shoulders arm arms elbow elbows wrist wrists hand hands finger fingers thumb thumbs nail knuckle chest breast breasts rib
    ribs lung lungs heart stomach stomache tummy belly abdomen gut waist back spine hip hips groin butt buttocks bottom leg legs
    thigh thighs knee knees calf shin ankle ankles foot feet toe toes heel heels skin bone bones muscle muscles joint joints
    kidney kidneys liver bladder brain skull forehead scalp vein veins artery pelvis tendon nerve nerves tailbone colon bowel
    bowels prostate uterus womb pancreas gallbladder appendix disc collarbone hamstring eyebrow eyelash nostril tonsils
    esophagus trachea windpipe armpit bicep forearm rotator cuff meniscus acl ligament achilles bunion bunions cornea retina
    eardrum sinus sinuses lymph spleen bloodstream wisdom molar`,
  illness: `
    diabetes diabetic diabetis cancer asthma asthmatic copd emphysema arthritis arthritic rheumatoid osteoporosis lupus
    fibromyalgia parkinsons alzheimers alzheimer dementia stroke strokes epilepsy epileptic hypertension hypotension cholesterol
    flu influenza covid covid19 corona rona pneumonia bronchitis cold strep rsv croup measles mumps chickenpox shingles mono
    meningitis hepatitis hiv aids tuberculosis tb anemia anemic sickle leukemia lymphoma tumor tumors melanoma gout sciatica
    scoliosis neuropathy ulcer ulcers crohns colitis celiac ibs gerd reflux diverticulitis uti infection infected infections
    sepsis cellulitis eczema psoriasis scabies lice ringworm pinkeye conjunctivitis cataract cataracts glaucoma blind deaf
    autism autistic adhd bipolar schizophrenia schizophrenic ptsd ocd anorexia disability disabled paralyzed paraplegic
    quadriplegic cerebral palsy als hernia fracture fractured sprain sprained concussion appendicitis gallstones thyroid
    hyperthyroid migraine migraines allergy allergies allergic vertigo apnea cirrhosis chf afib arrhythmia angina lyme sick ill
    illness bedridden housebound homebound amputee incontinent incontinence immunocompromised handicapped handicap hemophilia
    hypoglycemia hypoglycemic hyperglycemia neuralgia tinnitus bursitis tendonitis plantar fasciitis carpal tunnel bedsores
    bedsore edema lymphedema endometriosis pcos fibroids preeclampsia postpartum jaundice kidneystones gangrene malaria dengue
    cholera monkeypox mrsa norovirus laryngitis sinusitis tonsillitis vasculitis scleroderma huntingtons dystrophy spina bifida
    macular degeneration aneurysm embolism dvt cardiomyopathy mesothelioma carcinoma metastatic remission`,
  symptom: `
    pain pains painful ache aches aching achy hurt hurts hurting sore soreness fever feverish temp chills cough coughing coughs
    sneezing sniffles congestion congested stuffy nausea nauseous nauseated vomit vomiting vomited puke puking puked threw
    throwing diarrhea diarhea constipated constipation dizzy dizziness lightheaded faint headache headaches toothache earache
    stomachache backache cramp cramps cramping rash hives itchy itching swollen swelling swelled numb numbness tingling weak
    weakness tired fatigue fatigued exhausted shaky shaking trembling tremor blurry slurred slurring drooping droopy
    palpitations sweating sweaty clammy pale dehydrated dehydration limping limp stiff spasm spasms burning heartburn bloated
    sleepy drowsy confused disoriented seizure seizures`,
  hospital: `
    hospital hospitals hosp hopital er urgentcare icu clinic clinics clinc doctor doctors doc docs dr drs physician physicians
    nurse nurses specialist specialists cardiologist cardiology oncologist oncology neurologist neurology dermatologist
    dermatology orthopedic orthopedist ortho podiatrist podiatry urologist urology nephrologist nephrology pulmonologist
    endocrinologist gastro gastroenterologist rheumatologist pediatrician pediatrics peds obgyn ob gyno gynecologist gynecology
    midwife ophthalmologist optometrist optometry ent audiologist dentist dentists dental orthodontist endodontist periodontist
    psychiatrist psychiatry psychologist surgeon surgeons anesthesiologist radiology radiologist chiropractor chiro
    acupuncturist allergist internist pcp medic appointment appointments appt appts apt apts appointmnt apointment appoinment
    checkup checkups physical consult consultation followup outpatient inpatient ward infirmary hospice rehab nursing va kaiser
    discharge discharged admitted caremore minuteclinic medical`,
  treatment: `
    dialysis dialisis dyalisis chemo chemotherapy radiation infusion infusions transfusion surgery surgeries surgical operation
    procedure procedures biopsy colonoscopy endoscopy mammogram mri mris ct catscan scan scans xray xrays ultrasound sonogram
    ekg ecg eeg echocardiogram bloodwork labs labwork test tests testing tested screening therapy therapies pt physio
    physiotherapy rehab vaccine vaccines vaccination vaccinated vax booster shots flushot injection injections transplant
    stitches sutures stent bypass pacemaker angioplasty catheterization cast acupuncture massage immunotherapy detox methadone
    counseling counselling psychotherapy cleaning filling crown rootcanal extraction implants braces dentures exam exams eyeexam
    dressing bandaging tonsillectomy hysterectomy hemodialysis treatment treatments treated electrolysis stresstest sleepstudy`,
  medicine: `
    medicine medicines medecine medicin medication medications medicaton med meds pill pills tablet tablets capsule capsules
    prescription prescriptions perscription perscriptions prescrip prescribed rx refill refills refilled script scripts dose
    doses dosage pharmacy pharmacist pharmacies farmacia pharm drugstore cvs walgreens riteaid insulin metformin lisinopril
    losartan amlodipine atorvastatin lipitor statin warfarin coumadin eliquis plavix metoprolol lasix furosemide
    hydrochlorothiazide levothyroxine synthroid prednisone steroid steroids albuterol inhaler advair symbicort amoxicillin
    penicillin antibiotic antibiotics azithromycin zpack cipro gabapentin neurontin tramadol zoloft sertraline prozac lexapro
    wellbutrin xanax ativan lorazepam klonopin valium adderall ritalin seroquel lithium aspirin tylenol acetaminophen ibuprofen
    advil motrin aleve naproxen benadryl claritin zyrtec allegra mucinex robitussin nyquil dayquil sudafed theraflu pepto tums
    antacid omeprazole prilosec nexium pepcid miralax laxative imodium melatonin ozempic humira epipen epipens nitroglycerin
    nitro ointment cream eyedrops drops syrup vitamin vitamins supplements pedialyte neosporin cortisone pillbox copay goodrx
    copays lantus humalog novolog keppra dilantin buspirone trazodone suboxone sinemet aricept namenda donepezil methotrexate
    enbrel levetiracetam depakote lamictal risperdal abilify haldol cymbalta effexor celexa citalopram fluoxetine escitalopram
    duloxetine clonazepam alprazolam ambien flexeril meloxicam celebrex colchicine allopurinol tamsulosin flomax spironolactone
    carvedilol digoxin clopidogrel xarelto simvastatin glipizide januvia jardiance trulicity mounjaro wegovy singulair flovent
    spiriva ventolin proair doxycycline bactrim keflex tamiflu paxlovid valtrex zofran reglan metamucil dulcolax senna lidocaine
    bengay icyhot hydrocortisone vyvanse concerta birthcontrol planb meclizine estradiol lovenox heparin`,
  device: `
    wheelchair wheelchairs wheelchr walker walkers rollator cane canes crutch crutches scooter scooters hoyer commode commodes
    showerchair bedpan bedpans urinal catheter catheters ostomy colostomy oxygen concentrator cpap bipap nebulizer nebuliser
    ventilator pulseox oximeter glucometer glucose monitor monitors lancet lancets strips teststrips syringes needles sharps
    brace braces sling splint boot hearingaid hearingaids hearing aids aid glasses eyeglasses bifocals contacts dentures
    prosthetic prosthesis prosthetics bandage bandages gauze depends briefs chux underpads spirometer thermometer bp cuff ramp
    ramps gaitbelt liftchair hospitalbed compression stockings feedingtube tube pump gloves mask masks n95 lifealert dexcom
    libre magnifier nebs tracheostomy trach suction defibrillator tens orthotics inserts insoles transferboard grabber reacher
    sockaid bedrail bedrails pulmoaide peakflow stethoscope scale inogen lifeline insulinpump wound vac eyepatch backbrace
    kneebrace`,
  dish: `
    meal meals mels dinner dinners diner lunch lunches breakfast brunch supper snack snacks food foods fud hungry hunger
    starving starved famished eat eats eating eaten ate fed soup soups stew stews chili gumbo casserole casseroles lasagna
    lasagne spaghetti ziti mac macaroni alfredo ravioli meatloaf meatballs potroast roast brisket ribs bbq barbecue burger
    burgers hamburger hamburgers cheeseburger hotdog hotdogs pizza pizzas sandwich sandwiches sandwhich sub subs hoagie
    grilledcheese pb pbj wrap wraps burrito burritos taco tacos enchiladas enchilada tamales tamale quesadilla quesadillas
    pozole menudo tostadas empanadas empanada pupusas arepas nachos fajitas carnitas curry biryani samosa samosas dal daal naan
    roti chapati dosa jollof fufu injera couscous falafel shawarma gyro gyros kebab kebabs hummus pierogi pierogies borscht
    goulash kielbasa latkes kugel matzo pho ramen udon sushi bibimbap kimchi dumpling dumplings potstickers eggroll eggrolls
    mein lomein chowmein friedrice stirfry adobo pancit lumpia jambalaya grits gravy stuffing cornbread collards yams ham turkey
    leftovers leftover plate plates platter potluck takeout wings fries pancakes waffles omelet omelette oatmeal porridge pie
    pies cake cakes cobbler brownies cookie dessert desserts pudding salad salads quiche chowder pantry foodbank foodbox buffet
    mealtrain mre homecooked cooked catering entree stroganoff gnocchi risotto paella ceviche mole huevos chilaquiles sancocho
    mofongo ropa arroz birria torta tortas flautas chimichanga gazpacho minestrone bisque lentilsoup congee tteokbokki bulgogi
    teriyaki tempura katsu padthai banhmi satay rendang nasi laksa korma tikka vindaloo chana pakora ugali suya egusi plov
    pelmeni blini stuffedcabbage halupki schnitzel bratwurst brats spaetzle moussaka spanakopita baklava dolma tabbouleh tagine
    shakshuka challah lox sloppyjoes cornedbeef potpie hotdish succotash hushpuppies catfish poboy etouffee crawfish pretzel
    muffin cupcakes cupcake flan trifle cheesecake crepes frenchtoast hashbrowns coleslaw`,
  grocery: `
    grocery groceries grocerys groceris groserys grocries shopping staples produce fruit fruits veggie veggies vegetable
    vegetables milk eggs egg bread loaf butter margarine cheese yogurt yoghurt cream creamer sourcream cottage flour sugar salt
    pepper spices spice cinnamon garlic onion onions potato potatoes potatos tomato tomatoes carrot carrots celery lettuce
    spinach kale cabbage broccoli cauliflower zucchini squash pumpkin cucumber cucumbers corn peas beans bean greens okra
    eggplant beets turnips turnip rutabaga parsnips radish radishes mushrooms mushroom avocado avocados asparagus yuca plantain
    plantains nopales jalapenos peppers cilantro parsley ginger apple apples banana bananas orange oranges grapes grape
    strawberries blueberries berries raspberries cherries peaches peach pears pear plums mango mangoes mangos papaya pineapple
    melon watermelon cantaloupe lemon lemons limes lime cranberry cranberries raisins chicken beef pork steak steaks groundbeef
    hamburger bacon sausage sausages salami bologna lunchmeat deli coldcuts tuna salmon tilapia shrimp crab cod sardines tofu
    lentils chickpeas rice pasta noodles cereal cheerios oats granola crackers ritz chips pretzels popcorn cookies oreos candy
    chocolate jello icecream popsicles jelly jam peanutbutter peanut nutella honey syrup molasses ketchup mustard mayo
    mayonnaise vinegar oil olive crisco lard soysauce salsa sauce broth bouillon canned cans tortillas tortilla masa maseca
    bagels bagel buns rolls biscuits muffins donuts doughnuts pastries nuts almonds peanuts cashews walnuts pecans toiletpaper
    tp paper papertowels towels tissue tissues kleenex napkins soap dishsoap dawn shampoo conditioner toothpaste toothbrush
    toothbrushes deodorant razor razors lotion vaseline tampons tampon pads maxi kotex detergent tide bleach clorox lysol
    sponges trashbags ziploc foil saran batteries battery lightbulbs bulbs candles matches ensure boost glucerna toiletries
    hygiene sanitizer purell wic yeast cornmeal grits bisquick quinoa velveeta kosher halal perishables nonperishable
    nonperishables pampers catlitter rutabagas leeks leek scallions shallots artichoke artichokes arugula bokchoy chard kohlrabi
    jicama tomatillo tomatillos collard mustardgreens sweetpotatoes yam chayote cassava malanga breadfruit lychee kiwi kiwis
    guava nectarines apricots apricot prunes figs fig rhubarb basil oregano cumin paprika turmeric curry thyme bayleaf masala
    ghee paneer tahini miso seaweed spaghettios ravioli hormel campbells hamburgerhelper ramen kraft eggo waffles poptarts
    doritos cheetos lactaid almondmilk oatmilk soymilk buttermilk halfandhalf mozzarella cheddar parmesan swiss feta ricotta
    turkey lamb veal venison goat oxtail chitlins chuck tenderloin drumsticks thighs wingettes catfish haddock lobster oysters
    clams scallops anchovies pimento relish pickles sauerkraut barley bulgur millet farina tapioca cornflour polenta crouton
    breadcrumbs swiffer pinesol ajax cascade pledge febreze bounce downy scrubbers drano mousetraps raid chapstick floss
    mouthwash listerine qtips cottonballs`,
  drink: `
    drink drinks beverage beverages water bottled waters coffee coffe decaf tea juice juices oj soda sodas pop coke pepsi sprite
    gatorade powerade koolaid lemonade cider cocoa smoothie smoothies shake milkshake beer wine liquor vodka whiskey tequila
    seltzer kombucha horchata atole latte espresso redbull kefir`,
  store: `
    store stores shop shops supermarket supermarkets market markets mart walmart wallmart wal walmarts target costco samsclub
    sams kroger krogers safeway publix aldi aldis lidl heb wegmans meijer winco albertsons shoprite stopnshop giant foodlion
    piggly wiggly winndixie harris teeter hyvee ralphs vons traderjoes tj wholefoods sprouts foodtown acme marianos jewel bodega
    deli bakery butcher carniceria panaderia tienda walgreens cvs riteaid duane reade dollartree dollar dollargeneral
    familydollar fiveandbelow biglots kmart sears kohls macys jcpenney marshalls tjmaxx ross burlington homegoods ikea homedepot
    depot lowes menards acehardware hardware bestbuy staples officedepot petsmart petco chewy goodwill thrift thriftstore
    salvation autozone oreillys napa mcdonalds mickeyds wendys starbucks dunkin subway chipotle kfc popeyes chickfila dominos
    instacart doordash ubereats grubhub amazon mall outlet checkout aisle 7eleven wawa sheetz quiktrip circlek hannaford
    marketbasket stater foodmaxx grocery albersons smiths frys fredmeyer kingsoopers raleys savemart hmart uwajimaya ingles bilo
    foodcity foodbazaar keyfood ctown pathmark tops wegman gianteagle weis schnucks dierbergs meijers pricerite savealot grocer
    grocers delicatessen fishmonger greengrocer boutique payless famousfootwear footlocker oldnavy hm shein temu etsy ebay
    craigslist michaels joann hobbylobby guitarcenter speedway racetrac bucees cumberland arbys tacobell sonic panera popeye
    culvers whataburger innout chilis applebees ihop dennys`,
  clothing: `
    clothes cloths clothing outfit outfits garment garments apparel shirt shirts tshirt tshirts tee tees blouse blouses polo
    pants pant jeans slacks trousers khakis leggings sweatpants joggers shorts skirt skirts dress dresses gown suit suits tux
    tuxedo blazer tie ties coat coats jacket jackets parka raincoat poncho windbreaker puffer vest sweater sweaters sweatshirt
    hoodie hoodies cardigan fleece thermals longjohns underwear undies panties boxers briefs bra bras socks sock stockings
    tights pantyhose shoes shoe sneakers sneaker boots boot sandals slippers flipflops crocs heels loafers nikes jordans
    timberlands hat hats beanie beanies cap caps scarf scarves gloves glove mittens mitten earmuffs belt belts pajamas pjs
    pajama robe nightgown uniform uniforms scrubs swimsuit bathingsuit snowsuit snowpants overalls hijab abaya sari xl xxl 2xl
    3xl 4xl 2x 3x size sizes medium wardrobe closetful handmedowns galoshes rainboots wellies tunic kimono kilt culottes capris
    jumpsuit romper cargo dungarees pullover turtleneck fleeces henley flannel flannels windpants snowboots workboots steeltoe
    cleats oxfords clogs moccasins uggs sneeks kicks tank camisole slip girdle shapewear nightie onesie bonnet durag turban
    headscarf bandana shawl suspenders cufflinks necktie bowtie cummerbund apron carhartt dickies levis adidas puma reebok`,
  baby: `
    diaper diapers diaperes dipers dippers daipers diapors pampers huggies luvs pullups pullup wipes wipe formula formulas
    similac enfamil gerber nutramigen bottle bottles nipples pacifier pacifiers binky crib cribs bassinet bassinett cradle
    stroller strollers carseat carseats car booster highchair playpen packnplay packandplay swing bouncer onesie onesies swaddle
    bib bibs babyfood teether sippy rattle babygate breastpump breastmilk layette diaperbag bjorn carrier changing nursery
    desitin diaperrash potty jumper exersaucer graco toys`,
  furniture: `
    furniture furnitur furnishings furnished couch couches sofa sofas sofabed loveseat sectional futon recliner recliners
    lazyboy lazboy armchair chair chairs rocker stool stools bench ottoman table tables coffeetable endtable nightstand
    nightstands dresser dressers drawers drawer bureau chest armoire wardrobe bookcase bookcases bookshelf bookshelves shelf
    shelves shelving desk desks bed beds bedframe frame headboard mattress mattresses mattres matress matresses boxspring twin
    queen king fullsize bunkbed bunkbeds bunk bunks daybed cot cots airmattress hutch cabinet credenza buffet sideboard lamp
    lamps rug rugs carpet curtains curtain blinds mirror mirrors pillow pillows blanket blankets comforter comforters quilt
    quilts sheets bedding linens linen duvet bedspread tvstand filecabinet coatrack dinette pots pans dishes silverware cookware
    utensils chaise settee chesterfield davenport divan beanbag barstool barstools highboy lowboy vanity footstool footrest
    hassock murphy trundle toddlerbed pullout wallunit entertainment bookshelfs dinningtable diningtable dining nightlight
    lampshade tablecloth drapes valance throw doormat easel`,
  appliance: `
    appliance appliances fridge fridges frig frige refrigerator refrigerators refridgerator freezer freezers stove stoves oven
    ovens range stovetop cooktop microwave microwaves dishwasher washer washers dryer dryers drier toaster blender mixer
    crockpot slowcooker instantpot airfryer kettle keurig coffeemaker ricecooker hotplate vacuum hoover iron ac aircon
    airconditioner conditioner fan fans dehumidifier humidifier purifier waterheater disposal tvs television grill whirlpool
    maytag kenmore ge frigidaire`,
  housepart: `
    house home door doors doorknob knob doorbell doorway screen screendoor window windows windowpane pane sill glass lock locks
    deadbolt latch hinge hinges key keys handle faucet faucets fawcet tap spigot sink sinks toilet toilets toliet commode
    bathtub tub tubs shower showers showerhead drain drains pipe pipes plumbing sewer sewage septic sump gutter gutters
    downspout roof roofs shingles chimney ceiling celing wall walls drywall sheetrock plaster floor floors flooring floorboard
    tile tiles linoleum carpeting baseboard stair step steps railing railings rail banister handrail grabbar grabbars bars porch
    deck patio balcony stoop basement cellar attic crawlspace closet cabinets cupboard countertop counter garage garagedoor
    carport driveway outlet outlets socket switch lightswitch breaker breakers fuse fuses wiring wires wire light lights
    lightbulb bulb fixture chandelier thermostat vent vents duct ducts smokedetector detector detectors alarm alarms mold
    insulation siding foundation kitchen bathroom bedroom hallway elevator intercom mailbox fence gate spindle newel doorframe
    doorjamb peephole threshold transom skylight skylights stormwindow awning awnings shutters shutter eaves soffit fascia
    rafters joist beam truss trapdoor garbagedisposal ptrap shutoffvalve valve spout hosebib hydrant sprinkler standpipe circuit
    panel breakerbox junction dimmer sconce ceilingfan grout vanity medicinecabinet towelbar handlebar weatherstrip sash shade
    shades molding`,
  repair: `
    fix fixed fixing fixes fixin fixer repair repairs repaired repairing repairman handyman handymen handiman handywoman plumber
    plumbers plummer plumming electrician electricians carpenter carpentry carpenters roofer roofing locksmith contractor
    contractors maintenance super superintendent install installed installing installs instal mount mounted mounting hang
    hanging assemble assembled assembling assembly replace replaced replacing replacement patch patched patching seal sealed
    caulk caulking weatherize weatherstrip weatherstripping unclog unclogged unclogging clog clogs clogged cloged leak leaks
    leaking leaky leeking drip drips dripping drippy tighten loose squeaky squeaks paint painting painter rewire rewired tinker
    adjust reset snake inspect inspection upgrade renovate remodel rehang unstuck insulate insulating secure winterize diy
    troubleshoot refinish sand solder welding weld unjam unjammed unfreeze thaw thawed regrout recaulk reglaze rehung retile
    resurface rescreen tarp tarped tarping brace bracing shim lubricate oiled tuneup retrofit reattach reattached refasten
    hardwire realign restring tack tacked boarded reupholster jiggle jiggles seep seeping seeps dribble gurgles backup handymans
    electrican plumer carpinter`,
  tool: `
    tool tools toolbox hammer hammers screwdriver screwdrivers drill drills wrench wrenches plier pliers saw saws chainsaw
    handsaw sander ladder ladders stepladder plunger tape ducttape nails screws screw bolts bolt nuts glue wd40 level stapler
    allen crowbar sledgehammer clamp clamps paintbrush roller putty spackle flashlight flashlights extension cord jack socket
    ratchet tapemeasure toolkit sawzall dremel`,
  heat: `
    heat heats heating heated heater heaters furnace furnaces boiler radiator radiators warm warmth warmer freezing frozen cold
    firewood logs propane kerosene pellets pellet woodstove fireplace spaceheater oilheat fuel hvac thermostat pilot pilotlight
    hotwater heatpump liheap hypothermia insulation steamheat shivering chilly tankless electricblanket generator generators`,
  yard: `
    yard yards yardwork lawn lawns grass mow mows mowed mowing mower lawnmower rake rakes raking raked leaf leaves leafs weeds
    weed weeding weedwhacker weedeater hedge hedges hedging trim trimmed trimming trimmer prune pruning pruned bush bushes shrub
    shrubs tree trees treelimb limb limbs branch branches stump garden gardens gardening gardener landscaping landscaper
    landscape plant plants planting planted flowers flower flowerbed flowerbeds mulch mulching compost soil dirt sod seeds
    seedlings water watering hose sprinkler sprinklers snow snowy shovel shovels shoveled shoveling shovelling shovled shovling
    plow plowed plowing plows snowblower snowplow snowblow sidewalk sidewalks walkway driveway driveways deice deicing salting
    icemelt icy leafblower blower wheelbarrow fertilizer raisedbed acorns brush debris edging pickaxe backyard frontyard aerate
    aerating reseed edger bagged bagging leafbag leafbags tiller till tilling hoe trowel spade pitchfork loppers shears pruners
    woodchips gravel pavers trellis ivy poisonivy crabgrass dandelions vines brambles overgrown overgrow brushcutting
    treetrimming stumpgrinding rocksalt salted snowdrift slush icicles icicle shovler hydrangea roses tulips bulbs bamboo
    saplings`,
  weather: `
    weather storm storms stormy blizzard hurricane tornado twister flood floods flooded flooding rain rains rainy raining
    thunder lightning hail sleet ice snowstorm snowing snowed wind windy heatwave humid noreaster forecast wildfire drought fog
    tropical earthquake mudslide evacuate evacuation evacuated`,
  vehicle: `
    car cars vehicle vehicles truck trucks van vans minivan suv sedan jeep motorcycle moped bike bikes bicycle trailer rv camper
    tire tires flat spare brakes brake engine transmission muffler alternator radiator windshield wipers bumper headlight
    headlights carburetor jumpstart jumper cables mechanic mechanics tow towed towing towtruck ford chevy toyota honda nissan
    hyundai kia dodge subaru camry corolla civic prius tesla oilchange odometer hood trunk hatchback convertible wagon ebike
    tricycle atv tractor forklift hubcap hubcaps axle strut struts shocks catalyticconverter sparkplug sparkplugs radiators
    coolant antifreeze fender dent windshieldwiper dashboard seatbelt gearshift clutch ignition starter fanbelt timingbelt
    flattire jumpstarted lockout buick cadillac gmc chrysler mazda volkswagen vw volvo lexus acura bmw mercedes audi silverado
    f150 tacoma`,
  drive: `
    drive drives drove driving drivin driven driver drivers ride rides rided riding ridin rid rydes lift lifts pickup pick
    picked picking pickups dropoff drop dropping dropp carpool carpools carpooling gas gasoline gass gascard chauffeur transport
    transports transported transporting transportation transportaion trasportation tansportation roundtrip wheels uber ubers
    lyft taxi taxis cab cabs commute rideshare hitch passenger passengers`,
  transit: `
    bus buses busses busfare buspass train trains subway metro metrocard amtrak greyhound megabus mta bart cta septa marta tram
    trolley streetcar lightrail shuttle shuttles paratransit accessaride ferry station stations depot fare fares transfer orca
    clipper ventra commuter rail dialaride`,
  destination: `
    court courthouse courts courtdate hearing hearings jail prison parole probation airport airports flight terminal church
    churches mosque temple synagogue school campus college university polls poll polling vote voting voted precinct election
    library libraries bank banks creditunion atm laundromat salon hairdresser nailsalon gym ymca ywca park parks beach zoo
    museum theater theatre movies movie restaurant restaurants diner cafe cemetery graveyard funeralhome funeral dump junkyard
    recycling landfill postoffice foodbank pantry shelter daycare preschool seniorcenter center centre community townhall
    cityhall city downtown uptown stadium casino hotel motel interview interviews work job jobs workplace warehouse meeting
    meetings visitation storage greyhound dealership inspection barbershop aa na soupkitchen embassy consulate methadoneclinic
    recital crematorium mortuary synogogue masjid gurdwara rectory convent armory fairground fairgrounds marina pier harbor dock
    boardwalk boatyard arboretum observatory planetarium aquarium gallery trailhead campground playground rink skatepark arcade
    lounge nightclub bar pub tavern winery brewery spa sauna pawnshop pawn impound towyard jailhouse dmvoffice foodpantry
    farmersmarket fleamarket swapmeet laundrymat rehearsal orientation jury deposition arraignment bailbond swearing oath
    fingerprinting fingerprints biometrics`,
  document: `
    document documents documentation docs paperwork paperworks papers form forms application applications applicaton aplication
    apply applying applied letter letters notice notices contract contracts lease permit permits license licence licenses
    certificate certificates certificat birthcertificate passport passports visa visas greencard citizenship naturalization
    immigration asylum i9 w2 w2s w4 1040 1099 w9 tax taxes taxs irs filing filed file refund wills poa proxy affidavit deed
    title titles registration register resume resumes cv coverletter fafsa essay notarize notarized notarizing signature sign
    signed enroll enrollment enrolling recertification recertify renew renewal renewing renewals fill filling filled fillout id
    ids ssn medicare medicaid medicade snap ebt foodstamps tanf ssi ssdi disability unemployment benefits benefit insurance
    claim claims appeal appeals daca`,
  office: `
    office offices dmv rmv bmv mva ssa socialsecurity social security embassy consulate clerk clerks uscis ice hud hra dss dhs
    dcf cps acs wic caseworker caseworkers agency agencies bureau department dept government govt county municipal cityhall
    court lawyer lawyers attorney attorneys paralegal legal legalaid publicdefender judge accountant cpa assessor comptroller
    registrar counter ombudsman welfare hrsa`,
  language: `
    english spanish espanol french german italian portuguese russian ukrainian polish chinese mandarin cantonese taiwanese
    japanese korean vietnamese tagalog filipino thai lao hmong khmer burmese karen hindi urdu punjabi bengali gujarati tamil
    telugu nepali arabic farsi persian dari pashto turkish kurdish hebrew yiddish greek albanian romanian bosnian serbian
    croatian czech hungarian somali amharic oromo tigrinya swahili yoruba igbo hausa twi wolof creole kreyol haitian patois
    quechua mixteco kiche mam armenian uzbek navajo asl signlanguage translate translates translated translating translation
    translations translater translator translators traslate transalte translat interpret interprets interpreted interpreting
    interpreter interpreters interprter bilingual trilingual fluent language languages speaks speak speaking accent dialect
    malayalam marathi indonesian malay cambodian maya mayan zapotec garifuna chuukese marshallese samoan tongan hawaiian ilocano
    cebuano visayan bisaya rohingya uyghur mongolian tibetan georgian azerbaijani kazakh kyrgyz tajik bulgarian macedonian
    slovak slovenian lithuanian latvian estonian finnish swedish norwegian danish dutch catalan basque afrikaans zulu xhosa
    shona lingala kinyarwanda kirundi fula mandinka bambara fulani akan ewe chaldean assyrian aramaic sinhala braille spanglish`,
  gadget: `
    phone phones fone cellphone cellphones cell cells iphone iphones android samsung galaxy smartphone flipphone landline tablet
    tablets ipad ipads kindle laptop laptops lap chromebook chromebooks macbook computer computers comp computor desktop pc mac
    imac printer printers print printing scanner ink toner router modem wifi wi fi internet internets broadband hotspot data
    bluetooth usb charger chargers charging cable cord headphones airpods earbuds speaker keyboard mouse screen webcam camera
    zoom skype facetime whatsapp email emails emial gmail yahoo hotmail app apps website websites web site online login logon
    log password passwords passward username account accounts acct portal mychart update updates virus malware popup popups
    hacked hacker facebook instagram tiktok youtube netflix roku firestick alexa remote tv streaming download upload software
    windows setup chatgpt browser google captcha verification telehealth videocall backup tech techie techy technology
    techsupport hdmi ethernet modems smartwatch fitbit applewatch garmin gps echo nest doorbellcam nook ereader pdf docx excel
    spreadsheet powerpoint photoshop webex slack discord snapchat messenger twitter linkedin icloud dropbox twofactor 2fa
    authenticator simcard sim esim prepaid obamaphone lifeline dvr dvd vcr turntable projector pixelated buffering reboot
    rebooting unlock locked`,
  money: `
    money monies mony cash funds fund funding dollars dollar bucks buck usd change coins quarters check checks cheque paycheck
    paychecks payday pay pays paid payed paying payment payments venmo cashapp zelle paypal giftcard giftcards gift voucher
    vouchers assistance assistence grant grants stipend loan loans debt debts owe owes owed owing broke poor budget afford
    savings financial finances financially gofundme fundraiser donation donations stimulus wages salary income laidoff deposit
    borrow credit debit overdraft cost costs price bail scholarship moneyorder`,
  bill: `
    bill bills billing billed invoice electric electricity electrical power utility utilities utilitys gasbill waterbill
    lightbill lights comcast xfinity verizon tmobile att coned conedison pge spectrum nationalgrid pseg dteenergy shutoff
    shutoffs disconnect disconnected disconnection reconnect pastdue overdue due arrears balance owed premium mortgage copay`,
  rent: `
    rent rents rental rentals renting rented backrent landlord landlords landlady slumlord lease leases leasing sublet sublease
    eviction evictions evicted evict evicting evictd homeless homelessness houseless unhoused shelter shelters room rooms roomie
    studio apartment apartments apartmnt appartment housing section8 section voucher couchsurfing couchsurf crash motel hotel
    airbnb hostel tent camping sleeping sleep stay stays place places house houses trailer basement deposit tenant tenants condo
    duplex unit mortgage foreclosure kicked displaced unsheltered halfway transitional nycha guestroom sro`,
  moving: `
    move moves moved moving movin mover movers uhaul haul hauls hauled hauling haulaway load loads loading unload unloading
    unloaded box boxes boxed packing pack packed unpack unpacking truck trucks van dolly dollies handtruck stairs stairway
    flights walkup heavy heavylifting lifting lift muscle storage relocate relocating relocation penske budget bubblewrap
    cardboard furniture upstairs piano storageunit tote totes`,
  clean: `
    clean cleans cleaned cleaning cleanin cleaner cleaners cleanup cleanout housecleaning housekeeping housekeeper maid tidy
    tidying tidied declutter decluttering decluttered organize organizing organized organise mop mopped mopping sweep sweeping
    swept vacuum vacuumed vacuuming scrub scrubbed scrubbing dust dusting dusty wash washing wiped wiping disinfect disinfecting
    sanitize sanitizing dirty filthy messy mess grime mold mildew hoarder hoarding hoard trash garbage junk rubbish clutter
    cluttered broom bucket windex bleach deepclean spotless stain stains fumigate exterminator`,
  laundry: `
    laundry laundries landry laundy launder laundromat laundrymat washateria wash washes washed washing dry dried drying
    dryclean drycleaner drycleaning drycleaners fold folded folding iron ironing ironed hamper detergent loads dirtyclothes`,
  mail: `
    mail mails mailed mailing postal postoffice usps ups fedex dhl package packages pakage parcel parcels stamp stamps envelope
    envelopes letter letters postcard postage mailbox mailman pobox certified shipping ship shipped shipment`,
  event: `
    funeral funerals wake viewing burial memorial shiva wedding weddings engagement anniversary birthday birthdays bday bdays
    birthdy graduation grad prom quince quinceanera quinceañera babyshower shower christening baptism baptized communion
    confirmation barmitzvah batmitzvah party parties reunion cookout picnic bbq potluck concert recital playoffs game games
    parade festival carnival fair holiday holidays christmas xmas thanksgiving thanksgving turkeyday friendsgiving easter
    hanukkah chanukah kwanzaa eid ramadan diwali halloween valentines newyears nye juneteenth july4th passover banquet gala
    ceremony homecoming`,
  trade: `
    barber barbers barbershop haircut haircuts hair trim braid braids braiding braider cornrows dreads locs stylist hairdresser
    hairstylist beautician manicure pedicure nails makeup notary notaries notarize notorized seamstress seamstresses tailor
    tailoring tailored hem hems hemmed hemming sew sews sewing sewn mend mending mended alter alterations zipper zippers button
    buttons cobbler electrician plumber carpenter mechanic mechanics welder mason bricklayer painter roofer locksmith handyman
    accountant bookkeeper bookkeeping lawyer paralegal attorney nurse cna hha lpn rn phlebotomist doula masseuse masseur massage
    photographer photography photos videographer dj caterer baker chef florist gardener landscaper exterminator upholstery
    upholsterer jeweler optician babysitter nanny housekeeper truckdriver trucker cdl courier cashier waitress bartender realtor
    undertaker mortician engraver framer watchmaker piercer beekeeper chimneysweep plasterer groomer blacksmith seamster
    dressmaker tilesetter glazier arborist surveyor drycleaner hairbraider hairstyle hairstyling shave shaving shampooed fade
    lineup perm highlights hairdye wig wigs pedi mani podiatrist videography translator bookbinder sharpening sharpen
    knifesharpening shoeshine shoerepair alteration embroiderer luthier pianotuner tuner tuning potter cabinetmaker woodworker
    bricklaying stonemason hvac teacher chaplain clown magician muralist illustrator`,
  hobby: `
    chess checkers dominoes dominos bingo cards card bridge spades poker pinochle mahjong scrabble puzzle puzzles jigsaw
    crossword crosswords sudoku knit knits knitting knitted crochet crocheting crocheted quilting quilter sewing embroidery yarn
    needlepoint crafts crafting scrapbook scrapbooking pottery ceramics paint drawing sketching art music guitar guitars piano
    violin drums ukulele trumpet saxophone harmonica singing sing choir karaoke dance dancing salsa zumba yoga taichi meditation
    exercise workout walking walks hike hiking jogging running fishing fish hunting camping golf bowling tennis pickleball
    basketball soccer baseball football softball swim swimming biking cycling gardening birding birdwatching baking reading
    books book novel bookclub movies videogames xbox playstation nintendo woodworking genealogy antiques trivia photography
    skating skateboard karate boxing lego boardgame boardgames backgammon cribbage rummy euchre canasta solitaire uno dnd
    origami calligraphy beading macrame weaving loom stampcollecting coins astronomy telescope archery rowing kayaking canoe
    sailing surfing skiing snowboarding sledding billiards pool darts horseshoes shuffleboard croquet bocce cello flute clarinet
    banjo mandolin accordion trombone drumming beatbox poetry poems podcast podcasts jewelrymaking sculpting watercolor
    watercolors theater acting improv geocaching`,
  faith: `
    church churchs pray prays prayed praying prayer prayers bless blessed blessing blessings god lord jesus christ allah
    inshallah mashallah hallelujah amen bible quran koran torah scripture pastor pastors priest rabbi imam reverend rev deacon
    minister bishop nun mass sermon worship parish congregation mosque masjid synagogue temple ministry rosary gospel communion
    faith holy heaven angel angels psalm salvation`,
  school: `
    school schools skool scool highschool middleschool elementary kindergarten prek pre preschool college colleges university
    uni class classes classroom semester teacher teachers principal student students homework hw homwork tutor tutors tutored
    tutoring tuter math maths algebra geometry calculus trig science chemistry physics biology history reading spelling essay
    ged esl sat act iep study studying studys exam grade grades grader graders graduate backpack backpacks bookbag notebook
    notebooks pencils pens crayons binder binders supplies textbook textbooks calculator worksheet headstart afterschool pta
    schoolwork project tuition lesson lessons`,
  low: `
    sad sadness sadly lonely lonly lonley loneliness lonesome alone isolated isolation grief grieving grieve grieved mourning
    mourn bereaved bereavement widowed depressed depression depressing depresed anxious anxiety anxity stressed stress stressful
    overwhelmed overwhelm overwhelming overwelmed scared afraid frightened terrified worried worry worrying nervous crying cry
    cried cries weeping sobbing tears heartbroken heartbreak broken hopeless helpless worthless useless empty numb miserable
    unhappy down upset distraught devastated desperate struggling suffering burnedout burnout burntout drained exhausted
    homesick miss ashamed embarrassed guilty angry frustrated panicky panicking miscarriage breakup divorce died passed death
    trauma traumatized insomnia venting forlorn dejected despair despairing dread dreading blah gloomy melancholy moody meltdown
    breakdown distressed distress tearful teary bawling sobs sob shattered numbness abandoned unloved unwanted invisible
    lonesomeness friendless stuck anguish bereft grieveing anxeity depresion lonelyness lonelness paranoid insecure triggered
    burned`,
  glad: `
    glad happy hapy happily joy joyful excited exciting thrilled delighted pleased proud relieved relief grateful gratefull
    greatful content cheerful smile smiles smiling laugh laughing laughs laughed lol lmao rofl haha hahaha hehe lolol yay yayy
    woohoo woo hooray hurray yippee blessed lucky fortunate hopeful calm peaceful love loved loving loves enjoy enjoyed enjoying
    fun stoked pumped ecstatic overjoyed celebrate celebrating congrats congratulations`,
  praise: `
    amazing awesome awsome wonderful wonderfull fantastic fabulous great gr8 excellent terrific superb outstanding incredible
    brilliant lovely beautiful sweet sweetest sweetheart kind kindest kindness nice nicest angel angels lifesaver lifesavers
    godsend saint saints hero heroes best bestest greatest perfect perfectly delicious yummy tasty yum scrumptious helpful
    generous thoughtful caring gem gems rock rockstar rocks legend champ star stars splendid marvelous stellar impressive
    phenomenal magnificent gorgeous professional polite patient gentle respectful friendly dope lit goated sweetie dear gracious
    exceptional extraordinary remarkable`,
  thank: `
    thank thanks thanx thx thxs thnx thnks thnk tnx tks thks thanku thankyou thankx thankyu thankful thankfull ty tyvm tysm tyty
    tyy tysvm thankya thanked thanking appreciate appreciated appreciates appreciative apprciate appriciate appreaciate
    gratitude grateful gracias merci kudos cheers bless indebted thanq tanks ta`,
  greeting: `
    hi hii hiii hello helo hellooo hallo hey heyy heyyy heya hiya howdy hola yo sup wassup whatsup wazzup whaddup whats aloha
    salaam salam shalom morning gm afternoon evening goodmorning gudmorning mornin goodafternoon goodevening greetings ello
    bonjour namaste goodnight gn bye goodbye`,
  apology: `
    sorry sry sory soz sorrry srry sori apologize apologies apology apologise apologizing apologizes forgive forgiveness pardon
    regret regrets oops whoops oopsie mybad unfortunately excuse embarrassed`,
  insult: `
    fuck fucking fuckin fucked fucker fuckers fck fuk fuq fkn motherfucker mf mfer shit shitty shitting bullshit bs bitch
    bitches biatch ass asses asshole assholes ahole jackass dumbass smartass bastard bastards damn dammit goddamn hell crap
    crappy piss pissed dick dickhead prick cunt pussy whore slut hoe idiot idiots idiotic moron morons stupid stoopid dumb dummy
    retard retarded fool fools loser losers jerk jerks clown clowns trash scum scumbag creep creepy pervert perv ugly fat liar
    liars fraud hate suck sucks sucked sucker stfu gtfo wtf kys screw douche douchebag twat wanker pathetic lazy worthless
    weirdo freak racist nazi lame goofy dipshit numbnuts shithead dumbfuck fuckface cocksucker skank slag tramp nitwit dimwit
    dork nerd imbecile cretin dope scumbags fatass lardass hoes punk punkass bozo cockroach vermin swine rubbish garbage useless
    fked fuking fking effing frigging freaking freakin`,
  scam: `
    crypto bitcoin btc ethereum eth dogecoin nft forex trading trader invest investing investment investments investor profit
    profits roi passive prize prizes winner winners won win congratulations congratulation claim lottery lotto sweepstakes
    jackpot casino slots betting bet gambling bonus reward rewards giveaway giftcard loan loans lender preapproved approved
    refinance creditscore payday consolidation click clickhere link links url http https www com bitly tinyurl subscribe follow
    followers follower likes onlyfans viagra cialis cbd ketogenic keto weightloss slim sexy singles hookup dating sugardaddy
    sugarbaby nudes escort promo promotion promotional discount discounts sale deal deals offer offers coupon coupons code
    exclusive limited expires expire unsubscribe guaranteed guarantee risk inheritance prince beneficiary wire westernunion
    moneygram warranty extended suspended verify verification confirm unusual login undelivered toll ezpass irs parcel telegram
    whatsapp mlm herbalife workfromhome remote hiring recruiter vacancy timeshare cruise solar psychic seo marketing leads
    qualify forexsignals altcoin altcoins solana tether usdt wallet seedphrase airdrop presale whitelist millionaire rich riches
    earn earning earnings income surveys sweepstake raffle winnings cashout refinancing lowrate apr preapproval tesla starlink
    camgirl camgirls horny nsfw milf webcams onlyfan erections erection penis enlargement testosterone hgh gummies delta8 vape
    vapes vaping replica rolex designer iphone15 unlocked boost boosting viral influencer ambassador dropshipping shopify
    amazonjob taskjob parttime wfh hr recruiting astrologer spellcaster spells lovespell illuminati inheritence barrister
    dormant consignment`,
  weapon: `
    gun guns pistol handgun revolver rifle rifles shotgun shotguns ar15 glock firearm firearms weapon weapons knife knifes
    knives blade blades machete bullet bullets bullit ammo armed sword axe bat bomb bombs grenade explosive explosives gunshot
    gunshots gunfire gunman shooter pipebomb taser mace brassknuckles switchblade strapped`,
  fire: `
    fire fires smoke smoky smokey smoking flames flame flaming burning burns burn burned burnt blaze ablaze ignite ignited
    inferno arson explosion exploded explode exploding gasleak fumes carbon monoxide monoxid co sparks sparking spark embers
    singed combusted firefighters firetruck extinguisher`,
  violence: `
    hit hits hitting hitted punch punched punches punching slap slapped slaps slapping kick kicks kicked kicking choke chokes
    choked choking strangle strangled strangles strangling beat beats beating beaten beatin abuse abuses abused abusing abusive
    abuser attack attacks attacked attacking assault assaulted assaulting rape raped raping rapist molest molested molesting
    stab stabs stabbed stabbing shoot shoots shooting shot shots threaten threatens threatened threatening threat threats
    threatning threating kill kills killed killing murder murdered murderer hurt hurts hurting harm harmed harming injure
    injured fight fights fighting fought violent violence shove shoved shoving push pushed pushing drag dragged dragging grabbed
    grabbing smack smacked smacks bash bashed kidnap kidnapped kidnapping hostage trapped domestic dv batter battered bruise
    bruised bruises screaming screams scream yelling pinned jumped throws bite bitten throttled throttling wallop walloped
    clobber clobbered pummel pummeled headbutt headbutted groped groping swinging swung swings pistolwhipped jumping lunged
    lunging restrained cornered chased chasing menacing intimidating terrorizing smothered smother smothering knocked stomped
    stomping whipped hitten chokin hittin`,
  breath: `
    breath breaths breathe breathes breathing breething breathin breth brething breathless wheeze wheezing wheezes gasp gasping
    gasps suffocating suffocate suffocated choke choking chokes choked unconscious unconcious unconsious unresponsive responsive
    nonresponsive collapse collapsed collapses collapsing fainted fainting faints pass passedout blackout blacked pulse
    pulseless airway cpr heimlich lips turning blue purple gurgling comatose coma limp lifeless slumped awake wake waking
    anaphylaxis anaphylactic epipen heartattack cardiac arrest aed inhaler drowned drowning dead`,
  blood: `
    blood bloody bleed bleeding bleeds bled hemorrhage hemorrhaging hemorage gushing gush spurting squirting soaked soaking
    pouring artery gash gashed wound wounded slashed tourniquet clot clots nosebleed severed sliced gunshot`,
  drug: `
    drug drugs opioid opioids opiate opiates heroin fentanyl fent fentynal fetty meth methamphetamine crystal crack cocaine coke
    pcp lsd acid ecstasy molly mdma xan xanny xans xanax percs perc percocet percocets oxy oxys oxycodone oxycontin vicodin
    norco hydrocodone morphine dilaudid tranq xylazine kratom ketamine weed marijuana pot k2 overdose overdosed overdosing
    overdoes od oding oded narcan naloxone needle needles syringe syringes relapse relapsed relapsing junkie addict addicted
    addiction withdrawal withdrawals dopesick nodding sober sobriety drunk alcohol alcoholic`,
  suicide: `
    suicide suicidal sucide sucidal suicidel suiside kms unalive kill killing selfharm cut cutting cuts die dying end ending
    goodbye goodbyes farewell jump bridge noose hang hanging hanged rope pills burden pointless hopeless 988`,
  crime: `
    burglar burglars burglary burglarized burgler intruder intruders prowler prowling robber robbers robbed robbing robbery rob
    stole stolen steal stealing steals thief thieves theft breakin breaking burgled stalker stalkers stalking stalked stalks
    peeping trespasser trespassing lurking masked mugged mugger mugging carjacked carjacking vandal vandalized vandalism looting
    looters gang gangs stranger suspicious police cops cop 5150 following follows followed crowbar smashed forced restraining
    victim criminal shoplifter squatter squatters`,
  poison: `
    poison poisoned poisoning poisons poisonous toxic ammonia antifreeze drano lye pesticide pesticides insecticide ratpoison
    swallowed swallow swallows swalowed ingested ingest drank fumes inhaled chemical chemicals pods pod cyanide arsenic lead
    overdose poisin snakebite venom venomous`,
  birth: `
    labor labour contractions contraction contracting waterbroke crowning pushing deliver pregnant pregnent preggo pregnancy
    prego dilated due duedate delivery birth birthing miscarrying preterm breech csection umbilical midwife`,
  missing: `
    missing missin wandered wander wandering wanders wandring lost disappeared dissapeared disappear vanished vanish gone
    strayed runaway eloped abducted snatched taken found seen search searching lastseen`,
  panic: `
    hurry hurrry asap asp rush immediately immediatly imediately urgent urgently urgentt urgant emergency emergencies emergancy
    emergincy emrgency ambulance ambulence amblance 911 help helpp helppp hlp sos mayday quick quickly paramedics paramedic emt
    emts ems police rescue desperately save quickk dire critical`,
  want: `
    want wants wanted wanting wnt wanna need needs needed needing neede nead ned nee neeed neeeed kneed gotta require requires
    required requiring request requests requested requesting requst looking lookin lookng lookn seeking seek seeks searching
    hoping hope wish wishing wishes please pls plz plse pleas plez pliz plzz could would help helps helping use hafta must iso
    prefer crave craving desire hunting begging beg`,
  lack: `
    out outta gone empty emptied without witout withot wo ran run running runnin low short shortage shorted lack lacking lacks
    lacked missing none nothing nothin nuthin zero zilch nada finished depleted last lastone barely hardly almost nearly scarce
    scarcity insufficient enough down bare expired expiring spoiled spoil rotten bad skipped skipping skip rationing ration
    dwindling no never neither cant unable lost left nomore bout`,
  broken: `
    broken broke brok broked break breaks breaking busted bust burst bursted bursting cracked crack cracks cracking shattered
    smashed snapped torn tore ripped rip ripping split bent jammed jam stuck stck sticks stuk loose fell fallen falling
    collapsed dead died dies dying quit quits fried blown blew tripped tripping shorted leaking leaks backed backing overflowing
    overflow overflowed flooded clogged rusted rusty rotted rotting moldy peeling sagging wobbly warped malfunctioning
    malfunction faulty defective damaged damage damages ruined wrecked crashed crash totaled glitch glitchy glitching froze
    frozen failing failed fails disconnected worn kaput konked conked conk acting messed screwed outage`,
  give: `
    give gives gave giving givin givn given giveaway gift gifts gifted gifting donate donates donated donating doante donatin
    donation donations donor donors offer offers offered offering lend lends lent lending loaning share shares shared sharing
    spare sparing extra extras surplus provide provides provided providing supply supplies contribute contributing free freebie
    freebies sell unwanted unused unopened outgrown outgrew brandnew volunteer volunteers volunteered volunteering leftover
    leftovers available plenty handout rehome rehoming`,
  carry: `
    carry carries carried carrying bring brings brought bringing brang brin brng deliver delivers delivered delivering delivery
    deliveries delivry delivary delver dlvr fetch fetched fetching pick picks picked picking pickup grab grabs grabbed grabbing
    drop drops dropped dropping dropoff dropoffs bringin send sends sent sending tote lug haul hauling run errand errands erand
    errends return returned returning takes taking took lifting courier collect collected`,
  cook: `
    cook cooks cooked cooking cookin bake bakes baked baking grill grilled grilling fry fried frying boil boiled simmer roast
    roasted roasting prep prepare prepares prepared preparing recipe recipes homemade hmade serve serves served serving servings
    batch batches chef chop reheat steamed smoked microwaved portion portions feed feeds`,
  watch: `
    watch watches watched watching watchin babysit babysits babysat babysitting babysitt babysiting babysitter babysitters
    babysiter babby sit sits sat sitting sitter sitters sitin nanny nannies nannying childcare daycare daycares mind minding
    look looking lookafter supervise supervision supervising feed feeding feeds fed walk walks walked walking foster fosters
    fostering board boarding caregiver caregivers caregiving caretaker caretaking caregive care cares caring respite aide aides
    checkin check bathe bathing bath petsit petsitting dogwalker dogwalking housesit housesitting`,
  talk: `
    talk talks talked talking talkin tlk chat chats chatted chatting chattin conversation conversations convo listen listens
    listened listening listener vent venting visit visits visited visiting visitor visitors company companion companionship
    hangout call calls called calling cal phone speak speaks spoke penpal counselor therapist gossip socialize socializing`,
  teach: `
    teach teaches teaching taught teachin tutor tutors tutoring tutored learn learns learned learning learnt lesson lessons show
    shows showed showing explain explains explaining train trained training trainer coach coaches coaching instruct instructor
    instruction instructions guide mentor mentors mentoring mentored practice practicing homeschool study workshop workshops
    walkthrough`,
  able: `
    able abel can cn could available avail availble avaliable availabe avalable availible availability free willing wiling happy
    glad ready redy handy capable qualified skilled experienced licensed certified insured volunteer volunteering volunteers
    welcome usually weekdays weekends flexible anytime openings experience`,
  agree: `
    yes yess yesss yea yeah yeahh yeh yah yep yepp yup yupp yass yas yessir yesm yesmaam ya y yesh si ok okay okey okie okk oki
    okeydoke k kk kay sure shure surething absolutely definitely definately def deffo certainly totally course ofc indeed
    affirmative roger copy copied aye bet word alright alrite aight ight gotcha gotchu deal cool perfect fine agreed agree
    accept accepted accepting confirm confirmed confirming correct right yezzir gladly sounds will`,
  refuse: `
    no noo nooo nope nop nah naw nay na n noe negative never decline declined declining declines refuse refused refusing pass
    passing cant cannot cnt couldnt wont wouldnt unable unavailable busy booked swamped occupied unfortunately regret
    regretfully nothanks uhuh reject rejected cantt tied committed unwilling not`,
  finish: `
    done doen dun donee finished finish finishing complete completed completing completes complet delivered dropped arrived
    received recieved receive recived got accomplished fulfilled handled resolved solved settled sorted taken cared covered
    closed fixed fixd installed wrapped over success successful successfully mission ended safely pickedup droppedoff checked
    filled finalized concluded`,
  abandon: `
    cancel cancels canceled cancelled canceling cancelling cancle cancled cancell cancellation cansel canel nevermind nvm nvmd
    nm nevrmind neverminds nevamind scratch disregard forget ignore withdraw withdrawn withdrawing backout bail bailing flake
    dropout unneeded anymore anymor longer changed mistake postpone reschedule skip scrap void`,
  cease: `
    stop stops stopp stoppp stopped stoping stopping stp unsubscribe unsubscribed unsub unsubscrib unsubcribe unsubscibe
    unsuscribe remove removed removing remov quit quits quitting end ended cease desist optout opt opted opting leave leaving
    block blocked blocking blockin enough spam spamming harass harassing harassment harrassing bothering bother lose takeme
    uninterested mute resign deactivate discontinue unenroll reported reporting offlist`,
  message: `
    message messages messege messeges mesage msg msgs mssg mssgs text texts txt txts texting texted textin txting notification
    notifications notif notifs alert alerts reminder reminders ping pings pinging call calls email emails list contact
    contacting contacted dm dms subscription broadcast blast newsletter`,
  erase: `
    delete deletes deleted deleting delet deleate delte erase erased erasing eraze data info information wipe wiped purge purged
    records record history stored privacy private file files profile destroy scrub forget forgotten database gdpr ccpa personal
    permanently account removal`,
  rest: `
    pause paused pausing paws break breaks vacation vacations vacay vaca holiday holidays hiatus sabbatical away leave resting
    rest rested recover recovering recovery recuperate recuperating recuperation surgery offline off unavailable travel
    traveling travelling traveled trip abroad visiting busy snooze hold suspend suspended temporarily timeoff timeout maternity
    paternity quarantine quarantining quarantined isolating sick overloaded bedrest furlough deployed jury cruise`,
  again: `
    again agian agin back bak resume resumes resumed resuming return returned returning returns restart restarted restarting
    unpause unpaused unstop rejoin rejoining resubscribe reactivate reactivated start starts starting join joined joining signup
    sign enroll register subscribe ready recovered reenroll readd add added active activate anew enlist begin`,
  ask: `
    how hows howd what whats wat wats wut whut whatis when whens wen who whos whom whose which why whys y where wheres question
    questions quesiton qustion ask asking asked explain explanation wonder wondering wonderin curious info information faq
    details detail mean means cost hours purpose legit huh`,
  where: `
    live lives living livin reside residing address adress addres addy adres zip zipcode zipcodes located location relocated
    street st avenue ave blvd boulevard road rd lane ln apt apartment unit suite floor fl bldg building block blocks corner near
    nearby between cross crossstreet moved buzzer buzz`,
  boss: `
    coordinator coordinators cordinator coordinater coordnator manager managers mgr human humans person supervisor supervisors
    superviser boss director leader organizer organizers admin administrator staff operator representative rep agent dispatcher
    dispatch owner robot bot bots automated machine ai escalate assign reassign assigned moderator`,
  complain: `
    complain complains complained complaining complaint complaints complant rude rudely late noshow ghosted unprofessional
    disrespectful disrespected inappropriate creepy harassed harassing harassment touched stole stolen steals theft cheated
    overcharged scammed ripped lied lying lies yelled yelling cursed cussed screamed drunk drinking uncomfortable unsafe report
    reported reporting unacceptable terrible horrible awful worst disappointed disappointing dissapointed ridiculous disgusting
    disgusted unhappy mad angry furious upset unreliable careless reckless damaged ignored neglected mistreated discriminated
    racist flirting wrong issue problem problems incident unsatisfied lousy shady sketchy smelled refund`,
  wait: `
    wait waits waiting waitin wating waited waitng still stil status statuses update updates updated eta progress when coming
    comin comming pending yet yett ever heard hear happening happened request ticket schedule delay delayed delays arriving
    arrive arrival confirmed assigned number queue soon soonest forgot forgotten nobody news wheres sposed supposed matched`,
};
