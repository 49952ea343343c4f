import type { JobRecord } from "./job-record";

/** What a job's log answers over RPC; refusals are values. */
export type Claim =
  | ({ readonly ok: true; readonly lease: string; readonly attempt: number } & Pick<
      JobRecord,
      "kind" | "ownerId" | "input" | "createdAt"
    >)
  | { readonly ok: false; readonly code: ClaimRefusal };

/** `gone`: unknown or forgotten. `held`: another run has it, or none may have it. `waiting`: parked until an event. */
export type ClaimRefusal = "gone" | "ended" | "held" | "waiting";

export type StepState =
  | { readonly state: "fresh" | "in_doubt" | "lost" }
  | { readonly state: "done"; readonly result: string };

export type WaitState =
  | { readonly state: "parked" | "lost" }
  | { readonly state: "done"; readonly result: string };

/** `too_late`: the job has already left something behind. */
export type Cancelled =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "gone" | "ended" | "too_late" };

export type EventTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "gone" | "ended" | "wrong_token" };
