import { randomBytes } from "node:crypto";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { MortalApp } from "../mortal-app";
import type { Random } from "../random";
import { allKeys, withStored } from "../stored-state";
import type { Verdict } from "../verdict";
import { dataOf, type Sender, sha256Of } from "../sender";

const FILES = 50;
const KILLS = 4;
/** A kill comes when so many of a life's files have been answered, so that others are on their way. */
const MOST_ANSWERED = 10;
const LONGEST_PAUSE_MS = 60;
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
    let answered = 0;
    const sent = Promise.all(
      waiting.map((bytes) => send(sender, bytes).finally(() => (answered += 1))),
    );
    if (kills < KILLS) {
      const enough = random.between(1, Math.min(MOST_ANSWERED, waiting.length / 2));
      while (answered < enough) await sleep(1);
      await sleep(random.between(0, LONGEST_PAUSE_MS));
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

const TWO_DAYS_MS = 2 * 86_400_000;

/** An hour gives up thirty uploads, and fifty files leave fewer than ninety. */
const HOURS_AND_NIGHT = ["30 * * * *", "30 * * * *", "30 * * * *", "0 2 * * *"];

/** Two days pass for reservations and objects; then the crons run that tend to them. */
async function sweepAsOfTomorrow(app: MortalApp): Promise<void> {
  await withStored(app.folder, async (miniflare) => {
    const db = await miniflare.getD1Database("DB");
    await db.prepare("update uploads set expires_at = expires_at - ?").bind(TWO_DAYS_MS).run();
  });
  await ageObjects(app.folder);
  await app.start();
  for (const cron of HOURS_AND_NIGHT) {
    const query = new URLSearchParams({ cron }).toString();
    const answer = await fetch(`${app.origin}/cdn-cgi/handler/scheduled?${query}`);
    const outcome = await answer.text();
    if (!answer.ok || outcome.trim() !== "ok") throw new Error(`"${cron}": ${outcome}`);
  }
}

/** The bucket keeps the time of every object in a database of its own. */
async function ageObjects(folder: string): Promise<void> {
  for await (const path of glob(join(folder, "v3/r2/**/*.sqlite"))) {
    const db = new DatabaseSync(path);
    const known = db.prepare("select name from sqlite_master where name = '_mf_objects'").get();
    if (known) db.prepare("update _mf_objects set uploaded = uploaded - ?").run(TWO_DAYS_MS);
    db.close();
  }
}
