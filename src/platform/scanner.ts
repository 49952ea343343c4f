import * as z from "zod";
import type { Config } from "./config";

/** A scanner of another answer has not looked at the file. */
const Verdict = z.object({ infected: z.boolean() });
const LONGEST_MS = 120_000;

type Scanning = {
  readonly config: Pick<Config, "SCANNER_URL">;
  /** Tests pass one of their own. */
  readonly send?: typeof fetch;
};

/**
 * It posts the bytes to the operator's virus scanner, which answers `{"infected": true}` or false. It throws where there is
 * no such answer, so that a job tries again.
 */
export async function askScanner(
  { config, send = fetch }: Scanning,
  body: ReadableStream,
): Promise<"clean" | "infected"> {
  const response = await send(config.SCANNER_URL, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  if (!response.ok) throw new Error(`The scanner answered ${response.status}`);
  return Verdict.parse(await response.json()).infected ? "infected" : "clean";
}
