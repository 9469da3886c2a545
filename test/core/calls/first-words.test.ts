import { describe, expect, test } from 'vitest';
import { callOf, type Phone } from './phone.ts';

const languagesOf = ({ script }: Phone, prompt: string) =>
  script.lines.flatMap((line) =>
    line.line === 'prompt' && line.prompt.prompt === prompt ? [line.language ?? script.language] : [],
  );

describe('somebody who has not chosen a language yet', () => {
  test('hears in each language that a key was wrong, and where to leave a message', () => {
    const first = callOf({ id: 'new' }).press('7');
    expect(languagesOf(first, 'notAKey')).toEqual(['en', 'es']);
    const third = first.press('7', '7');
    expect(languagesOf(third, 'lastResort')).toEqual(['en', 'es']);
    expect(new Set(languagesOf(third, 'sayMessage'))).toEqual(new Set(['en', 'es']));
  });
});
