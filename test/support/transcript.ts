import { fileURLToPath } from 'node:url';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import { loadCircle } from '../../circles/load-circles.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import { chanceFrom } from '../../simulator/chance.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { isNews } from '../../simulator/transcript/call-words.ts';
import { numberIn } from '../../simulator/transcript/people.ts';
import { mapleStreet } from './maple-street.ts';
import { doLine } from './transcript/do-line.ts';
import { drawNumbers } from './transcript/random-numbers.ts';
import { newsOf, setStage } from './transcript/stage.ts';
import { localTime } from './transcript/times.ts';

export type Played = {
  /** What was done, and what everybody got. */
  readonly played: string;
  /** What the hotline's own recorder made of it. */
  readonly recorded: string;
  /** What people who look behind the line were told, what is folded away too. */
  readonly told: readonly string[];
};

/**
 * Plays a transcript through the real handlers and writes down what everybody receives and hears: the same text comes
 * back when the hotline does what the transcript says. Its lines:
 *
 *     # a comment                         at 2026-11-23 10:00        the circle's local time, first line
 *     who Noor +12025550130               Dolores > need a ride      somebody texts
 *     who Rita withheld                   Dolores < Got it. …        what somebody receives
 *     phone Walter landline               + 20 minutes, + 1 day, to 2026-11-24 08:30
 *     fault twilio server-error           same Dolores 1             the nth text of Dolores again
 *     chance 123456                       which random numbers the hotline drew, as recorded; without it 27, 31, 42 …
 *     fault twilio off, fault off         phone Walter blocked, phone Walter unblocked
 *     circle elm-street                   the circle of this file in test/conversations/circles, not Maple Street
 *
 * In calls, of which the player writes what is heard and what happens to other people's phones:
 *
 *     Dolores calls                       Dolores hears < Maple Street Neighbors. …
 *     Dolores presses 1124#               Dolores says tomorrow at nine
 *     Dolores records I need a ride       Dolores records and hangs up I nee
 *     Dolores is silent                   Dolores hangs up
 *     Dolores's last step comes again     as Twilio posts one again whose answer was lost
 *     Walter answers                      Walter's phone rings
 *     Walter's machine answers            Walter's machine hears < Please call us back.
 *     Walter does not answer              Walter's phone stops ringing
 *     Walter's line is busy               (Dolores and Marcus are connected)
 *     Walter's number is dead             (the call is over)         (Walter's call is over)
 */
export async function playAndRecord(script: string): Promise<Played> {
  const lines = script.split('\n').filter((line) => !isNews(line));
  const at = lines.find((line) => line.startsWith('at '))?.slice(3);
  if (!at) throw new Error('a transcript says when it begins: at 2026-11-23 10:00');
  const hotline = await startLocalHotline({
    circles: [circleOf(lines)],
    idKey: 'an id key for tests only',
    at: localTime(at),
    frozen: true,
    random: randomOf(lines),
  });
  try {
    nameThem(hotline, lines);
    const played = await play(hotline, lines);
    const told = hotline.story().lines.flatMap(({ words, details }) => [words, ...details]);
    return { played, recorded: hotline.transcript(), told };
  } finally {
    await hotline.close();
  }
}

/** The numbers that were drawn when it was recorded, if it says which; else those that transcripts are written with. */
function randomOf(lines: readonly string[]): () => number {
  const state = lines.find((line) => line.startsWith('chance '))?.slice('chance '.length);
  return state === undefined ? drawNumbers() : chanceFrom(Number(state)).random;
}

function circleOf(lines: readonly string[]): Circle {
  const file = lines.find((line) => line.startsWith('circle '))?.slice('circle '.length);
  if (file === undefined) return mapleStreet();
  return loadCircle(fileURLToPath(new URL(`../conversations/circles/${file}.json`, import.meta.url)));
}

/** As people at the page name phones: the recorder calls whoever has none by their number. */
function nameThem(hotline: Simulator, lines: readonly string[]): void {
  for (const line of lines) {
    const [, name, word = ''] = /^who (\S+) (\S+)$/u.exec(line) ?? [];
    if (name !== undefined) hotline.setPhone(numberIn(word), { name });
  }
}

async function play(hotline: Simulator, lines: readonly string[]): Promise<string> {
  const stage = setStage(hotline);
  const written: string[] = [];
  for (const line of lines) {
    written.push(line);
    try {
      written.push(...newsOf(stage, await doLine(stage, line)));
    } catch (failure) {
      throw new Error(`at "${line}": ${(failure as Error).message}`, { cause: failure });
    }
  }
  return written.join('\n');
}
