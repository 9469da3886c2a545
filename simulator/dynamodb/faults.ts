/** What can be made to go wrong; the `store` entries of `POST /sim/faults`. */
export const STORE_FAULTS = ['throttle', 'conflict', 'lost-answer', 'stale-index'] as const;
export type StoreFault = (typeof STORE_FAULTS)[number];

export type Faults = {
  readonly arm: (fault: StoreFault) => void;
  readonly disarm: () => void;
  /** The next armed fault that this request gives a chance, used up. */
  readonly take: (chances: readonly StoreFault[]) => StoreFault | undefined;
  readonly armed: () => readonly StoreFault[];
};

/** Which faults a request gives a chance. Making and describing the table always works. */
export const chancesOf = (operation: string, input: Readonly<Record<string, unknown>>): readonly StoreFault[] => {
  switch (operation) {
    case 'TransactWriteItems':
      return ['throttle', 'conflict', 'lost-answer'];
    case 'PutItem':
    case 'DeleteItem':
      return ['throttle', 'lost-answer'];
    case 'Query':
      return input['IndexName'] === undefined ? ['throttle'] : ['throttle', 'stale-index'];
    case 'GetItem':
    case 'BatchGetItem':
      return ['throttle'];
    default:
      return [];
  }
};

export const createFaults = (): Faults => {
  const queue: StoreFault[] = [];
  return {
    arm: (fault) => void queue.push(fault),
    disarm: () => void queue.splice(0),
    take: (chances) => {
      const place = queue.findIndex((fault) => chances.includes(fault));
      return place < 0 ? undefined : queue.splice(place, 1)[0];
    },
    armed: () => [...queue],
  };
};
