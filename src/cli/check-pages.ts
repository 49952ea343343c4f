import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { ASSETS_METAFILE } from "./build-assets";
import { ORDINARY_KB, pageBudgets } from "./page-budgets";
import { featuresWithoutBudget, weighPages } from "./page-weights";

/** This part of `npm run check` holds what a browser loads for each page to the page's budget. */
const { outputs } = JSON.parse(readFileSync(ASSETS_METAFILE, "utf8")) as Metafile;
const gzipBytes = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const kb = (bytes: number) => (bytes / 1024).toFixed(1);

const ordinary = featuresWithoutBudget(pageBudgets, outputs).map((feature) => ({
  page: `/${feature}`,
  feature,
  budgetKb: ORDINARY_KB,
}));
const budgets = [...pageBudgets, ...ordinary];
for (const { page, budgetKb, bytes, files } of weighPages(budgets, outputs, gzipBytes)) {
  console.log(`${page}: ${kb(bytes)} KB of scripts and styles, gzipped (budget ${budgetKb}).`);
  if (bytes <= budgetKb * 1024) continue;
  console.error("Over the budget. Its files:");
  for (const file of files) console.error(`  ${kb(file.bytes).padStart(7)} KB  ${file.file}`);
  process.exitCode = 1;
}
