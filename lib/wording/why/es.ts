import type { UnaskedReason } from '../../core/matching/instance.ts';
import type { Considering, Fate } from '../../core/needs/why.ts';
import type { NeedLine, Sentences } from '../../core/scene/say.ts';
import type { LocalTime } from '../../core/scene/times.ts';
import { fittedOf } from '../format.ts';

/** What came of one helper, behind their name: "Bev: descansa hasta el vie 27 nov". */
const FATES: Readonly<Record<Fate, string>> = {
  'no-answer-yet': 'sin respuesta todavía',
  'said-yes': 'dijo que sí',
  'said-no': 'dijo que no',
  'did-not-happen': 'dijo que sí y no se hizo',
  'no-answer': 'no contestó',
  'let-go': 'ya no hizo falta',
  'gave-back': 'lo devolvió',
  'passed-over': 'van otros primero',
  'asked-elsewhere': 'se le pregunta por otro',
  'opted-out': 'no quiere mensajes',
  'own-need': 'lo pide',
  'not-offered': 'no ofrece esto',
  declined: 'dijo que no',
  'already-asked': 'ya se le preguntó',
  'keep-apart': 'no van juntos',
  'too-far': 'queda lejos',
  language: 'habla otra lengua',
  'wrong-hours': 'no a esta hora',
  paused: 'en pausa',
  resting: 'descansa',
  'weekly-cap': 'ya se le preguntó bastante esta semana',
  'open-ask': 'tiene otra pregunta abierta',
  'asked-lately': 'se le preguntó hace poco, en paz',
  'quiet-hours': 'duerme',
  'usual-first': 'va después de quien ayuda siempre',
};

/** Why nobody is being asked now. */
const UNASKED: Readonly<Record<UnaskedReason, string>> = {
  'nobody-offers-this': 'Nadie ofrece esto',
  'quiet-hours': 'Espera la mañana',
  'wave-full': 'No se pregunta a más por ahora',
  'helpers-needed-elsewhere': 'A quienes podían se les pregunta por otro',
  'nobody-free': 'Ahora no hay a quién preguntar',
  'everybody-asked': 'Ya se preguntó a todos los que podían',
  'not-worth-it-now': 'Los que quedan casi seguro dirían que no ahora',
};

type Words = {
  readonly line: (need: NeedLine) => string;
  readonly date: (isoDate: string) => string;
  readonly time: (clock: string) => string;
  readonly by: (at: LocalTime) => string;
};

/** The names take so many letters at most; the others are counted. */
const MOST = 130;

/** Sentences end in one full stop, also after "a.m." */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** "las 9:10 a.m. de hoy", "el vie 27 nov a las 8:00 a.m." */
const moment = (at: LocalTime, f: Words): string =>
  at.day === 'later' ? `el ${f.date(at.date)} a las ${f.time(at.time)}` : `las ${f.by(at)}`;

/** PORQUE 27: how it stands, who was asked and who was not, and why. */
export function whyInSpanish(why: Sentences['why'], f: Words): string {
  const { people, more, unasked, lookedAt } = why;
  const lines = people.map((each) => person(each, f));
  const told = fittedOf(lines, { unlisted: more, most: MOST, more: (left) => `y ${left} más` });
  return [
    stop(f.line(why.need)),
    stands(why, f),
    unasked && `${UNASKED[unasked]}.`,
    lines.length > 0 && stop(told),
    lookedAt && stop(`Última búsqueda: ${lookedAt.day === 'later' ? moment(lookedAt, f) : f.by(lookedAt)}`),
  ]
    .filter(Boolean)
    .join(' ');
}

function stands({ status, helper, from, erased, people, lookedAt }: Sentences['why'], f: Words): string {
  const nobody = people.length === 0 && !lookedAt;
  switch (status) {
    case 'open':
      if (from) return stop(`No se pregunta antes de ${moment(from, f)}`);
      return nobody ? 'Todavía no se ha buscado a nadie.' : '';
    case 'covered':
      return `Lo tiene ${helper ?? 'una persona del vecindario'}.`;
    case 'handed-over':
      return nobody ? 'Es para una persona: no se le preguntó a nadie.' : 'Lo tiene la coordinación.';
    case 'done':
      return `Hecho${helper ? `, por ${helper}` : ''}.${erased ? ' Ya no se guarda a quién se preguntó.' : ''}`;
    case 'withdrawn':
      return 'Retirado. Ya no se guarda a quién se preguntó.';
    default:
      return status satisfies never;
  }
}

function person({ name, fate, until, need, usual }: Considering, f: Words): string {
  const about = fate === 'asked-elsewhere' && need !== undefined ? `se le pregunta por el ${need}` : FATES[fate];
  const end = until && ` hasta ${until.day === 'later' ? `el ${f.date(until.date)}` : moment(until, f)}`;
  return `${name ?? 'Una persona'}${usual ? ' (ya ayudó)' : ''}: ${about}${end ?? ''}`;
}
