/** Things of the phone company that happen later, such as a status callback that is late. */
export type Agenda = {
  readonly add: (at: Date, task: () => Promise<unknown>) => void;
  readonly next: () => Date | undefined;
  /** Takes out what is due by a time, earliest first. */
  readonly take: (by: Date) => readonly (() => Promise<unknown>)[];
};

type Entry = { readonly at: number; readonly task: () => Promise<unknown> };

export function createAgenda(): Agenda {
  let entries: Entry[] = [];
  return {
    add: (at, task) => {
      entries = [...entries, { at: at.getTime(), task }].sort((a, b) => a.at - b.at);
    },
    next: () => (entries[0] === undefined ? undefined : new Date(entries[0].at)),
    take: (by) => {
      const due = entries.filter(({ at }) => at <= by.getTime());
      entries = entries.filter(({ at }) => at > by.getTime());
      return due.map(({ task }) => task);
    },
  };
}
