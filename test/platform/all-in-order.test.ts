import { describe, it } from "vitest";
import { allInOrder } from "../../src/platform/all-in-order";

const after = async (ms: number, then: () => string) => {
  await scheduler.wait(ms);
  return then();
};
const fail = (name: string) => () => {
  throw new Error(name);
};

describe("a list of tasks that run side by side", () => {
  it("gives its results in order, whichever task ends first", async ({ expect }) => {
    const work = [after(20, () => "a"), "b", undefined, after(1, () => "d")];
    expect(await allInOrder(work)).toEqual(["a", "b", undefined, "d"]);
  });

  it("fails with the first failure in its order, though a later task failed before it", async ({
    expect,
  }) => {
    const work = [after(1, () => "a"), after(30, fail("strong")), after(1, fail("weak"))];
    await expect(allInOrder(work)).rejects.toThrow("strong");
  });

  it("does not wait for the tasks that stand behind a refusal", async ({ expect }) => {
    const never = new Promise<never>(() => {});
    await expect(allInOrder([after(1, fail("refused")), never])).rejects.toThrow("refused");
  });
});
