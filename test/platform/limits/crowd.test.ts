import { describe, expect, it } from "vitest";
import type { Ctx } from "../../../src/platform/context";
import { besideFew } from "../../../src/platform/limits/crowd";

const PLACES = 8;

/** It holds what was left for later, as the runtime does. */
function aContext() {
  const left: Promise<unknown>[] = [];
  const ctx: Pick<Ctx, "later"> = { later: (work) => void left.push(work) };
  return { ctx, left };
}

/** It takes all places, each until it is freed. */
function aCrowd(ctx: Pick<Ctx, "later">) {
  const free: (() => void)[] = [];
  const asked = Array.from({ length: PLACES }, () =>
    besideFew(ctx, () => new Promise<void>((resolve) => free.push(resolve))),
  );
  const leave = async () => {
    for (const each of free) each();
    await Promise.all(asked);
  };
  return { leave };
}

describe("a crowd of requests that prove who one is", () => {
  it("is refused beyond eight that ask at once, with the seconds to wait, and nothing is asked for it", async () => {
    const { ctx } = aContext();
    const { leave } = aCrowd(ctx);
    let isAsked = false;
    const ask = async () => {
      isAsked = true;
    };
    await expect(besideFew(ctx, ask)).rejects.toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      retryAfterSeconds: 5,
    });
    expect(isAsked).toBe(false);
    await leave();
    await besideFew(ctx, ask);
    expect(isAsked).toBe(true);
  });

  it("leaves its places when what it asks fails, and when nobody waits for the answer", async () => {
    const { ctx, left } = aContext();
    const failing = Array.from({ length: PLACES }, () =>
      besideFew(ctx, () => Promise.reject(new Error("The counter is away."))),
    );
    await Promise.allSettled(failing);
    await Promise.all(left);
    expect(left).toHaveLength(PLACES);
    await expect(besideFew(ctx, async () => "asked")).resolves.toBe("asked");
  });
});
