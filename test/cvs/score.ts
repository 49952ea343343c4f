import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCv } from "../../src/engines/cv-reading/read-cv";
import {
  type Comparison,
  compareCv,
  type ComparedField,
  comparedFields,
  type Tally,
} from "./compare";
import { CvTruth } from "./truth";

/** `npx tsx test/cvs/score.ts DIR [--faults] [--by-layout]` reads every CV of a folder and holds it to its truth. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: "boolean" }, field: { type: "string" }, quiet: { type: "boolean" } },
});

type Scored = { readonly truth: CvTruth; readonly comparison: Comparison };
const print = (line: string) => process.stdout.write(`${line}\n`);

async function scoreFile(folder: string, name: string): Promise<Scored | null> {
  const truth = CvTruth.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
  const bytes = new Uint8Array(await readFile(join(folder, truth.file)));
  const read = await readCv({ bytes, fileName: truth.file });
  if (read.ok) return { truth, comparison: compareCv(truth, read.reading.cv) };
  print(`${truth.file}: ${read.code}`);
  return null;
}

const sum = (all: readonly Scored[], field: ComparedField): Tally =>
  all
    .flatMap(({ comparison }) => comparison.tallies[field] ?? [])
    .reduce(
      (one, other) => ({
        expected: one.expected + other.expected,
        read: one.read + other.read,
        right: one.right + other.right,
      }),
      { expected: 0, read: 0, right: 0 },
    );

const percent = (part: number, whole: number) =>
  whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(1)}`.padStart(5);

function printTable(all: readonly Scored[]): void {
  print("field           recall  precision  expected");
  for (const field of comparedFields) {
    const { expected, read, right } = sum(all, field);
    print(
      `${field.padEnd(15)} ${percent(right, expected)}   ${percent(right, read)}     ${expected}`,
    );
  }
}

/** Each column is the recall of one field. */
function printLayouts(all: readonly Scored[]): void {
  const columns = [
    "name",
    "email",
    "employer",
    "title",
    "job dates",
    "bullets",
    "degree",
    "school",
    "degree dates",
    "skills",
    "sections",
  ] as const;
  const layoutOf = ({ truth }: Scored) => `${truth.tool}/${truth.layout}`;
  print(`\n${"".padEnd(28)}${columns.map((column) => column.slice(0, 8).padStart(9)).join("")}`);
  for (const layout of new Set(all.map(layoutOf))) {
    const mine = all.filter((one) => layoutOf(one) === layout);
    const cells = columns.map((field) => {
      const { expected, right } = sum(mine, field);
      return percent(right, expected).padStart(9);
    });
    print(`${layout.padEnd(28)}${cells.join("")}`);
  }
}

function printFaults(all: readonly Scored[]): void {
  for (const { truth, comparison } of all) {
    const faults = comparison.faults.filter(({ field }) => (values.field ?? field) === field);
    if (faults.length > 0) print(`\n${truth.file}`);
    for (const { field, expected, read } of faults) {
      print(`  ${field}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`);
    }
  }
}

const scored: Scored[] = [];
let failed = 0;
for (const folder of positionals) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  for (const name of names.toSorted()) {
    const one = await scoreFile(folder, name);
    if (one) scored.push(one);
    else failed += 1;
  }
}
printTable(scored);
if (!values.quiet) printLayouts(scored);
if (values.faults || values.field !== undefined) printFaults(scored);
print(`\n${scored.length} CVs read, ${failed} not.`);
