import { type Import, importsOf, type Source } from './source.ts';

type Arrow = { readonly to: string; readonly typeOnly?: boolean };
/** `anything`: these compose, or look at everything. */
type Room = { readonly room: string; readonly mayImport: readonly Arrow[] | 'anything' };

const all = (...folders: readonly string[]): readonly Arrow[] => folders.map((to) => ({ to }));
const types = (...folders: readonly string[]): readonly Arrow[] => folders.map((to) => ({ to, typeOnly: true }));

/**
 * DESIGN.md 3 in a table, nearest rule first. A room always sees itself. Beyond the page: the stack reads the table’s
 * shape where the store keeps it, as data, and the names of log lines as a type, so that neither is written twice.
 */
const ROOMS: readonly Room[] = [
  { room: 'lib/core/', mayImport: [] },
  { room: 'lib/app/', mayImport: all('lib/core/', 'lib/wording/') },
  { room: 'lib/wording/', mayImport: all('lib/core/', 'lib/app/ports.ts', 'lib/app/voice-ports.ts') },
  { room: 'lib/store/', mayImport: all('lib/core/', 'lib/app/ports.ts', 'lib/app/voice-ports.ts') },
  { room: 'lib/twilio/', mayImport: all('lib/core/', 'lib/app/ports.ts', 'lib/app/voice-ports.ts') },
  {
    room: 'lib/stack/',
    mayImport: [...types('functions/shared/environment.ts', 'lib/app/ports.ts'), ...all('lib/store/table.ts')],
  },
  { room: 'circles/', mayImport: all('lib/core/') },
  {
    room: 'functions/',
    mayImport: all('circles/', 'lib/app/', 'lib/core/', 'lib/store/', 'lib/twilio/', 'lib/wording/'),
  },
  // It runs in a browser, and knows the control API by its answers alone.
  { room: 'simulator/page/', mayImport: types('simulator/wire.ts', 'simulator/wire-kit.ts') },
  {
    room: 'simulator/',
    mayImport: [
      ...all('functions/*/handler.ts'),
      ...types('lib/core/', 'lib/app/ports.ts', 'lib/app/voice-ports.ts', 'functions/shared/'),
    ],
  },
  { room: 'bin/stack.ts', mayImport: all('lib/stack/', 'circles/', 'bin/setup/voice-fallback.ts') },
  { room: 'bin/', mayImport: 'anything' },
  { room: 'bench/', mayImport: 'anything' },
  { room: 'test/', mayImport: 'anything' },
];

/** A sentence for each import that goes back or around. */
export function wrongArrows(source: Source): readonly string[] {
  const rule = ROOMS.find(({ room }) => source.path.startsWith(room));
  if (!rule) return [`${source.path} is in no room of DESIGN.md 3.`];
  const { room, mayImport } = rule;
  if (mayImport === 'anything') return [];
  return importsOf(source)
    .filter((each) => each.ours && !each.target.startsWith(room))
    .filter((each) => !mayImport.some((arrow) => allows(arrow, each)))
    .map(({ target }) => `${source.path} imports ${target}, but ${room} may import only ${listed(mayImport)}.`);
}

function allows({ to, typeOnly = false }: Arrow, { target, typeOnly: asType }: Import): boolean {
  const pattern = new RegExp(
    `^${to.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}${to.endsWith('/') ? '' : '$'}`,
    'u',
  );
  return pattern.test(target) && (asType || !typeOnly);
}

function listed(arrows: readonly Arrow[]): string {
  const names = arrows.map(({ to, typeOnly }) => (typeOnly ? `types of ${to}` : to));
  return `${names.join(', ') || 'from itself'} (DESIGN.md 3, arrows)`;
}
