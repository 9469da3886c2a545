import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../simulator/twiml/call-script.ts';
import { repliesIn } from '../../simulator/twiml/messages.ts';
import { isLanguage, isVoice, speaks } from '../../simulator/twiml/voices.ts';
import rules from '../fixtures/twilio/twiml-rules.json' with { type: 'json' };

const xml = (body: string, type = 'text/xml'): { status: number; type: string | undefined; body: string } => ({
  status: 200,
  type,
  body,
});
const message = (text: string) => xml(`<Response><Message>${text}</Message></Response>`);
const say = (text: string, attributes = '') => xml(`<Response><Say ${attributes}>${text}</Say></Response>`);

describe('answers to a text', () => {
  test('are read as Twilio reads them', () => {
    const document = `<?xml version="1.0" encoding="UTF-8"?><!-- two --><Response>
      <Message>Fish &amp; chips &lt;3 &#233;&#x1F984;</Message><Message><Body>Second</Body></Message></Response>`;
    expect(repliesIn(xml(document))).toEqual({ bodies: ['Fish & chips <3 é🦄', 'Second'], warnings: [] });
    expect(repliesIn(xml('<Response/>')).bodies).toEqual([]);
    expect(repliesIn(xml('<Response><Message><![CDATA[a <b> c]]></Message></Response>')).bodies).toEqual(['a <b> c']);
    expect(repliesIn(xml('just words', 'text/plain; charset=utf-8')).bodies).toEqual(['just words']);
  });

  const refused: readonly [string, ReturnType<typeof xml>, number][] = [
    ['an unclosed element', xml('<Response><Message>a</Response>'), 12100],
    ['a bare ampersand', message('a & b'), 12100],
    ['an unknown entity', message('a &nbsp; b'), 12100],
    ['a control character', message('a\u0007b'), 12100],
    ['a reference to one', message('a&#0;b'), 12100],
    ['a lone surrogate', message('a\ud800b'), 12100],
    ['words after the root', xml('<Response/>hello'), 12100],
    ['two roots', xml('<Response/><Response/>'), 12100],
    ['a page', xml('<html><body>Oops</body></html>', 'text/html'), 12102],
    ['another XML version', xml('<?xml version="1.1"?><Response/>'), 12101],
    ['another content type', xml('{}', 'application/json'), 12300],
    ['no content type', { ...xml('<Response/>'), type: undefined }, 11200],
    ['more than 64 kB', message('x'.repeat(65_536)), 11750],
    ['eleven messages', xml(`<Response>${'<Message>a</Message>'.repeat(11)}</Response>`), 14109],
    ['a message without words', message(' '), 14103],
    ['1,601 characters', message('x'.repeat(1601)), 14103],
  ];
  test.each(refused)('%s: refused with Twilio’s code', (_, answer, code) => {
    expect(() => repliesIn(answer)).toThrow(expect.objectContaining({ name: 'TwimlRefusal', code }));
  });

  test('an empty answer and unknown names are complained about, and the rest runs', () => {
    expect(repliesIn(xml('')).warnings).toMatchObject([{ code: 11770 }]);
    expect(repliesIn(xml('<Response><message>a</message><Message colour="red">b</Message></Response>'))).toMatchObject({
      bodies: ['b'],
      warnings: [{ code: 12200 }, { code: 12200 }],
    });
  });

  test.each([
    '<Redirect>/x</Redirect>',
    '<Message to="+12025550103">a</Message>',
    '<Message><Media>/x</Media></Message>',
  ])('%s is not played yet, and says so', (verb) => {
    expect(() => repliesIn(xml(`<Response>${verb}</Response>`))).toThrow('cannot play');
  });
});

