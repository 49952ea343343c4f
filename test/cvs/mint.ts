import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Layout, MintSet } from "./layout";
import { makeCv } from "./make-page";
import { openPrinter } from "./print-html";
import { randomOf } from "./random";
import { printTex, printWord } from "./run-program";
import type { CvTruth } from "./truth";

/** `npx tsx test/cvs/mint.ts --seed 1 --count 100 --out /tmp/cvs` writes CVs with their truth beside them. */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "50" },
    out: { type: "string" },
    set: { type: "string", default: "dev" },
    tools: { type: "string", default: "chromium,latex,writer,docx,pdf-lib" },
    layouts: { type: "string" },
  },
});

type Minted = { readonly extension: "pdf" | "docx"; readonly bytes: Uint8Array };
type Draft<Drawn> = {
  readonly at: number;
  readonly tool: string;
  readonly layout: string;
  readonly from: Layout<Drawn>;
};

const out = values.out ?? "";
if (out === "") throw new Error("Say where the CVs shall go: --out DIR.");
await mkdir(out, { recursive: true });
const seed = Number(values.seed);
const set = await loadSet(values.set);
const tools = values.tools.split(",");
const wanted = values.layouts?.split(",");
let failures = 0;

async function loadSet(name: string): Promise<MintSet> {
  if (name === "held") return (await import("./held/held-set")).heldSet;
  return (await import("./dev-set")).devSet;
}

/** The layouts take turns, those of all tools alike. */
function drafts() {
  const of = <Drawn>(tool: string, layouts: Readonly<Record<string, Layout<Drawn>>>) =>
    tools.includes(tool)
      ? Object.entries(layouts)
          .filter(([layout]) => wanted === undefined || wanted.includes(layout))
          .map(([layout, from]) => ({ tool, layout, from }))
      : [];
  const html = of("chromium", set.html);
  const tex = of("latex", set.tex);
  const word = [...of("docx", set.word), ...of("writer", set.word)];
  const drawn = of("pdf-lib", set.drawn);
  const all = html.length + tex.length + word.length + drawn.length;
  const mine = <Drawn>(list: readonly Omit<Draft<Drawn>, "at">[], offset: number): Draft<Drawn>[] =>
    Array.from({ length: Number(values.count) }, (_, at) => at).flatMap((at) => {
      const one = list[(at % all) - offset];
      return one === undefined ? [] : [{ ...one, at }];
    });
  return {
    html: mine(html, 0),
    tex: mine(tex, html.length),
    word: mine(word, html.length + tex.length),
    drawn: mine(drawn, html.length + tex.length + word.length),
  };
}

type Made<Drawn> = {
  readonly id: string;
  readonly truth: Omit<CvTruth, "file" | "id">;
  readonly drawn: Drawn;
};

function make<Drawn>({ at, tool, layout, from }: Draft<Drawn>): Made<Drawn> {
  const random = randomOf(seed * 1_000_003 + at);
  const words = random.pick(set.words);
  const { page, truth } = makeCv(random, words, { ...from.recipe, layout, tool });
  const id = `${values.set}-${seed}-${String(at).padStart(3, "0")}-${tool}-${layout}`;
  return { id, truth, drawn: from.draw(page, random) };
}

async function save<Drawn>(
  { id, truth, drawn }: Made<Drawn>,
  finish: (drawn: Drawn) => Promise<Minted>,
): Promise<void> {
  try {
    const { extension, bytes } = await finish(drawn);
    const whole: CvTruth = { file: `${id}.${extension}`, id, ...truth };
    await writeFile(join(out, whole.file), bytes);
    await writeFile(join(out, `${id}.json`), `${JSON.stringify(whole, null, 1)}\n`);
  } catch (error) {
    // One CV that a program cannot set does not stop the others.
    failures += 1;
    process.stderr.write(`${id}: ${String(error)}\n`);
  }
}

const pdf = (bytes: Uint8Array): Minted => ({ extension: "pdf", bytes });
const { html, tex, word, drawn } = drafts();

if (html.length > 0) {
  const printer = await openPrinter();
  for (const draft of html)
    await save(make(draft), async (source) => pdf(await printer.print(source)));
  await printer.close();
}
for (const draft of tex) await save(make(draft), async (source) => pdf(await printTex(source)));
for (const draft of drawn) await save(make(draft), async (bytes) => pdf(await bytes));
for (const draft of word.filter(({ tool }) => tool === "docx")) {
  await save(make(draft), async (bytes) => ({ extension: "docx", bytes: await bytes }));
}
await printInBatches(word.filter(({ tool }) => tool === "writer"));
process.stdout.write(`${Number(values.count) - failures} CVs in ${out}\n`);

/** All documents of a batch wait for the same run of the program. */
async function printInBatches(list: readonly Draft<Promise<Uint8Array>>[]): Promise<void> {
  const BATCH = 20;
  for (let start = 0; start < list.length; start += BATCH) {
    const made = list.slice(start, start + BATCH).map(make);
    const printed = await printWord(await Promise.all(made.map(({ drawn }) => drawn)));
    for (const [at, one] of made.entries()) {
      await save(one, async () => pdf(printed[at] ?? new Uint8Array()));
    }
  }
}
