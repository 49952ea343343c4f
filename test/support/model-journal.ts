import * as z from "zod";

const Entry = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.looseObject({ model: z.string(), response_format: z.unknown() }).nullable(),
  response: z.object({ status: z.number() }),
});
export type JournalEntry = z.infer<typeof Entry>;

/** Every question that an endpoint has answered or refused, as it counts them itself. */
export async function journalOf(baseUrl: string): Promise<JournalEntry[]> {
  const response = await fetch(new URL("/__aimock/journal", baseUrl));
  const entries = z.array(z.unknown()).parse(await response.json());
  return entries.flatMap((entry) => Entry.safeParse(entry).data ?? []);
}

/** The endpoint lists these calls of a job; each must be there once. */
export async function callsTo(baseUrl: string, jobId: string): Promise<string[]> {
  const entries = await journalOf(baseUrl);
  const calls = entries.map(({ headers }) => headers["idempotency-key"] ?? "");
  return calls.filter((call) => call.startsWith(jobId));
}