describe('answers to a call', () => {
  const refused: readonly [string, ReturnType<typeof xml>, number][] = [
    ['nothing to say', say(' '), 13520],
    ['too much to say', say('x'.repeat(4097)), 13521],
    ['too much for its voice', say('x'.repeat(3001), 'voice="Polly.Joanna"'), 13521],
    ['an unknown voice', say('hi', 'voice="Siri"'), 13511],
    ['an unknown language', say('hi', 'language="Spanish"'), 13512],
    ['a voice of another language', say('hola', 'voice="Polly.Joanna" language="es-US"'), 13512],
    ['a bad loop', say('hi', 'loop="often"'), 13510],
    ['a bad pause', xml('<Response><Pause length="long"/></Response>'), 13910],
    ['a bad reason', xml('<Response><Reject reason="tired"/></Response>'), 13810],
    ['nothing at all', xml(''), 11770],
    ['a verb inside <Gather>', xml('<Response><Gather><Dial>x</Dial></Gather></Response>'), 13320],
    ['an unknown input', xml('<Response><Gather input="smile"/></Response>'), 13326],
    ['two keys that finish', xml('<Response><Gather finishOnKey="#*"/></Response>'), 13310],
    ['no patience', xml('<Response><Gather timeout="0"/></Response>'), 13313],
    ['no digits', xml('<Response><Gather numDigits="0"/></Response>'), 13314],
    ['a bad method', xml('<Response><Gather method="PUT"/></Response>'), 13312],
    ['neither true nor false', xml('<Response><Gather actionOnEmptyResult="yes"/></Response>'), 13338],
    ['an unknown language to hear', xml('<Response><Gather input="speech" language="klingon!"/></Response>'), 13331],
    [
      'a voice in <Gather> of another language',
      xml('<Response><Gather><Say voice="Polly.Lupe">hi</Say></Gather></Response>'),
      13512,
    ],
    ['a recorder without length', xml('<Response><Record maxLength="1"/></Response>'), 13612],
    ['a recorder without patience', xml('<Response><Record timeout="0"/></Response>'), 13611],
    ['a key that ends nothing', xml('<Response><Record finishOnKey="x"/></Response>'), 13613],
    ['too long to put into words', xml('<Response><Record transcribe="true" maxLength="121"/></Response>'), 13615],
    ['a bad time to ring', xml('<Response><Dial timeout="x">+12025550103</Dial></Response>'), 13212],
    ['a bad time to talk', xml('<Response><Dial timeLimit="0">+12025550103</Dial></Response>'), 13216],
    ['a bad bridge', xml('<Response><Dial answerOnBridge="1">+12025550103</Dial></Response>'), 13219],
    ['a bad redirect', xml('<Response><Redirect method="PUT">/x</Redirect></Response>'), 13710],
    ['nothing to play', xml('<Response><Play/></Response>'), 11100],
  ];
  test.each(refused)('%s: refused with Twilio’s code', (_, answer, code) => {
    expect(() => scriptOf(answer)).toThrow(expect.objectContaining({ code }));
  });

  test('what Twilio only warns of is played, with a warning', () => {
    const read = scriptOf(
      xml(
        '<Response><Gather beep="x">words<Say><b>a</b> b</Say></Gather><Record trim="no"/><Pause><Say>x</Say></Pause></Response>',
      ),
    );
    expect(read.steps.map(({ step }) => step)).toEqual(['gather', 'record', 'pause']);
    expect(read.warnings.map(({ code }) => code)).toEqual([12200, 12200, 12200, 12200, 12200]);
  });

  test.each([
    '<Play digits="1"/>',
    '<Dial><Client>x</Client></Dial>',
    '<Dial><Number>+12025550103</Number><Number>+12025550104</Number></Dial>',
    '<Dial record="record-from-answer">+12025550103</Dial>',
    '<Dial><Number sendDigits="1">+12025550103</Number></Dial>',
  ])('%s is not played yet, and says so', (verb) => {
    expect(() => scriptOf(xml(`<Response>${verb}</Response>`))).toThrow('cannot play');
  });

  test('every attribute of the rules is known or refused aloud', () => {
    for (const verb of ['Gather', 'Record', 'Dial', 'Play', 'Say', 'Pause', 'Redirect', 'Reject', 'Number'] as const)
      for (const name of Object.keys(rules.voice.elements[verb].attributes)) {
        const inside = ['Dial', 'Number'].includes(verb) ? '+12025550103' : 'x';
        const element = `<${verb} ${name}="§">${['Gather', 'Record', 'Pause', 'Reject'].includes(verb) ? '' : inside}</${verb}>`;
        const read = () =>
          scriptOf(xml(`<Response>${verb === 'Number' ? `<Dial>${element}</Dial>` : element}</Response>`));
        let warnings: readonly { message: string }[] = [];
        try {
          warnings = read().warnings;
        } catch (refusal) {
          expect((refusal as Error).name, `${verb} ${name}`).toMatch(/^(?:TwimlRefusal|NotPlayedYet)$/);
        }
        expect(
          warnings.filter(({ message }) => message.includes('has no attribute')),
          `${verb} ${name}`,
        ).toEqual([]);
      }
  });

  const PLAYED = ['Dial', 'Gather', 'Hangup', 'Pause', 'Play', 'Record', 'Redirect', 'Reject', 'Say'];
  test('every verb that Twilio knows is either played or refused, never passed over', () => {
    for (const verb of [...rules.voice.elements.Response.children, ...rules.voice.otherRootVerbs]) {
      const inside = verb === 'Dial' ? '+12025550103' : ['Say', 'Play', 'Redirect'].includes(verb) ? 'x' : '';
      const read = () => scriptOf(xml(`<Response><${verb}>${inside}</${verb}></Response>`));
      if (PLAYED.includes(verb)) expect(read(), verb).toMatchObject({ steps: [{}], warnings: [] });
      else expect(read, verb).toThrow('cannot play');
    }
    expect(scriptOf(xml('<Response><say>x</say></Response>'))).toMatchObject({
      steps: [],
      warnings: [{ code: 12200 }],
    });
  });

  test('knows the voices of the languages that circles speak', () => {
    for (const language of ['en-US', 'es-US', 'es-MX'] as const) {
      const { polly, google } = rules.voices[language];
      const voices = [polly, google].flatMap((makers) => Object.values(makers) as string[][]).flat();
      expect(voices.length).toBeGreaterThan(3);
      expect(isLanguage(language)).toBe(true);
      for (const voice of voices) {
        expect([voice, isVoice(voice), speaks(voice, language)]).toEqual([voice, true, true]);
        expect([voice, speaks(voice, language === 'en-US' ? 'es-US' : 'en-US')]).toEqual([voice, false]);
      }
    }
  });
});
