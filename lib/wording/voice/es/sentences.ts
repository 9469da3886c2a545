import type { Sentences } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenSentences } from '../voice-wording.ts';
import { coordinatorSentences } from './for-coordinators.ts';

const someone = (name: string | undefined): string => name ?? 'Una persona del vecindario';
const them = (name: string | undefined): string => name ?? 'esa persona';
const times = (cap: number): string => (cap === 1 ? 'una vez por semana' : `${cap} veces por semana`);

/** Cómo está algo. Nunca más de lo cierto: "va a venir" solo después de que alguien dijo que sí. */
function stand({ status, helper, by, from }: Sentences['statusNeed'], f: SpokenFormat): string {
  switch (status) {
    case 'covered':
      return `${someone(helper)} va a venir.`;
    case 'open':
      if (from && by) return `Empezamos a preguntar ${f.when({ phrase: '', ...from })}. Le avisamos ${f.by(by)}.`;
      return by ? `Seguimos buscando. Le avisamos ${f.by(by)}.` : 'Seguimos buscando.';
    case 'handed-over':
      return 'Ahora lo tiene la coordinación.';
    case 'done':
      return 'Ya está hecho.';
    case 'withdrawn':
      return 'Fue retirado.';
    default:
      return status satisfies never;
  }
}

const WHICH = {
  accept: '¡Gracias! Hay varios.',
  decline: 'Hay varios.',
  'give-up': 'Hay varios.',
  done: 'Hay varios.',
  tell: 'Puede ser para varias personas.',
} as const;

