import type { JobRecord } from "./job-record";

/** A job's log answers with these over RPC; refusals are values. */
export type Claim =
  | ({ readonly ok: true; readonly lease: string; readonly attempt: number } & Pick<
      JobRecord,
      "kind" | "ownerId" | "input" | "createdAt"
    >)
  | { readonly ok: false; readonly code: ClaimRefusal };

/**
 * `gone` means unknown or forgotten, `held` that another run has it or none may, `waiting` that it is parked until an
 * event.
 */
export type ClaimRefusal = "gone" | "ended" | "held" | "waiting";

export type StepState =
  | { readonly state: "fresh" | "in_doubt" | "lost" }
  | { readonly state: "done"; readonly result: string };

export type WaitState =
  | { readonly state: "parked" | "lost" }
  | { readonly state: "done"; readonly result: string };

/** `too_late` means that the job has already had lasting effects. */
export type Cancelled =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "gone" | "ended" | "too_late" };

export type EventTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "gone" | "ended" | "wrong_token" };

/** Both are JSON texts: the input that a kind's schema parses, and the events in their order. */
export type JobHistory = { readonly input: string; readonly events: readonly string[] };
