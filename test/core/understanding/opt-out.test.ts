import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

describe('somebody who wants no more texts is heard', () => {
  test.each([
    'STOP',
    'stop',
    'Stop.',
    'stop!!',
    ' Stop ',
    '\u00a0STOP\u00a0',
    '"STOP"',
    '“Stop”',
    'S.T.O.P.',
    's t o p',
    'ST\u200bOP',
    'ＳＴＯＰ',
    '𝐒𝐓𝐎𝐏',

    'STOPALL',
    'stop all',
    'UNSUBSCRIBE',
    'END',
    'Quit',
    'REVOKE',
    'OPTOUT',
    'opt-out',
  ])('by the carrier’s word, however it is written: %s', (text) => {
    expect(read(text)).toMatchObject({ carrierWord: 'stop', intent: 'stop' });
  });

  test('by CANCEL: the carrier has opted them out, the label of the guide is cancel', () => {
    expect(read('CANCEL')).toMatchObject({ carrierWord: 'stop', intent: 'cancel' });
    expect(read('cancel my ride')).toMatchObject({ carrierWord: null, intent: 'cancel' });
  });

  test.each([
    'please stop texting me',
    'quit sending these',
    'quit it',
    'stop messaging this number',
    'take me off your list',
    'take me off',
    'take my name off this',
    'get me off this list',
    'get my number off your thing',
    'please drop me from the list',
    'drop me',
    'remove me from your texts',
    'take me out of this group',
    'no more texts please',
    'I dont want these messages anymore',
    'leave me alone',
    'do not text me again',
    'remove my number',
    'pls stoppp',
    'how many times do i have to say stop texting me',
    'unsubscribe me from this',
    'ALTO',
    'BAJA',
    'parar',
    'ya no me escriban',
    'no me escriban más',
    'ya no quiero mensajes',
    'dejen de mandarme mensajes',
    'quítenme de la lista',
    'no quiero recibir más mensajes',
    'denme de baja',
    'dejenme en paz',
  ])('in their own words: %s', (text) => {
    expect(read(text)).toMatchObject({ carrierWord: null, intent: 'stop' });
  });

  test.each([
    ["don't stop by today", 'no stop'],
    ['please drop me off at the clinic on friday at 9', 'need'],
    ['drop me at the clinic at 9', 'need'],
    ['pick me up and drop me off at church', 'need'],
    ['can you take me from home to the bank', 'need'],
    ['can someone get me from the hospital at 3', 'need'],
    ['need someone to get me out of the house', 'need'],
    ['take me from my house to church sunday', 'need'],
    ['can you get me from the day program at 3', 'need'],
    ['I need a bus stop ride', 'need'],
    ['alto costo de la renta, necesito ayuda', 'need'],
    ['presion alta, necesito medicina', 'need'],
    ['can you stop by the pharmacy for my pills', 'need'],
    ['the bus stop is too far, need a ride', 'need'],
    ['my heat stopped working', 'need'],
    ['i quit smoking and need someone to talk to', 'need'],
    ['need help at the end of the month with rent', 'need'],
    ['necesito que alguien baje mi sofa', 'need'],
    ['la parada del bus queda lejos', 'no stop'],
    ['no stopping now, i can still drive people', 'offer'],
    ['please remove the snow from my steps', 'need'],
    ['i dont want to be a bother but i need groceries', 'need'],
    ['my car stopped running, need a ride', 'need'],
    ['stop sign on my corner fell', 'no stop'],
    ['text me when you get here', 'no stop'],
    ['dont call, text me', 'no stop'],
    ['hold off on texting me until monday', 'pause'],
  ])('but not in %s', (text, intent) => {
    const found = read(text);
    expect(found.intent).not.toBe('stop');
    expect(found.carrierWord).toBeNull();
    if (intent !== 'no stop') expect(found.intent).toBe(intent);
  });
});

describe('the carrier’s other words', () => {
  test.each([
    ['START', 'start', 'start'],
    ['unstop', 'start', 'start'],
    ['HELP', 'help', 'help'],
    ['Info?', 'help', 'help'],
    ['YES', null, 'yes'],
    ['help me move a couch', null, 'need'],
    ['start over', null, 'start'],
  ])('%s is %s', (text, carrierWord, intent) => {
    expect(read(text)).toMatchObject({ carrierWord, intent });
  });
});
