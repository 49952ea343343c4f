import { joinBytes } from "./join-bytes";

type Limits = { readonly maxBytes: number; readonly signal: AbortSignal };

export type CappedBody =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: "BODY_TOO_LARGE" | "TIMED_OUT" };

/** It counts what arrives after decompression, because an announced length proves nothing. */
export async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, signal }: Limits,
): Promise<CappedBody> {
  const reader = body?.getReader();
  if (!reader) return { ok: true, bytes: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for (;;) {
    const chunk = await Promise.race([reader.read(), whenAborted(signal)]);
    if (chunk === "aborted") return stop(reader, "TIMED_OUT");
    if (chunk.done) return { ok: true, bytes: joinBytes(chunks) };
    sizeBytes += chunk.value.byteLength;
    if (sizeBytes > maxBytes) return stop(reader, "BODY_TOO_LARGE");
    chunks.push(chunk.value);
  }
}

/** It resolves with the signal and never rejects, so that the loser of a race leaves no unhandled rejection. */
export function whenAborted(signal: AbortSignal): Promise<"aborted"> {
  if (signal.aborted) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}

function stop(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  code: "BODY_TOO_LARGE" | "TIMED_OUT",
): CappedBody {
  reader.cancel().catch(() => undefined);
  return { ok: false, code };
}
