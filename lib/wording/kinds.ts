import type { Circle, Language } from '../core/model/circle.ts';

/** What each kind of help is called, to read and to hear: "a ride tomorrow", "For a ride, press 1." */
export const KINDS = {
  en: {
    ride: 'a ride',
    food: 'food',
    groceries: 'groceries',
    medicine: 'medicine pick-up',
    childcare: 'child care',
    eldercare: 'care for an elder',
    petcare: 'pet care',
    home_repair: 'a home repair',
    housing: 'housing',
    furniture: 'furniture',
    clothing: 'clothes',
    baby_supplies: 'baby supplies',
    tech_help: 'tech help',
    translation: 'translation',
    paperwork: 'paperwork',
    companionship: 'company',
    emotional_support: 'someone to talk to',
    moving: 'moving help',
    cleaning: 'cleaning',
    yard: 'yard work',
    errand: 'an errand',
    money: 'help with money',
    medical_equipment: 'medical equipment',
    other: 'a request',
  },
  es: {
    ride: 'transporte',
    food: 'comida',
    groceries: 'compras',
    medicine: 'recoger medicinas',
    childcare: 'cuidado de niños',
    eldercare: 'cuidado de una persona mayor',
    petcare: 'cuidado de mascotas',
    home_repair: 'un arreglo en casa',
    housing: 'vivienda',
    furniture: 'muebles',
    clothing: 'ropa',
    baby_supplies: 'cosas de bebé',
    tech_help: 'ayuda con tecnología',
    translation: 'traducción',
    paperwork: 'papeleo',
    companionship: 'compañía',
    emotional_support: 'alguien con quien hablar',
    moving: 'una mudanza',
    cleaning: 'limpieza',
    yard: 'trabajo de jardín',
    errand: 'un mandado',
    money: 'ayuda con dinero',
    medical_equipment: 'equipo médico',
    other: 'un pedido',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

type Names = Readonly<Record<string, string>>;

/** Small words of a language with what this circle calls kinds of help of its own: in that language, if it does. */
export function withOwnKinds<W extends { readonly kinds: Names }>(
  words: W,
  language: Language,
  { kinds = [] }: Pick<Circle, 'kinds'>,
): W {
  const own = kinds.flatMap(({ id, name = {} }) => {
    const called = name[language] ?? Object.values(name).find((each) => each !== undefined);
    return called === undefined ? [] : [[id, called] as const];
  });
  return own.length === 0 ? words : { ...words, kinds: { ...words.kinds, ...Object.fromEntries(own) } };
}

/** What a kind is called; one that the circle has no more, by its id. */
export const kindCalled = (category: string, names: Names): string =>
  Object.hasOwn(names, category) ? (names[category] ?? category) : category.replaceAll(/[_-]/gu, ' ');
