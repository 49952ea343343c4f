import { chatBelongings } from "./features/chat/store/belongings";
import { jobBelongings } from "./engines/jobs/belongings";
import { letterBelongings } from "./features/letters/store/belongings";
import { visitBelongings } from "./features/visits/belongings";
import type { Belongings } from "./platform/belongings";

/**
 * Every feature that keeps something of a person: adopted, exported and removed in this order. Jobs come first, so that
 * none under way adds to what the others have handed over or removed. Imported past the indexes, which every isolate
 * loads: this is for the few requests that sign in, export or delete.
 */
export const belongings: readonly Belongings[] = [
  jobBelongings,
  letterBelongings,
  visitBelongings,
  chatBelongings,
];
