import type { DateWords } from '../vocabulary.ts';

export const dates: DateWords = {
  atoms: `
    day mon: lunes, lune
    day tue: martes, marte
    day wed: miercoles, mierc, mircoles
    day thu: jueves, jueve
    day fri: viernes, vierne
    day sat: sabado, sab
    day sun: domingo
    days sat: sabados
    days sun: domingos
    month 1: enero, ene
    month 2: febrero, feb
    month 3: marzo
    month 4: abril, abr
    month 5: mayo
    month 6: junio
    month 7: julio
    month 8: agosto
    month 9: septiembre, setiembre, sept
    month 10: octubre, oct
    month 11: noviembre, nov
    month 12: diciembre, dic
    today: hoy, hoy mismo, el dia de hoy
    tonight: esta noche, hoy en la noche, hoy por la noche, hoy noche
    tonight afternoon: esta tarde, hoy en la tarde, hoy por la tarde
    tonight morning: esta manana
    tomorrow: manana, el dia de manana, de manana
    overmorrow: pasado manana, pasado
    weeks-on 1: en ocho, en 8, en ocho dias
    weeks-on 2: en quince, en 15
    next-week: la otra semana, la proxima semana, la semana que viene, la semana que entra, la semana entrante
    nth 1: primer, el primer
    nth 2: segundo, el segundo
    nth 3: tercer, el tercer
    nth 4: cuarto, el cuarto
    nth -1: ultimo, el ultimo
    the-day: el dia, dia
    minutes-to 15: un cuarto para las, un cuarto para, cuarto para las, cuarto para, 15 para las, 15 para la, quince para las, faltando 15 para las, faltando un cuarto para las
    minutes-to 10: diez para las, diez para la, 10 para las, 10 para la
    minutes-to 20: veinte para las, 20 para las, 20 para la
    minutes-to 5: cinco para las, 5 para las, 5 para la
    half -15: menos cuarto
    half -10: menos diez
    half -5: menos cinco
    week-today: de hoy en ocho, en ocho dias, de hoy en 8, en 8 dias, dentro de ocho dias
    weekend: este fin de semana, este fin, el fin de semana, fin de semana, este finde, el finde, finde, el fin, el proximo fin de semana, fin de
    weekends: los fines de semana, fines de semana, fines, los fines, los findes
    weekdays: l a v, de l a v, lun a vie, entre semana, dias de semana, dias entre semana, los dias de semana, dias laborables
    every-day: todos los dias, cada dia, diario, diariamente, toda la semana, a diario
    any-day: cualquier dia
    holiday thanksgiving: accion de gracias, dia de accion de gracias, dia de gracias, thanksgiving, sangivin, san guivin
    holiday christmas: navidad, la navidad, dia de navidad
    holiday christmas-eve: nochebuena, noche buena
    holiday new-year: ano nuevo, dia de ano nuevo
    holiday new-years-eve: fin de ano, ano viejo
    holiday three-kings: dia de reyes, reyes
    part morning: en la manana, por la manana, de la manana, en las mananas, temprano en la manana, a la manana, tempranito, temprano, de la madrugada, en la madrugada
    part afternoon: en la tarde, por la tarde, de la tarde, tarde
    part night: en la noche, por la noche, de la noche, noche
    parts morning: por las mananas, las mananas, en las mananas, mananas
    parts afternoon: por las tardes, las tardes, en las tardes, tardes
    parts night: por las noches, las noches, en las noches, noches
    this: este, esta
    next: proximo, proxima, el proximo, la proxima
    coming: que viene, que entra, proximo, siguiente
    every: cada, todos los, todas las
    last: pasado, pasada
    ago: hace
    before: antes de, antes del, antes de las, antes de la
    after: despues de, despues del, despues de las, despues de la, a partir de, a partir de las, a partir del, luego de las
    until: hasta, hasta las, hasta la, hasta el, asta, hasta despues de
    by: para las, para la, a mas tardar, para antes de
    from: desde, desde las, entre, entre las
    from range: de
    start: empezando, a partir, comenzando, iniciando
    at: a las, a la, alas, ala, a eso de las, tipo, @
    around: como a las, como a la, sobre las, alrededor de, mas o menos a las, por ahi de las, cerca de las
    to: a, al
    and: y, o, e, u
    except: menos, excepto, salvo
    for: por, durante, para
    in: en, dentro de, en unos, en como
    the: la
    the date: el
    the-many: los, las
    of: del
    not: no
    number 1: uno
    number 2: dos
    number 3: tres
    number 4: cuatro
    number 5: cinco
    number 6: seis
    number 7: siete
    number 8: ocho
    number 9: nueve
    number 10: diez
    number 11: once
    number 12: doce
    number 15: quince
    number 30: treinta
    one: un, una
    ordinal 1: primero
    unit day: dia, dias
    unit week: semana, semanas, semanita
    unit month: mes, meses
    unit year: ano, anos
    unit hour: hora, horas
    unit minute: minuto, minutos
    am: am, a.m.
    pm: pm, p.m.
    oclock: en punto
    half 30: y media
    half 15: y cuarto
    noon: mediodia, medio dia, al mediodia, el mediodia, al medio dia
    midnight: medianoche, media noche
    vague: hasta la primavera, hasta el verano, esta semana, este mes, el proximo mes, el mes que viene, una vez a la semana, una vez por semana, dos veces a la semana, dos veces por semana, una vez al mes, cada semana, cada mes, cada quince dias, cada 15 dias, despues del trabajo, saliendo del trabajo, a fin de mes, fin de mes, a finales de mes, este invierno, este verano, unos dias, unas noches, unos meses, unas semanas, unas noches, por unos dias, por unas noches, por unos meses, por unas semanas, hasta enero, hasta febrero, hasta marzo, hasta abril, hasta mayo, hasta junio, hasta diciembre, hasta el ano que viene, hasta el otro ano, hasta despues de las fiestas, despues de las fiestas, a partir de enero, desde enero, la mayoria de las tardes, casi todas las tardes, casi todos los dias, en mis dias libres, de dia, durante el dia, durante la semana
    count: personas, persona, bolsas, bolsa, cajas, caja, ninos, nino, hijos, hijo, adultos, cuadras, millas, dolares, libras, pares, paquetes, anos, anitos, cuartos, pisos, calle, avenida, piso, perros, gatos, sillas, platos, latas, cientos, veces, familias, mujeres, hombres
  `,
  past: `
    ayer
    anoche
    antier
    antenoche
    la semana pasada
    el mes/ano/lunes/martes/miercoles/jueves/viernes/sabado/domingo pasado
    pasada
    hace
    desde
    ya llego/vino/paso/llegaron
    por el/la/los/las ride/comida/ayuda/favor de
    gracias por
    el otro dia
    desde el/la/hace/ayer
    lleva/llevo/llevamos
    sobro/sobraron del
  `,
  others: `
    me/nos pagan/paga/llega/llegan/cae/depositan [el/la/los] [cheque/estampillas/dinero]
    pagan
    cheque ... llega/hasta/cae
    estampillas ... llegan/hasta/caen
    dia de pago
    cierra/cierran/abre/abren
    dueno/casero/landlord/super/doctor/farmacia/el dice/dijo/dijeron/viene/solo/prometio/promete
    nacio/nace/cumple/cumpleanos
    empieza/entra/empece a/la/el [escuela/trabajar]
    wic
    trabajo de/hasta/desde
    trabaja de/hasta/desde
    se fue la luz
    sin luz desde
    anos de edad
  `,
};
