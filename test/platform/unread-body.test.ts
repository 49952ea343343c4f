import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import worker from "../../src/index";
import { answerAndDrain } from "../../src/platform/unread-body";
import { ORIGIN } from "../support/context";

const MIB = 1024 * 1024;

/** A body that counts how many of its bytes were asked for; without an end where there is no size. */
function aBody(sizeBytes = Number.POSITIVE_INFINITY) {
  const read = { bytes: 0 };
  const stream = new ReadableStream(
    {
      // As the body of every request that comes over the network.
      type: "bytes",
      pull(controller) {
        if (read.bytes >= sizeBytes) return controller.close();
        const chunk = new Uint8Array(Math.min(64 * 1024, sizeBytes - read.bytes));
        read.bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return { read, stream };
}

const aPost = (body: BodyInit, length?: number) =>
  new Request(`${ORIGIN}/api/letters/generate`, {
    method: "POST",
    body,
    ...(length !== undefined && { headers: { "content-length": String(length) } }),
  });

const refuse = async () => new Response("no", { status: 413 });

async function answerOfWorker(request: Request): Promise<Response> {
  const execution = createExecutionContext();
  const asked = request as Parameters<typeof worker.fetch>[0];
  const response = await worker.fetch(asked, env, execution);
  await waitOnExecutionContext(execution);
  return response;
}

describe("a body that no handler has read", () => {
  it("is read to its end after the product has refused the request", async ({ expect }) => {
    const { read, stream } = aBody(2 * MIB);
    const response = await answerOfWorker(aPost(stream, 2 * MIB));
    expect(response.status).toBe(413);
    expect(read.bytes).toBe(2 * MIB);
  });

  it("is read to its end where its length was not announced", async ({ expect }) => {
    const { read, stream } = aBody(2 * MIB);
    const response = await answerAndDrain(aPost(stream), refuse);
    expect(response.status).toBe(413);
    expect(read.bytes).toBe(2 * MIB);
  });

  it("is abandoned after 16 MiB, so that a refusal never reads for ever", async ({ expect }) => {
    for (const length of [undefined, 5_000 * MIB]) {
      const { read, stream } = aBody();
      await answerAndDrain(aPost(stream, length), refuse);
      expect(read.bytes).toBeGreaterThan(15 * MIB);
      expect(read.bytes).toBeLessThan(17 * MIB);
    }
  });

  it("causes no error where its sender breaks off", async ({ expect }) => {
    const stream = new ReadableStream({
      type: "bytes",
      pull: (controller) => controller.error(new Error("The sender is gone")),
    });
    expect((await answerAndDrain(aPost(stream), refuse)).status).toBe(413);
  });
});

describe("a body that a handler reads", () => {
  it("reaches it whole, with and without an announced length", async ({ expect }) => {
    for (const length of [undefined, 3 * MIB]) {
      const { stream } = aBody(3 * MIB);
      const response = await answerAndDrain(aPost(stream, length), async (request) => {
        return new Response(String((await request.arrayBuffer()).byteLength));
      });
      expect(await response.text()).toBe(String(3 * MIB));
    }
  });

  it("is read to its end where a limit has stopped midway", async ({ expect }) => {
    const { read, stream } = aBody(2 * MIB);
    const response = await answerOfWorker(aPost(stream));
    expect(response.status).toBe(413);
    expect(read.bytes).toBe(2 * MIB);
  });
});
