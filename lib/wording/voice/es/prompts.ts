import type { NeedLine } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenPrompts } from '../voice-wording.ts';

const DONE = 'Oprima cualquier tecla al terminar';
const KEYS = 'Asterisco repite, 9 regresa, 0 es para una persona.';
const match = (name: string | undefined): string => name ?? 'esa persona';

/** "¿A las 9 de la mañana, o a las 9 de la noche?" */
const halves = (clock: string, f: SpokenFormat): string => {
  const hour = Number(clock.slice(0, 2)) % 12;
  const [first, second] = [hour, hour + 12].map((each) => f.at(`${each}${clock.slice(2)}`));
  return `¿${opening(first ?? '')}, o ${second}?`;
};

const hurry = ({ urgency, wanted }: NeedLine): string =>
  urgency === 'high' && !wanted?.date ? ' No puede esperar.' : '';

/** Lo que solo dice una llamada, en español. */
export const prompts: SpokenPrompts = {
  // Comienzo. El saludo y los idiomas tienen treinta palabras en total.
  greeting: ({ circle }) => `${circle}; no es el 911. En peligro, llame al 911.`,
  somethingOpen: () => 'Usted tiene algo pendiente.',
  menu: () => '¿En qué ayudamos?',
  stopped: () => 'Usted pidió que no le llamemos ni le escribamos, y así lo hacemos.',
  withheld: ({ circle }) => `Su número está oculto, y ${circle} no puede saber quién llama.`,
  abroad: ({ circle }) => `${circle} no puede guardar un número del extranjero o de un teléfono por internet.`,

  // Pedir
  chooseKind: () => '¿Qué necesita?',
  sayOther: () => 'En pocas palabras, ¿qué necesita?',
  listenerNow: () => 'Quizás alguien que ofreció escuchar esté libre ahora.',
  chooseWhen: () => '¿Para cuándo lo necesita?',
  chooseOfferDay: () => '¿Cuándo puede hacerlo?',
  typeDate: () =>
    'Marque el mes y el día, con dos números cada uno: 1 1 2 4 es el 24 de noviembre. Luego oprima numeral.',
  notADate: () => 'No encontré esa fecha.',
  datePassed: () => 'Ese día ya pasó.',
  chooseHour: () => '¿A qué hora?',
  typeHour: () => 'Marque la hora, o la hora y los minutos: 9, o 9 3 0 para las nueve y media. Luego oprima numeral.',
  notAnHour: () => 'No entendí esa hora.',
  timePassed: () => 'Esa hora ya pasó. Por favor escoja otra.',
  chooseHalf: ({ clock }, f) => halves(clock, f),
  sayNeed: () =>
    `Después del tono, diga con sus palabras qué necesita y dónde. Se graban para la coordinación y para quien le ayude. ${DONE}, o numeral ahora para seguir sin grabar. ${KEYS}`,
  youSaid: () => 'Usted dijo:',
  nothingRecorded: () => 'No se grabó nada.',
  readBack: ({ need, forOther }, f) => `Usted pide ${f.need(need)}${forOther ? ', para otra persona' : ''}.`,
  typeOther: () =>
    'Marque el número de esa persona con código de área, y luego oprima numeral. Solo lo ve la coordinación, y no se llama a ese número por sí solo.',
  checkDigits: ({ digits }, f) => `Tengo ${f.digits(digits)}. ¿Es correcto?`,
  notANumber: () => 'Necesito un número de teléfono de diez cifras.',
  otherKept: () => 'Gracias. La coordinación verá ese número. Nada sale hacia él por sí solo.',
  anythingElse: () => '¿Algo más? Si no, puede colgar.',

  // Lo suyo
  askItem: ({ need }, f) => `¿Puede ayudar? ${opening(f.need(need))}.${hurry(need)}`,
  messageItem: () => 'Hay un mensaje para usted.',
  theirWords: () => 'En sus propias palabras:',
  acceptSure: () => 'Una tecla más, para que nadie acepte por error.',
  changedMeanwhile: () => 'Eso acaba de cambiar.',
  weHadCalled: () =>
    'Le habíamos llamado para pedir su ayuda. Ya no tiene que hacer nada. ¡Gracias por devolver la llamada!',
  takeBackSure: ({ need, comesBack }, f) =>
    `Va a retirar su pedido de ${f.need(need)}${comesBack ? ', y los que siguen' : ''}. ¿Está de acuerdo?`,
  giveBackSure: ({ need }, f) =>
    `Va a devolver lo que tomó: ${f.need(need)}. Buscaremos a otra persona. ¿Está de acuerdo?`,
  noMore: () => 'Eso es todo.',
  reachMatch: ({ name }) => `Para comunicarse con ${match(name)}.`,
  sayRelay: ({ name }) =>
    `Después del tono, diga su mensaje para ${match(name)}: por ejemplo, dónde encontrarse. Se graba, y llamamos para que lo oiga. ${DONE}. ${KEYS}`,
  relayKept: ({ name, inMorning }) =>
    `Gracias. Llamaremos a ${match(name)}${inMorning ? ' por la mañana' : ''} para que lo oiga.`,

  // Ofrecer
  chooseOffer: ({ has }) => (has ? 'Gracias por todo lo que da.' : 'Gracias por querer ayudar.'),
  chooseOfferKind: () => '¿Qué puede dar?',
  chooseDays: () => '¿Qué días?',
  typeDays: () =>
    'Marque un número por cada día: 1 es lunes, 7 es domingo, 2 4 es martes y jueves. Luego oprima numeral.',
  notDays: () => 'Los días son números del 1 al 7.',
  chooseHours: () => '¿A qué horas?',
  sayOffer: () =>
    `Después del tono, diga qué puede dar y cuándo. Se graba para la coordinación. ${DONE}, o numeral ahora para seguir sin grabar. ${KEYS}`,
  readOffer: ({ offer }, f) => `Usted ofrece ${f.offer(offer)}${offer.standing ? '' : ', una vez'}.`,
  endOffer: ({ offer }, f) => `Usted ofrece ${f.offer(offer)}.`,

  // De quien llama
  me: () => '¿Qué quiere cambiar?',
  typeRest: () => '¿Cuántos días quiere descansar? Marque un número del 1 al 365, y luego oprima numeral.',
  notRest: () => 'Necesito un número de días, del 1 al 365.',
  checkRest: ({ days, until }, f) =>
    `${days === 1 ? 'Un día' : `${days} días`}: no le preguntaremos ${f.until(until)}. ¿Es correcto?`,
  sayName: () =>
    `Después del tono, diga su nombre. Se graba para la coordinación. ${DONE}, o numeral ahora para seguir sin decirlo. ${KEYS}`,
  nameKept: () => 'Gracias. Su nombre queda guardado.',
  typeZip: () =>
    'Para encontrar gente cerca de usted, marque las cinco cifras de su código postal, y luego oprima numeral.',
  notAZip: () => 'Un código postal tiene cinco cifras.',
  checkZip: ({ digits }, f) => `Tengo ${f.digits(digits)}. ¿Es correcto?`,
  chooseReach: ({ calls }) =>
    calls ? 'Por ahora le llamamos en vez de escribirle.' : 'Por ahora le escribimos mensajes.',
  reachKept: ({ calls }) => (calls ? 'Muy bien, le llamaremos.' : 'Muy bien, le escribiremos.'),
  chooseLeave: () => 'Nada pasa antes de una tecla más.',
  stopSure: () => 'No recibirá más llamadas ni mensajes. ¿Está de acuerdo?',
  forgetSure: () => 'Esto borra su nombre, número, palabras, pedidos y ofertas. ¿Está de acuerdo?',

  // Una persona
  ringing: ({ coordinator }) => `Llamo a ${coordinator}, de la coordinación. No cuelgue, por favor.`,
  nobodyThere: ({ coordinator }) => `${coordinator} no puede contestar en este momento.`,
  closedNow: ({ coordinator }) => `A esta hora no podemos llamar a ${coordinator}, de la coordinación.`,
  lastResort: () => 'Hagámoslo de otra manera.',
  sayMessage: ({ coordinator }) =>
    `Después del tono, deje un mensaje para ${coordinator}, de la coordinación. Se graba. ${DONE}. Asterisco repite, 9 regresa. En peligro no espere: cuelgue y llame al 911.`,
  messageKept: ({ coordinator }) => `Gracias. Su mensaje está en la lista de ${coordinator}, de la coordinación.`,
  typeOwn: () => 'Marque su número de teléfono con código de área, y luego oprima numeral. Solo lo ve la coordinación.',

  // Una llamada nuestra
  ourAsk: ({ circle, need, again }, f) =>
    `Le llama ${circle}. ¿Puede ayudar a ${again ? `la misma persona que ${f.day(again)}` : 'alguien'}? ${opening(f.need(need))}.${hurry(need)}`,
  ourMessage: ({ circle }) => `Le llama ${circle}. Hay un mensaje para usted.`,
  messageOver: () => 'Eso fue todo.',
  toMachine: ({ circle }) => `Le llama ${circle}. Por favor llámenos a este número cuando pueda. Gracias.`,

  // Comunicar a dos personas
  ringingMatch: ({ name }) => `Llamo a ${match(name)}. Nadie ve el número de la otra persona. No cuelgue, por favor.`,
  matchNotThere: ({ name }) =>
    `${opening(match(name))} no puede contestar en este momento. Por favor intente más tarde.`,
  ringingListener: () => 'Llamo a alguien que ofreció escuchar. No cuelgue, por favor.',
  listenerNotThere: () =>
    'Lo siento, nadie pudo contestar en este momento. En una crisis llame al 988, a cualquier hora.',
  putThroughOver: () => 'Esa llamada terminó.',
  coordinatorLeg: ({ circle }) => `${circle}: alguien en la línea quiere hablar con la coordinación.`,
  matchLeg: ({ circle }) => `Le llama ${circle}. Alguien quiere hablar con usted.`,
  listenerLeg: ({ circle }) => `Le llama ${circle}. Alguien quiere hablar con usted, ahora.`,

  // Cuando no se oyó nada útil
  notHeard: ({ time }) => (time === 1 ? 'No oí nada.' : 'Tómese su tiempo. Aquí estoy cuando quiera.'),
  notAKey: ({ time }) => (time === 1 ? 'Perdón, no entendí eso.' : 'No pasa nada, probemos una vez más.'),
  cannotNow: () => 'A estas horas no llamamos a nadie si puede esperar. Puede dejar un mensaje; lo oirá por la mañana.',
  callingBack: () => 'Por favor, cuelgue: le llamo ahora para que oiga lo grabado.',
  callingInTheMorning: () => 'A estas horas no llamamos. Le llamo por la mañana para que oiga lo grabado.',
  danger: ({ coordinator }) =>
    `En peligro, cuelgue y llame al 911. En una crisis, llame al 988, a cualquier hora. Esta línea no puede mandar ayuda. Le aviso a ${coordinator}, de la coordinación, pero no espere.`,
  goodbye: () => 'Gracias por llamar. Hasta luego, y cuídese.',
};
