import { gzipBytesOf, readBundleGraph } from "./bundle-graph";

/** The last part of `npm run check` keeps small what every isolate parses at start-up. */
const MAIN_BUDGET_KB = 130;

/** These sources load on first use, so that an isolate that makes no PDF and calls no model never pays for them. */
const heavySources = [
  /node_modules\/openai\//,
  /node_modules\/pdf-lib\//,
  /node_modules\/@pdf-lib\//,
  /node_modules\/docx\//,
  /\.(ttf|otf|woff2?)$/,
];

const HEAVIEST_SHOWN = 5;

const { main, lazy, mainInputs } = await readBundleGraph();
const mainKb = gzipBytesOf(main) / 1024;
const eagerSources = mainInputs.filter(({ source }) =>
  heavySources.some((heavy) => heavy.test(source)),
);

console.log(
  `Worker: ${mainKb.toFixed(1)} KB gzipped at start-up (budget ${MAIN_BUDGET_KB}), ` +
    `${(gzipBytesOf(lazy) / 1024).toFixed(1)} KB more in ${lazy.length} modules on first use.`,
);
if (mainKb > MAIN_BUDGET_KB) {
  console.error("Over the budget. The heaviest sources:");
  for (const { source, bytes } of mainInputs.slice(0, HEAVIEST_SHOWN)) {
    console.error(`  ${(bytes / 1024).toFixed(1).padStart(7)} KB minified  ${source}`);
  }
  process.exitCode = 1;
}
if (eagerSources.length > 0) {
  console.error(`${eagerSources.length} sources must load on first use, yet load at start-up:`);
  for (const { source } of eagerSources.slice(0, HEAVIEST_SHOWN)) console.error(`  ${source}`);
  process.exitCode = 1;
}
