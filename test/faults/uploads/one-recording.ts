import { createHash, randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { MortalApp } from "../mortal-app";
import type { Random } from "../random";
import type { Verdict } from "../verdict";
import { openTranscript } from "./open-transcript";
import { dataOf, type Sender, sha256Of } from "../sender";

const MB = 1024 * 1024;
const SIZE = 150 * MB;
const KILLS = 5;
const LONGEST_PART_MS = 120;
const GIVE_UP_MS = 10 * 60_000;

type State = {
  readonly id: string;
  readonly parts: number;
  readonly part_size: number;
  readonly have: readonly number[];
};
type Torment = { readonly sender: Sender; readonly random: Random };

/** A sender goes on after each kill with what the server says it does not have. */
export async function killDuringParts(
  app: MortalApp,
  { sender, random }: Torment,
): Promise<Verdict> {
  const bytes = noiseAsWav(SIZE);
  const wanted = { purpose: "recording", name: "concert.wav", size: SIZE };
  const begun = await sender.ask("/api/v1/uploads", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(wanted),
  });
  const upload = await dataOf<State>(begun);
  if (!upload) throw new Error("The upload was not begun");
  const acknowledged = new Set<number>();
  const run = { sent: 0, forgotten: 0, repeated: 0, kills: 0 };
  const killAt = new Set(
    Array.from({ length: KILLS }, (_, index) => 2 + index * Math.floor(upload.parts / KILLS)),
  );
  const giveUpAt = Date.now() + GIVE_UP_MS;
  while (acknowledged.size < upload.parts && Date.now() < giveUpAt) {
    const state = await dataOf<State>(await sender.ask(`/api/v1/uploads/${upload.id}`));
    if (!state) throw new Error("The upload is not there any more");
    run.forgotten += [...acknowledged].filter((number) => !state.have.includes(number)).length;
    run.repeated += state.have.length - new Set(state.have).size;
    for (const number of state.have) acknowledged.add(number);
    for (let number = 1; number <= upload.parts && app.isUp; number += 1) {
      if (acknowledged.has(number)) continue;
      run.sent += 1;
      const part = bytes.subarray((number - 1) * upload.part_size, number * upload.part_size);
      const arriving = sendPart(sender, { id: upload.id, number, part });
      if (killAt.delete(number)) {
        await sleep(random.between(0, LONGEST_PART_MS));
        await app.kill();
        run.kills += 1;
      }
      if (await arriving) acknowledged.add(number);
    }
    if (!app.isUp) await app.start();
  }
  const path = `/api/v1/uploads/${upload.id}/complete`;
  const file = await dataOf<{ id: number }>(await sender.ask(path, { method: "POST" }));
  const received = file ? await downloadedHash(sender, file.id) : "";
  const seconds = (SIZE - WAV_HEAD) / BYTES_A_SECOND;
  const opened = await openTranscript(sender, { fileId: file?.id ?? 0, seconds });
  return {
    figures: {
      "kills during 150 MB": run.kills,
      parts: upload.parts,
      "parts sent": run.sent,
      "acknowledged parts forgotten": run.forgotten,
      "parts stored twice": run.repeated,
      ...opened.figures,
    },
    violations: [
      ...(received === sha256Of(bytes) ? [] : ["the 150 MB did not arrive as they were sent"]),
      ...(run.forgotten === 0 ? [] : ["an acknowledged part was needed again"]),
      ...(run.repeated === 0 ? [] : ["a part was stored twice"]),
      ...opened.violations,
      ...(run.kills === KILLS ? [] : [`only ${run.kills} kills met the upload`]),
    ],
  };
}

const WAV_HEAD = 44;
const RATE = 44_100;
/** It has two channels of sixteen bits. */
const BYTES_A_SECOND = RATE * 4;

function noiseAsWav(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(size));
  const head = Buffer.alloc(WAV_HEAD);
  head.write("RIFF", 0);
  head.writeUInt32LE(size - 8, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(BYTES_A_SECOND, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(size - WAV_HEAD, 40);
  bytes.set(head);
  return bytes;
}

type SentPart = {
  readonly id: string;
  readonly number: number;
  readonly part: Uint8Array<ArrayBuffer>;
};

async function sendPart({ ask }: Sender, { id, number, part }: SentPart): Promise<boolean> {
  const answer = await ask(`/api/v1/uploads/${id}/parts/${number}`, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream", "x-part-sha256": sha256Of(part) },
    body: part,
  });
  return (await dataOf<{ part: number }>(answer))?.part === number;
}

async function downloadedHash({ ask }: Sender, id: number): Promise<string> {
  const answer = await ask(`/api/v1/files/${id}/download`);
  const hash = createHash("sha256");
  for await (const chunk of answer?.body ?? []) hash.update(chunk);
  return hash.digest("hex");
}
