import type { Register } from '../carrier/register.ts';

type Phones = Pick<Register, 'shown' | 'message' | 'numbers'>;

/** Counts the texts of each number since a transcript began, so that one that comes again has its place. */
export class SentTexts {
  readonly #phones: Phones;
  /** Only texts to this hotline are lines of the transcript. */
  readonly #hotline: string;
  /** How many were sent before it began. */
  readonly #before = new Map<string, number>();

  constructor(phones: Phones, hotline: string) {
    this.#phones = phones;
    this.#hotline = hotline;
  }

  /** From here on texts are counted anew; `written`: how many lines of a number the transcript has already. */
  begin(written: (number: string) => number): void {
    for (const number of this.#phones.numbers()) this.#before.set(number, this.#of(number).length - written(number));
  }

  /** 1 for somebody's first text; nothing for one that the transcript does not have. */
  placeOf(number: string, sid: string): number | undefined {
    const place = this.#of(number).indexOf(sid) + 1 - (this.#before.get(number) ?? 0);
    return place > 0 ? place : undefined;
  }

  #of(number: string): readonly string[] {
    return this.#phones
      .shown(number)
      .filter(({ direction, sid }) => direction === 'sent' && this.#phones.message(sid)?.to === this.#hotline)
      .map(({ sid }) => sid);
  }
}
