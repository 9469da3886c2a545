import type { SpokenChoices } from '../voice-wording.ts';

const keyName = (key: string): string => (key === '*' ? 'asterisco' : key === '#' ? 'numeral' : key);

/** Para qué sirve cada tecla. Un menú tiene sesenta palabras en total, así que cada una es corta. */
export const choices: SpokenChoices = {
  language: 'Para español',
  kind: (kind) => `Para ${kind}`,
  press: (key) => (/\d/u.test(key) ? `oprima el ${key}` : `oprima ${keyName(key)}`),
  standing: {
    again: (key) => `${keyName(key)} repite`,
    // Donde se marcan números, numeral los termina; solo, regresa.
    back: (key) => (key === '#' ? 'numeral solo regresa' : `${keyName(key)} regresa`),
    person: (key) => `${keyName(key)} es para una persona`,
  },
  named: {
    // En todas partes
    'main-menu': 'Para el menú principal',
    danger: 'En peligro',
    yes: 'Si es así',
    no: 'Si no',
    'another-try': 'Para intentar otra vez',
    next: 'Para lo siguiente',
    'take-call': 'Para tomar esta llamada',

    // El menú
    ask: 'Para pedir ayuda',
    offer: 'Para ofrecer ayuda',
    yours: 'Para lo pendiente',
    me: 'Para descansar o cambiar sus datos',
    'put-through': 'Para hablar ahora mismo',
    'reach-match': 'Para comunicarse con su contacto',
    'come-back': 'Para que le avisemos otra vez',

    // Pedir
    'more-kinds': 'Para otros tipos',
    'something-else': 'Para otra cosa',
    'go-on': 'Para seguir',
    'listener-now': 'Para hablar ahora',
    'listener-later': 'Para hablar otro día',
    today: 'Para hoy',
    tomorrow: 'Para mañana',
    'this-week': 'Para cualquier día de esta semana',
    'a-date': 'Para otra fecha',
    'any-hour': 'Para cualquier hora de ese día',
    'an-hour': 'Para dar una hora',
    'morning-half': 'Para la primera',
    'evening-half': 'Para la segunda',
    'keep-words': 'Para guardarlo',
    send: 'Para enviarlo',
    'for-other': 'Para otra persona',
    'another-need': 'Para pedir algo',
    'without-words': 'Para seguir sin grabar',

    // Lo suyo
    accept: 'Para aceptar',
    'take-it': 'Para tomarlo',
    decline: 'Para decir que no',
    'hear-it': 'Para oírlo',
    'change-time': 'Para cambiar la hora',
    'take-back': 'Para retirarlo',
    'give-back': 'Para devolverlo',
    done: 'Si ya está hecho',
    'agree-time': 'Si está de acuerdo',
    'refuse-time': 'Si no puede',
    'leave-words': 'Para dejarle un mensaje',

    // Ofrecer
    'offer-weekly': 'Para ayudar cada semana',
    'offer-once': 'Para ayudar una vez',
    'my-offers': 'Para lo que ya ofrece',
    'end-it': 'Para terminarla',
    weekdays: 'Para lunes a viernes',
    weekend: 'Para fines de semana',
    'every-day': 'Para todos los días',
    'some-days': 'Para escoger los días',
    mornings: 'Para las mañanas',
    afternoons: 'Para las tardes',
    evenings: 'Para las noches',
    'all-day': 'Para cualquier hora',
    'keep-offer': 'Para guardar esta oferta',

    // De quien llama
    rest: 'Para descansar de ayudar',
    wake: 'Para terminar su descanso',
    name: 'Para su nombre',
    zip: 'Para su código postal',
    reach: 'Para llamadas o mensajes',
    'other-language': 'Para español',
    leave: 'Para dejarnos',
    'call-me': 'Para recibir llamadas',
    'text-me': 'Para recibir mensajes de texto',
    stop: 'Para no recibir más llamadas ni mensajes',
    forget: 'Para que borremos sus datos',

    // Número oculto
    'type-number': 'Para marcar su número',
    'leave-message': 'Para dejar un mensaje',

    // La coordinación
    'call-me-back': 'Para oír grabaciones',
  },
};
