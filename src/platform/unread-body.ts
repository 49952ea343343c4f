import { whenAborted } from "./read-capped";

/** More than any upload that a route refuses by a little; what is larger may lose its connection. */
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_MS = 10_000;

/**
 * Answers a request, then reads to its end what the handler has left of the body. workerd closes a connection with an unread
 * body: the sender loses the refusal while it still writes, and a proxy before it loses the next request on that connection.
 */
export async function answerAndDrain<R extends Request>(
  request: R,
  answer: (request: R) => Promise<Response>,
): Promise<Response> {
  const { body } = request;
  if (!body) return answer(request);
  if (request.headers.has("content-length")) {
    const response = await answer(request);
    if (!body.locked && !request.bodyUsed) await drain(body.getReader());
    return response;
  }
  // A limit that counts what arrives keeps its lock on the body, so that the reader stays here and lends its chunks.
  const reader = body.getReader();
  const response = await answer(new Request(request, { body: lend(reader) }) as R);
  await drain(reader);
  return response;
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>;

function lend(reader: BodyReader): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

async function drain(reader: BodyReader): Promise<void> {
  const tooLate = whenAborted(AbortSignal.timeout(LONGEST_MS));
  let sizeBytes = 0;
  while (sizeBytes <= MOST_BYTES) {
    // A sender that is gone by now has nothing to lose.
    const chunk = await Promise.race([reader.read(), tooLate]).catch(() => "aborted" as const);
    if (chunk === "aborted" || chunk.done) return;
    sizeBytes += chunk.value.byteLength;
  }
}
