export type Lockfile = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
};

/**
 * It lists what would break `npm ci` somewhere: an optional package of another platform without an entry (npm omits those
 * when it updates a lockfile beside node_modules), an entry without a hash, and an address of a host.
 */
export function lockfileFaults({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || "The project"} may need ${name}, which has no entry`),
    ...(path === "" || entry.link || entry.integrity ? [] : [`${path} has no integrity hash`]),
    ...(entry.resolved === undefined ? [] : [`${path} names a host: ${entry.resolved}`]),
  ]);
}

/** It looks where Node would: beside the package, then in each folder above it. */
function isLocked(packages: Lockfile["packages"], path: string, name: string): boolean {
  const beside = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (beside in packages) return true;
  if (path === "") return false;
  return isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}
