import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aGuest, eventually, ORIGIN, seedProfile } from "../support/context";
import { aLetter, askForLetters } from "../support/letters";
import { observeEnv } from "./support/observed-env";

const app = createApp();

/** Asks the app with every binding watched. */
async function observe(path: string, init: RequestInit) {
  const observed = observeEnv(env);
  const execution = createExecutionContext();
  const response = await app.fetch(new Request(`${ORIGIN}${path}`, init), observed.env, execution);
  await response.arrayBuffer();
  const waves = observed.waves();
  await waitOnExecutionContext(execution);
  // Which of the calls of one wave begins first is nobody's promise.
  const calls = observed.calls();
  return { status: response.status, waves, calls: limiterFirst(calls) };
}

const LIMITER = "RATE_WINDOWS.hit";
const limiterFirst = (calls: readonly string[]) =>
  calls.toSorted((one, other) => Number(other === LIMITER) - Number(one === LIMITER));

// The first pair loads the writers and the fonts.
beforeAll(async () => {
  await seedProfile();
  await aLetter((await aGuest()).headers);
});

describe("one wave of binding calls after the cookie", () => {
  it("answers a pair of letters", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    expect(await observe(`/api/letters/${id}`, { headers })).toMatchObject({
      status: 200,
      waves: 1,
    });
  });

  it("answers the history", async ({ expect }) => {
    const { headers } = await aGuest();
    await aLetter(headers);
    const seen = await observe("/api/letters/history", { headers });
    expect(seen).toMatchObject({ status: 200, waves: 1, calls: [LIMITER, "DB.batch"] });
  });

  it("answers the status of a job", async ({ expect }) => {
    const { headers } = await aGuest();
    const { job_id: jobId } = await (
      await askForLetters(headers, "Airbus")
    ).json<{ job_id: string }>();
    const seen = await observe(`/api/letters/jobs/${jobId}`, { headers });
    expect(seen).toMatchObject({ status: 200, waves: 1, calls: [LIMITER, "JOB_LOGS.status"] });
  });

  it("answers whether the visitor has access", async ({ expect }) => {
    const { headers } = await aGuest();
    expect(await observe("/api/letters/access", { headers })).toMatchObject({
      status: 200,
      waves: 1,
    });
  });
});

describe("a request for letters", () => {
  const post = (headers: Record<string, string>, company: string) =>
    observe("/api/letters/generate", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ company_name: company, language: "en" }),
    });

  it("waits for its route's limit, then for gate, profile and cache, then limiter, then log", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const { status, waves, calls } = await post(headers, `Company ${crypto.randomUUID()}`);
    expect({ status, waves }).toEqual({ status: 202, waves: 4 });
    expect(calls.slice(-2)).toEqual(["GENERATION_LIMITS.reserve", "JOB_LOGS.open"]);
  });

  it("waits for its route's limit, then for gate and cached pair, then its row, then log and limiter", async ({
    expect,
  }) => {
    const company = `Company ${crypto.randomUUID()}`;
    await aLetter((await aGuest()).headers, company);
    // The job ends without waiting for the cache to be written.
    const cached = await eventually(async () => {
      const seen = await post((await aGuest()).headers, company);
      return seen.calls.includes("GENERATION_LIMITS.reserve") ? null : seen;
    });
    expect(cached).toMatchObject({ status: 202, waves: 4 });
  });
});

describe("a stored PDF", () => {
  it("is found in two waves, those of the row and the file, and in one from then on", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    const path = `/api/letters/${id}/pdf?type=dual`;
    const calls = [LIMITER, "DB.raw", "FILES.get"];
    expect(await observe(path, { headers })).toMatchObject({ status: 200, waves: 2, calls });
    expect(await observe(path, { headers })).toMatchObject({ status: 200, waves: 1 });
    const stranger = await aGuest();
    expect(await observe(path, { headers: stranger.headers })).toMatchObject({ status: 404 });
  });
});
