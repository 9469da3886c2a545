type LockedPackage = { readonly optionalDependencies?: Readonly<Record<string, string>> };
export type LockFile = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Bundled inside aws-cdk-lib’s own tarball, so that npm has no need to lock what it names. */
const BUNDLED = /^node_modules\/aws-cdk-lib\/node_modules\//u;

/** Optional packages that are named and not locked, as `name (named by …)`. `npm ci` would refuse the file. */
export function unlocked({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    BUNDLED.test(path)
      ? []
      : Object.keys(optionalDependencies)
          .filter((name) => !isLocked(packages, path, name))
          .map((name) => `${name} (named by ${path || 'package.json'})`),
  );
}

/** Node looks for a package beside the one that asks, then in each folder above. */
function isLocked(packages: LockFile['packages'], path: string, name: string): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isLocked(packages, parentOf(path), name);
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf('/node_modules/');
  return cut < 0 ? '' : path.slice(0, cut);
}
