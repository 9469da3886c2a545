import type { SentenceName, Sentences } from '../core/scene/say.ts';
import type { LocalTime } from '../core/scene/times.ts';
import { type Format, fitted, type SmallWords, shorten, type Wording } from './format.ts';
import { KINDS } from './kinds.ts';
import { whyInSpanish } from './why/es.ts';

/** Palabras pequeñas del español. */
export const inSpanish: SmallWords = {
  kinds: KINDS.es,
  weekdays: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  date: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  time: (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  at: (time) => `a las ${time}`,
  near: (area) => `cerca de ${area}`,
  and: 'y',
  weekdaysMonToFri: 'lun a vie',
  weekend: 'fines de semana',
  daily: 'cada día',
  every: (days) => `cada ${days}`,
  from: (from, to) => `de ${from} a ${to}`,
  today: 'de hoy',
  tomorrow: 'de mañana',
};

const someone = (name: string | undefined): string => name ?? 'Una persona del vecindario';
const them = (name: string | undefined): string => name ?? 'esa persona';
const times = (cap: number): string => (cap === 1 ? 'una vez por semana' : `${cap} veces por semana`);
/** Sentences end in one full stop, also after "a.m." */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** "antes de las 2:00 p.m. de hoy", "antes del lun 23 nov a las 2:00 p.m." */
const before = (at: LocalTime, f: Format): string =>
  at.day === 'later' ? `del ${f.date(at.date)} a las ${f.time(at.time)}` : `de las ${f.by(at)}`;

const STATUS = {
  open: 'en busca de alguien',
  covered: 'cubierto',
  'handed-over': 'con la coordinación',
  done: 'hecho',
  withdrawn: 'retirado',
} as const;

const WHICH = {
  accept: '¡Gracias! ¿Cuál toma?',
  decline: '¿Cuál no puede?',
  'give-up': '¿Cuál quiere decir?',
  done: '¿Cuál está hecho?',
  tell: '¿Para quién es?',
} as const;

const WHY = {
  danger: 'palabras de peligro',
  'wants-a-person': 'pide una persona',
  unclear: 'palabras que no entendimos',
  'conditional-yes': 'un sí con condición',
  'stopped-with-open-need': 'se dio de baja con un pedido abierto',
  'wrote-after-stop': 'escribió después de darse de baja',
  'not-delivered': 'un mensaje no llegó',
  'failed-here': 'no pudimos atender un mensaje',
  'sending-paused': 'Twilio rechaza los mensajes; no sale nada',
  'did-not-happen': 'la ayuda no llegó',
  'voice-message': 'un mensaje hablado',
  'unfinished-call': 'palabras que no se enviaron',
  'call-back-wanted': 'número oculto, pide que le llamen',
  'for-somebody-else': 'pidió para otra persona',
  'not-reached-by-call': 'no contesta nuestras llamadas',
} as const;

/** Peligro sin palabras. */
const BY_KEY = 'oprimió la tecla de peligro';

const NO_TEXTS: readonly string[] = ['wrote-after-stop', 'sending-paused'];

const stand = ({ status, helper, by, from }: Sentences['statusNeed'], f: Format): string => {
  if (status === 'covered') return `${someone(helper)} va a venir.`;
  const search = from ? `Preguntamos a partir ${before(from, f)}` : 'Seguimos buscando';
  return by ? stop(`${search}; le avisamos antes ${before(by, f)}`) : `Está ${STATUS[status]}.`;
};

/** Lo que dice la línea en español. Correcto, con sus acentos, y contado como se cobra (README.md). */
export const es: Wording = {
  // A quien pide ayuda
  needRecorded: ({ need, by }, f) => stop(`Anotado. ${stop(f.line(need))} Le avisamos antes ${before(by, f)}`),
  needForPerson: ({ need, coordinator }, f) =>
    `Anotado. ${stop(f.line(need))} Se lo pasé a ${coordinator}, de la coordinación, que lo va a leer.`,
  needKnown: (values, f) => `Ya lo tenemos. ${stop(f.line(values.need))} ${stand(values, f)}`,
  tooManyNeeds: ({ coordinator }) =>
    `Usted tiene varios pedidos abiertos; este se lo pasé a ${coordinator}, de la coordinación. Con ? los ve.`,
  needChanged: ({ need, by }, f) => stop(`Anotado. ${stop(f.line(need))} Le avisamos antes ${before(by, f)}`),
  askWhen: () => '¿Para cuándo lo necesita?',
  aboutUs: ({ circle }) =>
    `Somos ${circle}. No es una línea de emergencia: en peligro llame al 911. STOP termina los mensajes.`,
  askName: () => '¿Cómo se llama?',
  askArea: () => '¿Cuál es su código postal (ZIP)?',
  askNeed: () => 'Aquí estamos. ¿Qué necesita y cuándo? Por ejemplo: transporte mañana a las 9.',
  helloName: ({ name }) => `Gracias, ${name}.`,
  areaKept: ({ area }) => `Gracias, anotado: ${area}.`,
  areaOutside: ({ area }) => `Gracias. ${area} queda fuera de nuestra zona, pero vamos a preguntar.`,
  covered: ({ need, helper, askWhere }, f) =>
    `Buenas noticias: ${someone(helper)} va a venir. ${stop(f.line(need))} ${
      askWhere ? `¿Dónde se encuentran? Escriba el lugar; solo lo recibe ${them(helper)}. ` : ''
    }Para escribirle, ponga DILE y sus palabras.`,
  whereKept: ({ helper }) => `Gracias. Se lo dije a ${them(helper)} y a nadie más.`,
  timeProposed: ({ need, helper, wanted, old, inMorning }, f) =>
    stop(
      `${inMorning ? 'Por la mañana le pregunto' : 'Le pregunto'} a ${them(helper)} por otra hora: ${stop(f.wanted(wanted) ?? '')} ${
        old
          ? `Mientras no diga que sí, queda ${f.line(need)}`
          : `Mientras no diga que sí, no hay nada acordado para el ${need.number}`
      }`,
    ),
  timeAgreed: ({ need, helper }, f) =>
    stop(`Buenas noticias: ${someone(helper)} puede a la nueva hora. ${f.line(need)}`),
  timeRefused: ({ need, helper, by }, f) =>
    stop(
      `Lo siento: ${someone(helper)} no puede a la nueva hora. ${stop(f.line(need))} Buscamos a otra persona; le avisamos antes ${before(by, f)}`,
    ),
  timeUnanswered: ({ need, helper, wanted, old, coordinator }, f) =>
    `${someone(helper)} todavía no contesta sobre la nueva hora: ${stop(f.wanted(wanted) ?? '')} ${
      old ? stop(`Mientras tanto queda ${f.line(need)}`) : `Todavía no hay nada acordado para el ${need.number}.`
    } ${coordinator}, de la coordinación, lo sabe.`,
  lookingAgain: ({ need, helper, by }, f) =>
    stop(
      `Lo siento: ${someone(helper)} no va a poder. ${stop(f.line(need))} Buscamos a otra persona; le avisamos antes ${before(by, f)}`,
    ),
  nobodyYet: ({ need, coordinator }, f) =>
    `Lo siento: nadie ha dicho que sí todavía. ${stop(f.line(need))} Ahora lo tiene ${coordinator}, de la coordinación. Si no puede esperar, el 211 conoce otras ayudas.`,
  searchingAgain: ({ need, by }, f) =>
    stop(`Buscamos de nuevo. ${stop(f.line(need))} Le avisamos antes ${before(by, f)}`),
  withdrawn: ({ need, weekdays }, f) =>
    `Su pedido ${need.number} (${f.kind(need.categories)}) queda retirado${weekdays ? `, y los que siguen ${f.every(weekdays)} también` : ''}. Escriba cuando necesite algo.`,
  comesBack: ({ weekdays }, f) => `Se repite ${f.every(weekdays)}: SALTAR deja uno fuera, OLVIDELO termina todos.`,
  leftOut: ({ need, next }, f) =>
    `${f.line(need)} queda fuera. Sigue el ${stop(f.wanted(next) ?? '')} OLVIDELO termina todos.`,
  didItHappen: ({ need, helper }, f) =>
    `¿Salió bien${helper ? ` con ${helper}` : ''}? ${stop(f.line(need))} Responda SI o NO.`,
  helperSaysDone: ({ need, helper }, f) =>
    `${someone(helper)} dice que el ${need.number} (${f.kind(need.categories)}) está hecho. Si no fue así, responda NO ${need.number}.`,
  closed: ({ number }) => `Qué bueno. El ${number} queda cerrado.`,
  closedByCoordinator: ({ need, coordinator, weekdays }, f) =>
    `${coordinator}, de la coordinación, cerró el ${need.number} (${f.kind(need.categories)})${weekdays ? ` y los que siguen ${f.every(weekdays)}` : ''}. Si todavía lo necesita, escriba.`,
  notHappenedTooLate: ({ number, coordinator }) =>
    `Lo siento. ${coordinator}, de la coordinación, ya lo sabe y tiene el ${number}. Si todavía lo necesita, diga qué y cuándo.`,
  notHappened: ({ need, by, coordinator }, f) =>
    stop(
      `Lo siento. El ${need.number} está abierto otra vez: buscamos, y ${coordinator} lo sabe. Le avisamos antes ${before(by, f)}`,
    ),

  // A quien ayuda
  offersKept: ({ offers, weeklyCap }, f) =>
    `¡Gracias! Anotado ${stop(f.offers(offers))} Preguntamos ${times(weeklyCap)} como máximo. PAUSA descansa, OFERTAS muestra todo.`,
  offers: ({ offers, weeklyCap }, f) =>
    `Usted ofrece ${stop(fitted([f.offers(offers)], 150, () => `${offers.length} tipos de ayuda`))} Como máximo ${times(weeklyCap)}. QUITAR y su número termina una.`,
  noOffers: () => 'No tiene ofertas con nosotros. Para ayudar, diga qué puede hacer y cuándo.',
  offerEnded: ({ left }, f) =>
    left.length === 0
      ? 'Gracias por todo lo que dio. Ya no le preguntaremos. Para ayudar otra vez, escriba.'
      : `Bien, esa terminó. Todavía ofrece ${stop(fitted([f.offers(left)], 150, () => `${left.length} tipos de ayuda`))}`,
  askOffer: () => '¡Gracias! ¿Qué puede hacer y cuándo? Por ejemplo: transporte, lunes a viernes por la mañana.',
  askHelper: ({ circle, need, again }, f) =>
    `${circle}: ${again ? `gracias por ayudar${again.asker ? ` a ${again.asker}` : ''} el ${f.date(again.on)}. ¿Puede otra vez?` : '¿puede ayudar?'} ${stop(f.line(need))} Responda SI ${need.number} o NO ${need.number}.`,
  youHaveIt: ({ need, asker, words, where, whereAsked, helper, recorded }, f) =>
    `¡Gracias${helper ? `, ${helper}` : ''}! Usted tiene ${stop(`${f.line(need)}${asker ? `, para ${asker}` : ''}`)} ${words ? `"${shorten(words, 60)}" ` : recorded ? 'Llámenos para oír sus palabras. ' : ''}${
      where ? `Dónde: ${shorten(where, 40)}. ` : whereAsked ? 'Preguntamos dónde. ' : ''
    }DILE y sus palabras le escribe. Si no puede ir, avise.`,
  youAlreadyHaveIt: ({ number }) => `El ${number} ya es suyo, ¡gracias! Con ? lo ve.`,
  alreadyCovered: ({ number }) => `¡Gracias! El ${number} ya está cubierto.`,
  nowCovered: ({ number }) => `El ${number} ya está cubierto. Gracias por estar ahí; no hay nada que hacer.`,
  ranOutButOpen: ({ need }, f) =>
    `¡Gracias! Una vez más, para estar seguros: ${stop(f.line(need))} Responda SI ${need.number} para tomarlo.`,
  noLongerNeeded: ({ number }) => `El ${number} ya no hace falta. ¡Gracias por estar ahí!`,
  askChanged: ({ number }) => `La hora del ${number} cambió; por favor olvide esa pregunta. ¡Gracias!`,
  declined: ({ number }) => `No hay problema, buscamos a otra persona para el ${number}. Gracias por avisar.`,
  conditionPassedOn: ({ number, coordinator }) =>
    `Gracias. Pasé sus palabras a ${coordinator}, que verá si funciona. Para tomar el ${number} tal como está, responda SI ${number}.`,
  handedBack: ({ number, asker }) =>
    `Bien, el ${number} está abierto otra vez y le avisaremos a ${asker ?? 'la persona'}. Gracias por decirlo.`,
  whereIs: ({ number, where }) => `${number}, lugar de encuentro: ${shorten(where, 200)}`,
  timeAsked: ({ need, asker, wanted }, f) =>
    `${asker ?? 'La persona'} quiere cambiar el ${need.number} (${f.kind(need.categories)}): ${stop(f.wanted(wanted) ?? '')} Responda SI ${need.number} si puede, NO ${need.number} si no; entonces buscamos a otra persona.`,
  timeTaken: ({ need, asker }, f) => `¡Gracias! Ahora es ${stop(f.line(need))} Le avisamos a ${asker ?? 'la persona'}.`,
  jobWithdrawn: ({ need }, f) => `${stop(f.line(need))} Ya no hace falta. ¡Gracias!`,
  jobOnHold: ({ number, coordinator }) =>
    `Por favor espere con el ${number}: no podemos escribirle a la persona. ${coordinator}, de la coordinación, lo está viendo.`,
  thankHelper: ({ number, wasHard }) =>
    `¡Gracias por ayudar! El ${number} queda cerrado.${wasHard ? '' : ' Descanse. Si estuvo duro, escriba DURO y descanse más.'}`,
  askerSaysDone: ({ number }) =>
    `El ${number} está hecho y cerrado. ¡Gracias por ayudar! Descanse. Si estuvo duro, escriba DURO y descanse más.`,
  askerSaysNotDone: ({ number, coordinator }) =>
    `Nos dicen que el ${number} no se hizo. Si no es así, escriba PERSONA para hablar con ${coordinator}.`,
  paused: ({ until }, f) =>
    `Descanse. No le preguntaremos hasta ${until.day === 'later' ? 'el' : 'las'} ${stop(f.by(until))} REGRESÉ termina el descanso.`,
  restLonger: ({ until }, f) =>
    `Gracias por cargar con eso. Descanse: no le preguntaremos hasta ${until.day === 'later' ? 'el' : 'las'} ${stop(f.by(until))} REGRESÉ termina el descanso, PERSONA avisa a la coordinación.`,
  resumed: () => '¡Qué bueno que volvió! Ya le podemos preguntar otra vez.',
  nothingToPause: () => 'No tiene ofertas con nosotros, así que nadie le va a preguntar. STOP termina los mensajes.',
  capSet: ({ weeklyCap }) => `Bien: ${times(weeklyCap)} como máximo.`,

  // A cualquiera
  timeStays: ({ need }, f) => stop(`La hora queda como estaba. ${f.line(need)}`),
  nothingWaiting: () => '¡Gracias! Nada espera su respuesta ahora. Con ? ve cómo está todo.',
  nothingOpen: () => 'No tiene nada abierto con nosotros. ¿Necesita algo o quiere ayudar? Escriba.',
  whichNumber: ({ to, lines }, f) =>
    `${WHICH[to]} ${stop(fitted(lines.map(f.line), 180, (left) => `y ${left} más`))} Responda con el número.`,
  statusNeed: (values, f) => `${stop(f.line(values.need))} ${stand(values, f)}`,
  statusJob: ({ need, asker }, f) => stop(`Usted ayuda${asker ? ` a ${asker}` : ''} con ${f.line(need)}`),
  statusAsk: ({ need }, f) =>
    `Le preguntamos por ${stop(f.line(need))} Responda SI ${need.number} o NO ${need.number}.`,
  relayedInMorning: ({ to }) => `Lo guardo para ${them(to)}; le llega por la mañana. En peligro llame al 911.`,
  relayed: ({ to }) => `Se lo pasé a ${them(to)}.`,
  spokenRelay: ({ from, need }) => `${someone(from)} le dejó dicho algo sobre el ${need.number}.`,
  relay: ({ from, number, words }) =>
    `${someone(from)} sobre el ${number}: "${shorten(words, 200)}" DILE y sus palabras responde.`,
  relayFromCoordinator: ({ from, words }) =>
    `${from}, de la coordinación: "${shorten(words, 180)}" Para responder, PERSONA y sus palabras.`,
  nobodyToTell: () =>
    'Todavía no hay a quién pasarle sus palabras: será cuando alguien diga que sí. PERSONA avisa a la coordinación.',
  askTellWords: () => '¿Qué le digo? Escriba DILE y sus palabras.',
  menu: ({ circle }) =>
    `${circle}. ¿Necesita ayuda? Diga qué y cuándo. ¿Puede ayudar? Diga cómo. ? muestra cómo va, PAUSA descansa, PERSONA llama a alguien, OLVIDAME borra sus datos, STOP termina. Peligro: 911.`,
  human: ({ coordinator }) => `Le avisé a ${coordinator}, de la coordinación. En peligro llame al 911.`,
  unclear: ({ match }) =>
    match
      ? 'Perdón, no entendí. Responda 1 para pasar sus palabras a la otra persona, 2 para pedir ayuda, 3 para una persona. Guardo sus palabras; si no responde, alguien las lee.'
      : 'Perdón, no entendí. Responda 1 para pedir ayuda, 2 para ofrecer ayuda, 3 para una persona. Guardo sus palabras; si no responde, alguien las lee.',
  unclearAgain: ({ coordinator }) => `Pasé sus palabras a ${coordinator}, de la coordinación, que las va a leer.`,
  keptForPerson: ({ coordinator }) =>
    `Algo falló aquí, perdón. Sus palabras están guardadas: ${coordinator}, de la coordinación, lo va a ver. En peligro llame al 911.`,
  stopped: () => 'No recibirá más mensajes. START le trae de vuelta cuando quiera.',
  welcomeBack: ({ circle }) =>
    `Bienvenida otra vez a ${circle}. ¿Necesita ayuda o quiere ayudar? Escriba. MENU muestra más.`,
  welcome: () => 'Hola. ¿Necesita ayuda? Diga qué y cuándo. ¿Puede ayudar? Diga cómo. MENU muestra más.',
  youAreWelcome: () => '¡De nada!',
  okay: () => 'Muy bien.',
  languageSet: () => 'Muy bien, seguimos en español.',
  forgetAsk: () =>
    'Esto borra su nombre, número, palabras, pedidos y ofertas. Escriba OLVIDAME otra vez para hacerlo, o NO para quedarse.',
  forgetDone: () => 'Su nombre, número y palabras se están borrando; en unos minutos no queda nada. Cuídese.',
  forgetKept: () => 'Muy bien, no se borró nada.',
  danger: ({ coordinator }) =>
    `Esta línea no puede mandar ayuda. En peligro llame al 911. En crisis llame o escriba al 988, a cualquier hora. Le aviso a ${coordinator}, de la coordinación, pero no espere.`,
  picturesNotRead: () => 'Aquí no se leen fotos ni grabaciones; por favor escriba.',
  groupText: () => 'Ese mensaje fue a un grupo. Para responderme, escriba solo a este número.',

  // A la coordinación
  handedOver: ({ need, why, asker, words, asked, recorded }, f) =>
    `${
      why === 'nobody-yet'
        ? `Nadie dijo que sí (${asked} preguntados)`
        : why === 'for-a-person'
          ? 'Para usted'
          : why === 'many-open'
            ? 'Ya tiene varios abiertos'
            : why === 'did-not-happen'
              ? 'La ayuda no llegó'
              : 'Se dio de baja, no se le puede escribir'
    }: ${stop(`${f.line(need)}${asker ? `, ${asker}` : ''}`)} ${words ? `"${shorten(words, 60)}" ` : recorded ? `OIR ${need.number} le llama y lo reproduce, ` : ''}${
      why === 'asker-stopped'
        ? ''
        : `DILE ${need.number} le escribe, ${why === 'nobody-yet' ? `PORQUE ${need.number} dice por qué, ` : ''}ABRIR ${need.number} busca, `
    }CERRAR ${need.number} termina.`,
  coveredAfterAll: ({ need, helper }, f) =>
    `${someone(helper)} tomó el ${need.number} (${f.kind(need.categories)}) al final.`,
  todo: ({ number, why, member, words, need, typed, recorded, nobody }) =>
    `${why === 'danger' ? 'URGENTE ' : ''}${number}: ${why === 'danger' && !words ? BY_KEY : WHY[why]}${need ? `, sobre el ${need}` : ''}${member ? `, ${member}` : ''}. ${
      words ? `"${shorten(words, 120)}" ` : ''
    }${typed ? `Marcó ${typed}. ` : ''}${recorded ? `OIR ${number} le llama y lo reproduce, ` : ''}${nobody || NO_TEXTS.includes(why) ? '' : `DILE ${number} responde, `}CERRAR ${number} lo quita de la lista.`,
  timeOpen: ({ need, asker, helper, wanted }, f) =>
    `${asker ?? 'La persona'} le pidió a ${them(helper)} cambiar ${stop(f.line(need))} Quiere: ${stop(f.wanted(wanted) ?? '')} Todavía no contesta. DILE ${need.number} le escribe a ${asker ?? 'esa persona'}.`,
  askerBack: ({ need, helper }, f) =>
    `${someone(helper)} devolvió ${stop(f.line(need))} Buscamos de nuevo. CERRAR ${need.number} si lo resuelve.`,
  digest: (day, f) => digest(day, f),
  list: ({ needs, todos }, f) =>
    needs.length + todos.length === 0
      ? 'No hay nada abierto. Todo tranquilo.'
      : fitted(
          [
            ...todos.map((todo) => `${todo.number} ${WHY[todo.why]}${todo.member ? ` (${todo.member})` : ''}`),
            ...needs.map((need) => `${f.line(need)} (${STATUS[need.status]})`),
          ],
          240,
          (left) => `y ${left} más`,
        ),
  why: (values, f) => whyInSpanish(values, f),
  nowCalled: ({ member, need }) =>
    `El teléfono de ${member ?? 'un miembro'} no recibe mensajes${need ? ` (sobre el ${need})` : ''}; desde ahora le llamamos. No tiene que hacer nada.`,
  dutyTaken: ({ name, by, unreachable }) => {
    if (name === by) return `${name} está de turno ahora.`;
    if (unreachable) return `${name} está de turno ahora: los mensajes no llegan a ${by}.`;
    return `${name} está de turno ahora, de parte de ${by}. Gracias.`;
  },
  dutyUnknown: ({ names }) => `¿Quién? En la coordinación están ${names.join(', ')}. Escriba TURNO y un nombre.`,
  opened: ({ number }) => `Buscamos de nuevo para el ${number} y le avisamos a la persona.`,
  closedIt: ({ number, next }, f) =>
    `El ${number} ya no está en la lista.${next ? ` Sigue el ${stop(f.wanted(next) ?? '')} CERRAR su número PARA SIEMPRE termina todos.` : ''}`,
  closedByColleague: ({ number, name }) => `${name} cerró el ${number}.`,
  cannotBeTexted: ({ number }) =>
    `La persona del ${number} se dio de baja, así que no le llega ningún mensaje. CERRAR ${number} lo quita de la lista.`,
  theirWords: ({ number }) => `Lo que dejaron dicho con el ${number}:`,
  hearing: ({ number, when }) =>
    ({
      now: `Le llamo ahora para que oiga lo que dijeron en el ${number}.`,
      morning: `Le llamo por la mañana para que oiga lo que dijeron en el ${number}.`,
      'after-another': `Ya va otra llamada para usted. Después, escriba otra vez OÍR ${number}.`,
    })[when],
  nothingToHear: ({ number }) => `No hay nada grabado para el ${number}.`,
  nobodyBehind: ({ number }) =>
    `Nadie recibe mensajes por el ${number}: no tenemos su número. CERRAR ${number} lo quita de la lista.`,
  noSuchNumber: ({ number }) => `No hay nada que hacer con el ${number}. LISTA muestra lo abierto.`,
} satisfies { [Name in SentenceName]: (values: Sentences[Name], f: Format) => string };

function digest(day: Sentences['digest'], f: Format): string {
  const people = [
    ...day.handedOver.map((need) => f.line(need)),
    ...day.todos.map((todo) => `${todo.number} ${WHY[todo.why]}`),
  ];
  const parts = [
    `${day.circle}: ${day.you ? 'usted está de turno' : `${day.onDuty} está de turno`}.`,
    people.length > 0 ? stop(`Para una persona: ${fitted(people, 60, (left) => `y ${left} más`)}`) : '',
    day.waiting.length > 0
      ? stop(
          `Buscan ayuda: ${fitted(day.waiting.map(f.line), people.length > 0 ? 30 : 80, (left) => `${left} en total`)}`,
        )
      : people.length > 0
        ? ''
        : 'Nadie espera.',
    `${day.covered} cubiertos, ${day.doneYesterday} hechos desde ayer.`,
    people.length > 0 ? 'LISTA los muestra.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}
