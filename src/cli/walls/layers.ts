/**
 * The table of the walls: platform ← engines ← features ← root, with ui beside platform. A layer imports itself and
 * the layers in its row; types, dynamic imports and re-exports count as imports.
 */
export const layers = {
  /** Knows Cloudflare and Hono. */
  platform: [],
  /** The frame of a page: layout, fields, base styles. */
  ui: ["platform"],
  /** Abilities that several features stand on. */
  engines: ["platform"],
  /** One folder each; entered by others through its index.ts only. */
  features: ["platform", "ui", "engines"],
  /** The files of src/ itself, which put the features together; nothing imports them but commands. */
  root: ["platform", "ui", "engines", "features"],
  /** Commands for a developer's machine, never part of the Worker. */
  cli: ["platform", "ui", "engines", "features", "root"],
} as const satisfies Record<string, readonly string[]>;

export type Layer = keyof typeof layers;

export function layerOf(path: string): Layer {
  const folder = path.split("/")[1] ?? "";
  return folder !== "root" && folder in layers ? (folder as Layer) : "root";
}

/** `src/features/letters` for every file of letters, likewise for an engine; null for all other files. */
export const homeOf = (path: string): string | null =>
  /^src\/(?:features|engines)\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;

/** A transport turns a request into a call of a verb: all of api/ and pages/, and files called routes or pages. */
export const isTransport = (path: string): boolean =>
  homeOf(path) !== null &&
  (/\/(?:api|pages)\//.test(path) || /(?:routes|pages)[^/]*\.tsx?$/.test(path));

export const isTables = (path: string): boolean => path.endsWith("/tables.ts");

/** Browser modules. Their programs are compiled by tsconfig.client.json. */
export const isBrowserModule = (path: string): boolean =>
  /^src\/(?:features\/[^/]+\/pages\/client(?:\.ts$|\/)|engines\/[^/]+\/client\/|ui\/client\/)/.test(
    path,
  );

/**
 * Files that run on both sides. A browser module takes values from these alone, and from the server types only; what
 * they import in turn ships with them and is held to the same list.
 */
const sharedWithBrowser: readonly RegExp[] = [
  /^src\/ui\/[^/]+\.ts$/,
  /^src\/engines\/grounding\//,
  /^src\/features\/[^/]+\/protocol\.ts$/,
  /^src\/features\/[^/]+\/pages\/[^/]+\.ts$/,
  /^src\/features\/[^/]+\/(?:check|text)\//,
  /^src\/features\/[^/]+\/versions\/editing\//,
];

const packagesInBrowser: readonly string[] = [
  "hono/client",
  "micromark",
  "micromark-extension-gfm-autolink-literal",
  "micromark-extension-gfm-strikethrough",
];

export const mayShip = (target: string): boolean =>
  isBrowserModule(target) ||
  sharedWithBrowser.some((pattern) => pattern.test(target)) ||
  packagesInBrowser.includes(target);

/** Packages that a pure rule may use: schemas of what it stored. */
export const packagesInRules: readonly string[] = ["zod"];
