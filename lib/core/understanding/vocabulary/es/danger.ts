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
    me/nos/la/le/lo va/quiere/van/quieren [a] matar/pegar/golpear/lastimar/violar/ahorcar/apunalar/disparar
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
    ya no aguanto mas [la/esta] [vida]
    ya no aguanto la/esta vida
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
    no responde/reacciona/despierta/reacciono/desperto/respondia [al/a/nada/mi]
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
    no despierta/reacciona/responde/respira
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
    huele/apesta/apestando ... gas/quemado
    olor/peste/oliendo [muy/feo/fuerte/raro/como/mucho] a gas/quemado
    se [me/le] esta/estan/ta poniendo azul/azules/morado/morada/morados
    poniendo/puso/pone azul/morado/morada/morados
    se [me/le/nos] atoro/atraganto/atora/atraganta/atorando/ahoga/ahogo con/un/una/algo/de/la/el [la/el/un/una]
    atorado/atorada/atragantado/atragantada con/y/no
    se [me/le] fue chueco/chueca no/y
    le/se [siento/sale/ve/asoma/salio/vi/veo] la cabeza/cabecita [al/del] bebe/nino
    siento/veo/asoma/sale la/su cabeza/cabecita al/del bebe
    quiero/ganas [de] pujar
    rompi/rompio/rompiste/revento [la/las/mi] fuente/aguas/bolsa
    se [me/le] rompio/revento la/las bolsa/aguas/fuente
    ya va/quiere [a] nacer/salir
    # semanas ... contracciones/dolores/fuente/sangrando/sangre
    duele/dolor/dormido/entumido/adormecido/siente/siento/mueve ... brazo izquierdo
    brazo izquierdo ... duele/dolor/dormido/entumido/pesado/adormecido/hormigueo/pecho/sudor/sudando
    [se/le] [le/me] duerme/durmio/durmiendo/hormiguea/adormece/adormecio/entumio/entume [el/la/un/medio/todo] brazo/cara/lado/cuerpo/boca/mitad
    boca/cara/labio/ojo chueca/torcida/caida/colgada/ladeada/caido/de/jalada
    no se le entiende [nada] [lo/cuando/al] [que/habla/hablar]
    se le va/fue/barre/traba la/el lengua/habla/palabra
    habla/hablando como borracho/borracha/trabado/enredado/raro
    no reconoce/coordina [a/y] [nadie] ... brazo/cara/boca/habla
    suda/sudando/sudor frio [y/helado/con]
    no aguanta/aguanto el/este dolor de/en [el] pecho
    pecho ... brazo/sudando/aire/respirar/quijada/mandibula/espalda
    siento/siente un/una elefante/peso/piedra/losa [en/encima] [el] pecho
    tiene/trae/esta/ardiendo [en] [convulsion/convulsiones/fiebre] [de] 40/41/42
    esta/quedo/puso tieso/tiesa y/no
    ni pulso/respira
    frio/fria/helado y no responde/despierta/reacciona/mueve
    ojos en blanco/volteados
    echa/echando/saca/sale espuma por/de/en [la] boca
    hoy se acaba todo
    cuando [yo] ya no este/esten/exista/viva
    cuando yo falte/no
    nadie tiene/tendra [la] culpa
    no es culpa de nadie
    no culpen/culpe a nadie
    ya no quiero/voy [a] estorbar/sufrir
    ya no quiero/voy [a] ser un/una carga/estorbo
    estorbo/carga para todos/mi/ustedes/ellos
    estarian/estan/van/seria/seran mejor/mas sin/felices mi
    nadie me va/extranara/extranaria/notaria [a] [extranar]
    quisiera/quiero/ojala no/dormirme/dormir haber/y/despertar/no [nacido/despertar]
    quisiera/quiero/ojala no despertar/amanecer
    ojala no amanezca/despierte
    ya no quiero amanecer/vivir/existir/seguir
    ya tome/tengo [la/mi] decision ... todo/paz/adios/despido
    ya tengo/junte/prepare las/todas/la/el/mis pastillas/soga/cuerda/pistola/carta
    deje/escribi/escribo/dejo [mi/la/las/una/unas/mis] carta/cartas/nota [de] [despedida/en/para/a] [la]
    regale/regalo/reparti ... deje/dejo cartas/carta/nota/todo/llaves
    me voy/quiero/pienso [a] colgar/aventar/ahorcar/envenenar [del/de]
    me corto/corte/cortando [las/los] venas/munecas
    hacerme/hacerse/haga/haciendome/hago dano
    voy/puedo/vaya a hacer/cometer una locura
    hacerme algo
    despedirme/despedida/despido de/para/a todos/ustedes/mis/siempre
    ya no me van/vas/vuelven a ver
    dile/diganle/digale/digan a mi/mis @pariente/hijos que/q me perdone/perdonen
    me/nos/la/lo/le jalo/jala/agarro/tiro/aventó/avento/empujo/cacheteo/pateo/estrangulo/estrangula/mordio/quemo/amarro [de/del/por/a/contra/al] pelo/cuello/golpes/patadas/piso/pared/greñas/grenas/escalera/escaleras/suelo/pescuezo
    me/nos/le/la/lo agarro/dio/da a/de/una/un golpes/golpiza/paliza/putazo/punetazo/patadas/madriza/cachetada/madrazos/cinturonazos
    me/nos/le levanto/alza/levanta/alzo la/su mano
    dijo/dice/jura/juro/amenaza/amenazo [que/con/a] [me/nos/hoy] [va/iba] [a] matar/mata/matarme/matarnos/quemarme/quemarnos/acabarme
    dice/dijo/jura/juro que/q hoy/ahora/me/nos [me/nos] [toca/mata/va/matar]
    ahora/hoy me/nos toca a mi/nosotros
    esta/ta/anda/va rompiendo/quebrando/tirando/destrozando [todo/la/las/cosas] [todo/cosas/puerta/y]
    si me/nos encuentra/ve/oye/agarra/cacha me/nos [va] [a] mata/matar/pega/pegar
    escribo/texteo/mensajeo desde/del/de/en [el/la] bano/closet
    encerrada/encerrado en/con el/la/mis bano/closet/cuarto/ninos ... afuera/puerta/tomado/borracho/pegar/golpear/oye
    no me llame/llamen/marquen/hablen ... bano/oye/escucha/mata
    escondida/escondido/escondidos/escondidas en/con/debajo/detras el/la/mis/los bano/closet/cuarto/ninos/hijos/cama/carro/sotano
    no me deja/dejan salir/ir/usar/hablar/llamar
    me/nos quito/escondio el/mi/las celular/telefono/pasaporte/llaves/documentos [y]
    me/nos tiene/tienen/dejo/dejaron encerrada/encerrado/amarrada/amarrado/amenazada/amenazado/encerradas/encerrados/secuestrada/controlada
    me/nos viene/venia/vienen/anda/andan/sigue/siguen siguiendo/persiguiendo [un/unos/una/el/hasta/desde]
    trae/tiene/anda/saco/con/agarro [un/una/el/la] [con] [un/una] pistola/cuchillo/machete/navaja/arma/escopeta/pica/picahielo/fierro
    le/me/nos/lo/la metieron/metio/dieron/dio un/una/# balazo/balazos/tiro/tiros/punalada/punaladas/navajazo/cuchillada
    herido/herida de bala
    esta/estan/sigue/siguen forzando/rompiendo/tumbando/pateando/golpeando/abriendo [la/mi/mis] puerta/ventana/cerradura/chapa/candado
    oigo/escucho/entro/anda alguien/pasos/gente/un [hombre/desconocido/tipo] en/adentro/dentro/abajo/por/a [de/en] la/mi/el casa/apartamento/sotano/cuarto
    se [me/nos] metio/metieron/brinco/brincaron por/a/en la/mi/el ventana/casa/apartamento/patio
    llamas en/por/salen/saliendo/grandes [la/el]
    prendio/prende/agarro/incendio fuego/lumbre/llamas
    hay lumbre/llamas/humo/fuego/incendio
    sale/saliendo/echa/echando/botando [mucho/mucha] humo/lumbre/llamas/chispas/fuego [de/del/por]
    huele/olor a quemado/humo/cable/plastico [quemado]
    [la] alarma/detector ... monoxido ... sonando/pita/suena/mareados/dolor
    mareados/mareadas todos/todas
    todos/todas mareados/mareadas
    nos duele/duelen la cabeza [a/todos/y] [todos]
    sale/salen/saltan/saltando/echa chispas
    cable/cables pelado/caido/chispeando/tirado
    no la/lo/puedo/podemos/logro/puedo despertar/despertarla/despertarlo/reanimar/levantar/revivir [despertar]
    no se despierta/levanta/mueve/movio y/de/del/desde/ni/ya
    tirado/tirada en el/la piso/bano/suelo/escalera/escaleras/calle [y] [no/sin/sangrando]
    se quedo/quede/esta sin respirar/aire/pulso
    respira/respirando/respiro/respiracion [muy/bien/con/esta] raro/feo/mal/dificultad/apenas/poquito/rapido/cortado/ronca/silba/trabajo
    no/apenas/le/casi [puede/puedo/me/cuesta] respira/respirar/respiro/jalar [bien/aire]
    le/me/nos falta/faltando/hace el/mucho/un aire/respiro/oxigeno
    [se] [le/me] hincho/hinchando/inflama/inflamo/inflando/cierra/cerrando/cerro [la/toda/los/el/su] garganta/lengua/cara/labios/boca/cuello
    picadura/pico/picaron/comio/alergia ... hinchando/respirar/ronchas/garganta/hinchada
    sangra/sangrando/sangre ... parar/para/mucha/chorro/chorros/charco/demasiada/borbotones/embarazada/semanas/cabeza/deja
    charco de sangre
    embarazada/embarazo ... sangrando/sangre/contracciones/fuente/moja
    corto/corte/cortada ... profundo/profunda/sangrando/sangre/hueso/hasta
    no encuentro/encontramos/hallo/aparece/hallamos/vemos a/al/mi/el/la [mi/mis/la/el/los] @crio
    @crio no/ya aparece/aparecen/regreso/volvio [por/en/de] [ningun/la/escuela/parque]
    se [me/nos] perdio/escapo/desaparecio/extravio/solto [mi/el/la/un/una] [mi/el/la] @crio [en/de/del] [parque/metro/tienda]
    se llevaron/robaron/llevo/secuestraron [a/al] [mi/el/la/los/mis] @crio
    maquina/concentrador/respirador/ventilador/tanque de oxigeno/respirar ... apago/acaba/luz/vacio/pita/funciona/bateria/sirve/queda/prende
    oxigeno ... acaba/acabo/terminando/queda/minutos/apago/luz/hora/horas/sirve
    se fue la luz ... oxigeno/respirador/ventilador/maquina/dialisis/concentrador
    [sin] insulina ... vomita/vomitando/mareada/mareado/confundido/confundida/dormida/dormido/orinando/aliento/temblando/desmayo
    tomo/tome/trago/trague/comio/bebio/tomaron/ingirio [un/una/unas/el/la/los/de/mucho/mucha/muchas/varias/todo/todas/como] [las/la/el/mis/sus/#/bote/frasco/puno] [de] cloro/veneno/raticida/pastillas/pildoras/lejia/detergente/gasolina/acido/pila/bateria/moneda/anticongelante/fabuloso/jabon
    fentanilo/fentanyl/narcan/heroina ... respira/despierta/azul/tirado/dormido/no/necesito
    se paso/metio/pico de/la/una/mas [la] dosis/cuenta/dosis
    es/tengo/tenemos una emergencia [medica/grave]
    llame/llamen/llama/marque/marquen/necesito/mande/manden/ocupo [al/a/una/la/los/un/por] [favor] [la/al/una] 911/ambulancia/policia/bomberos
    quiero/voy/pienso/quisiera/ganas [a/de] terminar/acabar con todo/mi/esto/esta
    @crio de #/un/dos/tres anos/anitos/meses ... no aparece/esta/encuentro/regreso/volvio
    no aparece @crio/mi/la/el [@crio]
    media cara/boca
    mitad de la cara/cuerpo ... caida/dormida/paralizada/siente/mueve
    cayo/caido/cuelga/torcio/durmio/paralizo [la/media/el] [mitad/lado] [de] [la] cara/boca
    no contesta/responde ni/y [se/no] despierta/mueve/respira/abre
    @crio [que] se [me/nos] perdio/extravio/escapo/desaparecio
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
    azucar ... alta/alto/altisima/baja/bajisima/mareada/mareado/sudando/vomitando/temblando/confundida/confundido
    azucar en/a/esta/subio/bajo/marca/de [en/a/de] #
    golpe en la cabeza
    fiebre/calentura muy/de [alta] [bebe/40/41]
    esta afuera/golpeando/tocando/gritando/tomado/borracho [con/la/y] [mi/puerta/rompiendo/armado]
    mi ex ... afuera/puerta/amenaza/sigue
    estoy escondida/escondido/escondidos [en/de/del] [el/bano/closet/cuarto]
    me esta siguiendo/esperando/buscando
    no me llamen/llame/regresen/marquen ... policia/aqui/oye/escucha
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
    me despido
    gracias por todo
    perdon por todo
    perdonen/perdoname/perdoneme
    no hay/tiene/le salida/sentido/remedio
    ya descanso/descansar
    cartas
    ya regale
    sin culpa
    mareo/mareo/mareamos/mareados/desmayo/vomitaron
    gas
    escondida/escondido
    borracho/tomado
    nauseas
    labios
    contracciones
  `,
  safe: `
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
    disparos/disparo/dosis/tiros/inhalaciones al/del/de/en/a [el/mi/su] inhalador/ventolin/bomba/atomizador/pompa
    quedan/queda # disparos/tiros/dosis
    tirillas/tiras/medidor/aparato/maquinita/medicina/pastillas/pastilla de/d/para [medir] [la/el] azucar
    me va a disculpar/perdonar/costar/tocar/ayudar/llevar/recoger/prestar/avisar
    me muero/estoy de/por/muriendo [de] [la/el/ganas] [pena/verguenza/hambre/risa/frio/calor/sueno/sed/curiosidad/ver/ir/comer]
    muero/muriendo/quiero/queria de/morir/morirme [de/por] pena/verguenza/hambre/risa/frio/calor/sueno/sed/verguenza/oso/ansias
    mori/morimos/muero/muerta/muerto de/con [la] risa/hambre/cansancio/frio/calor/sueno/miedo/pena/esto/ese
    de muerte [el/la/lenta]
    estuvo/estaba/quedo/esta de muerte/miedo/infarto/locura/pelicula
    a morir
    no contesta/responde/contestan/contesto [mi/mis/el/la/su/al/ni/a] [llamadas/mensajes/telefono/chofer/voluntario/casero/dueno/super/landlord/nadie/numero/celular/texto/texts]
    ni contesta/responde
    [el/la] chofer/voluntario/voluntaria/muchacho/landlord/casero/super/dueno/doctor/clinica/oficina/senora/hospital no/ni contesta/responde/contestan/contesto
    le/les marque/llamo/marco/hablo ... no contesta/responde/contestan
    no puede/puedo moverse/moverme/caminar/levantarse/agacharse bien/mucho/sola/solo/sin/de/tanto/como
    no puedo/puede levantarme/levantarse/mover/cargar/subir/bajar sola/solo/cosas/las/los/mis/el/sin
    ya no aguanto/aguantamos a/al/las/mis/tanto/con/este/estos/estas/esta/los/el/la/sin/tanta [vecinos/ruido/frio/dolor/pies/calor/muelas/espalda/trabajo]
    ya no puedo mas con/de la/el/los/mis/tanto/este trabajo/ropa/nieve/bills/calor/frio/espalda/rodilla/casa/tarea/limpieza
    no aguanta/aguanto la/el/los/mucho/sola/solo/tanto/con/de herida/bus/viaje/camion/espalda/rodilla/pies/frio/calor
    atrapado/atrapada/atrapados en/por [el/la] trafico/trabajo/tren/metro/nieve/junta/aeropuerto
    atropell* ... mes/ano/semana/anos/meses/semanas/pasado/pasada
    hace # dias/meses/anos/semanas ... atropell*
    mi perro/perra/perrito/gato/gata ... atropell*
    cuchillo/cuchillos/machete para/de [cortar/la/el/pasto/cocina/yarda/zacate]
    quemo/quemado/quemaron/quemada [el/la/los] arroz/comida/foco/focos/bombillo/frijoles/sol/tamales/licuadora/fusible/estufa/motor/computadora/dedo/lengua
    incendio/quemo [la/nuestra/mi] [casa/apartamento] el/la/hace [mes/semana/ano/dias/pasado]
    ahogada/ahogados/ahogado/ahogandome/ahogando/ahogandonos en/con/de [las/los/tantas/tanto] trabajo/deudas/papeles/papeleo/tareas/bills/biles/cuentas/pendientes
    me esta/estan/tiene matando/matado el/la/los/las
    ya/cuando no este/estoy/estes el/la/lloviendo/tan/nevando/usted/ocupado/ocupada/enferma/aqui/en
    nadie tiene la culpa de/del/por/que
    mi culpa
    boca/cara de
    [dolor/duele] [el/mi/de] brazo/mano/pierna/rodilla enyesado/enyesada/quebrado/operado
    no se le/les entiende a/al/bien/el/la/su/acento/ingles
    perdi/perdio/perdieron su/mi/mis/el/la/las trabajo/chamba/llaves/cartera/celular/cita
    no encuentro [a] [quien/trabajo/cuarto/apartamento/mis/las/mi] [llaves/lentes/papeles/cartera]
    escondida/escondido en/la/mi [cajon/caja]
    [se] [me/nos] exploto/trono/revento [la/una/el] llanta/goma/tubo/foco/tuberia/bombillo
    explosion demografica/de
    lumbre de la/estufa
    humo de/del [la] cigarro/barbacoa/vecino/carbon/cigarrillo
    tirada/tirado en/la [el/la] basura/calle [una/un/muebles]
    dar/donar/dando/sacar/sacaron/analisis/examen/tipo/presion [de] sangre
    carta/nota de/del [despedida] [landlord/medico/la/doctor/recomendacion/escuela]
    bolsa/bolsas rompio/rompieron/de/con [la] [comida/basura/mandado]
    policia me/lo/nos/la paro/multo/dio/puso
    voy/va a cortar [el/la/mi] pelo/pasto/cabello/luz/grama/yarda
    me/nos van/va/quieren a cortar/quitar/sacar/echar/correr/botar/desalojar
    voy/va/vamos a parir/dar [a] [luz] en/para/el/la enero/febrero/marzo/abril/mayo/junio/diciembre/primavera/proximo/mes/ano/unos/dos/tres
    nace/nacera/parto es/para/en enero/febrero/marzo/abril/mayo/junio/diciembre
    me/nos robaron la/el/los/las/mi/mis/un/una despensa/paquete/paquetes/bolsa/cartera/celular/bici/bicicleta/comida/dinero/correo [de] [la/mi] [puerta]
    poner/ponga/pongan/instalar/instale/instalen/regalan/tienen/comprar/revisar [un/una/la/el] alarma/detector/detectores de/del humo/monoxido/gas
    alarma/detector de humo/monoxido [no] pide/sin/necesita/tiene/chilla/pita [bateria/pila/pilas]
    no puede/puedo hablar/caminar/moverse/ver [muy] bien/claro desde/por/y/sola
    desde el/su derrame/infarto/embolia/accidente
    derrame/infarto/embolia de/hace [hace] [#/unos/varios] [anos/meses/mes/ano]
    quebro/rompio/fracturo/lastimo/enyesaron el/un/su brazo/pierna [izquierdo/derecho]
    @crio se [me] perdio la/el/una/su clase/cita/abrigo/gorro/mochila/examen
    atropell* a/al mi/un/el/la perro/perra/perrito/perrita/gato/gata/gatito/gatita/mascota
    apagaron/apago/controlaron/apagado [el/un] incendio/fuego
    vieron/viste/vio/supieron/supiste/oyeron [lo/del] [el/del] incendio/fuego/balacera/accidente
    incendio/fuego/balacera de/del/en ayer/anoche/noticias/otro/anterior/pelicula
    casi me/nos/lo/la mata/matan
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
    jajsjs*
    jsjs*
    xd
    es broma
    😹
  `,
};
