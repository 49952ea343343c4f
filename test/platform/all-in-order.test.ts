import { describe, it } from "vitest";
import { allInOrder } from "../../src/platform/all-in-order";

const after = async (ms: number, then: () => string) => {
  await scheduler.wait(ms);
  return then();
};
const fail = (name: string) => () => {
  throw new Error(name);
};

describe("what runs side by side", () => {
  it("comes in its order, whichever ends first", async ({ expect }) => {
    const work = [after(20, () => "a"), "b", undefined, after(1, () => "d")];
    expect(await allInOrder(work)).toEqual(["a", "b", undefined, "d"]);
  });

  it("fails with the first of the list, though a later one failed before it", async ({
    expect,
  }) => {
    const work = [after(1, () => "a"), after(30, fail("strong")), after(1, fail("weak"))];
    await expect(allInOrder(work)).rejects.toThrow("strong");
  });

  it("does not wait for what stands behind a refusal", async ({ expect }) => {
    const never = new Promise<never>(() => {});
    await expect(allInOrder([after(1, fail("refused")), never])).rejects.toThrow("refused");
  });
});