/** Lo que dice un mensaje, al oído: nada que responder por escrito, ni números que el oído no pueda usar. */
export const sentences: SpokenSentences = {
  // A quien pide ayuda
  needRecorded: ({ need, by }, f) => `Anotado: ${f.need(need)}. Le avisamos ${f.by(by)}.`,
  needForPerson: ({ need, coordinator }, f) =>
    `Anotado: ${f.need(need)}. Se lo pasé a ${coordinator}, de la coordinación.`,
  needKnown: (values, f) => `Ya lo tenemos: ${f.need(values.need)}. ${stand(values, f)}`,
  tooManyNeeds: ({ coordinator }) =>
    `Usted tiene varios pedidos abiertos; este se lo pasé a ${coordinator}, de la coordinación.`,
  needChanged: ({ need, by }, f) => `Queda cambiado: ${f.need(need)}. Le avisamos ${f.by(by)}.`,
  askWhen: () => '¿Para cuándo lo necesita?',
  aboutUs: ({ circle }) => `Somos ${circle}. No es una línea de emergencia: en peligro, llame al 911.`,
  askName: () => '¿Cómo se llama?',
  askArea: () => '¿Cuál es su código postal?',
  askNeed: () => 'Aquí estamos. ¿Qué necesita, y cuándo?',
  helloName: ({ name }) => `Gracias, ${name}.`,
  areaKept: ({ area }, f) => `Gracias, anotado: ${f.area(area)}.`,
  areaOutside: ({ area }, f) =>
    `Gracias. ${opening(f.area(area))} queda fuera de nuestra zona, pero vamos a preguntar.`,
  covered: ({ need, helper, askWhere }, f) =>
    `Buenas noticias: ${someone(helper)} va a venir. ${opening(f.need(need))}. Para ${
      askWhere ? 'acordar dónde encontrarse' : 'hablar'
    } con ${them(helper)}, oprima el 5, ahora o cuando llame.`,
  whereKept: ({ helper }) => `Gracias. Se lo dije a ${them(helper)} y a nadie más.`,
  lookingAgain: ({ need, helper, by }, f) =>
    `Lo siento: ${someone(helper)} no va a poder. ${opening(f.need(need))}. Buscamos a otra persona. Le avisamos ${f.by(by)}.`,
  nobodyYet: ({ need, coordinator }, f) =>
    `Lo siento: nadie ha dicho que sí todavía. ${opening(f.need(need))}. Ahora lo tiene ${coordinator}, de la coordinación. Si no puede esperar, llame al 211, que conoce otras ayudas.`,
  searchingAgain: ({ need, by }, f) => `Buscamos de nuevo: ${f.need(need)}. Le avisamos ${f.by(by)}.`,
  withdrawn: ({ need, weekdays }, f) =>
    `Su pedido queda retirado: ${f.kind(need.categories)}.${weekdays ? ' Ya no se repite.' : ''} Llame cuando necesite algo.`,
  comesBack: ({ weekdays }, f) => `Se repite: ${f.weekdays(weekdays)}, hasta que usted lo retire.`,
  leftOut: ({ need, next }, f) => `${opening(f.need(need))} queda fuera. Sigue: ${f.when(next)}.`,
  didItHappen: ({ need, helper }, f) => `¿Salió bien${helper ? ` con ${helper}` : ''}? ${opening(f.need(need))}.`,
  helperSaysDone: ({ need, helper }, f) =>
    `${someone(helper)} dice que ya está hecho: ${f.kind(need.categories)}. Si no fue así, llámenos y oprima el 0.`,
  closed: () => 'Qué bueno. Queda cerrado.',
  closedByCoordinator: ({ need, coordinator }, f) =>
    `${coordinator}, de la coordinación, cerró su pedido: ${f.kind(need.categories)}. Si todavía lo necesita, llámenos.`,
  notHappenedTooLate: ({ coordinator }) =>
    `Lo siento. ${coordinator}, de la coordinación, ya lo sabe y ahora lo tiene. Si todavía lo necesita, pídalo otra vez.`,
  notHappened: ({ need, by, coordinator }, f) =>
    `Lo siento. Está abierto otra vez: ${f.need(need)}. Buscamos, y ${coordinator}, de la coordinación, lo sabe. Le avisamos ${f.by(by)}.`,

  // A quien ayuda
  offersKept: ({ offers, weeklyCap }, f) =>
    `¡Gracias! Usted ofrece ${f.offers(offers)}. Le preguntamos ${times(weeklyCap)} como máximo.`,
  offers: ({ offers, weeklyCap }, f) =>
    `Usted ofrece ${f.offers(offers)}. Le preguntamos ${times(weeklyCap)} como máximo.`,
  noOffers: () => 'No tiene ofertas con nosotros.',
  offerEnded: ({ left }, f) =>
    left.length === 0
      ? 'Gracias por todo lo que dio. Ya no le preguntaremos. Para ayudar otra vez, díganos.'
      : `Bien, esa terminó. Todavía ofrece ${f.offers(left)}.`,
  askOffer: () => '¡Gracias! ¿Qué puede hacer, y cuándo?',
  askHelper: ({ circle, need, again }, f) =>
    `${circle}: ${again ? `gracias por ayudar${again.asker ? ` a ${again.asker}` : ''} ${f.day(again.on)}. ¿Puede otra vez?` : '¿puede ayudar?'} ${opening(f.need(need))}.`,
  youHaveIt: ({ need, asker, words, where, whereAsked, helper }, f) =>
    [
      `¡Gracias${helper ? `, ${helper}` : ''}! Usted se encarga de esto: ${f.need(need)}${asker ? `, para ${asker}` : ''}.`,
      words && `Sus palabras: ${f.quote(words, 80)}`,
      where ? `Lugar: ${f.quote(where, 80)}` : whereAsked && 'Estamos preguntando dónde encontrarse.',
      'Si no puede ir, llámenos.',
    ]
      .filter(Boolean)
      .join(' '),
  youAlreadyHaveIt: () => 'Ya es suyo, ¡gracias!',
  alreadyCovered: () => 'Alguien acaba de tomarlo, gracias. Usted está libre.',
  nowCovered: () => 'Alguien acaba de tomarlo; gracias por estar ahí. Usted está libre.',
  ranOutButOpen: ({ need }, f) => `¡Gracias! Sigue abierto, así que le preguntamos una vez más: ${f.need(need)}.`,
  noLongerNeeded: () => 'Ya no hace falta. ¡Gracias por estar ahí!',
  askChanged: () => 'La hora cambió; por favor olvide esa pregunta. ¡Gracias!',
  declined: () => 'No hay problema, le preguntamos a otra persona. Gracias por avisar.',
  conditionPassedOn: ({ coordinator }) =>
    `Gracias. Pasé sus palabras a ${coordinator}, de la coordinación, que verá si funciona.`,
  handedBack: ({ asker }) =>
    `Bien, está abierto otra vez, y le avisaremos a ${asker ?? 'la persona'}. Gracias por decirlo.`,
  whereIs: ({ where }, f) => `Dónde encontrarse: ${f.quote(where)}`,
  jobWithdrawn: ({ need }, f) => `Ya no hace falta: ${f.need(need)}. Usted está libre. ¡Gracias!`,
  jobOnHold: ({ coordinator }) =>
    `Por favor espere con lo que tomó: no podemos avisarle a la persona. ${coordinator}, de la coordinación, lo está viendo.`,
  thankHelper: () => '¡Gracias por ayudar! Queda cerrado. Descanse.',
  askerSaysDone: () => 'Está hecho y cerrado. ¡Gracias por ayudar! Descanse.',
  askerSaysNotDone: ({ coordinator }) =>
    `Nos dicen que no se hizo. Si no es así, llámenos y oprima el 0 para hablar con ${coordinator}.`,
  paused: ({ until }, f) => `Descanse. No le preguntaremos ${f.until(until)}.`,
  restLonger: ({ until }, f) => `Gracias por cargar con eso. Descanse. No le preguntaremos ${f.until(until)}.`,
  resumed: () => '¡Qué bueno que volvió! Ya le podemos preguntar otra vez.',
  nothingToPause: () => 'No tiene ofertas con nosotros, así que nadie le va a preguntar.',
  capSet: ({ weeklyCap }) => `Bien: ${times(weeklyCap)} como máximo.`,

  // Otra hora
  timeProposed: ({ need, helper, wanted, old, inMorning }, f) =>
    `${inMorning ? `Por la mañana le preguntaré a ${them(helper)}` : `Le pregunto a ${them(helper)}`} por otra hora, ${f.when(wanted)}. ${
      old ? `Hasta que usted oiga un sí, queda así: ${f.need(need)}.` : 'Nada está acordado hasta que usted oiga un sí.'
    }`,
  timeAgreed: ({ need, helper }, f) =>
    `Buenas noticias: ${them(helper)} puede a la nueva hora. ${opening(f.need(need))}.`,
  timeRefused: ({ need, helper, by }, f) =>
    `Lo siento: ${them(helper)} no puede a la nueva hora. ${opening(f.need(need))}. Buscamos a otra persona. Le avisamos ${f.by(by)}.`,
  timeUnanswered: ({ need, helper, wanted, old, coordinator }, f) =>
    `${someone(helper)} no ha contestado todavía por la otra hora, ${f.when(wanted)}. ${
      old ? `Hasta que haya un sí, queda así: ${f.need(need)}.` : 'Nada está acordado todavía.'
    } ${coordinator}, de la coordinación, lo sabe.`,
  timeAsked: ({ need, asker, wanted }, f) =>
    `${asker ?? 'La persona'} pide otra hora, ${f.when(wanted)}, en vez de ${f.need(need)}. ¿Puede usted? Si no, le preguntamos a alguien más.`,
  timeTaken: ({ need, asker }, f) =>
    `¡Gracias! Ahora queda así: ${f.need(need)}. Le avisamos a ${asker ?? 'la persona'}.`,
  timeStays: ({ need }, f) => `La hora queda como estaba: ${f.need(need)}.`,

  // A cualquiera
  nothingWaiting: () => '¡Gracias! Nada espera su respuesta ahora.',
  nothingOpen: () => 'No tiene nada pendiente con nosotros ahora.',
  whichNumber: ({ to, lines }, f) =>
    `${WHICH[to]} ${lines
      .slice(0, 2)
      .map((line) => `${opening(f.need(line))}.`)
      .join(' ')}`,
  statusNeed: (values, f) => `Usted pidió ${f.need({ ...values.need, area: undefined })}. ${stand(values, f)}`,
  statusJob: ({ need, asker }, f) => `Usted ayuda${asker ? ` a ${asker}` : ''} con ${f.need(need)}.`,
  statusAsk: ({ need }, f) => `Le preguntamos por esto: ${f.need(need)}.`,
  relayedInMorning: ({ to }) => `Lo guardo para ${them(to)}; le llega por la mañana. En peligro, llame al 911.`,
  relayed: ({ to }) => `Se lo pasé a ${them(to)}.`,
  spokenRelay: ({ from, need }, f) => `${someone(from)} le dejó dicho algo sobre ${f.need(need)}.`,
  relay: ({ from, words }, f) =>
    `${someone(from)} le manda decir: ${f.quote(words)} Para hablar, oprima el 5, ahora o cuando llame.`,
  relayFromCoordinator: ({ from, words }, f) =>
    `${from}, de la coordinación, le manda decir: ${f.quote(words)} Para responder, llame a este número y oprima el 0.`,
  nobodyToTell: () => 'Todavía no hay a quién pasarle sus palabras: será cuando alguien diga que sí.',
  askTellWords: () => '¿Qué le digo?',
  menu: ({ circle }) => `Somos ${circle}. Aquí puede pedir ayuda u ofrecerla. En peligro, llame al 911.`,
  human: ({ coordinator }) => `Le avisé a ${coordinator}, de la coordinación. En peligro, llame al 911.`,
  unclear: () => 'Perdón, no entendí. Guardo sus palabras, y alguien las va a leer.',
  unclearAgain: ({ coordinator }) => `Pasé sus palabras a ${coordinator}, de la coordinación, que las va a leer.`,
  keptForPerson: ({ coordinator }) =>
    `Perdón, algo falló aquí. Está guardado: ${coordinator}, de la coordinación, lo va a ver. En peligro, llame al 911.`,
  stopped: () => 'No recibirá más llamadas ni mensajes. Siempre puede llamar a este número.',
  welcomeBack: ({ circle }) => `¡Qué bueno que volvió a ${circle}!`,
  welcome: () => 'Hola.',
  youAreWelcome: () => '¡De nada!',
  okay: () => 'Muy bien.',
  languageSet: () => 'Muy bien, seguimos en español.',
  forgetAsk: () => 'Esto borra su nombre, número, palabras, pedidos y ofertas.',
  forgetDone: () => 'Su nombre, número y palabras se están borrando; en unos minutos no queda nada. Cuídese.',
  forgetKept: () => 'Muy bien, no se borró nada.',
  danger: ({ coordinator }) =>
    `En peligro, cuelgue y llame al 911. En una crisis, llame al 988, a cualquier hora. Esta línea no puede mandar ayuda. Le aviso a ${coordinator}, de la coordinación, pero no espere.`,
  picturesNotRead: () => 'Aquí no se ven fotos; por favor use palabras.',
  groupText: () => 'Eso fue a un grupo. Para responderme, use solo este número.',

  ...coordinatorSentences,
};
