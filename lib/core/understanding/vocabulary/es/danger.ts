import type { DangerWords } from '../vocabulary.ts';

export const danger: DangerWords = {
  outright: `
    // fuego, humo, gas
    hay [un] [mucho] fuego/incendio
    incendio
    hay humo
    hay un incendio/fuego
    fuego en/adentro [el/la/mi]
    se esta/estan quemando/incendiando/prendiendo
    se quema [mi/la/el] casa/cocina/edificio/apartamento/cuarto
    se prendio/incendio/prendieron/quemo [fuego] [la/mi/el] casa/cocina/estufa/apartamento/cuarto/cortina/edificio/sarten
    esta/estan ardiendo/quemando/quemandose/incendiado [la/el/mi]
    casa/cocina/edificio/apartamento/estufa/carro ... llamas/quemando/quemandose/incendiando/ardiendo
    en llamas
    mucho humo
    sale/saliendo humo/chispas/fuego
    lleno/llena/llenando de humo
    humo en/por/saliendo [el/la/todo/toda]
    huele [mucho/fuerte/mal] a gas/quemado/humo
    olor a gas/quemado/humo
    olemos gas
    [hay] fuga/escape de gas
    fugando gas
    monoxido
    exploto
    explosion
    electrocut*
    // ladrones, armas, golpes
    se metieron/meten/metio [a/en/ladrones/alguien] [la/mi/el/mis]
    se estan/esta metiendo
    estan/esta/quieren/quiere/tratando/intentando/trata/tratan [queriendo/tratando] [de] meterse/entrar/meter/forzar/tumbar ... casa/puerta/ventana/apartamento
    queriendo meterse/entrar
    hay [un/unos] [alguien/hombre/ladron/ladrones/extrano/tipo] en/adentro/dentro [de] [mi] casa
    hay un/unos ladron/ladrones/intruso
    ladron/ladrones/intruso
    alguien entro/esta a/en/dentro/adentro [de] mi/la casa
    me/nos estan/esta/acaban [de] robando/asaltando/siguiendo/apuntando/atacando/golpeando/pegando/amenazando/ahorcando/ahogando/lastimando/maltratando/robar/asaltar
    me asaltaron/robaron/apunalaron/balearon/dispararon/apuntan/violaron/violo/secuestraron
    tumbando/tumbar/tumbo/pateando/rompiendo [la/mi] puerta
    tiene/trae/con/saco/agarro/hay/anda [un/una/el/la] [hombre] [con] [un/una] pistola/cuchillo/arma/navaja/machete/rifle/pistolas/armas/bate
    una pistola/navaja
    balazos
    disparos
    balacera
    disparando
    dispararon
    le dispararon/apunalaron/balearon
    apunal*
    me/nos/le/la/lo pega/pego/golpea/golpeo/maltrata/ahorco/ahorca/pegan/golpean/abusa/viola/ahorcando/patea
    me/nos/le/la/lo esta/estan/estaba/sigue pegando/golpeando/maltratando/ahorcando/pegandome/amenazando/atacando
    pegandome
    golpeandome
    esta/estan pegando/golpeando/pegandole/golpeandola
    me/nos/la/le/lo va/quiere/van/quieren a/matar/pegar [matar/pegar/golpear/lastimar]
    quiere/quieren/va/dice/amenaza/amenazo/amenazan [que] [a/me/nos] [va/de/con] [a] matar/matarme/matarnos/matarla
    me/nos amenaza/amenazo/amenazan [con] [matarme]
    voy/va a matar/matarlo/matarla
    no me/nos deja/dejan/dejo salir/ir
    me/nos tiene/tienen/dejo encerrada/encerrado/encerrados/encerradas/secuestrada/secuestrado
    violencia [domestica] en/ahora
    tengo [mucho] miedo de/que el/mi/me [me/va] mate/pegue/matar/pegar/golpee/lastime
    tengo [mucho] miedo de mi esposo/marido/pareja/novio/ex
    llamen/llame/manden/mande/necesito [a/una/al/la] policia/ambulancia/911
    necesito/ocupo [a] [una/la] ambulancia/policia
    una ambulancia
    // suicidio
    me quiero/voy/quisiera matar/morir/suicidar/quitar/ahorcar
    me quiero/voy a matar
    quiero/voy/quisiera/quiere/prefiero/preferiria/deseo/ganas [de/a] morir/morirme/matarme/suicidarme/morirse/matarse
    suicid*
    matarme
    hacerme/haciendome dano
    quiero/quisiera/voy/ganas [a/de] acabar con todo/mi [vida]
    quitarme/quitarse la vida
    quitarme la
    acabar con mi/todo/esto vida
    ya no quiero vivir/existir/estar/despertar/seguir [aqui/viva/vivo/mas/viviendo]
    no quiero vivir/existir/despertar/seguir [viviendo/viva/vivo]
    no [le/tengo/hay/veo] [veo/encuentro/encuentro/ningun] [sentido] [a] [razon/ganas/sentido/motivo] [para/de/a] [la] vivir/vida/seguir
    no vale la pena vivir/seguir/la
    cansada/cansado de vivir
    mejor sin mi
    mejor muerta/muerto
    estarian/estarán/estan/viven mejor sin mi
    nadie me va [a] extranar/extranaria
    nadie me extranaria
    ya no aguanto mas/esta/la [vida]
    ya no puedo mas
    no puedo mas con/ya
    cortarme/ahorcarme/lastimarme [las/la/venas]
    aventarme/tirarme/lanzarme del/de/al/por
    tomo/tome/tomarme/trago/trague/tomaron todas/muchas/todo/varias/bastantes/todos [las/mis/sus/el] [pastillas/frasco/medicinas/pildoras]
    tomo/tome/trago/tomaron todo/el/un frasco
    tomo/tomado/tome/trago muchas/todas [las] pastillas
    sobredosis
    perdonenme/perdoname [por] todo/todos
    diganle/digan/dile [a] mis/mi [hijos/hijo/hija/familia/mama] que los/las/lo/la amo/quiero/ame
    diganle a mis/mi hijos/familia/hija/hijo/mama
    cuiden [a/de/bien] [mis] hijos/ninos/hijas
    cuando yo [ya] no este
    cuando me muera
    adios para siempre
    adios a todos
    me despido de
    esta es mi despedida
    regale/regalo todas mis
    ya regale mis
    // no respira, no responde
    no/sin/apenas/casi [puede/puedo/esta/se/le/me/esta] respira/respiro/respirar/respirando/respiracion
    no puede/puedo [casi] [respirar/hablar/jalar] respirar
    le/me cuesta [trabajo/mucho] [respirar] respirar
    le/me falta [el] aire/aliento/respiracion
    se/me [esta/estoy] ahogando/asfixiando/atragantando/ahoga/asfixia/atraganto/ahogo
    se/me esta/estoy ahogando/asfixiando/atragantando
    no responde/reacciona/despierta/contesta/reacciono/desperto/respondia [al/a/nada/mi]
    no se/lo despierta/mueve/desperto/puedo/mueve [despertar]
    no la/lo puedo/podemos despertar
    inconsciente
    inconciente
    desmayo/desmayada/desmayado/desmaye/desmayarme
    se/me [me] desmayo/desplomo/desvanecio/desmaye
    se desmayo
    perdio el conocimiento/sentido
    esta/estan/labios/cara/puso/poniendo/puesto [poniendo] morada/morado/morados/azul/azules
    no tiene/siente pulso
    sin pulso
    se cayo/callo ... no/sangra/sangre/cabeza/levantar/mueve/inconsciente
    me cai/cay ... no/sangre/levantar/cabeza
    // corazon, cerebro, sangre, parto
    sangra/sangrando/sangrado mucho/muchisimo/por/bastante/de/demasiado
    esta/estoy/sigue sangrando
    mucha sangre
    no/deja para/deja/paro [de] sangrar/sangre/sangrado
    desangrando/desangra
    vomita/vomitando/tosiendo/escupe sangre
    [se] [me/le] rompio la/mi fuente
    se [me/le] rompio/reventó la/mi fuente
    voy/va/esta/estoy a dar a luz
    voy/va a parir
    dando a luz
    en labor de parto
    esta/estoy en labor/parto
    en parto
    ya viene el bebe
    ya va a nacer
    contracciones
    veneno
    envenen*
    tomo/trago/tome/bebio [el] cloro/veneno/insecticida/acido
    // ninos, oxigeno, insulina
    se [me] perdio/desaparecio/extravio/llevaron/robaron [mi/el/la/un/a] [mi/el/la/un] @crio
    no encuentro/aparece/encontramos/hallo/esta [a] [mi/el/la] @crio
    @crio perdido/perdida/desaparecido/desaparecida/desaparecio
    se llevaron/robaron/llevo a/mi [mi] @crio
    oxigeno/ventilador ... acaba/acabando/acabo/poco/bajo/vacio/apago/luz/pita/pitando/sin/falla/funciona
    sin oxigeno
    se [me/le] acaba/acabo/acabando/esta [acabando] [el/mi/su] oxigeno
    se acaba/acabo/acabando el/su oxigeno/ventilador
    tengo [un] infarto
    esta teniendo/dando [un/le] [infarto/convulsion/ataque]
    convuls*
    atropell*
    chocaron/choque/accidente [de] [carro/auto] herido/heridos/ahorita/sangre
    atrapado/atrapada/atrapados
    auxilio
    grita/gritan/gritando ... matando/ayuda/auxilio/pegando
    la/lo/me/los estan matando
    se trago/tomo unas/las/mis/sus/muchas [de] pastillas/pildoras/pila/monedas/cloro
    @crio ... trago/tomo pastillas/pila/moneda/cloro/veneno
    saliendo/escapando/fugando [el] gas
    esta/anda tomado/borracho y/me [me] [quiere/va/pegar/esta]
    me quiere pegar/matar/golpear
    ahogandose/asfixiandose/atragantandose/desangrandose
    se corto/cortando/corte las venas/munecas
    cortarse las venas
    hombre/tipo/alguien/ex con [un/una] cuchillo/pistola/machete/arma
    tome/tomo/trague un/el/medio frasco/bote [de]
    me/se corte/corto/corto ... sangre/vidrio/venas/profundo
    no para la sangre/sangrado/hemorragia
    no deja/para de sangrar
    tirar/tirarme/aventar/aventarme/lanzarme/brincar del/de/al/desde [el/un/la] [puente/techo/tren/edificio/ventana]
    me voy/quiero a tirar/aventar/matar/ahorcar
    no aguanto mas
    ya no aguanto
    se esta/estan muriendo/ahogando/desangrando/quemando/asfixiando
    me estoy ahogando/desangrando/asfixiando
    hay un/una [hombre/tipo] [con] muerto/muerta/herido/herida/baleado/arma/pistola
    mataron/mato a
    hay balazos/disparos/tiros/balacera
    tiros
    quiere/va a quemar/matar/golpear/pegar/lastimar [la/me/nos/a]
    no despierta/reacciona/responde/respira/contesta
    no se/la/lo/puedo despierta/despertar
    cuerpo ... dormido/paralizado
    medio cuerpo
    no puedo/puede mover/moverme/moverse/hablar/respirar
    dolor fuerte/muy en/el [el] pecho
    me aprieta el pecho
    vomito/vomitando/vomita/escupe/escupiendo/tose sangre
    trago/tomo/comio/bebio [una/un/unas/el/la] pila/bateria/cloro/veneno/monedas/moneda/iman/pastillas/raticida
    se golpeo/pego [en] la cabeza
    se cayo de/del/por [la/el/las] techo/escalera/escaleras/ventana/balcon/segundo
    lo/la/me atropello/atropellaron
    huele a gas
    alarma de monoxido
    nota/carta de despedida
    quiero dormir y/para no/siempre [despertar]
    no despertar/despertarme mas/nunca
    mejor/estarian sin mi
    ya no puedo mas
    le tengo miedo a mi
    me encerro
    se quiere/quieren meter/meterse
    esta rompiendo/tumbando [la/mi] [puerta/ventana/todo]
    tiene un/una arma/cuchillo/pistola
    me/la/lo quiere/quieren matar/violar/golpear
    mi ex ... puerta/afuera/cuchillo/pistola/amenaza*/matar
    amenaza/amenazo/amenazan/amenazando
    dolores de parto
    viene el bebe ya
    sobredosis
    hinchando/hinchada/hincho/cerrando la garganta/lengua/cara
  `,
  signs: `
    infarto
    ataque al/del corazon
    ataque cardiaco
    derrame [cerebral]
    embolia
    [le/me/mucho] duele/dolor/presion/aprieta/opresion/punzada [mucho/fuerte] [en/de/el/su] [el/su] pecho
    dolor/presion/opresion de/en [el] pecho
    pecho ... duele/apretado/aprieta/presion
    no siente/siento [el/la/su/un/medio/mi] brazo/lado/cara/pierna/cuerpo
    brazo ... dormido/adormecido/entumido/entumecido
    cara/boca ... chueca/torcida/caida/dormida/paralizada/desviada
    se le fue/torcio/chueca/durmio/cayo [de] [la] [lado] cara/boca/lado
    habla [muy] raro/enredado/chueco/trabado
    no puede hablar/mover/moverse/caminar [bien/un/el/de]
    ataque/reaccion [epileptico/alergica/de] [asma/epilepsia/alergica]
    reaccion alergica
    ataque de asma/epilepsia
    hinchando/hinchada/hinchado/hincho/cerrando/cierra [la/se/el/su] lengua/garganta/cara/boca
    garganta/lengua/cara/boca ... hinchando/hinchada/cerrando/cerrada/hincha/cierra/hincho
    insulina ... vomitando/mareada/mareado/sudando/temblando/confundida/confundido/mal/debil/desmayar
    azucar ... alta/alto/baja/mareada/mareado/sudando/vomitando/temblando/confundido/confundida/#
    golpe en la cabeza
    fiebre/calentura muy/de [alta] [bebe/40/41]
    esta afuera/golpeando/tocando/gritando/tomado/borracho [con/la/y] [mi/puerta/rompiendo/armado]
    mi ex ... afuera/puerta/amenaza/sigue
    estoy escondida/escondido/escondidos [en/de/del] [el/bano/closet/cuarto]
    me esta siguiendo/esperando/buscando
    no me llamen/llame/regresen/marquen ... el/policia/aqui/oye
    va a regresar/volver [a] [pegarme/golpearme]
    soy una carga
    ya no puedo con esto/la
    nada tiene sentido
    me estoy muriendo
  `,
  hints: `
    humo
    fuego
    mareada/mareado/mareados/mareo
    dolor de cabeza
    vomitando
    sangre
    sudando
    se fue la luz
    sin luz
    no hay luz
    oxigeno
    maquina de oxigeno
    policia
    pastillas
    despedida
    adios
    perdonenme
    insulina
    cuchillo
    pistola
    no despierta
    dormida no
    temblando
    911
    ambulancia
    emergencia
  `,
  safe: `
    perdio/perdi el/mi/su trabajo/llaves/celular/cartera
    no encuentro/encuentra trabajo
    fuga de agua
    no contesta/responde [el/mi/los/al/sus] telefono/mensajes/mensaje/llamadas/landlord/dueno/super/nadie
    no contesta/responde el super/landlord/dueno
    no me/nos contesta/responde
    dueno/super/landlord no contesta/responde
    no puedo/puede mover los/las/el/mis/un muebles/cajas/sofa/refrigerador/cama/carro
    no puedo/puede mover
    no puedo/puede hablar ingles/espanol/bien/con/ahora/ahorita/por
    ya no aguanto el/la/los/este [frio/calor/dolor/espalda/muelas]
    no aguanto el/la/los/este
    cayo de la cuna gracias
    tiros al aire
    me muero de [la] hambre/risa/sueno/frio/calor/verguenza/ganas/sed/cansancio/nervios/amor/aburrimiento/pena
    muero de hambre/risa/sueno/frio/calor/verguenza/ganas/sed
    muriendo de hambre/risa/sueno/frio/calor/sed
    me muero por [un/una/ir/comer/los/las]
    muerto/muerta/muertos de hambre/cansancio/risa/sueno/frio
    [me/nos] esta/estan matando [el/la/los/las/de] [trafico/calor/rodilla/espalda/pies/bills/trabajo/renta]
    [este/el/la] trafico/calor/frio/trabajo/espalda/rodilla/renta/suspenso me/nos mata/matan/esta
    me mata [el/la/los]
    me va a matar [el/la/mi] [trafico/estres/trabajo/renta/calor]
    matar el tiempo/antojo
    ahogada/ahogado/ahogandome/ahogando en/con/de trabajo/deudas/papeles/papeleo/tareas/bills/biles
    extintor/extinguidor/extinguidores/extintores
    detector/detectores/alarma/alarmas de humo/monoxido/incendio/gas
    alarma/detector ... bateria/pila/pilas/baterias
    bateria/pila/pilas/baterias/instalar/poner/cambiar ... monoxido/humo/detector/alarma
    no fumo
    bomberos estacion
    despues/por/del/en/desde [del] [el/un] incendio/fuego
    incendio del/de [mes/ano/semana/anterior/pasado]
    perdi/perdimos/perdieron todo en/por el/un incendio
    despues del infarto/derrame
    infarto/derrame el/la/hace mes/ano/semana/pasado/anos/meses
    tuvo/tuve/le/me/dio/sufrio [dio] un infarto/derrame/embolia hace/el/la/en
    su/mi infarto/derrame/embolia
    [se] recuper* de/del [un/su] infarto/derrame/embolia/cirugia
    estufa/tanque/cilindro/compania/bill/recibo/factura/cuenta de/del gas
    gas de/para [la/mi] estufa
    gasolina
    pistola de silicon/pegamento/clavos/agua/calor/pintura
    cuchillos/cuchillo de cocina/mantequilla
    filo al cuchillo
    afilar cuchillos
    refugio/programa/victima/victimas/grupo/sobreviviente de/por violencia
    violencia domestica
    celular/telefono/bateria/planta/plantas/carro/control [esta/se/ya/me] muerto/muriendo/murio/muere
    se [me] murio el/la/mi celular/telefono/bateria/planta/carro/foco
    murio/fallecio mi/su/la/el
    se murio/fallecio/suicido mi
    presion alta/arterial/baja
    medicina/pastillas/pastilla para/de/del [la] presion/corazon/azucar
    problemas del corazon
    cita/examen/prueba/analisis/muestra/donar/donacion/banco de sangre
    mi/su sangre
    fuente de agua/sodas/trabajo
    en la fuente
    fuente de
    la fuente del
    mi gato/perro/gata/perra/perrito/gatito se/esta/no
    se [me] perdio [el/la/mi] gato/perro/perrito/gatito/gata/perra/cartera/llave/llaves/celular/bolsa/tarjeta
    perdi [mi/mis/el/la] gato/perro/llaves/cartera/celular/trabajo
    vestido/abrigo/color/camisa/pantalon/blusa/carro/puerta/casa/lapiz azul/morado/morada
    azul marino
    emergencia veterinaria/dental
    veterinario de emergencia
    contacto/cuarto/sala/fondo/numero/estampillas de emergencia/emergencias
    no es [una/urgente] emergencia/urgente
    no es emergencia
    vacuna/vacunas
    casi me da un infarto
    me dio/da un infarto con/ver/cuando/de jaja*
    por poco me da
    sin azucar
    el oxigeno de
    tanque/maquina de oxigeno prestada/prestado/prestar
    ataque de risa/panico/nervios
    labor social
    accidente de trabajo hace
    ahoga* el motor
    tiene/trae/con [un/una/el/su] bate de
    me pega [el/la/mucho] [sol/frio/nostalgia]
    no me deja [de] [dormir/gustar/trabajar/caminar/en]
    se tapo
    no responde/contesta [a] mis/mi/sus/los/el mensajes/mensaje/telefono/llamadas/textos
    me estoy muriendo de
  `,
  past: `
    hace # anos/meses/semanas/mes/ano/semana
    hace un/dos/tres/cuatro/unos/varios/muchos ano/anos/mes/meses/semanas/semana
    el mes/ano pasado
    la semana pasada
    el verano/invierno pasado
    despues del/de/de la
    recuper*
    cuando era
    clase
    grupo de apoyo
    terapia
  `,
  joking: `
    jaja*
    jeje*
    jiji
    lol
    ja ja
    😂
    🤣
    😆
    broma
  `,
};
