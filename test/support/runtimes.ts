import { glob, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

export const TESTS = "test/{platform,engines,features,ui,product,cli}/**/*.test.{ts,tsx}";

/** These ask about the runtime itself, whatever they import. */
const ABOUT_THE_RUNTIME = /^test\/(platform|product)\//;

/** Type imports are gone when a module runs. */
const TYPE_IMPORT = /^import type [^;]*;/gm;
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

export type Runtimes = {
  readonly inNode: readonly string[];
  readonly inWorkerd: readonly string[];
  /** The packages that the Worker imports from node_modules, as it writes them. */
  readonly packages: readonly string[];
};

/**
 * Sorts the tests by what they reach: a file from which no import leads to the Worker's runtime (`cloudflare:…`) tests pure
 * rules and runs in Node, where it costs a tenth; every other file runs in workerd.
 */
export async function sortTests(isWanted: (text: string) => boolean): Promise<Runtimes> {
  const sources = new Map<string, string>();
  for await (const file of glob(["{src,test}/**/*.{ts,tsx}"])) {
    sources.set(file, (await readFile(file, "utf8")).replaceAll(TYPE_IMPORT, ""));
  }
  const inNode: string[] = [];
  const inWorkerd: string[] = [];
  for await (const file of glob(TESTS)) {
    if (!isWanted(sources.get(file) ?? "")) continue;
    const isPure = !ABOUT_THE_RUNTIME.test(file) && !reachesRuntime(file, sources);
    (isPure ? inNode : inWorkerd).push(file);
  }
  return { inNode, inWorkerd, packages: packagesOf(sources) };
}

function packagesOf(sources: ReadonlyMap<string, string>): string[] {
  const specifiers = [...sources]
    .filter(([file]) => file.startsWith("src/") && !file.startsWith("src/cli/"))
    .flatMap(([, text]) => [...text.matchAll(SPECIFIER)].map(([, specifier = ""]) => specifier));
  return [...new Set(specifiers)].filter((specifier) => /^[@a-z][^:]*$/.test(specifier));
}

function reachesRuntime(file: string, sources: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [, specifier = ""] of (sources.get(next) ?? "").matchAll(SPECIFIER)) {
      if (specifier.startsWith("cloudflare:")) return true;
      if (!specifier.startsWith(".")) continue;
      const path = normalize(join(dirname(next), specifier));
      const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end);
      waiting.push(...found.filter((name) => sources.has(name)));
    }
  }
  return false;
}
