import type { JournalEntry } from "@copilotkit/aimock";

/** One call of a model as its endpoint has seen it, from its arrival to its answer, in Unix milliseconds. */
export type ModelCall = {
  /** `job:step:provider:model`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
};

/** The journal is written when an endpoint has thought; also for those who have hung up, or died, meanwhile. */
export function callsIn(journal: readonly JournalEntry[], thinkingMs: number): ModelCall[] {
  return journal.map(({ headers, timestamp }) => ({
    id: headers["idempotency-key"] ?? "",
    from: timestamp - thinkingMs,
    to: timestamp,
  }));
}
