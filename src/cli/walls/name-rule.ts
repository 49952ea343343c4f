import { layerOf } from "./layers";
import type { Breach, Modules } from "./module";

/** These files say the same in each language, so they share their names on purpose. */
const languageFile = /\/(?:en|fr|english|french)(?=[/.])/;

type Place = { readonly path: string; readonly line: number };

/**
 * It refuses a second export of a name, because one name means one thing in the whole repository. `sharedNames` lists
 * exceptions, each with its reason; a name that stands once must leave the list.
 */
export function breachesOfNames(
  modules: Modules,
  sharedNames: Readonly<Record<string, string>>,
): Breach[] {
  const doubled = [...placesByName(modules)].filter(([, places]) => places.length > 1);
  const needed = new Set(doubled.map(([name]) => name));
  return [
    ...doubled
      .filter(([name]) => !(name in sharedNames))
      .flatMap(([name, places]) => breachOf(name, places)),
    ...Object.keys(sharedNames)
      .filter((name) => !needed.has(name))
      .map((name) => ({
        path: "src/cli/walls/shared-names.ts",
        line: 1,
        rule: `${name} stands once`,
        advice: "take it off the list",
      })),
  ];
}

function breachOf(name: string, [first, ...others]: readonly Place[]): Breach[] {
  return others.map(({ path, line }) => ({
    path,
    line,
    rule: `a second export called ${name}; the first is in ${first?.path}:${first?.line}`,
    advice: "say in the name what sets it apart, or import the first",
  }));
}

/** It finds where each name is declared, one place a file, because a schema and its type share a name on purpose. */
function placesByName(modules: Modules): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { path, exports } of modules.values()) {
    if (layerOf(path) === "cli") continue;
    for (const { name, line } of new Map(
      exports.map((declared) => [declared.name, declared]),
    ).values()) {
      const earlier = places.get(name) ?? [];
      if (earlier.some((place) => isSameInAnotherLanguage(place.path, path))) continue;
      places.set(name, [...earlier, { path, line }]);
    }
  }
  return places;
}

const isSameInAnotherLanguage = (one: string, other: string): boolean =>
  languageFile.test(one) && one.replace(languageFile, "/*") === other.replace(languageFile, "/*");
