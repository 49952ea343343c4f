import { eq } from "drizzle-orm";
import { markPlaceRead, notify } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { userIdOf } from "../../../platform/owner";
import { transcripts } from "../store/tables";
import type { TranscriptionRun } from "./transcription-job-input";

const refOf = (id: string) => `transcript:${id}`;

/** It tells a person once that their recording is transcribed, however often the job runs. A lost notice fails no job. */
export async function notifyOfTranscript(
  ctx: Ctx,
  { ownerId, input: { transcriptId: id } }: Pick<TranscriptionRun, "ownerId" | "input">,
): Promise<void> {
  const userId = userIdOf(ownerId);
  if (userId === null) return;
  const { title, fileName } = transcripts;
  const row = await ctx.db
    .select({ title, fileName })
    .from(transcripts)
    .where(eq(transcripts.id, id))
    .get();
  await notify(ctx, userId, {
    source: `transcription:${id}`,
    kind: "transcripts",
    ref: refOf(id),
    link: `/transcripts/${id}`,
    facts: { name: row?.title ?? row?.fileName ?? "" },
    createdAt: ctx.now().getTime(),
  }).catch((error: unknown) =>
    ctx.log.error("transcript_notice_failed", { transcript_id: id, error: describeError(error) }),
  );
}

/** A person who opens a transcript has seen that it is ready. */
export function markTranscriptSeen(ctx: Ctx, id: string): void {
  if (ctx.actor.kind !== "user") return;
  ctx.later(markPlaceRead(ctx, ctx.actor.userId, { kind: "transcripts", ref: refOf(id) }));
}
