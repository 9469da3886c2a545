import type { ListQuery, Page } from '../app/ports.ts';
import type { Connection } from './connection.ts';
import { listDue } from './list-due.ts';
import { listPartition } from './list-partition.ts';

/** The port's `list`. */
export const list = (connection: Connection, query: ListQuery): Promise<Page> => {
  switch (query.index) {
    case 'partition':
      return listPartition(connection, query);
    case 'due':
      return listDue(connection, query);
    default:
      return query satisfies never;
  }
};
