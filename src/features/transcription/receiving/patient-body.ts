import { whenAborted } from "../../../platform/read-capped";

/** The other side has broken off, or has sent nothing for too long. */
export class BrokenBody extends Error {
  override readonly name = "BrokenBody";
}

type Patience = {
  readonly signal: AbortSignal;
  /** So long may nothing come. */
  readonly idleMs: number;
};

/** It passes a body on, and breaks it off where the other side does, falls silent or takes too long. */
export function patientBody(
  body: ReadableStream<Uint8Array>,
  { signal, idleMs }: Patience,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const give = () => void reader.cancel().catch(() => undefined);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const idle = new AbortController();
        // A timer that is left behind would keep its request alive.
        const timer = setTimeout(() => idle.abort(), idleMs);
        const bounds = AbortSignal.any([signal, idle.signal]);
        const chunk = await Promise.race([reader.read(), whenAborted(bounds)])
          .catch(() => null)
          .finally(() => clearTimeout(timer));
        if (chunk === null || chunk === "aborted") {
          give();
          controller.error(new BrokenBody("The body broke off"));
        } else if (chunk.done) controller.close();
        else controller.enqueue(chunk.value);
      },
      cancel: give,
    },
    { highWaterMark: 0 },
  );
}
