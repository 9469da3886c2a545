import { describe, expect, test } from 'vitest';
import { voiceFallback } from '../../../bin/setup/voice-fallback.ts';
import { loadCircle } from '../../../circles/load-circles.ts';

const maple = loadCircle('circles/maple-street.json');
const elm = { ...maple, id: 'elm-street', name: 'Elm Street Neighbors', hotline: '+12025550199' };
const spoken = (document: string) => [...document.matchAll(/<Say language="(\w+)-[^>]*>([^<]*)</gu)];

describe('a caller whom no function answers', () => {
  test('hears which circle it is, what to do and where to turn in danger, in each language; then the call ends', () => {
    const document = voiceFallback([maple]);
    expect(spoken(document).map(([, language]) => language)).toEqual(['en', 'es']);
    for (const [, , words] of spoken(document)) {
      expect(words).toContain(maple.name);
      expect(words).toContain('911');
    }
    expect(document).toMatch(/<Hangup\/><\/Response>$/u);
  });
  test('asks nothing of anybody who does not answer: the file has no address in it', () =>
    expect(voiceFallback([maple])).not.toMatch(/action=|url=|https?:|<Redirect|<Gather/iu));
  test('does not hear the name of another circle where several share the file', () => {
    const document = voiceFallback([maple, elm]);
    expect(spoken(document)).toHaveLength(2);
    expect(document).not.toMatch(/Maple|Elm/u);
  });
  test('is promised nothing, and nobody’s number is in the file', () => {
    expect(voiceFallback([maple])).not.toMatch(/\+\d{7,}/u);
    for (const { name } of maple.coordinators) expect(voiceFallback([maple])).not.toContain(name);
  });
});
