import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { MortalApp } from "../mortal-app";
import { seededRandom } from "../random";
import { reportVerdict } from "../report-verdict";
import { killDuringUploads } from "./many-files";
import { killDuringParts } from "./one-recording";
import { aSender } from "../sender";

/**
 * `npm run test:faults -- uploads`: the app is killed with SIGKILL while fifty files arrive, and five times while one of
 * 150 MB comes in parts, which is transcribed in the end. Afterwards the quota is exact, no object is without a row, the bytes are
 * equal, no part was sent again after its acknowledgement or stored twice, and the waveform of all of it is measured. `--seed N`
 * repeats a run, `--only recording` leaves out the fifty files.
 */
export async function tormentUploads(): Promise<void> {
  const options = {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    only: { type: "string", default: "" },
  } as const;
  const { values } = parseArgs({ options, allowPositionals: true });
  const random = seededRandom(Number(values.seed));
  const folder = await mkdtemp(join(tmpdir(), "atelier-uploads-"));
  const app = new MortalApp(folder);
  const end = async () => {
    await app.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  console.log(`Seed ${values.seed}.`);
  try {
    await app.prepare();
    await app.start();
    const sender = await aSender(app);
    const many =
      values.only === "recording"
        ? { figures: {}, violations: [] }
        : await killDuringUploads(app, { sender, random });
    const one = await killDuringParts(app, { sender, random });
    reportVerdict({
      figures: { ...many.figures, ...one.figures },
      violations: [...many.violations, ...one.violations],
    });
  } finally {
    await end();
  }
}
