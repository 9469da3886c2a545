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
    cortan/cortar/cortaron/cortaran [la/el] [luz/gas/agua]
    debo/debemos/adeudo
    atrasado/atrasada/atrasados
    me siento/encuentro [muy/tan] sola/solo/triste/deprimida/deprimido/mal
    estoy [muy/tan/bien] sola/solo/triste/deprimida/deprimido/enferma/enfermo
    solita/solito
    ? tengo/tiene/tenemos cita/dialisis/quimio/quimioterapia/terapia
    ! cita ... quien/llevar/lleve/ride/transporte
    cita
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
  `,
  cancel: `
    ! ^ cancelar/cancela/cancelo/cancele/cancelen/cancelado/cancelacion/anular/cancelalo
    ! cancelar/cancela/cancelo/cancele/cancelen/anular/quiten/retiro/retirar [mi/el/la/todo/lo] [pedido/solicitud/ride/viaje/cita/peticion/que]
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
    ! cambie/cambiaron/cambio de/la/el/mi [opinion/cita/planes]
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
    ! ya no puedo/podre/voy [ir/llevarla/llevarlo/hacerlo/a/llegar/ayudar]
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
    ! quiten/quitenme/quiteme/saquenme/sacame/borrenme/borreme [mi] [numero] de
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
  `,
  forget: `
    ! ^ olvidame/olvidenme/olvideme/borrame/borrenme/borreme/eliminame/eliminenme $
    ! borren/borre/borra/eliminen/elimine/elimina/quiten/quite/destruyan/remuevan/olviden/saquen [toda/todos/todo/de] [mi/mis/la/los/lo] [que] [datos/informacion/info/numero/historial/cuenta/tienen/saben/registro/tengan] [mia/mios/personales/mio/de]
    ! borren/eliminen/borre/elimine todo/toda/mis/mi/lo
    ! borrar/eliminar mis/mi/toda/todos/todo [datos/informacion/cuenta]
    ! quiero/quisiera/pido/deseo que [me] borren/eliminen/olviden/quiten/borre [mis/mi/todo/toda]
    ! no guarden [mi/mis/nada/mas]
    ! olviden/olvidense [de] [todo/mi/mis/mi]
    ! olvidenme/olvidame
    ! derecho al olvido
    ! mis datos borrados/eliminados
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
  `,
};
