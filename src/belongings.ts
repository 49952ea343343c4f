import { jobBelongings } from "./features/jobs";
import { letterBelongings } from "./features/letters";
import { visitBelongings } from "./features/visits";
import type { Belongings } from "./platform/belongings";

/**
 * Every feature that keeps something of a person: adopted, exported and removed in this order. Jobs come first, so that
 * none under way adds to what the others have handed over or removed.
 */
export const belongings: readonly Belongings[] = [jobBelongings, letterBelongings, visitBelongings];
