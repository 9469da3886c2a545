export const classes: Readonly<Record<string, string>> = {
  kin: `mama mami madre mamita mamacita papa papi papito esposo esposa marido mujer hijo hija hijos hijas hermano
    hermana hermanos hermanas manito carnala tio tia tios tias primo prima primos primas sobrino sobrina sobrinos
    sobrinas suegro suegra suegros cunado cunada cunados yerno nuera abuela abuelo abuelita abuelito abuelos nieto
    nieta nietos nietas bisabuela bisabuelo padrastro madrastra hijastro hijastra padrino madrina ahijado ahijada
    comadre compadre familia familiar familiares pariente parientes novio novia pareja prometida hermanito
    hermanita jefita jefito padres ama apa vieja viejo tata consuegra concuno gemela mijo mija padre papas`,
  child: `nino nina ninos ninas bebe bebes bebito bebita beba babys baby nene nena nenes nenas chamaco chamacos chamaca
    chamacas chiquito chiquita chiquitos chiquitas chiquillo chiquillos hijito hijita hijitos muchachito
    muchachita muchachitos nietecito nietecita escuincle escuincles chavito chavitos carajito carajitos pequeno
    pequena pequenos pequenitos pelao patojo cipote cipotes infante criatura criaturas ninito ninita adolescente
    adolescentes recien morrito guambra wawa chavalo chavalito menor menores`,
  elder: `anciano anciana ancianos ancianas viejito viejita viejitos viejitas abuelita abuelito senior seniors
    envejeciente envejecientes jubilado jubilada jubilados pensionado pensionada pensionados senora senorita don
    octogenaria adulto adultos adultas viejecita viejecito geriatrico asilo veterano veterana discapacitado
    discapacitada retirado retirada retirados tercera dona mayor mayores`,
  neighbor: `vecino vecina vecinos vecinas vecinito vecinita amigo amiga amigos amigas amistad amistades amiguito amiguita
    companero companera companeros companeras roommate roomate roommates rumi rumis colega colegas compa compas
    pana panas cuate cuates parcero parcera conocido conocida conocidos paisano paisana paisanos inquilino
    inquilina inquilinos vecindario vecindad barrio comunidad compinche carnal bro`,
  firstname: `jose juan luis carlos jorge pedro miguel antonio francisco manuel ramon rafael roberto ricardo eduardo
    fernando alejandro javier daniel david oscar hector raul sergio mario alberto arturo enrique ernesto gerardo
    guillermo gustavo hugo ignacio ismael ivan jaime jesus joaquin leonardo lorenzo marcos martin mauricio nicolas
    octavio orlando pablo rodolfo rodrigo rogelio ruben samuel santiago saul sebastian tomas vicente victor xavier
    yahir adrian agustin alfredo alfonso alvaro andres armando benito benjamin bernardo camilo cesar cristian
    christian diego edgar edwin efrain elias emilio esteban fabian felipe felix fidel gabriel gilberto gonzalo
    gregorio heriberto humberto isaac jairo jonathan josue kevin brayan bryan leonel wilmer wilson yadier nelson
    noel omar reinaldo rene rigoberto maria ana carmen guadalupe lupita lupe juana margarita teresa josefina
    leticia patricia elizabeth veronica martha marta alicia yolanda irma silvia sylvia adriana alejandra amelia
    amparo andrea angela angelica antonia araceli aurora beatriz berta bertha brenda camila carla karla carolina
    catalina cecilia claudia cristina daniela diana elena elsa elvira emilia esmeralda estela esther eva fabiola
    fatima fernanda francisca gabriela genesis graciela griselda ines irene isabel isabela ivonne jacqueline
    jazmin jessica jimena josefa juanita julia juliana karen karina laura lidia liliana lorena lourdes lucia luisa
    mabel magdalena maribel maricela marisol maritza mayra mercedes milagros mireya miriam monica nancy natalia
    nelly nidia noemi nora norma olga paola paula priscila raquel rebeca rocio romina rosalba rosita ruth samantha
    sandra sara sarah selena sofia sonia susana tania valentina valeria vanessa victoria viviana wendy ximena
    yadira yesenia yessica zoila zulema john mike michael james robert william mary jennifer ashley brian jason
    susan tyrone jamal ahmed mohamed fatou pierre jean marie nguyen wei pepe paco pancho chuy beto lalo nacho
    chayo lola tona conchita paquita tere aaron abel abigail alan alexander alexis alondra amanda anahi anthony
    ariana ariel ashanti bianca brandon briseida carina cindy crystal damaris delia denise edith erica erika
    estefania eugenia evelyn flavia georgina gerson giovanni gisela hilda isidro jacinto jasmine jeremias johanna
    johnny jovani kelly kimberly leslie lizbeth lizeth luciano luciana marcela mariana marina mateo matias maura
    melissa michelle mirna nadia nayeli nestor nohemi odalys olivia osvaldo oswaldo ramiro renata roxana sarai
    silvestre thiago uriel valentin vilma walter yaritza yuliana yuri zenaida emma liam noah aisha fatoumata
    dmitri olena chen ming priya`,
  pet: `perro perra perros perras perrito perrita perritos perritas gato gata gatos gatas gatito gatita gatitos
    cachorro cachorra cachorros mascota mascotas canino pitbull chihuahua husky labrador poodle pastor bulldog
    schnauzer pug loro periquito perquitos hamster conejo conejito pez peces pecera tortuga pajarito canario
    iguana croquetas arena correa collar veterinaria vet michi minino firulais lomito lomitos peludo peludos
    croqueta jaula cotorra cuyo veterinario`,
  animal: `raton ratones rata ratas cucaracha cucarachas chinche chinches mapache mapaches ardilla ardillas zorrillo
    serpiente vibora culebra arana aranas pajaro pajaros paloma palomas gallina gallinas gallo pollito pato patos
    ganso venado coyote oso caballo vaca cerdo puerco chivo cabra borrego avispa avispas abeja abejas hormiga
    hormigas termitas comejen pulgas garrapatas mosquitos moscas murcielago lagartija zancudos insectos plaga
    bicho bichos polilla alacran sapo`,
  body: `cabeza cara ojo ojos oreja orejas oido oidos nariz boca labio labios lengua diente dientes muela muelas encia
    encias garganta cuello hombro hombros brazo brazos codo codos mano manos muneca dedo dedos pulgar pecho seno
    senos corazon pulmon pulmones espalda columna cintura cadera caderas estomago barriga panza vientre abdomen
    ombligo ingle rinon rinones higado vejiga pancreas vesicula apendice intestino colon prostata utero matriz
    ovario pierna piernas muslo rodilla rodillas pantorrilla tobillo tobillos pie pies talon huesos costilla
    costillas craneo cerebro nervio nervios musculo musculos piel vena venas arteria sangre cabello pelo frente
    ceja mejilla quijada mandibula nuca axila nalga pompis tripa tripas cuerpo cachete menton pestana espinilla
    hueso`,
  illness: `diabetes diabetico diabetica cancer leucemia tumor asma asmatico bronquitis neumonia pulmonia gripe gripa
    influenza covid coronavirus catarro resfriado alergia alergias alergico alergica artritis artrosis reumatismo
    osteoporosis presion hipertension hipertenso colesterol infarto derrame embolia anemia demencia alzheimer
    alzheimers parkinson esclerosis epilepsia epileptico autismo autista adhd depresion bipolar esquizofrenia
    ansiedad migrana migranas gastritis ulcera reflujo colitis cirrosis hepatitis renal gota lupus fibromialgia
    ciatica hernia hemorroides infeccion herida heridas quemadura fractura fracturado quebrado esguince torcedura
    cataratas glaucoma ciego ciega sordo sorda paralisis paralitico tuberculosis sarampion varicela sarna piojos
    hongos eczema psoriasis tiroides obesidad sobrepeso vih sida sepsis neuropatia enfermedad enfermo enferma
    enfermos malito malita discapacidad incapacitado epoc enfisema insuficiencia cardiaco cardiaca apendicitis
    diverticulitis lumbago chikungunya dengue conjuntivitis otitis amputado amputada preeclampsia lesion lesionado
    lesionada fracturada operado recaida metastasis linfoma anorexia parkinsons piedras calculos asmatica
    diverticulo`,
  symptom: `dolor duele duelen dolia adolorido adolorida fiebre calentura temperatura tos tose tosiendo mocos congestion
    nausea nauseas vomito vomitos vomitando vomita diarrea estrenimiento mareo mareos mareado mareada vertigo
    debil debilidad cansancio cansado cansada fatiga escalofrios sudor sudando sudores temblor temblores temblando
    hinchazon hinchado hinchada inflamado inflamacion comezon picazon ronchas sarpullido erupcion entumecido
    adormecido hormigueo calambre calambres ardor moreton moretones convulsion convulsiones convulsionando desmayo
    borroso borrosa palidez palida ronquera agotada agotado insomnio malestar azucar deshidratado deshidratada
    palpitaciones jaqueca retortijones agruras nauseabundo picor salpullido ronchitas flema flemas gases tullido
    pasmado empacho dolores`,
  hospital: `hospitales clinica clinicas doctor doctora doctores dr dra medico medicos medica enfermera enfermero
    enfermeras cita appointment apointment consulta consultas consultorio urgencias urgent emergencias
    especialista cardiologo cardiologa dentistas ortodoncista oculista oftalmologo optometrista pediatra
    ginecologo ginecologa obstetra neurologo neurologa psiquiatra psicologo psicologa terapeuta terapista
    fisioterapeuta oncologo nefrologo urologo dermatologo podiatra podologo ortopeda ortopedico gastroenterologo
    endocrinologo neumologo reumatologo quiropractico radiologo cirujano laboratorio laboratorios lab chequeo
    checkup revision seguimiento sala intensivo internado internada ingresado ingresada hospitalizado
    hospitalizada alta rehabilitacion rehab ambulatorio paramedicos kaiser curandero sobador partera hospicio
    hospice hospital dentista citas`,
  treatment: `hemodialisis quimio quimioterapia quimios radiacion radioterapia radiaciones cirugia cirugias operacion
    operaron operar operado operada operan tratamiento tratamientos terapia terapias fisioterapia vacuna vacunas
    vacunarme vacunar inyeccion inyecciones inyectar inyectarse suero transfusion transplante trasplante analisis
    examen examenes prueba pruebas rayos radiografia ultrasonido sonograma ecografia mamografia papanicolau
    resonancia mri tomografia scan biopsia colonoscopia endoscopia electro electrocardiograma curacion curaciones
    vendaje yeso puntos puntadas marcapasos cateter extraccion limpieza empaste corona endodoncia anestesia
    procedimiento postoperatorio preoperatorio infusion masaje masajes acupuntura sobada cateterismo bypass
    cesarea aborto dosis dialisis`,
  medicine: `medicina medicinas medicamento medicamentos medicacion remedio remedios receta recetas resurtir resurtido
    resurtida refill refil refills prescripcion prescripciones pastilla pildora pildoras tableta tabletas capsula
    capsulas jarabe gotas pomada crema unguento parche parches inyeccion insulina metformina tylenol tilenol
    ibuprofeno ibuprofen advil motrin aspirina aspirinas acetaminofen naproxeno aleve antibiotico antibioticos
    amoxicilina penicilina azitromicina losartan lisinopril amlodipino atorvastatina omeprazol nexium pepto
    antiacido tums alka melox laxante antihistaminico benadryl claritin loratadina zyrtec inhalador albuterol
    salbutamol ventolin prednisona cortisona gabapentina sertralina prozac xanax clonazepam lorazepam levotiroxina
    warfarina eliquis anticoagulante vitamina vitaminas hierro calcio suplementos vicks vaporu nyquil dayquil
    theraflu antigripal analgesico desinflamatorio antidepresivo antidepresivos anticonceptivos epipen epinefrina
    nitroglicerina ozempic farmacias farmaceutico boticas botica cvs walgreens copago morfina furosemida diuretico
    electrolitos pedialyte cepacol mucinex robitussin neosporin alcohol curitas metoprolol hidroclorotiazida hctz
    glipizida jardiance trulicity lantus humalog novolog clopidogrel plavix simvastatina montelukast singulair
    cetirizina diclofenaco ketorolaco tramadol ciprofloxacino paracetamol tempra buscapina loperamida imodium
    melatonina prilosec mediamento medisina medisinas resetas pastiyas insolina pastillas farmacia`,
  device: `silla ruedas andador andadera andadores baston bastones muletas muleta camilla oxigeno concentrador tanque
    tanques cpap bipap nebulizador nebulizadora glucometro tiras lancetas tensiometro baumanometro oximetro
    espirometro termometro ferula rodillera faja tobillera collarin protesis dentadura audifono audifonos aparato
    lentes espejuelos anteojos gafas bacinica comodo inodoro barandal barandales agarradera agarraderas pasamanos
    rampa scooter jeringa jeringas agujas sonda sondas bolsas colostomia ostomia vendas gasas guantes mascarilla
    mascarillas cubrebocas panales depend depends chuck ventilador respirador marcapaso plantillas pulsera
    pastillero elevador orinal cabestrillo almohadilla cateteres`,
  dish: `comida comidas comidita almuerzo almuerzos desayuno desayunos cena cenas cenar lonche lonches lunch merienda
    platillo platillos plato sopa sopas caldo caldos caldito sancocho asopao mondongo menudo pozole birria
    barbacoa carnitas tacos taco tamales tamal tamalitos pupusas pupusa arepas arepa empanadas empanada enchiladas
    quesadillas quesadilla burrito burritos torta tortas sandwich sandwiches sanduche chilaquiles mole guiso
    guisado guisados estofado mofongo alcapurrias pastelitos pasteles pastelon lechon pernil chuleta chuletas
    mangu tostones maduros patacones habichuelas gandules arroz moro gallopinto casado bandeja ajiaco ceviche lomo
    anticuchos fritas hamburguesa hamburguesas hotdog hotdogs pizza pizzas pasta espagueti espaguetis lasagna
    lasana macarrones ensalada ensaladas pollo rostizado asado parrillada carne picadillo albondigas milanesa flan
    gelatina postre postres pastel bizcocho biscocho galletas pan donas churros bunuelos tostadas gorditas sopes
    huaraches elote elotes esquites frijoles frijolitos guacamole salsa pico relleno rellenos pavo jamon ramen
    pancakes waffles hotcakes avena cereal huevos huevitos omelet hallacas cachapas locro humitas baleadas
    nacatamales curtido yuca chicharron hambre hambrienta hambrientos nutricion plate plates comer comiendo
    comemos comimos sobras recalentado bufet calientes congelada preparada cocinada casera casero raciones
    alimentos alimentacion caja cajas despensa sancochito tamalada quesito arrocito sopita salchipapas perniles
    pavochon coquito tembleque pastelillo pastelillos quipes yaroa chimi chimichurri chicharrones carnita tinga
    menudito champinones pupusitas catracha tajadas gallo sudado feijoada ropavieja medianoche cubano croquetas
    croqueta vigoron rondon encebollado llapingachos anticucho salteado platos caliente`,
  grocery: `mandado mandados despensa despensas compra compras comprita viveres abarrotes provisiones alimentos lechita
    huevo huevos blanquillos pan panes tortilla tortillas masa maseca arroz frijol frijoles habichuelas lentejas
    garbanzos harina azucar sal pimienta manteca mantequilla margarina queso quesos crema yogur yogurt jamon
    salchicha salchichas chorizo tocino tocineta mortadela carne carnes bistec bistek molida pollo pollos pechuga
    pechugas muslos pavo pescado pescados camarones camaron atun sardinas mariscos cerdo puerco res costillas
    fruta frutas fruit manzana manzanas naranja naranjas platano platanos guineo guineos banana bananas pina pinas
    mango mangos papaya sandia melon uvas uva fresa fresas limon limones lima toronja pera peras durazno duraznos
    melocoton ciruela aguacate aguacates palta coco mandarina mandarinas kiwi moras arandanos guayaba verdura
    verduras vegetales vegetal legumbres papa patata camote batata yuca yautia malanga zanahoria zanahorias
    cebolla cebollas ajo ajos tomate tomates jitomate jitomates chile chiles jalapeno pimiento pimientos lechuga
    repollo col espinaca espinacas brocoli coliflor pepino pepinos calabaza calabacita calabacitas elote maiz apio
    cilantro perejil nopales nopal chayote rabano rabanos remolacha betabel nabo colinabo berenjena champinones
    hongos ejotes vainitas chicharos guisantes petipua alcachofa esparragos jengibre oregano comino sazon adobo
    consome knorr especias canela vainilla miel mermelada jalea nutella mayonesa mostaza catsup ketchup vinagre
    salsas pasta fideos fideo espagueti avena cereal cereales corn granola galleta galletas crackers papitas
    sabritas chips dulces chocolate helado mani cacahuates nueces almendras enlatados latas lata conservas
    congelados marinela bimbo gamesa goya jugos refresco papel higienico servilletas servilleta toallas jabon
    jabones shampoo champu acondicionador desodorante dientes dental cepillo rastrillos kotex tampones suavizante
    suavitel clorox fabuloso pinol lysol fab tide trastes lavatrastes esponja esponjas escoba trapeador aluminio
    bolsa bolsas velas cerillos fosforos pilas baterias focos bombillas desechables vasos snack snacks meriendas
    botana botanas sopitas maruchan levadura polvo gelatinas tomatillo tomatillos jicama epazote achiote panela
    piloncillo requeson cuajada salami longaniza bacalao gandul quinoa trigo almidon maizena bicarbonato vinagreta
    aceitunas alcaparras hojuelas molde barras bolillo bolillos telera conchas tostaditas doritos takis crackets
    galleticas colador papeltoilet higienicas pads tampax colgate enjuague gel navajas shampu suavisante rollos
    clorax mistolin ajax axion brasso veladoras encendedor papas alimento super leche aceite detergente cloro
    lavaplatos basura`,
  drink: `aguas cafe cafecito jugo jugos refresco refrescos soda sodas pepsi gatorade suero chocolate atole champurrado
    horchata jamaica limonada malta cerveza cervezas vino ron tequila whisky licor batida licuado licuados
    smoothie botella botellas garrafon garrafones galon galones botellon bebida bebidas ensure pedialyte colada
    mate tomar jumex agua chela coca`,
  store: `tienda tiendas tiendita supermercado supermercados mercado marqueta marketa bodega bodegas colmado abarroteria
    walmart guolmar wallmart costco sams kroger safeway publix aldi lidl heb vallarta northgate cardenas ranch
    albertsons vons ralphs winco foodtown keyfood ctown pathmark stopandshop shoprite wegmans traderjoes
    wholefoods dollartree dollar familydollar dolar dolares walgreens cvs riteaid homedepot lowes ikea goodwill
    segunda segundas pulga ross marshalls burlington tjmaxx kohls macys jcpenney payless amazon ebay bestbuy
    autozone oreilly petco petsmart panaderia carniceria pescaderia fruteria tortilleria ferreteria papeleria
    muebleria zapateria restaurante restaurant restaurantes mcdonalds burger subway starbucks dunkin dominos
    taqueria lonchera mall plaza centro comercial instacart doordash ubereats shein temu tianguis licoreria
    sedanos winndixie foodlion meijer chedraui soriana oxxo laredo lacolonia foodbazaar gristedes pricerite
    savealot gianteagle publics wolmart walmar walgrens colmadito botanica dispensa delicatessen deli farmacia
    super target`,
  clothing: `ropa ropas ropita camisa camisas camiseta camisetas playera playeras blusa blusas sueter sueteres suerer
    sweater sweaters sudadera sudaderas hoodie chamarra chamarras chaqueta chaquetas abrigo abrigos abriguito saco
    chaleco jacket jackets yaqueta coat coats pantalon pantalones jeans mezclilla mahones shorts bermudas falda
    faldas vestido vestidos traje trajes corbata cinturon correa calcetines calcetin medias media tobilleras
    calzones calzon pantaletas panties boxer boxers calzoncillos trusas brasier brassier sosten sostenes
    ropainterior interior pijama pijamas piyama bata camison zapato zapatos zapatitos tenis tenes zapatillas botas
    bota botines sandalias chanclas chancletas pantuflas huaraches tacones suela guante guantes gorro gorros gorra
    gorras sombrero bufanda bufandas orejeras paraguas impermeable uniforme uniformes scrubs delantal talla tallas
    small medium large xl xxl mochila bolsa bolso cartera invierno termica termicas cobija cobijas mameluco licras
    leggings leggins overol rebozo poncho botones cierre zipper desgastada impermeables agujetas plantilla chompa
    chompas campera camperas buzo poleras polera remera zapatilla calcetas calceta saquito gorrito guantecitos
    ropitas pants franela franelas guayabera chancla crocs mallas camisilla tshirt enaguas`,
  baby: `panal panales pamper pampers huggies luvs pullups toallitas wipes formula formulas similac enfamil gerber nido
    biberon biberones mamila mamilas tetero teteros bibi mamadera mamaderas chupon chupones bobo chupete cunas
    moises corral carriola carreola coche cochecito coches stroller carseat carsit asiento asientos portabebe
    portabebes canguro andadera andador brincolin columpio sonajero sonaja juguetes juguete babero baberos
    mameluco mamelucos bodys onesie onesies cobijita mantita tina banera extractor sacaleches brasier lactancia
    lechita papilla papillas compota compotas colado colados periquera highchair trona bacinica wic canastilla
    talco desitin cuna monitor leche`,
  furniture: `mueble muebles cama camas camita colchon colchones colchoneta matrimonial queen king twin litera literas base
    boxspring cabecera mesa mesas mesita silla sillas sillon sillones sofa sofas sofacama futon couch reclinable
    mecedora butaca comedor escritorio escritorios librero libreros estante estantes repisa repisas ropero closet
    armario gavetero gaveta gavetas comoda comodas tocador cajonera cajones buro buros lampara lamparas espejo
    espejos alfombra alfombras tapete cortina cortinas persianas almohada almohadas sabana sabanas cobija cobijas
    colcha colchas edredon frazada frazadas manta mantas cobertor catre banco bancos taburete vitrina trinchero
    tocadores inflable sala recamara juego credenza perchero hamaca cojin cojines cuna`,
  appliance: `refrigerador refri refris refrigeradora nevera neveras frigorifico heladera congelador freezer estufa estufas
    horno hornilla hornillas microondas microhondas microwave micro lavadora lavadoras secadora secadoras
    lavavajillas licuadora batidora tostador tostadora cafetera cafetiera freidora airfryer crockpot instapot
    arrocera olla aspiradora vacuum plancha ventilador ventiladores abanico abanicos fan aire acondicionado
    minisplit calefactor deshumidificador humidificador purificador television televisor tele tv plasma
    electrodomestico electrodomesticos radio bocina sarten parrilla comal lavaplatos cocina boiler calentador`,
  housepart: `puerta puertas vidrio vidrios cristal cristales pared paredes techo techos tejado pisos suelo escalera escalon
    escalones barandal pasamanos cerradura cerraduras chapa chapas llavin candado candados perilla manija bisagra
    bisagras cerrojo llave llaves grifo pluma regadera ducha tina banera banos inodoro toilet excusado escusado
    sanitario taza lavabo lavamano lavamanos fregadero tarja zinc desague drenaje coladera caneria canerias
    tuberia tuberias tubo tubos valvula garage garaje sotano basement atico porche balcon patio terraza pasillo
    closet luces foco focos bombillo bombillos bombilla enchufe enchufes tomacorriente contacto apagador switch
    interruptor cables breaker breakers fusible corriente alambrado timbre alarma alarmas detector detectores humo
    mosquitero screen canaleta canaletas canal goteras gotera azulejo losa loseta drywall tablaroca cielo moho
    mold humedad marco umbral gabinete gabinetes cajon chimenea ducto ductos filtro filtros termostato rampa
    cuarto medidor boquilla trampa sello azotea reja rejas elevador ascensor griferia flotador sifon empaque
    ventilacion rejilla bordillo marquesina zaguan balaustre mofeta pestillo picaporte llavines zocalo luz bano
    piso escaleras electricidad pintura ventana ventanas`,
  repair: `arreglar arreglo arreglos arregle arreglen arreglarme arreglaron arregla arreglando reparar repara repare
    reparen reparacion reparaciones reparando componer compone compongan compostura fix fixear chequear revisar
    revise revisen instalar instala instale instalen instalacion instalando colgar cambiar cambie cambien cambio
    poner ponga reemplazar gotea goteando gotera goteras gotear fuga fugas tirando sale chorrea chorreando inunda
    inundo inundado inundada inundacion tapado tapada tapo tapa destapar destape destapen atascado atascada
    atorado atorada plomero plomeros plomeria electricista electricistas carpintero carpinteria handyman jandiman
    albanil mantenimiento manitas cerrajero tecnico pintar pinte pintor pintando ensamblar armar armo arme soldar
    soldador sellar selle clavar taladrar atornillar ajustar impermeabilizar remodelar filtracion filtra
    derrumbado hueco hoyo grieta grietas fumigar fumigador fumigacion exterminador sube baja prende prenda
    enciende cierra cierran abre abren desprendio aprieta arreglarla arreglarlo reparador goteado salida
    descarapelada desconchada empotrar enmasillar reparan reparo fixean destaparon destapador instalador
    instalarla instalarme montar armarla armarlo ensamble soldadura pega enyesar`,
  tool: `herramienta herramientas martillo taladro destornillador desarmador desarmadores destornilladores llave pinzas
    pinza alicate alicates serrucho sierra clavos clavo tornillo tornillos tuerca tuercas escalera cinta tape
    metro flexometro nivel brocha brochas rodillo pala pico hacha machete lija cemento pegamento silicon silicona
    caulk sellador extension extensiones linterna foco lampara destapacanos bomba compresor generador generadores
    cubeta cubetas balde baldes tijeras madera tablas gata gato lona lonas soga cuerda`,
  heat: `calefaccion calefacion calefactor calefactores calenton calentones calentadores heater heaters jiter hita
    caldera furnace radiador radiadores termostato propano lena pellets kerosene kerosen queroseno diesel frio
    frios fria heladas helado congelado congelada congelados congelando helando helada tiritando calentar calienta
    calentarnos calor calorcito tibio chimenea combustible encender calefacciones piloto boiler calentador gas`,
  yard: `yarda yardas jardin jardines jardineria jardinero patio patios cesped pasto zacate zacates grama hierba
    hierbas yerba maleza monte podar poda pode cortar corten cortadora podadora podadoras rastrillo rastrillar
    hojas hoja ramas rama arbol arboles arbusto arbustos tronco matas mata plantas flores flor rosal sembrar
    siembra regar riego rieguen manguera maceta macetas tierra abono fertilizante mulch cerco reja nevada nevo
    nevar palear paleo palea paleen pala palas sal snow banqueta banquetas acera aceras driveway entrada sidewalk
    escalones quitanieves sopladora soplador canaletas canales barrer escombro escombros huerto huerta hortalizas
    desyerbar deshierbar desmontar rastrillen limpiar porche caminito tocon planta nieve hielo semillas`,
  weather: `clima lluvia lluvias llueve lloviendo llover llovizna aguacero tormenta tormentas nevando nevada nieva helada
    granizo viento vientos ventarron huracan huracanes tornado tornados ciclon tropical frio calor caloron soleado
    nublado niebla neblina relampago rayo trueno truenos inundacion inundaciones temblor terremoto sismo apagon
    apagones ola blizzard resbaloso nieve hielo`,
  vehicle: `carro carros carrito coche coches auto autos automovil vehiculo vehiculos troca trocas trocka camioneta
    camionetas pickup van vans minivan suv jeep sedan moto motos motocicleta bici bicicleta bicicletas scooter
    patineta trailers remolque llanta llantas goma gomas ponchada ponchado ponchadura motor frenos freno
    transmision parabrisas limpiabrisas placas placa mecanico taller grua alternador radiador espejo volante
    cajuela baul mofle honda toyota nissan ford chevy chevrolet mazda hyundai tesla lift jumper cables jumpear
    guagua aceite camion trailer bateria`,
  drive: `ride rides raite raites rait raid aventon aventones jalon pon bola colita manejar manejo maneja manejando
    maneje conducir conduzco conduce conducen chofer choferes conductor conductora driver llevar lleven lleva
    llevarme lleveme llevenme llevarla llevarlo llevarnos recoja recojan recogerme recogerla recogerlo recojo
    recoge transporte transportar transportacion trasladar traslado dejarme traer traerme viaje viajes vuelta
    vueltas gasolina tanque millas movilizarme movilizarnos acompanarme ida pasen recogida llegar parquear parqueo
    pickear parquearme recoger lleve llevo regreso pasar`,
  transit: `bus buses autobus autobuses camiones metro subway tren trenes metrocard pasaje pasajes boleto boletos parada
    paradas estacion taxi taxis uber ubers lyft didi concho combi micro paratransito accessride paratransit
    terminal greyhound amtrak transbordo tranvia shuttle bart septa mta omny guagua tarjeta`,
  destination: `tribunal juzgado aeropuerto iglesia escuela colegio universidad trabajo jale chamba oficina banco biblioteca
    consulado embajada clinica doctor cita terminal estacion cementerio panteon funeraria carcel prision penal
    reclusorio migracion inmigracion uscis elecciones votar votacion casilla urnas gym gimnasio ymca parque playa
    mall lavanderia laundromat mercado guarderia daycare headstart kinder entrevista refugio albergue comedor
    centro templo mezquita salon peluqueria restaurante cine museo zoologico evento reunion junta dmv consultorio
    terapia laboratorio quimio mandados supermercado tienda downtown pueblo ciudad alcaldia ayuntamiento comisaria
    estadio teatro universidades hotel dialisis hospital dentista corte misa cortes`,
  document: `papel papeles papeleo forma formas formulario formularios formato aplicacion aplicaciones solicitud
    solicitudes documento documentos acta actas nacimiento certificado certificados constancia comprobante
    pasaporte pasaportes visa visas green residencia residente ciudadania naturalizacion daca tps asilo permiso
    permisos licencias matricula identificacion id itin social medicaid medicare medical snap ebt estampillas
    cupones foodstamps wic ssi ssdi incapacidad desempleo unemployment beneficios beneficio subsidio seccion
    section8 taxes taxs impuestos impuesto w2 w9 1099 irs declaracion contrato contratos lease firma firmar firmo
    notarizar notarial apostilla poder testamento custodia divorcio curriculum resume curriculo carta sobre llenar
    lleno llene llenado renovar renovacion renovo tramite tramites tramitar apelacion apelar caso expediente copia
    copias titulo registrar inscripcion inscribir obamacare cobertura poliza fafsa manutencion fianza multa
    affidavit licencia registro seguro aplicar`,
  office: `oficina oficinas dmv mva ssa uscis irs hra dcf dss cps dhs social consulado embajada ayuntamiento alcaldia
    gobierno agencia agencias condado county notaria abogado abogada abogados licenciado licenciada trabajadora
    trabajador secretaria recepcionista funcionario juez jueza jurado fiscal welfare cupones bienestar
    departamento migracion inmigracion aduana hacienda bufete tramitador gestor caseworker worker municipio
    ventanilla corte ice registro`,
  language: `ingles espanol spanish english castellano mixteco zapoteco quiche kiche mam nahuatl quechua maya garifuna
    criollo creole haitiano portugues frances chino mandarin cantones coreano vietnamita arabe ruso ucraniano
    polaco italiano aleman japones tagalo hindi bengali urdu farsi somali senas asl idioma idiomas lengua lenguaje
    dialecto bilingue bilingues traducir traduce traduzca traduzcan traduccion traducciones traduzco traductor
    traductora traductores interprete interpretes interpretar interpreto interpretacion hablo habla hablan
    entiendo entiende entender leer lea leerme leo`,
  gadget: `telefonos tel cel celu celular celulares movil android samsung motorola smartphone tablet tableta ipad laptop
    laptops compu computadora computadoras computador ordenador pc chromebook impresora impresoras imprimir
    impresion escanear escaner pantalla teclado raton cargador cargadores internet interne wifi guifi wi modem
    router ruteador senal datos hotspot red app apps aplicacion aplicaciones email emails gmail hotmail yahoo
    contrasena contrasenas password passwords clave claves pin cuentas usuario login facebook face feis wasap
    guasap whats zoom facetime videollamada instagram tiktok youtube messenger netflix remoto roku smart sistema
    windows virus actualizar configurar descargar instalar tecnologia chip sim usb audifonos camara bluetooth
    alexa online linea pagina web computacion selular compiuter conputadora lapto tablets printer emoji foto fotos
    video videos pdf documento pantallazo aplicasion zum configura configuro reiniciar resetear hackearon
    desbloquear monitor cable telefono cuenta whatsapp iphone control mouse bateria`,
  money: `dinero dinerito plata lana feria chavos cuartos pisto billete billetes efectivo cash dolar dolares pesos
    centavos peso ahorros sueldo salario cheque cheques quincena deposito transferir transferencia zelle venmo
    cashapp paypal giro remesa prestamo prestado prestada prestar prestarme prestame fiado deuda deudas debo debe
    deber pagar pago pague pagarle economica economico economicamente financiera financiero fondo fondos caridad
    donacion donaciones donativo limosna cupon giftcard gift costo cuesta cobran barato gasto gastos varos
    morlacos bucks lucas reales presupuesto tarjeta beca`,
  bill: `bill bills biles bil recibo recibos factura facturas cuentas electrico electrica internet coned fpl pge comed
    edison pago pagos vencido vencida vencidos atrasado atrasada atrasados atraso mora cobro cobros cortar cortan
    cortaron cortaran cortarme desconectar desconexion desconectan reconexion heap liheap utilidades saldo abono
    funeral luz agua cable electricidad gas cuenta`,
  rent: `renta rentas rentar rento rentando alquiler alquilar alquilo landlord lanlor casero casera dueno duena
    arrendador propietario desalojo desalojar desalojan desalojaron eviction evicion sacan corren corrieron
    echaron echan botaron mudar cuarto cuartos habitacion habitaciones recamara apartamentos apt departamento depa
    casas casita traila vivienda viviendas hogar hogares refugio refugios albergue albergues shelter shelters
    motel moteles hotel techo dormir duermo dormimos durmiendo quedarme quedarnos hospedaje hospedar posada
    alojamiento calle homeless desamparado desamparada desamparados deposito hipoteca lease section8 voucher
    seccion estudio roommate sofa desahucio basement pension inquilino casa apartamento trailer apto`,
  moving: `mudanza mudanzas mudarme mudar mudarnos mudo muda mudamos mudando mover moverme movernos mudandome muevo uhaul
    uhol caja cajas empacar empaco empaque desempacar carguen cargo descargar subir troca camioneta muebles dolly
    diablito carretilla storage almacen bodega pesado pesada pesados remolque cinta burbuja trasladar trastear
    trasteo acarrear acarreo flete fletes levantar tirar dump desechar botar transportar escaleras camion cargar
    bajar`,
  clean: `limpiar limpieza limpio limpia limpie limpien limpiarme limpiando limpiadora barrer barra barro trapear trapeo
    trapee mapear mapeador mopear mop sacudir aspirar fregar friego lavar trastes sucio sucia suciedad polvo mugre
    cochinero desorden tiradero ordenar organizar basurero desinfectar desinfectante escoba trapeador trapo
    esponja aspiradora cubeta tallar alfombras empleada quehacer quehaceres domestica aseo asear desocupar moho
    manchas bano platos cloro basura ventanas`,
  laundry: `lavanderia laundry laundri londri laundromat lavadora lavado lavar lave laven lavando lavarme secar seco
    secadora planchar plancha doblar doble ropa sabanas toallas jabon suavizante lavomatico washer dryer canasta
    monedas quarters cargas tintoreria detergente`,
  mail: `correos carta paquete paquetes paqueteria sobre sobres estampillas timbres sellos buzon postal usps ups fedex
    dhl amazon envio encomienda encomiendas cartero apartado recibir correo cartas enviar`,
  event: `funeral funerales velorio entierro sepelio novenario novena boda bodas casamiento graduacion cumpleanos cumple
    cumples quinceanera quinces bautizo bautismo comunion confirmacion aniversario fiestas party convivio
    babyshower shower navidad nochebuena posada posadas reyes thanksgiving accion pascua halloween reunion evento
    eventos concierto feria desfile kermes kermesse vigilia marcha baile despedida carnaval parranda pachanga
    pinata asamblea regalos juguetes rosario fiesta`,
  trade: `barbero barberia peluquero peluquera peluqueria estilista esteticista notario notaria costurera modista sastre
    costura coser cose zapatero electricista plomero carpintero mecanico mecanica albanil pintor jardinero
    cerrajero soldador tecnico contador contadora abogado abogada paralegal fotografo fotografa cocinero cocinera
    chef panadero panadera repostera pastelera mesero mesera cajera cajero cuidadora ninera enfermera maestra
    profesor profesora tutora entrenador terapista masajista manicurista maquillista musico dj camionero taxista
    construccion obrero jornalero campesino techador rufero roofero yesero conserje guardia bombero veterinaria
    traductora secretaria herrero tapicero disenador programador ingeniero partera doula florista carnicero
    hojalatero vendedor vendedora bordadora nanny podologa trenzas trenzar tinte maquillaje alteraciones
    dobladillo remendar zurcir afilar tapizar contabilidad contable preparador taxpreparer mudancero mandadero
    repartidor veterinario maestro cortes`,
  hobby: `ajedrez domino dominos baraja barajas loteria bingo juego juegos jugar videojuegos guitarra piano violin
    acordeon tambor canto cantar coro bailar baile salsa bachata zumba yoga meditacion tejer tejido tejidos croche
    crochet ganchillo bordar bordado costura manualidades artesania dibujo dibujar pintar leer lectura libro
    libros novela novelas pelicula peliculas pesca pescar caminar caminata caminatas correr futbol soccer beisbol
    basquet basquetbol boxeo natacion nadar ciclismo excursion acampar rompecabezas crucigrama karaoke musica
    jardineria cocinar hornear fotografia telenovela partido pintura cartas`,
  faith: `dios diosito senor jesus cristo jesucristo virgen virgencita guadalupe santo santa santos bendiciones bendiga
    bendecir iglesia iglesias templo pastor pastora sacerdote cura monja rezar rezo rezando orar oren oracion
    oraciones ora biblia fe cristiano cristiana catolico catolica evangelico pentecostal testigos jehova
    espiritual amen angel angeles pecado ramadan halal kosher padre rosario misa bendicion alma gloria`,
  school: `escuela escuelas colegio kinder prekinder preescolar primaria secundaria prepa preparatoria highschool
    universidad college clase curso cursos tarea tareas homework matematicas mate mates algebra ciencias lectura
    historia ingles maestra maestros profesora profesor profe tutoria tutorias estudiante estudiantes alumno
    alumnos estudiar estudia estudio estudios grado ged examen mochila mochilas cuaderno cuadernos libreta
    libretas lapiz lapices plumas crayones utiles pupitre uniforme inscribir inscripcion matricular conferencia
    graduacion afterschool calificaciones esl maestro clases beca tutor`,
  low: `triste tristeza tristes sola solo solita solito solos soledad deprimido deprimida deprimo depresion depre
    duelo luto perdida falleci fallecio murio murieron fallecimiento perdi extrano extranar lloro llorar llorando
    llora llore ansioso ansiosa ansiedad nervioso nerviosa nervios angustia angustiada angustiado preocupado
    preocupada preocupa estres estresado estresada estresante abrumado abrumada agobiado agobiada desesperado
    desesperada desesperacion desanimado desanimada animo agotado agotada desahogarme desahogar deshago confundida
    miedo asustada asustado temor panico vacia vacio desolada aburrido aburrida aislado aislada sufro sufriendo
    sufre sentimental bajoneada bajon aguitada aguitado apachurrado viuda viudo emocional divorcio separacion
    encerrada encerrado sentirme dificil duro pena harta consuelo siente`,
  glad: `feliz felices contento contenta contentos contentas alegre alegria alegra alegro encantado encantada
    emocionado emocionada felicidad tranquilo tranquila aliviado aliviada alivio orgulloso orgullosa satisfecho
    satisfecha mejor mejorando gusto placer gozo animada animado sonrisa sonreir jaja jajaja jajajaja jeje jejeje
    jiji lol wow yay yupi viva celebrar disfrutar disfrute disfrutamos rico rica sabroso risa suerte dichosa
    maravilla encanto felicidades bravo`,
  praise: `excelente excelentes maravilloso maravillosa maravillosos maravillosas increible increibles genial geniales
    fantastico fantastica fabuloso buenisimo buenisima buenisimos lindo lindos lindas hermoso hermosa hermosos
    bello bella amable amables amabilidad bondad bondadoso generoso generosa generosos generosidad carinoso
    carinosa angel angeles santo perfecto perfecta riquisimo riquisima rico rica ricos delicioso deliciosa
    deliciosos sabroso sabrosa espectacular chevere bacano chingon chido padrisimo nitido heavy brutal wow
    admirable encantadora encantador atento atenta respetuoso respetuosa puntual confiable profesional buenazo
    calidad mejores crack maquina felicito felicitaciones admiro aplausos estupendo magnifico especial cool
    bendicion felicidades linda`,
  thank: `gracias grasias grax grx grac graciaas graciass thanks thx thank thankyou tnx ty agradezco agradecido
    agradecida agradecidos agradecidas agradecer agradecemos agradeciendo agradecimiento grcs muchas muchisimas
    infinitas bendiga bendiciones pague aprecio apreciamos aprecia amen saludos atte mil`,
  greeting: `hola ola holaa holaaa holi holis hello hi hey jelou buenas buenos buen dias tardes noches bnas bns bnos
    saludos saludo saludes alo oye oiga oigan disculpe quiubo quihubo quiubole epa wepa klk kelokes adios bye bai
    chao chau luego feliz onda bienvenido bienvenida vemos tal`,
  apology: `perdon perdona perdone perdonen perdoneme perdonenme disculpa disculpe disculpen disculpas disculpeme sorry
    sori lamento lamentamos lamentablemente siento pena apenada apenado molestar molestia molestias moleste excusa
    desgraciadamente`,
  insult: `idiota idiotas estupido estupida estupidos estupidas pendejo pendeja pendejos pendejada pendejadas puta puto
    putos putas putada mierda cabron cabrona cabrones chingar chinga chingada chingados chinguen chingado joder
    jodan joden jodete jodiendo jodas culo culero culeros culera verga mamada mamadas mamaguevo mamon maldito
    maldita malditos maldicion carajo cono pinche pinches imbecil imbeciles tonto tonta baboso babosa menso mensa
    bruto animal asqueroso asquerosa inutil inutiles hijueputa hdp ptm gonorrea malparido boludo pelotudo huevon
    weon mentirosos mentiroso rateros ratero fuck fucking shit bitch stupid payaso payasos ridiculo porqueria
    vayanse larguense largate callate odio`,
  scam: `crypto cripto criptomoneda criptomonedas bitcoin bitcoins inversion inversiones invertir invierte
    inversionista premio premios ganador ganadora ganaste ganado gano ganar gana loteria sorteo rifa prestamo
    prestamos credito creditos aprobado preaprobado interes intereses click clic clik link enlace ingresa reclama
    reclame reclamar verifica verificar verifique suspendida bloqueada regalo promocion promo promociones oferta
    ofertas descuento descuentos gratuita viagra cialis pildora adelgazar seguidores likes followers onlyfans sexo
    sexy porno cachonda soltera solteras negocio negocios oportunidad ingresos extra rentable millones millonario
    herencia principe forex trading telegram contactame comprar vendo venta ventas barato suscribete cupon
    garantizado garantizada exclusivo limitado casino apuestas apuesta bono bonos tarot brujo brujeria amarres
    hechizo vidente herbalife multinivel http https www reenvia reenvie cadena encuesta seo deudas clickea pincha
    ganate dinerofacil millonarias ganancias ganancia depositar verificacion activar codigo felicitaciones
    afortunado afortunada seleccionado seleccionada ganaras transferencias multimillonario acreedor embargo gana2
    xxx nudes rebaja rebajas`,
  weapon: `arma armas armado armada armados pistola pistolas pistolon rifle escopeta cuchillo cuchillos navaja navajas
    machete machetes revolver bala balas balazo balazos balacera disparo disparos dispararon disparando tiro tiros
    tiroteo fusil bate palo tubo bomba granada explosivo punal cuete fierro cohete hacha gun metralleta apunta
    apunto apuntando glock`,
  fire: `fuego incendio incendios incendiando incendiandose quema quemando quemandose quemo llama llamas humo humareda
    arde ardiendo explosion explotar exploto chispa chispas echa bomberos bombero extintor extinguidor monoxido
    carbono quemado quemada quemados prendio prendido lumbre candela cortocircuito fuga olor huele asfixia`,
  violence: `golpear golpeo golpea golpean golpeando golpearon golpes golpiza golpeada golpe pega pego pegar pegando
    pegaron pegarme pegue maltrata maltrato maltratando maltratada abusa abuso abusando abusivo violencia
    domestica violento violenta violo violar violacion violaron amenaza amenazas amenazo amenazando amenazan
    amenazada amenazado mata matar matarme matarnos matarla mato mataron asesinar ahorca ahorco ahorcando
    ahorcarme estrangula estrangulo estrangulando ahogarme ataca ataco atacando atacaron ataque pelea peleando
    pelean pateo patea patada patadas empuja empujo empujando cachetada bofetada apunalo apunalado apunalaron
    disparo acuchillo lastima lastimo lastimar lastimarme lastimando dano hiere hirio herido secuestro secuestrada
    secuestraron encerro encierra tumba rompiendo gritando grita gritos furioso agresivo agresor agredio jalonea
    jaloneo moretones tranca arrastra arrastro peligro peligroso borracho`,
  breath: `respira respirar respiro respirando respiracion aire aliento ahoga ahogando ahogo ahogandose ahogada asfixia
    asfixiando asfixiandose atraganto atraganta atragantado atragantando atragantandose desmayo desmayada
    desmayado desmaya desmayando inconsciente inconciente consciente desplomo desvanecio colapso desplomada
    reacciona reaccionar despierta responde contesta despertar pulso morado morada morados azul azules azulado
    palida fria paro infarto cpr rcp resucitar ronca jadea jadeando sofoca sofocando muriendo muere muerto
    moribundo desvanecida`,
  blood: `sangre sangra sangrando sangrado sangro sangrar desangra desangrando desangrandose hemorragia cortada cortado
    cortadura cortaste herida torniquete chorro chorros charco coagulos empapado hemorragias sangriento vomitando
    sangrante corto`,
  drug: `droga drogas drogado drogada drogandose drogarse drogadicto adicto adicta adiccion sobredosis overdose
    fentanilo fentanyl heroina cocaina piedra crack metanfetamina cristal meth marihuana mota weed hierba
    oxicodona oxy percocet opioides opioide narcan narkan naloxona metadona suboxone pildoras jeringa inyecto
    alcohol alcoholico alcoholica borracha tomado tomada recaida recayo sobriedad desintoxicacion rehabilitacion
    anexo aa detox trago ingirio xanax k2 perico pastillas borracho coca tomo`,
  suicide: `suicidio suicidar suicidarme suicidarse suicida suicidas suicido matarme matarse morir morirme morirse muerte
    vivir vida despedirme despido despedida ahorcarme ahorcarse ahorcar cortarme cortarse quitarme quitarse
    tirarme aventarme saltar brincar puente lastimarme desaparecer existir sentido carga tomarme acabar terminar
    sufrir adios dormirme`,
  crime: `ladron ladrones ratero rateros robo robando robaron roban robar robado asalto asaltaron asaltando asaltar
    intruso intrusos extrano sospechoso acosador acosa acoso acosando persigue persiguen persiguiendo sigue
    siguiendo siguen meterse metio metieron metiendose entrar entro entraron forzando forcejeando rompiendo
    rompieron pandilla pandilleros criminal delincuente delincuentes 911 denuncia denunciar espiando vigilando
    encapuchado asaltante secuestrador secuestro patrulla orden restriccion redada ice policia`,
  poison: `veneno venenoso envenenado envenenada envenenamiento enveneno intoxicado intoxicada intoxicacion intoxico
    trago tragado tragaron bebio ingirio comio pesticida insecticida raticida pila moneda monoxido carbono toxico
    toxicologia gases amoniaco anticongelante quimico quimicos acido inhalo hongo tomo`,
  birth: `parto partos contracciones contraccion fuente rompio revento pujar pujando nacer naciendo nace dilatada
    dilatacion aliviarse embarazada embarazo prenada parir pariendo labor corona coronando prematuro alumbramiento
    gemelos cordon`,
  missing: `perdida perdidos desaparecido desaparecida desaparecio desaparecieron extraviado extraviada extravio perdio
    encuentro encuentran encuentra aparece aparecio buscando buscamos busco buscar secuestrado escapo ido vagando
    localizar rastro perdido`,
  panic: `ayudenme ayudeme ayudame ayudenos auxilio socorro urgente urgentemente urge urgen urgencia emergencia
    emergensia rapido rapidito apurense apurate corran corre ambulancia ambulansia 911 bomberos inmediatamente
    inmediato ya ahora ahorita ahoritita vengan venga porfavor porfa peligro sos asap pronto salvenme rescate
    rescatenme policia ayuda`,
  want: `nesecito nececito nesesito nesito necesita nesecita necesitan necesitamos necesitaba necesitaria necesite
    ocupa ocupamos ocupan ocupaba quiere quieren queremos queria quisiera quisieramos quisieran kiero kisiera
    requiero requiere requerimos busco buscando buscamos busca solicito solicita pido pedir pedirles pide deseo
    desea gustaria interesa interesado interesada faltan urge urgen precisa preciso podrian pudieran podria puedan
    ayudar ayudarme ayudarnos ayuden apoyar apoyarme apoyen favor neces ayudita apoyenme consigo conseguir
    conseguirme apoyo quiero necesito ocupo`,
  lack: `sin faltan faltando faltaba acabo acabaron acaba acabando acabado terminado terminaron agoto agotaron agotando
    queda quedan quedamos quede quedado vacio vacia vacios vacias nada ningun ninguna ninguno poco poca pocos
    pocas poquito poquita ultimo ultima ultimos ultimas escaso escasa escasez carezco carecemos pobre pobreza
    necesidad necesitado apenas solamente hambre alcanza alcanzo alcanzan ajusta perdi perdimos limitado vencio
    vencieron expiro cortaron cortada quitaron apagada nomas sobra tuvimos desempleado desempleada despidieron
    falta quedo ni`,
  broken: `roto rota rotos rotas rompio romper rompieron rompiose quebrado quebrada quebro quebraron descompuesto
    descompuesta descompuestos descompuso descompone danado danada danados dano averiado averiada malo mala
    malogrado fregado jodido jodida fundido fundio fundida quemo quemado funciona funcionan funcionando sirve
    sirven servia prende prenden enciende jala trabaja apaga apago explotado tronado trono cayo caido caida
    cayendo agrietado estrellado suelto suelta sueltos floja flojo torcido doblado desconectado trabado trabada
    atorado atascado pegado falla fallando fallo fallas oxidado podrido podrida desprendido averia gastado
    desinflada ponchada partido partida`,
  give: `dar doy da damos dan dare dando dono donar donamos donando donacion donaciones donare done regalo regalar
    regalamos regala regalando regalare ofrezco ofrecer ofrece ofrecemos ofreciendo prestar presto prestamos
    comparto compartir compartimos sobra sobran sobro sobraron extra extras tengo tenemos disponibles disposicion
    aporto aportar contribuir colaboro colaborar obsequio obsequiar entregar reparto repartir repartimos
    repartiendo ayudo ayudar ayudamos cedo usada usados dona gratis disponible entrego voluntario voluntaria`,
  carry: `llevar lleva lleven llevarle llevarles llevando llevamos traer traigo trae traiga traigan traeme traerme
    traernos traerle traerlo trayendo entregar entrega entregas entreguen entregando repartir recojo recoge recoja
    recojan recogerlo recogerla recogerme recogiendo buscarlo buscarla dejo dejen dejarlo dejarla cargo delivery
    domicilio envio enviarme mandarme manden pasen comprar compro comprarme compren pickup pickear conseguir
    acarrear levantar surtir recoger lleve llevo dejar cargar enviar mandar entrego paso pasar`,
  cook: `cocinar cocino cocine cocinamos cocinando cocinado cocinera cocinarle hornear horneo horneado guisar guiso
    preparar preparo preparamos prepara preparando asar aso freir hervir calentar receta recetas comidita sazon
    hice hicimos sobro sobraron olla cazuela cocina`,
  watch: `cuidar cuido cuida cuide cuiden cuidarme cuidarla cuidarlo cuidarlos cuidando cuidado cuidados cuidarle
    cuidador cuidadora babysit babysitter beibisiter babysitting babysiter ninera nineras nana guarderia daycare
    vigilar vigilo echarle checar chequear atender atiendo atienda acompanar acompano acompane acompanen
    acompanarla acompanarlo acompanarme quedarse quede quedar estar pasear paseo pasearlo pasearla paseen
    alimentar banar banarlo banarla banarse visitar visite visita visitas visiten visitarla visitarlo entretener
    dar relevo supervisar observar rato ratito`,
  talk: `hablar hablo hablamos hable hablen hablarme platicar platico platique platica platiquen charlar charla charlo
    conversar converso conversacion escuchar escucho escuche escuchen escucharme desahogarme desahogar llamar
    llamada llamadas llame llamen llamarme llameme marcar marque contar contarle chismear compania companiia
    acompane visita consejo consejos aconsejar cafecito comunicarme apoyo`,
  teach: `ensenar enseno ensena ensene ensenen ensenarme ensenarle aprender aprendo aprenda aprendiendo explicar explico
    explica explique expliquen explicarme mostrar muestre practicar practico clase leccion lecciones tutoria
    tutorias tutora repasar repaso capacitar taller talleres entrenar estudiar orientar orientacion tarea clases
    tutor`,
  able: `puede pueden podemos podria podrian podriamos podia poder puedas puedan pueda disponibles disponibilidad libre
    libres listos dispuesto dispuesta capaz anoto apunto apuntame apunteme ofrezco tengo desocupado desocupada
    chance posible oportunidad experiencia alcance pudiera disponible podre listo lista puedo cuenten`,
  agree: `si sii siii sip sep see claro clarooo ok okay oki okey okis oka oky vale va dale simon orale sale arre
    perfecto bueno bien acepto aceptamos acepta confirmo confirmado confirma confirmada supuesto segura obvio
    exacto correcto cierto encantada encantado acuerdo conforme yes yeah yep sure fine afirmativo gusto hecho
    porsupuesto sipi voy vamos andale posi tabueno tabien nitido seguro`,
  refuse: `no nop nope nel nelson noo nooo nones jamas imposible podra lastima negativo rechazo rechazar niego declino
    declinar ocupado ocupada ocupados trabajando trabajo dificil tarde lejos nah na nanai nonono unable complicado
    quiza desgraciadamente lamentablemente interesa podre nunca tampoco`,
  finish: `ya hecho hecha termine termino terminamos terminado terminada entregado entregada entregue entregaron
    entregamos completado completada complete cumplido llego llegaron llegue llegamos recibi recibimos recibido
    recibio recibieron traje trajeron trajo llevamos llevaron deje dejo dejaron dejamos recogi recogio recogimos
    recogieron conseguimos consiguio consiguieron resuelto resolvio resolvimos arregle arreglado arreglaron
    arreglo fui fuimos hice hicimos hizo hicieron ayudaron ayudo vino vinieron finalizado finalizada done mision
    compre solucionado instalado acabamos acabe cerrado cierren listo consegui`,
  abandon: `cancelar cancela cancelo cancele cancelen cancelado cancelada cancelacion cancelamos cancelenlo cancelalo
    cansela canselar canselen cancel olvidalo olvidenlo olvidelo olvida olviden olvidense ignora ignoren ignorar
    nevermind descartar descarten anular anula anulen retirar retiro retiren quiten borren arrepenti desisto falle
    surgio presento imprevisto posponer reprogramar aplazar quitar salio`,
  cease: `stop estop alto parar para paren pare pares detener detengan detenganse cesar cesen suspender suspendan
    unsubscribe desuscribir desuscribirme desuscribanme desuscriban desuscribete darme baja salir salirme salgo
    saquenme saqueme sacame sacar sacarme quitenme quiteme quitame quitarme remover remuevan remuevanme removerme
    eliminenme eliminar eliminen eliminame borrenme borrame bloquear bloqueo bloqueare manden mandarme mandando
    mandes envien enviarme escriban escribirme escribanme molesten molestar molesta molestando molestes dejen
    dejenme end cancelar harto harta fastidian fastidio renuncio quit demandar reportar spam quitar dejar basta`,
  message: `mensaje mensajes mensage mensages mensajitos msj msjs msg msgs sms texto textos text texts textear texteen
    texteo textearme textiar notificacion notificaciones alerta alertas aviso avisos recordatorio recordatorios
    llamada llamadas wasap grupo contacto num escribir escriban escribo envien correos suscripcion anuncios
    notifiquen inbox chat correo whatsapp mandar numero`,
  erase: `borrar borren borra borre borrenme borrado borrame eliminar elimine eliminen elimina eliminado eliminenme
    informacion info datos dato registros record records historial nombre direccion perfil sistema privacidad
    privado privada personal personales archivo archivos guardado guardados guarden olvidenme olviden destruyan
    quiten ficha`,
  rest: `pausa pausar pauso pausen pausenme pause descanso descansar descansando descanse break vacaciones vacacion
    viaje viajo viajar viajando ausente ausencia fuera temporal temporalmente recuperandome recuperarme
    recuperacion cirugia operacion enferma enfermo cuarentena hospitalizada maternidad posparto receso meses
    mientras regrese vuelvo vuelva volver suspender suspendan detener ocupado ocupada desactivar desconectarme
    retirarme respiro tregua espera rato semanas mes`,
  again: `regrese regresar regresamos volvi vuelvo volver volvimos vuelta reanudar reanuda reanuden reactivar
    reactivenme reactiva reactivame activar activo activa activenme activame continuar continuo continue retomar
    resumir resume empezar empiezo empezamos comenzar comienzo iniciar inicio start alta agreguenme agregame
    agregueme incluyanme inscribanme inscribirme registrarme registrenme unirme unir sumarme apuntenme anotenme
    anotame suscribir suscribirme suscribanme incorporo nuevamente denuevo otravez recuperada recuperado join
    entrar participar regreso`,
  ask: `q k ke quien quienes kien como komo cual cuales cuanto cuanta cuantos cuantas donde adonde porque xq xk pq
    pregunta preguntas preguntar duda dudas info informacion informes detalles explicar explica explicame
    significa funciona funcionan trata programa servicio servicios requisitos requisito calificar califico cobran
    cuesta costo gratuito elegible horario horarios organizacion quisiera saber ayuda gratis cuando que`,
  where: `vivo vive vivimos viven viviendo direccion domicilio calle avenida ave av apt edificio bloque cuadra cuadras
    esquina zip codigo postal zona area barrio colonia ciudad estado condado ubicacion ubicado ubicada bronx
    queens brooklyn manhattan jersey harlem lejos norte sur este oeste mude mudamos road st street trailerpark
    numerito timbre piso casa apartamento cerca apto numero`,
  boss: `coordinador coordinadora coordinadores cordinador cordinadora encargado encargada gerente manager supervisor
    supervisora jefe jefa dueno director directora administrador administradora lider responsable humano humana
    persona personal representante operador operadora robot maquina bot agente staff asignar asigna asigne asignen
    asignado comunicarme comuniquenme asistente voluntario voluntaria real`,
  complain: `queja quejas quejarme quejar reclamo reclamar reportar reporto reporte denunciar grosero grosera groseros
    groseria groserias maleducado maleducada rudo ruda irrespetuoso falto respeto insulto insultos grito tarde
    tardo tardaron impuntual impuntuales robo robaron mintio mentira mentiras estafa estafo fraude trato trataron
    enganaron engano acoso acosando toco incomoda incomodo inapropiado inapropiada sucio discriminacion discrimino
    racista humillo molesto molesta enojado enojada indignada pesimo pesima malisimo horrible terrible injusto
    injusta inaceptable decepcionada decepcionado plantado planto cobro`,
  wait: `esperando espero esperar espera esperamos esperaba todavia aun sigo sigue seguimos novedad novedades noticia
    noticias estatus status estado actualizacion update updates solicitud pedido pedidos peticion pendiente
    pendientes proceso respuesta respondan respondido contesten contestado contestan saben sabe tarda tardan
    demora demoran tardar llega llegan viene vienen vendra vendran llegado asignado asignaron encontraron
    confirmaron avisen avisame seguimiento turno fila falta quedo lista`,
};
