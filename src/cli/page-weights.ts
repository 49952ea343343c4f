import type { Metafile } from "esbuild";
import type { PageBudget } from "./page-budgets";
import { staticGraph } from "./static-graph";

export type PageWeight = PageBudget & {
  readonly bytes: number;
  /** These are the files that the page loads, heaviest first. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
};

const COMMON = ["src/ui/styles.css", "src/ui/client/member-menu.entry.ts"];

/** It weighs each page by the analysis of the built assets; `bytesOf` gives the weight of one output as it is sent. */
export function weighPages(
  budgets: readonly PageBudget[],
  outputs: Metafile["outputs"],
  bytesOf: (file: string) => number,
): PageWeight[] {
  return budgets.map((budget) => {
    const { feature, loads = [] } = budget;
    const sources = [...COMMON, ...entriesOf(feature), ...loads];
    const entries = Object.keys(outputs).filter((file) =>
      sources.includes(outputs[file]?.entryPoint ?? ""),
    );
    const missing = loads.filter(
      (load) => !entries.some((file) => outputs[file]?.entryPoint === load),
    );
    if (missing.length > 0)
      throw new Error(`${budget.page} loads no ${missing.join(", ")} any more`);
    const files = [...new Set(entries.flatMap((file) => [...staticGraph(outputs, file)]))]
      .map((file) => ({ file, bytes: bytesOf(file) }))
      .toSorted((a, b) => b.bytes - a.bytes);
    return { ...budget, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

/** These features have scripts or styles and no budget of their own. */
export function featuresWithoutBudget(
  budgets: readonly PageBudget[],
  outputs: Metafile["outputs"],
): string[] {
  const features = Object.values(outputs).flatMap(
    ({ entryPoint = "" }) => /^src\/features\/([^/]+)\/pages\//.exec(entryPoint)?.[1] ?? [],
  );
  return [...new Set(features)].filter((name) => !budgets.some(({ feature }) => feature === name));
}

const entriesOf = (feature: string) => [
  `src/features/${feature}/pages/client.ts`,
  `src/features/${feature}/pages/styles/${feature}.css`,
];
