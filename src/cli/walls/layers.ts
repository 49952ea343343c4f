/**
 * This table holds the walls: platform ← engines ← features ← root, with ui beside platform. A layer imports itself and the
 * layers in its row; types, dynamic imports and re-exports count as imports.
 */
export const layers = {
  /** It knows Cloudflare and Hono. */
  platform: [],
  /** It is the frame of a page: layout, fields, base styles. */
  ui: ["platform"],
  /** They are abilities that several features stand on. */
  engines: ["platform"],
  /** Each feature is one folder; others enter it through its index.ts only. */
  features: ["platform", "ui", "engines"],
  /** They are the files of src/ itself, which put the features together; only commands import them. */
  root: ["platform", "ui", "engines", "features"],
  /** They are commands for a developer's machine, never part of the Worker. */
  cli: ["platform", "ui", "engines", "features", "root"],
} as const satisfies Record<string, readonly string[]>;

export type Layer = keyof typeof layers;

export function layerOf(path: string): Layer {
  const folder = path.split("/")[1] ?? "";
  return folder !== "root" && folder in layers ? (folder as Layer) : "root";
}

/** It is `src/features/letters` for every file of letters, likewise for an engine; it is null for all other files. */
export const homeOf = (path: string): string | null =>
  /^src\/(?:features|engines)\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;

/** A transport turns a request into a call of a verb: all of api/ and pages/, and files called routes or pages. */
export const isTransport = (path: string): boolean =>
  homeOf(path) !== null &&
  (/\/(?:api|pages)\//.test(path) || /(?:routes|pages)[^/]*\.tsx?$/.test(path));

export const isTables = (path: string): boolean => path.endsWith("/tables.ts");

/** These are browser modules; tsconfig.client.json compiles them. */
export const isBrowserModule = (path: string): boolean =>
  /^src\/(?:features\/[^/]+\/pages\/client(?:\.ts$|\/)|engines\/[^/]+\/client\/|ui\/client\/)/.test(
    path,
  );

/**
 * These files run on both sides. A browser module takes values from these alone, and only types from the server; what they
 * import ships with them and is held to the same list.
 */
const sharedWithBrowser: readonly RegExp[] = [
  /^src\/ui\/[^/]+\.ts$/,
  /^src\/engines\/grounding\//,
  /^src\/engines\/media\/(?:chunks\/cut-sound|waveform\/loudness-map)\.ts$/,
  /^src\/engines\/transcript\/text-hits\.ts$/,
  /^src\/features\/[^/]+\/protocol\.ts$/,
  /^src\/features\/[^/]+\/pages\/[^/]+\.ts$/,
  /^src\/features\/[^/]+\/(?:check|text)\//,
  /^src\/features\/[^/]+\/versions\/editing\//,
];

const packagesInBrowser: readonly string[] = [
  "@transcribe/transcriber",
  "hono/client",
  "micromark",
  "micromark-extension-gfm-autolink-literal",
  "micromark-extension-gfm-strikethrough",
];

export const mayShip = (target: string): boolean =>
  isBrowserModule(target) ||
  sharedWithBrowser.some((pattern) => pattern.test(target)) ||
  packagesInBrowser.includes(target);

/** A pure rule may use these packages, for schemas of what it stored. */
export const packagesInRules: readonly string[] = ["zod"];
