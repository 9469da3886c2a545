export type Serial = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets one writer in at a time, in the order they came. That order is the order of the change feed. */
export const createSerial = (): Serial => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
};
