import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** More texts of each kind, one a line. */
function linesOf(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, '../../fixtures/texts', name), 'utf8')
    .trim()
    .split('\n');
}

describe('somebody in danger is heard', () => {
  test('in each of the texts that say so', () => {
    expect(linesOf('danger.txt').filter((text) => !read(text).emergency)).toEqual([]);
  });

  test.each([
    'there is a fire in the hallway',
    'smoke is filling my bedroom',
    'I think theres a gas leak',
    'the CO detector is going off and we feel sick',
    'a man is trying to break into my apartment',
    'someone is in my house',
    'he has a gun',
    'she pulled a knife on me',
    'my husband is beating me',
    'he said he will kill me',
    'he wont let me leave the apartment',
    'I want to die',
    'im going to end my life',
    'i feel suicidal',
    'thinking about killing myself',
    'I swallowed a bottle of pills',
    'my friend overdosed',
    'she stopped breathing',
    'grandma is unresponsive',
    'he is not waking up',
    'i think my dad is having a heart attack',
    'crushing chest pain down my arm',
    'her face is drooping and her speech is slurred',
    'she is bleeding heavily',
    'my wife is in labor',
    'the baby is choking on a grape',
    'his throat is closing after a bee sting',
    'my daughter is missing',
    'I cant find my 3 year old',
    'his oxygen tank is running out',
    'no insulin for two days and he is vomiting and confused',
    'please send an ambulance',
    'call 911',
    'I fell and cant get up',
    'Thers a FIRE in the kitchn!!!',
    'se esta quemando mi apartamento',
    'hay mucho humo en el pasillo',
    'huele a gas en la cocina',
    'alguien se quiere meter a mi casa',
    'tiene una pistola',
    'mi esposo me golpeo',
    'me quiero morir',
    'quiero matarme',
    'no puede respirar',
    'no responde mi abuela',
    'creo que es un infarto',
    'esta sangrando mucho',
    'mi esposa esta en labor de parto',
    'no encuentro a mi hijo',
    'llamen a una ambulancia',
    'se desmayo y no despierta',
  ])('said outright: %s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'emergency', emergency: true, urgency: 'high', when: null });
  });

  test.each([
    'my lips are blue',
    'tell my kids i love them',
    'i gave my rings away, i wont need them',
    'everyone would be better off without me',
    'nobody would even miss me',
    'i cant go on like this',
    'he is outside banging on the door again',
    'goodbye everyone, sorry for everything',
    'my arm is numb and my mouth feels droopy',
    'ya no aguanto mas, cuiden a mis hijos',
    'ya no le veo sentido a la vida',
  ])('said in other words: %s', (text) => {
    expect(read(text).emergency).toBe(true);
  });

  test.each([
    'need a ride tomorrow. also there is smoke coming from the stove right now',
    'Yes I can. wait my mom just collapsed',
    'STOP he has a gun',
    'thanks for everything, i want to die',
  ])('whatever else is said: %s', (text) => {
    expect(read(text).intent).toBe('emergency');
  });
});

describe('words of danger in an ordinary text raise no alarm', () => {
  test('in none of the look-alikes', () => {
    expect(linesOf('look-alikes.txt').filter((text) => read(text).emergency)).toEqual([]);
  });

  test.each([
    'this traffic is killing me',
    'fire extinguisher to give away',
    'emergency vet bill, can anyone help',
    'he had a heart attack last month, needs rides to rehab',
    'that pie was to die for',
    'drowning in paperwork, help',
    'smoke detector needs a battery',
    'I got fired, need help with food',
    'my phone died',
    'im dying to see that movie',
    'flu shot ride friday',
    'the fire department is near my house',
    'we lost everything in a fire last year and need furniture',
    'can someone sharpen my kitchen knives',
    'labor day cookout, who wants burgers',
    'she is at the domestic violence shelter and needs clothes',
    'my cat is missing',
    'need a blood pressure cuff',
    'ride to blood work tuesday',
    'new gas stove needs hooking up',
    'i have a glue gun and can do crafts with kids',
    'that mac n cheese was fire',
    'lol im dead 😂',
    'my feet are killing me, need a lift home',
    'he survived a stroke, looking for a walker',
    'me muero de hambre jaja',
    'me muero de risa',
    'necesito pilas para el detector de humo',
    'pastillas para la presion por favor',
    'se me perdio el gato',
    'tuvo un infarto el año pasado, necesita ride a terapia',
    'estoy ahogada en papeles',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ emergency: false });
    expect(read(text).intent).not.toBe('emergency');
  });
});
