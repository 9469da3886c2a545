import type { DetailWords, ScopeWords, Vocabulary } from '../vocabulary.ts';

export const scope: ScopeWords = {
  reason: `
    porque
    para que [yo/pueda/ella/el]
    para poder
    ya que
    es que
    como no
    tengo/tiene/tenemos cita
    estoy/toy/ando en/enferma/enfermo/trabajando/operada [el/la]
    mientras
    cuando
    no sabe/puede/puedo
    vive/vivo/vivimos en
    que vino/mandaron
    por el/la/los/las/lo ride/comida
    gracias por
    por el
    recien
    me operaron/operan
    trabajo en/de/hasta
    soy
    no tengo/hay estufa/elevador
    ella/el paga
    saliendo/sali de
    perdi mi/el trabajo
    sin elevador/estufa
    a la/mi/su escuela/clinica/iglesia/trabajo
    me cambio/mudo de
    despues de
    la farmacia queda
    vivo/queda lejos
    si tienen/hay
  `,
  purpose: `
    para
  `,
  destination: `
    a
    al
    para
    hasta
    a la
    de
    del
    en
  `,
  not: `
    ya no necesito/necesita/necesitamos/ocupo/quiero
    no necesito/necesita/necesitamos/ocupo/quiero [mas]
    no es para/por
    no para/solo
    en vez de
    en lugar de
    no quiero
  `,
  ends: `
    pero
    solo
    sino
    nomas
    tambien
    y
    lo que
    necesito/ocupo/busco
    alguien
    quien
    ahora
    es para
  `,
  joins: `
    y
    e
    tambien
    ademas
    o
    aparte
  `,
  outranks: `
    tech_help > eldercare
    childcare > companionship
    moving > furniture
    moving > other
    eldercare > companionship
    home_repair > other
    medicine > errand
    baby_supplies > other
    emotional_support > companionship
    medical_equipment > other
    medical_equipment > furniture
    childcare > other
    tech_help > errand
    yard > other
    errand > clothing
    eldercare > companionship
  `,
  mentioned: `
    usa/uso/tiene/tengo/con un/una/su/mi andador/baston/silla
    en silla de ruedas
    en la cocina
    sala de espera
    salon de clases
    cuarto/quinto/tercer/segundo/primer piso
    # piso
    tengo/tiene carro/camioneta/troca
    numero/por de/por telefono/celular
    por telefono
    usar el telefono
    mi telefono/numero/celular
    lavar la ropa
    a la compra
    mi casa/cuarto/apartamento es
    hora de comer
    queda lejos
    la farmacia queda
    comida casera
    cambio/cambiar de opinion/planes
    vivo/vive solo/sola
    solo/sola hablo/puedo/espanol/en/quiero/un/una/necesito/de
    esta solito/solita
    esta solo/sola
    no sabe usar
    trabajo/trabajando/trabaja
    en el/mi trabajo
    para ir/llegar al/a trabajo
    escuela de
    tengo/tiene # anos
    paga lo suyo
    cama de hospital
    carta de recomendacion
    de la casa
    sola/solo pago
  `,
};

