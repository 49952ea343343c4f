import * as z from "zod";

/** Any text may stand there: what names no job of the visitor's is a job that is not found. */
export const JobId = z.object({ jobId: z.string() });

/** `since` is the last event the browser has seen; what is no number counts from the start. */
export const Since = z.object({ since: z.coerce.number().int().min(0).catch(0) });
