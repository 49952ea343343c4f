import type { Plugin } from "vitest/config";

/** Parallel requests import these modules first, and objects before their first event. */
const AHEAD =
  /\/(log-lines|read-credential|tokens|passwords|room-body|inbox-body|share-with-origin|room)"$/;

/**
 * `import()` with hardly a way to the host. The tests' runner asks its host for a module at each `import()`, loaded or
 * not, and lets requests that ask at once wait for one answer, which workerd takes for I/O on behalf of another request: one
 * of them fails, or all hang. So some modules are imported ahead, at a price that each test file pays, and the others are
 * asked for once. What is written stays on its line, so that the lines of a failure stay right.
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
        if (!AHEAD.test(specifier)) return rememberOnce(load, `${path} ${specifier}`);
        const name = `lazyModule${ahead.length}`;
        ahead.push(`import * as ${name} from ${specifier};`);
        return `Promise.resolve(${name})`;
      });
      return { code: ahead.join(" ") + changed, map: null };
    },
  };
}

function rememberOnce(load: string, key: string): string {
  const at = `(globalThis.lazyModules ??= new Map())`;
  const name = JSON.stringify(key);
  return `(${at}.has(${name}) ? Promise.resolve(${at}.get(${name})) : ${load}.then((loaded) => (${at}.set(${name}, loaded), loaded)))`;
}
