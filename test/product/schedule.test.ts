import { createScheduledController } from "cloudflare:test";
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, it, vi } from "vitest";
import worker from "../../src/index";
import configuration from "../../wrangler.toml?raw";
import { aGuest, seedProfile } from "../support/context";
import { aLetter } from "../support/letters";

beforeAll(seedProfile);
afterEach(() => vi.useRealTimers());

const crons = JSON.parse(/^crons = (\[.*\])$/m.exec(configuration)?.[1] ?? "[]") as string[];

async function fire(cron: string): Promise<void> {
  const execution = createExecutionContext();
  await worker.scheduled(createScheduledController({ cron }), env, execution);
  await waitOnExecutionContext(execution);
}

const filesStored = async () => (await env.FILES.list({ prefix: "letters/" })).objects.length;

describe("the crons of wrangler.toml", () => {
  it("do the night's work, after which PDFs of a month ago are gone, and may run twice", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    await aLetter(headers);
    expect(await filesStored()).toBe(3);
    for (const cron of crons) await fire(cron);
    expect(await filesStored()).toBe(3);
    vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000, toFake: ["Date"] });
    for (const cron of [...crons, ...crons]) await fire(cron);
    expect(await filesStored()).toBe(0);
  });

  it("are all that the schedule knows, and any other one is an error", async ({ expect }) => {
    expect(crons.length).toBeGreaterThan(0);
    await expect(fire("1 1 1 1 1")).rejects.toThrow("1 1 1 1 1");
  });
});
