import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { MortalApp } from "../mortal-app";
import type { Sender } from "../sender";
import { allKeys, type JobRow, readStoredState, withStored } from "../stored-state";

/** Reservations that no job confirmed give themselves back after 30 s; a little more for the alarm that does it. */
const RESERVATION_MS = 34_000;
const SETTLE_WITHIN_MS = 120_000;
const POLL_MS = 250;

export type Accepted = { readonly person: Sender; readonly id: string };

export type SentCvs = {
  readonly people: readonly Sender[];
  readonly accepted: readonly Accepted[];
  /** So many requests had no answer: their CV may have been accepted or not. */
  readonly cut: number;
  readonly kills: number;
};

const AnalysisRow = z.object({
  id: z.string(),
  owner_id: z.string(),
  status: z.enum(["processing", "completed", "failed"]),
  score: z.number().nullable(),
  error_code: z.string().nullable(),
});
export type AnalysisRow = z.infer<typeof AnalysisRow>;

/** It is what one person is told in the end. */
export type PersonEnd = {
  readonly accepted: readonly string[];
  readonly used: number;
  /** It has a link for each time that an analysis was told. */
  readonly noticeLinks: readonly string[];
};

export type CvEvidence = Pick<SentCvs, "cut" | "kills"> & {
  readonly people: readonly PersonEnd[];
  readonly rows: readonly AnalysisRow[];
  readonly jobs: readonly JobRow[];
  readonly keys: readonly string[];
};

/** It lets the last life settle, asks the API for what each person is told, then reads what is on the disk. */
export async function gatherCvEvidence(app: MortalApp, sent: SentCvs): Promise<CvEvidence> {
  const quiet = sleep(RESERVATION_MS);
  await untilSettled(sent.accepted);
  await quiet;
  const people = await Promise.all(
    sent.people.map(async (person) => ({
      accepted: sent.accepted.filter((each) => each.person === person).map(({ id }) => id),
      used: await usedBy(person),
      noticeLinks: await noticeLinksOf(person),
    })),
  );
  await app.kill();
  const { jobs } = await readStoredState(app.folder);
  const stored = await withStored(app.folder, async (miniflare) => {
    const db = await miniflare.getD1Database("DB");
    const rows = await db
      .prepare("SELECT id, owner_id, status, score, error_code FROM cv_analyses")
      .all();
    return {
      rows: z.array(AnalysisRow).parse(rows.results),
      keys: await allKeys(miniflare, "cvs/"),
    };
  });
  return { people, jobs, ...stored, cut: sent.cut, kills: sent.kills };
}

/** It returns when no accepted CV is under way any more, or when it has waited long enough for the verdict to say so. */
async function untilSettled(accepted: readonly Accepted[]): Promise<void> {
  const deadline = Date.now() + SETTLE_WITHIN_MS;
  for (const { person, id } of accepted) {
    while (Date.now() < deadline && (await statusOf(person, id)) === "processing") {
      await sleep(POLL_MS);
    }
  }
}

const Shown = z.object({ analysis: z.object({ status: z.string() }) });
const History = z.object({ quota: z.object({ used: z.number() }) });
const Notices = z.object({
  data: z.array(z.object({ link: z.string(), count: z.number() })),
});

async function statusOf({ ask }: Sender, id: string): Promise<string> {
  const answer = await ask(`/api/cv/analyze/${id}`);
  return Shown.safeParse(await answer?.json()).data?.analysis.status ?? "gone";
}

async function usedBy({ ask }: Sender): Promise<number> {
  const answer = await ask("/api/cv/history");
  return History.parse(await answer?.json()).quota.used;
}

async function noticeLinksOf({ ask }: Sender): Promise<readonly string[]> {
  const answer = await ask("/api/v1/notifications?limit=100");
  const { data } = Notices.parse(await answer?.json());
  return data.flatMap(({ link, count }) => Array.from({ length: count }, () => link));
}
