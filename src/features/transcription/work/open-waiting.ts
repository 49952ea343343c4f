import { and, asc, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { transcripts } from "../store/tables";
import { openTranscription } from "./open-transcription";

const OPENED_AT_ONCE = 10;

/** A simulation listens to anything. */
const isSimulated = ({ config }: Pick<Ctx, "config">): boolean =>
  config.ASSEMBLYAI_API_KEY === "MOCK";

/** Recordings that were kept until there is an engine go on, the oldest first. It is safe to repeat. */
export async function openWaiting(ctx: Ctx): Promise<void> {
  if (ctx.speech.length === 0 && !isSimulated(ctx)) return;
  const waiting = await ctx.db
    .select({ id: transcripts.id })
    .from(transcripts)
    .where(eq(transcripts.status, "waiting"))
    .orderBy(asc(transcripts.updatedAt))
    .limit(OPENED_AT_ONCE);
  for (const { id } of waiting) {
    const [row] = await ctx.db
      .update(transcripts)
      .set({ status: "pending", jobId: crypto.randomUUID(), updatedAt: ctx.now().getTime() })
      .where(and(eq(transcripts.id, id), eq(transcripts.status, "waiting")))
      .returning();
    if (!row) continue;
    await openTranscription(ctx, row, () =>
      ctx.db
        .update(transcripts)
        .set({ status: "waiting" })
        .where(and(eq(transcripts.id, id), eq(transcripts.status, "pending"))),
    );
  }
}
