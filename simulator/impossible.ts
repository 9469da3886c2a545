/** Something that cannot be done, with the HTTP status that says so and one sentence for a person. */
export class Impossible extends Error {
  override readonly name = 'Impossible';
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
