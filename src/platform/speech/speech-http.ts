import type { ZodType } from "zod";
import { readCapped } from "../read-capped";
import { SpeechFailure, type SpeechFailureReason } from "../speech";

const reasons: Readonly<Record<number, SpeechFailureReason>> = {
  408: "timeout",
  413: "too_large",
  429: "rate_limited",
};

/** What an endpoint refuses before any work costs nothing; nobody knows what a broken answer has cost. */
export function failureOfStatus(status: number): SpeechFailure {
  const reason = reasons[status] ?? (status >= 500 ? "unavailable" : "refused");
  return new SpeechFailure(reason, status >= 500 || status === 408 ? null : 0);
}

type Call = {
  readonly url: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
};

/** One call, without a repetition. No network error is thrown as such. */
export async function sendSpeech({ url, init, timeoutMs, fetch: send }: Call): Promise<Response> {
  const signal = AbortSignal.timeout(timeoutMs);
  return send(url, { ...init, signal }).catch((error: unknown) => {
    throw new SpeechFailure(signal.aborted ? "timeout" : "unavailable", null, error);
  });
}

/** The words of ten hours with their times, twice over, have less. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export async function readSpeechJson<T>(response: Response, schema: ZodType<T>): Promise<T> {
  if (!response.ok) {
    await response.body?.cancel();
    throw failureOfStatus(response.status);
  }
  const body: unknown = await cappedJson(response).catch((error: unknown) => {
    throw new SpeechFailure("malformed", null, error);
  });
  const { data, error } = schema.safeParse(body);
  if (data === undefined) throw new SpeechFailure("malformed", null, error);
  return data;
}

async function cappedJson({ body }: Response): Promise<unknown> {
  // The signal of the request ends the body as well.
  const { signal } = new AbortController();
  const read = await readCapped(body, { maxBytes: MAX_ANSWER_BYTES, signal });
  if (!read.ok) throw new Error(read.code);
  return new Response(new Uint8Array(read.bytes)).json();
}

export const speechCost = (microUsdAMinute: number, durationMs: number): number =>
  Math.ceil((microUsdAMinute * durationMs) / 60_000);

/** Bytes of a chunk, which its engine's limits keep small. */
export const collectAudio = async (open: () => Promise<ReadableStream<Uint8Array>>) =>
  new Uint8Array(await new Response(await open()).arrayBuffer());

/** Seconds of an engine in whole milliseconds. */
export const msOf = (seconds: number): number => Math.max(0, Math.round(seconds * 1000));
