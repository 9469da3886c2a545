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
    ir al/a/a la seguro/consulado/corte/clinica/hospital/doctor/banco/oficina/escuela/iglesia/terapia
    tomar el tren/bus/camion/metro
    espacio/lugar para dos/tres/uno/una/# [personas]
    juicio
    tomar el tren/bus/camion/metro
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
  `,
  medicine: `
    medicina/medicinas/medicamento/medicamentos/medicacion
    receta/recetas
    farmacia/walgreens/cvs/botica
    pastillas/pastilla/pildoras
    insulina/inhalador/tylenol/antibiotico/antibioticos/jarabe/ibuprofeno/gotas
    remedio
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
  `,
  furniture: `
    mueble/muebles
    cama/colchon/sofa/mesa/silla/sillas/comoda/ropero/escritorio/sillon/librero/lampara/cuna de/matrimonial/individual/para/y/usada/usadas/casi/o
    cama/colchon/sofa/mesa/silla/comoda/ropero/escritorio/sillon/librero/microondas
    cobija/cobijas/sabanas/cobertores/almohadas/trastes/ollas
  `,
  clothing: `
    ropa/ropita
    abrigo/chamarra/chaqueta/sueter/zapatos/zapato/botas/bota/guantes/gorro/pantalones/pantalon/camisa/camisas/vestido/uniforme/uniformes/calcetines/traje/tenis/bufanda/blusa
    abrigos/chamarras/sueteres
    ropa/ropita de/para bebe/recien
  `,
  baby_supplies: `
    panal/panales/panalitos
    formula/leche de/para formula/bebe
    formula
    leche para [el/la/mi] bebe/nena/nene/recien
    toallitas
    cuna
    carriola/carreola/coche/cochecito/carrito [para/de] [bebe]
    asiento/silla [de/para] [carro/bebe] [para/de] [bebe/carro]
    cosas/articulos de/para bebe/recien
    ropa/ropita de/para bebe/recien
    biberon/biberones/mamila/mamilas/chupon
    sacaleches
    corralito/moises
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
  `,
  moving: `
    mudarme/mudanza/mudar/mudarnos/mudarse/mudo/mudando/mude
    cambio/cambiarme/cambiar/cambiamos/cambiando de casa/apartamento/departamento/cuarto
    cargar/mover/bajar/subir/cargue/mueva/carguen/mover [un/una/el/la/unas/unos/mis/mi/las/los] @mueble
    cargar/mover [cosas/muebles/cajas]
    camion/troca/camioneta para [mover/la]
    flete
  `,
  cleaning: `
    limpiar/limpie/limpieza/limpien/limpio/limpia/limpiarle/limpiarme
    barrer/trapear/aspirar/sacudir/lavar [los] [trastes/platos/pisos/bano/ventanas]
    trapear/barrer
    tirar/sacar [la] basura
  `,
  yard: `
    nieve/hielo/palear/palee/paleo
    jardin/yarda/pasto/cesped/zacate/hojas/podar/pode/maleza/arbusto/arboles/arbol/rama/ramas
    cortar [el/la] pasto/zacate/yarda/grama/cesped
    banqueta
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
  `,
  money: `
    dinero/dinerito/lana/efectivo/feria
    renta
    bill/bills/recibo/recibos/factura/facturas
    pagar [el/la/mi/los/mis/un] [luz/gas/renta/agua/telefono/bill/recibo]
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
  `,
};
