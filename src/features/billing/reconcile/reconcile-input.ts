import * as z from "zod";

/** Customers that were fetched since then need no comparison. */
export const ReconcileInput = z.object({ since: z.number().int() });
export type ReconcileInput = z.infer<typeof ReconcileInput>;
