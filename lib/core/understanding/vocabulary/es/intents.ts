import type { Cue, Section } from '../vocabulary.ts';

export const intents: Readonly<Record<Cue, Section>> = {
  need: `
    necesito/necesita/necesitamos/necesitan/necesite/necesitaria/necesitando
    ! yo/nosotros necesito/necesitamos
    ! necesito/ocupo/necesitamos/ocupamos [de] [que/un/una/ayuda/alguien/a]
    ocupo/ocupa/ocupamos/ocupan
    ! busco/buscamos/buscando/ando/andamos [buscando] [un/una/quien/alguien/a]
    me/nos/le/les hace/hacen [mucha] falta
    hace/hacen falta
    me/nos/le falta/faltan [para]
    ! @alguien que/quien [me/nos/le/la/lo/les] @puede/lleve/ayude/cuide/recoja/traiga/acompane/sepa/tenga/quiera/preste/traduzca/ensene/compre/arregle/limpie/vaya/venga/visite/maneje/de/done/lea/hable/explique/mande/done
    ! @alguien me/nos/le/la/lo/les @puede/lleva/ayuda/cuida/recoge/trae/presta/ensena/compra/acompana/lea/ayude/lleve
    ! @alguien [de] [ustedes] @puede/sabe/tiene/vende/conoce/va/tendra/tuviera/cerca/quiere
    ! quien/quienes [me/nos/le/la/lo/les] [@puede] llevar/ayudar/cuidar/recoger/traer/puede/lleva/ayuda/cuida/recoge/trae/presta/ensena/compra/acompana/sabe/tiene/va/traduce/arregla/podra
    ! que/si alguien [me/nos/le/la/lo/les] @puede/lleve/ayude/cuide/recoja/traiga/acompane/lea/visite/visitara/ayudara/venga/compre/limpie/ensene/preste/explique/llene/llame
    si alguien [me/nos/le/la/lo/les] @puede/pudiera/podria/tuviera/tiene
    alguien
    ! me/nos/le/les @puede ayudar/llevar/traer/dar/prestar/recoger/cuidar/ensenar/comprar/conseguir/mandar/regalar/acompanar/traducir/buscar/arreglar/apoyar
    ! @puede/puedes [ustedes/usted/alguien] ayudarme/llevarme/traerme/darme/prestarme/recogerme/cuidarme/cuidarla/ensenarme/comprarme/ayudarnos/llevarla/llevarlo/recoger/recogerla/recogerlo/traernos/apoyarme/ayudarle/acompanarme/conseguirme/llevarnos
    ! ayudenme/ayudeme/ayudame/ayudenos/llevenme/lleveme/traiganme/traigame/echenme/echeme/regalenme/consigueme/consiganme/prestenme
    ayuda/ayudita/apoyo/ayude/ayuden con/para/a/por/de/urgente
    ! necesito/quiero/ocupo/pido/solicito [una/de] [su/un] ayuda/ayudita/favor/apoyo
    una ayuda/ayudita
    ! quiero/quisiera/quisieramos/queria/queremos/gustaria/desearia pedir/solicitar/saber/ver si/un/una/alguien [alguien/ayuda/me/pueden/hay/donde]
    ! quisiera/queria/gustaria [que] alguien/un/una/me/pedir/solicitar/visitara/saber
    quiero/quisiera/quisieramos/queria/queremos/gustaria/desearia
    pido/solicito/solicitamos
    hay/habra/tendran/tienen/tiene/tendra/dan/regalan/tienes/tendras/habria [todavia/ustedes/usted/algun/alguna/alguien/algo/quien] [de/un/una/para]
    ! hay/habra/tendran/dan/regalan alguien/quien/algun/alguna/comida/ayuda/despensa/despensas/panales/ropa
    donde [puedo/hay/dan/consigo/encuentro/regalan/queda/estan/reparten/se] [hay/conseguir/dan/regalan/encontrar/ir/recoger/dando/dejan]
    ! donde puedo/hay/dan/consigo/regalan/reparten
    ! a que hora dan/reparten/abren/entregan
    no tengo/tenemos/tiene/tienen/hay/queda/quedan/alcanza/consigo/encuentro [nada/ni/mas/quien/dinero/como/para/con/donde/que/suficiente/carro]
    ! no tengo/tenemos/tiene/hay quien/como/con/donde/que/nada
    ! no [me/nos/le] alcanza [para/el/con]
    ! sin comida/luz/calefaccion/agua/dinero/trabajo/carro/techo/casa/gas/panales/nada
    no puedo/puede/podemos/pueden [pagar/cargar/caminar/manejar/salir/cocinar/subir/bajar/ir/comprar/palear/quedarse/levantar/limpiar/ver/leer/llegar/mover/abrir]
    no se [como/usar/leer/llenar/escribir/hablar/donde/manejar]
    no sabe/saben/sabemos [como/usar/leer/llenar/escribir]
    ya no [me/nos] queda/quedan/tengo/tenemos/hay
    ! se [me/nos/le] acabo/acabaron/acaba/termino/terminaron/rompio/descompuso/poncho/tapo/dano/quebro/fundio/cayo/atasco/inundo/trabo/murio/arruino
    esta/estan/se descompuesto/descompuesta/roto/rota/tapado/tapada/goteando/danado/tirando/tira/dana/fuga/gotea/inundado
    gotea/goteando/tirando
    no funciona/sirve/prende/enciende/cierra/abre/jala/calienta/sirven
    tengo/tenemos [mucha] hambre
    hambre
    hambriento/hambrientos
    ! me/nos/le sacaron/corrieron/echaron/botaron/desalojaron/desalojan/quieren/van [del/de/desalojar/sacar/correr/cortar/a] 
    desaloj*
    me/nos van/quieren a/cortar [cortar/quitar/desalojar]
    ? cortan/cortar/cortaron/cortaran [la/el] [luz/gas/agua]
    debo/debemos/adeudo
    atrasado/atrasada/atrasados
    me siento/encuentro [muy/tan] sola/solo/triste/deprimida/deprimido/mal
    estoy [muy/tan/bien] sola/solo/triste/deprimida/deprimido/enferma/enfermo
    solita/solito
    ? tengo/tiene/tenemos cita/dialisis/quimio/quimioterapia/terapia
    ! cita ... quien/llevar/lleve/ride/transporte
    ? cita
    ? urge/urgente
    ! me/nos urge/urgen
    ? por favor
    ? para mi/mis/nuestro/la/el/un/una
    ? mi/mis @pariente
    ! [quien/alguien] va/vaya/van al/a [super/tienda/mercado/farmacia] que/y [me]
    ! haga/hagan/hacer/hacerme/haria/hace el/un favor/paro/mandado
    favor de
    ayudarme/ayudarnos/ayudarle
    acompane/acompanen/acompanarme
    llevarme/llevarnos/llevarla/llevarlo/lleven/lleve/llevame
    ! que [me/nos/le/la/lo] lleven/lleve/ayuden/ayude/cuide/cuiden/traigan/recojan/acompanen/lea/lean/traduzca/recoja/traiga/acompane/presten/regalen/den
    prestada/prestado/prestadas/prestados
    si [ustedes/alguien] tienen/tiene/tuvieran/hay
    ! me [la/lo/los/las] pueden/puede/podrian
    andamos/ando/estamos/estoy buscando/necesitando/ocupando/batallando
    batallando
    me/nos quede/quedamos/quedo sin
    de parte de
    somos # y
    esperando bebe
    regalen/regalan/donen/donan/presten/prestan
    ? quien
    ? hay
    recien operada/operado
    me operaron/operan
    perdi/perdio [mi/el] trabajo
    no tengo trabajo
    murio/fallecio
    necesidad
    ! quien [me/nos] [le/la] da/echa/echar/echarle de/un comer/ojo
    no han/hemos/he comido
    durmiendo en
    ayudita
    quien quiera/pueda/quede
    que se quede
    no deja de
    ! dejo de funcionar
    ! quien va al/a
    no se como
    debo # meses
    me quieren/quiere sacar/echar/correr
    saben donde/quien/de
    ! saben donde/quien
    lleno/llena de
    van/va a dar/repartir/regalar/haber
    llorar
    no paro de
    se quedo/quede/quedamos sin
    puede/pueden hacer/hacerme
    ! @alguien/quienes [que/de/por/aqui] [ustedes/ahi/favor/no] [@clit] @suba/@ind
    ! @alguien [que] [@clit] @puede [@clit] [@inf]
    ! @alguien [que] [@clit] @puede @infme
    ! @alguien [que/de] tiene/tenga/tendra/tendria/tuviera/vende/vendera/sabe/conoce [un/una/unos/unas/de/donde/quien]
    ! @puede [ustedes/usted/uds/alguien/vos/tu] @infme
    ! @clit @puede [ustedes/usted/alguien] @inf
    ! que [@clit] @subq
    que [@clit] quede/haga/hagan/de/den/venga/vengan/vaya/vayan con/un/una/una/por/a/al
    ? que [@clit] @suba
    me/nos ayudan/ayudas/llevan/llevas/prestan/prestas/regalan/regalas/dan/das/consiguen/traen/cuidan/echan/echas/acompanan/compran/traducen/recogen/apoyan/apoyas/haces/hacen/hace/fian/fias/acercas/acercan/colaboran/orientan/haria/harian/darian/ayudarian/ayudarias/ayudaria/llevarias/llevaria/prestaria/prestarian [con/a/para/una/un/unos/al/en/la/el]
    ! me/nos das/dan/da/darian/darias/echan/echas una/la mano/manita/ayudita
    ! una/la mano/manita con/para/a/por/en
    ! denme/deme/dame/danos/dennos/denos/echeme/echenme/haganme/hagame/hazme/haceme/consiganos/apoyenme/apoyeme/apoyenos/cuidenme/compreme/comprenme/regaleme/traiganos/traduzcame/traduzcanme/expliqueme/prestame/presteme/prestenos/llevennos/recojanme/recojame/busquenme/arreglenme/manden/mandenme/mandeme/orientenme/acompanenme/acerquenme [un/una/el/la/con/a/de/por/unos/unas/algo]
    necesito/necesitas/precisa/preciso/precisamos/precisan/requiero/requiere/requerimos/solicita/urge/urgen/andamos/necesitaria/necesitaremos/ocuparia/ocupare
    ! nos/me/le/les urge/urgen/precisa/apremia
    ! busca/busco/buscan/buscamos/buscando [a] quien/quien/alguien/un/una/persona/donde
    ! se busca/necesita/necesitan/ocupa/solicita/requiere/buscan
    ! hay/habra/habria/hubiera modo/manera/forma/chance/posibilidad/alguna/oportunidad [de] [que]
    ! sera/seria posible/mucho [que/pedir]
    ! sera que [alguien/me/pueden/puede/hay/tienen/ustedes/podrian/no]
    ! no habra/tendra/tendran/tendras/tendrian/tendria/sabran/sobrara/conocen/hay/tienen/saben [por] [quien/alguien/algun/alguna/algo/un/una/unos/unas/de/donde/ahi]
    ! alguno/alguna/algun tiene/tenga/alma/vecino/voluntario/sabe/puede/podria/conoce
    tienen/tenes/tenis/teneis/tendran/tendrias/tendra/tendras/tenian/tendrian [por/ustedes/algo/de] [ahi]
    podes/podeis/podrias/podria/podras/pueden [vos/ustedes]
    como le hago/hago/hacemos/hace para/con/pa [conseguir/llegar/pagar]
    como consigo/llego/pago/lleno/saco/vuelvo/regreso
    ! me/nos vendria/caeria/serviria/haria [muy/super/re] [bien/bueno/falta]
    me/nos serviria/servirian/vendrian/vendria/caeria/caerian
    ando/estoy/toy/andamos/estamos sin/corta/corto/cortos/atorada/atorado/apurada/apurado/apretada/apretados/apretado/urgida/urgido/urgidos/necesitada/desesperada/desesperado [de]
    ! ando/estoy/toy/andamos/estamos/quede/quedamos/quedo sin luz/agua/gas/comida/leche/dinero/panales/medicina/carro/casa/trabajo/calefaccion/nada/ropa
    no me/nos/le/les alcanzo/ajusta/alcanza/completo/queda/quedan/quedo/sobra/dejan
    ya no me/nos fian/alcanza/agacho/queda/quedan/cabe/caben/sirve
    no le/me/les quedan/queda/cierra/entran/entra/sirve/sirven
    me/nos/le queda/quedan [como/nomas/solo/solamente/apenas] [un/una/dos/tres/#/poco/poquito/poca/pocos/pocas]
    me/nos/le falta/faltan [#/un/una/como/para/pa/solo]
    [ya] puse/use/abri [el/la] ultimo/ultima
    no hay/tengo/tenemos/ay/tiene/tienen [ni] [na/nada/mas/con/para/quien/ni/como/cuna/donde/adonde/cama/ropa]
    no tengo/tenemos/hay ni/nada/para/como/quien/con
    ! no tengo/tenemos/tiene/hay como/quien/donde/adonde/con [que/quien]
    ! ni para/pa el/la/los/comer/leche/pasaje
    ! no tengo/tenemos/tiene ni [para/un/una/pa/con]
    sin @crio/dinero/muebles/cobija/cama/zapatos/transporte/seguro
    ! estamos/estoy/seguimos/llevamos/llevo [#/ya/dos/tres/varios] [dias/semanas] sin
    dias/semana/semanas/noches/meses sin calefaccion/luz/agua/gas/comer/dormir
    se [me/nos/le] averio/jodio/malogro/jodio/chingo/quemo/rompieron/descompuesto/ensucio/rasgo/rajo/desinflo/pincho/vencio/vence/extravio/trancaron/congelo/cayeron/descongelo/apago/bajo
    ! se [me/nos/le] [me/nos/le] averio/jodio/malogro/chingo/perdieron/acabaron/acabo/rompio/quebro/descompuso/poncho/pincho/fundio/tapo
    anda/esta/estan/ta/tan malo/mala/descompuesta/descompuesto/fallando/averiada/averiado/danada/danado/malogrado/quebrado/quebrada/vencido/vencida/vacia/vacio/pelada/pelado/tapado/atascado/atascada
    perdi [mis/la/las/el] llaves/cartera/trabajo/chamba/lentes/todo
    pita/pitando/suena
    llueve/filtra/entra/mete adentro/agua/frio
    me/nos cortan/cortaron/quitan/quitaron/suspendieron/sacan/botan/echan/corren/desalojan [la/el/manana/hoy/de]
    ! hay que salir/desalojar/entregar
    duermo/dormimos/durmiendo/duermen/duerme en
    me siento/encuentro/ando/estoy/toy [muy/bien/re/tan/bastante/super/medio] sola/solo/solita/solito/triste/decaida/decaido/aguitada/aguitado/agüitada/bajoneada/deprimida/mal/desesperada/angustiada/ansiosa/aburrida/enferma/malita/desanimada
    no hablo/veo/platico con/a nadie
    nadie me/nos/le visita/habla/ayuda/lleva/presta/cuida/acompana
    lloro/llorando
    ! quiero/necesito/nomas/solo hablar/platicar/desahogarme con alguien
    ? solo/sola/solita/solito
    no le entiendo [nada]
    no entiendo la/el/un/una/lo/esta/este [carta/papel]
    me mandaron/llego/dieron/mando [un/una/unos/del] papel/carta/papeles/recibo/bill/aviso
    mando/pide/piden/pidieron la/el/un/una
    no puedo/puede/podemos/alcanzo/consigo/aguanta/aguanto/logro [yo/sola/solo/con] [@inf/@infme/caminar/agacharme/levantarme/cargar/subir/bajar/pagar/manejar/salir]
    ya no puedo/puede [@inf/sola/solo/agacharme/manejar/caminar/cargar/subir/limpiar/cocinar/barrer/ver/leer]
    le/me/les duele/duelen/cuesta/da
    con muletas/yeso/andador
    [la/con] pierna/brazo/mano/pie/rodilla/cadera enyesada/enyesado/quebrada/quebrado/rota/roto/fracturada/fracturado/operada
    ? tengo/tiene/tenemos que ir/salir/estar/llegar/presentarme
    tengo/tiene/tenemos cita/dialisis/corte/quimio/terapia/consulta/audiencia/juicio/operacion/cirugia ... y/pero/quien/como
    ! busco/buscamos/ocupo/necesito trabajo/cuarto
    ! quien/alguien [me/nos] [la/lo/le] @puede/pueda [@inf]
    ! donde [me/nos/se/les/le] puedo/podria/podemos/hay/dan/consigo/regalan/reparten/venden/llevan/aceptan/compro/pido/queda/saco [@inf]
    alguna iglesia/organizacion/parte/persona/despensa/alma
    ? chance/chancita/oportunidad
    ! echenme/echeme/echen/eche la/una mano/ayuda
    ! quisiera/queria/quiero/deseo/desearia/me [gustaria] pedirles/pedirle/solicitarles/molestarlos/molestarle/saber/ver/preguntar/preguntarles [si/un/una]
    ! queria/quisiera/quiero ver/saber si
    favor/favorcito/favorzote/paro/paron/servicio grande/chiquito/enorme/que/de
    ! me/nos hacen/hace/haces/hicieran/haria/harias/echan el/un favor/paro/favorcito/esquina
    ocupamos/urgente/auxilienme
    ! quien/alguien pasa/va/pasaria/iria/vaya/pase por/a/al mi/mis/la/las/los/el/un/una/unos
    me/nos/le ayudan/ayudas/ayuda/ayude con/a llenar/leer/entender/lo/cargar/mover/limpiar/hacer/sacar/mudarme
    no ajusto/completo/completamos/junto/oigo/logro/tolero/encuentro/hallo/manejo/hablo/leo/camino/se/entiendo/abre/prende/enciende/jala/cierra/calienta/enfria/sale/sube/baja/carga
    no hablo/leo/entiendo ingles
    no han/hemos/he/ha comido/cenado/desayunado/almorzado
    ya no puedo/podemos/puede trapear/barrer/agacharme/planchar/lavar/palear/ver/leer/coser/caminar/andar/manejar/cocinar/cargar/limpiar/subir/bajar
    ya no aguanto/aguanta
    con quien dejar/dejarlo/dejarla/dejarlos/dejarlas
    se queda/quedan/quedo sin/solo/sola/solos
    ? parir/embarazada
    que [me/nos/le] quiten/quite/pongan/ponga/corten/destapen/metan/saquen/recojan/pasen la/el/los/las/un/una
    me/nos/le quitaron/robaron/botaron/tiraron la/el/los/las/mi/todo
    ! pueden/puede/podrian/podria quitarme/sacarme/ponerme/cortarme/destaparme/armarme un/una/la/el/los/las
    hecho un/una desastre/asco/cochinero/tiradero
    tengo/tenemos que salir/irme/irnos/dejar/entregar [de] [la/el/este/mi]
    quien/alguien pasa/pasaria por mi/nosotros/ella/el
    busco/buscamos donde/lugar
    ! quien/alguien [que] me/nos/la/lo/las/los cuide/lleve/ayude/recoja/traiga/lave
  `,
  offer: `
    ! [yo] puedo [yo/tambien/ayudar/ofrecer] manejar/llevar/cuidar/cocinar/donar/regalar/traducir/ayudar/arreglar/limpiar/compartir/repartir/prestar/ensenar/dar/visitar/palear/coser/acompanar/pasear/interpretar/hacer/recoger/comprar/escuchar/ofrecer/entregar/cortar/reparar/pintar/transportar/mover/cargar/barrer/leer/traer/ir [gente/personas/ninos/comida/a/viejitos/ancianos]
    ! podemos manejar/llevar/cuidar/cocinar/donar/regalar/traducir/ayudar/arreglar/limpiar/compartir/repartir/prestar/ensenar/dar/visitar/palear/acompanar/entregar
    ! mi/mis @pariente/muchachos puede/pueden manejar/llevar/cuidar/cocinar/ayudar/arreglar/palear/cargar/traducir/mover
    ! me/nos ofrezco/ofrecemos/apunto/anoto [para/a/como/de]
    ! ofrezco/ofrecemos/ofresco
    ! voluntario/voluntaria para/aqui
    ! [quiero/quisiera/gustaria/puedo] ser/de/como voluntario/voluntaria
    ! quiero/quisiera/queremos/gustaria/queria ayudar/donar/regalar/ofrecer/apoyar/dar/compartir/cooperar/contribuir
    ! me gustaria ayudar/donar/ofrecer/apoyar/dar
    ! con gusto ayudo/llevo/cuido/manejo/cocino/traduzco/doy [a]
    ! [yo] manejo/cuido/cocino/traduzco/limpio/coso/reparo/ayudo/dono/regalo/doy/hago/enseno/tejo/presto/horneo [a/comida/ninos/con/clases/gratis/pelo/ropa/un/una/unos/unas]
    ! regalo/regalamos/dono/donamos/presto/rento/obsequio
    ! para regalar/donar/prestar/dar/compartir/obsequiar
    ! [lo/la/los/las/se] doy/damos/da/regala/regalan gratis
    ! doy clases/gratis/comida/ropa
    ! gratis
    ! sin costo/cobrar
    ! tengo/tenemos [mucha/mucho/una/un/unas/unos/ropa/comida/carro/camioneta/troca/tiempo] [de] [ropa/comida/extra/sobra/libre/carro/camioneta/troca/tiempo] para/y [regalar/donar/llevar/dar/compartir/prestar/puedo/ayudar/quien]
    ! tengo/tenemos ... para regalar/donar/dar/compartir/prestar
    ! tengo/tenemos ... que ya no/regalo [uso/usamos/necesito/queda]
    ! tengo/hay/tenemos ... de sobra/extra/mas
    ! tengo [mi/un/una] carro/camioneta/troca/van/tiempo [y/libre]
    ! sobro/sobraron/sobra
    ! hice/hicimos/cocine/prepare mucho/mucha/de/bastante [mas]
    ! si alguien/alguno/necesitan/quieren/a [lo/la/los/las] [lo] necesita/ocupa/quiere/necesitan/gusta/requiere/ocupe/necesite/quiera/interesa
    ! a quien/quienes/alguien [lo/la] [lo] necesite/necesiten/ocupe/quiera/necesita/guste
    ! quien/alguien [lo/la/los/las/mas] necesita/ocupa/quiere/necesite/gusta/quiera [algo/esto/unos/unas]
    ! alguien/quien necesita/ocupa/quiere algo/comida/ropa/ride
    ! alguien [necesita/ocupa/quiere] [que] [le] [algo/traiga/lleve]  necesita/ocupa/quiere
    ! para quien/quienes/alguien/el/personas que/lo [lo] [necesite/necesiten/ocupe/quiera/necesita]
    ! estoy disponible/libre/lista/listo para
    ! disponible/dispuesto/dispuesta [para/a] [ayudar/manejar/cuidar/llevar]
    ! soy/somos [un/una] [buena/bueno/buen/jubilada/jubilado/ex] bilingue/plomero/electricista/carpintero/enfermera/enfermero/maestra/maestro/cocinera/cocinero/mecanico/notaria/notario/psicologa/psicologo/peluquera/barbero/estilista/costurera/contador/contadora/abogada/abogado/traductora/traductor/interprete/jardinero/pintor/consejera/terapeuta/ninera/chef/doctora/doctor/tecnico/chofer
    ! voy [al/a/para] [la] super/walmart/costco/tienda/mercado/target/farmacia/aldi/centro [ahorita/manana] [alguien/quien/necesitan/si/le]
    ! voy al/a/para [la] super/walmart/costco/tienda/mercado/aldi
    ! en que [les/puedo/puede] puedo ayudar
    ! como puedo ayudar/donar/apoyar
    ! cuenten/cuente conmigo para [manejar/cocinar/llevar/cuidar/cargar]
    ! apuntenme/anotenme para/como/de
    ! nuestra/mi iglesia/restaurante/tienda/negocio/panaderia [da/dan/tiene/regala/puede/ofrece/reparte] 
    ! vengan/pasen por [el/la/los]
    ! buen estado
    ! casi nueva/nuevo/nuevas/nuevos
    ! puedo dar/prestar/hacer/cocinar
    ! traigo ... para/quien [quien] [la/lo] [ocupe/necesite/quiera]
    ! para quien la/lo/las/los ocupe/necesite/quiera/necesiten
    ! vengan/pasen por [el/ella/ellos/ellas]
    ! sin cobrar
    ! ya no uso
    ! tengo libre
    ! quien quiere algo
    ! tengo espacio/lugar/campo [para/en]
    ! enseno/ensena gratis/ingles/computacion
    ! tengo una/un troca/camioneta/van/carro para
    ! para quien/quienes/el necesite/necesiten/tenga/tengan
    ! [yo] arreglo cosas/casas/llaves/bicicletas/computadoras/celulares
    ! corto pelo/cabello/pasto
    ! [yo] puedo @infof
    ! podemos/podriamos/podria/puede/pueden @infof gratis/sin/a/para
    ! yo puedo/podria @infof
    ! puedo/podemos quedarme/quedarnos con/a/en
    ! puedo/podemos/podria echar/dar/poner una/la/mi/mano/el/clases
    ! les/te/os/le @yo [el/la/los/las/un/una/de/lo]
    ! les/le puedo/podemos/podria @infof/ofrecer/servir/conseguir/mandar
    ^ [yo] @yo [a/con/los/las/el/la/gente/ninos/mi/un/una/sus]
    ! ^ [yo] @yo ... gratis/gratuitamente/voluntariamente/sabados/domingos/fines/gratuito/semana
    ! @yo ... gratis/gratuito/regalado
    ! [yo/tambien/tb] le hago/se/entiendo/muevo a/de/al [la/lo/el]
    ! [yo] se cortar/arreglar/coser/cocinar/de/manejar/hablar/traducir/pintar/tejer/ingles [pelo/costura/carpinteria/electricidad/plomeria/computadoras/mecanica]
    ! soy/somos [un/una] [buena/buen/bueno/ex/la/muy] @oficio
    ! trabaje/fui/trabajo/fue/era [de/como/anos] @oficio
    ! pongo/presto/ofrezco/dono/regalo/comparto/traigo/llevo mi/la/el/un/una/unas/unos/dos/mis/varias/varios/ropa/comida/juguetes/libros
    ! presto/ofrezco/pongo [mi/la/el/mis] carro/camioneta/troca/van/tiempo/manos/herramienta/herramientas/casa/cocina/cochera/espacio/jardin/ayuda/servicios/compania
    ! tengo/tenemos/hay/quedan/quedaron/sobran/traigo/got # [cajas/bolsas/platos/tamales/libras/pares/bolsitas/abrigos]
    ! me/nos/les sobra/sobran/sobro/sobraron/quedo/quedaron/regalaron [un/una/unos/unas/como/#/mucha/mucho/bastante/comida/de]
    ! sobran/sobraron/sobro/quedaron como/un/una/unos/unas/#/muchos/muchas/bastantes
    ! quien/alguien/quienes [lo/la/los/las/mas] quiere/quieren/guste/gusta/quiera/necesite/ocupe/agarra
    ! quien/quienes/alguien que quiera/guste/necesite/ocupe
    ! a/para/pa/por quien/quienes/alguien/si/cualquiera/todos [le/lo/la/los/las/que] [alguien] sirva/quiera/guste/ocupe/necesite/interese/necesita/ande/tenga/este/hambre
    ! a quien le/les sirva/interese/haga/falte/guste/hagan
    ! por si alguien/alguno/ocupan/necesitan/quieren/hace [lo/la]
    ! si alguien/alguno/algun/ocupan/necesitan/quieren/gustan/hace [vecino/viejito/lo/la/falta] [quiere/ocupa/necesita]
    ! si les/le sirve/interesa/hace/gusta
    ! les/alguien sirve/interesa
    ! se regala/regalan/dona/donan/ofrece/ofrecen/presta/prestan/da/comparte/rifa/obsequia
    ! estoy/ando/toy/estamos en/por [el/la] costco/super/walmart/aldi/mercado/tienda/farmacia/target ... alguien/necesitan/quieren/ocupan/quien/algo
    ! voy/vamos/voy/ire/salgo/saliendo al/a/para/pal [la/el] super/mercado/tienda/costco/walmart/farmacia/centro/aldi/banco/lavanderia/hospital/iglesia ... alguien/quien/necesitan/quieren/ocupan/espacio/lugar/cabe/caben/traigo/algo
    ! quieren/necesitan/ocupan/necesita/quiere que les/le/yo/te/traiga/lleve
    ! les/te/le traigo/llevo/compro/consigo algo
    ! no/sin cobro/cobrar/cobramos
    ! no les/le/se cobro/cobra/cobramos
    ! sin/no animo/fines de lucro
    ! de gratis
    ! de/por corazon/buena/voluntad
    ! de voluntario/voluntaria
    ! soy/seria voluntario/voluntaria
    ! quiero/quisiera/queremos/gustaria/queria/podria/me donar/aportar/colaborar/voluntariar/servir/cooperar/ofrecer/prestar/contribuir/compartir/regalar [con/mi/mis/de/a]
    ! en que/como puedo/podria/podemos/les/se ayudar/colaborar/apoyar/servir/aportar/cooperar/sirvo/ayudo/ayudamos
    ! ayudo/ayudamos/colaboro/apoyo con/a/en/los/las/de
    ! me encargo/dedico de/a
    ! doy/damos/imparto/ofrezco/ensenamos/enseno clase/clases/ingles/espanol/terapia/masajes/asesoria/tutoria/comida/ropa/rides/ride/despensa/consulta/catecismo/clases
    ! atiendo/atendemos gratis/a/los/de
    ! tengo/tenemos espacio/lugar/campo/asiento/asientos/cupo/cuarto/troca/camioneta/van/herramienta/herramientas [libre/libres/disponible/para/extra/grande]
    ! tengo [las/los/mis] tardes/mananas/sabados/domingos/fines/lunes/martes/miercoles/jueves/viernes [libres/libre/disponibles]
    ! tengo ... en/casi buen/nuevo/nueva/nuevos/estado/nuevecita
    ! como nueva/nuevo/nuevas/nuevos
    ! buenas/buenos condiciones
    ! ya no le/les/me queda/quedan/sirve/usa/usan/usamos/sirven a/al/y/regalo [mi/mis]
    ! que ya no uso/usamos/usa/ocupo/le/les/me
    ! manden/manden/mandenme/digan/avisen/avisenme a/si/y/quien/cuando viejitos/necesitan/alguien/ocupan/paso/ayudo
    ! aqui/disponible estoy/ando/para para/por/si/ayudar/llevar [ayudar/servirles/lo]
    ! a sus/la ordenes/orden para
    ! para lo que ocupen/necesiten/se
    ! [la/en] parroquia/iglesia/restaurante/templo/panaderia/escuela ... sobraron/regala/dan/reparte/reparten/ofrece/damos/repartimos/regalamos/sobro
    ! invitamos/invito/vengan/pasen/pase a/por/quien [comer/cenar/su/la/una/un]
    ! hice/cocine/prepare/hicimos/horneo/hornee mucha/mucho/bastante/extra/mas/tamales/sopa/pan/comida/#
    ! mi/mis @pariente/muchachos/hijos y yo/nosotros podemos/ayudamos/cargamos/paleamos
    ! mi/mis @pariente/muchachos/grupo/iglesia/equipo puede/pueden/quiere/quieren/ofrece @infof/ayudar/servir
    ! corto/podo/paleo/barro/pinto/destapo/instalo/reparo/arreglo/limpio/plancho/coso/rastrillo [el/la/los/las] pelo/cabello/grama/pasto/zacate/cesped/nieve/hojas/arboles/arbolitos/casas/cosas/ropa/jardines/yardas/banos/ventanas/computadoras/celulares/bicicletas/llaves/muebles/banquetas/aceras/paredes/lavadoras
    ! recojo/llevo/cuido/paseo/bano/barro [a/las/los/la/el] hojas/basura/perros/gatos/ninos/viejitos/gente/ancianos/pacientes/mayores/personas/mascotas/despensas/comida/enfermos
    ! puedo/podemos dar/llevar/ayudar/prestar/cuidar ... cuando/los/las/cada/fines
    ! me/nos gustaria/encantaria/gusta @infof
    ! me/nos caben/cabe/quedan/sobran uno/una/dos/tres/cuatro/#/varios/asientos/lugares
    ! tengo [un/una] cuarto/espacio/sofa/cama/lugar/asiento libre/disponible/extra
    ! tengo/tenemos [un/una/unos/unas/dos/#] ... para donar/regalar/prestar/dar
    ! hay/tengo/queda/quedan/llevo cupo/campo/asiento/asientos
    ! si nieva/llueve/neva yo
  `,
  yes: `
    ! ^ si
    ! ^ si $
    ! ^ sii/siii/sip/simon/claro/seguro/sale/va/vale/okey/dale/afirmativo/acepto/confirmado/confirmo/listo/perfecto/orale/arre/obvio/efectivamente/correcto/desde [luego/que/si]
    ! ^ si claro/puedo/voy/senor/senora/por/acepto/yo/con/como/esta/quiero
    ! ^ claro [que] [si]
    ! claro que si
    ! por supuesto
    ! como no
    ! con todo gusto
    ! con mucho gusto
    ! con gusto
    ! ^ esta bien
    ! ^ de acuerdo
    ! ^ sin problema
    ! no hay problema
    ! no hay bronca/pedo
    ! cuente/cuenten/cuenta conmigo
    ! yo [si/puedo/voy/lo/la/le/los/me] [lo/la/le] puedo/voy/llevo/hago/tomo/recojo/cuido/ayudo/apunto/traigo/encargo/paso/manejo $
    ! yo [lo/la/le/los/se] [la/lo] llevo/hago/tomo/recojo/cuido/ayudo/traigo/compro/encargo/paso/acompano/arreglo
    ! yo voy
    ! yo puedo $
    ! yo me encargo
    ! yo si
    ! ^ puedo $
    ! [si] puedo [si] pero
    ! si puedo a/despues/hasta
    ! ahi estare/estoy/voy
    ! ahi voy
    ! voy en/para camino/alla
    ! en camino
    ! ya voy
    ! voy para alla
    ! voy saliendo
    ! acepto
    ! me apunto $
    ! me parece [bien/perfecto]
    ! ^ listo yo/voy/ahi
    ! a que hora [lo/la/paso/quiere/ocupa/necesita/es/seria] [recojo/paso/es]
    ! digale/dile que si
    ! si se puede
    ! la/lo llevo
    ! la/lo/le puedo llevar/recoger/ayudar/acompanar [manana/hoy/a]
    ! yo [la/lo/le] puedo llevar/recoger/ayudar/acompanar/cuidar [a/manana]
    ? 👍
    ! ^ dale/dele/hecho/venga/sale/vale/va/simon/sip/siii/arre/sobres/jalo/okis/positivo/encantada/encantado/chevere/bacano/listos/tranqui/palabra/trato/claro/seguro [si/que/pues/yo/ahi/alli/voy/vamos]
    ! ^ ok/oki/okay si/voy/yo/dale/va/claro/ahi/puedo/paso/la/lo/acepto/le
    ! ^ si/sip/claro/ok/dale/va/bueno [yo] [la/lo/le/los/me] puedo/llevo/recojo/paso/ayudo/cuido/voy/apunto/hago/tomo/traigo/animo/acompano/encargo
    ! ^ de una/bolada/acuerdo/volada/once
    ! ^ me late/animo/apunto/anoto/sumo/encargo/parece
    ! ^ ta/esta bien/bueno/perfecto/hecho
    ! ^ bueno/va/sale/vale/dale/si/claro pero
    ! ^ puedo/podria/si pero/solo/nomas/hasta/despues
    ! [bueno/si/va] pero nomas/solo/solamente [la/de/el/hasta] [ida/vuelta/manana/tarde]
    ! ahi/alli/alla le/les/te caigo/llego/estare/estoy/voy/paso/ando
    ! ahi caigo/llego/estare/nos/estamos
    ! voy yo
    ! yo mero/merito
    ! lo/la/le/los/las llevo/recojo/hago/cuido/acompano/traigo yo
    ! le entro
    ! a huevo
    ! va que va
    ! ya esta/vas/estas/rugiste pues $
    ! ^ ya estas/vas/rugiste
    ! no/faltaba faltaba mas
    ! claro mi/mujer/hombre/senora/que
    ! no hay drama/falla/tos/pex/bronca/problema/rollo/lio/tema
    ! cuando quieran/guste/gusten/quiera $
    ! sin falta/pedo/bronca/falla/problema/duda
    ! yo paso por ella/el/ellos/la/lo/usted
    ! paso por ella/el/ellos/usted a/manana/en
    ! pongame/ponganme/apuntame/anotame/anoteme/apunteme/apuntenme/anotenme/cuentame/cuenteme [pues/para/con/a] [esa/ese/ella] $
    ! mande/manden/mandame/mandenme/pasen/pasame/pasenme/deme/denme/cual/que la/es direccion/domicilio/dire/ubicacion
    ! con gusto/todo/mucho [gusto]
    ! ^ encantada/encantado [de/la/lo/voy]
    ! sera un placer
    ! cuenta/cuente/cuenten/contad conmigo
    ! por/obvio supuesto/si/que
    ! si me animo/apunto/late/puedo/quiero/voy/acepto
    ! yo lo/la/le/los/me hago/llevo/cubro/ayudo/encargo/resuelvo/acompano/animo
    ! ^ si 👍
    ! pero nomas/solo/solamente/hasta ... no puedo/podria/alcanzo
    ! ^ ponme/ponganme/pongame/anotame/apuntame/cuentame [a] mi
    ! ^ yo $
    ! ^ yo voy/puedo/mero/paso/quiero/si
  `,
  no: `
    ! ^ no
    ! ^ no $
    ! no quiero ir/hacerlo
    ! ^ nel/nop/nopo/negativo/paso/imposible/jamas
    ! ^ no gracias/puedo/senor/senora/se/voy
    ! no puedo [hoy/manana/ahora/ahorita/ese/esta/a/ir/porque/estoy/lo/la/el/los] $
    ! no puedo hoy/manana/ahora/ahorita/ese/esta/ir/porque/estoy/esa/llevarla/llevarlo/hacerlo
    ! no voy a poder
    ! no podre
    ! no podria
    ! hoy/manana/ahorita/ahora/esta/ese [semana/vez/dia] no [puedo/podre]
    ! esta vez no
    ! ahorita no
    ! pero no
    ! lo siento
    ! disculpe/disculpen/perdon/perdone [pero] no
    ! desafortunadamente/lamentablemente
    ! me queda/es muy lejos/retirado/imposible/dificil
    ! queda/esta muy lejos
    ! muy lejos [para/de] [mi]
    ! estoy [en/muy/fuera/bien] [el/mi] trabajando/trabajo/ocupada/ocupado/clase
    estoy [muy] enferma/enfermo
    ! estoy [muy] enferma/enfermo $
    ! ando trabajando/ocupada/ocupado/fuera
    ! tengo que trabajar
    ! trabajo ese/hoy/manana/a/esa
    ! no estoy disponible/en
    ! no tengo carro/tiempo/gasolina/licencia $
    ! mi carro no/esta [prende/sirve/descompuesto]
    ! mejor no
    ! otra vez sera
    ! otro dia
    ! para la otra
    ! la proxima [vez] $
    ! no creo [que] [pueda]
    ! busque/busquen a otro/otra/alguien
    ! no me es posible
    ! no se puede
    ! no quiero $
    ! no manejo
    ! tampoco
    ! fijese que no
    ! no ando/estoy fuera/en
    ! ando fuera
    ! esta/ese/esa/hoy/por [vez/dia/ahora/semana] no [se] [va/voy/me] [a] [poder/puedo/podre/sera]
    ! no se va a poder
    ! no va a ser/poder posible/ser
    ! no me va a ser/dar
    ! no voy/va a poder/alcanzar
    ! ^ no mija/mijo/fijese/fijate/pues/esta/ese/hoy/me/manana/tengo/alcanzo/llego/trabajo/ando/creo/mi/va/que/amigo/joven/sera/manejo/cargo/hablo
    ! me da [mucha] pena pero
    ! ese/esa/esos/ese/hoy/manana dia/hora/tarde/noche/dias/semana trabajo/tengo/estoy/ando/no/salgo/me
    ! se me complica/dificulta/hace [dificil/imposible/tarde/complicado/pesado]
    ! se me hace imposible/dificil
    ! no alcanzo/llego a/hasta [llegar]
    ! no me da [el/la/tiempo/chance/vida]
    ! no tengo chance/tiempo/espacio/como/permiso/oportunidad ese/hoy/manana/esta/ahorita/de
    ! no tengo chance
    ! no cuente/cuenten/cuentes conmigo [para/esta/hoy/esa]
    ! tendra/tiene/va que/a ser/tener otro/otra
    ! que mas quisiera
    ! ojala/quisiera/gustaria/encantaria pudiera/pero/poder pero/no [puedo]
    ! ojala pudiera
    ! quisiera pero
    ! me encantaria pero
    ! tengo/traigo turno/doble/guardia/chamba [doble/ese/hoy/a]
    ! tengo/traigo clases/clase/examen/reunion/junta $
    ! estoy/ando/toy hasta/full/bien [el/la/ocupada/ocupado/tope/gorro/madre/full]
    ! no doy abasto
    ! no es lo mio
    ! ya no cargo/manejo/puedo/hago [cosas/pesado/de] [noche] $
    ! ^ paso [esta/por/gracias/vos/de/mijo]
    ! nel pastel
    ! ^ nones/nanai/nelson/nope/nop/niguas/ni
    ! ni modo
    ! va a estar/ser dificil/canijo/cabron/complicado/imposible
    ! esta dificil/canijo/cabron/complicado/duro
    ! en otra ocasion
    ! para/a la proxima
    ! sera otra/para/en [vez/otra/la]
    ! por el momento no
    ! por ahora no [puedo/gracias]
    ! ando/estoy en jersey/filadelfia/otro/philly/la [chamba/calle] $
    ! ando/estoy fuera/lejos/malita/malo/mala/ocupada/ocupado/trabajando
    ! me agarra/agarran/agarras ocupada/ocupado/trabajando/lejos/manejando
    ! ya tengo compromiso/planes/otro/algo
    ! tengo otro/un compromiso
    ! no gracias
    ! gracias pero no
    ! se enfermo la/el/mi nina/nino/hija/hijo/bebe $
    ! se me enfermo la/el/mi
    ! no me animo/atrevo/siento/conviene/queda
    ! lamentablemente/desafortunadamente/desgraciadamente/infortunadamente estoy/no/ese/esa/tengo/hoy/ando/trabajo [no] [fuera/de]
    ! no puedo trabajo
    ! no puedo $
    ! ^ hoy/manana imposible/no/dificil
    ! ^ imposible
    ! imposible $
  `,
  done: `
    ! ^ listo/lista/hecho/hecha/terminado/terminada/terminamos/termine/completo/completado/cumplido/finalizado
    ! ^ listo $
    ! ^ ya $
    ! ya esta/quedo/termine/terminamos/estuvo/fue/se todo/listo/hecho/hizo/arreglo/arreglado/resuelto
    ! ya quedo/termine/terminamos/estuvo/acabe/acabamos/cumpli
    ! ya esta [todo] [listo/hecho/arreglado/resuelto]
    ! todo listo/bien/salio/quedo/hecho
    ! mision cumplida
    ! trabajo hecho/terminado
    ! ya [lo/la/los/las/le/se] [la/lo/los/las] deje/lleve/entregue/recogi/traje/llevamos/dejamos/entregamos/hice/di/arregle/compre/ayude/cuide
    ! la/lo/los/las deje/lleve/entregue/recogi/traje en/a/con
    ! entregue/entregamos/entregado/entregada/deje [la/el/los/las]
    ! ya [me/nos/lo/la/le] llego/llegaron/trajeron/llevaron/dieron/entregaron/arreglaron/ayudaron/recogieron/trajo/llevo/arreglo/ayudo/atendieron [la/el/los/las]
    ! ya recibi/recibimos [la/el/los/las/mis]
    ! ya tengo la/el/los/las/mis
    ! me/nos/la/lo [la/lo] llevaron/trajeron/ayudaron/entregaron/arreglaron/recogieron
    ! ya llegamos/llegue/regresamos [a/bien/con] [casa/bien/salvo]
    ! llegamos/llegue bien/con
    ! ya fui/fuimos
    ! vino [y] [el/la/mi] [voluntario/voluntaria/muchacho/vecino/senora/senor]
    ! ya vino/vinieron
    ! vinieron y
    ! recibi/recibimos [la/el/los/las/mi/todo]
    ! salio [todo/muy] bien
    ! todo bien ya/con
    ! si llego/vino/vinieron/llegaron
    ! ✅
    ! vino ... y arreglo/ayudo/trajo/limpio
    ! ya se hizo/arreglo
    ! ya [la/lo/los/las/le/les/se/me/nos] [la/lo/los/las/le] deje/lleve/entregue/recogi/traje/llevamos/dejamos/entregamos/hice/di/arregle/compre/ayude/cuide/traduje/limpie/palee/pasee/corte/instale/pinte/repare/cambie/acompane/visite/recogimos/trajimos/hicimos/dimos/arreglamos/compramos/cargamos/paleamos/movimos/ayudamos/llene
    ! ya [me/nos/lo/la/le/les/los/se] [lo/la/los] llego/llegaron/trajeron/llevaron/dieron/entregaron/arreglaron/ayudaron/recogieron/trajo/arreglo/ayudo/atendieron/instalaron/cambiaron/cortaron/limpiaron/compraron/tradujeron/leyeron/palearon/hicieron/repararon/destaparon/pasaron/cuidaron/prestaron/regalaron [el/la/los/las/todo/bien/a]
    ! ya quedo/quedamos/estuvo/acabe/acabamos/cumpli/cumplimos/termine/terminamos/finalice/finalizamos
    ! ya funciona/prende/prendio/sirve/jala/calienta/tenemos/hay luz/calefaccion/agua/gas/otra/bien/el/la
    ! ya tengo/tenemos/traigo la/el/los/las/mis/mi comida/medicina/panales/cuna/cama/ropa/mandado/silla/leche
    ! ya comimos/comieron/cenamos/comio
    ! ya regresamos/volvimos/llegamos/salimos [de/del/con/a/bien] [la/casa/cita/doctor/todo]
    ! ya regrese/volvi/llegue/sali de/del/con la/el/ella cita/doctor/casa/clinica
    ! se la/lo/los/las deje/dejamos/entregue/di/entregamos/lleve a/con/en [la/el/su]
    ! [la/el] senora/senor/abuelita/paciente/nina/nino [ya] [esta/quedo/llego] en/a/con su casa/mama/clinica/cita
    ! todo salio/estuvo/quedo/fue bien/perfecto/excelente/de/rebien/al
    ! ^ entregado/entregada/listos/finiquitado/resuelto/terminada/concluido/completada
    ! ^ ya estuvo/quedo/esta/termine/fue
    ! vino/vinieron/paso/pasaron/llego/llegaron ... y me/nos/lo/la/ya [lo/la/nos] dejo/trajo/arreglo/ayudo/llevo/dejaron/trajeron/ayudaron/llevaron/instalo/corto
    ! me/nos/la/lo [la/lo] dejaron/dejo/trajeron/arreglaron/instalaron/llevaron bien/en/como/a/ayer [la/casa/nueva/nuevo/tiempo]
    ! dejada/dejado/entregada/entregado en/con/a
    ! mandado/viaje/trabajo/tarea/encargo/servicio hecho/cumplido/completo/terminado/completado
    ! todo en orden
    ! ya apagaron/controlaron/arreglaron/pusieron el/la/los incendio/fuego/luz/gas/agua/calefaccion
  `,
  cancel: `
    ! ^ cancelar/cancela/cancelo/cancele/cancelen/cancelado/cancelacion/anular/cancelalo
    ! cancelar/cancela/cancelo/cancele/cancelen/anular [mi/el/la/todo/lo] [pedido/solicitud/ride/viaje/cita/peticion/que/de/del]
    ! quiten/retiro/retirar mi/el/la/todo/lo pedido/solicitud/ride/viaje/cita/peticion
    ! quiero/necesito/tengo/favor [de/que] cancelar
    ! olvidelo/olvidalo/olvidenlo
    ! ^ dejelo/dejalo/dejenlo
    ! dejelo/dejalo/dejenlo asi/ya
    ! no importa ya
    ! ^ no importa
    ! ya no lo/la/los/las/le/me/hace/es necesito/ocupo/necesitamos/ocupamos/necesita/falta/necesario/quiero
    ! ya no hace falta
    ! ya [lo/la/me/nos/los] consegui/conseguimos/resolvi/resolvimos/encontre/encontramos/arreglamos/solucione
    ! ya [alguien/mi/me/nos/la/lo] [va] [va] [hijo/hija/vecino/vecina/hermana/hermano/sobrino] [me/nos/va/la/lo] [a] llevar/lleva/ayudo/ayuda/trajo/ayudar/trae
    ! consegui [quien/ride/a/ya/otro/otra]
    ! mi hijo/hija/vecino/vecina/hermana/hermano/sobrino/prima me/nos/la/lo va/lleva/puede/ayuda
    ! cambie/cambiaron/cambio de/la/el/mi opinion/cita/planes/idea/parecer
    ! cambio de planes
    ! me [la] cancelaron/cambiaron/movieron/pospusieron [la/mi] [cita]
    ! [la] cita [se/fue/esta/ya] cancelo/cancelada/cancelaron/movio/pospuso/cambio
    ! se cancelo/pospuso/suspendio
    ! falsa alarma
    ! ya estoy/estamos bien
    ! ya no vengan/manden/venga/busquen/manden/se
    ! ya no [manden/envien] a nadie
    ! no vengan/manden [ya/a] [nadie]
    ! siempre no
    ! al final/cabo no
    ! me/se [me] salio/surgio/presento algo/un/una [compromiso/emergencia/imprevisto]
    ! surgio/salio algo
    ! no voy/podre/puedo a/ir/llegar/poder [poder] [llegar/ir/llevar/llevarla/llevarlo] [siempre/manana/hoy/ya/despues]
    ! no voy a poder [ir/llegar/llevar/llevarla/hacerlo]
    ! ya no puedo/podre/podria/voy ir/llevarla/llevarlo/hacerlo/a/llegar/ayudar/hoy/manana
    ! ya no puedo/podre/podria $
    ! tengo que cancelar
    ! me enferme
    ! suelto/dejo/renuncio [el/la/al/a] #
    ! ^ suelto/soltar
    ! ya no quiero el/la/nada/ir
    ! ya se arreglo/resolvio
    ! ya vino el super/landlord/dueno
    ! mejor busquen/busque a otro/otra
    ! mejor cancelen/cancelenlo/cancelelo
    ! cancelenlo/cancelelo/cancelenla
    ! ya no voy a necesitar/ocupar
    ! ya se compuso/arreglo/resolvio/soluciono/quito
    ! cancelame/cancelenme/canceleme/cancelenle/anulame/anule/anulen lo/mi/la/el/mis/todo
    ! quita/quitame/quiteme/borra/borre/borren/bajen/baje/retiren/retire/eliminen/saquen lo/mi/la/el/mis pedido/solicitud/peticion/ride/mandado/cita/viaje
    ! borra/borre/borren/quiten/quita/quite mi/el/lo pedido/solicitud/peticion/ride/viaje/de/del [#]
    ! ya no hace/hacen/es/va/van/vamos/voy/lo/la/los/quiero/ocupo/necesito/ocupamos/ocupa/necesitamos/necesitare [a] [falta/necesario/necesitar/ocupar/hacer/ir]
    ! no se moleste/molesten/preocupe/preocupen [ya/mas/en]
    ! ya [me/nos/lo/la/los/te] [lo/la] consegui/conseguimos/resolvi/resolvimos/encontre/encontramos/compre/compramos/prestaron/regalaron/dieron/solucionamos/arreglaron [quien/otro/uno/una/ride/por]
    ! ya [me/nos] consiguio/ayuda/lleva/llevan/presto/regalo/compro mi/la/el/un/una
    ! mi @pariente [ya] [si] [me/nos/la/lo/le] va/lleva/puede/ayuda/trae/trajo/consiguio/compro/llevo/presto/arreglo/cuida [a/la/lo/el] [llevar/cuidar/traer]
    ! ya [tengo/tenemos/hay/encontre/consegui] quien me/nos/la/lo/le [lleve/lleva/ayude/cuide]
    ! ya tengo/tenemos/consegui quien/ride/con/como
    ! me/nos/le/la cambiaron/movieron/cancelaron/pospusieron/suspendieron/reprogramaron/adelantaron/atrasaron [la/el/mi/el/para] [cita/dia/hora/turno]
    ! siempre/al no/final/fin no/ya [voy/vamos/ocupo/necesito/puedo/va] [a/poder]
    ! voy a quedar/tener/fallar mal/que [cancelar/fallar/fallarles]
    ! les/le/te fallo/falle/quedo/voy [mal/a] [fallar/quedar]
    ! me rajo/raje/bajo/salgo/retiro de/del [lo/ese/esa/viaje/pedido]
    ! no me/nos/la/lo esperen/espere [ya/hoy/manana]
    ! ya no voy/vamos/puedo/podre/podemos/podria/alcanzo [a] ir/llevarla/llevarlo/llegar/poder/pasar/recoger/hacerlo/recogerla/llevar
    ! no voy/vamos/va a poder/alcanzar/llegar [a] [ir/llevar/llevarla/pasar/recoger/cuidar/hacerlo/llegar/por/con]
    ! se me descompuso/poncho/averio/enfermo/murio/presento/complico/junto/atraveso/cruzo [la/el/mi/algo/un/una] ... no [voy/puedo/podre/va]
    ! me/nos/se [me/nos] salio/surgio/presento/atraveso/cruzo algo/un/una/otra [compromiso/imprevisto/chamba/emergencia/cosa]
    ! tuve/tengo un/una imprevisto/emergencia/percance/contratiempo
    ! me toco/toca trabajar/doblar/turno
    ! me llamaron/hablaron del/de/para [la] trabajo/escuela/chamba
    ! busquen/busque/consigan/mandan/manden/pongan [a/mejor/mejor] otro/otra/alguien/reemplazo
    ! mejor ya/siempre no
    ! dejelo/dejalo/dejenlo/olvidalo/olvidelo/dejemoslo asi/ya/para/no/mejor
    ! ya [se] arreglo/resolvio/compuso/soluciono/destapo/prendio/paso/quito solo/sola
    ! ya estoy/estamos/esta mejor/bien/resuelto [gracias]
    ! ya llego/regreso/volvio la luz/calefaccion/agua
    ! ya llego mi @pariente
    ! pospon*
    ! suelto/dejo/solto/devuelvo el/la/lo #
    ! no voy/podre/alcanzo/puedo a llegar/ir/alcanzar ... se me poncho/descompuso/averio/enfermo/pincho
  `,
  status: `
    ! ^ estado/estatus/status $
    ! ^ ? $
    ! [que/alguna/hay/tienen/tiene] noticia/noticias/novedad/novedades/razon/respuesta
    ! alguna noticia/novedad/respuesta
    ! [y/que] [que] paso con [mi/lo/el/la]
    ! que paso
    ! que hubo/onda con/de [mi/lo]
    ! encontraron/encontro/hallaron/consiguieron/consiguio [a] [alguien/quien/chofer/voluntario] [ya]
    ! hay alguien/quien/chofer ya
    ! ya encontraron/consiguieron/hallaron/tienen/hay/saben/contestaron/acepto/respondio/tienen [a] [alguien/quien/algo/chofer]
    ! ya hay alguien/quien
    ! ya alguien acepto/contesto/dijo/me
    ! [si/va/van] [va/van] a venir/pasar/llegar/recoger/recogerme [alguien/por/mi] [o/hoy/manana/si]
    ! si/siempre va/van a venir/pasar/llegar
    ! va a venir alguien
    ! viene/vienen alguien/hoy/o/ya/por [mi/no]
    ! quien [es/me/nos/la/lo] [el/la/que] [va/viene] [a] viene/vendra/pasara/recogera/recogerme/llevarme
    ! quien viene/vendra/va/pasa
    ! quien me va a llevar/recoger/ayudar/traer
    ! a que hora [me/nos/la/lo/va/van/es/viene/llega/pasan] [va/van/viene/llega/vienen/llegan/pasan/pasa/recogen/a] [a] [pasar/llegar/recoger/venir/por]
    ! a que hora viene/llega/pasan/pasa/vienen/llegan/vendra/llegara/recogen
    ! a que hora me/nos/la/lo va/van/recogen/recoge
    ! cuando [me/nos/va/van/llega/viene] [va/van] [a] llega/viene/pasan/vienen/llegan/llegar/venir/saber/contestan/avisan/traen
    ! donde esta/viene/va/andan mi/el/la/los [ride/chofer/comida/voluntario/pedido]
    ! por donde viene/van
    ! sigo/seguimos/todavia/aun [estoy/estamos/sigo] [en] esperando/espera
    ! todavia estoy/estamos/sigo esperando
    ! estoy/estamos/llevo esperando
    ! nadie [ha/me/nos] [ha] venido/llegado/llamado/contestado/contesta/viene/llega/llego/vino
    ! no ha/han/he venido/llegado/llamado/contestado/sabido/recibido [nadie/nada]
    ! como va/van/esta/sigue mi/lo/el/con [pedido/solicitud/peticion/mio/de]
    ! como va/van
    ! en que quedo/quedamos/va [mi/lo/con]
    ! cuanto [tiempo] falta/tarda/tardan/tiempo
    ! [si] recibieron/leyeron/vieron/llego mi [mensaje/solicitud/pedido]
    ! recibieron mi
    ! sigue en pie
    ! esta confirmado/confirmada/segura/seguro [mi/el/la]
    ! tengo chofer/ride ya
    ! ya tengo chofer/ride/quien
    ! mi [pedido/solicitud] #
    ! va a venir/llegar/pasar
    ! ya viene/vienen/mero
    ! todavia va/van/viene
    ! ^ y mi/el/la ride/comida/pedido/medicina/chofer
    ! y mi ride/comida/pedido
    ! todavia/aun nada
    ! ^ nada todavia/aun
    ! hay algo
    ! si/alguien que pueda o no
    ! pueden o no
    ! o no $
    ! tienes/tenes/tienen/tiene/hay/alguna/hubo [alguna] noticia/noticias/novedad/novedades/razon/respuesta/informacion/avance [de/del/sobre/con] [mi/lo/#]
    ! que hubo/onda/pasa/paso/pedo/dicen/dijeron/sucedio/novedad con/de/del/sobre mi/lo/el/la/los/mis/#
    ! ^ y [que] mi/mis/lo/el/la/los/las @pariente/ride/comida/pedido/medicina/chofer/panales/cama/mandado/despensa/silla/mio/cosas/ropa/sofa/mia/de/viaje/solicitud/voluntario $
    ! ^ y mis/mi panales/ride/comida/pedido/medicina/medicinas/cama/mandado/despensa/silla/cosas/ropa/chofer/cuna/leche/viaje
    ! ^ y lo mio/de/del
    ! lo mio [#] [ya/como/sigue/que]
    ! lo del/de # [ya/como/sigue/que]
    ! y la/el comida/ride/despensa/medicina/voluntario/chofer ya/cuando/si/que/no
    ! ya [casi] viene/vienen/llega/llegan/sale/salen/salio/salieron/mero/va/van/anda/andan el/la/los/las/mi/mis/con/por/para/alguien [muchacho/senora/chofer/comida]
    ! ya viene/vienen/llega/salio/mero/casi
    ! en que va/van/quedo/quedamos/anda/paro/termino [lo/mi/la/el]
    ! como va/van/sigue/anda/vamos [con] [lo/mi/el/la/mio]
    ! sigue/siguen/todavia/aun en/sigue/va/siguen [en] [pie] [lo/el/la/mi]
    ! todavia/aun/siempre viene/vienen/va/van/sigue/pueden [a/por/el/la/en] [venir/pasar]
    ! cuanto/cuantos [tiempo/mas] tarda/tardan/falta/demora/demoran/tardara/minutos/se [tarda/va]
    ! [si] viene/vienen/va/van o/a no/que
    ! ya me/le/nos/la/lo asignaron/apuntaron/anotaron/consiguieron/encontraron/pusieron/agendaron [chofer/quien/alguien/ride/a]
    ! quien me/nos/le toco/toca/asignaron/va/recoge/lleva/viene $
    ! quien va a venir/pasar/llevar/llevarme/recogerme
    ! a que hora pasan/me/llega/viene/recogen/vienen/nos/la/lo/van/llegan/salen/pasa [recogen/por/el/la/los/a/llevan/traen/lleva]
    ! me/nos confirma/confirman/confirmas [si/la/el/lo/que]
    ! puede/pueden/podria/podrian confirmar/confirmarme
    ! pudieron/pudo/lograron/alcanzaron [a] encontrar/conseguir/hallar
    ! encontraron/hallaron/consiguieron/encontro/consiguio [ya] [a] [alguien/quien/chofer/ride/algo/interprete] [ya/para/del/de] [lo/mi/#]
    ! ya encontraron/hallaron/consiguieron/consiguio/encontro/hay/tienen/salio [a/algo/alguien/quien]
    ! estoy/toy/sigo/estamos en [la] lista/espera/turno
    ! no he/hemos/han/me [han/sabido/recibido] sabido/dicho/recibido/contestado/avisado/llamado/confirmado/oido [nada/todavia]
    ! no me/nos han/ha dicho/contestado/avisado/llamado/confirmado/asignado [nada]
    ! aqui/todavia/aun sigo/estoy/estamos/espero/esperando [esperando/en]
    ! llevo/llevamos/tengo [#/una/dos/tres/rato/todo/horas/dias] [hora/horas/dias/dia/rato/semana] esperando
    ! se acordaron/olvidaron de mi/mi/nosotros/lo
    ! me olvidaron/olvidaron/dejaron [de]
    ! que dijeron/dicen/paso/hubo [de/con/por] [fin/lo/mi]
    ! por fin si/va/van/viene/hay/que
    ! le/les llego/llegaron mi/mis mensaje/solicitud/pedido
    ! recibieron/vieron/leyeron/les [llego] mi/lo/el [mensaje/solicitud/pedido/que]
    ! ya salieron/salio/vienen/viene para/por/con/aca/alla [aca/mi/el/la]
    ! donde/por [donde] anda/viene/esta/andan/vienen/quedo/va el/la/mi/los/las/que chofer/senor/senora/voluntario/ride/muchacho/muchacha/comida/lleva/trae
    ! aceptaron/aprobaron mi/la solicitud
    ! [el/del/mi] pedido/solicitud/caso/numero # como/que/ya/va/sigue
    ! del # que/hay/ya/como se/supo/saben/sabe/hay/va
    ! no me/nos ha/han escrito/llamado/llevado/traido/mandado/buscado/recogido/contestado/dicho [nada/nadie/todavia/aun]
  `,
  stop: `
    ! ^ alto/parar/baja/pare/paren/stop/basta/detener/detenganse/desuscribir/salir/termina/desinscribir/arret $
    ! ^ alto/baja/parar/paren ya/todo/mensajes
    ! ^ dar/darme/quiero/darse [darme] de baja
    ! de baja
    ! deme/denme/darme/dame de baja
    ! no/nunca [me/quiero/deseo/nos] [que] [me] manden/escriban/mande/escriba/molesten/moleste/envien/envie/contacten/texteen/mandes/escribas/textien/textees/mensajeen [mensajes/mas/nada/textos/por/estos]
    ! no me/nos [vuelvan/vuelva/sigan/esten/anden/quiero] [a/que] [me] mande/manden/escriban/escriba/molesten/moleste/envien/contacten/escribir/mandar/molestar/mandando/escribiendo/texteen/molestando/escribas/molestes/mandes [mas/mensajes/nada]
    ! [ya] no quiero/deseo/mas ... mensajes/textos/mensajitos
    ! no quiero/deseo [que] [me] [recibir] [mas] manden/lleguen/escriban/recibir/molesten
    ! no mas/quiero [recibir/mas/sus/estos/los] mensajes/textos/mensajitos/spam
    ! no mas mensajes/textos
    ! dejen/deje/deja/dejenme/paren/pare/pares/basta [ya] [de] mandar/molestar/escribir/mandarme/molestarme/escribirme/enviar/chingar/joder/textear/enviarme/mensajes/fastidiar/mandando/mandarnos
    ! dejen/deje/deja/paren/pare de mandar/molestar/escribir/mandarme/molestarme/escribirme/enviar/chingar/joder/textear/enviarme/fastidiar
    ! dejenme/dejeme/dejame en paz
    ! dejen de
    ! dejenme en
    ! quiten/quitenme/quiteme/quitame/saquenme/saqueme/sacame/borrenme/borreme/remuevanme/eliminenme/retirenme [mi/el] [numero/nombre] de [la/su/esta/esa/sus] [lista]
    ! quitenme/quiteme/saquenme/sacame $
    ! quitenme/quiteme/saquenme/sacame/borrenme/borreme de
    ! quiten/quite/saquen/borren mi numero de
    ! borren/borre/quiten mi numero [de]
    ! no me llamen/llame mas/nunca
    ! no vuelvan a
    ! quiero/deseo/quisiera salirme/salir/darme/cancelar [de] [la/esta/este/mi/baja] [lista/grupo/suscripcion/programa]
    ! salirme de
    ! cancelen/cancelar/cancele mi/la suscripcion
    ! ya basta [de/con]
    ! basta de
    ! vayanse al/a
    ! largense
    ! voy a bloquear/bloquearlos/reportar/denunciar [este/los/estos]
    ! los voy a bloquear/reportar
    ! quien les dio mi
    ! no estoy interesada/interesado
    ! no me interesa [nada/esto/mas/su]
    ! ya me canse de
    ! hartos/harta/harto de
    ! chinguen
    ! vete al
    ! ya callense
    ! no quiero saber [nada] [mas] [de]
    ! no quiero nada
    ! ^ basta
    ! basta ya
    ! dejen/deje/deja/dejenme/dejeme/dejame/paren/pare/pares/para/basta/parenle/parale/ya [ya] de [ya] [estar] fregar/friegue/joder/chingar/mamar/hinchar/romper/fastidiar/estar/molestar/mandar/escribir/texting/textear/bombardear/insistir/acosar/mensajes/mensajitos/fregando/molestando
    ! tanto/tantos/tanta/demasiados/puros/muchos mensaje/mensajes/mensajito/mensajitos/texto/textos
    ! saquenme/sacame/saqueme/bajenme/bajame/quitenme/quitame/quiteme/borrenme/borrame/borreme/eliminenme/remuevanme/desapuntenme/desinscribanme/retirenme/desuscribanme/desuscribeme/descarteme [ya/mi] de/d [la/su/esta/esto/aqui/ahi/eso/ese/este/esa/sus/todo] [lista/grupo/mierda/cosa]
    ! desapuntenme/desinscribanme/desinscribirme/desuscribirme/desuscribanme/desuscribeme/desinscribeme
    ! saquen/quiten/saca/quita/borra/borren/elimina/eliminen/remuevan mi/este/el numero/telefono/celular/nombre de [la/su/esta/sus/ahi]
    ! me pueden/puede/podrian/podria sacar/quitar/borrar/eliminar/remover/dar de la/su/esta/ahi/baja/este/aqui [lista/grupo]
    ! me quiero/quisiera salir/borrar/dar de la/su/esta/ahi/baja/este/aqui [lista/grupo]
    ! pueden/puede/podrian/podria sacarme/quitarme/borrarme/eliminarme/removerme/darme de la/su/esta/ahi/baja/este/aqui [lista/grupo]
    ! quiero/quisiera/deseo/prefiero que me saquen/quiten/borren/eliminen/den/remuevan de [la/su/esta/baja]
    ! ya no quiero/deseo/queremos/quisiera/me [que/me/interesa] participar/estar/pertenecer/seguir/continuar/recibir/saber/ser/mensajes/textos/manden/escriban/molesten/lleguen/interesa/avisen
    ! ya no me interesa
    ! no deseo/quiero/quisiera/queremos [ya/mas/seguir] participar/pertenecer/continuar/recibir/recibiendo/estar [mas/en/nada/sus]
    ! prefiero/preferiria no recibir/participar/seguir
    ! ya no [me] avisen/escriban/manden/molesten/contacten/texteen/lleguen/mande/escriba/moleste/escribas/mandes/textees [nada/mas/mensajes]
    ! no me [esten/ande/anden/este/sigan/siga/vuelvan/vuelva] [a] escriban/mandes/escribas/escribais/mandeis/texteen/textees/jodan/jodas/chinguen/friegues/frieguen/molesten/fastidien/fastidie/hinches/hinchen/spammeen/jodas/chingues/escribiendo/mandando/texteando/jodiendo/chingando/molestando
    ! que [ya] [no] me dejen/deje/dejes/manden/escriban/molesten/lleguen/lleguen en/mas/mensajes/nada/de
    ! que ya no/dejen me/de [manden/escriban/molestar/mandar/lleguen/molesten/mande/escriba]
    ! favor/por/les/le [favor/pido/ruego/suplico/agradeceria/agradecere/agradezco] [de/que/favor] no [me/mandar/mandarme/escribir/escribirme/enviar/enviarme/molestar/molestarme/contactarme] [me] mandar/mandarme/escribir/escribirme/enviar/enviarme/molestar/molestarme/contactarme/manden/escriban/envien/mande/escriba/molesten/mas
    ! yo [nunca/no/jamas] [me] [nunca] apunte/inscribi/suscribi/registre/pedi/autorice [a/esto/en/estos/nada] [esto/mensajes]
    ! nunca/no/jamas me/les/di apunte/inscribi/suscribi/registre/permiso/autorice
    ! no/nunca autorizo/autorice/consiento [a/que/mensajes]
    ! cancelar/cancelen/cancela/cancele/quiero/terminar [cancelar/terminar/mi] [mi/la] suscripcion/membresia/participacion/registro/mensajes/textos/alertas
    ! stop/unsubscribe/alto/basta/para/parar/paren/pare mensajes/textos/messages/texting/ya/por [favor]
    ! ^ stop/alto/paren/pare/parale/parenle/unsubscribe/baja/desuscribir/desuscribirme/desinscribirme/salirme/salir/terminar/fin $
    ! me quiero/voy/puedo/como salir/salgo/dar/doy/salirme/borrar/borro/desuscribo [a] [de] [esto/aqui/este/esta/la/baja/ustedes]
    ! me doy/salgo/borro de baja/este/esta/aqui/esto [grupo/lista]
    ! como me salgo/borro/desuscribo/quito/doy [de]
    ! como salgo/cancelo/paro/quito/detengo de/los/esto/estos/este/mensajes [esto/aqui/mensajes]
    ! metanse/metase/metete sus/los/tus/su [mensajes/textos]
    ! me tienen/tiene harta/harto/cansada/cansado/hasta/podrida/podrido/frita/frito
    ! harta/harto/hartos/cansada/cansado/fastidiada/aburrida/podrida de/con sus/tus/tanto/los/estos/tantos/ustedes/recibir
    ! largo/largense/vayanse/vete de/al/pal aqui/carajo/diablo/chingada/mierda/infierno
    ! pierdan/olviden/borren/olvida/pierde mi numero
    ! pierdanse/esfumense
    ! ^ bloqueado/bloqueada/bloqueados/reportados $
    ! bloqueo/bloqueare este/los/su/el
    ! los/te/las/lo bloqueo/bloqueare/reporto/denuncio/demando
    ! no/ya molesten/moleste/jodan/chinguen/frieguen/fastidien/friegue/molestes [mas/ya]
    ! ya [estuvo/esta/me] estuvo/cansaron/hartaron/aburrieron/tienen bueno/suave/harta/harto
    ! ya me cansaron/hartaron/aburrieron
    ! no necesito/ocupo sus/mas/estos/recibir/tus mensajes/textos
    ! ya parenle/parale/paren/pare/basta con/de/a los/sus/tantos/tanto/mandar/escribir [mensajes/mensaje/textos]
    ! no/dejara/dejaran [me] [de] mandara/mandaran/escribiera/escribieran/molestara/molestaran/enviara/enviaran/contactaran/llegaran/mandaras/escribieras/mandarme/escribirme [mas/mensajes/textos]
    ! abstenganse/abstengase de mandarme/mandar/escribirme/escribir/enviarme/enviar/contactarme/molestar
    ! dejenme/dejeme/dejame/dejen tranquila/tranquilo/quieta/quieto/sola/solo/ya/descansar [con] [sus/tus/ya]
    ! remuevan/quiten/borren/eliminen/saquen/remueva/quite/elimine mi/este/el numero/telefono $
    ! ya no mas mensajes/textos/mensajitos
    ! no quiero que me sigan/esten/vuelvan [a] mandando/escribiendo/molestando/escribir/mandar/molestar
  `,
  start: `
    ! ^ empezar/comenzar/iniciar/inicio/alta/unirme/inscribir/inscribirme/suscribir/start/suscribirme/unirse/registrar/registro $
    ! quiero/quisiera/como/puedo/deseo/gustaria/queremos [me/nos/puedo] [puedo/hago] [para] inscribirme/inscribir/apuntarme/apuntar/unirme/unir/registrarme/participar/entrar/suscribirme/anotarme/inscribo/apunto/registro/unirnos/inscribirnos/recibir
    ! me quiero apuntar/inscribir/unir/registrar/anotar
    ! como me inscribo/apunto/registro/uno/anoto/suscribo
    ! inscribanme/apuntenme/registrenme/anotenme/suscribanme/agreguenme/inscribame/apunteme/incluyanme/ponganme/metanme [otra/de/en] [vez/nuevo/la]
    ! quiero/quisiera ser parte/miembro
    ! quiero/quisiera volver a [recibir/entrar/inscribirme]
    ! volver a recibir/empezar
    ! [otra/de] vez/nuevo quiero/manden/mandenme
    ! mandenme/manden [otra] [vez] mensajes otra/de
    ! ya quiero recibir
    ! vuelvan a mandarme/mandar/escribirme
    ! actívenme/activenme/activar
    ! puedo registrar/registrarme/inscribirme/unirme/apuntarme
    ! me puedo registrar/inscribir/unir/apuntar
    ! quiero/quisiera/queria/deseo/podria/gustaria [gustaria/puedo/quiero/podria] meterme/unirme/inscribirme/apuntarme/anotarme/registrarme/suscribirme/participar/pertenecer/sumarme/integrarme/agregarme [a/en/al]
    ! como/donde [me/puedo/hago/hacemos/se/le] [hago/hace] [para/pa] inscribo/inscribirme/apunto/apuntarme/anoto/anotarme/registro/registrarme/uno/unirme/entro/entrar/meto/meterme/suscribo/inscribe/apunta/registra/sumo
    ! me/nos apuntan/inscriben/agregan/registran/anotan/meten/ponen/sumas/agregas/apuntas [en/a/al/porfa] [la/el] [lista/grupo]
    ! me/nos pueden/puede/podrian/podria apuntar/inscribir/agregar/registrar/anotar/meter/poner/sumar/incluir/reactivar [en/a/al]
    ! apuntame/apunteme/anotame/anoteme/metanme/meteme/metame/ponganme a/en/al/otra/de la/el/lista/grupo/programa/vez/nuevo
    ! agregame/agregueme/agreguenme/sumenme/sumame/incluyeme/incluyanme/inscribeme/inscribame/registrame/registreme/suscribeme [a/en/al/otra/de] [la/el/lista/grupo/programa]
    ! reactivenme/reactiveme/reactivame/activeme en/a/al/la/el [lista/grupo/programa]
    ! ^ reactivenme/apunteme/anoteme/apuntame/anotame/apuntenme $
    ! reactivar/reactiven/reactive/activen/activar mi/el/la/mis cuenta/numero/servicio/suscripcion/mensajes
    ! quiero/deseo/quisiera volver [a] [recibir/estar/participar/entrar/inscribirme/unirme]
    ! vuelvan/vuelva/vuelve/volver a mandarme/escribirme/mandar/recibir/apuntarme/meterme/inscribirme/agregarme/mandarme
    ! ya quiero/deseo [volver] [a] recibir/participar/estar otra/mensajes/de
    ! ^ alta/inscripcion/inscribeme/inscribirse/unir/registrarme/empezar/empiezo/continuar/reanudar/suscripcion/comenzar/anotarme/apuntarme $
    ! quiero/quisiera ser/formar parte/miembro/de
    ! mandenme/mandame/mandeme/manden/envienme los/sus/otra/de/mensajes [mensajes/textos/vez/nuevo]
    ! darme/denme/deme/dame de alta
    ! quiero/quisiera/queria/deseo/gustaria entrar en/al [grupo/lista/programa]
  `,
  help: `
    ! ^ ayuda/info/informacion/instrucciones/opciones/comandos/help $
    ! que es/son/hacen/ofrecen/hace esto/este/ustedes/eso/servicio/numero [de/dan]
    ! que hacen/ofrecen
    ! que clase/tipo/servicios [de] [servicio/servicios/ayuda] [dan/ofrecen/hacen/tienen]
    ! que ayuda dan/ofrecen/hay
    ! que es esto/este/eso
    ! [en/con/de] que [me/nos/cosas/pueden/puede/tipo] [pueden/puede] ayudan/ayudar/consiste/ayuda/trata/ofrecen
    ! como sirve/trabaja/uso/pido [esto/este/para/usar/pide/pedir/el/la] [pedir/ayuda/usar]
    ! como se usa/pide/hace/usar
    ! como le hago
    ! como funciona/funcionan/trabajan
    ! como pido/hago/uso [para/pedir/usar] [pedir/ayuda]
    ! como puedo/se pedir/usar/pide/usa
    ! para que sirve/es/son
    ! de que se/es/trata
    ! quienes/quien son/eres [usted/ustedes]
    ! quien me escribe/habla/manda
    ! quienes son/hacen
    ? quien es
    ! quien es usted/este
    ! de quien es [este]
    ! de parte de quien
    ! de donde es/son/me/sacaron [escriben/mi/este]
    ! es/son/esto/seran [esto/esta/este] [es/de] gratis/gratuito/verdad/real/confiable/seguro/estafa/fraude/robot/maquina
    ! esto/eso/este/es [servicio] [es] gratis
    ! cuanto cuesta/cobran/vale/es/sale [esto/el/por/el/un]
    ! cobran [por/algo/ustedes]
    ! tengo/hay que pagar
    ! se paga
    ! tiene [algun] costo
    ! que horario/horarios/dias/horas/idiomas [tienen/abren/atienden/es/hablan]
    ! a que hora abren/cierran
    ! hablan/habla espanol
    ! hay alguien que hable espanol
    ! mas informacion
    ! quiero/quisiera/necesito [mas] informacion/info
    ! no entiendo [esto/como/nada/que/bien]
    ! no entendi
    ! expliqueme/explíquenme/expliquenme/me explican/explica
    ! que puedo pedir/hacer/escribir
    ! que tengo que hacer/escribir/mandar
    ! que significa
    ! soy robot
    ! es un robot/persona
    ! quien puede usar
    ! ^ menu $
    ! piden papeles/documentos
    ! necesito papeles
    ! esto que es
    ! que es
    ! [ustedes/y/esto/aqui] cobran/cobra/cobras algo/o/ustedes/por [que/algo]
    ! ustedes/aqui/esto se/cobran/cobra/cobras/pagan [paga/cobra]
    ! cobran o/algo/por/aqui/ustedes
    ! es/tiene [un/algun/con] costo/gratuito/gratis/cobro
    ! hay que/algun pagar/costo/registrarse/inscribirse/dar
    ! tengo/tenemos que pagar/dar/registrarme/inscribirme
    ! que/q es/onda/rollo/son/seria/hace/hacen/significa/ofrecen/dan/servicios/hacian [con] esto/eso/este/aqui/ahi/ustedes/ese/esta [numero/cosa/linea/servicio/programa]
    ! esto/eso/este que/de/para/como es/va/trata/que/hace/sirve/funciona/jala/se [trata]
    ! [y] esto/eso/este/aqui como/que funciona/jala/trabaja/onda/rollo/es/hace/uso
    ! como funciona/jala/trabaja/opera/va/anda/sirve esto/este/eso/la/el/aqui/ustedes
    ! como [se] [le] [hago/hace/hacemos/hacer] para/pa pedir/usar/solicitar/que/registrar
    ! como pido/solicito/uso/hago/mando/escribo ayuda/algo/un/esto/una/comida/ride/este
    ! que/cuales [tipo/clase/cosas/ayudas/servicios] [de] [ayuda/cosas/servicios] ofrecen/dan/hacen/tienen/brindan/prestan/ayudan/puedo/hay [pedir/ustedes]
    ! en/con que [me/nos/cosas/mas] ayudan/pueden/apoyan/puede/consiste/sirven [ayudar]
    ! de que/quien [se] trata/va/es/sirve [esto/este]
    ! para que sirve/es/son/me/sirven
    ! son/es/seran/seria/ustedes [son/de/del/la/una/un] [del/de/un/una] gobierno/iglesia/ciudad/migracion/reales/robot/maquina/organizacion/inmigracion/policia/bot/computadora/confiables/confiable/seguro/legal/estafa/serio/privado/anonimo/confidencial
    ! [me/nos/les] piden/pide/preguntan/pregunta/necesito/hay/tengo [que] [dar/ensenar/tener/pedir/mostrar] papeles/documentos/identificacion/social/ssn/id/estatus/residencia
    ! puedo/se puede confiar/usar [en/esto]
    ! hablo/estoy/es con/hablando/una/un [con] robot/maquina/persona/bot/quien [real]
    ! hasta que hora
    ! que horas/horario/horarios/dias/hora atienden/abren/trabajan/contestan/funciona/tienen/cierran/son/es
    ! atienden/trabajan/contestan/funciona/abren/hay/sirve los/en/de sabados/domingos/noche/fines/feriados/navidad/espanol
    ! quien/quienes [los] paga/manda/dirige/esta/patrocina/ve/lee/financia [esto/este/detras/mis/todo]
    ! quien/quienes son/es/eres/sos/habla/escribe/me [ustedes/usted/este/ese/esta] [escribe/esta]
    ! [quien/como/donde] les/te/le/consiguieron/sacaron/tienen dio/sacaron/tienen/consiguieron mi [numero]
    ! de donde/quien [es/son/me/sacaron/tienen/consiguieron/eres/sos]
    ! [no] comprendo/entiendo/entendi/se como/esto/nada/que/el/de/muy/bien funciona/usar/hacer/es/trata/mensaje/bien
    ! como se usa/pide/usan/maneja/hace/le
    ! que tengo que/hay hacer/escribir/poner/mandar/decir
    ! que hago/pongo/escribo/mando/digo [para/aqui/ahora]
    ! me/nos explica/explican/explicas/podria/dicen/dices/puede/pueden [explicar/decir] como/que/de/esto/bien
    ! quisiera/quiero/queria/necesito/deseo/me [mas] saber/informacion/info/informes/informarme/conocer [mas/como/que/de/sobre/acerca]
    ! a que se dedican
    ! informes/informe $
    ! es verdad que [ayudan/es]
    ! para quien es
    ! aqui [es] [donde] ayudan/piden/dan
    ! que palabras/comandos/opciones
  `,
  pause: `
    ! ^ pausa/pausar/descanso/vacaciones/pausado
    ! pausa/pausar/pausen/pausenme por/hasta/mis/los/de
    ! voy/necesito/quiero/tengo/vamos [a/que/tomar/tomarme] [un/a/tomar/tomarme] descansar/descanso/pausar/pausa/vacaciones/receso/respiro
    ! tomar/tomarme/tomare/tomando un/una/unos [descanso/pausa/respiro/dias/tiempo]
    ! voy a descansar/estar/salir/viajar [fuera/de/por/unos/un]
    ! no me/nos pregunten/pidan/llamen/busquen/manden/cuenten/texteen/escriban [nada/mas/por] hasta/por/esta/este
    ! no [me/cuenten/voy/estoy/estare/puedo] pregunten/voy/conmigo/disponible/podre/puedo/estare [estar/ayudar/poder/conmigo/manejar] hasta/por/este/esta/durante
    ! no puedo/podre/voy [a] [ayudar/manejar/estar/poder/cocinar/ser] [ayudar] [a/disponible] [nadie] este/esta/hasta/en/por/durante
    ! estoy/ando/voy/estare/estamos [voy] [a] [de/fuera/estar] [la/del] viaje/vacaciones/fuera/pais/ciudad
    ! de viaje/vacaciones hasta/por
    ! estare/estoy fuera/ausente [hasta/por/de]
    ! regreso/vuelvo/vuelva/regrese/regresare/vuelvo [el/en/hasta] lunes/martes/miercoles/jueves/viernes/sabado/domingo/dos/una/unos/enero/# 
    ! regreso/vuelvo en/el/hasta
    ! hasta que me/regrese/vuelva/mejore/recupere/sane [recupere/mejore/sienta/alivie]
    ! estoy agotada/agotado/quemada/quemado/rendida/muerta
    ! agotada/agotado/cansada/cansado [necesito/voy/y] [descansar/un/parar]
    ! por un tiempo/rato/mes
    ! un descanso
    ! me operan/operaron ... no/hasta/puedo/ayudar/descansar
    ! me voy a mi/otro/unas/de pais/vacaciones/viaje [hasta]
    ! me voy hasta
    ! a mi pais
    ! no me/nos pongan/cuenten/anoten/asignen/manden/apunten/den/tomen/programen/busquen/pidan/agenden/avisen/texteen/escriban/llamen/mande/ponga/asigne/cuente/escriba/pregunten [nada/viajes/mas/ninguno/rides/trabajos/pedidos/en/mensajes] [cuenta] esta/este/hasta/por/estos/en/durante/la/estas/mientras/los
    ! [ando/estoy/toy/sigo] malita/malito/enferma/enfermo/engripada/engripado/agripada/agripado/resfriada/resfriado/operada/operado/incapacitada/incapacitado/convaleciente/internada/indispuesta/lastimada/lastimado/mal regreso/vuelvo/hasta/nos/descanso
    ! regreso/vuelvo/regresare/volvere/retomo/reanudo/estare/ya [de/disponible/a] [vuelta] el/en/hasta/la/despues/para/pasando [lunes/martes/miercoles/jueves/viernes/sabado/domingo/enero/#/proxima/dos/una/unos]
    ! hasta nuevo aviso
    ! de/en/por reposo/descanso/incapacidad/licencia/vacaciones/viaje/recuperacion/cuarentena hasta/por/unos/una/dos/esta/estas
    ! estoy/toy/ando/estare/voy/entro/salgo [a] [estar/ir] de/en/por/a reposo/descanso/incapacidad/licencia/vacaciones/viaje/recuperacion/cuarentena/finales/examenes/luto
    ! salgo/viajo/vuelo/voy/me/nos [voy/vamos] [a/de/pa/para/al] [mi/puerto/viaje] mexico/guatemala/honduras/colombia/rico/dominicana/salvador/peru/ecuador/pais/pueblo/tierra/viaje/vacaciones/argentina/espana/florida [por/hasta/dos/una/unos/y/#]
    ! me tomo/tomare/doy/dare/daria/cojo/quiero un/una/unos/unas/tomar [descanso/break/pausa/tiempo/dias/semana/vacaciones/respiro/semanas]
    ! un break/breik/receso/respiro/tiempecito
    ! denme/deme/dame/necesito/ocupo unos/una/un/dos/unas/# dias/semana/tiempo/break/descanso/semanas/descansito
    ! por ahora/estos/esta/este/el [dias/semana/mes/momento] [no/ya] [no] me/puedo/cuenten/pongan/manden/voy/podre [cuenten/manden/pongan/conmigo/ayudar/manejar]
    ! no cuenten/cuente conmigo esta/este/hasta/por/estos/en/la/estas/durante
    ! no puedo/podre/voy [a] [poder] [ayudar/manejar/llevar/cocinar/cuidar/seguir/hacer] [a/nada] [nadie] esta/este/hasta/estos/por/estas/durante/en [semana/mes/dias/nuevo/un/unos/navidad]
    ! estare/estoy/voy/ando/estaremos [a/estar] fuera/ausente/inactiva/inactivo/desconectada/desconectado/offline/ocupada/ocupado [de/por/hasta/esta/este/dos/unos/la]
    ! pausen/pausame/pausenme/pauseme/suspendan/congelen mi/mis/por/hasta/la/el [oferta/ofertas/cuenta/numero]
    ! pongan/ponganme/pongame/ponme en pausa
    ! en pausa
    ! pausa/pausar/pauso/descanso/receso hasta/por/esta/este/de/unos/una/dos
    ! me operan/opero/operaron/internan/caso/alivio [el/la/de/manana] ... no/hasta/puedo/ayudar/descansar/regreso/vuelvo
    ! tengo examenes/finales/visita/visitas/mudanza/cirugia ... no/hasta/regreso/vuelvo/despues
    ! dejen/dejenme/deje/dejeme descansar
    ! vuelvan/vuelva a [escribirme/llamarme/preguntarme] en/hasta/despues
    ! avisenme/escribanme/llamenme/cuenten/busquenme/preguntenme/escribame [conmigo] hasta/despues/a/hasta/en [partir/el/enero]
    ! no puedo/podre ayudar/manejar/llevar/cocinar/cuidar esta/este/hasta/estos semana/mes/dias/el
  `,
  resume: `
    ! ^ regrese/regresé/volvi/reanudar/continuar/activo/disponible/reanudo/regreso/vuelta/activar $
    ! ya regrese/volvi [de]
    ! ya estoy/llegue de/lista/listo/disponible/mejor [vuelta/regreso/para/nuevo/viaje/vacaciones]
    ! ya estoy de/lista/listo/disponible/mejor/aqui/recuperada/recuperado [vuelta/regreso/para/otra/y/nuevo]
    ! estoy de vuelta/regreso
    ! de vuelta/regreso [y/para/con]
    ! ya puedo ayudar/manejar/volver/otra/de [otra/de/a] [vez/nuevo]
    ! puedo ayudar otra/de [vez/nuevo]
    ! lista/listo para ayudar/manejar/volver/seguir/empezar [otra/de] [vez/nuevo]
    ! ya descanse
    ! pueden/puede [volver/ya] [a/me] contar/mandar/mandarme/preguntar/llamarme/escribirme/preguntarme/pedirme conmigo/otra/de/ya
    ! ya pueden contar/preguntarme/mandarme/escribirme/llamarme
    ! vuelvo a estar/ayudar
    ! otra vez disponible
    ! disponible otra/de [vez/nuevo]
    ! termino/acabo mi pausa/descanso
    ! quiten la pausa
    ! activa/activo/lista/listo/disponible/libre de/otra/nuevamente nuevo/vez/vuelta
    ! ya toy/estoy/ando/quede/sigo activa/activo/lista/listo/disponible/libre/bien/mejor/sana/sano/aqui/recuperada/recuperado/aliviada/aliviado/repuesta/repuesto/reincorporada/alla/al [de/otra/para/y/nuevamente/100] [nuevo/vez/ayudar/manejar]
    ! [ya] [pueden/puede/podes/pueden] cuenten/cuente/contar/cuenta/cuentan/contad conmigo otra/de/nuevamente/ya [vez/nuevo]
    ! ya pueden/puede contar/mandarme/escribirme/preguntarme/llamarme/asignarme/ponerme/darme/anotarme/apuntarme/buscarme [conmigo]
    ! ya me recupere/alivie/cure/repuse/mejore/compuse/desocupe/quitaron/dieron/sane [y/del/de/el/la]
    ! ya termine/acabe/acabaron/pasaron/terminaron/sali de/mis/los/las/con/el/del [examenes/vacaciones/finales/escuela/tratamiento/reposo/hospital/viaje]
    ! ya sali del/de hospital/incapacidad/examenes/vacaciones/la/eso ... conmigo/ayudar/lista/listo/disponible/manejar/puedo
    ! ya volvi/regrese/llegue/regresamos/volvimos [de/del/a/y] [mexico/puerto/vacaciones/viaje/mi/la/guatemala/honduras]
    ! ya ando/estoy por/en/de [aqui/casa/vuelta/regreso/ciudad/nueva]
    ! de vuelta/regreso/nuevo por/en/activa/activo/y/al [aqui/la/casa/ruedo]
    ! vuelvo/regreso/retomo a/al ayudar/manejar/estar/servicio/ruedo/cocinar/los/cuidar
    ! puedo volver/seguir/empezar a/ayudando/otra [ayudar/manejar/cocinar/vez]
    ! ya puedo [volver/seguir] [a] manejar/ayudar/cocinar/cuidar/llevar/cargar/trabajar [otra/de/a/nuevamente] [vez/nuevo]
    ! ya tengo/arregle/compuse/arreglaron [mi/el/la] carro/camioneta/troca/van [otra/de/y] [vez/nuevo/puedo]
    ! quiten/quiteme/quitenme/terminen/levanten/quita [de] [la/mi] pausa
    ! quitenme/saquenme/quiteme/saqueme de [la] pausa
    ! reactivenme/reactivar/reactiveme/reanudar/reanuden/reanude [como/para/los/mi/mis/de]
    ! mandenme/pasenme/denme viajes/pedidos/trabajos/trabajo/gente otra/de/nuevamente/ya
    ! otra/de vez/nuevo activa/activo/disponible/lista/listo/en
  `,
  profile: `
    ! me llamo
    ! mi nombre es
    ? soy
    ! mi [nuevo] codigo/direccion/apartamento/numero/telefono/zip/area/calle/domicilio/nombre [postal/nuevo/de] [es/cambio]
    ! codigo postal
    ! vivo/vivimos [en/por/cerca/con/sola/solo/sobre/entre/a]
    ! estoy/estamos en bushwick/brooklyn/bronx/queens/calle
    ! estoy/estamos en la/el calle/esquina/zona
    ! me mude/cambie [a/de] [la/casa]
    ! prefiero/prefiere [que] [me] [llamen/llamada/llamadas/mensajes/texto/textos/espanol/llame/mensaje/una/por]
    ! mejor llamenme/llameme/por
    ! llamenme [mejor/por/en/despues/antes/a]
    ! solo hablo/mensajes/llamadas/puedo/manejo/por/espanol/texto/en/de
    ! solo hablo/entiendo/leo
    ! hablo [solo/poco/nomas] espanol/ingles/mixteco/quiche/mam/nahuatl/kichwa [y]
    ! no hablo/leo/entiendo [muy] [bien/mucho] ingles/espanol
    ! no leo
    ! no oigo/veo [bien]
    ! soy/es [una/un] [muy/persona] alergica/alergico/diabetica/diabetico/vegetariana/vegetariano/sorda/sordo/viuda/viudo/mayor/discapacitada/discapacitado/vegana/celiaca/hipertensa/madre/ciega/ciego
    ! alergica/alergico/alergia a/al
    ! tengo # anos/hijos/ninos/perros
    ! tengo alergia/diabetes
    ! tengo dos/tres/cuatro hijos/ninos/perros
    ! somos # en/personas/de/los
    ! somos una familia
    ! uso [un/una] andador/baston/silla/oxigeno
    ! no como/puedo [comer] puerco/carne/gluten/azucar/lacteos/mariscos/sal/leche
    ! no [manejo/puedo/subo] [de/en] noche/escaleras/autopista
    ! estoy libre/disponible [los/las/por/en/de/el]
    ! en espanol [por] [favor]
    ! ^ espanol $
    ! ^ ingles $
    ! en ingles por
    ! para que [lo] sepan/tengan/anoten
    ! cambie [de/mi] numero/telefono
    ! mi timbre
    ! no me llamen/manden despues/antes/de/por/en
    ! trabajo de noche/dia [y]
    ! mejor marqueme/marquenme/marcame/llameme/llamenme/llamame/hableme/hablenme/hablame/texteenme/escribanme/mandenme
    ! marqueme/marquenme/marcame/llameme/llamame/hableme/hablenme/hablame/texteenme/escribanme solo/al/en/despues/antes/por [telefono/texto/mensaje/celular/fijo/las/whatsapp]
    ! [casi] no se/puedo leer/escribir/textear/ver
    ! no/apenas/poco/casi/ni [casi] leo/veo/oigo/escucho/miro/distingo [bien/casi/nada/las/letras/muy]
    ! timbre/interfon/portero/intercom [no/esta/es] sirve/funciona/descompuesto/malo/jala/#/rojo ... griten/gritan/toquen/llamen/golpeen
    ! elevador/ascensor/timbre/interfon no sirve/funciona/hay
    ? timbre/elevador/ascensor/interfon
    ! gritenme/gritan/toquen/toque/griten/toca/toquenme/tocar [me] [el/la/desde/por] timbre/puerta/ventana/abajo/fuerte
    ! # piso/timbre/apartamento [izquierda/derecha/fondo]
    ! codigo/clave de/del la/el puerta/edificio/entrada/porton
    ! entrada por/es
    ! en el primer/segundo/tercer/cuarto/quinto/sexto piso
    ! mi edificio [no/tiene] [tiene/elevador]
    ! vivo/vivimos/vive en/por/cerca/arriba/abajo/enfrente/atras/al [el/la/los/mi/del] [edificio/edificios/esquina/parque/sotano]
    ! vivo/vivimos [aqui/ahora] en/por/cerca/con/arriba/abajo/enfrente/sobre/entre/al/a
    ! cambie/cambio de/mi numero/telefono/celular/direccion/domicilio/casa/correo
    ! mi/el [nuevo/otro] numero/telefono/celular/direccion/correo/email/domicilio/nombre/apellido/cumpleanos [nuevo/es/ahora/cambio] [es/ahora]
    ! ahora/nuevo mi/es/numero [nuevo] [numero/direccion/es]
    ! [yo/mi/el] [hijo/hija/esposo/nino/nina/bebe/mama] [soy/es/somos/tiene/tengo] alergica/alergico/alergia/alergicos/diabetica/diabetico/vegetariana/vegetariano/sorda/sordo/vegana/vegano/celiaca/celiaco/hipertensa/hipertenso/ciega/ciego/intolerante/asmatica/asmatico/autista/epileptica/epileptico [a/al/y]
    ! no como/comemos/puedo/tomo/come/tolero [comer] [ni] puerco/cerdo/carne/carnes/pollo/res/gluten/azucar/lacteos/mariscos/pescado/leche/nueces/cacahuate/mani/huevo/picante/sal/trigo/lactosa/chile
    ! solo como halal/kosher/vegetariano/verduras
    ! halal/kosher $
    ! puedo/estoy/libre/disponible/ando solo/solamente/nomas/libre/disponible los/en/por/despues/entre/de/fines/sabados/domingos [sabados/domingos/fines/lunes/martes/miercoles/jueves/viernes/las/la]
    ! no llamen/llame/marquen/manden/escriban/textees/me [llamen/llame/escriban/manden] [antes/despues/de/en/por/muy] [de/las/la] [noche/manana/#/temprano/tarde]
    ! hablo/entiendo/se/leo [un/solo/poco/poquito/muy/nomas/puro] [de/poquito/poco] espanol/ingles/mixteco/quiche/mam/nahuatl/kichwa/criollo/portugues/frances/garifuna
    ! mis hijos son/tienen/nacieron
    ! tengo/somos/tenemos # anos/hijos/ninos/perros/gatos/nietos/personas/en/de
    ! tengo/tenemos un/una/dos/tres/cuatro/cinco perro/perros/gato/gatos/hijos/ninos/nietos/hija/hijo en/y/de/bravo/bravos/grande [casa]
    ! soy/somos de/del mexico/puebla/guatemala/honduras/salvador/colombia/dominicana/puerto/ecuador/peru/venezuela/cuba/nicaragua/argentina/bolivia/espana/oaxaca/la/barrio/edificio
    ! me dicen/apodan/conocen/apellido
    ! soy la/el/don/dona del/de [la/edificio/#/apartamento/piso]
    ! mi/mis pronombre/pronombres/dieta/religion/horario/idioma
    ! uso/ando/camino [en/con] [una/un] silla/andador/baston/muletas/oxigeno/audifono/lentes/marcapasos
    ! no manejo/subo/cargo/salgo/contesto [de/en/escaleras/cosas/a/numeros/por] [noche/nieve/autopista/pesadas/pesado/desconocidos/puentes]
  `,
  forget: `
    ! ^ olvidame/olvidenme/olvideme/borrame/borrenme/borreme/eliminame/eliminenme $
    ! borren/borre/borra/eliminen/elimine/elimina/quiten/quite/destruyan/remuevan/olviden/saquen [toda/todos/todo/de] [mi/mis/la/los/lo] [que] datos/informacion/info/historial/cuenta/tienen/saben/registro/tengan [mia/mios/personales/mio/de]
    ! borren/borre/borra/eliminen/elimine/elimina mi/mis/todo/toda/todos [lo/la/los/mi/mis] [numero/nombre/mio/mia]
    ! borren/eliminen/borre/elimine todo/toda/mis/mi/lo
    ! borrar/eliminar mis/mi/toda/todos/todo [datos/informacion/cuenta]
    ! quiero/quisiera/pido/deseo que [me] borren/eliminen/olviden/borre [mis/mi/todo/toda]
    ! no guarden [mi/mis/nada/mas]
    ! olviden/olvidense [de] [todo/mi/mis/mi]
    ! olvidenme/olvidame
    ! derecho al olvido
    ! mis datos borrados/eliminados
    ! no quiero/deseo/quisiera que [me] guarden/tengan/conserven/almacenen/quede/queden/sepan/compartan [ni/mi/mis/nada/los] [nombre/numero/datos/nada]
    ! no guarden/conserven/almacenen/archiven/compartan [ni] [mi/mis/nada/mas/los]
    ! borrelo/borralo/borrenlo/eliminelo/eliminenlo/eliminalo/borrenla/borrela/suprimanlo [todo/ya]
    ! borra/borren/borre/elimina/eliminen/elimine/destruyan/supriman/desaparezcan/borrar/eliminar/suprimir [por/ya] [favor] [toda/todo/todos/absolutamente] [la/lo/mis/mi/los/el] [que] datos/informacion/info/cuenta/historial/perfil/tengan/tienen/saben/guardaron/expediente/registro/registros/conversacion/conversaciones/mensajes/mio/todo [mia/mio/de/sobre/tengan] [mi]
    ! mis/mi/los datos/informacion/info/historial/cuenta/perfil ... borren/borrar/borrados/eliminen/eliminar/fuera/desaparezca/desaparezcan/borrada
    ! pueden/puede/podrian/podria/quiero/quisiera/necesito/deseo borrar/eliminar/suprimir/borrarme [toda/todo/todos] mis/mi/lo/la/los/todo/todos [datos/info/informacion/que/cuenta/historial]
    ! como borro/elimino mi/mis/la/todo [cuenta/datos/informacion]
    ! olvidense/olvidese/olviden/olvidate que/de [existo/mi/mis/escribi/yo/llame]
    ! hagan/haga de cuenta que no/nunca [existo/escribi]
    ! sin dejar/quede rastro
    ! no dejen/quede rastro/nada [de]
    ! que no quede nada/rastro/registro
    ! que desaparezca/desaparezcan/borren/eliminen mis/mi/todo/lo
    ! borrenme/borrame/borreme/eliminenme/eliminame/elimineme todo/toda/mis/mi/por/completamente [completo/favor]
  `,
  thanks: `
    ! gracias
    ! muchas/mil/muchisimas/infinitas/millon gracias
    ! gracias por/a/de/por/al
    ! [se] [los/les/le/lo] agradezco/agradecemos/agradecida/agradecido/agradecidos [mucho/a/de]
    ! dios [los/le/les/lo/la/te/me] bendiga/bendigan/pague/guarde
    ! bendiciones
    ! que dios
    ! son/eres/es [unos/un/una/muy/los/lo] [muy] angel/angeles/amables/amable/mejores/mejor/buenos/buena/bendicion/lindos/maximo
    ! buen/buenos/buenas/feliz dia/dias/tardes/noches/navidad/ano [a/para] [todos]
    ! feliz/felices navidad/fiestas/dia/accion/ano/pascua
    ! [estuvo/estaba/todo/muy] [muy] rico/riquisimo/rica/delicioso/deliciosa/sabroso/riquisima
    ! que rico/rica/buena/bueno/lindo/amable
    ! bendecidos
    ! excelente servicio/trabajo
    ! buen trabajo
    ! igualmente
    ! de nada
    ! saludos
    ! los quiero
    ! me encanto
    ! 🙏
    ! ❤
    ! dios se/les/le/te lo pague
    ! muy amable/amables
    ! [que] dios/diosito/virgen/senor/cielo/virgencita/jehova [me/se/los/les/le/lo/la/te/os] [lo/los/la] multiplique/pague/bendiga/bendigan/cuide/guarde/premie/recompense/proteja/acompane/ampare/llene/colme/bendijo/favorezca [a/de/siempre/mucho/hoy] [la/el/todos/los/ustedes/usted] [senora/senor/muchacho/muchacha/voluntario/voluntaria/joven/que] [que] [me/nos] [llevo/ayudo/trajo/dio]
    ! [que] la/el virgen/senor/virgencita los/les/le/la/lo/te bendiga/cuide/acompane/proteja
    ! me/nos salvaron/salvo/salvaste/sacaron/ayudaron/ayudo/rescataron/alegraron/alegro [la/de/el/mucho/un/muchisimo] [vida/dia/apuro]
    ! se pasaron/rifaron/lucieron/mandaron/volaron/botaron/pasan/rifan/lucen/merecen/paso/rifo/lucio
    ! que buena/buenas/lindo/lindos/linda/lindas/amable/amables/chido/chidos/bonito/bonitos/padre/chevere/bacano/bacanos/bella/bellas/buenos/lindo/gran/rico/bien/rica/bendicion [gente/persona/personas/detalle/onda/son/todos/equipo/trabajo/estuvo/servicio]
    ! son/es/sos/eres/fue/fueron/sois [todos/ustedes] [un/una/unos/unas/lo/la/los/las/muy/bien/re] [gente] amor/amores/sol/soles/angel/angeles/angelito/bendicion/bendiciones/maximo/mejores/bellos/bellas/hermosos/chingones/chidos/chingon/capos/cracks/hermosa/hermoso/linda/lindo/lindos/lindas/ternura/amable/amables/tesoro/joya/genial/geniales [gente/persona]
    ! no saben/sabe/tienen/tengo/hay/encuentro [cuanto/como/idea/palabras/con] [cuanto/como/para/lo/que] [ayudo/ayudaron/sirvio/agradecer/agradecida/agradezco/significa]
    ! de [todo] corazon/verdad [gracias/se/les]
    ! agradecida/agradecido/agradecidos/agradecidas/agradezco/agradecemos/agradecerles/agradecerle/agradecimiento/agradecimientos
    ! infinitamente/eternamente/profundamente/sumamente/muy/siempre/bien/super/re agradecida/agradecido/agradecidos
    ! [todo] [estuvo/estaba/quedo/quedaron/estan/esta/fue/sabe/sabia/salio] [de/muy/bien/bien/re/tan/super/todo/a/para] rico/riquisimo/rica/ricos/delicioso/deliciosa/deliciosos/sabroso/buenisimo/buenisima/buenisimos/exquisito/riquisimos/hermoso/precioso/preciosa/padrisimo/lujo/diez/maravilla/chuparse/perlas/poca/perfecto
    ! [estaba/estuvo/quedo/esta] de muerte/lujo/diez/maravilla/pelos/perlas/rechupete/primera/poca/maravillas [lenta] [el/la]
    ! estaba/estaban/estuvo/estuvieron [muy/bien/re/super] rico/ricos/rica/ricas/bueno/buenos/buena/sabroso/buenisimo/delicioso
    ! comimos/comieron/comio/cenamos/comi/disfrutamos [como/muy/bien/rico/delicioso] [reyes/reina/rey/bien/rico/mucho]
    ! me/nos/le/les encanto/encantaron/fascino/gusto/gustaron [mucho/muchisimo]
    ! me/nos/le/les quedo/quedaron/cayo/cayeron/sirvio/sirvieron perfecto/perfectos/super/bien/mucho/rebien/de
    ! mi/mis @pariente/hijos [esta/estan/quedo/quedaron] feliz/felices/contenta/contento/contentos/encantada/encantado/encantados [con]
    ! estoy/estamos/quedamos/quede/toy [muy/bien/tan/super] feliz/felices/contenta/contento/contentos/encantada/encantados/emocionada [con]
    ! un abrazo/abrazote/besote/beso/saludo [fuerte/grande/para/a/enorme]
    ! besos/abrazos/saludos/cariños/carinos/bendiciones [a/para/y] [todos/todas]
    ! feliz/felices/bonito/bonita/lindo/buen/buena/excelente dia/tarde/noche/navidad/fiestas/ano/semana/finde/pascuas/domingo/sabado/cumpleanos/dias/thanksgiving
    ! con/mucho carino/aprecio
    ! sigan/sigan asi/adelante [asi]
    ! fe en la humanidad
    ! gracias/agradezco/agradecemos/thank/thanks/grax ... ayuda/ayudo/ayudaron/llevo/trajeron/trajo/llevaron/comida/ride/despensa/todo/tiempo/apoyo/paciencia
    ! me muero/muere de risa/amor con ustedes/todos
  `,
  coordinator: `
    ! ^ persona/humano/humana/coordinador/coordinadora/agente/operador/operadora/encargado/encargada $
    ! hablar/platicar con [un/una/el/la/alguien/su/algun] [persona/humano/alguien/encargado/encargada/coordinador/coordinadora/responsable/supervisor/supervisora/gerente/jefe/real/ana]
    ! quiero/necesito/quisiera/puedo/podria/deseo hablar/comunicarme/platicar con [un/una/el/la] [persona/encargado/encargada/coordinador/coordinadora/humano/responsable/ana/supervisor/jefe/ustedes]
    ! persona real/de/viva/que [verdad]
    ! el/la/mi/su encargado/encargada/coordinador/coordinadora/responsable/supervisor/supervisora/jefe/jefa/gerente
    ! quien [es/esta] [el/la/mi/a] encargado/encargada/coordinador/coordinadora/responsable/cargo/jefe
    ! quien esta a cargo
    ! quien manda
    ! [que/me/alguien] [me] puede/pueden/podria llamar/marcar/hablar [alguien/el/la/por/una/un/me]
    ! llamenme/marquenme/hablenme [por/cuando/a/ya/hoy]
    ! que [alguien/me] [me] llame/llamen/marque/marquen
    ! necesito/quiero que [alguien] me llamen/llame
    ! queja/quejas/quejarme/quejo
    ! reportar/denunciar/reporto/reporte [a/un/una/al/el] [voluntario/voluntaria/chofer/alguien/senor/persona]
    ! poner/hacer una queja
    ! voluntario/voluntaria/chofer/senor/senora/muchacho/muchacha/persona/ayudante [que/me/fue/no/nos/llego/estaba/trato] [vino/mandaron/me/nos/trato/muy] [me/trato/grito/fue/robo/falto/cobro/pidio/llego/no] grosero/grosera/mal/malo/borracho/tomado/dinero/respeto/robo/grito/cobro/llego/vino
    ! me/nos/la/le trato/trataron [muy/bien] mal/feo
    ! me/nos/le falto al/el respeto
    ! me/nos/le robo/grito/cobro/insulto/pidio/toco/quito [dinero/mi/algo/feo/la]
    ! fue/era/es/muy [muy/bien] grosero/grosera/maleducado/irrespetuoso
    ! nunca/no llego/vino/aparecio/presento [el/la/nadie] [voluntario/voluntaria/chofer/ayudante/persona/muchacho]
    ! nunca/no se presento
    ! me dejaron/dejo plantada/plantado/esperando
    ! no me/nos siento comoda/comodo/segura/seguro con
    ! no quiero que [me/el/ella/ese/esa] [manden/vuelva/venga] [a] [ese/esa/el/ella]
    ! no [me] manden a ese/esa/el
    ! asignar/asigna/asigne/asignen/reasignar/reasigne/pasar/pasa/darle/dele [el/la/al] [pedido] #
    ! ^ abrir/cerrar/asignar/reabrir #
    ! ^ turno
    ! ^ lista [de/todos]
    ! hablar con [alguien/el/la] encargado/encargada/responsable/cargo
    ! necesito/quiero hablar con [alguien/el/la] encargado/encargada/responsable/coordinador/coordinadora/humano
    ! pasenme/paseme/comuniqueme/comuniquenme con
    ! con un humano/persona
    ! paseme/paseme/pasenme/pasame/comuniqueme/comuniquenme/comunicame/comuniquemen/conecteme/conectame/transfierame/pongame/ponganme/transferirme/comunicarme/contacteme/contactenme [por] [favor] con/a/al [la/el/un/una/alguien/su/algun/ana] [encargada/encargado/persona/humano/alguien/supervisor/supervisora/coordinadora/coordinador/jefe/jefa/gerente/operador/operadora/responsable/duena/dueno]
    ! quiero/kiero/necesito/ocupo/prefiero/deseo/quisiera/denme [hablar/a] [con] una/un/con persona/humano/humana/ser $
    ! una/un/con persona/humano/humana/ser [de] real/verdad/viva/vivo/humano
    ! quiero/necesito/ocupo/quisiera/prefiero/deseo/mejor hablar/con con/una/un/la/el [una/un/la/el] persona/humano/humana/operadora/operador/encargado/encargada/supervisor/supervisora/coordinadora/coordinador
    ! no quiero/me/gusta hablar/platicar/gusta/tratar/gusta [hablar] con [la/un/una/el/este/esta/robots/maquinas] maquina/robot/computadora/bot/grabadora/aparato/maquinas/robots
    ! alguien/persona/gente de carne/verdad/ahi/veras [y] [hueso]
    ! hay/tienen/tendran alguien/una/un/algun [persona/humano] real/vivo/encargado/encargada/de/humano/responsable [verdad/carne]
    ! donde/con/a quien/donde [me] [puedo/se/pongo] [poner/puedo] quejo/quejarme/reporto/reportar/queja/reclamar/denunciar/queja
    ! quiero/quisiera/necesito/deseo/tengo/vengo/voy [que/a] [hacer/poner/dar/levantar/reportar] [una/un] queja/reclamo/reporte/denuncia/quejas/reportar/quejarme/reclamar/denunciar
    ! el/la/un/una/ese/esa/su [senor/senora] voluntario/voluntaria/chofer/muchacho/muchacha/senor/senora/ayudante/tipo/plomero/persona que [me/nos] [vino/mandaron/llevo/trajo/recogio] [me/nos/se] grito/robo/toco/insulto/cobro/pidio/trato/falto/llego/hablo/manoseo/acoso/miro/quito/dejo/olia/venia/manejaba/fumaba/porto/paso
    ! [el/la/su/ese/esa] voluntario/voluntaria/chofer/muchacho/muchacha/ayudante/manejador/conductor [me/nos/se/no/venia/llego/olia/manejaba/iba/estaba/fue] [me] [muy/a/bien] grito/robo/toco/insulto/cobro/pidio/borracho/tomado/grosero/grosera/feo/alcohol/manoseo/acoso/rapido/texteando/drogado/nunca/patan/tarde/dinero/propina/fumando
    ! me/nos/le/la/lo grito/robo/robaron/insulto/insultaron/cobro/cobraron/manoseo/acoso/toco/humillo/ofendio/discrimino/corrio/dejo/dejaron/quito/estafo/pidio/pidieron [el/la/un/su] [voluntario/voluntaria/chofer/dinero/tirada/tirado/plantada/plantado/esperando/botada/votada]
    ! nunca/no/jamas [me] llego/llegaron/vino/vinieron/aparecio/aparecieron/paso/pasaron/presento/mandaron/trajeron/recogieron [nadie/el/la/por/a] [nadie/chofer/voluntario/voluntaria/mi/mi]
    ! me/nos dejaron/dejo/quede/quedamos plantada/plantado/plantados/esperando/esperandolo/colgada/colgado/vestida/vestido
    ! mala/pesima/mal/pesimo atencion/servicio/trato/experiencia/actitud
    ! se porto/portaron/comporto [muy/bien/super] mal/grosero/grosera/feo/pesado/raro
    ! no quiero/manden que/a/mas/al [vuelva/venga/manden/vuelvan/ese/esa/el] [mas/a/ese/esa/el/al] [ese/esa/mismo/misma] [senor/senora/muchacho/voluntario/chofer]
    ! asigna/asigne/asignen/asignar/asignale/asignele/reasigna/reasigne/pasale/pasele/dale/dele/mueve/mueva/ponle/pongan/mandale/cierra/cierren/abran/reabran [el/al/la/a/caso/pedido/numero] #
    ! llamame/llameme/llamenme/marquenme/marqueme/hableme/hablenme/comuniquense/comuniquese [por/cuando/conmigo/ya/hoy/urgente/alguien/un] favor/pueda/puedan/conmigo/coordinador/persona/ya/hoy/urgente
    ! alguien/persona que me/nos llame/marque/hable/atienda/conteste [por] [telefono]
    ! puede/pueden/podria/podrian llamarme/marcarme/hablarme/atenderme
    ! supervisor/supervisora/gerente/encargado/encargada/coordinador/coordinadora/operadora $
    ! con quien hablo/me/puedo [puedo/quejo] [hablar/quejar/quejarme]
    ! chofer/voluntario/voluntaria/muchacho/conductor ... manejaba/manejo/iba/conducia como/muy/bien/bien/tomado/borracho/rapido/hablando/texteando
    ! casi me/nos mata/choca/matan
  `,
  unclear: `
    ! ^ tal vez
    ! ^ talvez/quizas/quiza/depende/aver/acaso/posiblemente/probablemente
    ! a lo mejor
    ! ^ a ver
    ! no se [todavia/aun/si/bien] $
    ! ^ no se
    ! no estoy segura/seguro [si/todavia]
    ! dejame/dejeme/dejenme/deje ver/pensar/pensarlo/checar/preguntar/reviso/checo/pregunto/veo/consultar
    ! lo voy a pensar
    ! lo pienso/checo/pensare
    ! luego/despues les/le/te aviso/digo/confirmo
    ! les/le aviso [luego/despues/mas/si]
    ! ahi vemos
    ! ya vere/veremos
    ! ^ hola/alo/bueno/ola/buenas/oiga/que/eh/mmm/ajam/aja/mande/como/jaja/jajaja/jeje/jajajaja/ok/okay/okey/ah/oh/prueba/test/hey/hi/hello $
    ! ^ hola ? $
    ! ^ quien es/habla $
    ! ^ quien $
    ! numero equivocado
    ! equivocado/equivocada/equivoque/equivoco
    ! se equivoco/equivocaron [de]
    ! no conozco [a/ningun/ninguna]
    ! no soy [la/el/ella]
    ! aqui no vive
    ! como le/les dije
    ! ya le/les dije
    ! lo que le/les dije
    ! lo mismo
    ! felicidades
    ! gano/ganaste/ganador/ganadora/premio/sorteo/rifa
    ! ha/has sido seleccionado/seleccionada/elegido/ganador
    ! haga/haz/de/da clic/click [aqui/en]
    ! su/tu cuenta/tarjeta/paquete [ha/sera/esta/fue/no] [sido] suspendida/bloqueada/retenido/entregado/pudo/cerrada/sera
    ! verifique/verifica/confirme/confirma su/tu/sus [cuenta/datos/identidad/direccion]
    ! prestamo/prestamos [rapido/aprobado/personales/facil/al/inmediatos/sin/de]
    ! gana/gane dinero/$/#
    ! oferta/ofertas [por/especial/limitada/de]
    ! promocion
    ! compro/compramos casas
    ! trabaja/trabaje desde casa
    ! bitcoin/cripto/inversion
    ! reenvia/reenvie/manda/mande/envia/comparte/pasa este/esta/esto/a [mensaje/cadena/#/todos] [a]
    ! cadena
    ! # contactos/amigos/personas amen
    ! mami/papi/amor/mijo/mija/ma/hijo/hija/abue/viejo/gordo ya/donde/a/cuando/te/vas/puedes/compra/trae/pasa/ven [vas/vienes/llegas/estas/por/leche/pan/hora]
    ! te quiero/amo/extrano
    ! cuando llegues
    ! ya [casi] llego/voy a/para [la/mi] casa
    ! nos vemos [a/en/manana/alla/luego/el/al]
    ! paso por ti
    ! son [unos/puros/una] inutiles/rateros/ladrones/estafadores/idiotas/basura/mentirosos
    ! no sirven [para] [nada]
    ! pendejos/estupidos/idiota/idiotas/pinches/cabrones/inutiles
    ! chiste
    ! trafico
    ! es [la/el/de] [la] lavanderia/farmacia/pizzeria/restaurante/tienda/clinica/salon
    ! hablo [a/con] [la/el] [lavanderia/farmacia/restaurante/familia]
    ! eso/asi es/fue
    ! recordatorio
    ! codigo de verificacion
    ! perdon/disculpe [se] [mi] [hijo/nino] [estaba] [jugando/mando]  mando/jugando
    ! me muero de [la] risa
    ! que calor/frio
    ! entra aqui
    ! ganaste
    ! no se deja/dejame/dejeme/dejenme/deje/todavia/aun/si/bien/la/que
    ! deja/deje/dejame/dejeme/dejenme [le/les/la/lo/yo] pregunto/veo/checo/reviso/pienso/consulto/confirmo/platico/hablo/miro/averiguo/pregunte/chequeo/busco/acomodo
    ! voy a ver/checar/preguntar/pensar/pensarlo/consultar/consultarlo/revisar [si/mi/con/en]
    ! ^ talves/capaz/quizas/quiza/talvez/posiblemente [que/si/pueda/puedo]
    ! ^ tal/talves/capaz/chance/quizas/quiza/talvez/puede/puedeser [vez/que/ser/si] $
    ! puede ser/que [que/si]
    ! depende [de/del/que/a/cuando/la]
    ! todavia/aun no se/estoy/confirmo [segura/seguro/si]
    ! les/le/te aviso/confirmo/digo [luego/despues/mas/al/manana/en/cuando/tarde]
    ! lo/la pienso/platico/consulto/checo/veo/reviso [y/con/le]
    ! viste/vieron/viste/mira/oiste/checaste/vistes/ya [viste/vieron] el/la/lo/que/anoche gol/partido/juego/novela/video/meme/foto/pelea/noticias/paso/pelicula
    ! ^ mami/mama/ma/papi/papa/pa/amor/mijo/mija/hijo/hija/abue/gordo/gorda/flaca/flaco/bebe ya/donde/a/cuando/te/vas/compra/comprame/trae/traeme/ven/abre/abreme/voy/llegue/saliste/llegaste/vienes/contesta/marcame/cierra/apaga/recoge/dile/bajate
    ! ^ mi amor/vida/cielo/rey/reina ya/donde/a/cuando/te/vas/compra/trae/ven/voy/llegue/saliste
    ! ya saliste/llegaste/llegue/comiste/vienes/sales/llegas/despertaste/cenaste [mami/amor/del/de/a/abreme/abre]
    ! ^ compra/comprate/traete/traeme/pasa por/tortillas/pan/leche/huevos/cervezas/hielo/refresco/cerveza
    ! abreme/abre/abran [la] [puerta] $
    ! nos/te vemos/veo/extrano/espero/quiero [en/alla/al/a/manana/luego/ahorita/el/mucho] [rato/ratito/noche]
    ! te quiero/amo/adoro/extrano/veo/espero/marco/hablo/busque [mucho/mami/amor]
    ! reclame/reclama/cobre/cobra/recoja su/tu/el premio/bono/regalo/dinero/herencia/recompensa
    ! gano/ganaste/gana/gane/ganas/ganar/ganarse/ganate un/una/el/la/hasta/dinero/desde/$/# [iphone/$/#/premio/carro/casa/tarjeta/semanal/por]
    ! # x/por/a/al [la] semana/mes/dia desde/sin/trabajando/en tu/su/experiencia/casa
    ! sin experiencia
    ! desde tu/su casa/celular/hogar
    ! su/tu cuenta/tarjeta/paquete/numero/envio/pedido/visa/caso [bancaria/de] [ha/sera/esta/fue/no/tiene/gano/salio] [sido] suspendida/bloqueada/retenido/detenido/cerrada/sera/cancelada/bloqueado/desactivada/seleccionado/ganador/ganadora/comprometida/suspendido/una
    ! mande/manda/envie/envia/ingrese/ingresa/proporcione/comparta/dame/deme/confirme/confirma/actualice [el/su/tu/sus/tus/los] [numero/datos] codigo/pin/clave/datos/contrasena/tarjeta/verificacion/otp/cuenta
    ! le habla/hablamos/escribe/escribimos/llama el/del/de/la [su/la] banco/irs/amazon/bancolombia/paypal/usps/gobierno/fbi/soporte/chase/zelle
    ! bono/credito/prestamo/prestamos/visa/beca/subsidio/cheque/financiamiento [de/gratis/inmediato/rapido/aprobado/pre/disponible/garantizada/garantizado/al] aprobado/preaprobado/aprobada/gratis/inmediato/facil/instante/garantizada/buro/disponible/estimulo
    ! amarres/brujo/bruja/tarot/vidente/hechizos/horoscopo/curandero/lectura/limpias de/de/del/y/garantizados/amor/cartas/para [amor]
    ! invierte/invierta/invertir/inversiones/multiplica/duplica/duplique en/tu/su/desde/hoy/criptomonedas/bitcoin
    ! haz/haga/hagan/de/dale/pulsa/pulse clic/click/en/aqui [en/aqui] [el/link/enlace/liga]
    ! entra/entre/visita/visite/ingresa a/al/en/aqui [el/la/este] link/enlace/liga/pagina/sitio
    ! oferta/ofertas/promo/promocion/promociones/descuento/rebaja/liquidacion especial/dias/exclusiva/limitada/hoy/#/limitado
    ! ultimos/ultimas lugares/dias/piezas para/de
    ! aproveche/aprovecha
    ! bajar/baje/pierda/pierde/adelgace/adelgaza [de] peso/kilos/libras
    ! venta/vendo/vendemos/se [vende] casa/seguros/terreno/productos/herbalife/carro/perfumes/zapatos
    ! cambia/cambie de [compania/seguro/internet/telefono]
    ! elecciones/vota/vote/votar/candidato/candidata/encuesta por/este/el/para/en
    ! envia/envie/reenvia/reenvie/manda/mande/comparte/comparta/pasalo/pasa este/esto/a [mensaje/#/todos/quien]
    ! no lo/la rompas/ignores/ignore
    ! esta bendicion/oracion/cadena
    ! no soy/es [la/el/ella/este/mi/ese/su/de] [numero/persona] [de/que/equivocado/busca]
    ! a quien/con busca/buscan/buscas/desea/hablo/quien/quieres/llama
    ! con quien hablo
    ! quien/de [quien] habla/es/sos/eres/fala/numero [este/usted] $
    ! se equivoco/equivocaron/confundio/confundieron/equivocaste de/numero
    ! no lo/la/te/los/le conozco [a]
    ! no tengo ningun/ninguna [hijo/hija/cuenta/pedido/amigo]
    ! marque/escribi/mande/era/fue/envie mal/error/equivocado/otro/para/por [otra/error/numero]
    ! por/perdon error/equivoque
    ! ustedes/son/puros/unos/una/todos/puro/esto/eso [son/es] [unos/puros/una/un/pura] rateros/ladrones/estafadores/basura/mentirosos/mentira/mentiras/inutiles/mierda/idiotas/estafa/fraude/ridiculos/vividores/aprovechados/porqueria/asco
    ! vales/valen/chinga/chinguen/chingue [a] verga/madre/tu/su
    ! hijo/hijos de puta/perra/la
    ! puta/pinche/pinches/verga/culero/culeros/pendeja/pendejo/imbecil/imbeciles/boludo/pelotudo/mamahuevo/gonorrea/malparido/malparidos
    ! toc/knock toc/knock
    ! ^ jaj*
    ! ^ xd/ajaja/lol/lmao/jsjs/jsjsjs $
    ! quien gano/juega/va [el/anoche/hoy/ganando]
    ! me muero $
    ! cuentame/cuenten/dime/te/les [un/cuento] chiste/adivinanza/secreto
    ! que haces/hacen/cuentas/comes/traes/tienes/me/andas [hoy/ahi/ahorita/puesto/cuentas]
    ! que onda/mas/hay/tal/pex/lo/hubo/dice/show/pedo/hace $
    ! va a llover/nevar
    ! que clima/frio/calor/dia hace
    ! ^ probando/prueba/testing/test [#/uno/un/si]
    ! habla/soy/somos/llamamos/hablamos/escribimos de/del/la la/el/su/tu [oficina/consultorio/dentista/escuela/farmacia/clinica] [del/de] [dentista/doctor]
    ! su/tu cita/orden/pedido/receta/paquete es/esta/sera/fue/llega/llegara/ha [lista/listo/el/manana/confirmada/entregado]
    ! responda/responde/oprima/presione/marque #/si/c/y/para
    ! mami/papi/amor/mija/mijo/ma/pa/abue/hijo/hija a/cuando/donde que/llegas/vienes/estas/sales/andas hora/por [llegas/vienes/sales]
    ! ^ quien sabe $
    ! ^ ja/je/jeje/jiji $
  `,
  unwanted: `
    ya no necesito/necesita/necesitamos/ocupo/ocupamos/quiero
    no necesito/necesita/necesitamos/ocupo/ocupamos/quiero
    no es para
    no para mi
    en vez de
    en lugar de
    no solo
  `,
  nothing: `
    bajo costo
    alto costo/precio/nivel/riesgo/voltaje
    alta presion/fiebre/temperatura/del
    presion alta/baja
    en voz alta/baja
    planta/clase/temporada/media baja/alta
    la parada
    parada/estacion/terminal [del/de] [bus/camion/autobus/tren/metro]
    parar de llover/llorar
    sin parar
    puedo pagar [algo/la/el/un/los/poco/lo]
    yo pago/le
    pago [yo/la/lo/algo]
    para que pueda/puedan/yo
    para poder
    no es para mi es
    no es para mi
    no sabe usar
    no [se] puede/puedo quedarse/quedar
    que pueda/puedan
    se que
    me dijeron que
    me dijo que
    el baja/bajo
    dificil bajar
    bajar a
    salir de [la/mi/casa/noche]
    para salir
    puedo salir
    no puedo salir
    mi hijo/hija/esposo/mama trabaja
    estoy/toy/ando en [el] trabajo/clase
    en [el] trabajo
    mientras trabajo/trabaja
    no hay nadie
    nadie mas
    si no
    como si
    aunque sea
    ayuda social
    hasta aqui
    cancelo/cancelaron/fallo/fallaron/cancelo [la/mi/el] [ninera/ride/uber/enfermera/chofer]
    me fallo/fallaron/cancelo/cancelaron [mi/la/el]
    de favor
    una persona mayor/sola/enferma/de/con
    persona mayor
    usar el
    esta solito/solita
    gracias a dios
    listo para
    ya que
    la otra persona
    con su permiso
    no importa la/el/si/cual
    mi ride de
    no [me/nos] moleste/molestia/molestan
    disculpe/perdone/perdon/disculpen la molestia
    es una estafa/broma que
    no corre/hay/tengo prisa/apuro
    no [es/hay] urgente
    si no es molestia/mucha/mucho [molestia/pedir]
    si se puede
    si [es/fuera/hay/se] posible/forma/modo/chance
    si puede/pueden/podria/podrian/gusta/gustan/quiere
    cuando usted/ustedes/alguien guste/gusten/pueda/puedan
    le/les dan/dieron/den de alta
    dar/dan/dieron/darle/dado de alta
    pagar/pago/cooperar/cooperando/ayudar con/para/la/lo/algo gasolina/gas/que
    pago/pagamos/doy/puedo [la/dar/para/pagar] [la] gasolina
    sin pagar
    no/ya es/para/el mucho/mucha
    mi carro no/se/esta
    se me hace/hizo bola/eternas/eterno/largo/largos/largas
    cambien/cambie/cambiar/cambiarme [la/el/un/una] chapa/llave/cerradura/foco/llanta/bombillo/panal/bateria
    no es/era una emergencia
    buenas/buenos tardes/dias/noches
    que/quien me llevo/trajo/ayudo/trajeron/ayudaron/llevaron
    alto/baja/bajo [de/del/la/el] colesterol/azucar/presion/volumen/precio
    zona/parte/lado/estante/piso alto/alta/baja/bajo
    dejar/dejen/deje de comer/fumar/llover/llorar/tomar/funcionar/trabajar/caminar/gotear/pitar/sonar
    no para/deja de gotear/pitar/sonar/llorar/toser/llover/ladrar/chillar
    no me/le/nos deja/dejan dormir/entrar/salir/ver/pasar/trabajar
    y no puedo $
    no me/nos mande/manden/mandes a/al [la/el] trabajar/tienda/escuela/super/comprar
  `,
};
