import * as z from "zod";

export const CreateNote = z.object({ text: z.string().trim().min(1).max(500) });
export const NoteId = z.object({ id: z.coerce.number().int().min(1) });
export const CountId = z.object({ jobId: z.uuid() });

export const Note = z.object({ id: z.number().int(), text: z.string() });
export const CountAccepted = z.object({ job_id: z.uuid() });
export const CountStatus = z.object({ status: z.string(), words: z.number().int().optional() });
