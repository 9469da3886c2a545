import { KINDS } from '../../kinds.ts';
import type { SpokenWords } from '../spoken-format.ts';

const partOfDay = (hour: number): string => {
  if (hour < 6) return 'de la madrugada';
  if (hour < 12) return 'de la mañana';
  return hour < 19 ? 'de la tarde' : 'de la noche';
};

/** "la 1" pero "las 2"; "mediodía" y "medianoche" sin número. */
const withArticle = (time: string, hour: number): string => {
  if (time === 'mediodía') return 'el mediodía';
  if (time === 'medianoche') return 'la medianoche';
  return `${hour % 12 === 1 ? 'la' : 'las'} ${time}`;
};

/** "a las 9", "al mediodía" */
const at = (time: string, hour: number): string => `a ${withArticle(time, hour)}`.replace(/^a el /u, 'al ');

/** Palabras pequeñas del español hablado, sin abreviaturas. */
export const words: SpokenWords = {
  kinds: { ...KINDS.es, other: 'ayuda' },
  weekdays: {
    mon: 'lunes',
    tue: 'martes',
    wed: 'miércoles',
    thu: 'jueves',
    fri: 'viernes',
    sat: 'sábado',
    sun: 'domingo',
  },
  onWeekdays: {
    mon: 'los lunes',
    tue: 'los martes',
    wed: 'los miércoles',
    thu: 'los jueves',
    fri: 'los viernes',
    sat: 'los sábados',
    sun: 'los domingos',
  },
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  today: 'hoy',
  tomorrow: 'mañana',
  thisWeek: 'esta semana',
  on: (weekday, day, month) => `el ${weekday} ${day === 1 ? 'primero' : day} de ${month}`,
  time: (hour, minute) => {
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'medianoche' : 'mediodía';
    return `${hour % 12 || 12}${minute === 0 ? '' : ` y ${minute === 30 ? 'media' : minute}`} ${partOfDay(hour)}`;
  },
  at,
  dayAt: (day, clock) => `${day} ${clock}`,
  by: (day, time, hour) => `${day} antes de ${withArticle(time, hour)}`.replace('de el ', 'del '),
  until: (day, clock) => `hasta ${day} ${clock}`,
  between: (from, to) => `de ${from} a ${to}`,
  near: (area) => `cerca de ${area}`,
  and: 'y',
  mondayToFriday: 'de lunes a viernes',
  weekend: 'los fines de semana',
  everyDay: 'todos los días',
  andSoOn: 'y algo más',
  andMore: (left) => `y ${left} más`,
};
