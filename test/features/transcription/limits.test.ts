import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../src/app";
import { aPerson } from "../../support/accounts";
import { ORIGIN } from "../../support/context";
import { aStoredTranscript } from "../../support/transcripts";

const app = createApp();
const contractual = { ...env, RATE_LIMITS: "" };

async function ask(method: string, path: string, headers: Record<string, string>) {
  const execution = createExecutionContext();
  const init = { method, headers: { ...headers, "content-type": "application/json" } };
  const body = method === "POST" ? { body: JSON.stringify({ video_url: "dQw4w9WgXcQ" }) } : {};
  const request = new Request(`${ORIGIN}/api/transcription${path}`, { ...init, ...body });
  const response = await app.fetch(request, contractual, execution);
  await waitOnExecutionContext(execution);
  return response;
}

describe("the limits of the contract", () => {
  it.for<[method: string, path: "" | "/" | "id", limit: number]>([
    ["POST", "/", 10],
    ["GET", "", 20],
    ["GET", "id", 30],
    ["DELETE", "id", 10],
  ])("are kept by %s %s: so many are served, and one more is not", async (each, { expect }) => {
    const [method, path, limit] = each;
    const person = await aPerson();
    const place = path === "id" ? `/${await aStoredTranscript(person)}` : path;
    for (let asked = 0; asked < limit; asked += 1) {
      // Both spellings of the path count in one window.
      const answer = await ask(
        method,
        asked % 2 === 0 ? place : place.replace(/\/$/, ""),
        person.headers,
      );
      expect(answer.status).not.toBe(429);
      await answer.body?.cancel();
    }
    const refused = await ask(method, place, person.headers);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-ratelimit-limit")).toBe(`${limit}/minute`);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(await refused.json()).toMatchObject({
      error: "rate_limit_exceeded",
      message: `Rate limit exceeded: ${limit} per 1 minute`,
      retry_after: `${seconds} seconds`,
    });
    // Another person has a window of their own.
    expect((await ask(method, "/", (await aPerson()).headers)).status).not.toBe(429);
  });
});
