import * as z from "zod";

export const EventJobInput = z.object({ eventId: z.string() });
export type EventJobInput = z.infer<typeof EventJobInput>;
