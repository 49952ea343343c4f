import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { isRetryable } from "../failure-codes";
import { requireTranscript } from "../keeping/require-transcript";
import { settledTranscript } from "../keeping/settled-transcript";
import { chunksOf } from "../store/chunk-statements";
import { type StoredTranscript, transcripts } from "../store/tables";
import { deviceError } from "./device-error";

/** The words of a part that a browser has heard say so. */
export const DEVICE = "device";

export type DeviceParts = Awaited<ReturnType<typeof chunksOf>>;
export type DevicePlan = { readonly row: StoredTranscript; readonly parts: DeviceParts };

/** A recording that has a length and no text, and that no job works on. */
export const canHearOnDevice = ({ fileId, durationMs, status, code }: StoredTranscript): boolean =>
  fileId !== null &&
  durationMs !== null &&
  durationMs > 0 &&
  (status === "waiting" || (status === "failed" && isRetryable(code)));

/** It is the same for statements: a job that takes the recording over shuts the device out. */
export const isOpenToDevice = ({ id, ownerId, fileId }: StoredTranscript) =>
  and(
    eq(transcripts.id, id),
    eq(transcripts.ownerId, ownerId),
    isNotNull(transcripts.fileId),
    eq(transcripts.fileId, fileId ?? 0),
    inArray(transcripts.status, ["waiting", "failed"]),
  );

export async function requireOpenToDevice(ctx: Ctx, id: string): Promise<DevicePlan> {
  const plan = await getDevicePlan(ctx, id);
  if (!canHearOnDevice(settledTranscript(plan.row, ctx.now().getTime()))) {
    throw deviceError("DEVICE_IMPOSSIBLE");
  }
  return plan;
}

/** It is how far a recording is, part by part. */
export async function getDevicePlan(ctx: Ctx, id: string): Promise<DevicePlan> {
  const [row, parts] = await Promise.all([requireTranscript(ctx, id), chunksOf(ctx, id)]);
  return { row, parts };
}
