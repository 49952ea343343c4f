import "./cloudflare-modules";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { run } from "../../src/cli/run";
import { MEASURED_FILE, writeMeasured } from "./measured";
import { printGroup, type Row } from "./table";

type Group = { readonly title: string; readonly measure: () => Promise<readonly Row[]> };

/** Each loads its own: a group that is not asked for costs nothing. */
const groups: Readonly<Record<string, Group>> = {
  stack: {
    title: "Middleware",
    measure: async () => (await import("./groups/stack")).benchStack(),
  },
  "start-up": {
    title: "Start-up",
    measure: async () => (await import("./groups/start-up")).benchStartUp(),
  },
  letters: {
    title: "Letters, with the built-in composer",
    measure: async () => (await import("./groups/letters")).benchLetters(),
  },
  rows: {
    title: "Growth",
    measure: async () => (await import("./groups/rows")).benchRows(),
  },
  accounts: {
    title: "Accounts",
    measure: async () => (await import("./groups/accounts")).benchAccounts(),
  },
  bundle: {
    title: "Bundle",
    measure: async () => (await import("./groups/bundle")).benchBundle(),
  },
  pdf: {
    title: "One PDF",
    measure: async () => (await import("./groups/pdf")).benchOnePdf(),
  },
  chat: {
    title: "Chat, one room",
    measure: async () => (await import("./groups/chat")).benchChat(),
  },
  markdown: {
    title: "Chat, one message",
    measure: async () => (await import("./groups/markdown")).benchMarkdown(),
  },
  chaos: {
    title: "Letters while the models fail",
    measure: async () => (await import("./groups/chaos")).benchChaos(),
  },
  offers: {
    title: "Requirements read from job offers",
    measure: async () => (await import("./groups/offers")).benchOffers(),
  },
  uploads: {
    title: "Hostile files, until they are refused",
    measure: async () => (await import("./groups/uploads")).benchUploads(),
  },
  captions: {
    title: "Captions and transcripts",
    measure: async () => (await import("./groups/captions")).benchCaptions(),
  },
  media: {
    title: "Recordings",
    measure: async () => (await import("./groups/media")).benchMedia(),
  },
  cv: {
    title: "Reading of CVs",
    measure: async () => (await import("./groups/cv")).benchCvReading(),
  },
  tailoring: {
    title: "CV tailoring, widgets",
    measure: async () => (await import("./groups/tailoring")).benchTailoring(),
  },
  "cv-layout": {
    title: "Setting of CVs",
    measure: async () => (await import("./groups/cv-layout")).benchCvLayout(),
  },
  quality: {
    title: "Quality of the letters, built-in composer",
    measure: async () => (await import("./groups/quality")).benchLetterQuality(),
  },
};

/**
 * `npm run bench`: the figures behind the promises of speed, each beside its goal. Ratios are taken within the run, by
 * turns, so that a busy machine slows both sides alike. `--only stack` measures one group, `--write` puts
 * the figures into docs/measured.md.
 */
async function bench(): Promise<void> {
  const options = { only: { type: "string" }, write: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  const names = Object.keys(groups).filter((name) => !values.only || name === values.only);
  if (names.length === 0) throw new Error(`Groups: ${Object.keys(groups).join(", ")}`);
  await run("tsx", ["src/cli/build.ts"]);
  const [load = 0] = loadavg();
  console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} before the start.`);
  const totals = { met: 0, goals: 0 };
  for (const name of names) {
    const group = groups[name];
    if (!group) continue;
    const rows = await group.measure();
    const { met, goals } = printGroup(group.title, rows);
    if (values.write) await writeMeasured(group.title, rows);
    totals.met += met;
    totals.goals += goals;
  }
  if (values.write) await run("oxfmt", [MEASURED_FILE]);
  console.log(`\n${totals.met} of ${totals.goals} goals met.`);
}

await bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
