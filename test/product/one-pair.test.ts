import { env } from "cloudflare:workers";
import { afterEach, beforeAll, it, vi } from "vitest";
import { aGuest, seedProfile } from "../support/context";
import { aLetter } from "../support/letters";

// The first pair loads the writers and the fonts.
beforeAll(async () => {
  await seedProfile();
  await aLetter((await aGuest()).headers);
}, 30_000);
afterEach(() => vi.restoreAllMocks());

/** The spy counts for every holder of the binding: the Worker, the queue's consumer or a Durable Object of the same isolate. */
const callsOf = (binding: object, method: string) =>
  vi.spyOn(Object.getPrototypeOf(binding) as Record<string, () => unknown>, method);

it("one pair of letters costs one queue message, three R2 puts and no call to the outside", async ({
  expect,
}) => {
  const sent = callsOf(env.JOBS, "send");
  const put = callsOf(env.FILES, "put");
  const fetched = vi.spyOn(globalThis, "fetch");
  const { headers } = await aGuest();
  await aLetter(headers);
  expect(sent).toHaveBeenCalledTimes(1);
  expect(put).toHaveBeenCalledTimes(3);
  const keys = put.mock.calls.map((args: unknown[]) => args[0]);
  expect(new Set(keys).size).toBe(3);
  expect(fetched).not.toHaveBeenCalled();
}, 20_000);
