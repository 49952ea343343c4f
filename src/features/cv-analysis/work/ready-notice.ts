import { markPlaceRead, notify } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { userIdOf } from "../../../platform/owner";

type ReadyAnalysis = {
  readonly id: string;
  readonly ownerId: string;
  readonly fileName: string;
  readonly score: number;
};

const refOf = (id: string) => `cv:${id}`;

/** It tells a person once that their analysis is ready, however often the job runs. A lost notice fails no job. */
export async function notifyOfAnalysis(ctx: Ctx, ready: ReadyAnalysis): Promise<void> {
  const userId = userIdOf(ready.ownerId);
  if (userId === null) return;
  await notify(ctx, userId, {
    source: `cv-analysis:${ready.id}`,
    kind: "cv-analyses",
    ref: refOf(ready.id),
    link: `/analyses/${ready.id}`,
    facts: { file: ready.fileName, score: ready.score },
    createdAt: ctx.now().getTime(),
  }).catch((error: unknown) =>
    ctx.log.error("cv_notice_failed", { analysis_id: ready.id, error: describeError(error) }),
  );
}

/** A person who opens an analysis has seen that it is ready. */
export function markAnalysisSeen(ctx: Ctx, id: string): void {
  if (ctx.actor.kind !== "user") return;
  ctx.later(markPlaceRead(ctx, ctx.actor.userId, { kind: "cv-analyses", ref: refOf(id) }));
}
