import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** `CHROMIUM` names one by its path, or by its name on the `PATH`. */
export type Surroundings = { readonly CHROMIUM?: string | undefined; readonly PATH?: string | undefined };

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium of this machine, by its path; nothing where there is none. None is ever downloaded. */
export function findChromium(
  { CHROMIUM, PATH = '' }: Surroundings,
  exists: (path: string) => boolean = isProgram,
): string | undefined {
  const names = CHROMIUM ? [CHROMIUM] : NAMES;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(exists);
}
