/** It covers any upload that is a little too large; a sender of more may lose its connection. */
const MAX_DRAINED_BYTES = 16 * 1024 * 1024;
const LONGEST_MS = 60_000;
/** It is read at a time; a reader without a buffer of its own gets 4 KB, and five megabytes would need 1,200 reads. */
const CHUNK_BYTES = 128 * 1024;

/**
 * It answers a request, then reads the rest of the body. workerd closes a connection with an unread body: the sender loses
 * the refusal while it still writes, and a proxy loses the next request on that connection.
 */
export async function answerAndDrain<R extends Request>(
  request: R,
  answer: (request: R) => Promise<Response>,
): Promise<Response> {
  const { body } = request;
  if (!body) return answer(request);
  if (request.headers.has("content-length")) {
    const response = await answer(request);
    // A route may have read a part, and a body read to its end is over at once.
    if (!body.locked) await drain(body.getReader({ mode: "byob" }));
    return response;
  }
  // A limit that counts bytes keeps its lock on the body, so the reader stays here and lends its chunks.
  const reader = body.getReader({ mode: "byob" });
  const response = await answer(
    new Request(request, { method: request.method, body: streamFrom(reader) }) as R,
  );
  await drain(reader);
  return response;
}

type BodyReader = ReadableStreamBYOBReader;

function streamFrom(reader: BodyReader): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read(new Uint8Array(CHUNK_BYTES));
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

async function drain(reader: BodyReader): Promise<void> {
  const deadline = setTimeout(() => void reader.cancel().catch(() => undefined), LONGEST_MS);
  // A sender that is gone by now has nothing to lose.
  await readToEnd(reader).catch(() => undefined);
  clearTimeout(deadline);
}

async function readToEnd(reader: BodyReader): Promise<void> {
  let view = new Uint8Array(CHUNK_BYTES);
  for (let sizeBytes = 0; sizeBytes <= MAX_DRAINED_BYTES;) {
    const { done, value } = await reader.read(view);
    if (done) return;
    sizeBytes += value.byteLength;
    view = new Uint8Array(value.buffer);
  }
}
