import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Feature } from "../platform/feature";
import type { buildDocument as Build } from "../platform/openapi/build-document";
import type { familyOf as FamilyOf } from "../platform/wire-families";

/** The page `/redoc` and the tests read it; it is served from the assets, with an ETag, as `/openapi.json`. */
const OPENAPI_FILE = "dist/openapi.json";
const BUNDLE = "dist/operations.mjs";

const description =
  "Everything the atelier's pages do, a program can do too. Errors of every family carry a machine code and the request id; every limit is told in the `RateLimit` headers, and a 429 says how long to wait.";

/** It writes the document that all features' operations make together. */
export async function buildOpenApi(outDir: string): Promise<void> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const { features, familyOf, buildDocument } = await loadFeatures();
  const operations = await Promise.all(
    features.map(async (feature) => (await feature.operations?.()) ?? []),
  );
  const apis = features.flatMap(({ api }) => api ?? []);
  const info = { title: "Atelier", version, description };
  const document = buildDocument(info, operations.flat(), (path) => familyOf(apis, path));
  const text = JSON.stringify(document, null, 1);
  await Promise.all([writeFile(OPENAPI_FILE, text), writeFile(`${outDir}/openapi.json`, text)]);
}

type Bundle = {
  readonly features: readonly Feature[];
  readonly familyOf: typeof FamilyOf;
  readonly buildDocument: typeof Build;
};

/** The features are bundled first, because their operations reach modules that exist in workerd only. */
async function loadFeatures(): Promise<Bundle> {
  await mkdir("dist", { recursive: true });
  await build({
    stdin: {
      contents: `export { features } from "./src/features";
        export { familyOf } from "./src/platform/wire-families";
        export { buildDocument } from "./src/platform/openapi/build-document";`,
      resolveDir: ".",
    },
    outfile: BUNDLE,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    plugins: [operationsAlone, withoutWorkerd],
    logLevel: "warning",
  });
  const module = (await import(pathToFileURL(resolve(BUNDLE)).href)) as Bundle;
  await rm(BUNDLE);
  return module;
}

/** Only the operations of a feature are needed here, and no other module that it loads on use. */
const operationsAlone: Plugin = {
  name: "operations-alone",
  setup(bundler) {
    bundler.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "dynamic-import" && !path.endsWith("operations") ? { path, external: true } : null,
    );
  },
};

/** The classes are extended and never built. */
const withoutWorkerd: Plugin = {
  name: "without-workerd",
  setup(bundler) {
    bundler.onResolve({ filter: /^cloudflare:/ }, ({ path }) => ({ path, namespace: "workerd" }));
    bundler.onLoad({ filter: /.*/, namespace: "workerd" }, () => ({
      contents: "export class DurableObject {} export const env = {};",
    }));
  },
};
