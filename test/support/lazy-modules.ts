import type { Plugin } from "vitest/config";

/** Parallel requests import these modules first, and objects before their first event. */
const AHEAD =
  /\/(log-lines|read-credential|tokens|passwords|room-body|inbox-body|share-with-origin|room)"$/;

/**
 * `import()` in turn, as import-in-turn.ts says; some modules are imported ahead, at a price that each test file pays. What is
 * written stays on its line, so that the lines of a failure stay right.
 */
export function lazyModules(): Plugin {
  return {
    name: "lazy-modules",
    enforce: "post",
    transform(code, id) {
      const [path = ""] = id.split("?");
      if (!/\/src\/.*\.tsx?$/.test(path) || !code.includes("import(")) return null;
      const ahead: string[] = [];
      const changed = code.replaceAll(/\bimport\(("[^"]+")\)/g, (load, specifier: string) => {
        if (!AHEAD.test(specifier)) return importedInTurn(load, `${path} ${specifier}`);
        const name = `lazyModule${ahead.length}`;
        ahead.push(`import * as ${name} from ${specifier};`);
        return `Promise.resolve(${name})`;
      });
      return { code: ahead.join(" ") + changed, map: null };
    },
  };
}

const importedInTurn = (load: string, key: string): string =>
  `globalThis.importInTurn(${JSON.stringify(key)}, () => ${load})`;
