import type { Section } from '../vocabulary.ts';

export const categories: Readonly<Record<string, Section>> = {
  ride: `
    ride
    transporte/transportacion/transportar/transportarme
    llevame/llevarme/llevarnos/llevenme/lleveme/llevarla/llevarlo
    llevar/lleve/lleven/llevo gente/personas/viejitos/ancianos/a/al/mi/mis
    ? llevar/lleve/lleven/llevo/lleva
    me/nos/la/lo/le [@puede/va] lleve/lleven/llevar/lleva
    manejar/maneje/manejo/manejando
    que me/nos/la/lo lleve/lleven
    chofer
    viaje al/a
    carro y/para
    ? tengo carro
    ir/llegar/regresar al/a/del [la/mi/el] doctor/doctora/clinica/hospital/dialisis/cita/corte/aeropuerto/iglesia/escuela/consulado/terapia
    ? cita/dialisis/quimioterapia/quimio/aeropuerto
    ? doctor/clinica/hospital
    recoger/recogerme/recoja/recojan me/al/del [aeropuerto/hospital]
    recogerme/recojanme
    taxi/uber
    no tengo como/carro/en [llegar/ir/que/para]
    como llegar/ir
    me acerque/acerquen
    raites
    dar raites/ride/rides
    mi cita/terapia/dialisis/quimio
    ir/vaya/llegar al/a/para [la/el] seguro/consulado/corte/clinica/hospital/doctor/banco/oficina/escuela/iglesia/terapia
    tomar el tren/bus/camion/metro
    espacio/lugar para dos/tres/uno/una/# [personas]
    juicio
    tomar el tren/bus/camion/metro
    aventones/jalones/ride/rides/raites
    un/dar/dame/deme/denme/de pon/bola/cola/jalon
    que me/nos/la/lo acerque/acerquen/arrime/arrimen/jale/pase/recoja/recojan/deje
    llevarme/llevarnos/llevarla/llevarlo/llevarlos/llevarle/acercarme/acercarnos/recogerlo/recogerla/recogernos
    llevo/llevamos/llevan gente/viejitos/mayores/pacientes/personas/enfermos/ancianos/vecinos/senoras/quien/al
    lo/la/los/las/le/les/te llevo/llevan/llevaria/llevamos al/a/para/donde/hasta/en
    me/nos/la/lo/le lleva/llevan/llevas/lleve/lleven/lleves/llevaria/llevara
    lleve/lleven/llevar/lleva/llevan [a] @pariente al/a/para
    lleve/lleven/llevar/lleva/llevan [a] mi/mis/la/el/las/los/un/una/unos/don/dona @pariente/don/dona/vecino/vecina [al/a]
    traiga/traigan/traer/traiga/traerla/traerlo/traernos/traerme/recoja/recoger/recojan ... del/de hospital/clinica/aeropuerto/terminal/dialisis/trabajo/rehabilitacion
    traerla/traerlo/traerme/traernos/traigan/traiga a/para [la/mi/su] [la] casa
    soy taxista/chofer/camionero/uberista
    manejo/conduzco/manejando
    asientos/campo/lugar/espacio/cupo [libre/libres] en/en [mi/el/la] carro/camioneta/troca/van/auto
    ? van/vamos/voy/saliendo para el/la/brooklyn/queens/bronx/manhattan
    ? carro/coche/auto/camioneta/troca/van/guagua/camion/autobus/bus/metro/subte/micro/colectivo/taxi/uber
    no manejo/conduzco
    no tengo/tenemos/tiene/hay/sin carro/coche/auto/transporte/guagua/bus/camion/metro/como [en/llegar/ir/que/traerla/llevarla/quien]
    carro/coche/auto/camioneta/troca [se/no/esta/en] ... taller/averio/averiado/mecanico
    bus/camion/guagua/metro/tren/taxi/uber ya/no/nunca pasa/llega/corre/viene/aguanta/funciona [pasa]
    ? cita/citas/consulta/dentista/especialista/cardiologo/oculista/oftalmologo/ginecologa/ginecologo/pediatra/radioterapia/radiacion/rehabilitacion/rehab/laboratorio/analisis/cirugia/operacion/examen/entierro/funeral/velorio/misa/consulado/embajada/migracion/corte/entrevista/terminal/panteon/cementerio/aeropuerto
    regresar/volver/vuelta/regreso del/de [la] hospital/clinica/cita/dialisis/quimio/consulta/doctor/aeropuerto
    ir/llegar/regresar/volver/ire a [la/mi/su/una] cita/clinica/corte/dialisis/quimio/terapia/consulta/iglesia/misa/entrevista/rehabilitacion/radioterapia/operacion/cirugia
    ir/llegar/regresar/volver al/del dentista/doctor/hospital/consulado/aeropuerto/especialista/medico/juzgado/oculista/pediatra/funeral/entierro/velorio/panteon/cementerio
    le/la/lo/me dan de alta
    como/quien traerla/traerlo/llevarla/llevarlo/llevarme/llevarnos/ir/llegar/irme/regresar/volver/moverme
    ? me/nos/la/lo/le/las/los traiga/traigan/recoja/recojan/regrese/regresen/busque/alcance
    quien/alguien la/lo/me/nos/las/los traiga/regrese/lleve
    al/a medico/urgencias/ambulatorio/consultorio/seguro
    me/nos acerca/acercas/arrima/arrimas/acercar/arrimar/alcanzarme/acercarme/jalas [al/a/hasta]
    alcanzarme/acercarme/acercarnos/arrimarme/alcanzarnos
    se [me/nos] fue/paso [el/la] bus/camion/tren/guagua/metro/colectivo
    sus/tus/mis citas
  `,
  food: `
    comida/comidas/comidita/comiditas
    comer
    hambre/hambriento/hambrientos
    despensa/despensas
    plato/platos/platito/platillo/platillos [de] [comida]
    almuerzo/cena/desayuno/lonche
    cocinar/cocino/cocine/cocina/cocinamos [comida/para/mucho/de]
    caldo/sopa/tamales/guisado/arroz/pollo/pavo/mole/pozole/pupusas/arepas/empanadas/pasteles/pernil con/de/y/para/que
    ? arroz/pollo
    tamales/pozole/pupusas/arepas/empanadas/pernil/pavo
    hice/hicimos ... arroz/pollo/sopa/caldo/frijoles
    banco de comida/alimentos
    alimentos/alimento
    comedor
    estampillas
    darle/dar de comer
    nevera/refrigerador/refri [esta] vacio/vacia
    no han/hemos/he comido
    no tienen/tenemos/tengo que comer
    canasta/canastas
    no he comido
    ? arroz/pollo/sopa/frijoles
    hice/cocine/prepare mucho/mucha/bastante ... arroz/pollo/sopa/frijoles/comida
    vianda/viandas/merienda/meriendas/cenita/almuercito/lonchera/dinner/lunch/breakfast/meal/meals/turkey/guajolote/chompipe
    guiso/sancocho/asopao/mofongo/baleadas/lasana/lasagna/espagueti/espaguetis/asado/locro/tortas/enchiladas/gandules/tacos/birria/menudo/carnitas/sandwiches/sanduches/emparedados/ceviche/paella/bacalao/ajiaco/bandeja/lechon/pastelon/rellenos/tostadas/gorditas/atole/champurrado/rosca
    ? guiso/tortas/bandeja/relleno/asado/pastel/ponche
    nada/na/poquito/poco en la/el nevera/refri/refrigerador/alacena/despensa/cocina/casa
    nada/na que/de/para/pa comer/cocinar/cenar/desayunar/almorzar/echar
    nevera/refri/refrigerador/alacena [esta/ta] vacia/vacio/pelada/pelado/limpia/seca
    sin/de comer/desayunar/cenar/almorzar/comida
    no/sin/que/pa/para comer/cenar/desayunar/almorzar/alimentar/comen/come/comio/ceno/desayuno/almorzo/comieron/cenaron/comemos
    cena/comida/cenar/dinner de/para navidad/nochebuena/gracias/thanksgiving/ano
    bolsa/bolsas/caja/cajas/canasta/paquete de/con comida/alimentos/despensa/viveres
    viveres/comestibles/raciones/racion/comedores/pantry/cupones
    echarle/echar [algo] a la olla/estomago/panza
    olla comun/popular
    pasando/pasamos/paso/pasan/paso/muertos/muerta/muerto [de] hambre
    hambrientos/hambrienta/hambreados
    sobraron/sobro/sobra/quedo/quedaron/tengo/hice/hay/traje/got ... platos/tamales/porciones/bandejas/raciones/lonches/comida/almuerzos/cenas
    cocino/cocina/preparo/guiso/cocinarle/cocinarles/cocinando
    llevarle/llevarles/lleven/lleve [un/su/la] plato/comida/almuerzo/cena
    comiendo/comemos/comido puro/pura/solo/puros arroz/pan/frijoles/tortillas/sopa
  `,
  groceries: `
    mandado/mandados/mandadito
    super/supermercado/bodega/walmart/costco/aldi/target/marketa
    compras/compra/compren/comprarme/comprarle/comprar
    despensa del super
    leche/huevos/tortillas/pan/frijoles/arroz/aceite/azucar/frutas/fruta/verduras/verdura/cereal/jabon/platanos/carne/queso/cebolla/papas/jugo/harina
    ? cafe/agua/pollo/papel
    ir a la tienda
    a la tienda
    papel de bano/higienico
    jabon
    unas cosas
    hacer/hacerme las compras/mandado/super
    verduras/vegetales/habichuelas/lentejas/pasta/arina/avena/atun/sal/detergente/cloro/shampoo/champu/papas/tomates/jitomates/cebollas/manteca/mantequilla/margarina/yogur/galletas/mantecado/salchichas/jamon/platano/yuca/maseca/masa/especias/salsa/sopas/servilletas/ketchup/desodorante/dentifrico/condimentos/maiz
    pasta de dientes
    toallas sanitarias/femeninas/higienicas
    papel de/del bano/inodoro/higienico
    hacer/haga/hagan/hace/hacerme/haceme/haganme [el/la/las/un/mi/los] mercado/mandado/mandados/compra/compras/super/shopping
    [el/mi/del] mercado de la semana
    ir/vaya/vayan/va/pasar/pase al/a/por [la] mercado/super/tienda/supermercado/bodega/colmado/abarrotes/verduleria/carniceria
    compre/comprar/compren/traer/traiga/traigan/traerme/comprarme/traeme/comprame [un/una/unas/unos/el/la] [poco/par] [de] leche/huevos/pan/fruta/verdura/arroz/agua/cafe/cosas/mandado/viveres
    colmado/abarrotes/tiendita/mercadito/verduleria/supermarket/grocery/groceries/shopping
    lista del/de super/compras/mandado
  `,
  medicine: `
    medicina/medicinas/medicamento/medicamentos/medicacion
    receta/recetas
    farmacia/walgreens/cvs/botica
    pastillas/pastilla/pildoras
    insulina/inhalador/tylenol/antibiotico/antibioticos/jarabe/ibuprofeno/gotas
    remedio
    remedios/medicamentos/medicinita/medicinas/meds/medicine/medicina/recetas/prescripcion/prescripciones/prescription/pharmacy/drogueria
    metformina/losartan/lisinopril/amlodipino/acetaminofen/paracetamol/ibuprofeno/amoxicilina/aspirina/aspirinas/antigripal/antigripales/suero/pomada/ampolletas/capsulas/tabletas/gotitas/jarabes/ventolin/albuterol/salbutamol/levotiroxina/atorvastatina/warfarina/penicilina/antialergico/antihistaminico/vitaminas/anticonceptivos
    ? crema/suero/pomada/tratamiento/dosis/vitaminas
    inhaladores/inhalador/bombita/bomba del/de/para asma/nino/nina
    inhalador/inhaladores/pompa
    lo/la/las/los/mi/mis de/del/para/pal/pa la/el/mi presion/azucar/tiroides/corazon/colesterol/asma/diabetes/nervios/depresion/dolor
    acabo/acabaron/termino/queda/quedan ... de/para la/el presion/tiroides/corazon/colesterol/asma/diabetes/azucar
    surtir/resurtir/recoger/surtirme/refill [mi/la/una/las] receta/recetas/prescripcion/medicina
    recoja/recoger/recojan/pase/pasar/vaya/vayan/ir/traiga/traer/va/retire/retirar [a/por/de/las/la/mi/mis/los/una] [por] [la/las/mis/mi] farmacia/botica/walgreens/cvs/drogueria
  `,
  childcare: `
    ninera/ninero/babysitter/guarderia/nana
    cuidar/cuide/cuida/cuiden/cuidarme/cuidarle/cuido/cuidado [a] [mi/mis/la/el/los/las/al/de/un/una/me] [a/mi/el/la/los] @crio/chiquitos/gemelos/bebes
    cuidar/cuide/cuida/cuiden/cuido ninos/bebes/chiquitos
    quien/alguien [me] [la/lo/los] cuide/cuida [a] [al/la/el/mi/mis/los/un/una] [mi/la/el] @crio
    recoger/recoja/recojan/recoge/traer/llevar [a] [mi/mis/al/la/el/los] [a] @crio/hijos ... escuela/guarderia/kinder/primaria/parada
    recoger/recoja a/al mi/mis/nino/nina/los @crio
    cuidado de/infantil ninos
    despues de la escuela
    quede/quedarse/quedar con mis/mi/los/las ninos/ninas/hijos/hija/hijo/bebe
    cuido ninos
    cuido/cuidamos/cuida/atiendo/cuidando [a] [los/las/sus/tus/mis/bebes/de] [sus] @crio/menores/criaturas
    cuidar/cuide/cuiden/cuides/ver/vea/mirar/mire/vigilar/atender/atienda/entretener [a/de] [mi/mis/la/el/los/las/al/un/una/dos/tres/sus/unos] [dos/tres/a] @crio/menores
    cuide/cuiden/cuidar/cuida/cuiden/mire/vea/cuidara/cuidaria [a/al/de/mis/mi/los/las/el/la/me/dos/tres/sus] [mi/mis/la/el/los/al] [dos/tres] @crio
    me/los/las/lo/la/nos cuide/cuiden/cuida/cuidara/mire/vea/ve [un/a/al/los/la/las/mi/mis/el] [mi/mis/rato] @crio
    quedo/quedarme/quedarse/quede/queden/quedar con [los/las/mi/mis/el/la/sus/tus/un/dos/tres] [dos/tres] @crio
    echar/eche/echarle/echen/echa/echarme un ojo/ojito/vistazo a/al [los/las/mi/mis/la/el] @crio
    dejar/dejo/deje a/al/con [mi/mis/los/las/el/la] @crio
    recoja/recojan/recoger/recoge/recogiera/busque/buscar/traer/llevar [a] [mi/mis/la/el/los/las/al] [a] @crio de/del/a/en [la/el] escuela/colegio/guarderia/kinder/jardin/prekinder/bus/parada/preescolar
    canguro/babysitter/nineras/guarderia/daycare/nanny
    no hay/habra/hubo clases/escuela/colegio/guarderia
    cuidado/cuido de ninos/menores/bebes/mis
    ninera/guarderia [me/nos] [cancelo/fallo/cerro/renuncio]
    con quien/nadie [dejar/dejo] dejar/dejarlo/dejarla/dejarlos/dejarlas [a] [mi/mis/la/el/los/las] [@crio]
    recoge/recoja/recoger/recojan [a] [mi/mis/la/el/los/las] @crio
    ninos/ninas/nenes/sobrinos/nietos/hijos ... me/nos los/las/lo/la cuide/cuiden/vea/ve
    me/nos los/las/lo/la cuide/cuiden/vea/ve [el/a/en/unas]
  `,
  eldercare: `
    cuidar/cuide/cuida/cuiden/atender/atienda/banar/bane/acompanar/acompane/checar/ver/vea/cuido/revisar/echarle/asista [a/un/ojo] [a] [mi/mis/la/el/un/una/al/los/las/una] [a/mi/persona/senor/senora] @mayor
    cuidar/atender [a] [personas] viejitos/ancianos/mayores/adultos
    ? personas mayores/ancianas
    adulto/adultos mayor/mayores
    quedarse/quedar/quede [solo/sola] con [mi/el/la] @mayor
    no puede quedarse/estar/quedar solo/sola
    demencia/alzheimer
    no puede estar/quedarse solo/sola
    lo/la cuide en el dia
    cuidadora/cuidador
    banarse/banarla/banarlo/banar
    echarle/echar/echen/eche un ojo/ojito a mi/la/el @mayor
    ojo a mi @mayor
    cuidar/cuide/cuida/cuiden/atender/atienda/banar/bane/acompanar/acompane/checar/ver/vea/cuido/revisar/asista/asistir/vigilar/mirar [a/un] [mi/mis/la/el/un/una/al/los/las/don/dona] [a/mi/persona/senor/senora/don/dona] @mayor
    echa/echarle/eche/echen/echar un ojo/ojito/vistazo a/al [mi/la/el/mis/los/don/dona] @mayor
    ? ya no conoce/reconoce/camina
    ya no conoce/reconoce/recuerda
    se sale/escapa/pierde/desorienta/olvida/va a/de/en/sola/solo/todo
    cuidadora/cuidador/home attendant/aide
    acompane/acompanen/acompanar/quede/quedarse/quedar/quedarme [a/con] [mi/la/el] @mayor [en/de/por] [la/el] [noche/dia/tarde/manana]
    cuido/atiendo/acompano [a] [personas/los/las/gente] viejitos/ancianos/mayores/abuelitos/enfermos/abuelos
    cambiarle el panal
    encamada/encamado/postrada/postrado
  `,
  petcare: `
    pasear/sacar/cuidar/cuide/cuida/alimentar/pasee/paseo/atender/cuiden/cuido [a] [mi/mis/al/el/la/los/las/un/sus] [mi] @mascota
    comida/croquetas/arena [para/de] [mi/el/la/los] perro/gato/perros/gatos/mascota/perrito/gatito
    ? @mascota
    ? veterinario
    mascota/mascotas
    croquetas
    dar/da/de/darle de comer a mi/mis/la/el/los @mascota
    comer a mi gata/gato/perro/perra
    pasear/sacar/cuidar/cuide/cuida/alimentar/pasee/paseo/atender/cuiden/cuido/saque/saquen/alimente/cuides/banar/bane/vea/ver/atienda/adoptar/adopte/rescatar [a] [mi/mis/al/el/la/los/las/un/una/sus/tus/dos] [mi/dos] @mascota
    comida/croquetas/arena/alimento/correa/jaula/transportadora/purina/alpiste/pienso [para/de/pa] [el/la/mi/los/mis] @mascota
    arena de/para/del/pa [el/la/los] @mascota
    croqueta/croquetas/alpiste/pienso/arenero/purina
    ? veterinario/veterinaria
    @mascota ... salir/pasear/croquetas/veterinario/vacuna/vacunas/esterilizar
    quien/alguien ... de comer a/al/a [los/las/mi/mis/el] @mascota
    paseador/paseadora
    @mascota se/esta/estara [queda/quedan/quedaria] solo/sola/solos/solito/solita/solitos
    comida/alimento/croquetas/arena del/de/para/pa [la/el/mi/los/las] gato/perro/gata/perra/gatos/perros/perrito/gatito
  `,
  home_repair: `
    arreglar/arregle/arreglen/arreglo/reparar/repare/reparacion/reparaciones/componer/componga/reparo
    plomero/plomeria/electricista/cerrajero/carpintero/handyman/electricidad/albanil
    gotea/goteando/gotera/goteras/fuga/tuberia/tubo/fregadero/lavamanos/inodoro/excusado/toilet/llave/grifo/regadera/boiler/caldera/calentador
    calefaccion/calenton
    no hay/tengo/tenemos/sin [hay] calefaccion/agua/luz/electricidad/calenton
    agua caliente
    sin/hay luz/electricidad
    se fue la luz
    puerta/ventana/chapa/cerradura/candado/cerrojo/techo/pared/foco/lampara/enchufe/contacto/persiana [no/se/rota/esta] [cierra/abre/rota/descompuso]
    chapa/cerradura/foco/gotera
    detector/alarma de humo/monoxido
    se tapo/descompuso/poncho/atasco el/la fregadero/bano/inodoro/lavabo/estufa/calefaccion/lavadora/refrigerador/boiler/toilet
    estufa/refrigerador/lavadora/nevera/calefaccion no/descompuesta/descompuesto [sirve/funciona/prende/enfria]
    barra/barras [de] [seguridad/apoyo/bano]
    pintar/pinte/pintura
    instalar/instale/colgar/montar
    ratones/cucarachas/chinches/plaga/ratas
    moho
    cambiar/cambie/cambien/poner/ponga/pongan/instale/revisar/revise/revisen/destapar/destape/destapen/soldar/sellar/selle [el/la/mi/un/una/las/los] chapa/cerradura/llave/foco/vidrio/ventana/puerta/tuberia/cano/enchufe/breaker/piso/techo/inodoro/fregadero/drenaje/timbre/lampara/bombillo/bombilla/seguro
    cano/canos/caneria/canerias/canilla/canillas/pila/desague/drenaje/coladera/tuberias/plomeria/sifon/cisterna/tinaco/sumidero/regadera/ducha/lavabo/pileta/fregaderos/bajante [esta/se/no/tapado/roto/rota/gotea/tira/pierde]
    inodoro/poceta/sanitario/escusado/excusado/wc/taza/retrete/toilet/bano [esta/se/no] [tapado/tapo/tapa/baja/rebalsa/rebalso/desborda/descarga]
    bano/inodoro/toilet se/esta/no tapo/tapa/tapado/baja/descarga/rebalsa/desborda
    destapar/destape/destapen/destapo
    breaker/breakers/fusible/fusibles/taco/tacos/tomacorriente/tomacorrientes/apagador/interruptor/cableado/bombillo/bombilla/bombillos/focos/foco/corriente/electricidad/lamparas
    calefon/terma/caldera/radiador/radiadores/calefa/calefaccion/termo/heater/calefactor/termostato/boiler
    estufa/horno/lavadora/secadora/refrigerador/nevera/refri/lavaplatos/microondas/cocina/aire [ya/se/no/esta/me/de] [me/se/esta/no] enfria/prende/funciona/sirve/enciende/calienta/descompuso/descompuesta/descompuesto/averio/averiada/dano/danada/danado/rota/roto/apaga/murio/jala/quemo/fundio/malogro/gotea/tira
    se [me/nos/le] descompuso/dano/averio/rompio/quebro/malogro/fundio/jodio/tapo/cayo/trabo/chingo/echo [a] [perder] [el/la/mi/un/una] estufa/horno/lavadora/secadora/refrigerador/nevera/refri/puerta/ventana/chapa/llave/inodoro/calefaccion/boiler/calentador/techo/lampara/timbre/escalera/barandal/pasamanos/piso/persiana/cortina/ducha/regadera/pared
    techo/pared/ventana/piso/cocina/bano ... llueve/filtra/filtracion/moho/humedad/gotea/agua/hongo/agujero/hueco/entra/mete/rota/roto/hundio/levanto/flojo/cae
    entra/mete/entrando/filtra [el/mucho/la] [agua/frio/viento/aire] por/de/en [la/el] ventana/techo/puerta/pared
    vidrio/vidrios/cristal [de/roto/rotos] [la] ventana/puerta/roto/quebrado/rota
    puerta/ventana/porton/reja [del/de/no/se/ya/esta] [bano/cuarto/no/entrada/cocina] no/trabo/trabada/atoro/atorada/cayo/atasco/descuadrada/rota/quebro [cierra/abre]
    me/nos quede/quedamos/deje afuera/encerrada/trancado/fuera/adentro [sin] [llaves]
    llave/llaves/cerradura/candado/chapa [se/de] [me/la/mi/no] [quebro/rompio/perdi/puerta/casa/atoro/trabo]
    perdi/quebre/olvide/extravie [las/mis/la/mi] llaves/llave
    baranda/barandal/barandilla/pasamanos/rampa/escalon/escalones/agarradera/agarraderas/manijas/tabla floja/roto/rota/flojo/para/en/de/suelto/suelta
    barandal/baranda/pasamanos/rampa/agarraderas/agarradera/escalon
    humedad/hongo/hongos/filtracion/filtraciones/goteras/fuga/fugas
    raton/ratones/rata/ratas/cucaracha/cucarachas/chinche/chinches/hormigas/polilla/fumigar/fumigue/plagas
    detector/alarma [de/del] [humo/monoxido] [no/esta/sigue/pita] [pita/pitando/deja/suena/chilla/bateria/pila]
    sin/no [hay/tengo/tenemos] gas/calefa/corriente/agua/calefaccion/luz/electricidad/energia
    se [me/nos] fue [la/el] luz/agua/gas/corriente/calefaccion
    [no] [hay/sale/tengo/tenemos/sin] agua caliente/fria
    dias/semana/noches/semanas sin luz/agua/gas/calefaccion/corriente
    me/nos [estamos/estoy] congelando/congelamos/helando
    hago/hacemos reparaciones/arreglos/plomeria/electricidad
    le hago/entiendo/se a/de [la/lo] luz/electricidad/plomeria/carpinteria/albanileria/pintura/construccion
    soldador/albanil/plomera/gasfiter/fontanero/fontanera/tecnico/maestro/mano/manitas de/en/y obras/refrigeracion/calefaccion
    fontanero/gasfiter/herrero/vidriero/techador/albanileria/carpinteria
    arreglitos/chapuzas/reparaciones/compostura/mantenimiento
    colgar/cuelgue/clavar/atornillar/montar/armar/arme/taladrar [un/una/el/la/mi/unas/unos] cortina/cortinas/cuadro/repisa/repisas/estante/tele/television/persiana/persianas/espejo
    sink/faucet/leak/toilet/roof/pipe/lock/boiler/heat/hot-water/shower/bathroom
  `,
  housing: `
    donde/lugar/sitio [para] dormir/quedarme/quedarnos/vivir/quedar/pasar [la] [noche]
    donde dormir/vivir/quedarme/quedarnos/ir
    lugar para dormir/vivir/quedarme
    cuarto/habitacion/apartamento/vivienda/techo/alojamiento/hospedaje [para/en/de/que/barato] [renta/rentar/vivir/pasar]
    cuarto para/en/de renta/rentar
    busco [un] cuarto/apartamento
    ? cuarto/apartamento
    desaloj*
    me/nos sacaron/echaron/corrieron/botaron [del/de] [la/mi] [cuarto/casa/apartamento]
    sin casa/hogar/techo
    en la calle
    albergue/refugio
    renta ... desalojar/desalojo/corte/sacar/echar/correr/atras*
    perder mi/el/nuestro apartamento/casa/hogar
    dormir/durmiendo en [el/la/mi] carro/calle/parque/tren
    renta ... sacar/echar/correr
    meses de renta
    durmiendo en el/la/mi carro/calle
    donde/lugar/sitio/techo/cuarto/espacio/rincon/sofa [para/pa/en] dormir/quedarme/quedarnos/vivir/quedar/pasar/alojarme/refugiarnos/refugiarme/hospedarme [la] [noche]
    no tengo/tenemos/hay/sin donde/adonde/casa/techo/hogar/vivienda/lugar [dormir/ir/vivir/quedarme/quedarnos]
    durmiendo/duermo/dormimos/vivo/vivimos/duermen/viviendo/dormi en/debajo/bajo [el/la/mi/un/una/del] carro/calle/parque/tren/estacion/metro/coche/auto/van/camioneta/refugio/albergue/shelter/puente/banca/motel
    de arrimada/arrimado/arrimados/prestado/posada
    me/nos/le/lo/la [van/quieren/quiere/va] [a] sacaron/saco/echaron/echo/corrieron/corrio/botaron/boto/sacar/echar/correr/desalojar/botar/lanzan/sacan/corren/echan/desalojan/desalojaron de/del/con/el/la/manana/hoy/a/si [la/mi/su] [casa/apartamento/cuarto/calle/piso]
    me/nos quedamos/quede/quedo/quedan en/sin [la] calle/casa/techo/hogar/vivienda
    shelter/albergues/refugios/hogar/homeless/hospedaje/hostal
    aviso/carta/orden/papel/notificacion de desalojo/eviccion/lanzamiento
    eviccion/lanzamiento
    cuarto/cuartito/habitacion/apartamento/estudio/vivienda/basement/sotano/piso [barato/amueblado/chiquito] en/de/para/barato/pa renta/rentar/alquilar/alquiler/vivir/nosotros/compartir
    busco/buscamos/rento/alquilo/necesito/ocupo/ofrezco/tengo [un/una/mi] cuarto/habitacion/cuartito/apartamento/estudio/vivienda/habitaciones
    quemo/incendio/inundo la/mi/nuestra casa/apartamento/cuarto
    alquiler/renta/arriendo ... desaloj*
  `,
  furniture: `
    mueble/muebles
    cama/colchon/sofa/mesa/silla/sillas/comoda/ropero/escritorio/sillon/librero/lampara/cuna de/matrimonial/individual/para/y/usada/usadas/casi/o
    cama/colchon/sofa/mesa/silla/comoda/ropero/escritorio/sillon/librero/microondas
    cobija/cobijas/sabanas/cobertores/almohadas/trastes/ollas
    cama/camita/litera/catre/colchoneta/colchones/somier/futon/sofacama/sillones/sillita/mesita/gavetero/closet/armario/cajonera/cabecera/estante/estantes/repisa/repisas/comedor/banco/banquito/tocador/cobertor/edredon/frazada/frazadas/colcha/colchas/manta/mantas/cobija/almohada/toallas/vajilla/sarten/sartenes/olla/platos/vasos/cubiertos/cortinas/alfombra/licuadora/cafetera/plancha/tele/television/televisor/refrigeradora/microondas [de/usada/usado]
    duermo/duermen/dormimos/durmiendo/duerme en [el/un/una] piso/suelo/cobija/alfombra/carton
    en el piso/suelo
    no tengo/tenemos/hay/tienen/sin cama/camas/colchon/muebles [en/que]
    cama/colchon de una/dos plaza/plazas/individual/matrimonial
    sola/sola/una cama para/pa/y
    una sola cama
    refrigerador/nevera/refri/lavadora/estufa usado/usada/usadito/usadita/que
    ? refrigerador/nevera/refri/lavadora/estufa/secadora
  `,
  clothing: `
    ropa/ropita
    abrigo/chamarra/chaqueta/sueter/zapatos/zapato/botas/bota/guantes/gorro/pantalones/pantalon/camisa/camisas/vestido/uniforme/uniformes/calcetines/traje/tenis/bufanda/blusa
    abrigos/chamarras/sueteres
    ropa/ropita de/para bebe/recien
    abrigo/campera/camperas/chompa/chompas/casaca/casacas/buzo/buzos/polera/poleras/remera/remeras/camiseta/camisetas/playera/playeras/chaleco/jeans/vaqueros/calzones/calzoncillos/brasier/brasieres/medias/chanclas/zapatillas/champion/championes/tacones/sandalias/pijama/pijamas/impermeable/gorra/gorros/falda/faldas/shorts/leggings/calcetas/chaquetas/chamarra/chaquetones/chaqueton/overol/mameluco/pants/sudadera/sudaderas/saco/suetercito/hoodie/coat/boots/shoes/jacket/manoplas/mitones/orejeras/botines/delantal/uniforme/filipina/corbata
    ? saco/traje/medias/gorra/buzo
    ropa/zapatos/abrigos/tenis [de/para/pal/usada/en] [invierno/frio/nino/nina/hombre/mujer/trabajo/entrevista/buen]
    talla/numero # de/para hombre/mujer/nino/nina
    anda/va/andan/ando [descalzo/descalza/descalzos/en/sin] chanclas/descalzo/descalza/descalzos/abrigo/chamarra/zapatos/sueter
    no le/les/me quedan/queda/entran/cierra la/los/las/sus ropa/zapatos/pantalones/tenis/botas
    ya no cabe/caben/entra/entran en [ninguna/sus/su/la/los]
    nada/algo que/para ponerse/ponerme/abrigarse/abrigarme/abrigarnos
    botas/guantes/pantalon/pantalones/traje/ropa/gorro/zapatos de/para/pa [la] nieve/lluvia/agua/frio/hielo
  `,
  baby_supplies: `
    panal/panales/panalitos
    formula/leche de/para formula/bebe
    formula
    leche para [el/la/mi] bebe/nena/nene/recien
    toallitas
    cuna
    carriola/carreola/cochecito/carrito/portabebe/fular/andadera [para/de] [bebe]
    coche de/para/pa/del/y [el/la/los/mi] bebe/bebes/nene/nena/nino/nina/cuna
    cuna y/ni/o coche
    asiento/silla [de/para] carro/bebe/auto/coche [para/de] [bebe/carro]
    cosas/articulos de/para bebe/recien
    ropa/ropita de/para bebe/recien
    biberon/biberones/mamila/mamilas/chupon/mamadera/mamaderas/tetero/teteros/pacha/pachas/chupete/chupetes/babero/baberos
    sacaleches
    corralito/moises
    panal/panales/panalitos/pampers/huggies/diaper/diapers/pull-ups/formula/enfamil/similac/nan
    leche en/de polvo/tarro/bote/lata/formula/inicio/continuacion
    leche para/pa/pal/del/de [el/la/mi/los/un] bebe/bebes/nene/nena/nino/recien/nieto/nieta
    lata/latas/bote/botes/tarro/tarros de formula/leche/enfamil/similac
    sillita/asiento/silla/booster de/para/del [carro/bebe/auto/coche/comer]
    car seat
    toallitas/toallas humedas/mojadas
    extractor/bomba/sacaleche/sacaleches de/para [leche] [materna]
    cuna/cunita/moises/corral/corralito/banerita/tina/hamaca/rebozo/carriola/cuna/monitor/mameluquitos/panalera [de/para] [bebe]
    cosas/cositas/articulos/ropa/ropita/zapatitos de/para/pa/pal [el/la/mi/un] bebe/recien/nene/nena/bebita/bebito
    embarazada y no/sin nada/cuna/ropita
    baby shower
    compota/compotas/gerber/papilla/papillas
    bebe/nena/nene/beba tiene/con/de/pasa [mucha] hambre
  `,
  tech_help: `
    computadora/laptop/tablet/tableta/internet/wifi/correo/email/contrasena/zoom/impresora/aplicacion del/celular/en/electronico/app/android/iphone
    correo electronico
    usar/use/uso [el/la/un/mi/su] celular/telefono/computadora/tablet/internet/zoom/aplicacion
    [mi/el/un/los] celular/telefono [no] [se/prende/funciona/traba/carga]
    celular/celulares
    computadora/laptop/tablet/internet/wifi/correo/contrasena/zoom/impresora
    videollamada/videollamadas
    tecnologia
    ponerle internet
    computacion
    mi cuenta de correo
    whatsapp/telefono/celular/computadora/internet/wifi/tele/tablet/zoom/facebook/correo/email/gmail/facetime/app ... [no] [se] abre/sirve/prende/carga/funciona/entra/puedo/se/traba/trabo/bloqueo/borro/conecta/usar/ensene/configurar/instalar
    whatsapp/facetime/facebook/modem/router/impresora/gmail/hotmail/videollamadas/apps/smartphone/ipad/iphone/android/laptops/tablets/computadoras
    contrasena/clave/password de/del correo/internet/wifi/facebook/banco/telefono/email/celular
    contrasenas/password/clave
    control remoto
    smart tv
    sacar/hacer/agendar/pedir [una/la/mi] cita en/por linea/internet
    en linea
    por internet
    configurar/configure/conectar/conecte/actualizar/instalar [el/la/mi/un/una] [telefono/celular/internet/wifi/tele/computadora/impresora/app/aplicacion/correo]
    ensene/ensenen/ensenar/ensena/ensenarle/explique ... whatsapp/celular/telefono/computadora/internet/tablet/zoom/facebook/videollamada
    arreglo/arreglar/reparo/arreglen/reparar [el/la/los/las] celular/celulares/computadora/computadoras/telefono/telefonos/laptop/laptops/tele/teles/tablet
    se de computadoras/computacion/celulares/tecnologia/internet
  `,
  translation: `
    traducir/traduzca/traduzcan/traduzco/traduccion/traductor/traductora/traducirme/traduce
    interprete/interpretar/interprete
    bilingue
    carta/papel/papeles/documento/documentos/formulario ... ingles/espanol
    esta/estan/viene en ingles
    que hable ingles/espanol/mixteco/quiche
    hablar/hable ingles por/en/con
    no entiendo [el/la] ingles [de/en]
    traduccion/traducciones/traduzco/traduzcan/interpreto/interpretacion/interpretes/traducirle/traducirles/traducirlo/interpreter/translate/translator/traductores
    [que/quien] hable/hablen/habla/sepa/domine [bien/el] ingles/espanol/mixteco/quiche/mam/criollo/creole/chino/portugues/arabe/frances/nahuatl/garifuna [por/conmigo/en]
    carta/papel/papeles/aviso/recibo/nota/correo/documento/contrato/mensaje [que] [me/esta/llego/viene/todo/mandaron] [en/esta/llego/todo] [en] ingles
    en [puro/pinche/solo] ingles y/pero/no
    todo/toda/puro en ingles
    [y] no entiendo/leo/hablo/se/entendemos/comprendo [nada/el/bien/leer/mucho/casi] [de/en] ingles
    llamar/hable/llame/hablar/explicar/decirle en/al/a ingles/doctor/casero/landlord [en] [ingles]
    mixteco/quiche/nahuatl/mam/garifuna/kichwa/quechua/zapoteco/aymara
    para/pa/que entenderle/entender/entienda al/a/el doctor/la/maestra/juez/landlord
    reunion/junta de/con/en [la] padres/escuela/maestra/maestro ingles
  `,
  paperwork: `
    formulario/formularios/forma/formas/aplicacion/aplicaciones/solicitud/solicitudes/tramite/tramites/papeleo
    papeles/documentos/documento
    carta/cartas [de/del] [inmigracion/migracion/la/corte/escuela/irs]
    llenar/llene/llenen/rellenar [la/el/una/un/mi/unas/los] [aplicacion/forma/formulario/papeles/solicitud]
    notario/notaria/notarizar
    impuestos/taxes
    medicaid/medicare/snap/seguro/itin/visa/pasaporte/ciudadania
    curriculum/resume
    lea/leer/leerme/leame [una/la/un/me] [carta/papel/documento]
    migracion/inmigracion
    planilla/planillas/formas/formulario/formatos/formato/form/forms/papeleria/tramites/solicitudes/aplicaciones/application
    papel/papeles/carta/aviso/cartas/documento/notificacion de/del/de la/que [la/el] seguro/gobierno/ciudad/migracion/corte/medicaid/medicare/escuela/irs/social/impuestos/hospital/juzgado/alcaldia/consulado/landlord
    me/nos mando/mandaron/llego/llegaron/dieron/entregaron [un/una/unos/unas/del] papel/papeles/carta/cartas/documento/documentos/aviso/notificacion
    no le entiendo [nada/bien]
    no entiendo [la/el/que/lo/unos/una/un/esta/este/nada] [dice/que] carta/papel/papeles/forma/formulario/contrato/documento/aviso/dice
    aplicar/solicitar/renovar/tramitar/llenar/sacar/aplicarle para/al/a/el/la/los/mi/por/un/una [el/la/los] [mi] medicaid/cupones/snap/estampillas/seguro/pasaporte/licencia/id/residencia/ciudadania/visa/asilo/itin/acta/permiso/tps/daca/desempleo/seccion/vivienda/incapacidad/pension/matricula/seguro
    cupones/estampillas de comida/alimentos/food
    food stamps
    green card/card
    residencia/asilo/tps/daca/itin/pasaporte/ciudadania/naturalizacion/visa/fianza/matricula/desempleo/pension/incapacidad/jubilacion
    hoja de vida
    curriculum/resume/cv/curriculo
    notario/notaria/notarizar/notarice/notarial/notarizo/notary
    acta/partida/certificado/constancia/poder de/para [nacimiento/matrimonio/notarial/residencia/ingresos]
    taxes/impuestos/declaracion/declarar/w-2/w2/1099
    llenar/llene/llenen/llenarme/lleno/llenando/rellenar/rellene/firmar [la/el/una/un/unas/unos/los/las/mi] aplicacion/forma/formas/formulario/papeles/papel/solicitud/planilla/documentos
    inscribir/matricular [a] [mi/mis/la/el/los] @crio en/a [la] escuela/colegio
    abogado/abogada/legal/legales/demanda/contrato/poliza
    asesoria/consulta/ayuda/orientacion legal/migratoria
  `,
  companionship: `
    compania
    acompanar/acompane/acompanen/acompanarme [un/a/viejitos/en/rato] [rato]
    platicar/platique/conversar/charlar/platico
    visitar/visite/visita/visitas/visiten/visitara/visitarme
    sola/solo/solita/solito [todo/en/siempre] [el/la/dia]
    me siento/estoy [muy/tan/bien] sola/solo/solita
    soledad
    jugar domino/cartas/ajedrez/loteria
    amigo/amiga/amistad para
    compania/companerito/acompanarme/acompanarlo/acompanarla/charla/charlar/charlas/chacharear/platica/platiquita/conversacion/conversada/tertulia/plactica
    tomar/tomarme/tomarse/echar/echarnos/tomemos/invito [un/una/el/mi/unos] [cafe/cafecito/mate/mates/te/tecito/chocolate/platica/domino/partida] con/conmigo/acompanado
    juegue/jugar/jueguen/echar/jugarme/juego [un/una/al/a] [a/el/las/la] domino/cartas/ajedrez/loteria/barajas/dados/bingo/damas/parchis/truco/briscas/canasta/partida
    nadie [me/nos/le] [viene] visita/habla/llama/ver/acompana/verme
    no hablo/platico/veo/converso [con/a] nadie
    no tengo/tiene/hay [a/con] nadie/quien/amigos/amigas/amistades con/platicar/hablar/conversar/visite
    me/nos/le siento/sentimos/siente/estoy [muy/tan/bien/re/bastante/medio] sola/solo/solita/solito/solos/aislada/aislado
    vivo/estoy/paso/vive/esta/pasa [muy/tan/aqui/los/el/todo] [dias/dia/bien/re] [el/dia] sola/solo/solita/solito/encerrada/encerrado
    las/los tardes/noches/dias/domingos se [me/le] hacen/hace eternas/largos/largas/eternos/eterno
    caminar/pasear/caminata/salir/camine con [ella/el/mi/conmigo] [@mayor]
    visitas/visitita/visitarla/visitarlo/visitarlos/visito/visitamos/visitara/visiten
    pasar/paso/pase [la/el/un/las] navidad/thanksgiving/nochebuena/fiestas/rato/domingos/tardes sola/solo/con/conmigo/solos
    le/me lea/lean/leer/leerle [un/el/la/libros/cuentos/periodico]
    tomar/tomarnos/para/echar un/unos/el cafe/cafecito/mate/tecito
    cafecito
    con quien/nadie jugar/platicar/hablar/conversar/salir/caminar/pasear/comer
  `,
  emotional_support: `
    apoyo emocional/moral
    triste/tristeza/deprimida/deprimido/depresion/ansiedad/duelo/desanimada/desanimado/angustiada
    murio/fallecio/perdi [mi/a] [mi] [mama/papa/esposo/esposa/hijo/hija/abuela/abuelo/hermano/hermana/marido]
    hablar/desahogarme/llorar con/un alguien/poco
    alguien con quien/que hablar/platicar/conversar
    desahogarme/desahogar
    escuchar/escuche/escucho/escuchen
    psicologa/psicologo/consejera/consejero/terapeuta/terapia emocional
    psicologa/psicologo/consejeria
    oracion/orar/rezar
    llorar/llorando
    desde que se fue/murio/fallecio
    triste/agüitada/agüitado/aguitada/aguitado/bajoneada/bajoneado/achicopalada/achicopalado/decaida/decaido/desesperada/desesperado/abrumada/abrumado/angustiado/ansiosa/ansioso/devastada/devastado/destrozada/destrozado/enlutada/deprimidos/desconsolada/desconsolado/quebrada/apachurrada/apachurrado/amargada
    depre/bajon/panico/nervios/angustia/estres/estresada/estresado/ansiedades/duelo/luto/terapeuta/consejeria/terapista
    ataque/ataques/crisis de panico/nervios/ansiedad
    no paro/dejo/puedo [parar/dejar] de llorar/pensar/temblar
    lloro/llora/llorando/lloramos/llorar [todo/cada/toda/mucho/sin/a] [el/los/la] [dia/dias/noche]
    enviude/viuda/viudo [hace/reciente/y]
    se [me/nos] murio/fallecio/fue/mato/suicido/perdio [mi/el/la] @pariente
    fallecio/murio/perdi/perdimos/enterramos/enterre/falta/extrano [a] [mi/mis/al/el/la/nuestro] [mi] @pariente
    perdi/perdimos [a/al/un/mi/el] bebe/embarazo
    no tengo/siento/dan ganas de nada/levantarme/comer/salir/hacer
    no duermo/puedo [dormir] de/por/pensando [la/los/en] [preocupacion/nervios/pena/tristeza]
    [nomas/solo/no/tengo] [con] quiero/necesito/quien hablar/platicar/desahogarme/conversar con/que alguien/me escuche [me]
    ? hablar/platicar con alguien
    escucho/escuchar/escucharte/escucharlos/escuchamos/escuche a/quien/al/gente/me/sin [quien]
    me siento/estoy/ando/anda/esta/siente/toy [muy/bien/re/tan/super/bastante/medio] mal/triste/decaida/decaido/rara/vacia/vacio/desesperada/desesperado/ahogada/perdida/perdido [de/animo/por]
    mal de animos/animo
    rezar/rece/recen/orar/oren/ore/oracion/oraciones/sacerdote/pastor/rosario
  `,
  moving: `
    mudarme/mudanza/mudar/mudarnos/mudarse/mudo/mudando/mude
    cambio/cambiarme/cambiar/cambiamos/cambiando de casa/apartamento/departamento/cuarto
    cargar/mover/bajar/subir/cargue/mueva/carguen/mover [un/una/el/la/unas/unos/mis/mi/las/los] @mueble
    cargar/mover [cosas/muebles/cajas]
    camion/troca/camioneta para [mover/la]
    flete
    mudanza/mudanzas/trasteo/trasteos/acarreo/fletes/flete/moving/mudandome/mudamos/mude
    cargar/mover/bajar/subir/cargue/mueva/carguen/muevan/suba/suban/baje/bajen/sacar/saquen/ayuden/llevar/meter/transportar/traslado [a/con] [un/una/el/la/unas/unos/mis/mi/las/los/cosas] [sofa/mover/cargar/mi] @mueble
    cargar/mover/bajar/subir/sacar/llevar [mis/las/unas/los/todas] cosas/muebles/cajas/bultos/maletas/chivas/tiliches/coroto/corotos
    camion/troca/camioneta/van/uhaul/truck para/pa [mover/mudar/cargar/mudanza/la/una/cargo]
    al nuevo/nueva/otro/otra apartamento/casa/cuarto/piso
    cosas del storage/almacen/deposito
  `,
  cleaning: `
    limpiar/limpie/limpieza/limpien/limpio/limpia/limpiarle/limpiarme
    barrer/trapear/aspirar/sacudir/lavar [los] [trastes/platos/pisos/bano/ventanas]
    trapear/barrer
    tirar/sacar [la] basura
    limpieza/limpiezas/aseo/limpiando/limpiamos/limpiar/fregar/friegue/trapeo/barrer/barra/ordenar/ordene/organizar/desinfectar/desempolvar/aspirar/aspiradora/recogiditos/escombrar/lavado
    asear/asee/aseen la/mi/el/un casa/cuarto/apartamento
    lavar/lave/laven [los/las/la/unos] trastes/platos/loza/vajilla/ventanas/pisos/bano
    hacer/haga/hacemos [la] limpieza/aseo
    quehacer/quehaceres/oficio de/del/la [la] [casa/hogar]
    limpie/limpien/limpiar/ordenar [el/la/mi/un] casa/apartamento/cuarto/cocina/bano/refrigerador/estufa
    basura [acumulada/de] [la] [casa]
    saquen/saque/sacar/tirar/botar/bajar [la/mi] basura
    apartamento/casa/cuarto/cocina/bano [esta] hecho/hecha un/una desastre/asco/cochinero/tiradero
    desastre/cochinero/tiradero/mugrero/sucio/sucia/mugroso/cochino/cochina
  `,
  yard: `
    nieve/hielo/palear/palee/paleo
    jardin/yarda/pasto/cesped/zacate/hojas/podar/maleza/arbusto/arboles/arbol/rama/ramas
    cortar [el/la] pasto/zacate/yarda/grama/cesped
    banqueta
    grama/pasto/cesped/zacate/monte/yerba/yerbas/hierba/hierbas/maleza/jardineria/yarda/patio/arbolito/arbolitos/arbustos/seto/setos/huerta/podadora/rastrillar/rastrille
    podo/poda/poden/podar/podando/rastrillo/chapear/chapeo/desyerbar/desyerbo
    cortar/corte/corten/corto/corta [el/la/mi/su] pasto/zacate/yarda/grama/cesped/monte/yerba/hierba/jardin/arbol/rama/ramas
    recoger/recoja/recojan/recojo/barrer/barra/barro/rastrillar/juntar [las/mis/sus/unas] hojas
    nieve/nevada/nevo/palear/paleo/paleen/palean/paleamos/palee/snow/shovel/sal
    limpiar/limpie/quitar/quite/quiten/despejar/sacar/palear/palee [la/el/mi] nieve/hielo/acera/banqueta/vereda/anden/driveway/entrada/escalones
    ? acera/banqueta/vereda/driveway/banquetas/patio
  `,
  errand: `
    correo/paquete/paquetes/oficina [de/del] [correo/correos]
    al correo
    paquete/paquetes
    lavanderia
    llevar/lavar/lave/lleve/lleven [mi/la/mis/su] ropa/cobijas [a/al] [la] [lavanderia/laundry]
    lleve/llevar ropa lavanderia
    ropa a la lavanderia
    laundry
    biblioteca
    vueltas/diligencia/diligencias/encargo
    hacer fila
    ir al banco
    pagar la luz en
    paqueteria/paquetes/encomienda/encomiendas/estampilla/envio/ups/fedex
    al/del/en/por [el] correo/ups/fedex/banco/cajero
    recoger/recoja/recojan/buscar/mandar/mande/enviar/llevar/lleve/entregar/dejar/deje/echar [a/mi/un/una/el/la/mis/unos] [un] paquete/paquetes/carta/cartas/sobre/encomienda/correo
    lavanderia/lavadero/lavamatica/laundry/tintoreria
    lavar/lavarme/lave/laven/lavado/lavada/lavarla/planchar [de] [la/mi/una/nuestra/su] ropa/cobijas/sabanas
    bajar/subir/llevar/lleve/baje [la/mi/el] ropa/laundry/canasto a/para/al
    vueltas/vueltecita/diligencias/recado/recados/gestion/gestiones/encarguito/encargos
    hacer/haga/hacerme/hagan [la/una/un/unos/unas] fila/cola/mandados/vuelta/vueltas/diligencia/encargo
    pagar/pague/paguen la/el/mi luz/bill/recibo/telefono en/por/donde [persona]
    ir/vaya/vayan/pasar/pase al/a/por [la/el] banco/cajero/biblioteca/oficina/dmv/alcaldia
    biblioteca/libros a/de la biblioteca
    quien/alguien [que] [me] la/lo/las lleve/lleva/baje a la lavanderia
    ropa ... lavanderia/laundry/lavar
  `,
  money: `
    dinero/dinerito/lana/efectivo/feria
    renta
    bill/bills/recibo/recibos/factura/facturas
    pagar [el/la/mi/los/mis/un] luz/gas/renta/agua/telefono/bill/recibo
    ? pagar
    dolares
    # dolares/pesos
    $ #
    prestamo/prestado dinero
    deposito
    cortan/cortar/cortaron/corten la/el/me [la/el] luz/gas
    me [van] [a] cortan/cortar la/el luz/gas/agua
    debo/adeudo/deuda
    ayuda economica/financiera/monetaria
    pasaje/pasajes/metrocard
    no me alcanza $
    dinero/dinerito/billetes/cash/centavos/cheque/chavos/quetzales/lempiras/platita/money/lanita/prestamos/fiado
    alquiler/arriendo/rentita/mortgage/hipoteca/fianza/multa/multas/ticket/deudas/colegiatura/mensualidad/gastos/bil/bils/electric
    pagar/pago/pagarle/paguen/completar/cubrir/abonar/ajustar/juntar [el/la/mi/los/las/mis/un/lo/de] [la/mes] luz/gas/renta/agua/telefono/bill/bills/recibo/alquiler/arriendo/entierro/funeral/deposito/multa/fianza/deuda/celular/seguro/hospital/mes
    la/el/de luz/gas/agua/internet/renta/alquiler ... cortan/cortaron/cortar/vence/vencio/atras*/debo/debemos/alcanza/pagar/completo/quitan
    me/nos/lo/la/le cortan/cortaron/cortar/cortaran/suspenden/suspendieron/cortaban [la/el/manana/hoy] [luz/gas/agua/telefono/servicio/internet]
    me/nos/le quitan/quitaron [la/el] luz/gas/agua/telefono/servicio/internet
    me/nos/le falta/faltan [como/unos/solo/nomas/#] # [dolares/pesos/para/pa] [la/el] [renta/luz/completar/pagar]
    me faltan $
    prestar/presten/preste/presta/prestarme/prestado/prestados/fien/fiar [me] [unos/un/algo/#] [#] dinero/dolares/pesos/lana/feria/billetes/efectivo
    me/nos/le alcanza/alcanzo/alcanza/ajusta/completo/da [para/pa/el/ni/a] [la/el/los/pagar/dinero] renta/luz/gas/alquiler/bill/bills/biles/recibo/recibos/pagar/nada/mes/deposito
    no completo/completamos/ajusto/junto/tengo/alcanzo [para/pa/la/lo/con/el] [la/el/lo] [de] renta/alquiler/luz/mes/deposito/gas/arriendo
    me/nos atrase/atrasamos/retrase/atraso [con/en] [la/el/los] [renta/alquiler/luz/pagos]
    debo/debemos/debiendo [de/la/el/como] [renta/luz/gas]
    apoyo/ayuda/ayudita economico/economica/financiera/con/para/pa [la/el/los/lo] [de] renta/luz/gas/bill/bills/biles/recibo/alquiler/dinero/entierro/deposito/gastos/cuentas
    para el pasaje/camion/bus/metro
    tarjeta de regalo/comida
    deposito/renta/alquiler/fianza de/del [mi/el/un/la] apartamento/cuarto/casa
  `,
  medical_equipment: `
    andador/andadera/baston/muletas/muleta
    silla/sillas de ruedas/bano/baño
    silla [de/para] ruedas
    tiras/tiritas reactivas/de/para [azucar/glucosa]
    glucometro
    cama de hospital
    tanque/maquina de oxigeno
    nebulizador/oxigeno
    lentes/audifonos/aparato
    panales [para/de] adulto/adultos
    faja/ferula/rodillera
    equipo medico
    andador/andadores/burrito/muletas/baston/bastones/tacataca
    silla/sillas de/pa/para/con ruedas/ruedita/ducha/banarse/bano/banar
    silla electrica/comoda/inodoro
    freno/rueda/llanta/bateria/asiento de/del/a [la/mi/su] [silla/andador/scooter] [de] [ruedas]
    tirilla/tirillas/lancetas/jeringas/glucometro
    tiras/tiritas/cintas/agujas/sensor/sensores [reactivas/de/para/d] [la/el] azucar/glucosa/glucometro/insulina
    medidor/aparato/maquina/maquinita/monitor de/para/del/pa [la/el/medir] [la/el] presion/azucar/glucosa/sueno/terapias/cpap/oxigeno/asma/respirar
    cama/colchon/barandal/grua/elevador de/para/anti/ortopedica hospital/hospitalaria/paciente/enfermo/escaras/llagas
    cpap/tensiometro/baumanometro/oximetro/termometro/nebulizadores/concentrador/glucometro/protesis/plantillas/collarin/faja/ferula/cabestrillo/gasas/vendas/sonda/sondas/comodo/pato/chata/bidet
    tanque/tanques/concentrador/cilindro de oxigeno
    panal/panales/panal de/para/pa/del [un/mi/el/la/los] adulto/adultos/mayor/mayores/abuela/abuelo/mama/papa
    lentes/espejuelos/anteojos/gafas/audifonos/audifono [para/de/del] [oir/leer/ver/mi/oido]
    bota/botas/zapato/medias/calcetines ortopedica/ortopedicos/ortopedico/compresion/diabetico/diabeticos
    scooter/silla electrico/electrica/motorizada
    elevador/asiento del/para/de [el] inodoro/banera/ducha
    tirilla/tirillas [de/para/d] [la/el] azucar/glucosa
    tengo/tenemos un/una/unas silla/andador/baston/muletas [de] [ruedas] para/extra/casi/nueva/que regalar/donar/prestar/ya/dar/nueva/nuevo
  `,
  other: `
    corte/cortar [de] pelo/cabello
    llanta/bateria/cables
    clases [de] [ingles/guitarra/computacion]
    juguetes/juguete/libros/utiles
    ? trabajo/empleo
    extintor/extinguidor
    coser/costura/costurera
    voluntario/voluntaria
    mochila/mochilas
    ventilador/abanico/calentador portatil
    lentes
    tutor/tutoria/tareas/tarea
    peluquera/barbero/estilista
    corte/cortar/cortarme/cortarle/corten/corto/peinar/tenir [de/el] [el] pelo/cabello/barba
    peluquero/peluqueria/manicure
    llanta/llantas/bateria/cables/bujia [para/de/del] [pasar] [corriente/carro/auto]
    se [me] poncho/pincho/exploto/bajo/reventó la/una llanta/goma
    gato hidraulico/para/de
    un gato ... llanta
    pasarme/pasar/pase/dar/den corriente
    herramienta/herramientas/taladro/martillo/sierra/desarmador/destornillador/linterna/generador/carpa/carpas/bocina/inflador [prestada/prestado/electrica]
    escalera/extension/planta/lampara prestada/prestado/electrica
    juguete/juguetes/munecas/bicicleta/bici/patineta/pelota/instrumento/guitarra/libreta/libretas/cuaderno/cuadernos/lapices/crayones/utiles/mochila/mochilas/calculadora/uniformes
    ventilador/ventiladores/abanico/abanicos/aire/calentador/calentadores/calentadorcito/calefactor [acondicionado/portatil/electrico]
    clase/clases/curso/cursos/lecciones de ingles/espanol/guitarra/computacion/ged/manejo/costura/cocina/baile/piano/musica
    ged/tutor/tutora/tutoria/tutorias/tareas/matematicas/regularizacion
    trabajo/empleo/trabajito/chambita/jale/brete de/en/para/pa [limpieza/construccion/cocina/lo]
    busco/buscamos/necesito/ocupo/buscando [un/de] trabajo/empleo/chamba/trabajito
    coser/cosa/costura/remendar/remiende/zurcir/dobladillo/bastilla/arreglos/arreglo de ropa/vestido/pantalon
    fotos/fotografo/mesas/sillas para/pa [una/la/un] fiesta/quince/bautizo/cumpleanos/bautismo
    donar/dar sangre
    carro/auto/troca/coche/bicicleta/moto/camioneta no prende/arranca/enciende/funciona
    mecanico/mecanica
    biblia/libros/libro/novelas/revistas
    cierre/cremallera/bastilla/dobladillo/ruedo/costura del/de [mi/el/la/un] uniforme/pantalon/vestido/chamarra/abrigo/falda
  `,
};
