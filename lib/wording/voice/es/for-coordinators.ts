import type { TodoReason } from '../../../core/model/trace.ts';
import type { Sentences } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenSentences } from '../voice-wording.ts';

const WHY: Readonly<Record<TodoReason, string>> = {
  danger: 'palabras de peligro',
  'wants-a-person': 'pide una persona',
  unclear: 'palabras que no entendimos',
  'conditional-yes': 'un sí con condición',
  'stopped-with-open-need': 'se dio de baja con un pedido abierto',
  'wrote-after-stop': 'escribió después de darse de baja, y no se le puede escribir',
  'not-delivered': 'algo no llegó',
  'failed-here': 'la línea no pudo atender un mensaje',
  'sending-paused': 'Twilio rechaza lo que mandamos, y no sale nada',
  'voice-message': 'un mensaje hablado',
  'unfinished-call': 'palabras que alguien no envió',
  'call-back-wanted': 'un número oculto, pide que le llamen',
  'for-somebody-else': 'pidió para otra persona',
  'not-reached-by-call': 'no contesta nuestras llamadas',
  'did-not-happen': 'la ayuda no llegó',
};

/** Peligro sin palabras. */
const BY_KEY = 'oprimió la tecla de peligro';

const HANDED_OVER = {
  'nobody-yet': 'Nadie ha dicho que sí',
  'for-a-person': 'Esto es para usted',
  'many-open': 'Ya tiene varios pedidos abiertos, así que este es para usted',
  'did-not-happen': 'La ayuda no llegó',
  'asker-stopped': 'Se dio de baja y no se le puede avisar',
} as const;

const someone = (name: string | undefined): string => name ?? 'Una persona del vecindario';

/** A la coordinación, que conoce todo por su número. */
export const coordinatorSentences = {
  handedOver: ({ need, why, asker, words, asked }, f) =>
    [
      `${HANDED_OVER[why]}${why === 'nobody-yet' ? `, ${asked} preguntados` : ''}: ${f.need(need)}${asker ? `, para ${asker}` : ''}.`,
      words && `Sus palabras: ${f.quote(words, 120)}`,
      `Es el pedido ${f.number(need.number)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  coveredAfterAll: ({ need, helper }, f) =>
    `${someone(helper)} tomó al final el pedido ${f.number(need.number)}: ${f.kind(need.categories)}.`,
  todo: ({ number, why, member, words, need, typed }, f) =>
    [
      `${why === 'danger' ? 'Urgente. ' : ''}${opening(why === 'danger' && !words ? BY_KEY : WHY[why])}${member ? `, de ${member}` : ''}${need ? `, sobre el pedido ${f.number(need)}` : ''}.`,
      words && `Sus palabras: ${f.quote(words)}`,
      typed && `Marcó ${f.digits(typed)}.`,
      `Es el número ${f.number(number)} de su lista.`,
    ]
      .filter(Boolean)
      .join(' '),
  timeOpen: ({ need, asker, helper, wanted }, f) =>
    `${asker ?? 'La persona'} le pidió a ${helper ?? 'quien ayuda'} otra hora, ${f.when(wanted)}, en vez de ${f.need(need)}. Todavía no hay respuesta. Es el pedido ${f.number(need.number)}.`,
  askerBack: ({ need, helper }, f) =>
    `${someone(helper)} devolvió el pedido ${f.number(need.number)}: ${f.need(need)}. Buscamos de nuevo.`,
  digest: (day, f) => digest(day, f),
  list: ({ needs, todos }) =>
    needs.length + todos.length === 0
      ? 'No hay nada abierto. Todo tranquilo.'
      : `${counted(todos.length, 'Una cosa', 'cosas')} por ver, y ${counted(needs.length, 'un pedido abierto', 'pedidos abiertos')}.`,
  why: ({ need, people }, f) =>
    `Pedido ${f.number(need.number)}: se pensó en ${counted(people.length, 'una persona', 'personas')}; falta la respuesta de ${people.filter(({ fate }) => fate === 'no-answer-yet').length}.`,
  nowCalled: ({ member }) => `El teléfono de ${member ?? 'un miembro'} no recibe mensajes; desde ahora le llamamos.`,
  dutyTaken: ({ name, by, unreachable }) => {
    if (name === by) return `${name} está de turno ahora.`;
    if (unreachable) return `${name} está de turno ahora, porque los mensajes no llegan a ${by}.`;
    return `${name} está de turno ahora, de parte de ${by}. Gracias.`;
  },
  dutyUnknown: ({ names }) => `¿Quién? En la coordinación están ${names.join(', ')}.`,
  opened: ({ number }, f) => `Buscamos de nuevo para el pedido ${f.number(number)}, y le avisamos a la persona.`,
  closedIt: ({ number, next }, f) =>
    `El número ${f.number(number)} ya no está en la lista.${next ? ` Se repite ${f.when(next)}.` : ''}`,
  closedByColleague: ({ number, name }, f) => `${name} cerró el número ${f.number(number)}.`,
  cannotBeTexted: ({ number }, f) =>
    `La persona del número ${f.number(number)} se dio de baja, así que no le llega nada.`,
  theirWords: ({ number, why, member }, f) =>
    `Número ${f.number(number)}: ${why === 'need' ? 'un pedido' : WHY[why]}${member ? `, de ${member}` : ''}.`,
  hearing: ({ number, when }, f) =>
    ({
      now: `Le llamo ahora para que oiga lo que dijeron en el número ${f.number(number)}.`,
      morning: `Le llamo por la mañana para que oiga lo que dijeron en el número ${f.number(number)}.`,
      'after-another': `Ya va otra llamada para usted, antes de lo que dijeron en el número ${f.number(number)}.`,
    })[when],
  nothingToHear: () => 'No hay nada grabado para oír.',
  nobodyBehind: ({ number }, f) =>
    `No podemos escribir a nadie por el número ${f.number(number)}: no tenemos su teléfono.`,
  noSuchNumber: ({ number }, f) => `No hay nada que hacer con el número ${f.number(number)}.`,
} satisfies Partial<SpokenSentences>;

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** Cuentas, lo más importante primero: una lista no es para el oído. */
function digest(day: Sentences['digest'], f: SpokenFormat): string {
  const people = [
    ...day.handedOver.map((need) => `el pedido ${f.number(need.number)}, ${f.kind(need.categories)}`),
    ...day.todos.map((todo) => `el número ${f.number(todo.number)}, ${WHY[todo.why]}`),
  ];
  const more = people.length > 2 ? `; y ${people.length - 2} más` : '';
  return [
    `${day.circle}. ${day.you ? 'Usted está de turno' : `${day.onDuty} está de turno`}.`,
    people.length > 0 && `Para una persona: ${people.slice(0, 2).join('; ')}${more}.`,
    day.waiting.length > 0
      ? `${counted(day.waiting.length, 'Un pedido busca', 'pedidos buscan')} ayuda.`
      : 'Nadie espera.',
    `${day.covered} cubiertos, y ${day.doneYesterday} hechos desde ayer.`,
  ]
    .filter(Boolean)
    .join(' ');
}
