import { and, desc, eq } from "drizzle-orm";
import { READER_VERSION } from "../../../engines/cv-reading/read-cv-result";
import { openJob } from "../../../engines/jobs";
import type { IncomingFile, ReceivedFile } from "../../../engines/uploads";
import { allInOrder } from "../../../platform/all-in-order";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { refundQuota, reserveQuota } from "../../quotas";
import { cvError } from "../errors";
import { cvFileKey } from "../store/cv-keys";
import { type AnalysisState, cvAnalyses } from "../store/tables";
import { cvAnalysisJob } from "../work/cv-job";
import { cvPurpose } from "./cv-purpose";
import { cvQuota } from "./cv-quota";
import { quotaRefusal } from "./quota-refusal";
import { refuseCvFile } from "./refuse-cv-file";

export type PostedCv = {
  readonly file: IncomingFile;
  readonly offer: string | null;
  readonly isOptimised: boolean;
};

export type AcceptedCv = {
  readonly id: string;
  readonly status: AnalysisState;
  readonly fileName: string;
};

const DAY_MS = 86_400_000;

/**
 * It takes a CV in and opens its analysis: what is known of the bytes, quota, file with row, job. The same bytes with the
 * same offer give the analysis that is there, and other offers cost nothing more, so that neither asks for a slot.
 */
export async function uploadCv(ctx: Ctx, posted: PostedCv): Promise<AcceptedCv> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const cv = await received(ctx, posted);
  const id = crypto.randomUUID();
  const known = await findKnown(ctx, { ownerId, ...cv });
  if (known.same) return known.same;
  const isFree = known.readFor !== null;
  if (!isFree) await requireSlot(ctx, { ownerId, jobId: id });
  const giveBack = async () => {
    if (!isFree) await refundQuota(ctx, cvQuota, { ownerId, jobId: id, addressKey: "" });
  };
  const isFirst = await keep(ctx, { id, ownerId, cv, posted }).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  if (!isFirst) {
    await giveBack();
    return requireSame(ctx, { ownerId, ...cv });
  }
  const isOpen = await openJob(ctx, cvAnalysisJob, {
    jobId: id,
    ownerId,
    input: {
      analysisId: id,
      kind: cv.kind,
      hasOffer: posted.offer !== null,
      readFor: known.readFor,
    },
    // A job without this key is not counted.
    ...(!isFree && { addressKey: "" }),
  });
  if (!isOpen) {
    await drop(ctx, id);
    throw cvError("ANALYSIS_NOT_STARTED");
  }
  ctx.log.info("cv_analysis_requested", { analysis_id: id, is_reused: isFree });
  return { id, status: "processing", fileName: cv.fileName };
}

type Slot = { readonly ownerId: string; readonly jobId: string };

/** A slot that nobody gives back does so by itself within half a minute. */
async function requireSlot(ctx: Ctx, slot: Slot): Promise<void> {
  const admission = await reserveQuota(ctx, cvQuota, { ...slot, addressKey: "" });
  if (!admission.ok) throw quotaRefusal(admission.refusal, ctx.now());
}

type ReceivedCv = {
  readonly bytes: Uint8Array;
  readonly kind: ReceivedFile["kind"];
  readonly fileName: string;
  readonly sha256: string;
  readonly reuseKey: string;
};

/** The bytes are few enough to be held, and their hash has to be known before anything is stored. */
async function received(ctx: Ctx, { file, offer }: PostedCv): Promise<ReceivedCv> {
  const { hashText, receiveFile, safeFileName } = await import("../../../engines/uploads");
  const maxBytes = ctx.config.MAX_FILE_SIZE;
  const rules = { purpose: { ...cvPurpose, maxBytes }, refuse: refuseCvFile(maxBytes) };
  const { kind, store } = await receiveFile(file, rules);
  const { stored: bytes, sha256 } = await store(collected);
  const offerHash = offer === null ? "-" : await hashText(offer);
  return {
    bytes,
    kind,
    fileName: safeFileName(file.name, kind),
    sha256,
    reuseKey: `${sha256}:${READER_VERSION}:${offerHash}`,
  };
}

const collected = async (body: Uint8Array | ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  body instanceof Uint8Array ? body : new Uint8Array(await new Response(body).arrayBuffer());

type Bytes = Pick<ReceivedCv, "sha256" | "reuseKey"> & { readonly ownerId: string };

/** More analyses of the same bytes need not be looked at: the latest ones have the reading. */
const LOOKED_AT = 50;

async function findKnown(ctx: Ctx, { ownerId, sha256, reuseKey }: Bytes) {
  const { id, status, fileName, reuseKey: key, hasReading } = cvAnalyses;
  const rows = await ctx.db
    .select({ id, status, fileName, key, hasReading })
    .from(cvAnalyses)
    .where(
      and(
        eq(cvAnalyses.ownerId, ownerId),
        eq(cvAnalyses.sha256, sha256),
        eq(cvAnalyses.readerVersion, READER_VERSION),
      ),
    )
    .orderBy(desc(cvAnalyses.createdAt))
    .limit(LOOKED_AT);
  const same = rows.find((row) => row.key === reuseKey);
  return {
    same: same ? { id: same.id, status: same.status, fileName: same.fileName } : null,
    readFor: rows.find((row) => row.hasReading)?.id ?? null,
  };
}

async function requireSame(ctx: Ctx, bytes: Bytes): Promise<AcceptedCv> {
  const { same } = await findKnown(ctx, bytes);
  if (!same) throw cvError("ANALYSIS_NOT_STARTED");
  return same;
}

type Kept = {
  readonly id: string;
  readonly ownerId: string;
  readonly cv: ReceivedCv;
  readonly posted: PostedCv;
};

/** It is false where another upload of the same bytes has come first; then nothing of this one stays. */
async function keep(ctx: Ctx, { id, ownerId, cv, posted }: Kept): Promise<boolean> {
  const now = ctx.now().getTime();
  const { kind, fileName, sha256, reuseKey, bytes } = cv;
  const { kinds } = await import("../../../engines/uploads");
  const inserted = ctx.db
    .insert(cvAnalyses)
    .values({
      id,
      ownerId,
      fileName,
      kind,
      size: bytes.length,
      sha256,
      reuseKey,
      readerVersion: READER_VERSION,
      fileExpiresAt: now + ctx.config.CV_FILE_DAYS * DAY_MS,
      offer: posted.offer,
      isOptimised: posted.isOptimised,
      status: "processing",
      hasReading: false,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: [cvAnalyses.ownerId, cvAnalyses.reuseKey] })
    .returning({ id: cvAnalyses.id })
    // A query runs each time it is waited for, so that it is made a promise here.
    .then((rows) => rows.length > 0);
  const httpMetadata = { contentType: kinds[kind].type };
  const stored = ctx.env.FILES.put(cvFileKey(id), bytes, { httpMetadata });
  const [isFirst] = await allInOrder([inserted, stored]).catch(async (error: unknown) => {
    await drop(ctx, id);
    throw error;
  });
  if (!isFirst) await ctx.env.FILES.delete(cvFileKey(id));
  return isFirst;
}

async function drop(ctx: Ctx, id: string): Promise<void> {
  await Promise.all([
    ctx.db.delete(cvAnalyses).where(eq(cvAnalyses.id, id)),
    ctx.env.FILES.delete(cvFileKey(id)),
  ]);
}
