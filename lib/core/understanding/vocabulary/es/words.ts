import type { Words } from '../vocabulary.ts';

export const words: Words = {
  marks: `
    el la los las un una unos unas de del al y o que q en con por para pa sin es son esta estan estoy soy somos ser era fue
    yo tu usted ustedes ella ellos nosotros mi mis me te se le les lo nos su sus muy mas pero si ya hoy manana ayer
    tengo tiene tienes tenemos necesito necesita necesitamos ocupo busco puedo puede pueden podria podrian quiero quisiera
    alguien quien como cuando donde cual cuanto porque gracias favor hola buenas buenos dias tardes noches ayuda ayudar
    hay hace hacer va voy vamos van ir casa cita comida hijo hija nino nina mama papa esposo senora senor
    este esta estos esa ese eso esto aqui ahi alla ahorita ahora todo todos toda nada nadie algo uno dos tres no ni
    mucho mucha muchas bien mal dios bendiga llevar llevame lleve doctor lunes martes miercoles jueves viernes sabado domingo
  `,
  lists: `
    infof: manejar/llevar/cuidar/cocinar/donar/regalar/traducir/ayudar/arreglar/limpiar/compartir/repartir/prestar/ensenar/dar/visitar/palear/coser/acompanar/pasear/interpretar/hacer/recoger/comprar/escuchar/ofrecer/entregar/cortar/reparar/pintar/transportar/mover/cargar/barrer/leer/traer/instalar/podar/destapar/planchar/lavar/preparar/peinar/atender/alimentar/sacar/colaborar/apoyar/aportar/asesorar/orientar/servir/contribuir/cooperar/hornear/tejer/dedicar/rastrillar/construir/soldar/amueblar/armar/montar
    oficio: bilingue/plomero/plomera/electricista/carpintero/carpintera/enfermera/enfermero/maestra/maestro/profesora/profesor/profe/cocinera/cocinero/mecanico/mecanica/notaria/notario/psicologa/psicologo/peluquera/peluquero/barbero/estilista/costurera/costurero/sastre/modista/contador/contadora/abogada/abogado/traductora/traductor/interprete/jardinero/jardinera/pintor/consejera/consejero/terapeuta/ninera/nineras/chef/doctora/doctor/medico/tecnico/tecnica/chofer/taxista/camionero/trailero/soldador/albanil/handyman/cerrajero/fontanero/herrero/panadera/panadero/repostera/cuidadora/cuidador/auxiliar/asistente/tutora/tutor/programador/informatico/fotografa/fotografo/manicurista/masajista/fisioterapeuta/veterinaria/veterinario/partera/doula/paralegal/trabajadora/pastor/pastora/sacerdote/jubilada/jubilado/retirada/retirado/estudiante
    subq: lleve/lleven/lleves/traiga/traigan/traigas/recoja/recojan/recojas/ayude/ayuden/ayudes/cuide/cuiden/cuides/preste/presten/regale/regalen/compre/compren/consiga/consigan/ensene/ensenen/explique/expliquen/traduzca/traduzcan/acompane/acompanen/lea/lean/arregle/arreglen/repare/reparen/componga/corte/corten/limpie/limpien/mueva/muevan/cargue/carguen/baje/bajen/suba/suban/busque/busquen/eche/echen/apoye/apoyen/visite/visiten/instale/instalen/cambie/cambien/revise/revisen/cheque/chequen/saque/saquen/pasee/paseen/bane/acerque/acerquen/llene/llenen/palee/paleen/barra/interprete/done/donen/cocine/cocinen/oriente/alcance/alimente/atienda/atiendan/pode/pinte/cuelgue/arme/monte/destape/sepa/sepan/hable/escuche/escuchen/platique/platiquen
    clit: me/nos/le/les/la/lo/las/los/te
    yo: manejo/cuido/cocino/traduzco/limpio/coso/reparo/ayudo/dono/regalo/doy/hago/enseno/tejo/presto/horneo/arreglo/llevo/recojo/traigo/compro/acompano/visito/interpreto/leo/lleno/paseo/paleo/barro/corto/podo/pinto/instalo/destapo/cargo/muevo/entrego/reparto/comparto/ofrezco/ofresco/preparo/lavo/plancho/bano/atiendo/escucho/pongo/saco/alimento/peino/mudo/acerco/obsequio/dejo/invito/colaboro/apoyo/oriento/asesoro/reviso
    ind: lleva/llevan/llevas/trae/traen/traes/recoge/recogen/ayuda/ayudan/ayudas/cuida/cuidan/da/dan/presta/prestan/prestas/regala/regalan/compra/compran/consigue/ensena/ensenan/explica/explican/traduce/traducen/acompana/acompanan/lee/arregla/arreglan/repara/corta/limpia/mueve/carga/baja/sube/busca/buscan/pasa/echa/echan/apoya/visita/hace/hacen/pone/instala/cambia/revisa/checa/saca/saque/pasea/bana/acerca/deja/dejas/lleno/llena/palea/barre/interpreta/dona/donan/cocina/prepara/atiende/poda/pinta/cuelga/arma/monta/cose/lava/maneja/sabe/saben/tiene/tienen/tenes/tendra/tendran/vende/renta/conoce/conocen
    suba: lleve/lleven/lleves/traiga/traigan/traigas/recoja/recojan/recojas/ayude/ayuden/ayudes/cuide/cuiden/cuides/de/den/preste/presten/prestes/regale/regalen/compre/compren/compres/consiga/consigan/ensene/ensenen/ensenes/explique/expliquen/traduzca/traduzcan/acompane/acompanen/acompanes/lea/lean/arregle/arreglen/repare/reparen/componga/corte/corten/limpie/limpien/mueva/muevan/cargue/carguen/baje/bajen/suba/suban/busque/busquen/pase/pasen/eche/echen/apoye/apoyen/visite/visiten/haga/hagan/ponga/pongan/instale/instalen/cambie/cambien/revise/revisen/cheque/chequen/saque/saquen/pasee/paseen/bane/acerque/acerquen/deje/dejen/mande/llene/llenen/palee/paleen/barra/interprete/done/donen/cocine/cocinen/prepare/guarde/oriente/alcance/tire/jale/alimente/atienda/atiendan/pode/pinte/cuelgue/arme/monte/cosa/lave/maneje/destape/sepa/sepan/tenga/tengan/quiera/quieran/venga/vengan/vaya/vayan/hable/hablen/conozca/escuche/escuchen/platique/platiquen/converse/juegue/jueguen/rece/recen/quede/queden
    inf: llevar/traer/recoger/ayudar/cuidar/dar/prestar/regalar/comprar/conseguir/ensenar/explicar/traducir/acompanar/leer/arreglar/reparar/cortar/limpiar/mover/cargar/bajar/subir/buscar/pasar/echar/apoyar/visitar/hacer/poner/instalar/cambiar/revisar/checar/sacar/pasear/banar/acercar/dejar/mandar/llenar/palear/barrer/interpretar/donar/cocinar/preparar/guardar/orientar/alcanzar/tirar/jalar/alimentar/atender/podar/pintar/colgar/armar/montar/coser/lavar/planchar/manejar/conducir/destapar/quedar/quedarse
    infme: llevarme/llevarnos/llevarla/llevarlo/llevarlos/llevarlas/llevarle/traerme/traernos/traerle/traerla/traerlo/recogerme/recogernos/recogerla/recogerlo/recogerlos/ayudarme/ayudarnos/ayudarle/ayudarla/ayudarlo/ayudarlos/cuidarme/cuidarla/cuidarlo/cuidarlos/cuidarlas/cuidarle/darme/darnos/darle/prestarme/prestarnos/prestarle/regalarme/regalarnos/comprarme/comprarnos/comprarle/conseguirme/conseguirnos/conseguirle/ensenarme/ensenarle/ensenarnos/explicarme/explicarnos/traducirme/traducirnos/acompanarme/acompanarnos/acompanarla/acompanarlo/leerme/leerle/arreglarme/arreglarnos/arreglarlo/arreglarla/repararme/cortarme/cortarle/limpiarme/moverme/cargarme/bajarme/subirme/buscarme/buscarnos/pasarme/echarme/apoyarme/apoyarnos/visitarme/visitarla/hacerme/hacerle/ponerme/instalarme/cambiarme/revisarme/checarme/sacarme/pasearme/bañarla/bañarlo/acercarme/acercarnos/dejarme/mandarme/llenarme/palearme/barrerme/interpretarme/donarme/donarnos/cocinarme/prepararme/guardarme/orientarme/escucharme/alcanzarme/tirarme/jalarme
    alguien: alguien/alguno/alguna/persona/personas/voluntario/voluntaria/voluntarios/vecino/vecina/gente/muchacho/quien/quienes/alguin/vecinos/vecinas/muchacha/joven
    puede: puede/pueda/pueden/puedan/podria/podrian/podra/podran/pudiera/pudieran/puedes/podes/podrias/podras/pudieras/pudiese/pudiesen/podeis/podriais
    pariente: mama/madre/papa/padre/esposo/esposa/marido/mujer/hijo/hija/hijos/abuela/abuelo/abuelita/abuelito/hermano/hermana/tio/tia/bebe/nino/nina/nene/nena/suegra/suegro/nieto/nieta/vecino/vecina/amigo/amiga/sobrino/sobrina/primo/prima/novio/novia/companero/senor/senora/apa/ama/jefita/jefito/viejo/vieja/viejito/viejita/cunado/cunada/cunados/nuera/yerno/tata/nona/nono/abue/abuelos/abuelitos/papas/papi/mami/suegros/padrino/madrina/comadre/compadre/companera/nenes/nenas/bebes/ninos/ninas/hijas/nietos/nietas/sobrinos/primos/hermanos/hermanas/gemelos/mellizos/roommate/familia/familiar/ahijado/ahijada/ancianita/ancianito
    crio: hijo/hija/nino/nina/bebe/nene/nena/nieto/nieta/hijos/ninos/ninas/sobrino/sobrina/chamaco/chamaca/chiquito/chiquita/muchachito/muchachita/nenes/nenas/bebes/nietos/nietas/chamacos/chamacas/chamaquito/chamaquita/peques/peque/pequeno/pequenos/pequena/pequenas/pibe/piba/pibes/cipote/cipota/cipotes/patojo/patoja/patojos/chiquillo/chiquilla/chiquillos/chiquitos/chiquitas/escuincle/escuincles/morrito/morrita/morritos/carajito/carajita/carajitos/crio/crios/cria/gemelos/gemelas/mellizos/ahijado/ahijada/pelado/pelada/pelados/hijas/sobrinos/guaguita/muchachitos
    mayor: mama/madre/papa/padre/abuela/abuelo/abuelita/abuelito/suegra/suegro/esposo/esposa/marido/tia/tio/viejito/viejita/viejitos/anciano/anciana/ancianos/mayor/mayores/apa/ama/jefita/jefito/viejo/vieja/viejos/viejitas/nona/nono/tata/abue/abuelos/abuelitos/papas/padres/suegros/tios/senora/senor/ancianita/ancianito/ancianas/don/dona/bisabuela/bisabuelo/madrina/padrino/hermana/hermano
    mascota: perro/perra/perrito/perrita/gato/gata/gatito/gatita/perros/gatos/mascota/mascotas/pajaro/conejo/cachorro/cachorra/cachorros/gatitos/gatitas/perritos/perritas/gatas/perras/minino/michi/michis/chucho/chuchos/loro/perico/periquito/hamster/tortuga/conejos/gallinas/gallina/pajaros/pajarito/pajaritos/animalitos/animalito/animales/animal/peces
    mi: mi/mis/el/la/los/las/su/sus/un/una/nuestro/nuestra/tu
    lo: lo/la/los/las/le/les
    mueble: sofa/cama/colchon/mueble/muebles/mesa/cajas/caja/ropero/refrigerador/nevera/lavadora/cosas/escritorio/librero/estufa/apartamento/sala/comoda/sillon/sillones/closet/gavetero/congelador/tele/television/televisor/piano/secadora/colchones/camas/sofas/sillas/mesas/bulto/bultos/litera/armario/vitrina/tocador/maletas
  `,
  texting: `
    q = que
    k = que
    ke = que
    xq = porque
    pq = porque
    xk = porque
    porq = porque
    x = por
    xfa = por favor
    xfavor = por favor
    xf = por favor
    porfa = por favor
    porfis = por favor
    porfavor = por favor
    pa = para
    pa' = para
    toy = estoy
    ta = esta
    tas = estas
    tamos = estamos
    taba = estaba
    tan = estan
    tb = tambien
    tmb = tambien
    tambn = tambien
    d = de
    dl = del
    m = me
    t = te
    c = se
    s = es
    nesesito = necesito
    necesto = necesito
    nececito = necesito
    necsito = necesito
    nesecito = necesito
    nesesita = necesita
    nesecita = necesita
    nececita = necesita
    ncesito = necesito
    nesecitamos = necesitamos
    oi = hoy
    oy = hoy
    asta = hasta
    aser = hacer
    ase = hace
    aga = haga
    ay = hay
    ayi = ahi
    ayer = ayer
    haora = ahora
    aora = ahora
    orita = ahorita
    horita = ahorita
    aorita = ahorita
    voi = voy
    soi = soy
    estoi = estoy
    quero = quiero
    kiero = quiero
    kien = quien
    quen = quien
    kn = quien
    cm = como
    dond = donde
    aki = aqui
    aca = aqui
    bn = bien
    grax = gracias
    grasias = gracias
    grcias = gracias
    thanks = gracias
    raite = ride
    rait = ride
    rai = ride
    raid = ride
    aventon = ride
    jalon = ride
    bola = bola
    pon = pon
    cel = celular
    tel = telefono
    depa = apartamento
    apto = apartamento
    apt = apartamento
    dr = doctor
    dra = doctora
    doc = doctor
    sra = senora
    sr = senor
    d10s = dios
    abuelta = abuelita
    leche = leche
    despensa = despensa
    manan = manana
    mñn = manana
    mna = manana
    manana = manana
    lun = lunes
    mie = miercoles
    mier = miercoles
    jue = jueves
    vier = viernes
    dom = domingo
    bebé = bebe
    baby = bebe
    beibi = bebe
    bbe = bebe
    bb = bebe
    hrs = horas
    hr = hora
    mins = minutos
    min = minutos
    sem = semana
    semans = semana
    bil = bill
    biles = bills
    bili = bill
    renta = renta
    & = y
    i = y
    urjente = urgente
    hospitl = hospital
    ospital = hospital
    farmasia = farmacia
    medisina = medicina
    medicna = medicina
    panales = panales
    pañles = panales
    pampers = panales
    simon = simon
    ps = pues
    pos = pues
    tons = entonces
    pz = pues
    nah = no
    nel = nel
    ok = ok
    oki = ok
    okey = ok
    vale = vale
    sip = sip
    algien = alguien
    alguein = alguien
    alguin = alguien
    alg1 = alguien
    algn = alguien
    qn = quien
    qien = quien
    kienes = quienes
    kmo = como
    komo = como
    kuando = cuando
    cdo = cuando
    kuanto = cuanto
    kasa = casa
    komida = comida
    cmida = comida
    komer = comer
    kon = con
    aqi = aqui
    akí = aqui
    ai = ahi
    ahy = hay
    ayá = alla
    aya = alla
    haiga = haya
    haigan = hayan
    pal = para el
    pala = para la
    na = nada
    nadien = nadie
    naiden = nadie
    to = todo
    tos = todos
    toa = toda
    ntonces = entonces
    mñna = manana
    maniana = manana
    mañn = manana
    manna = manana
    tngo = tengo
    tengp = tengo
    tenog = tengo
    tbn = tambien
    tmbn = tambien
    tamb = tambien
    qiero = quiero
    qro = quiero
    qisiera = quisiera
    kisiera = quisiera
    muncho = mucho
    mui = muy
    msj = mensaje
    msjs = mensajes
    mjs = mensajes
    sms = mensaje
    num = numero
    nro = numero
    ud = usted
    uds = ustedes
    ustd = usted
    dsps = despues
    dspues = despues
    desp = despues
    depues = despues
    ahorta = ahorita
    abla = habla
    ablar = hablar
    ablo = hablo
    ambre = hambre
    hanbre = hambre
    dotor = doctor
    docto = doctor
    bamos = vamos
    benir = venir
    biene = viene
    bienen = vienen
    bengan = vengan
    boi = voy
    boy = voy
    yevar = llevar
    yeve = lleve
    yevarme = llevarme
    yamar = llamar
    yamen = llamen
    yame = llame
    yego = llego
    yegar = llegar
    lla = ya
    aiuda = ayuda
    alluda = ayuda
    alludar = ayudar
    halluda = ayuda
    ayuden = ayuden
    sapatos = zapatos
    celu = celular
    compu = computadora
    compus = computadoras
    movil = celular
    ordenador = computadora
    tele = tele
    dpto = apartamento
    depto = apartamento
    departamento = apartamento
    chamba = trabajo
    laburo = trabajo
    plata = dinero
    guita = dinero
    pisto = dinero
    varo = dinero
    heladera = nevera
    frigo = nevera
    frigorifico = nevera
    wasap = whatsapp
    wassap = whatsapp
    watsap = whatsapp
    guasap = whatsapp
    wsp = whatsapp
    wapp = whatsapp
    xfis = por favor
    plis = por favor
    plz = por favor
    pls = por favor
    please = por favor
    pliz = por favor
    grcs = gracias
    gcs = gracias
    gracia = gracias
    gracis = gracias
    thx = gracias
    ty = gracias
    sakenme = saquenme
    saken = saquen
    kitenme = quitenme
    kiten = quiten
    kita = quita
    puedn = pueden
    pued = puede
    pde = puede
    cta = cuenta
    mij@ = mija
    kedo = quedo
    keda = queda
    kedan = quedan
    kedarme = quedarme
    kede = quede
    asen = hacen
    ago = hago
    asi = asi
    siya = silla
    cilla = silla
    sita = cita
    cito = cita
    nesecidad = necesidad
    nesesidad = necesidad
    alkiler = alquiler
    raites = rides
    ryde = ride
    needo = necesito
    fon = telefono
    apoiment = cita
    apoinment = cita
    appointment = cita
    daycare = guarderia
    groceries = mandado
    food = comida
    laundry = lavanderia
    laundromat = lavanderia
    heater = calefaccion
    parking = parking
    stroller = carriola
    diapers = panales
    wipes = toallitas
    rent = renta
    bills = bills
    babysitter = ninera
    babysit = cuidar ninos
    wheelchair = silla de ruedas
    walker = andador
    landlord = landlord
    free = gratis
    help = ayuda
    pero = pero
    cole = escuela
    colegio = escuela
    cenao = cenado
  `,
  ordinary: `
    casas caso cosa cosas cada cama camas carne carro carros carta cartas causa cerca cerrar chico claro clase clases comer
    como compra compras corta corto crema cuando cuanto cuarto cuenta cuentas cuerpo cuidado dado darle darme debajo deber
    decir dejar dentro desde despues detras diario dicen dichos diente dinero donde dormir dulce durante duro edad ella
    ellas ellos encima entonces entre enviar error escribe escribir escuela espera esperar esposa esposo esta estaba
    estado estamos este estos estuvo falta faltan familia favor fecha feliz fiesta fin final forma frente fresco fruta
    fuente fuera fuerte gente gordo grande grandes grupo gusta gusto haber hablar hacia haciendo hambre hambres hasta
    hermana hermano hombre hombres hora horas huevo iglesia igual izquierda jamas joven juego jugar junto juntos lado
    largo leche leer lejos letra libre libro libros lindo lista llama llamar llave llaves llega llegar llegue lleno lleva
    llorar lugar luna madre mala malo mandar manera mano manos mar media medio mejor menos mes meses mesa miedo miembro
    mientras mirar misma mismo mitad modo momento mover mucha mucho muerto mujer mundo musica nacer nadie nariz negro
    nieve ningun noche nombre norte nosotros nueva nuevo numero nunca ojos olor once orden otra otro otros padre padres
    pagar pagina pais palabra panza papel papeles para parada parar pared parque parte partes pasar paso pasos pedir
    pelo pena pensar pequeno perder perdido perdon perfecto persona peso pesos pide piedra piel piensa pies pinta piso
    platica plato playa plaza pobre poca poco podemos poner porque posible pregunta primer primera primero pronto propio
    prueba pueblo puedes puente puerta puertas pues punto queda quedar querer quien quita rapido raro razon reloj resto
    rico rojo ropa saber sabes sabor sacar sala salir salud santo segun segunda segundo seguro semana senal sentir
    siempre siente sigue silla sitio sobre solo sola solita solito sueldo suelo suena sueno suerte tambien tanto tarda
    tarde tardes tarea tareas tarjeta tecla temprano tener tiempo tienda tierra toca toda todavia todo tomar total
    traer traje trajo trabajo trabajar trabajando tren tres triste ultima ultimo unico usar vacio vacia valor varios vaya
    veces vecino vender vengo ventana verano verdad verde vestido viaje vida vieja viejo viene vienen viento vino vista
    viva vive vivir vivo volver vuelta zapato platicar trae traen traiga llame llamen avise avisen pasen pasan pase
    comprar cuida cuidar cuides limpia limpio lavar barre barrer calle calles
    abre abren abrio abril acabo acaban aceptan acuerdo ademas adentro afuera agua agarro agosto ahorro alegre alegria algunas algunos allá alma alta alto amable amiga amigos anda andan ando andaba ante antes apenas aprender aprendo apunte arriba arroz asado aun aunque avisar aviso avise azul
    bailar baja bajo banco banos barato barba barrio basta bastante beber beso besos blanca blanco boca bolsa bonita bonito botella brazo brazos buscaba buscan busque buscar
    cabe caben cabello cabeza cae caen caer caja cajon calidad caliente calor cambia cambian cambien cambio camina caminar camino camion campo cancion cansa cansada cansado cantar capaz caro casar casi cenar centro cerca cerrado chica chicas chicos chiste cielo ciento cierto cinco ciudad claras cobra cobrar cobran cobro color colores comen comemos comi comieron comida comienza comio como compras comprado conmigo conoce conocer consigo contacto contar contestar contesta contesto contigo contra corre correr cree creo crees creer cruzar cuadra cuadras cual cuales cubre cuesta cuestan culpa cumple cumplio curso
    daban dando dano debe deben debia decia decian dedo dedos deja dejan deje dejo dejaron demas demasiado deme den dentista depende derecha derecho dia dijeron dijo dimos dio dios diga digan digo dolor domicilio dona dos duda duele duelen duena dueno duermo duerme duermen dura
    echa echo edificio edificios efecto ejemplo empezar empezo empieza empiezo empleo encanta encontrar encontro encuentra encuentro enero enfermedad enfrente enojada enojado ensena entero entiende entienden entendi entra entran entrada entrar entregar entro era eran eras error eramos escalera escaleras escribo escribio escuchar esperaba esperan esperando espero esquina estabamos estaban estar estara estaran estare estes estuve estuvimos eterno exacto examen existe extra
    facil faciles falto familiar faltaba fecha felicidad fila fines firma flores foto fotos frenos frenar freno frio fuerzas fuera fueron fui fuimos funciona futbol
    gana ganar ganas gano ganan gasto gastos gente gol golpe gracia grado grave grupo guardar guerra guia gusten guste
    haber habia habian habido habla hablan hablo hacen hacemos hacia hago haran harian haya hecho herida hermosa hicieron hizo hija hojas hola horario horas hubo hubiera hueso humano
    idea idioma iba iban imagen importa importante ingles intento inviero invierno irme irnos irse izquierdo
    jabon jefe jugo julio junio junta justo
    labios ladrillo lado largas larga lata lava lavo leche lee leen leo lengua lento lentes les levanta levantar levanto libra libras limon limpiar lindo linea liquido llamada llamado llamaron llamo llanta llego llegaba llegan llegaron llegas llena lleno llevan llevaron llevo llueve lluvia loca loco luego lugar luz
    madrugada maestra maestro maleta malos manda mandan mandaron mando manejar mano maquina mar marca marido mas mata matan mayoria media medir mejora mensual menor menos mensaje mente merece mete meter metido metro mia mias mio mios miedo miles minimo minuto mira miro mirar misa misas modos molesta molestar molestia montar montana morir mueve muere muestra mundo museo musica
    nacio nada natural navidad necio negra nena ningun ninguna ninguno nivel nota notas noticia novela nube nueve numero nunca
    obra ocho oficina oido oiga ojo olor olvide olvido onda oportunidad orden oreja oro oscuro oye
    pagado pagan pagar pagado pago pagos paga pantalla par parada parado pararse parece parecen pared parientes parque parroquia partido pasa pasaba pasado pasan pasando paso pata patio paz pecho pedi pedido pedimos pega pegar pena pensaba pensando pensar peor perdida perdimos perdio permiso permite pesa pesada pesado pesar pesos picada pico piden pidio pierna piernas pierde pila pilas plan planta plaza plena pluma podemos poder podido poner pongan pongo poquito portal practica precio prefiero prende prendo prestado primeras primos principal problema proceso profesor prometo prometio pudo pudieron puro puse pusieron pusimos
    quede quedo quedan quedamos quedaron quejo querida querido queria quieren quieres quita quitaron quite quizas
    rapida rato real recado recibe recibi recibir recibo recuerdo red regla reina reir reloj resfriado respeto respuesta revista rey reyes rico rio risa rodilla roja rompe rompio rota ruido ruta
    sabe sabemos saben sabia sabiamos sabido sabio saca saco sacan salado sale salen salgo salieron salimos salio saliste salga salsa saludo sana sangre santa secreto seguir segura seguido seis senora sentada sentado sentar sentia septiembre sera seran serio servicio servir sido siendo siete sigo sigue siguen siguiente simple sirve sirven sitio sobra sobran sobro social sol solamente sonar sonido sopa sorda sordo sube subio subir suelo suenos suficiente sufre sufrir sugiere supe superar supo supuesto
    talla tamano tampoco tantas tantos tapa tarjeta techo tela tema temer temor temporal tendria tengan tenia tenian tenido tenga termina terminar tiempo tiene tienes tios tipo tira tirar titulo toalla toallas tocan tocar toco todas tomaba toman tome tomo tomar torta tortas trabaja trabajan trabaje trabajo trabajos trae traigo traslado trata tratar tratan trato traiga trajeron tren tribunal turno tuve tuvo tuvieron tuvimos
    ultimas unico unidad unos usa usan uso usted util
    vacaciones vale valen van varias vas vaso vas vea veo vecinas vela velas vemos ven vende venden vender vendi venga vengo venia ver vera verdadera verlo verla vieron vio viste vistes visto vieras viernes viendo viaje viajar viajo vidrio viernes vinieron vino virus visita vivi viviendo vivimos voluntad volver volvi volvio voy voz vuelta vuelve vuelvo
    yendo zapato zona multiplique bendito bendita jovencito estrellas columpios timbre rojos
    rajas carnes platos fresas fiado fiesta quejas pagos tambor tarro palos paros caras cura cola
  `,
  fillers: `
    hola
    buenas
    buenos dias
    buen dia
    buenas tardes
    buenas noches
    por favor
    disculpe
    disculpen
    disculpa
    perdon
    oiga
    oigan
    oye
    mire
    saludos
    gracias
    muchas gracias
    mil gracias
    gracias a dios
    dios los/lo/la/le bendiga/bendigan/pague
    bendiciones
    amigo/amiga/amigos/senora/senor/senorita/vecinos/vecino
    que tal
    como estan/esta
    bueno
    pues
    ay
    ahi
    🙏
    ❤
    😊
    👍
    😂
    jaja
    jajaja
    ok
    hijole
    ay/uy/uff/uf/chin/chale/ah/oh/eh/mmm/mm/este
    no manches
    che
    parce/parcero/mano/wey/guey/we/compa/carnal/bro/mijo/mija/mi'ja/mi'jo
    joven/senorita/senito/dona/don/jefe/jefa/reina/corazon/linda/mami
    mi amor/vida/reina/rey/corazon/cielo/hermana/hermano/gente/pana
    pana/maje/mae/socio/asere/broder
    disculpe la molestia
    disculpe/disculpen/perdone/perdonen [que] [le/les] molesto/moleste/moleste
    perdone la molestia
    con permiso
    con la pena
    que pena [con]
    primero dios
    si dios quiere
    dios mediante
    de antemano
    feliz dia/tarde/noche
    bonito/lindo/excelente dia/tarde/noche
    buen dia/finde
    hola hola
    muy buenas
    muy buenos
    bendecido dia
    mil disculpas
    saludos a todos
    aja
    dios mio
    se los agradezco
    entonces
    la verdad
    fijese/fijate [que]
  `,
};