export const details: DetailWords = {
  name: `
    me llamo
    mi nombre es
    me dicen
    ? soy
    ? habla
    ? le habla
    ? es
    nombre es
  `,
  area: `
    codigo postal [es]
    zip [es]
    vivo/vivimos/estoy/estamos [ahora] en/por/cerca [de/del]
    area [es]
    zona
    en
    por
    del
    me mude a
  `,
  wantsLanguage: {
    en: `
      ^ ingles $
      ^ english $
      en ingles
      prefiero ingles
    `,
    es: `
      ^ espanol $
      ^ español $
      en espanol
      solo [hablo] espanol
      hablo espanol
      prefiero espanol
      hablan/habla espanol
      no hablo/entiendo ingles
    `,
  },
  condition: `
    pero
    solo si
    si es
    siempre y cuando
    despues de
    hasta
    a menos
    antes de
    depende
    tendria que
    mas tarde
    despues
    nomas que
  `,
  standing: `
    cada/todos/todas
    siempre/usualmente/normalmente/regularmente/cuando
    entre semana
    fines de semana
    los fines
    por/en/las las mananas/tardes/noches
    los lunes/martes/miercoles/jueves/viernes/sabados/domingos
    una/dos/tres vez/veces a/por/al [la] semana/mes
    cualquier dia
    a diario
    ? manejo/cuido/cocino/traduzco/arreglo/limpio/soy/ayudo/coso
  `,
  endsOffer: `
    ya no puedo/voy/manejo/cuido/cocino/ofrezco/traduzco/puedo/doy [a] [manejar/llevar/cuidar/cocinar/ayudar/ofrecer/traducir/dar/seguir/mas]
    ya no manejo/cuido/cocino/ofrezco/doy/traduzco
    vendi mi/el/la carro/camioneta/troca
    no mas rides/viajes/comidas
    ya se dio/lo/la/fue/regalo/llevaron [llevaron]
    ya lo/la/los/las regale/di/entregue
    quiten mi oferta
    ya no tengo carro/camioneta/troca
  `,
  weeklyCap: `
    # veces/viajes/rides a/por [la] semana
    una/dos/tres/cuatro vez/veces a/por [la] semana
    maximo # [a/por] [la] [semana]
    no mas de # [a/por] [la] [semana]
    hasta # veces/viajes
    # a/por la semana
  `,
  reference: `
    ^ porque # [?] $
    ^ por que [no] # [?] $
    ^ si/no/listo/ok/cancelar/claro/quitar/suelto/sip/ya [al/el/a/para/con/la/del] #
    numero/pedido/con/solicitud/caso/sobre/asignar/cerrar/abrir/del #
  `,
  commands: {
    tell: `
      ^ dile/digale/decir/diganle/dele [a] [que]
      ^ dile/digale/decir/diganle #
    `,
    human: `
      ^ persona/humano/humana/operador/operadora/agente/coordinador/coordinadora $
    `,
    menu: `
      ^ menu/opciones/comandos $
    `,
    offers: `
      ^ ofertas $
      ^ mis ofertas $
    `,
    drop: `
      ^ quitar/quita/quite/borrar # $
    `,
    name: `
      ^ nombre
    `,
    area: `
      ^ area/zip/zona
    `,
    language: `
      ^ espanol [por] [favor] $
      ^ ingles [por] [favor] $
      ^ idioma
    `,
    duty: `
      ^ turno
    `,
    list: `
      ^ lista/listado $
    `,
    open: `
      ^ abrir/abre/reabrir # $
    `,
    close: `
      ^ cerrar/cierra # $
    `,
    hard: `
      ^ duro $
      ^ [eso/esto/me] estuvo/fue/resulto [muy/bien/tan/bastante] duro/dura/dificil/pesado/pesada [para] [mi] $
    `,
    why: `
      ^ porque # [?] $
      ^ por que [no] # [?] $
    `,
  },
  notBehind: {
    tell: `me nos mis si como`,
    name: `es de del`,
    area: `de es`,
    language: `es`,
    duty: `de para`,
  },
  reactions: `
    le gusto "
    le encanto "
    le dio risa "
    le hizo gracia "
    le gusto una imagen
    le encanto una imagen
    me gusta "
    me encanta "
    me divierte "
    se rio de "
    enfatizo "
    no le gusto "
    cuestiono "
    destaco "
    reacciono
    elimino un
    quito un
  `,
  replies: `
    estoy manejando y
    estoy conduciendo
    estoy al volante
    respuesta automatica
    mensaje automatico
    este es un mensaje automatico
    esta es una respuesta automatica
    gracias por comunicarse con
    gracias por su mensaje. en este momento
    estoy fuera de la oficina
    me encuentro fuera de la oficina
    no puedo hablar ahora. que
    este numero no recibe
  `,
};

export const urgency: Vocabulary['urgency'] = {
  high: `
    urge/urgen/urgente/urgentemente/urgencia
    lo antes posible
    lo mas pronto
    cuanto antes
    ahorita
    ahora mismo
    ya mismo
    de inmediato
    inmediatamente
    emergencia
    hoy
    esta noche
    esta tarde
    nada que/de/para comer
    no hay/tengo/tenemos [nada] [que/de] comida/comer $
    no tenemos/tengo comida/nada
    sin comida
    no hemos/he/han comido [desde/nada/en]
    sin/no hay/tengo/tenemos [hay/tengo] calefaccion/luz/agua/electricidad
    no hay/tengo/tenemos/sin calefaccion/luz/agua/electricidad
    sin calefaccion/luz/agua/electricidad
    agua caliente
    se fue la luz
    donde dormir/quedarme/quedarnos
    en la calle
    me/nos sacaron/echaron/corrieron/botaron
    se [me/nos/le] acabo/acabaron/termino [la/el/los/mi/las/su] [insulina/medicina/formula/panales/leche/inhalador/pastillas/comida]
    ya no [me/nos] [queda/quedan/tengo/hay] formula/panales/leche/insulina/medicina/pastillas/comida
    ya no [me] queda/quedan/hay [formula/leche/panales/insulina/medicina/comida]
    ultimo/ultimos/ultima/ultimas [panal/panales/pastilla/lata/bote]
    inund*
    se [esta] inundando/inundo
    me/nos cortan/cortaran/quitan ... manana/hoy
    cortar/cortan/cortaran ... manana/hoy
    refri/nevera/refrigerador [esta] vacio/vacia
    pronto por
    hambre hoy
    durmiendo en el/la/mi carro/calle/parque/tren
    dias/semana/noches sin luz/agua/calefaccion/gas
    no han/hemos/he comido
    se quedo/quede/quedamos sin pastillas/insulina/medicina/formula/leche/comida/luz/gas
  `,
  low: `
    sin prisa
    no hay/tengo/es prisa/apuro/urgente
    no urge
    no es urgente
    sin apuro
    cuando puedan/pueda/se/tengan/tenga/gusten/quieran/haya [pueda/puedan/tiempo/chance/oportunidad]
    cualquier dia
    algun dia
    un dia de estos
    con calma
    cuando sea
    el dia que [puedan/sea/pueda]
    cuando alguien pueda
    a cualquier hora
  `,
};
