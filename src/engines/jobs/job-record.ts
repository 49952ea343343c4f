import * as z from "zod";
import type { SlotAddress } from "../../platform/job-kind";
import { lazily } from "../../platform/lazily";
import { JobState } from "./job-status";

/** A job's log is opened with it. */
export type JobOrder = {
  readonly jobId: string;
  readonly kind: string;
  readonly ownerId: string;
  /** It is JSON text, which the kind's schema parses when a run carries the job out. */
  readonly input: string;
  /** These objects hold a slot for it; the list is empty for work that is not counted. */
  readonly slots: readonly SlotAddress[];
  readonly leaseMs: number;
  readonly deadlineMs: number;
  /** It is how long a job of the kind takes before one has been measured. */
  readonly expectedMs: number;
};

/** The job waits for this event; `progress` is what the job has reached when it comes. */
const Wait = z.object({
  name: z.string(),
  token: z.string(),
  progress: z.number(),
  /** The job goes on at this time all the same, to see for itself. */
  wakeAt: z.number().optional(),
});
export type Wait = z.infer<typeof Wait>;

/** It is one job as its log keeps it. Times are in Unix milliseconds. */
export const jobRecord = lazily(() =>
  z.preprocess(
    withSlots,
    z.object({
      jobId: z.string(),
      kind: z.string(),
      ownerId: z.string(),
      input: z.string(),
      slots: z.array(z.object({ binding: z.string(), name: z.string() })),
      leaseMs: z.number().default(12_000),
      deadlineMs: z.number().default(900_000),
      status: JobState,
      progress: z.number(),
      step: z.string(),
      /** It counts the runs so far; one that ended in a wait does not count. */
      attempts: z.number(),
      /** It names the run that holds the job, until `leaseUntil`. */
      lease: z.string().nullable(),
      leaseUntil: z.number(),
      sends: z.number(),
      lastSentAt: z.number(),
      // Records written before ids were texts hold a number.
      resultId: z.coerce.string().nullable(),
      error: z.string().nullable(),
      createdAt: z.number(),
      startedAt: z.number().nullable(),
      endedAt: z.number().nullable(),
      /** It was measured at opening: the mean duration of this kind, and how many were waiting ahead. */
      expectedMs: z.number(),
      ahead: z.number(),
      /** It is in milliseconds since `startedAt`, for work that was lost with a run that died. */
      lostMs: z.number().default(0),
      /** It is in milliseconds of work up to the latest step that was done. */
      doneMs: z.number().default(0),
      wait: Wait.nullable().default(null),
      /** A step has had lasting effects, so that the job can no longer be cancelled. */
      isBound: z.boolean().default(false),
      /** The owner has cancelled the job; the end is being settled. */
      isCancelled: z.boolean().default(false),
      /** Its slots are confirmed; before that, the job counts as not accepted. */
      isAccepted: z.boolean(),
      /** The end has reached the slots and the projection. */
      isSettled: z.boolean(),
      refund: z.boolean(),
      /** It is the number of the latest event. */
      seq: z.number(),
    }),
  ),
);
export type JobRecord = z.infer<ReturnType<typeof jobRecord>>;

/** It is how a job has ended; a refund gives its owner the slot back. */
export type JobEnd = Pick<JobRecord, "resultId" | "error" | "refund"> &
  Partial<Pick<JobRecord, "progress" | "step">> & { readonly status: "completed" | "failed" };

export const completedWith = (resultId: string): JobEnd => ({
  status: "completed",
  progress: 100,
  step: "done",
  resultId,
  error: null,
  refund: false,
});

/** `refund` means that the slots count as never used. */
export type Failure = { readonly error: string; readonly refund: boolean };

export const failedWith = ({ error, refund }: Failure): JobEnd => ({
  status: "failed",
  resultId: null,
  error,
  refund,
});

/** Records written before slots were addresses name a session and a client address. */
function withSlots(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || !("slot" in stored)) return stored;
  const { slot, ...record } = stored as { slot: { addressKey: string } | null };
  const binding = "GENERATION_LIMITS";
  const slots = slot
    ? [
        { binding, name: "session:{owner}" },
        { binding, name: `address:${slot.addressKey}` },
      ]
    : [];
  return { ...record, slots };
}

export function openedRecord(order: JobOrder, now: number): JobRecord {
  return {
    ...order,
    slots: [...order.slots],
    status: "queued",
    progress: 0,
    step: "queued",
    attempts: 0,
    lease: null,
    leaseUntil: 0,
    sends: 0,
    lastSentAt: now,
    resultId: null,
    error: null,
    createdAt: now,
    startedAt: null,
    endedAt: null,
    ahead: 0,
    lostMs: 0,
    doneMs: 0,
    wait: null,
    isBound: false,
    isCancelled: false,
    isAccepted: false,
    isSettled: false,
    refund: false,
    seq: 0,
  };
}

export const hasEnded = (job: Pick<JobRecord, "status">) =>
  job.status === "completed" || job.status === "failed";

export const isHeld = (job: JobRecord, now: number) => job.lease !== null && job.leaseUntil > now;

/** It is in milliseconds of work so far, without what was lost with runs that died. */
export const workedMs = ({ startedAt, lostMs }: JobRecord, now: number) =>
  startedAt === null ? 0 : now - startedAt - lostMs;
