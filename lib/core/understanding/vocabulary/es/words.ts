import type { Words } from '../vocabulary.ts';
import { classes } from './classes.ts';

export const words: Words = {
  classes,
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
    alguien: alguien/alguno/alguna/persona/personas/voluntario/voluntaria/voluntarios/vecino/vecina/gente/muchacho/quien
    puede: puede/pueda/pueden/puedan/podria/podrian/podra/podran/pudiera/pudieran
    pariente: mama/madre/papa/padre/esposo/esposa/marido/mujer/hijo/hija/hijos/abuela/abuelo/abuelita/abuelito/hermano/hermana/tio/tia/bebe/nino/nina/nene/nena/suegra/suegro/nieto/nieta/vecino/vecina/amigo/amiga/sobrino/sobrina/primo/prima/novio/novia/companero/senor/senora
    crio: hijo/hija/nino/nina/bebe/nene/nena/nieto/nieta/hijos/ninos/ninas/sobrino/sobrina/chamaco/chamaca/chiquito/chiquita/muchachito/muchachita
    mayor: mama/madre/papa/padre/abuela/abuelo/abuelita/abuelito/suegra/suegro/esposo/esposa/marido/tia/tio/viejito/viejita/viejitos/anciano/anciana/ancianos/mayor/mayores
    mascota: perro/perra/perrito/perrita/gato/gata/gatito/gatita/perros/gatos/mascota/mascotas/pajaro/conejo
    mi: mi/mis/el/la/los/las/su/sus/un/una/nuestro/nuestra/tu
    lo: lo/la/los/las/le/les
    mueble: sofa/cama/colchon/mueble/muebles/mesa/cajas/caja/ropero/refrigerador/nevera/lavadora/cosas/escritorio/librero/estufa/apartamento/sala/comoda
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
  `,
};
