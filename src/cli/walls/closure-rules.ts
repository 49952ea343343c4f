import { isBrowserModule, mayShip, packagesInRules } from "./layers";
import { type Breach, isPackage, type Module, type Modules } from "./module";
import { COMPUTED } from "./read-module";

/** It refuses values of the server in browser modules, and in all modules that they import. */
export function breachesInBrowser(modules: Modules): Breach[] {
  const shipped = reachedFrom(
    [...modules.values()].filter(({ path }) => isBrowserModule(path)),
    modules,
  );
  return shipped.flatMap(({ path, imports }) =>
    imports
      .filter(({ kind, target }) => kind !== "type" && target !== COMPUTED && !mayShip(target))
      .map(({ line, target }) => ({
        path,
        line,
        rule: `a value of the server ships to the browser: ${target}`,
        advice: "import its type only, or have the page write the value into its markup",
      })),
  );
}

/** A file that exports a decision is a pure rule: `decide`, `decideReserve` and similar names. */
const isRule = ({ exports }: Module): boolean =>
  exports.some(({ name }) => /^decide(?![a-z])/.test(name));

/** It refuses HTTP, configuration, storage and the clock in rules, and in all modules that they take values from. */
export function breachesOfRules(modules: Modules): Breach[] {
  return [...modules.values()].filter(isRule).flatMap((rule) =>
    reachedFrom([rule], modules).flatMap((module) => [
      ...impureImports(module).map((breach) => ({
        ...breach,
        rule: `${breach.rule}${by(rule, module)}`,
      })),
      ...module.clockLines.map((line) => ({
        path: module.path,
        line,
        rule: `a pure rule reads the clock${by(rule, module)}`,
        advice: "take `now` as an argument",
      })),
    ]),
  );
}

const by = (rule: Module, { path }: Module): string =>
  rule.path === path ? "" : ` (taken by ${rule.path})`;

const impureImports = ({ path, imports }: Module): Breach[] =>
  imports
    .filter(({ kind, target }) => kind !== "type" && isImpure(target))
    .map(({ line, target }) => ({
      path,
      line,
      rule: `a pure rule imports ${target}`,
      advice: "take the value as an argument; a rule imports types, and values of other rules",
    }));

const isImpure = (target: string): boolean =>
  isPackage(target)
    ? !packagesInRules.includes(target)
    : /^src\/platform\/(?:config|context|http)\.ts$/.test(target) || target.endsWith("/tables.ts");

/** It returns the modules themselves and all that their value imports load, on use or at once. */
function reachedFrom(starts: readonly Module[], modules: Modules): Module[] {
  const reached = new Set(starts);
  for (const { imports } of reached) {
    for (const { kind, target } of imports) {
      const module = kind === "type" ? undefined : modules.get(target);
      if (module) reached.add(module);
    }
  }
  return [...reached];
}
