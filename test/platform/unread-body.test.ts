import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import worker from "../../src/index";
import { readUnreadBody } from "../../src/platform/unread-body";
import { ORIGIN } from "../support/context";

const aRequest = (method: string, body?: BodyInit, length?: number) =>
  new Request(`${ORIGIN}/api/letters/generate`, {
    method,
    ...(body !== undefined && { body }),
    ...(length !== undefined && { headers: { "content-length": String(length) } }),
  });

describe("a body that nobody has looked at", () => {
  it("is read after a refusal, so that the connection stays", async ({ expect }) => {
    // Without a session nothing is looked at.
    const request = aRequest("POST", "{}", 2);
    const execution = createExecutionContext();
    const response = await worker.fetch(
      request as Parameters<typeof worker.fetch>[0],
      env,
      execution,
    );
    await waitOnExecutionContext(execution);
    expect(response.status).toBe(401);
    expect(request.bodyUsed).toBe(true);
  });

  it("is left where it is large, or of a length unknown", async ({ expect }) => {
    const large = aRequest("POST", "x".repeat(70_000), 70_000);
    const endless = aRequest("POST", new Response("x").body ?? "");
    for (const request of [large, endless]) {
      await readUnreadBody(request);
      expect(request.bodyUsed).toBe(false);
    }
  });

  it("is no matter where there is none, or it was read", async ({ expect }) => {
    const read = aRequest("POST", "{}", 2);
    expect(await read.text()).toBe("{}");
    for (const request of [aRequest("GET"), aRequest("POST"), read]) await readUnreadBody(request);
  });
});
