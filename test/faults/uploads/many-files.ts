import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { MortalApp } from "../mortal-app";
import type { Random } from "../random";
import { allKeys, withStored } from "../stored-state";
import type { Verdict } from "../verdict";
import { dataOf, type Sender, sha256Of } from "./sender";

const FILES = 50;
const KILLS = 4;
const LONGEST_LIFE_MS = 1_500;
const MOST_BYTES = 2_000_000;

type Acknowledged = { readonly id: number; readonly sha256: string };
type Torment = { readonly sender: Sender; readonly random: Random };

/** Fifty files are sent at once, life by life, until each has been acknowledged. */
export async function killDuringUploads(
  app: MortalApp,
  { sender, random }: Torment,
): Promise<Verdict> {
  const files = Array.from({ length: FILES }, () => aRecording(random.between(1_000, MOST_BYTES)));
  const acknowledged: Acknowledged[] = [];
  let waiting = files;
  let requests = 0;
  for (let kills = 0; waiting.length > 0; kills += 1) {
    requests += waiting.length;
    const sent = Promise.all(waiting.map((bytes) => send(sender, bytes)));
    if (kills < KILLS) {
      await sleep(random.between(50, LONGEST_LIFE_MS));
      await app.kill();
    }
    const ids = await sent;
    for (const [index, id] of ids.entries()) {
      if (id !== null)
        acknowledged.push({ id, sha256: sha256Of(waiting[index] ?? randomBytes(1)) });
    }
    waiting = waiting.filter((_, index) => ids[index] === null);
    if (!app.isUp) await app.start();
  }
  const lost = await lostFiles(sender, acknowledged);
  const before = await storedUse(app);
  await sweepAsOfTomorrow(app);
  const after = await storedUse(app);
  await app.start();
  return {
    figures: {
      "kills during 50 files": KILLS,
      "requests with a file": requests,
      "acknowledged files": acknowledged.length,
      "reservations left by kills": before.uploads,
      "orphans before the sweep": before.orphans,
      "orphans after the sweep": after.orphans,
      "bytes counted": after.counted,
    },
    violations: [
      ...lost.map((id) => `the acknowledged file ${id} has other bytes or is not there`),
      ...(before.counted === before.summed ? [] : ["the quota was wrong after the kills"]),
      ...(after.counted === after.summed ? [] : ["the quota was wrong after the sweep"]),
      ...(after.uploads === 0 ? [] : [`${after.uploads} reservations outlived the sweep`]),
      ...(after.orphans === 0 ? [] : [`${after.orphans} objects have no row after the sweep`]),
    ],
  };
}

/** Noise behind the head of a FLAC file. */
function aRecording(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(Math.max(64, Math.round(size))));
  bytes.set(Buffer.from("fLaC"));
  return bytes;
}

async function send({ ask }: Sender, body: Uint8Array<ArrayBuffer>): Promise<number | null> {
  const answer = await ask("/api/v1/files?purpose=recording&name=a.flac", { method: "POST", body });
  return (await dataOf<{ id: number }>(answer))?.id ?? null;
}

async function lostFiles({ ask }: Sender, files: readonly Acknowledged[]): Promise<number[]> {
  const lost: number[] = [];
  for (const { id, sha256 } of files) {
    const answer = await ask(`/api/v1/files/${id}/download`);
    const bytes = new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
    if (sha256Of(bytes) !== sha256) lost.push(id);
  }
  return lost;
}

const USE = `select
  coalesce((select sum(bytes) from storage_use), 0) as counted,
  coalesce((select sum(size) from files), 0) + coalesce((select sum(size) from uploads), 0) as summed,
  (select count(*) from uploads) as uploads`;

/** It is read from the disk of the stopped app. */
async function storedUse(app: MortalApp) {
  await app.kill();
  return withStored(app.folder, async (miniflare) => {
    const db = await miniflare.getD1Database("DB");
    const use = await db.prepare(USE).first<{ counted: number; summed: number; uploads: number }>();
    const { results } = await db
      .prepare("select distinct object_key as key from files")
      .all<{ key: string }>();
    const named = new Set(results.map(({ key }) => key));
    const keys = await allKeys(miniflare, "files/");
    return {
      counted: use?.counted ?? 0,
      summed: use?.summed ?? 0,
      uploads: use?.uploads ?? 0,
      orphans: keys.filter((key) => !named.has(key)).length,
    };
  });
}

/** A day passes for the reservations alone; then the hour's cron runs. */
async function sweepAsOfTomorrow(app: MortalApp): Promise<void> {
  await withStored(app.folder, async (miniflare) => {
    const db = await miniflare.getD1Database("DB");
    await db.prepare("update uploads set expires_at = expires_at - 86400000").run();
  });
  await app.start();
  const query = new URLSearchParams({ cron: "30 * * * *" }).toString();
  const answer = await fetch(`${app.origin}/cdn-cgi/handler/scheduled?${query}`);
  if (!answer.ok) throw new Error(`The cron answered ${answer.status}`);
}
