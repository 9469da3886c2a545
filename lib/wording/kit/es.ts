import { opening } from '../voice/spoken-format.ts';
import type { KitWords } from './kit-words.ts';

const UNITS = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
} as const;

/** Lo que se imprime en español. Pocas palabras, y todas ciertas (README.md, "The printed kit"). */
export const es: KitWords = {
  languages: { en: 'inglés', es: 'español' },

  kinds: {
    ride: 'transporte',
    groceries: 'compras',
    food: 'comida',
    home_repair: 'arreglos en casa',
    companionship: 'compañía',
    childcare: 'cuidado de niños',
    paperwork: 'papeleo',
    errand: 'mandados',
  },

  asks: [
    { kind: 'ride', text: 'Necesito transporte el martes a las 9' },
    { kind: 'groceries', text: 'Necesito compras para el viernes' },
    { kind: 'food', text: 'Necesito comida para el domingo' },
    { kind: 'paperwork', text: 'Necesito ayuda con un formulario el viernes' },
  ],
  offers: [
    { kind: 'ride', text: 'Puedo dar transporte por las mañanas' },
    { kind: 'food', text: 'Puedo cocinar los domingos' },
    { kind: 'groceries', text: 'Puedo hacer compras los sábados' },
    { kind: 'companionship', text: 'Puedo visitar a alguien los domingos' },
  ],

  time: (hour, minute) => {
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'medianoche' : 'mediodía';
    const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
    return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.\u00a0m.' : 'p.\u00a0m.'}`;
  },
  span: ({ count, unit }) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,

  flyer: ({ circle, kinds, languages, languageKey, from, to, promise, ask, offer }) => ({
    questions: ['¿Necesita ayuda?', '¿Puede ayudar?'],
    introduction: [
      kinds ? `${opening(kinds)}: ayuda entre vecinos.` : 'Díganos, y una persona lo va a leer.',
      `Cualquier teléfono sirve${languages ? `, en ${languages}` : ''}.`,
    ].join(' '),
    invitation: 'Escriba o llame',
    emergency: 'No es para emergencias. En peligro, llame al 911.',
    texting: {
      title: 'Escriba con sus palabras',
      lines: [
        { do: ask, means: 'pide ayuda' },
        { do: offer, means: 'ofrece ayuda' },
        { do: 'PERSONA', means: 'pide una persona' },
      ],
    },
    calling: {
      title: 'O llame y oprima',
      note: languageKey && `si preguntan, primero ${languageKey}: español`,
      lines: [
        { do: '1', means: 'pedir ayuda' },
        { do: '2', means: 'ofrecer ayuda' },
        { do: '0', means: 'una persona' },
      ],
    },
    expect: [
      `Pida a cualquier hora: contestamos enseguida. De día, casi siempre hay noticias en ${promise}.`,
      `Escribimos y llamamos de ${from} a ${to}; después, solo si urge.`,
      'Nadie del vecindario ve su número.',
    ],
    consent: `Al escribir o llamar, usted acepta que ${circle} le escriba y le llame sobre pedidos y ofertas de ayuda. La cantidad de mensajes varía. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para salir, HELP para ayuda, OLVIDAME para borrar sus datos.`,
  }),

  card: ({ languageKey, ask }) => ({
    lead: 'Escriba qué necesita o qué ofrece, y cuándo:',
    example: ask,
    texting: {
      title: 'Escriba',
      lines: [
        { do: '?', means: 'cómo va todo' },
        { do: 'PERSONA', means: 'alguien' },
        { do: 'PAUSA', means: 'descansar' },
        { do: 'STOP', means: 'salir' },
      ],
    },
    calling: {
      title: 'Llame',
      note: languageKey && `(si preguntan: ${languageKey})`,
      lines: [
        { do: '1', means: 'pedir ayuda' },
        { do: '2', means: 'ofrecer ayuda' },
        { do: '3', means: 'lo pendiente' },
        { do: '0', means: 'una persona' },
      ],
    },
    emergency: '¿Emergencia? Llame al 911, no aquí.',
  }),
};
