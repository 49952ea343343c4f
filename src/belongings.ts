import { chatBelongings } from "./features/chat/store/belongings";
import { jobBelongings } from "./engines/jobs/belongings";
import { letterBelongings } from "./features/letters/store/belongings";
import { quotaBelongings } from "./features/quotas/belongings";
import { visitBelongings } from "./features/visits/belongings";
import type { Belongings } from "./platform/belongings";

/**
 * Every feature that keeps something of a person: adopted, exported and removed in this order. Quotas come before jobs, which
 * give their slots back where the quotas are by then, and jobs before the rest, so that none under way adds to what the
 * others have handed over or removed. Imported past the indexes, which every isolate
 * loads: this is for the few requests that sign in, export or delete.
 */
export const belongings: readonly Belongings[] = [
  quotaBelongings,
  jobBelongings,
  letterBelongings,
  visitBelongings,
  chatBelongings,
];
